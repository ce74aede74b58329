"""The articles of the library as a list, and how one is painted."""

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui.guard import guarded
from desktop_app.gui.panels.list_model import ITEM, Index, ListModel
from desktop_app.gui.panels.shelves_model import packed
from desktop_app.gui.theme import Theme


class Item(Struct, frozen=True, kw_only=True, gc=False):
    """One article in the list: its title, what is known of its source, and for a search the words around a match.

    `trouble` says that its facts could not be found.
    """

    document: str
    title: str
    about: str = ""
    snippet: str = ""
    trouble: str = ""


class LibraryModel(ListModel[Item]):
    """Articles in the order given; they can be dragged."""

    def index_of(self, document: str) -> QModelIndex:
        """Where the article stands; invalid if it is not in the list."""
        return self.index_where(lambda item: item.document == document)

    def text(self, item: Item, role: int) -> Any:
        """The title; with everything else for screen readers and as a tip."""
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            snippet = item.snippet.replace("\x02", "").replace("\x03", "")
            return "\n".join(part for part in (item.title, item.about, item.trouble, snippet) if part)
        return None

    @guarded(lambda: Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every article can be chosen and dragged."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    @guarded(QMimeData)
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the articles that are dragged."""
        return packed(item.document for index in indexes if (item := self.item_at(index)) is not None)


class LibraryDelegate(QStyledItemDelegate):
    """The title in two lines, its source below, the words around a match with the match in bold."""

    def __init__(self, view: QListView, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    @guarded(lambda: QSize(100, 60))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of title, one of its source, two of a match."""
        item: Item = index.data(ITEM)
        lines = 2 + bool(item.about) + bool(item.trouble) + 2 * bool(item.snippet)
        return QSize(self._view.viewport().width(), round(lines * QFontMetricsF(self._view.font()).height() + 18))

    @guarded(None)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one article."""
        item: Item = index.data(ITEM)
        rect = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state, theme = option.state, self._theme  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setBrush(QColor(theme.selection if state & QStyle.StateFlag.State_Selected else theme.hover))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 6, 6)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ink = QColor(theme.selection_ink if chosen else theme.panel_ink)
        muted = ink if chosen else QColor(theme.panel_muted)
        font = QFont(self._view.font())
        line, left, width = QFontMetricsF(font).height(), rect.left() + 16, rect.width() - 30
        top = rect.top() + 8
        font.setWeight(QFont.Weight.DemiBold)
        top += _text(painter, item.title, font, ink, QRectF(left, top, width, 2 * line)) + 1
        font.setWeight(QFont.Weight.Normal)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        if item.about:
            top += _text(painter, item.about, font, muted, QRectF(left, top, width, line))
        if item.trouble:
            bad = ink if chosen else QColor(theme.bad)
            top += _text(painter, f"! {item.trouble}", font, bad, QRectF(left, top, width, line))
        if item.snippet:
            flat = " ".join(item.snippet.replace("\x02", "›").replace("\x03", "‹").split())
            _text(painter, flat, font, muted, QRectF(left, top, width, 2 * line))
        painter.restore()


def _text(painter: QPainter, text: str, font: QFont, ink: QColor, area: QRectF) -> float:
    """Draw text in the lines that fit the area, the last one elided; the height used."""
    metrics = QFontMetricsF(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    painter.setFont(font)
    painter.setPen(ink)
    most, drawn = max(1, int((area.height() + 1) // metrics.height())), 0
    layout.beginLayout()
    while drawn < most and (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        start = line.textStart()
        piece = text[start:] if drawn == most - 1 else text[start : start + line.textLength()]
        piece = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, area.width())
        base = area.top() + drawn * metrics.height() + metrics.ascent()
        painter.drawText(QPointF(area.left(), base), piece.rstrip())
        drawn += 1
    layout.endLayout()
    return drawn * metrics.height()
