"""The concepts of Kliping as values: no input or output, no Qt."""
