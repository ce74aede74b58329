"""The time line: events as signs and bars over an axis that can be moved and zoomed; each leads to its words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.extents import Extent
from desktop_app.gui.facts.canvas import Canvas
from desktop_app.gui.facts.drawing import edge_boxes, paint_edges
from desktop_app.gui.facts.plans import LANE, LANES_AROUND, lanes_for
from desktop_app.gui.guard import guarded
from desktop_app.gui.theme import Theme
from desktop_app.gui.timeline.axis import Axis, fitting
from desktop_app.gui.timeline.lanes import Place, lanes
from desktop_app.gui.timeline.painting import paint_axis, paint_item, paint_key, paint_published, spots_of

FOOT, HEAD = 24.0, 22.0  # pixels of the axis below, and of what stands above
_WIDEST = 130.0  # pixels of words beside a sign


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """An event on the line. `key` is that of its row, `status` how real it is, `spoken` all of it in words."""

    key: str
    words: str
    status: str
    extent: Extent
    spoken: str


_Placed = tuple[Moment, Place, tuple[float, float, float]]  # the event, its lane, its stretch in pixels


class TimeLine(Canvas):
    """Events over time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._moments: Sequence[Moment] = ()
        self._published: float | None = None
        self._axis: Axis | None = None
        self._placed: list[_Placed] = []
        self.add_tools(
            {
                "plus": (self.tr("Zoom in (+)"), lambda: self.zoom(1.5, QPointF(self.rect().center()))),
                "minus": (self.tr("Zoom out (−)"), lambda: self.zoom(1 / 1.5, QPointF(self.rect().center()))),
                "fit": (self.tr("Show when most of it happened (0)"), self.fit),
                "all": (self.tr("Show all events (Home)"), lambda: self.fit(everything=True)),
            }
        )

    def show_moments(self, moments: Sequence[Moment], *, published: Extent | None) -> None:
        """Show other events; `published` is the day of the article."""
        self._moments = sorted(moments, key=lambda moment: (moment.extent.known[0], moment.extent.known[1]))
        self._published = None if published is None else published.start
        self._axis, self.current = None, ""
        count = len(moments)
        self.setAccessibleName(
            self.tr("Time line of 1 event")
            if count == 1
            else self.tr("Time line of {number} events").format(number=count)
        )
        self.touch()

    @guarded(lambda: QSize(300, 180))
    def sizeHint(self) -> QSize:
        """As high as some lanes, fewer for few events."""
        return QSize(300, round(LANES_AROUND + LANE * lanes_for(len(self._moments))))

    # --- what a canvas wants to know ---

    def keys(self) -> list[str]:
        """The events by time."""
        return [moment.key for moment in self._moments]

    def key_at(self, point: QPointF) -> str:
        """The event whose sign, bar or words are there."""
        for moment, place, (left, signed, worded) in reversed(self._places(self.axis())):
            top = self._top(place)
            if top <= point.y() <= top + LANE and left - 2 <= point.x() <= (worded if place.worded else signed) + 2:
                return moment.key
        return ""

    def spoken(self, key: str) -> str:
        """The event in words."""
        return next((moment.spoken for moment in self._moments if moment.key == key), "")

    def draw(self, painter: QPainter) -> None:
        """The axis, the day of publication, the events, and how many are out of view."""
        axis, theme, font = self.axis(), self._theme, self._small()
        frame = QRectF(self.rect())
        painter.setFont(font)
        paint_axis(painter, axis, frame, theme, font=font, foot=FOOT)
        if self._published is not None:
            paint_published(painter, axis, self._published, frame, theme, font=font, foot=FOOT)
        for moment, place, _ in sorted(self._places(axis), key=lambda placed: placed[0].key == self.current):
            top = self._top(place)
            words = moment.words if place.worded or moment.key == self.current else ""
            paint_item(
                painter, axis, moment.extent, moment.status, self._elided(words), QRectF(0, top, frame.width(), LANE),
                theme, font=font, current=moment.key == self.current,
            )  # fmt: skip
        edges = edge_boxes(self._beyond(axis), QRectF(0, 0, frame.width(), HEAD + 2), font)
        states = {moment.status for moment in self._moments} - {"actual"}
        start = edges["left"][0].right() + 14 if "left" in edges else 14.0
        paint_key(painter, sorted(states), QPointF(start, HEAD / 2 + 1), theme, font=font)
        paint_edges(painter, edges, theme, font=font)

    def show_key(self, key: str) -> None:
        """Move the line to an event that is out of view."""
        moment = next((moment for moment in self._moments if moment.key == key), None)
        if moment is not None:
            axis = self.axis()
            x = axis.x(moment.extent.known[0] if moment.extent.kind == "throughout" else moment.extent.middle)
            if not 14 <= x <= axis.width - 14:
                self._move(axis.panned(axis.width / 2 - x))

    def zoom(self, factor: float, at: QPointF) -> None:
        """Fewer or more days."""
        self._move(self.axis().zoomed(factor, at.x()))

    def pan(self, by: QPointF) -> None:
        """Earlier or later."""
        self._move(self.axis().panned(by.x()))

    def fit(self, *, everything: bool = False) -> None:
        """Show when most of it happened; `everything` shows all events."""
        extents = [moment.extent for moment in self._moments]
        self._move(fitting(extents, max(1.0, self.width()), everything=everything, also=self._published))

    def axis(self) -> Axis:
        """What is in view."""
        if self._axis is None:
            self.fit()
        assert self._axis is not None
        return self._axis

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the same days in another width."""
        super().resizeEvent(event)
        if self._axis is not None:
            self._move(Axis(self._axis.left, self._axis.days, max(1.0, self.width())))

    def _move(self, axis: Axis) -> None:
        self._axis, self._placed = axis, []
        self.touch()

    def _places(self, axis: Axis) -> list[_Placed]:
        """Where the events are, until the line moves: the pointer asks for it at every step."""
        if len(self._placed) != len(self._moments):
            room = int((self.height() - FOOT - HEAD) // LANE)
            stretches = [self._stretch(moment, axis) for moment in self._moments]
            self._placed = list(zip(self._moments, lanes(stretches, max(1, room)), stretches, strict=True))
        return self._placed

    def _stretch(self, moment: Moment, axis: Axis) -> tuple[float, float, float]:
        """Left end, right end of the drawing, right end with the words, in pixels."""
        spots = spots_of(moment.extent, axis)
        words = QFontMetricsF(self._small()).horizontalAdvance(self._elided(moment.words))
        return spots.left, spots.right, max(spots.right, spots.words + words + 4)

    def _top(self, place: Place) -> float:
        return HEAD + place.lane * LANE

    def _elided(self, words: str) -> str:
        return QFontMetricsF(self._small()).elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        return font

    def _beyond(self, axis: Axis) -> dict[str, int]:
        edges = [spots_of(moment.extent, axis) for moment in self._moments]
        counts = {"left": sum(each.right < 0 for each in edges), "right": sum(each.left > axis.width for each in edges)}
        return {side: count for side, count in counts.items() if count}
