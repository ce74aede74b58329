"""The article: a text with marks that can be seen through each other, pointed at and clicked."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTextBlock,
)
from PySide6.QtWidgets import QWidget

from desktop_app.domain.documents import Block
from desktop_app.domain.spans import Span
from desktop_app.gui.article.geometry import Page
from desktop_app.gui.article.handles import Handle, dragged_to, handle_at, handles, paint_handles
from desktop_app.gui.article.margin import Bar, bars, paint_bars, paint_signs
from desktop_app.gui.article.marks import Layers, Mark
from desktop_app.gui.article.painting import MarkPainter
from desktop_app.gui.article.surface import ReadingSurface
from desktop_app.gui.colours import LIGHT, Theme
from desktop_app.gui.guard import guarded


class ArticleView(ReadingSurface):
    """An article with its layers of marks: "entities", "facts", "annotations", "codes", "search"."""

    marks_hovered = Signal(list)  # of (layer, key): what is under the pointer, the shortest first
    mark_clicked = Signal(str, str)  # layer, key
    margin_clicked = Signal(str)  # key of an annotation
    mark_resized = Signal(str, object)  # key of an annotation's mark, the Span its end was dragged to
    escaped = Signal()
    files_dropped = Signal(list)  # of paths
    html_dropped = Signal(str)
    text_dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._layers = Layers()
        self._marks = MarkPainter(self._layers, LIGHT)
        self._chosen = ""
        self._dragged: Handle | None = None
        super().__init__(parent)
        self.setAccessibleName(self.tr("Article"))
        self.setAcceptDrops(True)
        self.set_theme(LIGHT)

    def show_text(self, text: str, blocks: Iterable[Block]) -> None:
        """Show another text, without marks, from its beginning."""
        self._layers.clear()
        self._chosen, self._dragged = "", None
        self._marks.hovered, self._marks.focus = frozenset(), None
        super().show_text(text, blocks)

    def set_theme(self, theme: Theme) -> None:
        """Show text and marks in the colours of a theme."""
        self._marks.theme = theme
        super().set_theme(theme)

    def set_layer(self, layer: str, marks: Iterable[Mark]) -> None:
        """Replace the marks of a layer. Raises KeyError for an unknown layer."""
        self._layers.fill(layer, marks)
        self.viewport().update()

    def add_mark(self, layer: str, mark: Mark) -> None:
        """Add a mark; one with its key moves."""
        self._layers[layer].index.add(mark.key, mark)
        self.viewport().update()

    def remove_mark(self, layer: str, key: str) -> None:
        """Take a mark away. Raises KeyError if it is not there."""
        self._layers[layer].index.remove(key)
        self.viewport().update()

    def set_layer_visible(self, layer: str, visible: bool) -> None:
        """Show or hide the marks of a layer."""
        self._layers[layer].visible = visible
        self.viewport().update()

    def set_layer_dimmed(self, layer: str, dimmed: bool) -> None:
        """Paint the marks of a layer faintly, or fully again."""
        self._layers[layer].dimmed = dimmed
        self.viewport().update()

    def focus_span(self, span: Span | None) -> None:
        """Put the ring around words, or take it away."""
        self._marks.focus = span
        self.viewport().update()

    def choose(self, owner: str) -> None:
        """Put handles at the ends of an annotation's marks; "" takes them away."""
        if owner != self._chosen:
            self._chosen = owner
            self.viewport().update()

    def box_of(self, span: Span) -> QRect | None:
        """Where words are on display, in pixels of the viewport; None if they are not."""
        stretches = self._page().stretches(span.start, span.end)
        if not stretches:
            return None
        box = stretches[0].box
        for stretch in stretches[1:]:
            box = box.united(stretch.box)
        return box.toAlignedRect().translated(0, -self.verticalScrollBar().value())

    def marks_at(self, position: int) -> list[tuple[str, Mark]]:
        """The visible marks over a character with their layers, the shortest first."""
        return self._layers.at(position)

    def caret(self) -> int:
        """Where the caret is."""
        return self.content.span(self.textCursor().position(), self.textCursor().position()).start

    def paint_under(self, painter: QPainter, blocks: list[QTextBlock]) -> None:
        """Everything beneath the words of these blocks."""
        paint_signs(painter, self._layout, blocks, self.theme)
        page = Page(self._layout, blocks)
        self._marks.under(painter, page)
        hovered = frozenset(key for layer, key in self._marks.hovered if layer == "annotations")
        paint_bars(painter, self._bars(page), self.theme, hovered=hovered)

    def paint_over(self, painter: QPainter, blocks: list[QTextBlock]) -> None:
        """What lies above the words of these blocks."""
        page = Page(self._layout, blocks)
        self._marks.over(painter, page)
        paint_handles(painter, self._handles(page), self.theme)

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._chosen:
            self._dragged = handle_at(self._handles(self._page()), self._in_document(event.position().toPoint()))
        if self._dragged is None:
            super().mousePressEvent(event)

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._drag(self._dragged, event.position().toPoint())
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._hover(event.position().toPoint())

    @guarded()
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at([], "")

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._drop_handle(self._dragged)
            return
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        point = event.position().toPoint()
        bar = self._bar_at(point)
        if bar is not None:
            self.margin_clicked.emit(bar.keys[0])
            return
        found = self._marks_under(point)
        if found:
            layer, mark = found[0]
            self.mark_clicked.emit(layer, mark.key)
            return
        number = self._layout.block_at(self._in_document(point).y())
        if self.content.foldable(number) and point.x() < self._layout.left + self._layout.column:
            self.toggle_fold(number)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.textCursor().blockNumber()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.content.foldable(number):
            self.toggle_fold(number)
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take(event)

    @guarded()
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._take(event)

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if event.source() is self.viewport() or event.source() is self:
            return
        if paths:
            self.files_dropped.emit(paths)
        elif data.hasHtml():
            self.html_dropped.emit(data.html())
        elif data.hasText():
            self.text_dropped.emit(data.text())
        event.acceptProposedAction()

    def toggle_fold(self, number: int) -> None:
        """Fold the boilerplate of line `number`, or unfold it."""
        self._layout.toggle_fold(number)
        self._settled.start()
        self.viewport().update()

    def _take(self, event: QDropEvent) -> None:
        own = event.source() is self.viewport() or event.source() is self
        event.setAccepted(not own and _droppable(event.mimeData()))

    def _handles(self, page: Page) -> list[Handle]:
        return handles(page, self._layers["annotations"].within(page.start, page.end), self._chosen)

    def _drag(self, handle: Handle, point: QPoint) -> None:
        """Show the mark as it would be if the handle were let go here."""
        offset = self._layout.hitTest(self._in_document(point), Qt.HitTestAccuracy.FuzzyHit)
        span = dragged_to(handle, self.content.span(offset, offset).start)
        mark = handle.mark
        self.add_mark("annotations", Mark(mark.key, span.start, span.end, mark.style, mark.tip))

    def _drop_handle(self, handle: Handle) -> None:
        self._dragged = None
        shown = self._layers["annotations"].index[handle.mark.key]
        span = Span(shown.start, shown.end)
        self.add_mark("annotations", handle.mark)
        if span != handle.mark.span:
            self.mark_resized.emit(handle.mark.key, span)

    def _bars(self, page: Page) -> list[Bar]:
        return bars(page, self._layers["annotations"].within(page.start, page.end))

    def _in_document(self, point: QPoint) -> QPointF:
        return QPointF(point) + QPointF(0, self.verticalScrollBar().value())

    def _marks_under(self, point: QPoint) -> list[tuple[str, Mark]]:
        offset = self._layout.character_at(self._in_document(point))
        return [] if offset < 0 else self._layers.at(self.content.map.to_points(offset))

    def _bar_at(self, point: QPoint) -> Bar | None:
        if point.x() < self._layout.left + self._layout.column:
            return None
        page = self._page()
        place = self._in_document(point)
        return next((bar for bar in self._bars(page) if bar.box.adjusted(-1, -2, 1, 2).contains(place)), None)

    def _page(self) -> Page:
        """The blocks on display."""
        top = self.verticalScrollBar().value()
        return Page(self._layout, self._layout.blocks_between(top, top + self.viewport().height()))

    def _hover(self, point: QPoint) -> None:
        bar = self._bar_at(point)
        if bar is not None:
            index = self._layers["annotations"].index
            found = [("annotations", index[key]) for key in bar.keys]
        else:
            found = self._marks_under(point)
        held = self._chosen and handle_at(self._handles(self._page()), self._in_document(point)) is not None
        shape = Qt.CursorShape.PointingHandCursor if bar is not None else Qt.CursorShape.IBeamCursor
        shape = Qt.CursorShape.SizeHorCursor if held else shape
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)
        tips = dict.fromkeys(mark.tip for _, mark in found if mark.tip)
        self._point_at([(layer, mark.key) for layer, mark in found], "\n".join(tips))

    def _point_at(self, keys: list[tuple[str, str]], tip: str) -> None:
        if frozenset(keys) == self._marks.hovered:
            return
        self._marks.hovered = frozenset(keys)
        self.viewport().setToolTip(tip)
        self.viewport().update()
        self.marks_hovered.emit(keys)


def _droppable(data: QMimeData) -> bool:
    return data.hasUrls() or data.hasHtml() or data.hasText()
