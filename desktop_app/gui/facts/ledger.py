"""Draws what a ledger has: the bracket from the parts of a sum to its total, and figures side by side that disagree."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.gui.facts.faces import Faces
from desktop_app.gui.facts.plans import CELL_GAP, cell_height
from desktop_app.gui.facts.rows import Bracket, Cell, Row
from desktop_app.gui.theme import Theme


def paint_bracket(painter: QPainter, part: Bracket, column: QRectF, figure: QRectF, ink: str) -> None:
    """The piece of the bracket in one row, in its column beside the figure.

    Each part has a stroke that joins the upright one; the total has two, an equals sign, and a rule above its figure.
    """
    if part == "free":
        return
    pen = QPen(QColor(ink), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    near, far, middle = column.left() + 1, column.left() + 9, figure.center().y()
    top = middle if part == "first" else column.top()
    bottom = middle + 2.5 if part == "total" else column.bottom() + 1
    painter.drawLine(QLineF(far, top, far, bottom))
    if part == "total":
        painter.drawLine(QLineF(near, middle - 2.5, far, middle - 2.5))
        painter.drawLine(QLineF(near, middle + 2.5, far, middle + 2.5))
        painter.drawLine(QLineF(figure.left() + 8, column.top() + 2, figure.right(), column.top() + 2))
    else:
        painter.drawLine(QLineF(near, middle, far, middle))


def paint_cells(painter: QPainter, row: Row, area: QRectF, columns: int, faces: Faces, theme: Theme) -> None:
    """Each figure with its claimant below it, and before it the sign of how it stands to the one before."""
    for number, cell in enumerate(row.cells):
        box = _box(number, area, columns, faces)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.page))
        painter.drawRoundedRect(box, 5, 5)
        inner = box.adjusted(8, 3, -6, -3)
        painter.setFont(faces.figure.font)
        base, left = inner.top() + faces.figure.metrics.ascent(), inner.left()
        if cell.sign:
            painter.setPen(QColor(theme.bad if cell.sign == "≠" else theme.muted))
            painter.drawText(QPointF(left, base), cell.sign)
            left += faces.figure.advance(f"{cell.sign} ")
        painter.setPen(QColor(theme.ink))
        painter.drawText(QPointF(left, base), cell.figure)
        painter.setFont(faces.small.font)
        base = inner.top() + faces.figure.height + faces.small.metrics.ascent()
        for line in faces.small.lines(cell.claimant, inner.width(), most=2 if cell.when else 3):
            painter.drawText(QPointF(inner.left(), base), line)
            base += faces.small.height
        painter.setPen(QColor(theme.muted))
        painter.drawText(QPointF(inner.left(), base), cell.when)


def cell_at(cells: Sequence[Cell], area: QRectF, columns: int, faces: Faces, point: QPointF) -> Cell | None:
    """The figure that is drawn there."""
    for number, cell in enumerate(cells):
        if _box(number, area, columns, faces).contains(point):
            return cell
    return None


def _box(number: int, area: QRectF, columns: int, faces: Faces) -> QRectF:
    columns = max(1, columns)
    wide = (area.width() - CELL_GAP * (columns - 1)) / columns
    high = cell_height(faces)
    left = area.left() + number % columns * (wide + CELL_GAP)
    return QRectF(left, area.top() + number // columns * high, wide, high - 6)
