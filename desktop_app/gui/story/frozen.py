"""The first column of a table that stays while the others are scrolled past it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QTableView


class FrozenColumn(QTableView):
    """A view of the first column alone, over that of its table; shown when the table is scrolled to the right."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView { border: 0; }")  # or its rows stand a pixel lower
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setVerticalScrollMode(table.verticalScrollMode())
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionsClickable(False)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(self.place)
        self.hide()

    def follow(self) -> None:
        """Take over rows and widths of the table."""
        usual = self._table.verticalHeader().defaultSectionSize()
        self.verticalHeader().setDefaultSectionSize(usual)
        model = self._table.model()
        for column in range(model.columnCount()):
            self.setColumnHidden(column, column > 0)
        for row in range(model.rowCount()):
            self.setRowHeight(row, self._table.rowHeight(row))
        self.place()

    def place(self) -> None:
        """Stand over the first column of the table, if that is not seen itself."""
        table = self._table
        width = table.columnWidth(0)
        self.setColumnWidth(0, width)
        self.horizontalHeader().setFixedHeight(table.horizontalHeader().height())
        high = table.viewport().height() + table.horizontalHeader().height()
        self.setGeometry(table.frameWidth(), table.frameWidth(), width, high)
        self.setVisible(table.horizontalScrollBar().value() > 0)
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())
