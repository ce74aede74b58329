"""The words of a language that the counts stage needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CountWords:
    """Empty for a language that has no such words."""
