"""The words of a language that the numbers stage needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """Empty for a language that has no such words."""
