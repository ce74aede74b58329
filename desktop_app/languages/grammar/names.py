"""The words of a language that the names stage needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """Empty for a language that has no such words."""
