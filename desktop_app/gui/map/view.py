"""The map: places as signs on it, moved and zoomed by keys and mouse; each leads to its words."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, QTimer
from PySide6.QtGui import QFont, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui import wording
from desktop_app.gui.facts.canvas import Canvas
from desktop_app.gui.facts.drawing import edge_boxes, paint_edges
from desktop_app.gui.guard import guarded
from desktop_app.gui.map.atlas import atlas
from desktop_app.gui.map.painting import paint_land, paint_neighbours, paint_scale, paint_spots, radius
from desktop_app.gui.map.projection import Projection, fitting
from desktop_app.gui.map.spots import Spot
from desktop_app.gui.theme import Theme

HEIGHT = 250  # pixels
_DETAILED = 7.0  # pixels to a degree, from which on the finer lines are drawn
_MOST = 0.75  # of the mentions are in view at first
_MARGIN, _LEAST = 56.0, 8.0  # pixels; degrees of latitude


class MapView(Canvas):
    """Places on a map of the world. Nothing is read before it is painted for the first time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._spots: Sequence[Spot] = ()
        self._projection: Projection | None = None
        self._land: tuple[object, QPixmap] | None = None
        self._fine = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._refine)
        self.setMinimumHeight(HEIGHT)
        self._buttons()

    def show_spots(self, spots: Sequence[Spot]) -> None:
        """Show other places."""
        self._spots, self._projection, self._land = spots, None, None
        self.current = ""
        count = len(spots)
        self.setAccessibleName(
            self.tr("Map of 1 place") if count == 1 else self.tr("Map of {number} places").format(number=count)
        )
        self.touch()

    @guarded(lambda: QSize(300, HEIGHT))
    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(300, HEIGHT)

    # --- what a canvas wants to know ---

    def keys(self) -> list[str]:
        """The places, those mentioned most first."""
        return [spot.key for spot in self._spots]

    def key_at(self, point: QPointF) -> str:
        """The place whose sign is under the point, the nearest one."""
        view = self.projection()
        near = [
            (away, spot.key)
            for spot in self._spots
            if (away := (view.point(spot.longitude, spot.latitude) - point).manhattanLength()) < radius(spot) + 7
        ]
        return min(near)[1] if near else ""

    def spoken(self, key: str) -> str:
        """Name, country, kind and number of mentions."""
        spot = self._spot(key)
        if spot is None:
            return ""
        kinds = {"country": self.tr("country"), "region": self.tr("region"), "town": self.tr("town")}
        times = self.tr("named once") if spot.count == 1 else self.tr("named {number} times").format(number=spot.count)
        country = "" if spot.kind == "country" else wording.country(spot.country)
        return ", ".join(part for part in (spot.name, country, kinds[spot.kind], times) if part)

    def draw(self, painter: QPainter) -> None:
        """Land from a picture that is kept until the map moves, then the places."""
        view, theme, font = self.projection(), self._theme, self._small()
        painter.drawPixmap(0, 0, self._picture(view))
        edges = edge_boxes(self._beyond(view), QRectF(self.rect()), font)
        taken = [box for box, _ in edges.values()]
        taken.append(QRectF(0, self.height() - 34, self.width(), 34))
        paint_spots(painter, self._spots, view, theme, font=font, current=self.current, taken=taken)
        paint_neighbours(painter, atlas("world"), view, self._named(), theme, font=font, taken=taken)
        paint_edges(painter, edges, theme, font=font)
        paint_scale(painter, view, theme, font=font)

    def show_key(self, key: str) -> None:
        """Move the map to a place that is out of view."""
        spot = self._spot(key)
        if spot is not None:
            view = self.projection()
            point = view.point(spot.longitude, spot.latitude)
            if not QRectF(self.rect()).adjusted(12, 12, -12, -12).contains(point):
                self._move(view.panned(QPointF(self.width() / 2, self.height() / 2) - point))

    def step_towards(self, moved: QPointF) -> None:
        """The nearest place in the direction of the arrow, else the one that is named most."""
        here = self._spot(self.current)
        if here is None:
            self.step(1)
            return
        view = self.projection()
        start, way = view.point(here.longitude, here.latitude), moved / -48
        found = []
        for spot in self._spots:
            away = view.point(spot.longitude, spot.latitude) - start
            ahead, aside = QPointF.dotProduct(away, way), abs(away.x() * way.y() - away.y() * way.x())
            if ahead > 0.5:
                found.append((ahead + 2 * aside, spot.key))
        if found:
            self.set_current(min(found)[1])
            self.show_key(self.current)

    def zoom(self, factor: float, at: QPointF) -> None:
        """Nearer or farther."""
        self._move(self.projection().zoomed(factor, at))

    def pan(self, by: QPointF) -> None:
        """Move the map."""
        self._move(self.projection().panned(by))

    def fit(self, *, everything: bool = False) -> None:
        """Show the places around which most mentions are; `everything` shows all."""
        kept = self._spots if everything else crowd(self._spots)
        places = [(spot.longitude, spot.latitude) for spot in kept]
        self._move(fitting(places, QSizeF(self.size()), margin=_MARGIN, least=_LEAST))

    def projection(self) -> Projection:
        """What is in view."""
        if self._projection is None or self._projection.size.isEmpty():
            self.fit()
        assert self._projection is not None
        return self._projection

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle where it is."""
        super().resizeEvent(event)
        view = self._projection
        if view is not None and not event.oldSize().isEmpty():
            ratio = self.width() / max(1, event.oldSize().width())
            self._move(Projection(view.longitude, view.latitude, view.scale * ratio, QSizeF(self.size())).kept())

    def _move(self, projection: Projection) -> None:
        self._projection = projection
        self.touch()

    def _spot(self, key: str) -> Spot | None:
        return next((spot for spot in self._spots if spot.key == key), None)

    def _named(self) -> frozenset[str]:
        return frozenset(spot.country for spot in self._spots if spot.kind == "country")

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.88)
        return font

    def _beyond(self, view: Projection) -> dict[str, int]:
        """How many places lie beyond each edge."""
        counts: dict[str, int] = {}
        for spot in self._spots:
            point = view.point(spot.longitude, spot.latitude)
            x, y = point.x() / max(1, self.width()) - 0.5, point.y() / max(1, self.height()) - 0.5
            if max(abs(x), abs(y)) > 0.5:
                side = ("left" if x < 0 else "right") if abs(x) >= abs(y) else ("top" if y < 0 else "bottom")
                counts[side] = counts.get(side, 0) + 1
        return counts

    def _picture(self, view: Projection) -> QPixmap:
        detailed = view.scale >= _DETAILED
        if detailed and not self._fine:
            detailed = False  # the finer lines take some 50 ms to read: paint the others first
            self._wait.start(0)
        state = (view, self._theme.name, detailed, self.devicePixelRatioF())
        if self._land is None or self._land[0] != state:
            ratio = self.devicePixelRatioF()
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_land(painter, atlas("regions" if detailed else "world"), view, self._named(), self._theme)
            painter.end()
            self._land = (state, picture)
        return self._land[1]

    def _refine(self) -> None:
        atlas("regions")
        self._fine = True
        self.touch()

    def _buttons(self) -> None:
        self.add_tools(
            {
                "plus": (self.tr("Zoom in (+)"), lambda: self.zoom(1.5, QPointF(self.rect().center()))),
                "minus": (self.tr("Zoom out (−)"), lambda: self.zoom(1 / 1.5, QPointF(self.rect().center()))),
                "fit": (self.tr("Show where most places are (0)"), self.fit),
                "all": (self.tr("Show all places (Home)"), lambda: self.fit(everything=True)),
            },
        )


def crowd(spots: Sequence[Spot]) -> list[Spot]:
    """The places nearest to the one where half of all mentions lie, until three quarters of the mentions are in."""
    if not spots:
        return []
    middle_x, middle_y = (
        _median([(s.longitude, s.count) for s in spots]),
        _median([(s.latitude, s.count) for s in spots]),
    )
    ordered = sorted(spots, key=lambda s: (s.longitude - middle_x) ** 2 + (s.latitude - middle_y) ** 2)
    wanted, kept = _MOST * sum(spot.count for spot in spots), []
    for spot in ordered:
        if wanted <= 0:
            break
        kept.append(spot)
        wanted -= spot.count
    return kept or list(spots)


def _median(values: list[tuple[float, int]]) -> float:
    ordered = sorted(values)
    half = sum(weight for _, weight in ordered) / 2
    for value, weight in ordered:
        half -= weight
        if half <= 0:
            return value
    return ordered[-1][0]
