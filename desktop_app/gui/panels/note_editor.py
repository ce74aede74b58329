"""The editor of one note: its words, tags, colour and status, saved by Enter."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop_app.domain.annotations import COLOURS, Annotation, Colour
from desktop_app.domain.spans import Span
from desktop_app.errors import LibraryError
from desktop_app.gui import annotating, wording
from desktop_app.gui.guard import guarded
from desktop_app.gui.session import Notice, Session
from desktop_app.gui.theme import Theme


class NoteEditor(QWidget):
    """Edits an annotation, or a passage that is to become one. Leaving it saves; Escape gives up what was typed."""

    saved = Signal(object)  # Annotation
    left = Signal()  # the reader is done here

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._annotation: Annotation | None = None
        self._span: Span | None = None
        self._build()
        self.set_theme(theme)
        self.clear()

    def _build(self) -> None:
        self.quote = QLabel(self)
        self.quote.setWordWrap(True)
        self.quote.setObjectName("muted")
        self.comment = QPlainTextEdit(self)
        self.comment.setAccessibleName(self.tr("Note"))
        self.comment.setPlaceholderText(self.tr("Your note, in Markdown"))
        self.comment.setTabChangesFocus(True)
        self.comment.setMinimumHeight(64)
        self.comment.installEventFilter(self)
        self._build_tags()
        self._build_choices()
        self._lay_out()

    def _build_tags(self) -> None:
        self.tags = QLineEdit(self)
        self.tags.setAccessibleName(self.tr("Tags, with commas"))
        self.tags.setPlaceholderText(self.tr("Tags, with commas"))
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setWidget(self.tags)
        self._popup = QListView(self)
        self._completer.setPopup(self._popup)
        self._completer.activated.connect(self._complete)
        self.tags.textEdited.connect(self._offer)
        self.tags.returnPressed.connect(self._finish)
        self.tags.installEventFilter(self)

    def _build_choices(self) -> None:
        self.colour = QComboBox(self)
        self.colour.setAccessibleName(self.tr("Colour"))
        for name in COLOURS:
            self.colour.addItem(wording.colours()[name], name)
        self.status = QComboBox(self)
        self.status.setAccessibleName(self.tr("Checked?"))
        for name, word in wording.annotation_states().items():
            self.status.addItem(word, name)
        self.hint = QLabel(self.tr("Enter saves · Shift+Enter starts a new line · Esc discards"), self)
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        self.save_button = QPushButton(self.tr("Save"), self)
        self.save_button.clicked.connect(self._finish)

    def _lay_out(self) -> None:
        choices, last = QHBoxLayout(), QHBoxLayout()
        for widget in (self.colour, self.status):
            choices.addWidget(widget, 1)
        last.addWidget(self.hint, 1)
        last.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(7)
        layout.addWidget(self.quote)
        layout.addWidget(self.comment, 1)
        layout.addWidget(self.tags)
        layout.addLayout(choices)
        layout.addLayout(last)

    def set_theme(self, theme: Theme) -> None:
        """Show the colours as they are on the page."""
        for place, name in enumerate(COLOURS):
            self.colour.setItemIcon(place, _swatch(theme.annotation(name).fill, theme.annotation(name).line))

    def annotation(self) -> Annotation | None:
        """The annotation that is edited, None for a new one or for none."""
        return self._annotation

    def clear(self) -> None:
        """Edit nothing."""
        self._annotation = self._span = None
        self.quote.setText(self.tr("Select words in the article and press N."))
        self._fill("", [], "yellow", "unchecked")
        self.setEnabled(False)

    def edit(self, annotation: Annotation) -> None:
        """Show an annotation; what was typed about another one is saved first."""
        if self._annotation is not None and self._annotation.id == annotation.id and self.is_dirty():
            return
        self.keep()
        self._annotation, self._span = annotation, None
        self._show(annotation)

    def begin(self, span: Span, *, colour: Colour) -> None:
        """Write about a passage that has no annotation yet; nothing is stored until it is saved."""
        self.keep()
        if self._session.revision is None:
            return
        self._annotation, self._span = None, span
        self._quote(span.slice(self._session.revision.text))
        self._fill("", [], colour, "unchecked")
        self.setEnabled(True)

    def is_dirty(self) -> bool:
        """Whether something was typed or chosen that is not stored."""
        return self.isEnabled() and self._values() != self._stored

    def keep(self) -> bool:
        """Store what was typed, if anything. False if the library refused; the words then stay in the editor."""
        if not self.is_dirty():
            return True
        comment, tags, colour, status = self._values()
        if self._annotation is not None:
            old = self._session.annotations.get(self._annotation.id)
            if old is None:
                self._session.tell(LibraryError(self.tr("This note is not in the library any more."), remedy=""))
                return False
            fields = {"comment": comment, "colour": colour, "status": status}
            if not annotating.edit(self._session, old, tags=tags, **fields):
                return False
            self._annotation = self._session.annotations.get(old.id, old)
        elif self._span is not None:
            made = annotating.create(self._session, self._span, comment=comment, tags=tags, colour=colour)
            if made is None:
                return False
            self._annotation, self._span = made, None
        else:
            return True
        self._stored = self._values()
        self._session.told.emit(Notice(text=self.tr("saved"), kind="done"))
        self.saved.emit(self._annotation)
        return True

    def follow(self) -> None:
        """Take over what was written elsewhere, unless something else was typed here."""
        if self._annotation is None:
            return
        now = self._session.annotations.get(self._annotation.id)
        if now is None:
            if not self.is_dirty():
                self.clear()
        elif now != self._annotation and not self.is_dirty():
            self._annotation = now
            self._show(now)

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter saves, Shift+Enter or Ctrl+Enter starts a new line, Escape gives up."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched is self.comment:
                if event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier):
                    self.comment.insertPlainText("\n")
                else:
                    self._finish()
                return True
            if event.key() == Qt.Key.Key_Escape and not self._popup.isVisible():
                self.discard()
                return True
        return super().eventFilter(watched, event)

    def discard(self) -> None:
        """Give up what was typed."""
        if self._annotation is not None:
            self._show(self._session.annotations.get(self._annotation.id, self._annotation))
        else:
            self.clear()
        self.left.emit()

    def _finish(self) -> None:
        new_and_empty = self._span is not None and not self.is_dirty()
        if new_and_empty:
            self.discard()
        elif self.keep():
            self.left.emit()

    def _show(self, annotation: Annotation) -> None:
        self._quote(annotation.targets[0].quote.exact)
        names = self._session.tag_names(annotation)
        self._fill(annotation.comment, names, annotation.colour, annotation.status)
        self.setEnabled(True)

    def _quote(self, words: str) -> None:
        flat = " ".join(words.split())
        self.quote.setText("“" + (flat if len(flat) < 140 else flat[:139] + "…") + "”")

    def _fill(self, comment: str, tags: list[str], colour: str, status: str) -> None:
        self.comment.setPlainText(comment)
        self.tags.setText(", ".join(tags))
        self.colour.setCurrentIndex(max(0, self.colour.findData(colour)))
        self.status.setCurrentIndex(max(0, self.status.findData(status)))
        self._known.setStringList(sorted(code.name for code in self._session.codes.values()))
        self._stored = self._values()

    def _values(self) -> tuple[str, tuple[str, ...], Colour, str]:
        tags = tuple(dict.fromkeys(tag.strip() for tag in self.tags.text().split(",") if tag.strip()))
        return self.comment.toPlainText(), tags, self.colour.currentData(), self.status.currentData()

    def _offer(self, text: str) -> None:
        self._completer.setCompletionPrefix(text.rpartition(",")[2].strip())
        if self._completer.completionPrefix() and self._completer.completionCount():
            self._completer.complete()
        else:
            self._popup.hide()

    def _complete(self, name: str) -> None:
        before, comma, _ = self.tags.text().rpartition(",")
        self.tags.setText(f"{before}{comma}{' ' if comma else ''}{name}, ")


def _swatch(fill: str, line: str) -> QIcon:
    picture = QPixmap(14, 14)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill))
    painter.setPen(QColor(line))
    painter.drawRoundedRect(1, 1, 12, 12, 3, 3)
    painter.end()
    return QIcon(picture)
