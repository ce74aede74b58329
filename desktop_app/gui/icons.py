"""The icons: strokes on a grid of 24 units, drawn in the ink of the theme."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_app import paths

_SIZES = (18, 36)  # pixels: for screens of one and of two device pixels


def icon(name: str, ink: str) -> QIcon:
    """The icon of resources/icons/NAME.svg with `currentColor` as ink; an empty one if there is no such file."""
    file = paths.resources() / "icons" / f"{name}.svg"
    if not file.is_file():
        return QIcon()
    renderer = QSvgRenderer(QByteArray(file.read_bytes().replace(b"currentColor", ink.encode())))
    made = QIcon()
    for size in _SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(picture)
    return made
