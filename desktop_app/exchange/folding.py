"""Text with its blanks and quotation marks made alike, and the way back to the places in the text as it is."""

import re
from bisect import bisect_left

from desktop_app.domain.spans import Span

_BLANKS = re.compile(r"[\s\u00a0\u200b\u2060\ufeff]+")
# what programs set differently for the same words; the soft hyphen is in no word
_MARKS = {0x00AD: "", 0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0x2010: "-", 0x2011: "-", 0x2013: "-"}


class Folded:
    """A text folded once, for many quotes."""

    def __init__(self, text: str) -> None:
        pieces: list[str] = []
        self._places: list[int] = []
        start = 0
        for blank in _BLANKS.finditer(text):
            self._add(text, start, blank.start(), pieces)
            pieces.append(" ")
            self._places.append(blank.start())
            start = blank.end()
        self._add(text, start, len(text), pieces)
        self.text = "".join(pieces)
        self._places.append(len(text))

    def _add(self, text: str, start: int, end: int, pieces: list[str]) -> None:
        for place in range(start, end):
            character = _MARKS.get(ord(text[place]), text[place])
            if character:
                pieces.append(character)
                self._places.append(place)

    def fold(self, words: str) -> str:
        """Words made alike in the same way."""
        return _BLANKS.sub(" ", words).translate(_MARKS)

    def position(self, place: int) -> int:
        """The place in the folded text of a place in the text."""
        return min(bisect_left(self._places, place), len(self.text))

    def span(self, folded: Span) -> Span:
        """The span in the text of one in the folded text, which neither begins nor ends with a blank."""
        return Span(self._places[folded.start], self._places[folded.end - 1] + 1)
