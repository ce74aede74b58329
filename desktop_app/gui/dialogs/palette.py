"""The palette: every command and every article by a few letters of its name."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import (
    QMargins,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from desktop_app.errors import KlipingError
from desktop_app.gui.actions import actions, key_words, menus, plain
from desktop_app.gui.guard import guarded
from desktop_app.gui.panels.list_model import ITEM, Index, ListModel
from desktop_app.gui.ranking import ranked
from desktop_app.gui.wording import translate
from desktop_app.store import shelves

if TYPE_CHECKING:
    from desktop_app.gui.window import Window

_MOST = 200  # entries that are listed


class Entry(Struct, frozen=True, kw_only=True):
    """Something to choose: its words, what stands at the right of them, what choosing it does."""

    words: str
    aside: str = ""
    run: Callable[[], object]


class PaletteModel(ListModel[Entry]):
    """The entries that answer what was typed, best first."""

    def __init__(self, entries: list[Entry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = entries

    def ask(self, query: str) -> None:
        """Show the entries that answer `query`."""
        self.show(ranked(query, self._all, lambda entry: entry.words)[:_MOST])

    def text(self, item: Entry, role: int) -> Any:
        """The words; with what stands beside them for screen readers."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return item.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (item.words, item.aside) if part)
        return None


class Palette(QDialog):
    """Letters narrow the list, Up and Down choose, Enter does it, Escape leaves."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Commands and articles"))
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("A command, or the title of an article"))
        self.words.setAccessibleName(self.windowTitle())
        self.words.setClearButtonEnabled(True)
        self.model = PaletteModel([*_commands(window), *_stories(window), *_articles(window)], self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.nothing = QLabel(self.tr("Nothing is called that."), self)
        self.nothing.setObjectName("muted")
        self.nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        for widget in (self.words, self.nothing, self.list):
            layout.addWidget(widget)
        self.words.textChanged.connect(self._ask)
        self.list.clicked.connect(self._choose)
        self._ask("")
        self._place(window)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down, Page Up, Page Down and Enter are the list's, also while the focus is in the field."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _place(self, window: "Window") -> None:
        size = QSize(620, 420).boundedTo(window.size() * 0.9)
        self.resize(size)
        self.move(window.mapToGlobal(QPoint((window.width() - size.width()) // 2, window.height() // 10)))

    def _ask(self, query: str) -> None:
        self.model.ask(query)
        there = bool(self.model.rowCount())
        self.nothing.setVisible(not there)
        self.list.setVisible(there)
        self.list.setCurrentIndex(self.model.index(0))

    def _step(self, by: int) -> None:
        rows = self.model.rowCount()
        if rows:
            row = min(max(self.list.currentIndex().row() + by, 0), rows - 1)
            self.list.setCurrentIndex(self.model.index(row))

    def _choose(self, index: QModelIndex) -> None:
        entry = self.model.item_at(index)
        if entry is not None:
            self.accept()
            entry.run()


class _Delegate(QStyledItemDelegate):
    """The words at the left, the key or the kind at the right."""

    @guarded(lambda: QSize(100, 30))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line with room around it."""
        return super().sizeHint(option, index).grownBy(QMargins(0, 5, 0, 5))

    @guarded(None)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        colours: QPalette = option.palette  # pyright: ignore[reportAttributeAccessIssue]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if chosen:
            painter.fillRect(rect, colours.highlight())
        inner = rect.adjusted(10, 0, -10, 0)
        painter.setPen(colours.highlightedText().color() if chosen else colours.windowText().color())
        metrics, aside = painter.fontMetrics(), index.data(ITEM).aside
        right = metrics.horizontalAdvance(aside)
        words = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width() - right - 16)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | middle, words)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, aside)
        painter.restore()


def _commands(window: "Window") -> list[Entry]:
    titles = {name: plain(title) for name, title in menus().items()}
    return [
        Entry(words=f"{titles[action.menu]}: {plain(qt.text())}", aside=key_words(qt), run=qt.trigger)
        for action in actions()
        if action.id != "palette" and (qt := window.actions_by_id[action.id]).isEnabled()
    ]


def _stories(window: "Window") -> list[Entry]:
    try:
        found = window.session.library.stories()
    except KlipingError as error:
        window.session.tell(error)
        return []
    story = translate("Palette", "story")
    show = window.commands.stories.show
    return [Entry(words=each.name, aside=story, run=lambda id=each.id: show(id)) for each in found]  # noqa: A006


def _articles(window: "Window") -> list[Entry]:
    try:
        found = shelves.titles(window.session.library)
    except KlipingError as error:
        window.session.tell(error)
        return []
    untitled, article = translate("Palette", "Untitled"), translate("Palette", "article")
    return [
        Entry(
            words=title or untitled,
            aside=article,
            run=lambda id=id: window.commands.open_document(id),  # noqa: A006
        )
        for id, title in found  # noqa: A001 - the field's name
    ]
