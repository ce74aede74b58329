"""What the dialogs about keeping have in common: words above, a table, a problem if there is one, buttons."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.errors import KlipingError
from desktop_app.gui.speech import said


class KeepingDialog(QDialog):
    """A table and what can be done with its rows; errors are said in the dialog, which stays open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setObjectName("muted")
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setObjectName("problem")
        self.problem.hide()
        self.tools = QHBoxLayout()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)

    def lay_out(self, table: QWidget, *others: QWidget) -> None:
        """Put the parts in their places."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self.words)
        layout.addLayout(self.tools)
        layout.addWidget(table, 1)
        for widget in (*others, self.problem, self.buttons):
            layout.addWidget(widget)
        self.resize(860, 560)
        self.resize(self.size().boundedTo(self.screen().availableGeometry().size() * 0.92))

    def button(self, text: str, slot: Callable[[], object]) -> QPushButton:
        """A button beside Close."""
        made = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: slot())
        return made

    def attempt(self, work: Callable[[], object]) -> bool:
        """Do something with the library; False, and a sentence, when it refuses."""
        self.problem.hide()
        try:
            work()
        except KlipingError as error:
            self.problem.setText(said(error))
            self.problem.show()
            return False
        return True
