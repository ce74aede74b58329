"""How the kinds of blocks are set."""

from msgspec import Struct
from PySide6.QtGui import QBrush, QColor, QFont, QTextCharFormat

from desktop_app.domain.documents import BOILERPLATE, Block
from desktop_app.gui.typography import Typography

FOLDED = BOILERPLATE - {"caption"}  # kinds shown as one grey line until asked for


class Face(Struct, frozen=True, kw_only=True, gc=False):
    """Sizes in multiples of the text's: `scale` of the letters, `indent` and the space `before` and `after`.

    `leading` of 0 is the text's own.
    """

    scale: float = 1.0
    before: float = 0.0
    after: float = 0.75
    indent: float = 0.0
    leading: float = 0.0
    bold: bool = False
    italic: bool = False
    muted: bool = False

    def letters(self, typography: Typography, muted: str) -> QTextCharFormat | None:
        """The format of the letters, None if they are those of the running text."""
        if not (self.scale != 1.0 or self.bold or self.italic or self.muted):
            return None
        letters = QTextCharFormat()
        letters.setFontPointSize(typography.size * self.scale)
        if self.bold:
            letters.setFontWeight(QFont.Weight.Bold)
        letters.setFontItalic(self.italic)
        if self.muted:
            letters.setForeground(QBrush(QColor(muted)))
        return letters


PARAGRAPH = Face()
BLANK = Face(scale=0.4, after=0.0)
_SMALL = Face(scale=0.8, after=0.5, leading=1.35, muted=True)
_FACES = {
    "paragraph": PARAGRAPH,
    "title": Face(scale=1.75, after=0.9, leading=1.25, bold=True),
    "quote": Face(indent=1.6, italic=True),
    "list": Face(indent=1.5, after=0.35),
    "caption": Face(scale=0.85, after=0.9, leading=1.35, italic=True, muted=True),
} | dict.fromkeys(FOLDED, _SMALL)
_HEADINGS = (
    Face(scale=1.4, before=0.9, after=0.5, leading=1.25, bold=True),
    Face(scale=1.2, before=0.8, after=0.4, leading=1.3, bold=True),
    Face(scale=1.05, before=0.6, after=0.35, bold=True),
)


def face_of(block: Block) -> Face:
    """The face of a block by its kind, of a heading by its level."""
    if block.kind == "heading":
        return _HEADINGS[min(max(block.level, 1), len(_HEADINGS)) - 1]
    return _FACES[block.kind]
