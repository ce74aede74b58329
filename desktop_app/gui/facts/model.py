"""The item model over the rows of a fact sheet."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.spans import Span
from desktop_app.gui.facts.rows import UNSURE, Row
from desktop_app.gui.guard import guarded
from desktop_app.gui.wording import translate

ROW = Qt.ItemDataRole.UserRole
VERDICT = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class FactsModel(QAbstractItemModel):
    """Sections, groups, facts and passages. An index carries the number of its row in a flat list.

    Verdicts are kept beside the rows, by key, so that one more of them changes one row.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._parents: list[int] = []
        self._places: list[int] = []
        self._children: list[list[int]] = []
        self._top: list[int] = []
        self._by_key: dict[str, int] = {}
        self._verdicts: dict[str, str] = {}

    def show(self, rows: tuple[Row, ...], verdicts: dict[str, str]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._rows, self._parents, self._places, self._children = [], [], [], []
        self._by_key = {}
        self._verdicts = dict(verdicts)
        self._top = [self._add(row, -1, place) for place, row in enumerate(rows)]
        self.endResetModel()

    def set_verdicts(self, verdicts: dict[str, str]) -> None:
        """Replace the verdicts; only rows whose verdict differs are painted again."""
        changed = {key for key in {*verdicts, *self._verdicts} if verdicts.get(key) != self._verdicts.get(key)}
        self._verdicts = dict(verdicts)
        for key in changed:
            index = self.index_of(key)
            if index.isValid():
                self.dataChanged.emit(index, index, [VERDICT, Qt.ItemDataRole.AccessibleTextRole])

    def row_at(self, index: Index) -> Row | None:
        """The row of an index; None for an invalid one."""
        return self._rows[index.internalId()] if index.isValid() and index.internalId() < len(self._rows) else None

    def row_of(self, key: str) -> Row | None:
        """The row with that key, or the one that the fact with that key is folded into."""
        number = self._by_key.get(key)
        return None if number is None else self._rows[number]

    def index_of(self, key: str) -> QModelIndex:
        """The index of the row with that key, invalid if there is none."""
        number = self._by_key.get(key)
        return QModelIndex() if number is None else self._index(number)

    def verdict(self, row: Row) -> str:
        """What the reader said of a row, or of a fact that is folded into it; "" if nothing."""
        return next((said for key in (row.key, *row.also) if (said := self._verdicts.get(key))), "")

    def depth(self, index: Index) -> int:
        """How deep the row stands, from 1."""
        depth, number = 0, index.internalId() if index.internalId() < len(self._rows) else -1
        while number >= 0:
            depth, number = depth + 1, self._parents[number]
        return depth

    def indexes_at(self, position: int) -> list[QModelIndex]:
        """The facts on whose words the character at `position` stands, those with the fewest words first."""
        found = [
            (len(span), number)
            for number, row in enumerate(self._rows)
            if row.kind == "fact"
            for span in row.spans
            if span.start <= position < span.end
        ]
        return [self._index(number) for _, number in sorted(found)]

    def facts(self) -> list[Row]:
        """All facts that are shown, in order."""
        return [row for row in self._rows if row.kind == "fact"]

    @guarded(QModelIndex)
    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Where a row stands below its parent."""
        siblings = self._below(parent)
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, siblings[row])

    @guarded(QModelIndex)
    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008 # pyright: ignore[reportIncompatibleMethodOverride]
        """What the row stands under; without an index, the object that owns the model."""
        if not index.isValid():
            return QModelIndex()
        number = self._parents[index.internalId()]
        return QModelIndex() if number < 0 else self._index(number)

    @guarded(0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows stand below."""
        return 0 if parent.column() > 0 else len(self._below(parent))

    @guarded(0)
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column, painted by the delegate."""
        return 1

    @guarded(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The head as text, the row and its verdict for the delegate, the whole in words for screen readers."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.head
        if role == ROW:
            return row
        if role == VERDICT:
            return self.verdict(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        return None

    @guarded(lambda: Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything but hints can be chosen."""
        row = self.row_at(index)
        if row is None or row.kind == "hint":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _add(self, row: Row, parent: int, place: int) -> int:
        number = len(self._rows)
        self._rows.append(row)
        self._parents.append(parent)
        self._places.append(place)
        self._children.append([])
        for key in (row.key, *row.also):
            self._by_key.setdefault(key, number)
        self._children[number] = [self._add(child, number, at) for at, child in enumerate(row.children)]
        return number

    def _below(self, parent: Index) -> list[int]:
        return self._children[parent.internalId()] if parent.isValid() else self._top

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._places[number], 0, number)

    def _spoken(self, row: Row) -> str:
        verdict = {
            "accepted": translate("Facts", "accepted"),
            "rejected": translate("Facts", "rejected"),
            "corrected": translate("Facts", "corrected by hand"),
            "added": translate("Facts", "added by hand"),
        }.get(self.verdict(row), "")
        return ", ".join(part for part in (row.spoken, unsure(row), verdict) if part)

    def _tip(self, row: Row) -> str | None:
        if row.kind != "fact":
            return None
        lines = [row.words or row.head, row.tail, unsure(row)]
        return "\n".join(line for line in lines if line)


def unsure(row: Row) -> str:
    """That the engine is not sure of a fact, in words; "" if it is."""
    if row.confidence >= UNSURE:
        return ""
    return translate("Facts", "not sure: {percent} %").format(percent=round(row.confidence * 100))


def next_span(row: Row, current: Span | None) -> Span | None:
    """The passage to jump to: the first, or the one after `current` when that is on screen already."""
    if not row.spans:
        return None
    if current in row.spans:
        return row.spans[(row.spans.index(current) + 1) % len(row.spans)]
    return row.spans[0]
