"""The bar above the facts: words to look for, and a menu of what is shown and how."""

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from desktop_app.gui.facts.filters import Filter
from desktop_app.settings import Settings

if TYPE_CHECKING:
    from desktop_app.gui.facts.choices import Choices

_PAUSE = 150  # milliseconds after a key until the rows follow
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
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(lambda: self.choices.check_level(self._least))
        self.button.setMenu(self._menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 6)
        layout.addWidget(self.words)
        layout.addWidget(self.button)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self._tell)
        self.words.textChanged.connect(lambda: self._wait.start())

    @cached_property
    def choices(self) -> "Choices":
        """The entries of the menu, made when it is opened first."""
        from desktop_app.gui.facts.choices import Choices

        choices = Choices(self._menu)
        choices.connect_to(regroup=self.regrouped.emit, narrow=self._tell, level=self._set_least)
        choices.everything.triggered.connect(self.clear)
        return choices

    def filter(self) -> Filter:
        """What is to be shown now."""
        words = self.words.text().casefold().strip()
        if "choices" not in vars(self):
            return Filter(words=words, surest=self._least)
        return Filter(
            words=words,
            acts=frozenset(name for name, action in self.choices.acts.items() if action.isChecked()),
            modes=frozenset(name for name, action in self.choices.modes.items() if action.isChecked()),
            rejected=self.choices.rejected.isChecked(),
            surest=self._least,
        )

    @property
    def grouped(self) -> bool:
        """Whether statements stand under their speakers."""
        return "choices" not in vars(self) or self.choices.by_speaker.isChecked()

    def clear(self) -> None:
        """Show everything again."""
        self.words.clear()
        self.choices.clear()
        self._set_least(0.0)

    def refresh(self) -> None:
        """Say on the button whether some facts are not shown."""
        wanted = self.filter()
        narrowed = bool(wanted.acts or wanted.modes or wanted.surest or not wanted.rejected)
        self.button.setText(self.tr("Show • ▾") if narrowed else self.tr("Show ▾"))
        self.button.setToolTip(self.tr("Some facts are not shown") if narrowed else "")

    @property
    def _least(self) -> float:
        return self._settings.get(_LEAST, 0.0)

    def _set_least(self, level: float) -> None:
        with suppress(OSError):  # a read-only settings folder must not keep facts from being shown
            self._settings.set(_LEAST, level)
        self._tell()

    def _tell(self) -> None:
        self.refresh()
        self.changed.emit()
