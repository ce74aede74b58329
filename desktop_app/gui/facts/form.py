"""A small form over the rows of the facts panel: correct, merge, split off, or add by hand."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.facts.fields import Field, value_of
from desktop_app.gui.guard import guarded

Answer = Callable[[dict[str, Any]], bool]


class NamesCompleter(QCompleter):
    """Completes the last of several names between semicolons."""

    @guarded(lambda: [""])
    def splitPath(self, path: str) -> list[str]:
        """What is being typed after the last semicolon."""
        return [path.rpartition(";")[2].strip()]

    @guarded("")
    def pathFromIndex(self, index: Any) -> str:
        """The names before it, and the one that was chosen."""
        widget = self.widget()
        typed = widget.text() if isinstance(widget, QLineEdit) else ""
        before = typed.rpartition(";")[0].strip()
        chosen = super().pathFromIndex(index)
        return f"{before}; {chosen}" if before else chosen


class FactForm(QFrame):
    """Fields below each other; Enter saves, Escape goes back. It asks `answer` to take what was typed."""

    left = Signal()  # closed, saved or not

    def __init__(self, title: str, names: Iterable[str], answer: Answer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("form")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAccessibleName(title)
        self._names, self._answer = sorted(set(names), key=str.casefold), answer
        self._fields: list[tuple[Field, QWidget]] = []
        self._kinds: QComboBox | None = None
        self._before: QWidget | None = None
        self._build(title)

    def _build(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(6)
        heading = QLabel(title, self)
        heading.setWordWrap(True)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        layout.addWidget(heading)
        self.form = QFormLayout()
        self.form.setSpacing(5)
        layout.addLayout(self.form)
        self.problem = QLabel(self)
        self.problem.setObjectName("problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        layout.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.cancel, self.save = QPushButton(self.tr("Cancel"), self), QPushButton(self.tr("Save"), self)
        self.save.setDefault(True)
        self.cancel.clicked.connect(self.leave)
        self.save.clicked.connect(self.keep)
        for button in (self.cancel, self.save):
            buttons.addWidget(button)
        layout.addLayout(buttons)

    def offer_kinds(self, label: str, kinds: dict[str, str], fields_of: Callable[[str], Sequence[Field]]) -> None:
        """Let the reader choose first what it is; the other fields follow from that."""
        box = self._kinds = QComboBox(self)
        for value, words in kinds.items():
            box.addItem(words, value)
        box.setAccessibleName(label)
        self.form.addRow(label, box)
        box.currentIndexChanged.connect(lambda: self.show_fields(fields_of(self.kind())))
        self.show_fields(fields_of(self.kind()))

    def kind(self) -> str:
        """What the reader says it is."""
        return "" if self._kinds is None else str(self._kinds.currentData())

    def show_fields(self, fields: Sequence[Field]) -> None:
        """Show other fields."""
        for _, widget in self._fields:
            self.form.removeRow(widget)
        self._fields = [(field, self._widget(field)) for field in fields]
        for field, widget in self._fields:
            widget.setAccessibleName(field.label)
            self.form.addRow(field.label, widget)
            for shown in (widget, self.form.labelForField(widget)):
                shown.show()  # the layout would do so a moment later, too late for the size
        order = [
            *([self._kinds] if self._kinds else []),
            *(widget for _, widget in self._fields),
            self.cancel,
            self.save,
        ]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.adjustSize()

    def open_at(self, place: QPoint, *, bottom: int) -> None:
        """Show the form there, or as far above as it needs to end at `bottom`; the first field has the focus."""
        self._before = self.window().focusWidget()
        self.move(place.x(), max(0, min(place.y(), bottom - self.height())))
        self.show()
        self.raise_()
        first = self._kinds or (self._fields[0][1] if self._fields else self.save)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()

    def keep(self) -> None:
        """Save what was typed; the form stays, with a sentence, if it cannot be understood or is refused."""
        values: dict[str, Any] = {}
        for field, widget in self._fields:
            typed = str(widget.currentData()) if isinstance(widget, QComboBox) else _text(widget)
            try:
                values |= value_of(field, typed)
            except ValueError as error:
                self.problem.setText(str(error))
                self.problem.show()
                self.adjustSize()
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if self._answer(values):
            self.leave()

    def leave(self) -> None:
        """Close the form; the focus goes back to where it was."""
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.left.emit()
        self.deleteLater()

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        """Keep single letters for the fields: around the form they are shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            bare = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
            if event.modifiers() in bare:
                event.accept()
                return True
        return super().event(event)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Escape closes; no key reaches the rows below."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        event.accept()

    def _widget(self, field: Field) -> QWidget:
        if field.sort == "choice":
            box = QComboBox(self)
            for value, words in field.choices.items():
                box.addItem(words, value)
            box.setCurrentIndex(max(0, box.findData(field.value)))
            return box
        line = QLineEdit(field.value, self)
        if field.sort == "names" or field.name in ("name", "same_as"):
            completer = NamesCompleter(self) if field.sort == "names" else QCompleter(self)
            completer.setModel(QStringListModel(self._names, completer))
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        if field.sort == "date":
            line.setPlaceholderText(self.tr("2021-11-16, 2021-11, 2021-05/2021-11"))
        elif field.sort == "names":
            line.setPlaceholderText(self.tr("names, with ; between them"))
        return line


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLineEdit) else ""
