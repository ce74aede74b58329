"""Records below each other for a view: what the models of the facts, the shelves and the codebook have in common."""

from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

from desktop_app.gui.guard import guarded

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class TreeModel(QAbstractItemModel, Generic[T]):
    """One column. An index carries the number of its record in `items`, where each is followed by those below it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[T] = []
        self._parents: dict[int, int | None] = {}  # None at the top
        self._places: list[int] = []
        self._children: dict[int | None, list[int]] = {}  # of those that have any

    def arrange(self, top: Iterable[T], children: Callable[[T], Iterable[T]]) -> None:
        """Replace everything, between `beginResetModel` and `endResetModel`."""
        self.items, self._parents, self._places, self._children = [], {}, [], {}
        self._add(top, None, children)

    def item_at(self, index: Index) -> T | None:
        """The record of an index; None for an invalid one."""
        return self.items[index.internalId()] if index.isValid() and index.internalId() < len(self.items) else None

    def index_at(self, number: int | None) -> QModelIndex:
        """Where the record with that number in `items` stands; invalid without one."""
        return QModelIndex() if number is None else self.createIndex(self._places[number], 0, number)

    @guarded(QModelIndex)
    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Where a row stands below its parent."""
        below = self._below(parent)
        return self.createIndex(row, 0, below[row]) if column == 0 and 0 <= row < len(below) else QModelIndex()

    @guarded(QModelIndex)
    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008 # pyright: ignore[reportIncompatibleMethodOverride]
        """What a record stands below; invalid at the top."""
        return self.index_at(self._parents.get(index.internalId())) if index.isValid() else QModelIndex()

    @guarded(0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many records stand below."""
        return 0 if parent.column() > 0 else len(self._below(parent))

    @guarded(0)
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column."""
        return 1

    def _add(self, items: Iterable[T], parent: int | None, children: Callable[[T], Iterable[T]]) -> None:
        for place, item in enumerate(items):
            number = len(self.items)
            self.items.append(item)
            self._parents[number] = parent
            self._places.append(place)
            self._children.setdefault(parent, []).append(number)
            self._add(children(item), number, children)

    def _below(self, parent: Index) -> list[int]:
        return self._children.get(parent.internalId() if parent.isValid() else None, [])
