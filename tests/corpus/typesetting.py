"""A small typesetter on Qt: text in columns with running heads, page numbers and words broken by hyphens."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from tests.corpus.articles import Article

_DOTS = 72  # an inch: a dot is a point
_WIDTH, _HEIGHT, _MARGIN, _GUTTER = 595.0, 842.0, 60.0, 16.0
_SIZES = {"title": 22.0, "heading": 14.0, "body": 10.0, "head": 8.0}
_VOWELS = "aeiou"


def typeset(article: Article, columns: int) -> bytes:
    """The article as PDF, read column by column. A QGuiApplication must be there."""
    if QGuiApplication.instance() is None:
        raise RuntimeError("make a QGuiApplication first")
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(article.title)
    painter = QPainter(writer)
    _Setter(writer, painter, article, columns).set()
    painter.end()
    buffer.close()
    return bytes(data.data())


class _Setter:
    """The pen: where it stands, in which column of which page."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, article: Article, columns: int) -> None:
        self.writer, self.painter, self.article, self.columns = writer, painter, article, columns
        self.width = (_WIDTH - 2 * _MARGIN - (columns - 1) * _GUTTER) / columns
        self.column, self.page, self.top, self.y = 0, 1, _MARGIN + 30, _MARGIN + 30

    def set(self) -> None:
        """Everything, the text twice over, so that there are pages."""
        self.furnish()
        title = self.font("title")
        for line in broken(self.article.title, QFontMetricsF(title), _WIDTH - 2 * _MARGIN, hyphenate=False):
            self.draw(line, title, _MARGIN)
        self.y += 14
        self.top = self.y
        for kind, words in self.article.parts:
            font = self.font("heading" if kind == "heading" else "body")
            indent = 12.0 if kind == "paragraph" else 0.0
            words = f"• {words}" if kind == "list" else words
            for number, line in enumerate(broken(words, QFontMetricsF(font), self.width, first=indent)):
                if self.y + font.pointSizeF() * 1.3 > _HEIGHT * 0.5:
                    self.next_column()
                shift = indent if number == 0 else 0.0
                self.draw(line, font, _MARGIN + self.column * (self.width + _GUTTER) + shift)
            self.y += 8 if kind == "heading" else 0

    def font(self, name: str) -> QFont:
        font = QFont("Noto Serif")
        font.setPointSizeF(_SIZES[name])
        font.setBold(name in ("title", "heading"))
        return font

    def draw(self, line: str, font: QFont, x: float) -> None:
        self.y += font.pointSizeF() * 1.3
        self.painter.setFont(font)
        self.painter.drawText(QPointF(x, self.y), line)

    def next_column(self) -> None:
        self.column += 1
        if self.column == self.columns:
            self.writer.newPage()
            self.column, self.page, self.top = 0, self.page + 1, _MARGIN + 30
            self.furnish()
        self.y = self.top

    def furnish(self) -> None:
        """The running head and the page's number."""
        self.painter.setFont(self.font("head"))
        self.painter.drawText(QPointF(_MARGIN, 40), f"{self.article.publisher} · {self.article.published[:10]}")
        self.painter.drawText(QPointF(_WIDTH / 2, _HEIGHT - 30), str(self.page))


def broken(
    words: str, metrics: QFontMetricsF, width: float, *, first: float = 0.0, hyphenate: bool = True
) -> list[str]:
    """Lines no wider than `width`, the first shorter by `first`; long words broken after a vowel."""
    lines: list[str] = []
    line = ""
    for word in words.split():
        room = width - (first if not lines else 0.0)
        longer = f"{line} {word}" if line else word
        if metrics.horizontalAdvance(longer) <= room:
            line = longer
            continue
        head = next((word[:n] for n in range(len(word) - 3, 3, -1) if _fits(line, word[:n], metrics, room)), "")
        if hyphenate and line and head and word.isalpha():
            lines.append(f"{line} {head}-")
            line = word[len(head) :]
        else:
            lines.append(line)
            line = word
    return [*lines, line]


def _fits(line: str, head: str, metrics: QFontMetricsF, room: float) -> bool:
    return head[-1] in _VOWELS and metrics.horizontalAdvance(f"{line} {head}-") <= room
