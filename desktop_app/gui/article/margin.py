"""The margins: bars of annotations at the right, signs of folded lines, lists and quotes at the left."""

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPolygonF, QTextBlock

from desktop_app.domain.annotations import COLOURS
from desktop_app.gui.article.geometry import Page
from desktop_app.gui.article.layout import LazyLayout
from desktop_app.gui.article.marks import Mark, lanes
from desktop_app.gui.colours import Theme

_LANES = 3  # bars beside each other; what does not fit is counted
_PITCH, _WIDTH, _GAP = 12.0, 4.0, 14.0  # pixels
_BULLETS = "•‣◦-–—*·"


class Bar(Struct, frozen=True, gc=False):
    """A place in the margin that stands for annotations; pixels of the document.

    More than one key only for those that found no lane of their own.
    """

    box: QRectF
    keys: tuple[str, ...]
    style: str


def bars(page: Page, marks: list[Mark]) -> list[Bar]:
    """Where the annotations on a page are shown in its margin."""
    left = page.layout.left + page.layout.column + _GAP
    found: list[Bar] = []
    rest: list[tuple[QRectF, Mark]] = []
    for mark, lane in lanes(marks):
        stretches = page.stretches(mark.start, mark.end)
        if not stretches:
            continue
        top, bottom = stretches[0].box.top(), max(stretch.box.bottom() for stretch in stretches)
        box = QRectF(left + _PITCH * min(lane, _LANES), top, _PITCH, bottom - top)
        if lane < _LANES:
            found.append(Bar(box, (mark.key,), mark.style))
        else:
            rest.append((box, mark))
    while rest:
        box = rest[0][0]
        together = [(other, mark) for other, mark in rest if other.top() < box.bottom() and other.bottom() > box.top()]
        rest = [item for item in rest if item not in together]
        found.append(Bar(box, tuple(mark.key for _, mark in together), ""))
    return found


def paint_bars(painter: QPainter, shown: list[Bar], theme: Theme, *, hovered: frozenset[str]) -> None:
    """Each bar in its colour, with the colour's number; a count for those without a lane."""
    if not shown:
        return
    painter.save()
    letters = QFont(painter.font())
    letters.setPixelSize(9)
    letters.setBold(True)
    painter.setFont(letters)
    for bar in shown:
        lit = not hovered.isdisjoint(bar.keys)
        head = QRectF(bar.box.left(), bar.box.top() - 1.0, _PITCH, 11.0)
        if not bar.style:
            painter.setPen(QColor(theme.muted))
            head.setWidth(3 * _PITCH)
            painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"+{len(bar.keys)}")
            continue
        colour = QColor(theme.annotation(bar.style).line)
        width = _WIDTH + (2.0 if lit else 0.0)
        painter.fillRect(
            QRectF(bar.box.left() + 1.0, head.bottom() + 1.0, width, max(4.0, bar.box.bottom() - head.bottom() - 1.0)),
            colour,
        )
        painter.setPen(colour)
        number = str(COLOURS.index(bar.style) + 1) if bar.style in COLOURS else "?"
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, number)
    painter.restore()


def paint_signs(painter: QPainter, layout: LazyLayout, blocks: list[QTextBlock], theme: Theme) -> None:
    """A triangle before boilerplate, a bar before a quote, a bullet before a list's line that has none."""
    content = layout.content
    if not content.kinds:
        return
    for block in blocks:
        number = block.blockNumber()
        kind = content.kinds.get(number)
        if kind is None or not block.layout().lineCount():
            continue
        line, top = block.layout().lineAt(0), layout.top(number)
        middle = top + line.y() + line.height() / 2
        if content.foldable(number):
            if layout.hides(block):
                _ellipsis(painter, QPointF(layout.left + layout.column + 8.0, middle), QColor(theme.muted))
            _triangle(painter, QPointF(layout.left - 13.0, middle), QColor(theme.muted), folded=layout.folded(number))
        elif kind.kind == "quote":
            painter.fillRect(QRectF(layout.left + 6.0, top + line.y(), 3.0, _lines_height(block)), QColor(theme.border))
        elif kind.kind == "list" and content.text[kind.start : kind.start + 1] not in _BULLETS + "0123456789":
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.muted))
            painter.drawEllipse(QPointF(layout.left + line.x() - 13.0, middle), 2.6, 2.6)
            painter.restore()


def _lines_height(block: QTextBlock) -> float:
    last = block.layout().lineAt(block.layout().lineCount() - 1)
    return last.y() + last.height() - block.layout().lineAt(0).y()


def _ellipsis(painter: QPainter, start: QPointF, colour: QColor) -> None:
    for number in range(3):
        painter.fillRect(QRectF(start.x() + 5 * number, start.y() + 2, 2, 2), colour)


def _triangle(painter: QPainter, middle: QPointF, colour: QColor, *, folded: bool) -> None:
    corners = (
        [QPointF(-2, -4), QPointF(3, 0), QPointF(-2, 4)] if folded else [QPointF(-4, -2), QPointF(4, -2), QPointF(0, 3)]
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
    painter.restore()
