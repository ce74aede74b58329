"""Titles beside names: `juru bicara`, `Menteri Luar Negeri`, as the table of a language has them."""

from collections.abc import Sequence

from desktop_app.extraction.tokens import Token

_LONGEST = 5  # words


def title_at(tokens: Sequence[Token], place: int, titles: frozenset[str]) -> int:
    """How many tokens from `place` are a title, the longest there is; 0 for none."""
    longest = range(min(_LONGEST, len(tokens) - place), 0, -1)
    return next((length for length in longest if phrase_of(tokens[place : place + length]) in titles), 0)


def title_before(tokens: Sequence[Token], end: int, titles: frozenset[str]) -> int:
    """How many tokens right before `end` are a title, the longest there is; 0 for none."""
    longest = range(min(_LONGEST, end), 0, -1)
    return next((length for length in longest if phrase_of(tokens[end - length : end]) in titles), 0)


def phrase_of(tokens: Sequence[Token]) -> str:
    """The words of the tokens as a table has them."""
    return " ".join(token.text.lower() for token in tokens)
