"""The item model over the rows of a fact sheet."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop_app.domain.spans import Span
from desktop_app.gui.facts.rows import UNSURE, Row
from desktop_app.gui.guard import guarded
from desktop_app.gui.tree_model import Index, TreeModel
from desktop_app.gui.wording import translate

ROW = Qt.ItemDataRole.UserRole
VERDICT = Qt.ItemDataRole.UserRole + 1


class FactsModel(TreeModel[Row]):
    """Sections, groups, facts and passages, painted by the delegate.

    Verdicts are kept beside the rows, by key, so that one more of them changes one row.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_key: dict[str, int] = {}
        self._verdicts: dict[str, str] = {}

    def show(self, rows: tuple[Row, ...], verdicts: dict[str, str]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.arrange(rows, lambda row: row.children)
        self._by_key = {}
        for number, row in enumerate(self.items):
            for key in (row.key, *row.also):
                self._by_key.setdefault(key, number)
        self._verdicts = dict(verdicts)
        self.endResetModel()

    def set_verdicts(self, verdicts: dict[str, str]) -> None:
        """Replace the verdicts; only rows whose verdict differs are painted again."""
        changed = {key for key in {*verdicts, *self._verdicts} if verdicts.get(key) != self._verdicts.get(key)}
        self._verdicts = dict(verdicts)
        for key in changed:
            index = self.index_of(key)
            if index.isValid():
                self.dataChanged.emit(index, index, [VERDICT, Qt.ItemDataRole.AccessibleTextRole])

    def row_of(self, key: str) -> Row | None:
        """The row with that key, or the one that the fact with that key is folded into."""
        number = self._by_key.get(key)
        return None if number is None else self.items[number]

    def index_of(self, key: str) -> QModelIndex:
        """The index of the row with that key, invalid if there is none."""
        return self.index_at(self._by_key.get(key))

    def verdict(self, row: Row) -> str:
        """What the reader said of a row, or of a fact that is folded into it; "" if nothing."""
        return next((said for key in (row.key, *row.also) if (said := self._verdicts.get(key))), "")

    def depth(self, index: Index) -> int:
        """How deep the row stands, from 1."""
        depth, number = 0, index.internalId() if index.internalId() < len(self.items) else None
        while number is not None:
            depth, number = depth + 1, self._parents[number]
        return depth

    def facts(self) -> list[Row]:
        """All facts that are shown, in order."""
        return [row for row in self.items if row.kind == "fact"]

    @guarded(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The head as text, the row and its verdict for the delegate, the whole in words for screen readers."""
        row = self.item_at(index)
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
        row = self.item_at(index)
        if row is None or row.kind == "hint":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

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
