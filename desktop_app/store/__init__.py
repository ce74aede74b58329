"""The library: one SQLite file with everything."""
