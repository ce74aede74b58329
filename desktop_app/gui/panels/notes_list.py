"""The list of notes as a table of one column, which keeps the heights of its rows.

A QListView asks for the height of every row after each change: of 3,000 notes 40 ms to take one away, here 1 ms.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.gui.guard import guarded

if TYPE_CHECKING:
    from desktop_app.gui.panels.notes_model import NoteDelegate, NotesModel

_LEAST = 12  # pixels a row is high


class NotesList(QTableView):
    """Notes below each other, each as high as its delegate wants it, and as wide as the view."""

    def __init__(self, model: "NotesModel", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate: NoteDelegate | None = None
        self._due = True  # rows have not been measured since they were listed
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = self.palette()  # the delegate paints what is chosen, not the whole row of the table
        ground.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(ground)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(_LEAST)
        self.setModel(model)
        model.modelReset.connect(self.measure)
        model.rowsInserted.connect(lambda _, first, last: self.measure(first, last))
        model.dataChanged.connect(lambda first, last: self.measure(first.row(), last.row()))

    def set_delegate(self, delegate: "NoteDelegate") -> None:
        """Have the notes painted and measured."""
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self.measure()

    def measure(self, first: int = 0, last: int | None = None) -> None:
        """Give rows the height they want at this width."""
        if self._delegate is None or not self.isVisible():
            self._due = True
            return
        header, items = self.verticalHeader(), self._model.items
        with QSignalBlocker(header):  # a signal for each row would have the view look again at all
            for row in range(first, len(items) if last is None else last + 1):
                header.resizeSection(row, self._delegate.height(items[row]))
        self.updateGeometries()
        self.viewport().update()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Measure what came while nobody looked."""
        super().showEvent(event)
        if self._due:
            self._due = False
            self.measure()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure all rows again for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure()

    @guarded(QModelIndex)
    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last note, not to the ends of a row."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)
