"""The words of Indonesian, one module for each stage."""
