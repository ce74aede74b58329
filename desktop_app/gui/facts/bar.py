"""The bar above the facts: words to look for, and a menu of what is shown and how."""

from contextlib import suppress

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from desktop_app.gui import wording
from desktop_app.gui.facts.filters import Filter
from desktop_app.settings import Settings

_PAUSE = 150  # milliseconds after a key until the rows follow
_LEVELS = (0.0, 0.4, 0.6, 0.8)
_LEAST = "least_confidence"  # the setting: facts with less are not shown


class FactsBar(QWidget):
    """Says by `changed` that other facts are to be shown, by `regrouped` that they are to be in another order."""

    changed = Signal()
    regrouped = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Filter facts"))
        self.words.setAccessibleName(self.tr("Filter facts"))
        self.words.setClearButtonEnabled(True)
        self.button = QToolButton(self)
        self.button.setText(self.tr("Show ▾"))
        self.button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.button.setAccessibleName(self.tr("Which facts are shown, and in which order"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self._menu())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 6)
        layout.addWidget(self.words)
        layout.addWidget(self.button)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self._tell)
        self.words.textChanged.connect(lambda: self._wait.start())

    def filter(self) -> Filter:
        """What is to be shown now."""
        return Filter(
            words=self.words.text().casefold().strip(),
            acts=frozenset(name for name, action in self.acts.items() if action.isChecked()),
            modes=frozenset(name for name, action in self.modes.items() if action.isChecked()),
            rejected=self.rejected.isChecked(),
            surest=self._settings.get(_LEAST, 0.0),
        )

    @property
    def grouped(self) -> bool:
        """Whether statements stand under their speakers."""
        return self.by_speaker.isChecked()

    def clear(self) -> None:
        """Show everything again."""
        self.words.clear()
        for action in (*self.acts.values(), *self.modes.values()):
            action.setChecked(False)
        self.rejected.setChecked(True)
        self._level(0.0)

    def _menu(self) -> QMenu:
        menu = QMenu(self.button)
        order = QActionGroup(menu)
        self.by_speaker = _check(menu, self.tr("Statements by &speaker"), group=order, on=True)
        self.in_order = _check(menu, self.tr("Statements in the &order of the text"), group=order)
        order.triggered.connect(lambda: self.regrouped.emit())
        menu.addSeparator()
        acts = menu.addMenu(self.tr("Only what &somebody …"))
        self.acts = {name: _check(acts, words) for name, words in wording.acts().items()}
        modes = menu.addMenu(self.tr("Only speech that is &given"))
        self.modes = {name: _check(modes, words) for name, words in wording.modes().items()}
        menu.addSeparator()
        self.rejected = _check(menu, self.tr("&Rejected facts too"), on=True)
        sure, group = menu.addMenu(self.tr("How s&ure")), QActionGroup(menu)
        self.levels = {level: _check(sure, _level_words(self, level), group=group) for level in _LEVELS}
        for level, action in self.levels.items():
            action.triggered.connect(lambda _=False, level=level: self._level(level))
        sure.aboutToShow.connect(self._check_level)
        for action in (*self.acts.values(), *self.modes.values(), self.rejected):
            action.triggered.connect(self._tell)
        menu.addSeparator()
        everything = menu.addAction(self.tr("Show &everything"))
        everything.triggered.connect(self.clear)
        return menu

    def refresh(self) -> None:
        """Say on the button whether some facts are not shown."""
        wanted = self.filter()
        narrowed = bool(wanted.acts or wanted.modes or wanted.surest or not wanted.rejected)
        self.button.setText(self.tr("Show • ▾") if narrowed else self.tr("Show ▾"))
        self.button.setToolTip(self.tr("Some facts are not shown") if narrowed else "")

    def _level(self, level: float) -> None:
        with suppress(OSError):  # a read-only settings folder must not keep facts from being shown
            self._settings.set(_LEAST, level)
        self._tell()

    def _check_level(self) -> None:
        least = self._settings.get(_LEAST, 0.0)
        self.levels[max(level for level in _LEVELS if level <= max(0.0, least))].setChecked(True)

    def _tell(self) -> None:
        self.refresh()
        self.changed.emit()


def _check(menu: QMenu, words: str, *, group: QActionGroup | None = None, on: bool = False) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(on)
    if group is not None:
        group.addAction(action)
    return action


def _level_words(bar: FactsBar, level: float) -> str:
    if not level:
        return bar.tr("All facts")
    return bar.tr("{percent} % or more").format(percent=round(level * 100))
