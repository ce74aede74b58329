"""The field for tags: names with commas; known ones are offered while typing, and a new one is made by going on."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from desktop_app.domain.annotations import Code
from desktop_app.gui.guard import guarded
from desktop_app.gui.ranking import ranked
from desktop_app.gui.swatches import swatch
from desktop_app.gui.theme import Theme

_MOST = 8  # tags offered at a time


class TagsField(QLineEdit):
    """Names of codes, parted by commas. Up, Down, Tab and Enter choose from the offer, Escape puts it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tags, with commas"))
        self.setPlaceholderText(self.tr("Tags, with commas"))
        self._codes: list[Code] = []
        self._theme: Theme | None = None
        self._offers = QStandardItemModel(self)
        self.offer = QListView(self)
        self.offer.setWindowFlags(Qt.WindowType.ToolTip)
        self.offer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offer.setModel(self._offers)
        self.offer.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.offer.setAccessibleName(self.tr("Known tags"))
        self.offer.clicked.connect(self._take)
        self.textEdited.connect(self._offer)

    def set_codes(self, codes: list[Code]) -> None:
        """The codebook to offer from."""
        self._codes = sorted(codes, key=lambda code: code.name.casefold())

    def set_theme(self, theme: Theme) -> None:
        """Show the colours of the codes as they are on the page."""
        self._theme = theme

    def names(self) -> tuple[str, ...]:
        """The tags that stand in the field, each once."""
        return tuple(dict.fromkeys(name.strip() for name in self.text().split(",") if name.strip()))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go through the offer, Enter and Tab take from it, Escape puts it away."""
        if not self.offer.isVisible():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.offer.currentIndex().isValid():
            self._take(self.offer.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.offer.hide()
        else:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.offer.hide()
            super().keyPressEvent(event)

    @guarded(False)
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes the tag that is chosen in the offer; without one it goes on."""
        if self.offer.isVisible() and self.offer.currentIndex().isValid():
            self._take(self.offer.currentIndex())
            return True
        return super().focusNextPrevChild(forward)

    @guarded()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the offer away."""
        self.offer.hide()
        super().focusOutEvent(event)

    def _offer(self, text: str) -> None:
        typed = text.rpartition(",")[2].strip()
        there = {name.casefold() for name in self.names()} - {typed.casefold()}
        open_codes = [code for code in self._codes if code.name.casefold() not in there]
        found = ranked(typed, open_codes, lambda code: code.name)[:_MOST] if typed else []
        self._offers.clear()
        for code in found:
            self._add(code.name, code.name, self._icon(code))
        if typed and typed.casefold() not in {code.name.casefold() for code in self._codes}:
            self._add(self.tr("new tag “{name}”").format(name=typed), typed, QIcon())
        if not found:  # a new tag alone needs no choice: it is made by what is typed
            self.offer.hide()
            return
        self._show_offer()

    def _add(self, words: str, name: str, picture: QIcon) -> None:
        item = QStandardItem(picture, words)
        item.setData(name, Qt.ItemDataRole.UserRole)
        self._offers.appendRow(item)

    def _icon(self, code: Code) -> QIcon:
        return QIcon() if self._theme is None else swatch(self._theme.annotation(code.colour))

    def _show_offer(self) -> None:
        height = self.offer.sizeHintForRow(0) * self._offers.rowCount() + 2 * self.offer.frameWidth() + 4
        below = self.mapToGlobal(QPoint(0, self.height() + 2))
        screen = self.screen().availableGeometry()
        if below.y() + height > screen.bottom():
            below = self.mapToGlobal(QPoint(0, -height - 2))
        self.offer.setGeometry(below.x(), below.y(), self.width(), height)
        self.offer.show()

    def _step(self, by: int) -> None:
        rows = self._offers.rowCount()
        row = self.offer.currentIndex().row()
        row = (row + by) % rows if row >= 0 else (0 if by > 0 else rows - 1)
        self.offer.setCurrentIndex(self._offers.index(row, 0))

    def _take(self, index: QModelIndex) -> None:
        name: Any = index.data(Qt.ItemDataRole.UserRole)
        before, comma, _ = self.text().rpartition(",")
        self.setText(f"{before}{comma}{' ' if comma else ''}{name}, ")
        self.offer.hide()
