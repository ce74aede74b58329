"""What is said where: the statement whose words hold a position."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.facts import Statement

_NESTED = 3  # statements that may stand in one another


@dataclass(frozen=True, slots=True)
class Said:
    """One content of a statement."""

    start: int
    end: int
    statement: Statement


class Contents:
    """Looks up the contents of statements by position."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        found = [
            Said(content.start, content.end, statement) for statement in statements for content in statement.content
        ]
        self._said = sorted(found, key=lambda said: (said.start, said.end, said.statement.act))
        self._starts = [said.start for said in self._said]

    def around(self, position: int) -> Said | None:
        """The innermost content around a position."""
        place = bisect_right(self._starts, position)
        nearest = reversed(self._said[max(0, place - _NESTED) : place])
        return next((said for said in nearest if position < said.end), None)
