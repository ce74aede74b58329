"""The bar that finds words in the article."""

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop_app.domain.spans import Span
from desktop_app.gui.article import ArticleView, Mark
from desktop_app.gui.guard import guarded

_MOST = 10_000  # hits that are marked


class FindBar(QWidget):
    """Finds in the article, whatever the case of letters.

    Enter and Shift+Enter go on and back, Ctrl+Enter highlights the hit, Escape closes.
    """

    highlight_wanted = Signal(object)  # Span
    highlights_wanted = Signal(list)  # of Span
    closed = Signal()

    def __init__(self, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._text = view, ""
        self._hits: list[Span] = []
        self._current = -1
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Find in the article"))
        self.words.setAccessibleName(self.tr("Find in the article"))
        self.count = QLabel(self)
        self.count.setMinimumWidth(90)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(80)
        self._wait.timeout.connect(self._find)
        self.words.textChanged.connect(lambda: self._wait.start())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.count)
        for text, name, slot in (
            ("‹", self.tr("Previous hit"), lambda: self.step(-1)),
            ("›", self.tr("Next hit"), lambda: self.step(1)),
            (self.tr("Highlight"), self.tr("Make this hit a highlight (Ctrl+Enter)"), self._highlight),
            (self.tr("Highlight all"), self.tr("Make all hits highlights"), self._highlight_all),
            ("✕", self.tr("Close"), self.close_bar),
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(slot)
            layout.addWidget(button)
        self.hide()

    def set_text(self, text: str) -> None:
        """Another article is on screen."""
        self._text = text
        self._find() if self.isVisible() else self._clear()

    def open_bar(self, words: str = "") -> None:
        """Show the bar with the focus in it."""
        self.show()
        if words:
            self.words.setText(words)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._find()

    def close_bar(self) -> None:
        """Hide the bar and its marks."""
        self.hide()
        self._clear()
        self.closed.emit()

    def step(self, by: int) -> None:
        """Go to the next or previous hit, round the end."""
        if self._wait.isActive():
            self._wait.stop()
            self._find()
        if self._hits:
            self._current = (self._current + by) % len(self._hits)
            self._show_current()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Shift+Enter, Ctrl+Enter and Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._highlight()
                return
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _find(self) -> None:
        words = self.words.text()
        pattern = re.compile(re.escape(words), re.IGNORECASE)
        found = pattern.finditer(self._text) if words else ()
        self._hits = [Span(*match.span()) for match, _ in zip(found, range(_MOST), strict=False)]
        self._view.set_layer(
            "search", [Mark(key=f"hit{n}", start=s.start, end=s.end, style="") for n, s in enumerate(self._hits)]
        )
        here = self._view.caret()
        self._current = next((n for n, span in enumerate(self._hits) if span.start >= here), 0 if self._hits else -1)
        self._show_current()

    def _show_current(self) -> None:
        if self._hits and self._current >= 0:
            span = self._hits[self._current]
            self._view.reveal(span)
            self._view.focus_span(span)
            self.count.setText(self.tr("{place} of {number}").format(place=self._current + 1, number=len(self._hits)))
        else:
            self.count.setText(self.tr("not found") if self.words.text() else "")

    def _highlight(self) -> None:
        if 0 <= self._current < len(self._hits):
            self.highlight_wanted.emit(self._hits[self._current])

    def _highlight_all(self) -> None:
        if self._hits:
            self.highlights_wanted.emit(list(self._hits))

    def _clear(self) -> None:
        self._hits, self._current = [], -1
        self.count.clear()
        self._view.set_layer("search", ())
