"""Benchmarks: run by hand, each figure a ratio within one run; a smoke form runs in the tests."""
