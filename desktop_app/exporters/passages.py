"""The passages that notes are on, cut into pieces that do not overlap, as nested markup needs them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with the numbers of the notes over it, from the outermost in, and of those that end with it."""

    start: int
    end: int
    notes: tuple[int, ...] = ()
    ending: tuple[int, ...] = ()


class Passages:
    """The passages of one document's notes, which are numbered from 1 in the order given."""

    def __init__(self, annotations: Iterable[Annotation]) -> None:
        self._passages = sorted(
            (target.span.start, -target.span.end, number)
            for number, annotation in enumerate(annotations, 1)
            for target in annotation.targets
            if target.span.start < target.span.end
        )
        self._starts = [start for start, _, _ in self._passages]
        self._reach: list[int] = []  # the furthest end of the passages up to each
        for _, end, _ in self._passages:
            self._reach.append(max(-end, self._reach[-1] if self._reach else 0))

    def within(self, span: Span) -> Iterator[Piece]:
        """The pieces of `span`, without gaps."""
        first = bisect_left(self._reach, span.start + 1)
        last = bisect_left(self._starts, span.end)
        here = [each for each in self._passages[first:last] if -each[1] > span.start]
        edges = sorted({span.start, span.end, *_inside(here, span)})
        waiting, over = 0, dict[int, int]()
        for start, end in pairwise(edges):
            while waiting < len(here) and here[waiting][0] <= start:
                _, minus_end, number = here[waiting]
                over[number] = max(-minus_end, over.get(number, 0))  # a passage of a note may lie in another of it
                waiting += 1
            ending = tuple(number for number, last in over.items() if last == end)
            yield Piece(start, end, tuple(over), ending)
            for number in ending:
                del over[number]

    def beginning(self, span: Span) -> list[int]:
        """The numbers of the notes of which a passage begins in `span`, ascending."""
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return sorted(number for _, _, number in self._passages[first:last])


def _inside(passages: Iterable[tuple[int, int, int]], span: Span) -> Iterator[int]:
    for start, end, _ in passages:
        if start > span.start:
            yield start
        if -end < span.end:
            yield -end
