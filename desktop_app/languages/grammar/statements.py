"""The words of a language that the statements stage needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementWords:
    """Empty for a language that has no such words."""
