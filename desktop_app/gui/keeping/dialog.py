"""What the dialogs about keeping have in common: words above, a table, a problem if there is one, buttons."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.errors import KlipingError
from desktop_app.gui.guard import guarded
from desktop_app.gui.speech import said

_EMPTY = 480  # pixels: lines of some 70 letters


class KeepingDialog(QDialog):
    """A table and what can be done with its rows; errors are said in the dialog, which stays open.

    While something is done beside the window, a bar says how far it is, and to close the dialog is to `give_up`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setObjectName("muted")
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setObjectName("problem")
        self.problem.hide()
        self.empty = QLabel(self)
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setFixedWidth(_EMPTY)
        self.empty.hide()
        self.tools = QHBoxLayout()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self.state = QLabel(self)
        self.state.setObjectName("muted")
        self.state.hide()
        self.busy = QProgressBar(self)
        self.busy.setTextVisible(False)
        self.busy.hide()
        self._pushes: list[QPushButton] = []
        self.stop = self.button(self.tr("Cancel"), self.give_up)
        self.stop.hide()

    def lay_out(self, table: QWidget, *others: QWidget) -> None:
        """Put the parts in their places."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self.words)
        layout.addLayout(self.tools)
        layout.addWidget(table, 1)
        layout.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignHCenter)
        for widget in (*others, self.state, self.busy, self.problem, self.buttons):
            layout.addWidget(widget)
        self._table = table
        self.resize(860, 560)
        self.resize(self.size().boundedTo(self.screen().availableGeometry().size() * 0.92))

    def button(self, text: str, slot: Callable[[], object]) -> QPushButton:
        """A button beside Close."""
        made = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: slot())
        self._pushes.append(made)
        return made

    def say_empty(self, words: str) -> None:
        """Say in place of the table what is to be known where it has no rows; "" shows the table."""
        self.empty.setText(words)
        self.empty.setVisible(bool(words))
        self._table.setVisible(not words)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done beside the window."""
        return not self.busy.isHidden()

    def begin_work(self, name: str, *, can_stop: bool) -> None:
        """Show that something is done, called `name`; nothing else can be begun meanwhile."""
        self.problem.hide()
        self.say(f"{name}…")
        self.busy.setAccessibleName(name)
        self.advance(0, 0)
        self.busy.show()
        for button in self._pushes:
            button.setEnabled(button is self.stop)
        self.stop.setVisible(can_stop)

    def advance(self, done: int, total: int) -> None:
        """Show how far it is; of 0: nobody knows."""
        self.busy.setRange(0, total)
        self.busy.setValue(done)

    def end_work(self) -> None:
        """Show that it is done."""
        self.busy.hide()
        self.stop.hide()
        self.state.hide()
        for button in self._pushes:
            button.setEnabled(True)

    def give_up(self) -> None:
        """End what is being done beside the window, where that can be."""

    @guarded(None)
    def done(self, result: int) -> None:
        """Close, unless something is being done: that is given up first."""
        if self.is_busy:
            self.give_up()
        else:
            super().done(result)

    def attempt(self, work: Callable[[], object]) -> bool:
        """Do something with the library; False, and a sentence, when it refuses."""
        self.problem.hide()
        try:
            work()
        except KlipingError as error:
            self.tell(error)
            return False
        return True

    def tell(self, error: KlipingError) -> None:
        """Say what the matter is, and what to do."""
        self.problem.setText(said(error))
        self.problem.show()

    def say(self, words: str) -> None:
        """Say what is being done, or what came of it."""
        self.state.setText(words)
        self.state.show()
