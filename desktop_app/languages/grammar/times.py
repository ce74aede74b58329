"""The words of a language that the times stage needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """Empty for a language that has no such words."""
