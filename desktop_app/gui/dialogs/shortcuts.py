"""The page on which the reader gives the actions other keys."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.actions import actions, key_words, menus, plain, set_keys
from desktop_app.gui.ranking import score
from desktop_app.settings import Settings

_ID = Qt.ItemDataRole.UserRole


class ShortcutsPage(QWidget):
    """All actions with their keys; one is chosen, and the key pressed that it is to have. Clashes are said."""

    def __init__(self, made: Mapping[str, QAction], settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made, self._settings = made, settings
        self._usual = {action.id: action.keys for action in actions()}
        self._build()
        self._fill()

    def _build(self) -> None:
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the actions"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.setRootIsDecorated(False)
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.currentItemChanged.connect(self._choose)
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setClearButtonEnabled(True)
        self.keys.setAccessibleName(self.tr("Key of the chosen action"))
        self.keys.editingFinished.connect(self._give)
        self.usual = QPushButton(self.tr("As usual"), self)
        self.usual.clicked.connect(self._restore)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setObjectName("problem")
        self.problem.hide()
        below = QHBoxLayout()
        below.addWidget(self.keys, 1)
        below.addWidget(self.usual)
        layout = QVBoxLayout(self)
        for widget in (self.filter, self.list):
            layout.addWidget(widget)
        layout.addLayout(below)
        layout.addWidget(self.problem)

    def _fill(self) -> None:
        titles = menus()
        for action in actions():
            words = f"{plain(titles[action.menu])}: {plain(action.text)}"
            item = QTreeWidgetItem([words, key_words(self._made[action.id])])
            item.setData(0, _ID, action.id)
            self.list.addTopLevelItem(item)
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _narrow(self, query: str) -> None:
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                item.setHidden(score(query, item.text(0)) is None and query.casefold() not in item.text(1).casefold())

    def _choose(self) -> None:
        self.problem.hide()
        shortcuts = self._made[self._chosen()].shortcuts()
        self.keys.setKeySequence(shortcuts[0] if shortcuts else QKeySequence())

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return next(iter(self._usual)) if item is None else item.data(0, _ID)

    def _give(self) -> None:
        name, key = self._chosen(), self.keys.keySequence()
        if key in self._made[name].shortcuts():
            return
        holder = next((a for other, a in self._made.items() if other != name and key in a.shortcuts()), None)
        if holder is not None and not key.isEmpty():
            self.problem.setText(
                self.tr("{key} belongs to “{action}” already.").format(
                    key=key.toString(QKeySequence.SequenceFormat.NativeText), action=plain(holder.text())
                )
            )
            self.problem.show()
            return
        self._set(name, () if key.isEmpty() else (key.toString(),))

    def _restore(self) -> None:
        self._set(self._chosen(), self._usual[self._chosen()])
        self._choose()

    def _set(self, name: str, keys: tuple[str, ...]) -> None:
        self.problem.hide()
        set_keys(self._made[name], keys)
        own = dict(self._settings.get("shortcuts", {}))
        own.pop(name, None)
        if keys != self._usual[name]:
            own[name] = list(keys)
        self._settings.set("shortcuts", own)
        item = self.list.currentItem()
        if item is not None:
            item.setText(1, key_words(self._made[name]))
