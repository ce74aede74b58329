"""The ends of the chosen annotation as handles that can be dragged along the text."""

from typing import Literal
from unicodedata import bidirectional

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.domain.spans import Span
from desktop_app.gui.article.geometry import Page
from desktop_app.gui.article.marks import Mark
from desktop_app.gui.colours import Theme

Edge = Literal["start", "end"]
_KNOB = 4.0  # pixels, radius
_STRONG = {"L", "R", "AL", "EN", "AN"}  # digits are written from the left in every script
_REACH = 7.0  # pixels around a knob that count as it


class Handle(Struct, frozen=True, gc=False):
    """One end of a mark: where its knob is painted, in pixels of the document, and the line it stands on."""

    mark: Mark
    edge: Edge
    knob: QPointF
    line: QRectF


def handles(page: Page, marks: list[Mark], owner: str) -> list[Handle]:
    """The ends of the marks that belong to `owner`, as far as they are on the page."""
    found: list[Handle] = []
    for mark in marks if owner else ():
        if mark.key.partition("@")[0] != owner:
            continue
        first, last = page.stretches(mark.start, mark.start + 1), page.stretches(mark.end - 1, mark.end)
        words = page.layout.content.text[mark.start : mark.end]
        if first:
            box = first[0].box
            x = box.right() if _is_leftward(words) else box.left()
            found.append(Handle(mark, "start", QPointF(x, box.top() - _KNOB - 1), box))
        if last:
            box = last[-1].box
            x = box.left() if _is_leftward(words[::-1]) else box.right()
            found.append(Handle(mark, "end", QPointF(x, box.bottom() + _KNOB + 2), box))
    return found


def _is_leftward(words: str) -> bool:
    """Whether the first letter or digit of the words is of a run that is written from the right (UAX 9)."""
    kinds = (bidirectional(sign) for sign in words)
    return next((kind for kind in kinds if kind in _STRONG), "L") in ("R", "AL")


def handle_at(found: list[Handle], place: QPointF) -> Handle | None:
    """The handle under the pointer."""
    reach = QRectF(-_REACH, -_REACH, 2 * _REACH, 2 * _REACH)
    return next((handle for handle in found if reach.translated(handle.knob).contains(place)), None)


def dragged_to(handle: Handle, position: int) -> Span:
    """The mark with this end at the code point `position`; at least one character remains."""
    mark = handle.mark
    if handle.edge == "start":
        return Span(min(max(0, position), mark.end - 1), mark.end)
    return Span(mark.start, max(position, mark.start + 1))


def paint_handles(painter: QPainter, found: list[Handle], theme: Theme) -> None:
    """A knob on a stem at each end: above at the start, below at the end, so that the two are told apart."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for handle in found:
        x, line = handle.knob.x(), handle.line
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.drawLine(QPointF(x, line.top() - 2), QPointF(x, line.bottom() + 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(handle.knob, _KNOB, _KNOB)
    painter.restore()
