"""The file of a template: which one, and a first one to begin with."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop_app.errors import KlipingError
from desktop_app.files import file_bytes, save_atomically


class TemplateField(QWidget):
    """The path of a template, empty for the standard one."""

    changed = Signal()

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = QLineEdit(path, self)
        self.path.setPlaceholderText(self.tr("The standard template"))
        self.path.setAccessibleName(self.tr("Template"))
        self.path.setClearButtonEnabled(True)
        choose, make = QPushButton(self.tr("Choose…"), self), QPushButton(self.tr("New…"), self)
        choose.setAccessibleName(self.tr("Choose a template"))
        make.setToolTip(self.tr("Write the standard template to a file of yours, to be changed"))
        self.path.textChanged.connect(self.changed)
        choose.clicked.connect(self._choose)
        make.clicked.connect(self._make)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.path, 1)
        line.addWidget(choose)
        line.addWidget(make)

    @property
    def remembered(self) -> str:
        """What to open the field with the next time."""
        return self.path.text()

    def text(self) -> str:
        """The text of the template, "" for the standard one. Raises ReadingError if it cannot be read."""
        if not self.path.text().strip():
            return ""
        return file_bytes(Path(self.path.text()).expanduser()).decode("utf-8-sig", "replace")

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a template"), self.path.text())
        if name:
            self.path.setText(name)

    def _make(self) -> None:
        from desktop_app.exporters.markdown import standard_template

        name, _ = QFileDialog.getSaveFileName(self, self.tr("A template of your own"), "kliping.template.md")
        if name:
            with suppress(KlipingError):  # that there is no such file is said when its text is asked for
                save_atomically(name, standard_template().encode())
            self.path.setText(name)
