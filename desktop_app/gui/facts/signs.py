"""The signs at the left of a fact: a letter for an entity, a shape for how real an event is, a mark for a link."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from desktop_app.gui.theme import Theme, Tint

_LINKS = {"conflicts": "≠", "adds_up": "=", "repeats": "≡", "updates": "→", "finding": "!"}
_SPOKEN = {"said:direct": "“", "said:indirect": "¶", "said:mixed": "‚“"}
_LETTERS = {"person": "P", "organisation": "B", "place": "L", "group": "G", "law": "§", "product": "◇", "work": "W"}


def paint_sign(
    painter: QPainter, style: str, centre: QPointF, row: QRect, *, theme: Theme, ink: str | None = None
) -> None:
    """Paint the sign of a style around `centre`; an event also gets its piece of the time line.

    `ink` is the colour on a ground that is not the panel's.
    """
    if style.startswith("event:"):
        _event(painter, style.removeprefix("event:"), centre, row, theme, ink)
    elif style in _LETTERS and style in theme.entities:
        _letter(painter, _LETTERS[style], centre, theme.entity(style), theme)
    else:
        _glyph(painter, _LINKS.get(style) or _SPOKEN.get(style, ""), centre, style, theme, ink)


def _event(painter: QPainter, status: str, centre: QPointF, row: QRect, theme: Theme, ink: str | None) -> None:
    painter.setPen(QPen(QColor(theme.border), 1.2))
    painter.drawLine(QPointF(centre.x(), row.top()), QPointF(centre.x(), row.bottom() + 1))
    paint_event(painter, status, centre, theme, ink=ink)


def paint_event(
    painter: QPainter, status: str, centre: QPointF, theme: Theme, *, size: float = 4.5, ink: str | None = None
) -> None:
    """The shape that says how real an event is.

    A full dot happened, a half one is alleged, a square planned, a dotted ring hypothetical, one crossed out did not.
    """
    colour = QColor(ink or theme.accent)
    pen = QPen(colour, 1.6)
    pen.setStyle(Qt.PenStyle.DotLine if status == "hypothetical" else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(colour if status == "actual" else QColor(theme.selection if ink else theme.panel))
    box = QRectF(centre.x() - size, centre.y() - size, 2 * size, 2 * size)
    if status == "planned":
        painter.drawRect(box)
        return
    painter.drawEllipse(box)
    if status == "alleged":
        painter.setBrush(colour)
        painter.drawChord(box, 90 * 16, 180 * 16)
    elif status == "negated":
        painter.drawLine(centre + QPointF(-size - 1, size + 1), centre + QPointF(size + 1, -size - 1))


def _letter(painter: QPainter, letter: str, centre: QPointF, tint: Tint, theme: Theme) -> None:
    box = QRectF(centre.x() - 8.5, centre.y() - 8.5, 17, 17)
    painter.setPen(QPen(QColor(tint.line), 1.2))
    painter.setBrush(QColor(tint.fill))
    painter.drawRoundedRect(box, 4, 4)
    font = QFont(painter.font())
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(theme.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def _glyph(painter: QPainter, glyph: str, centre: QPointF, style: str, theme: Theme, ink: str | None) -> None:
    loud = style in ("conflicts", "finding")
    font = QFont(painter.font())
    font.setPixelSize(15)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(ink or (theme.bad if loud else theme.panel_muted)))
    painter.drawText(QRectF(centre.x() - 11, centre.y() - 11, 22, 22), Qt.AlignmentFlag.AlignCenter, glyph)
