"""Tests of Kliping."""
