"""The letters an article is set in: families, size, measure, leading."""

from functools import cache

from msgspec import Struct
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

# the first one the system has is taken; made for reading on a screen, then what every system has
SERIFS = (
    "Literata", "Source Serif 4", "Source Serif Pro", "Charter", "Iowan Old Style", "Georgia", "Noto Serif",
    "Palatino Linotype", "Liberation Serif", "DejaVu Serif", "Nimbus Roman", "Times New Roman",
)  # fmt: skip
SANSES = (
    "Inter", "Source Sans 3", "Source Sans Pro", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Noto Sans",
    "Liberation Sans", "DejaVu Sans", "Nimbus Sans", "Arial",
)  # fmt: skip
SMALLEST, LARGEST = 8.0, 40.0  # points
_SPECIMEN = "Pada hari yang sama para pejabat mengatakan bahwa the talks would go on for another day, kata juru bicara"


class Typography(Struct, frozen=True, gc=False):
    """How an article is set: `size` in points, `measure` in characters of a line, `leading` as a multiple of it.

    `family` is "serif", "sans" or the name of a family.
    """

    family: str = "serif"
    size: float = 13.0
    measure: int = 66
    leading: float = 1.5

    def font(self) -> QFont:
        """The font of the running text."""
        font = QFont()
        font.setFamilies(_families(self.family))
        font.setStyleHint(QFont.StyleHint.SansSerif if self.family == "sans" else QFont.StyleHint.Serif)
        font.setPointSizeF(self.size)
        return font

    def column(self) -> float:
        """The width of `measure` average characters in pixels, from a specimen of Indonesian and English."""
        return self.measure * QFontMetricsF(self.font()).horizontalAdvance(_SPECIMEN) / len(_SPECIMEN)


def _families(family: str) -> list[str]:
    if family == "serif":
        return available(SERIFS)
    if family == "sans":
        return available(SANSES)
    return [family, *available(SERIFS)]


@cache  # 0.3 ms for each family
def available(families: tuple[str, ...]) -> list[str]:
    """Which of `families` the system has; a generic name if it has none."""
    found = [family for family in families if QFontDatabase.hasFamily(family)]
    return found or ["serif" if families is SERIFS else "sans-serif"]
