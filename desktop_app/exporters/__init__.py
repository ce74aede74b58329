"""Exporters: records become bytes. One module a format."""
