"""A page of a story: rows as in the facts panel, each of which leads to its passages; above them, a drawing."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop_app.domain.comparison import Comparison, Passage
from desktop_app.gui import wording
from desktop_app.gui.facts.delegate import FactsDelegate
from desktop_app.gui.facts.model import FactsModel
from desktop_app.gui.facts.rows import Row
from desktop_app.gui.facts.tree import FactsTree
from desktop_app.gui.story.rows import Page, happened
from desktop_app.gui.theme import Theme


class ListPage(QWidget):
    """Rows that `made` makes of a comparison. `wanted` carries a passage; the same row again gives its next one."""

    wanted = Signal(object)  # Passage

    def __init__(
        self, name: str, hint: str, made: Callable[[Comparison], Page], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._made, self._hint = made, hint
        self._page = Page(rows=(), places={})
        self._last: Passage | None = None
        self.tree = FactsTree(self)
        self.tree.setAccessibleName(name)
        self.model = FactsModel(self)
        self.tree.setModel(self.model)
        self._delegate = FactsDelegate(self.tree, self.model, theme)
        self.tree.setItemDelegate(self._delegate)
        self.tree.chosen.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tree)

    def show_comparison(self, comparison: Comparison) -> None:
        """Replace everything; the current row stays."""
        current = self.model.item_at(self.tree.currentIndex())
        self._page = self._made(comparison)
        rows = self._page.rows or (Row(key="hint", kind="hint", head=self._hint),)
        self.model.show(rows, {})
        for number, row in enumerate(self.model.items):
            if row.kind == "group" or row.key.startswith("source:"):
                self.tree.expand(self.model.index_at(number))
        index = self.model.index_of(current.key) if current is not None else QModelIndex()
        self.tree.setCurrentIndex(index if index.isValid() else self.model.index(0, 0))

    def clear(self) -> None:
        """Show nothing, not even that there is nothing."""
        self._page = Page(rows=(), places={})
        self.model.show((), {})

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._delegate.set_theme(theme)
        self.tree.scheduleDelayedItemsLayout()

    def open_key(self, key: str) -> None:
        """Lead to the words of a row."""
        self.tree.setCurrentIndex(self.model.index_of(key))
        passages = self._page.places.get(key, ())
        if passages:
            following = passages.index(self._last) + 1 if self._last in passages else 0
            self._last = passages[following % len(passages)]
            self.wanted.emit(self._last)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.item_at(index)
        if row is not None and row.kind == "group":
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        elif row is not None:
            self.open_key(row.key)


class TimeLinePage(ListPage):
    """The events of all sources: drawn on a time line, and listed by date."""

    def __init__(self, name: str, hint: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, hint, happened, theme, parent)
        from desktop_app.gui.timeline.view import TimeLine

        self.line = TimeLine(theme, self)
        self.line.chosen.connect(self.open_key)
        layout = self.layout()
        assert layout is not None
        layout.removeWidget(self.tree)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(self.line)
        parts.addWidget(self.tree)
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        layout.addWidget(parts)
        self.tree.selectionModel().currentChanged.connect(self._light)

    def show_comparison(self, comparison: Comparison) -> None:
        """Draw the events that have a date, and list all."""
        from desktop_app.domain.extents import extent
        from desktop_app.gui.timeline.view import Moment

        super().show_comparison(comparison)
        types, moments = wording.event_types(), []
        for number, happening in enumerate(comparison.happenings):
            stretch, row = extent(happening.when), self.model.row_of(f"happening:{number}")
            if stretch is not None and row is not None:
                words = types.get(happening.type, happening.type)
                moments.append(
                    Moment(key=row.key, words=words, status=happening.status, extent=stretch, spoken=row.spoken)
                )
        self.line.show_moments(moments, published=None)
        self.line.setVisible(bool(moments))

    def clear(self) -> None:
        """Show nothing, not even that there is nothing."""
        super().clear()
        self.line.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        super().set_theme(theme)
        self.line.set_theme(theme)

    def _light(self, index: QModelIndex) -> None:
        row = self.model.item_at(index)
        if row is not None and row.key in self.line.keys():  # noqa: SIM118 - the keys are a list of the canvas
            self.line.set_current(row.key)
            self.line.show_key(row.key)
