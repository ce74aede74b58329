"""Where words stand on the page: rectangles of stretches of text in laid-out blocks."""

import re
from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextLine

from desktop_app.gui.article.layout import LazyLayout

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdfd\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_HAIR = 0.6  # pixels; edges nearer to each other are one


class Stretch(Struct, frozen=True, gc=False):
    """A rectangle around words of one line, and where their baseline is; pixels of the document."""

    box: QRectF
    baseline: float


class _Piece(Struct, frozen=True, gc=False):
    """A laid-out block with what painting asks of it."""

    block: QTextBlock
    start: int
    end: int
    top: float
    bottom: float
    bidirectional: bool


class Page:
    """The blocks on display, asked many times while they are painted; not to be kept, for layouts are let go."""

    def __init__(self, layout: LazyLayout, blocks: list[QTextBlock]) -> None:
        self.layout = layout
        self._map = layout.content.map
        self._pieces = [_piece(layout, block) for block in blocks]
        self.start = self._map.to_points(self._pieces[0].start)
        self.end = self._map.to_points(self._pieces[-1].end) + 1

    def stretches(self, start: int, end: int) -> list[Stretch]:
        """The rectangles of the code points from `start` to `end`, as far as they are on display."""
        first, last = self._map.to_units(start), self._map.to_units(end)
        found: list[Stretch] = []
        for piece in self._pieces:
            if piece.start < last and piece.end > first:
                found.extend(self._in_piece(piece, max(0, first - piece.start), min(piece.end, last) - piece.start))
        return found

    def _in_piece(self, piece: _Piece, start: int, end: int) -> Iterator[Stretch]:
        layout, left = piece.block.layout(), self.layout.left
        for number in range(max(0, layout.lineForTextPosition(start).lineNumber()), layout.lineCount()):
            line = layout.lineAt(number)
            first, length = line.textStart(), line.textLength()
            top, height = piece.top + line.y(), line.height()
            if first >= end or top >= piece.bottom:  # below is what a fold hides
                return
            begin, stop = max(start, first), min(end, first + length)
            if stop <= begin:
                continue
            baseline = top + line.ascent()
            edges = self._runs(piece, line, begin, stop) if piece.bidirectional else [_edges(line, begin, stop)]
            for low, high in edges:
                if high > low:
                    yield Stretch(QRectF(left + low, top, high - low, height), baseline)

    def _runs(self, piece: _Piece, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
        """Left and right edges of a logical range, which may be several visual runs."""
        if end == line.textStart() + line.textLength() and self._at(piece, end - 1) == " ":
            end -= 1  # the blank the line was broken at: Qt does not show it as selected either
        boxes = sorted(self._character(piece, line, position) for position in range(start, end))
        merged: list[tuple[float, float]] = []
        for low, high in boxes:
            if high <= low:
                continue
            if merged and low <= merged[-1][1] + _HAIR:
                merged[-1] = (merged[-1][0], max(merged[-1][1], high))
            else:
                merged.append((low, high))
        return merged

    def _character(self, piece: _Piece, line: QTextLine, position: int) -> tuple[float, float]:
        low, high = _character_edges(line, position)
        if high - low >= 0.1 or position + 1 >= line.textStart() + line.textLength():
            return low, high
        # of the first character of an embedded run Qt gives the other run's edge: its neighbour says where it begins
        leading, trailing = (
            _x(line.cursorToX(position + 1, edge)) for edge in (QTextLine.Edge.Leading, QTextLine.Edge.Trailing)
        )
        if abs(leading - trailing) <= 0.1 or abs(leading - low) <= 0.1:
            return low, high
        face = self.layout.content.face(piece.block.blockNumber())
        advance = self.layout.typesetter.metrics(face).horizontalAdvance(self._at(piece, position))
        return (leading - advance, leading) if leading < trailing else (leading, leading + advance)

    def _at(self, piece: _Piece, position: int) -> str:
        return self.layout.document().characterAt(piece.start + position)


def _piece(layout: LazyLayout, block: QTextBlock) -> _Piece:
    start, number = block.position(), block.blockNumber()
    top = layout.top(number)
    bottom = layout.shown_part(block).bottom() if layout.hides(block) else float("inf")
    bidirectional = not layout.content.text.isascii() and bool(_RIGHT_TO_LEFT.search(block.text()))
    return _Piece(block, start, start + block.length() - 1, top, bottom, bidirectional)


def _edges(line: QTextLine, start: int, end: int) -> tuple[float, float]:
    first, last = _x(line.cursorToX(start)), _x(line.cursorToX(end))
    return (first, last) if first <= last else (last, first)


def _character_edges(line: QTextLine, position: int) -> tuple[float, float]:
    leading = _x(line.cursorToX(position, QTextLine.Edge.Leading))
    trailing = _x(line.cursorToX(position, QTextLine.Edge.Trailing))
    return (leading, trailing) if leading <= trailing else (trailing, leading)


def _x(answer: object) -> float:
    """PySide answers cursorToX() with the place and the position it belongs to."""
    return answer[0] if isinstance(answer, tuple) else answer  # type: ignore[return-value, index]
