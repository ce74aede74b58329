"""The working note of a story: written in Markdown at the left, as it reads at the right."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from desktop_app.domain.documents import Story
from desktop_app.gui import shelving
from desktop_app.gui.guard import guarded
from desktop_app.gui.panels.markdown_field import MarkdownField, MarkdownView, next_line
from desktop_app.gui.session import Session

_PAUSE = 300  # milliseconds after which what is typed is shown as it reads


class StoryField(MarkdownField):
    """A field of many lines: Enter begins a new one, Ctrl+Enter is done, and so is leaving the field."""

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Ctrl+Enter; the rest as in other notes."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        else:
            self.insertPlainText(next_line(self.textCursor().block().text()))

    @guarded()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere is done."""
        super().focusOutEvent(event)
        self.entered.emit()


class StoryNote(QWidget):
    """Edits the note of a story; each save is a step that undo takes back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._story: Story | None = None
        self.field = StoryField(self)
        self.field.setAccessibleName(self.tr("Note of the story"))
        self.field.setPlaceholderText(
            self.tr("What you know and what is to be asked, in Markdown. It is exported with the story.")
        )
        self.view = MarkdownView(self)
        self.view.setAccessibleName(self.tr("The note as it reads"))
        self.view.document().setDocumentMargin(10)
        self.hint = QLabel(self.tr("Ctrl+Enter saves, and so does leaving the note · Esc discards"), self)
        self.hint.setObjectName("muted")
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.addWidget(self.field)
        parts.addWidget(self.view)
        parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        layout.addWidget(parts, 1)
        layout.addWidget(self.hint)
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE)
        self._wait.timeout.connect(lambda: self.view.setMarkdown(self.field.toPlainText()))
        self.field.textChanged.connect(self._wait.start)
        self.field.entered.connect(self.keep)
        self.field.given_up.connect(self.discard)

    def show_story(self, story: Story) -> None:
        """Show the note of a story; what is typed about the same one stays."""
        if self._story is not None and self._story.id == story.id and self.is_dirty():
            return
        self._story = story
        if self.field.toPlainText() != story.note:
            self.field.setPlainText(story.note)
        self.view.setMarkdown(story.note)

    def is_dirty(self) -> bool:
        """Whether something is typed that is not stored."""
        return self._story is not None and self.field.toPlainText() != self._story.note

    def keep(self) -> bool:
        """Store what is typed, if anything. False if the library refuses; the words then stay."""
        if self._story is None or not self.is_dirty():
            return True
        old, self._story = self._story, replace(self._story, note=self.field.toPlainText())
        if not shelving.note_story(self._session, old, self._story.note):
            self._story = old
            return False
        self._session.say(self.tr("saved"), kind="done")
        return True

    def discard(self) -> None:
        """Give up what is typed."""
        if self._story is not None:
            self.field.setPlainText(self._story.note)
