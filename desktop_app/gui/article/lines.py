"""The shapes of lines under words. A shape says what its colour says, for those who do not see the colour."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

Stroke = Callable[[QPainter, float, float, float, QColor], None]


def _dashes(pattern: tuple[float, ...], *, width: float = 1.6, round_ends: bool = False) -> Stroke:
    """Dashes and gaps in multiples of the width."""

    def stroke(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
        pen = QPen(colour, width)
        if pattern:
            pen.setDashPattern(pattern)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if round_ends else Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, y), QPointF(right, y))

    return stroke


def _double(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.0))
    painter.drawLine(QPointF(left, y - 1.0), QPointF(right, y - 1.0))
    painter.drawLine(QPointF(left, y + 1.5), QPointF(right, y + 1.5))


def _wave(painter: QPainter, left: float, right: float, y: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.2))
    points, x, up = [], left, False
    while x < right:
        points.append(QPointF(x, y - 1.3 if up else y + 1.3))
        x, up = x + 2.5, not up
    painter.drawPolyline(points)


solid = _dashes(())
_ENTITIES: dict[str, Stroke] = {
    "person": solid,
    "organisation": _double,
    "place": _dashes((0.1, 2.2), width=2.0, round_ends=True),
    "group": _dashes((4.0, 2.0)),
    "law": _dashes((5.0, 1.8, 1.0, 1.8)),
    "product": _wave,
    "work": _dashes((), width=2.8),
}
_CODES: dict[str, Stroke] = {
    "yellow": _dashes((), width=2.0),
    "green": _dashes((3.0, 1.2), width=2.0),
    "blue": _dashes((0.1, 1.9), width=2.0, round_ends=True),
    "pink": _dashes((5.0, 1.2, 1.0, 1.2), width=2.0),
    "purple": _dashes((1.5, 1.5), width=2.0),
    "orange": _dashes((7.0, 1.5), width=2.0),
}


def entity_line(kind: str) -> Stroke:
    """The line under an entity of this type."""
    return _ENTITIES.get(kind, solid)


def code_line(colour: str) -> Stroke:
    """The line of a code of this colour."""
    return _CODES.get(colour, solid)
