"""The articles of the library as a list, and how one is painted."""

from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui.guard import guarded
from desktop_app.gui.theme import Theme

ITEM = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Item(Struct, frozen=True, kw_only=True, gc=False):
    """One article in the list: its title, what is known of its source, and for a search the words around a match."""

    document: str
    title: str
    about: str = ""
    snippet: str = ""


class LibraryModel(QAbstractListModel):
    """Articles in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []

    def show(self, items: list[Item]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def item_at(self, index: Index) -> Item | None:
        """The article of an index."""
        return self._items[index.row()] if index.isValid() and index.row() < len(self._items) else None

    def index_of(self, document: str) -> QModelIndex:
        """Where the article stands; invalid if it is not in the list."""
        places = (self.index(row) for row, item in enumerate(self._items) if item.document == document)
        return next(places, QModelIndex())

    @guarded(0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many articles are listed."""
        return 0 if parent.isValid() else len(self._items)

    @guarded(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title as text, the item for the delegate."""
        item = self.item_at(index)
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            snippet = item.snippet.replace("\x02", "").replace("\x03", "")
            return "\n".join(part for part in (item.title, item.about, snippet) if part)
        return None


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
        lines = 2 + bool(item.about) + 2 * bool(item.snippet)
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
