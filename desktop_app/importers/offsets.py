"""How another program counts positions in a text, found by where words begin and end.

Writers of REFI-QDA differ: NVivo 12 counts UTF-16 units and a line end as two, ATLAS.ti 23 a line end as one whatever
the file has, QualCoder UTF-16 units of what its user marked; the standard says code points, and not whether the end
is inside. A wrong convention cuts words in two, so the right one is that under which most passages begin and end
with words, and read as the writer quotes them.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Literal

from desktop_app.domain.offsets import canonical
from desktop_app.domain.spans import Span

Unit = Literal["code points", "utf-16"]
_QUOTED = 4  # a passage that reads as it is quoted tells more than two ends of words
_CUT = 40  # characters from which a quote may be the beginning of a longer passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Convention:
    """One way of counting. `line_end` is what a line end counts as; with `end_inclusive` the end is in the passage."""

    unit: Unit = "code points"
    mark_counted: bool = False
    line_end: int = 1
    end_inclusive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A passage as a writer places it; `quote` is what it quotes, "" if nothing."""

    start: int
    end: int
    quote: str = ""


class ForeignText:
    """A text as it stands in somebody's file, and ours made of it (no byte order mark, "\\n", canonical)."""

    def __init__(self, raw: str) -> None:
        self.has_mark = raw.startswith("\ufeff")
        raw = raw.removeprefix("\ufeff")
        self.text = canonical(raw)
        pairs, wide, ends, shift = [], [], [], 0
        for place, character in enumerate(raw):
            if character == "\n":
                if place and raw[place - 1] == "\r":
                    shift += 1
                    pairs.append(place - shift)
                ends.append(place - shift)
            elif character > "\uffff":
                wide.append(place - shift)
        self.pairs, self._wide = pairs, wide
        self._ends = pairs or ends  # a file with one kind of line end may have been counted with the other

    def spans(self, passages: Sequence[Passage], convention: Convention) -> list[Span | None]:
        """The passages in our text; None for what lies outside it."""
        found: list[Span | None] = []
        for passage in passages:
            start = self._place(passage.start, convention)
            end = self._place(passage.end + convention.end_inclusive, convention)
            found.append(None if start is None or end is None or start >= end else Span(start, end))
        return found

    def _place(self, position: int, convention: Convention) -> int | None:
        """The first place of ours that the writer counts as `position` or more."""
        low, high = 0, len(self.text)
        if not self._count(low, convention) <= position <= self._count(high, convention):
            return None
        while low < high:
            middle = (low + high) // 2
            if self._count(middle, convention) < position:
                low = middle + 1
            else:
                high = middle
        return low

    def _count(self, place: int, convention: Convention) -> int:
        count = place + convention.mark_counted
        if convention.unit == "utf-16":
            count += bisect_left(self._wide, place)
        if convention.line_end > 1:
            count += bisect_left(self._ends, place)
        return count

    def differs_by(self) -> tuple[bool, bool, bool]:
        """Whether the unit, the mark and the line ends make any difference in this text."""
        return bool(self._wide), self.has_mark, bool(self._ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The convention that was found, with its evidence.

    `whole` of `passages` begin and end with words, `quoted` read as they are quoted; `next_whole` and `next_quoted`
    are those of the best convention that places any passage otherwise (None: there is none, whatever is chosen).
    """

    convention: Convention
    passages: int
    whole: int
    quoted: int
    next_whole: int | None = None
    next_quoted: int | None = None


def detect(texts: Iterable[tuple[ForeignText, Sequence[Passage]]]) -> Verdict:
    """The convention under which most passages of all texts begin and end with words; of equals, the standard's."""
    given = [(text, passages) for text, passages in texts if passages]
    candidates = [
        (convention, [text.spans(passages, convention) for text, passages in given])
        for convention in _conventions([text for text, _ in given])
    ]
    scored = [(convention, spans, _evidence(given, spans)) for convention, spans in candidates]
    best = max(scored, key=lambda each: each[2][0])  # the first of equals
    others = [each for each in scored if each[1] != best[1]]
    runner = max(others, key=lambda each: each[2][0], default=None)
    return Verdict(
        convention=best[0],
        passages=sum(len(passages) for _, passages in given),
        whole=best[2][1],
        quoted=best[2][2],
        next_whole=None if runner is None else runner[2][1],
        next_quoted=None if runner is None else runner[2][2],
    )


def _conventions(texts: list[ForeignText]) -> list[Convention]:
    """Those that can make a difference, the likeliest first."""
    wide, marked, ended = (any(made) for made in zip((False,) * 3, *(text.differs_by() for text in texts), strict=True))
    literal = 2 if any(text.pairs for text in texts) else 1  # a line end as the file has it
    units: tuple[Unit, ...] = ("code points", "utf-16") if wide else ("code points",)
    marks = (False, True) if marked else (False,)
    line_ends = (literal, 3 - literal) if ended else (1,)
    return [
        Convention(unit=unit, mark_counted=mark, line_end=line_end, end_inclusive=inclusive)
        for inclusive, mark, line_end, unit in product((False, True), marks, line_ends, units)
    ]


def _evidence(
    given: list[tuple[ForeignText, Sequence[Passage]]], spans: list[list[Span | None]]
) -> tuple[int, int, int]:
    """The score, the passages with words at both ends, and those that read as they are quoted."""
    score = whole = quoted = 0
    for (text, passages), places in zip(given, spans, strict=True):
        for passage, span in zip(passages, places, strict=True):
            if span is None:
                continue
            starts, ends = _is_edge(text.text, span.start), _is_edge(text.text, span.end)
            blank = text.text[span.start].isspace() or text.text[span.end - 1].isspace()
            reads = _reads(span.slice(text.text), canonical(passage.quote))
            score += starts + ends - blank + _QUOTED * reads
            whole += starts and ends and not blank
            quoted += reads
    return score, whole, quoted


def _reads(words: str, quote: str) -> bool:
    """Whether a passage is what its writer quotes, or begins with it where writers cut long quotes off."""
    return words == quote or (len(quote) >= _CUT and words.startswith(quote))


def _is_edge(text: str, place: int) -> bool:
    """Whether no word is cut in two there."""
    if place in (0, len(text)):
        return True
    return not (text[place - 1].isalnum() and text[place].isalnum())
