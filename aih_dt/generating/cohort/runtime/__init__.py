"""The parts of the cohort engine that are the same for every protocol; copied into the generated library."""
