"""Small pictures of the annotation colours, for buttons, lists and menus."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from desktop_app.domain.annotations import COLOURS
from desktop_app.gui.colours import Theme, Tint

_SIZE = 14  # pixels


def swatch(tint: Tint, *, number: str = "", size: int = _SIZE) -> QIcon:
    """A rounded square in the fill of a tint with its line around it, and the colour's number in it if given."""
    made = QIcon()
    for scale in (1, 2):  # for screens of one and of two device pixels
        picture = QPixmap(size * scale, size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(tint.fill))
        painter.setPen(QColor(tint.line))
        painter.drawRoundedRect(QRectF(1, 1, size - 2, size - 2), 3, 3)
        if number:
            letters = painter.font()
            letters.setPixelSize(round(size * 0.62))
            letters.setBold(True)
            painter.setFont(letters)
            painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, number)
        painter.end()
        made.addPixmap(picture)
    return made


def colour_swatches(theme: Theme, *, size: int = _SIZE) -> list[QIcon]:
    """A numbered swatch of each annotation colour, in the order of the digit keys."""
    return [swatch(theme.annotation(name), number=str(place), size=size) for place, name in enumerate(COLOURS, 1)]
