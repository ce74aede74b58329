"""The tags of the codebook as a tree that can be ordered by drag and drop."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from desktop_app.domain.annotations import Code
from desktop_app.gui.guard import guarded

_KIND = "application/x-kliping-code"
Index = QModelIndex | QPersistentModelIndex


class CodesModel(QAbstractItemModel):
    """Codes below their parents, by name. An index carries the number of its code in a flat list."""

    moved = Signal(str, str)  # id of a code, id of its new parent or ""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codes: list[Code] = []
        self._numbers: dict[str, int] = {}
        self._children: dict[str, list[int]] = {}
        self._counts: Mapping[str, int] = {}
        self._icons: Mapping[str, QIcon] = {}

    def show(self, codes: Sequence[Code], counts: Mapping[str, int], icons: Mapping[str, QIcon]) -> None:
        """Replace everything; `counts` by id of a code, `icons` by colour."""
        self.beginResetModel()
        self._codes = sorted(codes, key=lambda code: code.name.casefold())
        self._numbers = {code.id: number for number, code in enumerate(self._codes)}
        self._children = {}
        for number, code in enumerate(self._codes):
            parent = code.parent if code.parent in self._numbers else None
            self._children.setdefault(parent or "", []).append(number)
        self._counts, self._icons = counts, icons
        self.endResetModel()

    def code_at(self, index: Index) -> str:
        """The id of the code of an index, "" for none."""
        return self._codes[index.internalId()].id if index.isValid() and index.internalId() < len(self._codes) else ""

    def index_of(self, code: str) -> QModelIndex:
        """Where a code stands; invalid if it is not there."""
        number = self._numbers.get(code)
        return QModelIndex() if number is None else self.createIndex(self._place(number), 0, number)

    def count_of(self, code: str) -> int:
        """How many passages are tagged with a code."""
        return self._counts.get(code, 0)

    @guarded(QModelIndex)
    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Where a row stands below its parent."""
        below = self._below(parent)
        if column != 0 or not 0 <= row < len(below):
            return QModelIndex()
        return self.createIndex(row, 0, below[row])

    @guarded(QModelIndex)
    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008 # pyright: ignore[reportIncompatibleMethodOverride]
        """The code that a code stands below."""
        code = self.code_at(index)
        above = self._codes[self._numbers[code]].parent if code else None
        return self.index_of(above) if above else QModelIndex()

    @guarded(0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many codes stand below."""
        return 0 if parent.column() > 0 else len(self._below(parent))

    @guarded(0)
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column."""
        return 1

    @guarded(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name with the number of passages, the colour, the description as a tip."""
        if not self.code_at(index):
            return None
        code = self._codes[index.internalId()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{code.name}  {self.count_of(code.id) or ''}".rstrip()
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons.get(code.colour)
        if role == Qt.ItemDataRole.ToolTipRole:
            return code.description or None
        return None

    @guarded(lambda: Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every code can be taken, and put on another or on the empty ground."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    @guarded(list)
    def mimeTypes(self) -> list[str]:
        """Codes of this codebook alone."""
        return [_KIND]

    @guarded(QMimeData)
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the code that is taken."""
        data = QMimeData()
        data.setData(_KIND, self.code_at(indexes[0]).encode() if indexes else b"")
        return data

    @guarded(False)
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell where a code was put; the tree follows when that is written."""
        code = bytes(data.data(_KIND).data()).decode()
        if code in self._numbers and self.code_at(parent) != code:
            self.moved.emit(code, self.code_at(parent))
        return False  # else the view would take the row away by itself

    def _below(self, parent: Index) -> list[int]:
        return self._children.get(self.code_at(parent) if parent.isValid() else "", [])

    def _place(self, number: int) -> int:
        parent = self._codes[number].parent
        return self._children[parent if parent in self._numbers else ""].index(number)
