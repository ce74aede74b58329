"""Paints the marks of the visible part, beneath the words; the focus ring above them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop_app.domain.spans import Span
from desktop_app.gui.article.geometry import Page, Stretch
from desktop_app.gui.article.lines import code_line, entity_line
from desktop_app.gui.article.marks import Layer, Layers, Mark, lanes
from desktop_app.gui.colours import Theme, Tint

DEEPEST = 5  # overlapping marks that are told apart; deeper ones share the last place
_STEP = 2.5  # pixels between the edges of fills, or the lines of codes, that lie over each other
_FAINT = 0.3  # how much of a dimmed layer is seen
_BRACKET = 5.0


class MarkPainter:
    """What is to be seen of the marks of one view: the theme, what the pointer is over, where the focus is."""

    def __init__(self, layers: Layers, theme: Theme) -> None:
        self.theme = theme
        self.hovered: frozenset[tuple[str, str]] = frozenset()
        self.focus: Span | None = None
        self._layers = layers
        self._colours: dict[str, QColor] = {}

    def under(self, painter: QPainter, page: Page) -> None:
        """Fills first, then lines, so that no fill hides a line."""
        entities = self._on(page, "entities")
        for name, marks in (
            ("entities", entities),
            ("annotations", self._on(page, "annotations")),
            ("search", self._on(page, "search")),
        ):
            self._begin(painter, name)
            self._fills(painter, page, name, marks)
        self._begin(painter, "entities")
        for mark in entities:
            self._entity_line(painter, page, mark)
        self._begin(painter, "codes")
        self._codes(painter, page, self._on(page, "codes"))
        self._begin(painter, "facts")
        for mark in self._on(page, "facts"):
            self._brackets(painter, page, mark)
        painter.setOpacity(1.0)

    def over(self, painter: QPainter, page: Page) -> None:
        """The ring around the words in focus."""
        if self.focus is None or self.focus.end <= page.start or self.focus.start >= page.end:
            return
        ring = QPainterPath()
        for stretch in page.stretches(self.focus.start, self.focus.end):
            ring.addRoundedRect(stretch.box.adjusted(-3, -2, 3, 2), 4, 4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colour(self.theme.ring), 2))
        painter.drawPath(ring.simplified())
        painter.restore()

    def _on(self, page: Page, name: str) -> list[Mark]:
        return self._layers[name].within(page.start, page.end)

    def _begin(self, painter: QPainter, name: str) -> None:
        layer: Layer = self._layers[name]
        painter.setOpacity(_FAINT if layer.dimmed else 1.0)

    def _fills(self, painter: QPainter, page: Page, name: str, marks: list[Mark]) -> None:
        """Each fill a step lower than the one it lies on, so that every edge is seen."""
        for mark, lane in lanes(marks):
            tint = self._tint(name, mark)
            fill, down = self._colour(tint.fill), _STEP * min(lane, DEEPEST - 1)
            stretches = page.stretches(mark.start, mark.end)
            for stretch in stretches:
                box = stretch.box.adjusted(-1.0, down - 3.0, 1.0, 4.0)
                painter.fillRect(box, fill)
                if name == "search" or (name, mark.key) in self.hovered:
                    painter.setPen(self._colour(tint.line))
                    painter.drawRect(box)
            if lane and stretches:
                self._edges(painter, stretches, self._colour(tint.line), down)

    def _edges(self, painter: QPainter, stretches: list[Stretch], colour: QColor, down: float) -> None:
        """Where a fill that lies on another begins and ends."""
        first, last = stretches[0].box, stretches[-1].box
        painter.fillRect(QRectF(first.left() - 1.0, first.top() + down - 3.0, 1.0, first.height() + 7.0 - down), colour)
        painter.fillRect(QRectF(last.right(), last.top() + down - 3.0, 1.0, last.height() + 7.0 - down), colour)

    def _entity_line(self, painter: QPainter, page: Page, mark: Mark) -> None:
        stroke, colour = entity_line(mark.style), self._colour(self.theme.entity(mark.style).line)
        for stretch in page.stretches(mark.start, mark.end):
            box = stretch.box
            stroke(painter, box.left(), box.right(), round(stretch.baseline) + 3.5, colour)

    def _codes(self, painter: QPainter, page: Page, marks: list[Mark]) -> None:
        for mark, lane in lanes(marks):
            stroke, colour = code_line(mark.style), self._colour(self.theme.annotation(mark.style).line)
            below = 7.0 + 2 * _STEP * min(lane, DEEPEST - 1) * 0.7
            for stretch in page.stretches(mark.start, mark.end):
                stroke(painter, stretch.box.left(), stretch.box.right(), round(stretch.baseline) + below, colour)

    def _brackets(self, painter: QPainter, page: Page, mark: Mark) -> None:
        """A corner where the words of a fact begin and one where they end; under the pointer, a line around them."""
        stretches = page.stretches(mark.start, mark.end)
        if not stretches:
            return
        hovered = ("facts", mark.key) in self.hovered
        painter.setPen(QPen(self._colour(self.theme.fact), 1.6 if hovered else 1.0))
        if hovered:
            for stretch in stretches:
                painter.drawRect(stretch.box.adjusted(-1.5, -3.0, 1.5, 4.0))
            return
        first, last = stretches[0].box, stretches[-1].box
        corner = QPointF(first.left() - 1.5, first.top() - 2.0)
        painter.drawPolyline([corner + QPointF(0, _BRACKET), corner, corner + QPointF(_BRACKET, 0)])
        corner = QPointF(last.right() + 1.5, last.bottom() + 3.0)
        painter.drawPolyline([corner - QPointF(0, _BRACKET), corner, corner - QPointF(_BRACKET, 0)])

    def _tint(self, name: str, mark: Mark) -> Tint:
        if name == "search":
            return self.theme.search
        return self.theme.entity(mark.style) if name == "entities" else self.theme.annotation(mark.style)

    def _colour(self, name: str) -> QColor:
        colour = self._colours.get(name)
        if colour is None:
            colour = self._colours[name] = QColor(name)
        return colour
