"""Where a note is written in Markdown, and how it looks when it is read."""

from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextBrowser, QWidget

from desktop_app.gui.guard import guarded

_WEB = ("http", "https", "mailto")  # what a click in a note may hand to the system


class MarkdownField(QPlainTextEdit):
    """A field whose Enter is done and whose Shift+Enter is a new line; Ctrl+B and Ctrl+I set what is selected."""

    entered = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Your note, in Markdown"))
        self.setTabChangesFocus(True)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Shift+Enter, Escape, Ctrl+B, Ctrl+I."""
        key, held = event.key(), event.modifiers()
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if held & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier):
                self.insertPlainText(next_line(self.textCursor().block().text()))
            else:
                self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif control and key in (Qt.Key.Key_B, Qt.Key.Key_I):
            self._wrap("**" if key == Qt.Key.Key_B else "_")
        else:
            super().keyPressEvent(event)

    def _wrap(self, sign: str) -> None:
        """Put signs around the selection, or take them away; without one, the caret stands between them."""
        caret = self.textCursor()
        words = caret.selectedText()
        if len(words) > 2 * len(sign) and words.startswith(sign) and words.endswith(sign):
            caret.insertText(words[len(sign) : -len(sign)])
            return
        caret.insertText(f"{sign}{words}{sign}")
        if not words:
            caret.setPosition(caret.position() - len(sign))
            self.setTextCursor(caret)


class MarkdownView(QTextBrowser):
    """A note as it reads. Nothing is ever loaded for it; a link goes to the system's browser by a click alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview of the note"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(_open)

    @guarded(None)
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures and style sheets named in a note stay where they are."""
        return None


def next_line(line: str) -> str:
    """A new line; in a list, with the sign of its next item."""
    sign = line[: len(line) - len(line.lstrip())] + line.lstrip()[:2]
    return f"\n{sign}" if line.lstrip()[:2] in ("- ", "* ", "> ") and line.strip() not in ("-", "*", ">") else "\n"


def _open(url: QUrl) -> None:
    if url.scheme() in _WEB:
        QDesktopServices.openUrl(url)
