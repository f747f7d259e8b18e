"""Clinical protocols as decision tables: read, proved, evaluated, compared and generated."""
