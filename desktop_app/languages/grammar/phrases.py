"""Tables of words written as running text."""

from collections.abc import Iterable


def phrases(text: str) -> frozenset[str]:
    """The phrases of a table, parted by commas or line ends."""
    return frozenset(phrase.strip() for phrase in text.replace("\n", ",").split(",") if phrase.strip())


def lengths_of(table: Iterable[str], *, longest: int) -> dict[str, int]:
    """How many words, `longest` at most, the longest phrase of a table has that begins with a word."""
    found: dict[str, int] = {}
    for phrase in table:
        words = phrase.split(" ")
        found[words[0]] = max(found.get(words[0], 1), min(len(words), longest))
    return found
