"""Notes made elsewhere, in a real library."""
