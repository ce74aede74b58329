"""The words of English, one module for each stage."""
