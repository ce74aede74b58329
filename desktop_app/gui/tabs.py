"""Tabs whose panels are put into their places when they are first needed."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QTabWidget, QWidget


class Tabs(QTabWidget):
    """A tab for each title, empty until its panel is put there."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        for title in titles:
            self.addTab(QWidget(self), title)

    def put(self, place: int, panel: QWidget) -> None:
        """Show `panel` in a tab that was empty; which tab is current stays as it is."""
        current, title, empty = self.currentIndex(), self.tabText(place), self.widget(place)
        with QSignalBlocker(self):
            self.removeTab(place)
            self.insertTab(place, panel, title)
            self.setCurrentIndex(current)
        if empty is not None:
            empty.deleteLater()
