"""The watched folder among the preferences: none at first."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop_app.gui.watching import said

if TYPE_CHECKING:
    from desktop_app.gui.window import Window


class WatchField(QWidget):
    """The folder that is watched, a button to choose one and one to stop. It acts at once."""

    def __init__(self, window: "Window", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.folder = QLineEdit(self)
        self.folder.setReadOnly(True)
        self.folder.setPlaceholderText(self.tr("none: nothing comes in by itself"))
        self.folder.setAccessibleName(self.tr("Watched folder"))
        self.another = QPushButton(self.tr("Choose…"), self)
        self.another.clicked.connect(self._ask)
        self.none = QPushButton(self.tr("Stop"), self)
        self.none.setToolTip(self.tr("Watch no folder"))
        self.none.clicked.connect(lambda: self.choose(""))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.folder, 1)
        across.addWidget(self.another)
        across.addWidget(self.none)
        self.setFocusProxy(self.another)
        self._show()

    def choose(self, folder: str) -> None:
        """Watch a folder from now on, "" for none."""
        self._window.watching.choose(folder)
        if folder:
            self._window.session.told.emit(said(folder))
        self._show()

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder to watch"), self.folder.text())
        if folder:
            self.choose(folder)

    def _show(self) -> None:
        self.folder.setText(self._window.watching.folder)
        self.none.setEnabled(bool(self._window.watching.folder))
