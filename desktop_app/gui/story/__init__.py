"""A story across its sources, in the window."""
