"""Quoted stretches of a paragraph, with every kind of quote mark that newsrooms type."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

MARKS = "\"“”„‟«»‘’‚‹›'"
_MARK = re.compile(f"[{MARKS}]|``|''")
_OPENING = frozenset("“„‟«‹‘‚")
_CLOSING = frozenset("”»›’")
_SINGLE = frozenset("‘’‚'")


@dataclass(frozen=True, slots=True)
class Quote:
    """The words between two quote marks; `outer_start` and `outer_end` take the marks in.

    An unclosed quote ends where its paragraph does.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int


def quotes_in(text: str, start: int, end: int) -> list[Quote]:
    """The outermost quotes between `start` and `end`, in order.

    Apostrophes are no marks; a mark without a partner opens nothing unless its paragraph begins with it (a quote that
    goes on in the next paragraph).
    """
    found: list[Quote] = []
    opened: re.Match[str] | None = None
    for mark in _marks(text, start, end):
        if opened is None:
            if _can_open(text, mark, start):
                opened = mark
        elif _kind(mark) == _kind(opened) and _can_close(text, mark, end):
            if mark.start() > opened.end():
                found.append(Quote(opened.end(), mark.start(), opened.start(), mark.end()))
            opened = None
        elif _kind(mark) == _kind(opened) and mark.group() in _OPENING and _kind(mark) == "double":
            opened = mark
    if opened is not None and _kind(opened) == "double" and not text[start : opened.start()].strip():
        found.append(Quote(opened.end(), end, opened.start(), end))
    return found


def _marks(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    for mark in _MARK.finditer(text, start, end):
        before = text[mark.start() - 1] if mark.start() > start else " "
        after = text[mark.end()] if mark.end() < end else " "
        if mark.group() in _SINGLE and before.isalnum() and after.isalnum():
            continue
        yield mark


def _kind(mark: re.Match[str]) -> str:
    return "single" if mark.group() in _SINGLE else "double"


def _can_open(text: str, mark: re.Match[str], start: int) -> bool:
    if mark.group() in _OPENING:
        return True
    before = text[mark.start() - 1] if mark.start() > start else " "
    if mark.group() in _CLOSING and mark.group() != "”":
        return False
    return not before.isalnum() and before not in ".,!?;)"


def _can_close(text: str, mark: re.Match[str], end: int) -> bool:
    if mark.group() in _OPENING:
        return False
    after = text[mark.end()] if mark.end() < end else " "
    return not after.isalnum()
