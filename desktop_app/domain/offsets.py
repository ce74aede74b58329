"""Code points of a revision's text and UTF-16 units of the text widget, which also breaks over-long paragraphs."""

import re
from bisect import bisect_left, bisect_right

from msgspec import Struct

LONGEST_BLOCK = 4_000  # characters; Qt lays a line of 1 MB out in 156 ms at every resize
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
# what QTextDocument takes as structure of its own
_STRUCTURE = {0xFDD0: 0xFFFD, 0xFDD1: 0xFFFD, 0x0D: 0x0A, 0x2029: 0x0A, 0x00: 0xFFFD}


def canonical(text: str) -> str:
    """The text as it is stored and counted: line ends are "\\n", no lone surrogates, nothing Qt keeps for itself."""
    text = text.replace("\r\n", "\n")
    if text.isascii() and "\r" not in text and "\0" not in text:
        return text  # translate() of 10 MB is not free
    return _SURROGATE.sub("\ufffd", text.translate(_STRUCTURE))


class SoftBreak(Struct, frozen=True, gc=False):
    """A line break that only the widget shows: in place of the blank at `position`, or inserted before it."""

    position: int
    inserted: bool


def soft_breaks(text: str, *, longest: int = LONGEST_BLOCK) -> list[SoftBreak]:
    """Where paragraphs of more than `longest` characters are broken, at a blank if there is one."""
    breaks: list[SoftBreak] = []
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        while end - start > longest:
            blank = text.rfind(" ", start + longest // 2, start + longest)
            if blank >= 0:
                breaks.append(SoftBreak(blank, inserted=False))
                start = blank + 1
            else:
                breaks.append(SoftBreak(start + longest, inserted=True))
                start += longest
        start = end + 1
    return breaks


def widget_text(text: str, breaks: list[SoftBreak]) -> str:
    """The text with its soft breaks, as the widget gets it."""
    pieces: list[str] = []
    start = 0
    for soft in breaks:
        pieces.append(text[start : soft.position])
        start = soft.position if soft.inserted else soft.position + 1
    pieces.append(text[start:])
    return "\n".join(pieces)


class OffsetMap:
    """Both ways between code points and the widget's UTF-16 units.

    O(log k), k being the astral characters and the inserted breaks.
    """

    __slots__ = ("_points", "_units")

    def __init__(self, text: str, breaks: list[SoftBreak] | None = None) -> None:
        self._points = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        inserted = [soft.position - 1 for soft in breaks or () if soft.inserted]
        if not inserted:
            self._units = [point + shift for shift, point in enumerate(self._points, 1)]
            return
        # the second half of a pair is its character's; an inserted break is the end of the character before it
        wide = sorted([*((point, 0) for point in self._points), *((point, 1) for point in inserted)])
        self._points = [point for point, _ in wide]
        self._units = [point + shift + more for shift, (point, more) in enumerate(wide, 1)]

    def to_units(self, position: int) -> int:
        """The UTF-16 offset of the code point at `position`."""
        return position + bisect_left(self._points, position)

    def to_points(self, offset: int) -> int:
        """The code point at a UTF-16 offset; inside a surrogate pair, the character it belongs to."""
        return offset - bisect_right(self._units, offset)
