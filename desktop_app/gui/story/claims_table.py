"""The table of claims: a heading across it for each thing counted; a click or Enter leads to the words of a figure."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.domain.comparison import Comparison, Passage
from desktop_app.gui.guard import guarded
from desktop_app.gui.story.claims_model import ClaimsModel
from desktop_app.gui.story.frozen import FrozenColumn
from desktop_app.gui.theme import Theme

_FIRST, _LEAST = 240, 132  # pixels of the column of claimants, and of a source at least
_AROUND, _BESIDE = 12, 26  # pixels above and below the words of a row, and at their sides


class ClaimsTable(QTableView):
    """Claims of a story. `wanted` carries a passage to show; the same cell again gives its next one."""

    wanted = Signal(object)  # Passage

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: Passage | None = None
        self.claims = ClaimsModel(theme, self)
        self.setModel(self.claims)
        self.setAccessibleName(self.tr("Claims of the sources"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setStyleSheet("QTableView::item { padding: 3px 10px; }")
        self.verticalHeader().hide()
        # rows that fit themselves to their contents are measured at every new width: with 108 sources for 12 seconds
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        header.setSectionsClickable(False)
        self.frozen = FrozenColumn(self)
        self.clicked.connect(self._open)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Replace everything; the current cell stays where it was."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self.clearSpans()
        self.claims.show(comparison)
        columns = self.claims.columnCount()
        for number, each in enumerate(self.claims.rows):
            if each.line is None and columns > 1:
                self.setSpan(number, 0, 1, columns)
        self._share_width()
        self._share_height()
        self.frozen.follow()
        index = self.claims.index(row, column)
        self.setCurrentIndex(index if index.isValid() else self._first_figure())

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.claims.set_theme(theme)
        self.viewport().update()
        self.frozen.viewport().update()

    def _first_figure(self) -> QModelIndex:
        """The first cell that leads somewhere; the first of all where none does."""
        cells = (self.claims.index(1, column) for column in range(1, self.claims.columnCount()))
        return next((cell for cell in cells if self.claims.figures(cell)), self.claims.index(0, 0))

    def _open(self, index: QModelIndex) -> None:
        passages = self.claims.passages(index)
        if passages:
            following = passages.index(self._last) + 1 if self._last in passages else 0
            self._last = passages[following % len(passages)]
            self.wanted.emit(self._last)

    def _share_height(self) -> None:
        """Give two lines to claimants with long names, one to all others; those that are longer are elided."""
        metrics = self.fontMetrics()
        one, usual = metrics.height() + _AROUND, self.verticalHeader()
        usual.setDefaultSectionSize(one)
        for number, row in enumerate(self.claims.rows):
            words = self.claims.data(self.claims.index(number, 0))
            if row.line is not None and metrics.horizontalAdvance(words) > _FIRST - _BESIDE:
                self.setRowHeight(number, one + metrics.height())

    def _share_width(self) -> None:
        """Give the sources what the claimants leave, and not too little."""
        columns = self.claims.columnCount()
        if columns:
            room = self.viewport().width() - _FIRST
            self.setColumnWidth(0, _FIRST)
            for column in range(1, columns):
                self.setColumnWidth(column, max(_LEAST, room // (columns - 1)))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or the space bar leads to the words of the cell."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be followed."""
        place: QPoint = event.position().toPoint()
        leads = bool(self.claims.figures(self.indexAt(place)))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self._share_width()
        self.frozen.place()
