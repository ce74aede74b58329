"""The menu of which facts are shown, and in which order."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.gui import wording

LEVELS = (0.0, 0.4, 0.6, 0.8)


class Choices(QObject):
    """The entries of the menu, which hold what was chosen."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._order = QActionGroup(menu)
        self.by_speaker = _check(menu, self.tr("Statements by &speaker"), group=self._order, on=True)
        self.in_order = _check(menu, self.tr("Statements in the &order of the text"), group=self._order)
        menu.addSeparator()
        acts = menu.addMenu(self.tr("Only what &somebody …"))
        self.acts = {name: _check(acts, words) for name, words in wording.acts().items()}
        modes = menu.addMenu(self.tr("Only speech that is &given"))
        self.modes = {name: _check(modes, words) for name, words in wording.modes().items()}
        menu.addSeparator()
        self.rejected = _check(menu, self.tr("&Rejected facts too"), on=True)
        sure, group = menu.addMenu(self.tr("How s&ure")), QActionGroup(menu)
        self.levels = {level: _check(sure, self._level_words(level), group=group) for level in LEVELS}
        menu.addSeparator()
        self.everything = menu.addAction(self.tr("Show &everything"))

    def connect_to(
        self, *, regroup: Callable[[], object], narrow: Callable[[], object], level: Callable[[float], object]
    ) -> None:
        """Say what is to be done when the order, what is shown, or how sure it must be is chosen."""
        self._order.triggered.connect(lambda: regroup())
        for action in (*self.acts.values(), *self.modes.values(), self.rejected):
            action.triggered.connect(lambda: narrow())
        for least, action in self.levels.items():
            action.triggered.connect(lambda _=False, least=least: level(least))

    def clear(self) -> None:
        """Choose everything."""
        for action in (*self.acts.values(), *self.modes.values()):
            action.setChecked(False)
        self.rejected.setChecked(True)

    def check_level(self, least: float) -> None:
        """Check the entry for this confidence, or the next lower one."""
        self.levels[max(level for level in LEVELS if level <= max(0.0, least))].setChecked(True)

    def _level_words(self, level: float) -> str:
        if not level:
            return self.tr("All facts")
        return self.tr("{percent} % or more").format(percent=round(level * 100))


def _check(menu: QMenu, words: str, *, group: QActionGroup | None = None, on: bool = False) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(on)
    if group is not None:
        group.addAction(action)
    return action
