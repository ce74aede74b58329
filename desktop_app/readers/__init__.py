"""Readers: a file becomes text, blocks and what the file says of its source. One module a format."""
