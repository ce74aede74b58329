"""Breaks a block into lines."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlock, QTextCharFormat, QTextLayout, QTextOption

from desktop_app.gui.article.content import Content
from desktop_app.gui.article.faces import Face
from desktop_app.gui.article.heights import estimated
from desktop_app.gui.typography import Typography


class Typesetter:
    """Sets blocks in one typography, boilerplate in the colour `muted`; lengths in pixels."""

    def __init__(self, typography: Typography, muted: str, font: QFont) -> None:
        self.measure = typography.column()
        metrics = QFontMetricsF(font)
        self._typography, self._muted, self._font = typography, muted, font
        self._letter, self._line = metrics.height(), metrics.lineSpacing() * typography.leading
        self._formats: dict[Face, QTextCharFormat | None] = {}
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def estimates(self, content: Content, column: float) -> list[float]:
        """The likely heights of all blocks."""
        fit = max(5.0, self._typography.measure * column / max(1.0, self.measure))
        return estimated(content, fit=fit, line=self._line, letter=self._letter)

    def set_block(self, block: QTextBlock, face: Face, column: float, *, folded: bool, soft: bool) -> float:
        """Break a block into lines; its height with the space around it.

        A folded one is as high as its first line; a soft end is that of a piece of a paragraph.
        """
        layout = block.layout()
        letters = self._letters(face)
        if letters is not None:
            layout.setFormats(_over(letters, max(1, block.length())))
        indent, leading = face.indent * self._letter, (face.leading or self._typography.leading) - 1
        left = 0.0 if block.textDirection() == Qt.LayoutDirection.RightToLeft else indent
        layout.setTextOption(self._option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        first = y = face.before * self._letter
        while (line := layout.createLine()).isValid():
            line.setLineWidth(column - indent)
            extra = line.height() * leading
            line.setPosition(QPointF(left, y + extra / 2))
            y += line.height() + extra
            if layout.lineCount() == 1:
                first = y
        layout.endLayout()
        return (first if folded else y) + (0.0 if soft else face.after * self._letter)

    def metrics(self, face: Face) -> QFontMetricsF:
        """The metrics of a face's letters."""
        font = QFont(self._font)
        font.setPointSizeF(self._typography.size * face.scale)
        font.setBold(face.bold)
        font.setItalic(face.italic)
        return QFontMetricsF(font)

    def _letters(self, face: Face) -> QTextCharFormat | None:
        if face not in self._formats:
            self._formats[face] = face.letters(self._typography, self._muted)
        return self._formats[face]


def _over(letters: QTextCharFormat, length: int) -> list[QTextLayout.FormatRange]:
    whole = QTextLayout.FormatRange()
    whole.start, whole.length, whole.format = 0, length, letters
    return [whole]
