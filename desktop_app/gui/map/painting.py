"""Paints the map: land, the countries that are named, coasts and borders; then the places and their names."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop_app.gui.facts.drawing import mixed, with_halo
from desktop_app.gui.map.atlas import Atlas, Outline
from desktop_app.gui.map.projection import KILOMETRES, Projection
from desktop_app.gui.map.spots import Spot
from desktop_app.gui.theme import Theme
from desktop_app.gui.wording import country as country_name
from desktop_app.gui.wording import number, translate

_TURNS = (-360.0, 0.0, 360.0)  # the map repeats beyond its edges
_EDGE = 192.0  # degrees east or west that rings may reach
_TINY = 1.2  # pixels; what is smaller is not drawn
_BAR = 90.0  # pixels, at most, of the bar that says how far things are apart


def paint_land(painter: QPainter, atlas: Atlas, projection: Projection, named: frozenset[str], theme: Theme) -> None:
    """Everything that stays the same until the map is moved. `named` are the codes of countries to tint."""
    painter.fillRect(QRectF(QPointF(0, 0), projection.size), sea(theme))
    tint = QColor(theme.entity("place").fill)
    turns = [turn for turn in _TURNS if _is_in_view(projection, turn)]
    for turn in turns:
        painter.setTransform(projection.transform(turn=turn))
        painter.setPen(Qt.PenStyle.NoPen)
        for is_named, ground in ((False, QColor(theme.page)), (True, tint)):
            painter.setBrush(ground)
            rings = (ring for each in atlas.countries if (each.code in named) == is_named for ring in each.rings)
            for ring in _in_view(rings, projection, turn):
                painter.drawPolygon(ring.polygon)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(_pen(mixed(theme.page, theme.panel_muted, 0.6), 0.9, dashed=True))
        for line in _in_view(atlas.borders, projection, turn):
            painter.drawPolyline(line.polygon)
        painter.setPen(_pen(mixed(theme.page, theme.panel_muted, 0.85), 0.9))
        for line in _in_view(atlas.coasts, projection, turn):
            painter.drawPolyline(line.polygon)
    painter.resetTransform()


def sea(theme: Theme) -> QColor:
    """The colour of water."""
    return QColor(theme.panel) if theme.name == "contrast" else mixed(theme.panel, theme.entity("person").line, 0.13)


def paint_spots(
    painter: QPainter, spots: Sequence[Spot], projection: Projection, theme: Theme, *, font: QFont, current: str,
    taken: list[QRectF],
) -> None:  # fmt: skip
    """Signs, and names as far as they cover neither each other nor what is `taken`; the current place first."""
    frame = QRectF(QPointF(0, 0), projection.size)
    ordered = sorted(spots, key=lambda spot: (spot.key != current, -spot.count))
    for spot in ordered:
        point = projection.point(spot.longitude, spot.latitude)
        if frame.contains(point):
            taken.append(QRectF(point.x() - 4, point.y() - 4, 8, 8))
    for spot in reversed(ordered):
        point = projection.point(spot.longitude, spot.latitude)
        if frame.contains(point):
            paint_spot(painter, spot, point, theme, current=spot.key == current)
    for spot in ordered:
        point = projection.point(spot.longitude, spot.latitude)
        if frame.contains(point):
            _name(painter, spot, point, taken, frame, theme, font=font, current=spot.key == current)


def paint_neighbours(
    painter: QPainter, atlas: Atlas, projection: Projection, named: frozenset[str], theme: Theme, *, font: QFont,
    taken: list[QRectF],
) -> None:  # fmt: skip
    """The names of the other countries, where there is room in them, to see where one is."""
    own = QFont(font)
    own.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.2)
    metrics, frame = QFontMetricsF(own), QRectF(QPointF(0, 0), projection.size)
    for country in atlas.countries:
        if country.code and country.code not in named:
            point = projection.point(*country.middle)
            size = max(ring.box[2] - ring.box[0] for ring in country.rings) * projection.scale
            words = country_name(country.code).upper() if frame.contains(point) and size > 30 else ""
            wide = metrics.horizontalAdvance(words)
            box = QRectF(point.x() - wide / 2, point.y() - metrics.height() / 2, wide, metrics.height())
            if words and wide < size and frame.contains(box) and not any(box.intersects(other) for other in taken):
                taken.append(box)
                base = QPointF(box.left(), box.top() + metrics.ascent())
                with_halo(painter, base, words, own, ink=theme.panel_muted, around=QColor(theme.page))


def paint_spot(painter: QPainter, spot: Spot, point: QPointF, theme: Theme, *, current: bool) -> None:
    """The sign of a place: a dot for a town, a ring for a region, a square for a country."""
    tint, size = QColor(theme.entity("place").line), radius(spot)
    painter.setPen(QPen(QColor(theme.page), 3.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(point, size + 0.5, size + 0.5)
    painter.setPen(QPen(tint, 1.8))
    painter.setBrush(tint if spot.kind == "town" else QColor(theme.page))
    if spot.kind == "country":
        painter.drawRect(QRectF(point.x() - size * 0.8, point.y() - size * 0.8, size * 1.6, size * 1.6))
    else:
        painter.drawEllipse(point, size, size)
    if current:
        painter.setPen(QPen(QColor(theme.ring), 2.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(point, size + 4.5, size + 4.5)


def radius(spot: Spot) -> float:
    """Pixels; a place that is mentioned more is a little larger."""
    return min(7.0, 3.0 + 0.8 * max(0, spot.count - 1) ** 0.5)


def paint_scale(painter: QPainter, projection: Projection, theme: Theme, *, font: QFont) -> None:
    """A bar of a round number of kilometres at the lower left."""
    widest = _BAR / projection.scale * KILOMETRES
    length = next((step for step in _lengths() if step <= widest), 1)
    pixels = length / KILOMETRES * projection.scale
    left, base = 10.0, projection.size.height() - 9
    painter.setPen(QPen(QColor(theme.panel_muted), 1.4))
    painter.drawPolyline([
        QPointF(left, base - 4), QPointF(left, base), QPointF(left + pixels, base), QPointF(left + pixels, base - 4)
    ])  # fmt: skip
    words = translate("Map", "{number} km").format(number=number(length))
    with_halo(painter, QPointF(left + pixels + 6, base + 1), words, font, ink=theme.panel_muted, around=sea(theme))


def _lengths() -> Iterable[int]:
    return (size * 10**power for power in (3, 2, 1, 0) for size in (5, 2, 1))


def _pen(colour: QColor, width: float, *, dashed: bool = False) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashed:
        pen.setDashPattern([3.0, 2.5])
    return pen


def _is_in_view(projection: Projection, turn: float) -> bool:
    west, _, east, _ = projection.box()
    return east - turn >= -_EDGE and west - turn <= _EDGE


def _in_view(outlines: Iterable[Outline], projection: Projection, turn: float) -> Iterable[Outline]:
    west, south, east, north = projection.box()
    west, east, least = west - turn, east - turn, _TINY / projection.scale
    for outline in outlines:
        left, low, right, high = outline.box
        if left < east and right > west and low < north and high > south and right - left + high - low > least:
            yield outline


def _name(
    painter: QPainter, spot: Spot, point: QPointF, taken: list[QRectF], frame: QRectF, theme: Theme, *, font: QFont,
    current: bool,
) -> None:  # fmt: skip
    own = QFont(font)
    own.setWeight(QFont.Weight.Bold if current else QFont.Weight.DemiBold)
    metrics = QFontMetricsF(own)
    wide, high, off = metrics.horizontalAdvance(spot.name) + 4, metrics.ascent() + 2, radius(spot) + 4
    for left, top in (
        (point.x() + off, point.y() - high / 2),
        (point.x() - off - wide, point.y() - high / 2),
        (point.x() - wide / 2, point.y() - off - high),
        (point.x() - wide / 2, point.y() + off),
        (point.x() + off - 3, point.y() - high - 1),
        (point.x() + off - 3, point.y() + 1),
        (point.x() - off + 3 - wide, point.y() - high - 1),
        (point.x() - off + 3 - wide, point.y() + 1),
    ):
        box = QRectF(left, top, wide, high)
        own_dot = QRectF(point.x() - 4, point.y() - 4, 8, 8)
        if frame.contains(box) and not any(box.intersects(other) for other in taken if other != own_dot):
            taken.append(box)
            base = QPointF(left + 2, top + metrics.ascent() - 1)
            with_halo(painter, base, spot.name, own, ink=theme.ink, around=QColor(theme.page))
            return
