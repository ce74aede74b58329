"""The shelves of the library as a tree: all, recent, stories, tags, the bin. Articles can be dropped on them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct, json
from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont, QIcon

from desktop_app.gui.guard import guarded
from desktop_app.gui.tree_model import Index, TreeModel

ARTICLES = "application/x-kliping-articles"  # a JSON list of their ids
_EDITED = Qt.ItemDataRole.EditRole


class Shelf(Struct, frozen=True, kw_only=True):
    """A shelf: `key` is "all", "recent", "bin", "story:ID", "tag:ID", or "stories" and "tags" for the headings.

    `colour` is that of a tag.
    """

    key: str
    name: str
    count: int = 0
    colour: str = ""
    children: tuple["Shelf", ...] = ()

    @property
    def kind(self) -> str:
        """What comes before the colon of the key."""
        return self.key.partition(":")[0]

    @property
    def id(self) -> str:
        """What comes after the colon of the key."""
        return self.key.partition(":")[2]


def packed(documents: Iterable[str]) -> QMimeData:
    """Articles as they are dragged."""
    data = QMimeData()
    data.setData(ARTICLES, json.encode(list(documents)))
    return data


def unpacked(data: QMimeData) -> list[str]:
    """The ids of dragged articles, none if something else is dragged."""
    return json.decode(bytes(data.data(ARTICLES).data())) if data.hasFormat(ARTICLES) else []


class ShelvesModel(TreeModel[Shelf]):
    """Shelves in the order given."""

    dropped = Signal(list, str)  # ids of articles, key of the shelf
    renamed = Signal(str, str)  # id of a story, its new name

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons: Mapping[str, QIcon] = {}

    def show(self, shelves: Sequence[Shelf], icons: Mapping[str, QIcon]) -> None:
        """Replace everything; `icons` by colour."""
        self.beginResetModel()
        self.arrange(shelves, lambda shelf: shelf.children)
        self._icons = icons
        self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """Where a shelf stands; invalid if it is not there."""
        return self.index_at(next((number for number, shelf in enumerate(self.items) if shelf.key == key), None))

    @guarded(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name with its count, a tag's colour; headings in bold."""
        shelf = self.item_at(index)
        if shelf is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{shelf.name}  {shelf.count}" if shelf.count else shelf.name
        if role == _EDITED:
            return shelf.name
        if role == Qt.ItemDataRole.DecorationRole and shelf.colour:
            return self._icons.get(shelf.colour)
        if role == Qt.ItemDataRole.FontRole and shelf.key in ("stories", "tags"):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    @guarded(False)
    def setData(self, index: Index, value: Any, role: int = _EDITED) -> bool:
        """A story gets another name; it is shown when that is written."""
        shelf = self.item_at(index)
        if shelf is None or role != _EDITED or shelf.kind != "story":
            return False
        self.renamed.emit(shelf.id, str(value))
        return False

    @guarded(lambda: Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Stories can be renamed in place; stories, their heading, the bin and all take what is dropped on them."""
        shelf = self.item_at(index)
        if shelf is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if shelf.kind == "story":
            flags |= Qt.ItemFlag.ItemIsEditable
        if shelf.kind in ("story", "stories", "bin", "all"):
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    @guarded(list)
    def mimeTypes(self) -> list[str]:
        """Articles alone."""
        return [ARTICLES]

    @guarded(False)
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell what was dropped where."""
        shelf, documents = self.item_at(parent), unpacked(data)
        if shelf is None or not documents:
            return False
        self.dropped.emit(documents, shelf.key)
        return True
