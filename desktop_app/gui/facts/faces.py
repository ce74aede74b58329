"""The fonts of the facts panel, each with its metrics and the lines it has broken texts into."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from desktop_app.gui.typography import SERIFS, available

_SLACK = 1.06  # wrapped lines are not filled to their ends
_NEAR = 0.2  # lines
_MOST = 4_000  # broken texts that are kept
_SPECIMEN = "kata para pejabat pada hari yang sama, according to the report that was seen on Tuesday; 24 orang hilang."


class Face:
    """A font with its metrics, which cost more to make than to use."""

    __slots__ = ("_average", "_broken", "font", "height", "metrics")

    def __init__(
        self, base: QFont, *, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal,
        families: list[str] | None = None, struck: bool = False,
    ) -> None:  # fmt: skip
        font = QFont(base)
        font.setPointSizeF(base.pointSizeF() * scale)
        font.setWeight(weight)
        font.setStrikeOut(struck)
        if families is not None:
            font.setFamilies(families)
        self.font, self.metrics = font, QFontMetricsF(font)
        self.height = self.metrics.height()
        self._average = self.metrics.horizontalAdvance(_SPECIMEN) / len(_SPECIMEN)
        self._broken: dict[tuple[str, int, int], tuple[str, ...]] = {}

    def advance(self, text: str) -> float:
        """The width of the text on one line in pixels."""
        return self.metrics.horizontalAdvance(text)

    def count(self, text: str, width: float, *, most: int) -> int:
        """About how many lines the text takes: from its length, and from its advance where that is too near to call."""
        rough = len(text) * self._average * _SLACK / max(width, 1)
        if rough < most + _NEAR and (rough < 1 + _NEAR or abs(rough - round(rough)) < _NEAR):
            advance = self.metrics.horizontalAdvance(text)
            rough = advance * (_SLACK if advance > width else 1) / max(width, 1)
        return min(most, max(1, ceil(rough)))

    def lines(self, text: str, width: float, *, most: int) -> tuple[str, ...]:
        """The text in at most so many lines, the last one elided."""
        key = (text, round(width), most)
        found = self._broken.get(key)
        if found is None:
            if len(self._broken) > _MOST:
                self._broken.clear()
            found = self._broken[key] = tuple(self._break(text, width, most))
        return found

    def _break(self, text: str, width: float, most: int) -> list[str]:
        if self.metrics.horizontalAdvance(text) <= width:
            return [text]
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[str] = []
        while len(lines) < most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            start = line.textStart()
            if len(lines) == most - 1:
                lines.append(self.metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width))
            else:
                lines.append(text[start : start + line.textLength()].rstrip())
        layout.endLayout()
        return lines


class Faces:
    """All fonts of the panel, made from the one of the interface."""

    def __init__(self, base: QFont) -> None:
        self.plain = Face(base)
        self.section = Face(base, scale=1.05, weight=QFont.Weight.Bold)
        self.head = Face(base, weight=QFont.Weight.DemiBold)
        self.struck = Face(base, weight=QFont.Weight.DemiBold, struck=True)
        self.small = Face(base, scale=0.9)
        self.figure = Face(base, scale=1.25, weight=QFont.Weight.Bold)
        self.words = Face(base, families=available(SERIFS))
