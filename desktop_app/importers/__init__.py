"""Importers: annotations from elsewhere become records. One module a format."""
