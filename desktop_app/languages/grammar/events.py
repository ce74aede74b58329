"""The words of a language that the events stage needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """Empty for a language that has no such words."""
