"""Small things that both the map and the time line draw: words with a halo, numbers at the edges, mixed colours."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop_app.gui.theme import Theme

_RIM = ((-1.6, 0), (1.6, 0), (0, -1.6), (0, 1.6), (-1.1, -1.1), (1.1, -1.1), (-1.1, 1.1), (1.1, 1.1))  # pixels


def mixed(one: str, other: str, share: float) -> QColor:
    """A colour with a share (0 to 1) of another in it."""
    a, b = QColor(one), QColor(other)
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )


def with_halo(painter: QPainter, base: QPointF, words: str, font: QFont, *, ink: str, around: QColor) -> None:
    """Words with a rim that keeps them apart from the lines below them; `base` is the left end of their base line.

    The rim is the words again, moved all around: glyphs are cached, while stroking their outline takes 1 ms a name.
    """
    painter.setFont(font)
    painter.setPen(around)
    for x, y in _RIM:
        painter.drawText(QPointF(base.x() + x, base.y() + y), words)
    painter.setPen(QColor(ink))
    painter.drawText(base, words)


def edge_boxes(counts: dict[str, int], frame: QRectF, font: QFont) -> dict[str, tuple[QRectF, str]]:
    """For each side beyond which something lies, the box of the arrow with the number, and its words."""
    metrics, boxes = QFontMetricsF(font), {}
    for side, count in counts.items():
        words = {"left": f"◂ {count}", "right": f"{count} ▸", "top": f"▴ {count}", "bottom": f"▾ {count}"}[side]
        box = QRectF(0, 0, metrics.horizontalAdvance(words) + 12, metrics.height() + 4)
        box.moveCenter(frame.center())
        if side in ("left", "right"):
            box.moveLeft(frame.left() + 5 if side == "left" else frame.right() - 5 - box.width())
        else:
            box.moveTop(frame.top() + 5 if side == "top" else frame.bottom() - 5 - box.height())
        boxes[side] = (box, words)
    return boxes


def paint_edges(painter: QPainter, boxes: dict[str, tuple[QRectF, str]], theme: Theme, *, font: QFont) -> None:
    """Arrows with numbers at the edges."""
    painter.setFont(font)
    for box, words in boxes.values():
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(theme.panel_ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
