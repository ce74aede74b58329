"""Words of a text, their pieces in the encoder's vocabulary, and the windows the encoder reads.

A word is a number with its separators, a run of letters, or one other character. Every span of the gold standard
begins and ends at such a word. A word of letters or digits is always looked up as if a space stood before it, so that
``"Tiga`` and ``Tiga`` are the same piece; a sign is looked up with the space it has in the text, which tells opening
from closing quotes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

WORD = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+|\S")
BEGIN, PAD, END, UNKNOWN = 0, 1, 2, 3
_LONGEST_WORD = 48
_MOST_PIECES = 12
_CACHED_WORDS = 50_000


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one stretch of text: code point offsets in the whole text and piece ids, all lists of one length."""

    starts: list[int]
    ends: list[int]
    pieces: list[tuple[int, ...]]

    def __len__(self) -> int:
        return len(self.starts)

    def sliced(self, first: int, last: int) -> Words:
        """Words first (inclusive) to last (exclusive)."""
        return Words(self.starts[first:last], self.ends[first:last], self.pieces[first:last])


class PieceTable:
    """Looks words up in a unigram vocabulary (a ``tokenizers.Tokenizer``) and remembers them.

    A word gives at most 12 pieces of its first 48 characters, so that no input makes a sequence long.
    """

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer
        self._known: dict[str, tuple[int, ...]] = {}

    def words(self, text: str, start: int, end: int) -> Words:
        """Words of ``text[start:end]``; a sign at ``start`` counts as standing after a space."""
        starts: list[int] = []
        ends: list[int] = []
        pieces: list[tuple[int, ...]] = []
        for match in WORD.finditer(text, start, end):
            first, last = match.span()
            word = match.group()
            if not word[0].isalnum() and first > start and not text[first - 1].isspace():
                word = "\0" + word
            starts.append(first)
            ends.append(last)
            pieces.append(self._known.get(word) or self._learnt(word))
        return Words(starts, ends, pieces)

    def _learnt(self, word: str) -> tuple[int, ...]:
        if len(self._known) >= _CACHED_WORDS:
            self._known.clear()
        known = self._known[word] = self._looked_up(word)
        return known

    def _looked_up(self, word: str) -> tuple[int, ...]:
        if word[0] == "\0" and len(word) > 1:
            found = self._tokenizer.token_to_id(word[1:])
            return (UNKNOWN if found is None else found,)
        return tuple(self._tokenizer.encode(word[:_LONGEST_WORD]).ids[:_MOST_PIECES]) or (UNKNOWN,)


@dataclass(frozen=True, slots=True)
class Window:
    """One sequence for the encoder: piece ids, and for each of its words the number of the word and the place of its
    first piece.
    """

    ids: list[int]
    words: list[int]
    firsts: list[int]


def windows(paragraphs: list[Words], *, budget: int = 256, overlap: int = 64) -> list[Window]:
    """Consecutive paragraphs packed into windows of at most ``budget`` pieces, an end sign after each paragraph.

    A paragraph that is longer alone is cut into windows that share about ``overlap`` pieces; each shared word belongs
    to the window in which it stands farther from the cut. Words are numbered through all paragraphs.
    """
    found: list[Window] = []
    room = budget - 2
    current = Window([BEGIN], [], [])
    number = 0
    for words in paragraphs:
        sizes = [len(pieces) for pieces in words.pieces]
        total = sum(sizes)
        if current.words and len(current.ids) + total + 1 > budget:
            found.append(current)
            current = Window([BEGIN], [], [])
        if total <= room:
            _extend(current, words.pieces, number, range(len(sizes)))
            current.ids.append(END)
        else:
            found.extend(_cut(words.pieces, number, room=room, overlap=overlap))
        number += len(sizes)
    if current.words:
        found.append(current)
    return found


def _extend(window: Window, pieces: list[tuple[int, ...]], number: int, kept: range) -> None:
    for index, word in enumerate(pieces):
        if index in kept:
            window.words.append(number + index)
            window.firsts.append(len(window.ids))
        window.ids.extend(word)


def _cut(pieces: list[tuple[int, ...]], number: int, *, room: int, overlap: int) -> list[Window]:
    found: list[Window] = []
    first = kept_from = 0
    while first < len(pieces):
        last, size = first, 0
        while last < len(pieces) and size + len(pieces[last]) <= room:
            size += len(pieces[last])
            last += 1
        following, shared = last, 0
        if last < len(pieces):
            while following - 1 > first and shared + len(pieces[following - 1]) <= overlap:
                following -= 1
                shared += len(pieces[following])
        kept_to = (following + last + 1) // 2 if last < len(pieces) else last
        window = Window([BEGIN], [], [])
        _extend(window, pieces[first:last], number + first, range(kept_from - first, kept_to - first))
        window.ids.append(END)
        found.append(window)
        if last == len(pieces):
            break
        first, kept_from = following, kept_to
    return found
