"""The dialog that shows a mistake of the program."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from desktop_app.gui.wording import translate


class FaultDialog(QDialog):
    """Says that something went wrong, that nothing saved is lost, and gives the report to copy."""

    def __init__(self, text: str, *, crashed: bool = False) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(translate("Faults", "Something went wrong"))
        words = QLabel(_last_time() if crashed else _now())
        words.setWordWrap(True)
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(translate("Faults", "Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(translate("Faults", "Copy the report"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (words, self.report, buttons):
            layout.addWidget(widget)
        self.resize(640, 420)


def _now() -> str:
    return translate(
        "Faults",
        "Kliping made a mistake and goes on. What was saved is safe. "
        "Please send the report below to those who make Kliping.",
    )


def _last_time() -> str:
    return translate(
        "Faults",
        "Kliping was cut off the last time by a mistake of its own. What was saved is safe. "
        "Please send the report below to those who make Kliping.",
    )
