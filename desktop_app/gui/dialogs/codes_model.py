"""The tags of the codebook as a tree that can be ordered by drag and drop."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QIcon

from desktop_app.domain.annotations import Code
from desktop_app.gui.coding import by_parent
from desktop_app.gui.guard import guarded
from desktop_app.gui.tree_model import Index, TreeModel

_KIND = "application/x-kliping-code"


class CodesModel(TreeModel[Code]):
    """Codes below their parents, by name."""

    moved = Signal(str, str)  # id of a code, id of its new parent or ""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers: dict[str, int] = {}
        self._counts: Mapping[str, int] = {}
        self._icons: Mapping[str, QIcon] = {}

    def show(self, codes: Sequence[Code], counts: Mapping[str, int], icons: Mapping[str, QIcon]) -> None:
        """Replace everything; `counts` by id of a code, `icons` by colour."""
        self.beginResetModel()
        below = by_parent(codes)
        self.arrange(below.get(None, ()), lambda code: below.get(code.id, ()))
        self._numbers = {code.id: number for number, code in enumerate(self.items)}
        self._counts, self._icons = counts, icons
        self.endResetModel()

    def code_at(self, index: Index) -> str:
        """The id of the code of an index, "" for none."""
        code = self.item_at(index)
        return "" if code is None else code.id

    def index_of(self, code: str) -> QModelIndex:
        """Where a code stands; invalid if it is not there."""
        return self.index_at(self._numbers.get(code))

    def count_of(self, code: str) -> int:
        """How many passages are tagged with a code."""
        return self._counts.get(code, 0)

    @guarded(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name with the number of passages, the colour, the description as a tip."""
        code = self.item_at(index)
        if code is None:
            return None
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
