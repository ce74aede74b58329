"""A list of records for a view: what the models of the library, the notes and the palette have in common."""

from collections.abc import Callable, Sequence
from operator import is_
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.gui.guard import guarded

ITEM = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class ListModel(QAbstractListModel, Generic[T]):
    """Records in the order given, some now and the rest when they are scrolled to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[T] = []
        self._more: Callable[[int], Sequence[T]] | None = None

    def show(self, items: Sequence[T], *, more: Callable[[int], Sequence[T]] | None = None) -> None:
        """Replace everything. `more` gives the records from a number on; when it gives none, that was all.

        Where few records differ from those that are listed, they alone change: what is chosen, and the place the list
        is scrolled to, stay.
        """
        first = _alike(self.items, items)
        last = _alike(self.items[first:][::-1], items[first:][::-1])
        if first + last and more is self._more is None:
            self._exchange(first, len(self.items) - last, items[first : len(items) - last])
            return
        self.beginResetModel()
        self.items, self._more = list(items), more
        self.endResetModel()

    def _exchange(self, start: int, end: int, new: Sequence[T]) -> None:
        """Put `new` in the place of the records from `start` to `end`."""
        common = min(end - start, len(new))
        if common:
            self.items[start : start + common] = new[:common]
            self.dataChanged.emit(self.index(start), self.index(start + common - 1))
        start += common
        if start < end:
            self.beginRemoveRows(QModelIndex(), start, end - 1)
            del self.items[start:end]
            self.endRemoveRows()
        elif common < len(new):
            self.beginInsertRows(QModelIndex(), start, start + len(new) - common - 1)
            self.items[start:start] = new[common:]
            self.endInsertRows()

    def item_at(self, index: Index) -> T | None:
        """The record of an index."""
        return self.items[index.row()] if index.isValid() and index.row() < len(self.items) else None

    def index_where(self, fits: Callable[[T], bool]) -> QModelIndex:
        """Where the first record that fits stands; invalid if none does."""
        return next((self.index(row) for row, item in enumerate(self.items) if fits(item)), QModelIndex())

    @guarded(0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many records are listed."""
        return 0 if parent.isValid() else len(self.items)

    @guarded(False)
    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more."""
        return not parent.isValid() and self._more is not None

    @guarded()
    def fetchMore(self, parent: Index) -> None:
        """List more."""
        if parent.isValid() or self._more is None:
            return
        following = self._more(len(self.items))
        if not following:
            self._more = None
            return
        self.beginInsertRows(QModelIndex(), len(self.items), len(self.items) + len(following) - 1)
        self.items += following
        self.endInsertRows()

    @guarded(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The record for the delegate; text for people from `text`."""
        item = self.item_at(index)
        if item is None:
            return None
        return item if role == ITEM else self.text(item, role)

    def text(self, item: T, role: int) -> Any:
        """What a record says in a role: its text, its tip, what a screen reader reads; nothing of itself."""
        return None


def _alike(some: Sequence[object], others: Sequence[object]) -> int:
    """How many records at the beginning are the very same."""
    same = map(is_, some, others)
    return next((number for number, alike in enumerate(same) if not alike), min(len(some), len(others)))
