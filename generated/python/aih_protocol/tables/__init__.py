"""The decision tables, a module each."""
