"""The reading surface: Qt's text widget on the lazy layout, with the caret, the selection and the place read at.

Selection, keyboard, clipboard and the interface for screen readers are QTextEdit's own.
"""

from collections.abc import Iterable

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop_app.domain.documents import Block
from desktop_app.domain.spans import Span
from desktop_app.gui.article.content import Content
from desktop_app.gui.article.layout import LazyLayout
from desktop_app.gui.article.typesetter import Typesetter
from desktop_app.gui.colours import LIGHT, Theme
from desktop_app.gui.guard import guarded
from desktop_app.gui.theme import palette
from desktop_app.gui.typography import LARGEST, SMALLEST, Typography

_BEGINNING = (0, -10_000.0)  # offset of the first line, and how far above it: the scroll bar stops at its own end


class ReadingSurface(QTextEdit):
    """A text to be read: set in one column, kept in its place when the window or the letters change.

    Offsets are code points of the text given to `show_text()`; nothing is ever read back from Qt.
    """

    selection_changed = Signal(object)  # Span | None
    typography_changed = Signal(object)  # Typography, after the reader zoomed
    painted = Signal()  # what has been laid out is on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(_viewport(self))
        self.typography, self.theme = Typography(), LIGHT
        self._anchor = _BEGINNING
        self._held = False
        self._settled = QTimer(self, singleShot=True, interval=0)
        # a bound method here lets Python free the view in an order that crashes Qt
        self._settled.timeout.connect(lambda: self._settle())
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        # a bar that comes and goes would change the width, and with it the height
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFont(self.typography.font())
        self._own: QTextDocument | None = None
        self.show_text("", ())
        self.selectionChanged.connect(self._tell_selection)

    def paint_under(self, painter: QPainter, blocks: list[QTextBlock]) -> None:
        """Paint beneath the words of these blocks: nothing, unless a kind of surface has something there."""

    def paint_over(self, painter: QPainter, blocks: list[QTextBlock]) -> None:
        """Paint above the words of these blocks: nothing, unless a kind of surface has something there."""

    def show_text(self, text: str, blocks: Iterable[Block]) -> None:
        """Show another text from its beginning. `text` is canonical, as a revision keeps it."""
        self.content = Content(text, blocks)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        document.setPlainText(self.content.shown())
        layout = LazyLayout(document, self.content, self, self._typesetter(), width=self.viewport().width())
        document.setDocumentLayout(layout)
        previous, self._own, self._layout = self._own, document, layout
        self._held = True
        self.setDocument(document)
        self._held = False
        if previous is not None:  # the very first belongs to QTextEdit, which deletes it
            previous.clear()  # Qt keeps a cursor on the word of the last double click, and would extend it
            previous.setParent(None)  # else Python may free it while Qt goes through the children, which is a crash
            previous.deleteLater()
        self._set_anchor(*_BEGINNING)

    def set_typography(self, typography: Typography) -> None:
        """Set the text in other letters; what is being read stays where it is."""
        self.typography = typography
        self._held = True
        self.setFont(typography.font())
        self._layout.set_type(self._typesetter())
        self._held = False
        self._return()

    def set_theme(self, theme: Theme) -> None:
        """Show the text in the colours of a theme."""
        self.theme = theme
        self.setPalette(palette(theme))
        self.set_typography(self.typography)

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Keep the theme's colours: Qt's style sheets give a surface back those of its first theme with a dialog."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            wanted = palette(self.theme)
            if self.palette().color(QPalette.ColorRole.Text) != wanted.color(QPalette.ColorRole.Text):
                self.setPalette(wanted)

    def selected_span(self) -> Span | None:
        """The selected words, None if there are none."""
        caret = self.textCursor()
        return self.content.span(caret.selectionStart(), caret.selectionEnd()) if caret.hasSelection() else None

    def select(self, span: Span) -> None:
        """Select words."""
        start, end = self.content.units(span)
        caret = self.textCursor()
        caret.setPosition(start)
        caret.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(caret)

    def reveal(self, span: Span) -> None:
        """Bring words into view and the caret to them, which screen readers follow; a fold that hides them opens."""
        start, end = self.content.units(span)
        for number in {self._block(start).blockNumber(), self._block(end).blockNumber()}:
            if self._layout.folded(number):
                self._layout.toggle_fold(number)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = self._line_top(start), self._line_top(max(start, end - 1)) + self.fontMetrics().height()
        seen = bar.value() <= top and bottom <= bar.value() + height
        caret = self.textCursor()
        caret.setPosition(start)
        self.setTextCursor(caret)
        if not seen:
            self._layout.size_changed()
            bar.setValue(round(self._line_top(start) - height / 3))
        self.viewport().update()

    def reading_position(self) -> int:
        """The first character on display."""
        return self.content.map.to_points(self._anchor[0])

    def restore_position(self, position: int) -> None:
        """Show the line of the character at `position` at the top, also if the window gets its size only later."""
        position = min(max(position, 0), len(self.content.text))
        if position:
            self._set_anchor(self.content.map.to_units(position), 0.0)
        else:
            self._set_anchor(*_BEGINNING)

    def zoom(self, steps: int) -> None:
        """Larger (or smaller) letters by half points."""
        size = min(max(self.typography.size + steps / 2, SMALLEST), LARGEST)
        if size != self.typography.size:
            self.set_typography(replace(self.typography, size=size))
            self.typography_changed.emit(self.typography)

    @guarded(QMimeData)
    def createMimeDataFromSelection(self) -> QMimeData:
        copied, span = QMimeData(), self.selected_span()
        copied.setText("" if span is None else span.slice(self.content.text))
        return copied

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        # the whole page each time: the lanes of overlapping marks would change with the part that is painted
        super().paintEvent(QPaintEvent(self.viewport().rect()))
        self._settled.start()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._held = True
        super().resizeEvent(event)
        self._held = False
        self._return()

    @guarded()
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What comes into view is laid out first, and the text that was there stays in its place if it grew."""
        if self._held:
            return
        value = self.verticalScrollBar().value()
        if dy > 0:
            growth = self._grow(value, min(dy, self.viewport().height()))
            if growth:
                self._scroll(value + growth)
        self._anchor = self._first_line()
        self.viewport().update()

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom((event.angleDelta().y() > 0) - (event.angleDelta().y() < 0))
            event.accept()
        else:
            super().wheelEvent(event)

    def _settle(self) -> None:
        self._layout.size_changed()
        self.painted.emit()

    def _typesetter(self) -> Typesetter:
        return Typesetter(self.typography, self.theme.muted, self.font())

    def _grow(self, top: float, height: float) -> float:
        """Lay out the blocks between two heights; by how much they push down what follows."""
        number, growth = self._layout.block_at(top), 0.0
        last = self._layout.block_at(top + height)
        while number < last or (number == last and self._layout.top(number) < top):
            growth += self._layout.lay(self.document().findBlockByNumber(number))
            number += 1
        return growth

    def _first_line(self) -> tuple[int, float]:
        """The offset of the first line on display, and how far the view is below its top."""
        value = self.verticalScrollBar().value()
        if not value:
            return _BEGINNING
        offset = self._layout.hitTest(QPointF(self._layout.left, value), Qt.HitTestAccuracy.FuzzyHit)
        block = self._block(offset)
        line = block.layout().lineForTextPosition(offset - block.position())
        start = block.position() + (line.textStart() if line.isValid() else 0)
        return start, value - self._line_top(start)

    def _line_top(self, offset: int) -> float:
        block = self._block(offset)
        self._layout.lay(block)
        line = block.layout().lineForTextPosition(offset - block.position())
        return self._layout.top(block.blockNumber()) + (line.y() if line.isValid() else 0.0)

    def _block(self, offset: int) -> QTextBlock:
        found = self.document().findBlock(offset)
        return found if found.isValid() else self.document().lastBlock()

    def _set_anchor(self, offset: int, below: float) -> None:
        self._anchor = (offset, below)
        self._return()

    def _return(self) -> None:
        """Scroll to where the reader was."""
        offset, below = self._anchor
        self._scroll(self._line_top(offset) + below)
        self.viewport().update()

    def _scroll(self, value: float) -> None:
        self._held = True
        self._layout.size_changed()
        self.verticalScrollBar().setValue(round(value))
        self._held = False

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self.selected_span())


def _viewport(parent: QWidget) -> QWidget:
    """A viewport as Qt makes one: of its own PySide would look for the class among all it has, which takes 10 ms."""
    viewport = QWidget(parent)
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    viewport.setCursor(Qt.CursorShape.IBeamCursor)
    viewport.setMouseTracking(True)
    viewport.setAcceptDrops(True)
    return viewport
