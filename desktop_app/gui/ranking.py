"""Which of many words are meant by the few letters typed: for the palette and for tags."""

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def score(query: str, words: str) -> int | None:
    """How well `words` answer `query`, lower is better; None if they do not.

    Best is the beginning, then the beginning of a word, then anywhere, then every word of the query at the beginning of
    some word, then the letters in their order. Small and capital letters are the same.
    """
    query, words = query.casefold().strip(), words.casefold()
    if not query or words.startswith(query):
        return 0
    if f" {query}" in words:
        return 1
    if query in words:
        return 2
    parts = words.split()
    if all(any(part.startswith(piece) for part in parts) for piece in query.split()):
        return 3
    return 4 + _gaps(query, words) if _gaps(query, words) >= 0 else None


def ranked(query: str, items: Iterable[T], words: Callable[[T], str]) -> list[T]:
    """The items that answer the query, best first; those that answer equally well stay in their order."""
    scored = [(found, item) for item in items if (found := score(query, words(item))) is not None]
    return [item for _, item in sorted(scored, key=lambda pair: pair[0])]


def _gaps(query: str, words: str) -> int:
    """How many letters lie between those of the query, -1 if they do not stand in this order."""
    place, gaps = -1, 0
    for letter in query.replace(" ", ""):
        found = words.find(letter, place + 1)
        if found < 0:
            return -1
        gaps += found - place - 1 if place >= 0 else 0
        place = found
    return gaps
