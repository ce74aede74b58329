"""A document layout that lays out only what is looked at.

Qt's own lays a whole document out: 1.3 s and 500 MB for 10 MB of text, and half a second at every resize.
"""

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
    QTextLine,
)

from desktop_app.gui.article.content import Content
from desktop_app.gui.article.heights import Heights
from desktop_app.gui.article.typesetter import Typesetter
from desktop_app.gui.guard import guarded

LEFT, RIGHT = 30.0, 54.0  # pixels at least; at the right is room for the bars of the notes
TOP, BOTTOM = 36.0, 72.0
KEPT = 400  # blocks kept laid out; of the others only the height is known
_BATCH = 128  # blocks drawn at a time, well under KEPT: one that is being drawn is never let go
_NARROWEST = 80.0
_BETWEEN = QTextLine.CursorPosition.CursorBetweenCharacters


class Canvas(Protocol):
    """Who paints beneath and above the words."""

    def paint_under(self, painter: QPainter, blocks: list[QTextBlock]) -> None: ...

    def paint_over(self, painter: QPainter, blocks: list[QTextBlock]) -> None: ...


class LazyLayout(QAbstractTextDocumentLayout):
    """Lays out the blocks of one document on demand, in one centred column."""

    def __init__(
        self, document: QTextDocument, content: Content, canvas: Canvas, typesetter: Typesetter, *, width: float
    ) -> None:
        super().__init__(document)
        self.content, self.typesetter = content, typesetter
        self.left, self.column = LEFT, _NARROWEST
        self.unfolded: set[int] = set()
        self._canvas = canvas
        self._width = width
        self._laid: dict[int, QTextBlock] = {}
        self._heights = Heights([1.0])
        self._size = QSizeF()
        self.reset(width)

    def set_type(self, typesetter: Typesetter) -> None:
        """Set everything anew."""
        self.typesetter = typesetter
        self.reset(self._width)

    @guarded()
    def documentChanged(self, position: int, removed: int, added: int) -> None:
        width = self.document().pageSize().width()
        width = width if width > 0 else self._width
        if width != self._width:  # the text itself never changes, and set_type() sees to the letters
            self.reset(width)

    @guarded(QSizeF)
    def documentSize(self) -> QSizeF:
        return QSizeF(self._width, TOP + self._heights.total() + BOTTOM)

    @guarded(1)
    def pageCount(self) -> int:
        return 1

    @guarded(QRectF)
    def frameBoundingRect(self, frame: object) -> QRectF:
        return QRectF(QPointF(0, 0), self.documentSize())

    @guarded(QRectF)
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        if not self._own(block):  # QTextEdit.setDocument() still asks about the old document's caret
            return QRectF()
        self.lay(block)
        number = block.blockNumber()
        return QRectF(self.left, self.top(number), self.column, self._heights[number])

    @guarded(-1)
    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]
        return self._hit(point, exact=accuracy == Qt.HitTestAccuracy.ExactHit, place=_BETWEEN)

    def character_at(self, point: QPointF) -> int:
        """The offset of the character under a point of the document, -1 if there is none."""
        return self._hit(point, exact=True, place=QTextLine.CursorPosition.CursorOnCharacter)

    def _hit(self, point: QPointF, *, exact: bool, place: QTextLine.CursorPosition) -> int:
        block = self.document().findBlockByNumber(self.block_at(point.y()))
        self.lay(block)
        layout, inside = block.layout(), point - QPointF(self.left, self.top(block.blockNumber()))
        low, high = 0, self._shown_lines(block) - 1
        if high < 0:
            return -1 if exact else block.position()
        while low < high:
            middle = (low + high) // 2
            line = layout.lineAt(middle)
            if line.y() + line.height() > inside.y():
                high = middle
            else:
                low = middle + 1
        line = layout.lineAt(low)
        if exact and not line.naturalTextRect().contains(inside):
            return -1
        return block.position() + int(line.xToCursor(inside.x(), place))

    @guarded()
    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        clip = context.clip if context.clip.isValid() else QRectF(QPointF(0, 0), self.documentSize())
        # the format of a selection is a reference into a temporary: copied at once or a use after free
        selections = [
            (selection.cursor.selectionStart(), selection.cursor.selectionEnd(), QTextCharFormat(selection.format))
            for selection in context.selections
        ]
        ink = context.palette.color(QPalette.ColorRole.Text)
        for blocks in self._batches(clip.top(), clip.bottom()):
            self._canvas.paint_under(painter, blocks)
            painter.setPen(ink)
            for block in blocks:
                self._draw_block(painter, block, selections, context.cursorPosition, clip)
            self._canvas.paint_over(painter, blocks)

    def _draw_block(
        self,
        painter: QPainter,
        block: QTextBlock,
        selections: list[tuple[int, int, QTextCharFormat]],
        caret: int,
        clip: QRectF,
    ) -> None:
        start, length = block.position(), block.length()
        ranges: list[QTextLayout.FormatRange] = []
        for first, last, letters in selections:
            if first < start + length and last > start:
                selected = QTextLayout.FormatRange()
                selected.start = max(0, first - start)
                selected.length = min(length, last - start) - selected.start
                selected.format = letters
                ranges.append(selected)
        folded = self.hides(block)
        if folded:
            painter.save()
            painter.setClipRect(self.shown_part(block), Qt.ClipOperation.IntersectClip)
        layout = block.layout()
        layout.draw(painter, QPointF(0, 0), ranges, clip)
        if start <= caret < start + length and self.content.text:  # nothing is to be done in an empty page
            layout.drawCursor(painter, QPointF(0, 0), caret - start)
        if folded:
            painter.restore()

    def top(self, number: int) -> float:
        """Where a block begins, in pixels of the document."""
        return TOP + self._heights.top(number)

    def height(self, number: int) -> float:
        """The height of a block, its space included; an estimate until it was laid out."""
        return self._heights[number]

    def block_at(self, y: float) -> int:
        """The number of the block at `y`."""
        return self._heights.block_at(y - TOP)

    def folded(self, number: int) -> bool:
        """Whether a block is boilerplate that was not unfolded."""
        return self.content.foldable(number) and number not in self.unfolded

    def hides(self, block: QTextBlock) -> bool:
        """Whether part of a laid-out block is folded away."""
        return block.layout().lineCount() > 1 and self.folded(block.blockNumber())

    def shown_part(self, block: QTextBlock) -> QRectF:
        """The place of a folded block's one line; its sign of more goes to the right of it."""
        line = block.layout().lineAt(0)
        return QRectF(0, self.top(block.blockNumber()) + line.y(), self._width, line.height())

    def toggle_fold(self, number: int) -> None:
        """Fold a line of boilerplate, or unfold it."""
        self.unfolded ^= {number}
        block = self._laid.pop(number, None)
        if block is not None:
            block.clearLayout()
        self.lay(self.document().findBlockByNumber(number))

    def lay(self, block: QTextBlock) -> float:
        """Lay a block out if it is not; how much taller it is than was thought."""
        number = block.blockNumber()
        if number in self._laid and block.layout().lineCount():
            self._laid[number] = self._laid.pop(number)  # the latest are let go last
            block.layout().setPosition(QPointF(self.left, self.top(number)))
            return 0.0
        height = self.typesetter.set_block(
            block,
            self.content.face(number),
            self.column,
            folded=self.folded(number),
            soft=number in self.content.soft,
        )
        self._laid[number] = block
        while len(self._laid) > KEPT:
            oldest = next(iter(self._laid))
            self._laid.pop(oldest).clearLayout()
        block.layout().setPosition(QPointF(self.left, self.top(number)))
        return self._heights.correct(number, height)

    def size_changed(self) -> None:
        """Tell the scroll bars when the document's height is known better; never while painting."""
        size = self.documentSize()
        if size != self._size:
            self._size = size
            self.documentSizeChanged.emit(size)

    def reset(self, width: float) -> None:
        """Forget all lines and estimate every height for pages `width` pixels wide."""
        for block in self._laid.values():
            block.clearLayout()
        self._laid = {}
        self._width = width
        self.column = max(_NARROWEST, min(self.typesetter.measure, width - LEFT - RIGHT))
        self.left = max(0.0, min((width - self.column) / 2, width - self.column - RIGHT))
        self._heights = Heights(self.typesetter.estimates(self.content, self.column))
        self.size_changed()

    def _shown_lines(self, block: QTextBlock) -> int:
        return min(1, block.layout().lineCount()) if self.folded(block.blockNumber()) else block.layout().lineCount()

    def _own(self, block: QTextBlock) -> bool:
        return block.isValid() and block.document() is self.document()

    def blocks_between(self, top: float, bottom: float) -> list[QTextBlock]:
        """The blocks between two heights, at most 128 of them, laid out and put in their places; never none."""
        return next(self._batches(top, bottom), [self.document().lastBlock()])

    def _batches(self, top: float, bottom: float) -> Iterator[list[QTextBlock]]:
        """The blocks between two heights, laid out and put in their places."""
        block = self.document().findBlockByNumber(self.block_at(top))
        while block.isValid():
            batch: list[QTextBlock] = []
            while block.isValid() and len(batch) < _BATCH:
                self.lay(block)
                if self.top(block.blockNumber()) >= bottom:
                    break
                batch.append(block)
                block = block.next()
            if not batch:
                return
            yield batch
