"""A table of words for the dialogs: rows that can be filtered, chosen and ticked, all from the keyboard."""

from collections.abc import Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.gui.guard import guarded

Index = QModelIndex | QPersistentModelIndex
Checked = Qt.CheckState
T = TypeVar("T")


class TableModel(QAbstractTableModel):
    """Rows of words under titles. With `ticked`, the first cell of each row has a box."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = list(titles)
        self._rows: list[tuple[str, ...]] = []
        self._ticked: list[bool] | None = None

    def show(self, rows: Sequence[tuple[str, ...]], *, ticked: Sequence[bool] | None = None) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._rows = list(rows)
        self._ticked = None if ticked is None else list(ticked)
        self.endResetModel()

    def ticked(self) -> list[int]:
        """The numbers of the rows whose box is ticked."""
        return [number for number, ticked in enumerate(self._ticked or ()) if ticked]

    def tick(self, numbers: Sequence[int]) -> None:
        """Tick these rows and no others."""
        if self._ticked is not None and self._rows:
            chosen = set(numbers)
            self._ticked = [number in chosen for number in range(len(self._rows))]
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    @guarded(0)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    @guarded(0)
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._titles)

    @guarded(None)
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    @guarded(None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, the whole of them as its tool tip, and the box of the first."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        words = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and self._ticked is not None:
            return (Checked.Checked if self._ticked[index.row()] else Checked.Unchecked).value
        return None

    @guarded(False)
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or clear the box of a row."""
        if role != Qt.ItemDataRole.CheckStateRole or self._ticked is None or index.row() >= len(self._rows):
            return False
        self._ticked[index.row()] = Checked(value) == Checked.Checked
        self.dataChanged.emit(index, index, [role])
        return True

    @guarded(Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be chosen, the first ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0 and self._ticked is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags


class Table(QTableView):
    """Whole rows, wrapped words, no grid; the columns in `wide` share the room."""

    def __init__(self, model: TableModel, *, name: str, wide: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(model.columnCount()):
            mode = QHeaderView.ResizeMode.Stretch if column in wide else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
        model.modelReset.connect(self.resizeRowsToContents)
        settled = QTimer(self, singleShot=True, interval=0)
        settled.timeout.connect(self.resizeRowsToContents)
        header.sectionResized.connect(lambda *_: settled.start())  # words wrap otherwise in another width

    def row(self) -> int:
        """The number of the chosen row, -1 without one."""
        return self.currentIndex().row()

    def chosen_of(self, records: Sequence[T]) -> T | None:
        """Of the records that the rows stand for, the one of the chosen row; None without one."""
        return records[self.row()] if 0 <= self.row() < len(records) else None
