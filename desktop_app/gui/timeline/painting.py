"""Paints the time line: axis, day of publication, events with their spans, the key of the signs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen

from desktop_app.domain.extents import Extent
from desktop_app.gui import wording
from desktop_app.gui.facts.drawing import mixed, with_halo
from desktop_app.gui.facts.signs import paint_event
from desktop_app.gui.theme import Theme
from desktop_app.gui.timeline.axis import Axis
from desktop_app.gui.wording import translate

_SIGN = 4.5  # half the size of a sign in pixels
_BAND = 17.0  # pixels, the height of the band of something that lasted
_FADE = 28.0  # a third of the pixels over which a band with an open end fades
_WIDE, _ROOMY = 14.0, 150.0  # pixels from which a stretch is drawn, and from which the words stand in it


@dataclass(frozen=True, slots=True)
class Spots:
    """Where an event is drawn, in pixels: its ends, the middle of its sign, where its words begin."""

    left: float
    right: float
    sign: float
    words: float


def paint_axis(painter: QPainter, axis: Axis, frame: QRectF, theme: Theme, *, font: QFont, foot: float) -> None:
    """The ground, the line at the foot, and a light rule with words at each tick."""
    base = frame.bottom() - foot
    painter.fillRect(frame, ground(theme))
    metrics, free = QFontMetricsF(font), 0.0
    for day, words in axis.ticks():
        x = axis.x(day)
        painter.setPen(QPen(mixed(theme.page, theme.border, 0.6 if theme.name != "contrast" else 0.35), 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, base + 4))
        wide = metrics.horizontalAdvance(words)
        if x >= free and x + wide + 6 < frame.width() - 104:  # the buttons stand at the right
            painter.setPen(QColor(theme.panel_muted))
            painter.drawText(QPointF(x + 3, base + 5 + metrics.ascent()), words)
            free = x + wide + 10
    painter.setPen(QPen(QColor(theme.panel_muted), 1))
    painter.drawLine(QPointF(0, base), QPointF(frame.width(), base))


def paint_published(
    painter: QPainter, axis: Axis, day: float, frame: QRectF, theme: Theme, *, font: QFont, foot: float
) -> None:
    """A dashed line at the day the article appeared."""
    x = axis.x(day + 0.5)
    if not 0 <= x <= frame.width():
        return
    pen = QPen(QColor(theme.fact), 1.2)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.drawLine(QPointF(x, 0), QPointF(x, frame.bottom() - foot))
    metrics, words = QFontMetricsF(font), translate("TimeLine", "published")
    wide = metrics.horizontalAdvance(words)
    left = x + 5 if x + 5 + wide < frame.width() else x - 5 - wide
    with_halo(
        painter, QPointF(left, 3 + metrics.ascent()), words, font, ink=theme.panel_muted,
        around=ground(theme),
    )  # fmt: skip


def spots_of(extent: Extent, axis: Axis) -> Spots:
    """Where the parts of an event are drawn."""
    low, high = (axis.x(day) for day in extent.known)
    if extent.kind == "within":
        wide = high - low > _WIDE
        sign = (low + high) / 2
        right = max(high, sign + _SIGN) if wide else sign + _SIGN
        beside = sign + _SIGN + 5 if high - low > _ROOMY else right + 5
        return Spots(min(low, sign - _SIGN) if wide else sign - _SIGN, right, sign, beside)
    left = max(low, -10.0) if extent.start is not None else min(high, axis.width) - 3 * _FADE
    right = min(high, axis.width + 10) if extent.end is not None else max(low, 0.0) + 3 * _FADE
    if (high < 0 and extent.end is not None) or (low > axis.width and extent.start is not None):
        left, right = low, high
    sign = right if extent.start is None else left
    sign = sign if sign >= _SIGN or right < 0 else min(_SIGN + 3, right)  # what began before stands at the edge
    return Spots(min(left, sign - _SIGN), max(right, sign + _SIGN), sign, sign + _SIGN + 5)


def paint_item(
    painter: QPainter, axis: Axis, extent: Extent, status: str, words: str, lane: QRectF, theme: Theme, *, font: QFont,
    current: bool,
) -> None:  # fmt: skip
    """An event: its band or the stretch it lies in, its sign, its words if there is room for them."""
    spots, middle = spots_of(extent, axis), lane.center().y()
    if extent.kind == "throughout":
        _band(painter, extent, QRectF(spots.left, middle - _BAND / 2, spots.right - spots.left, _BAND), theme)
    elif spots.right - spots.left > _WIDE:
        _stretch(painter, spots.left, spots.right, middle, theme)
    centre = QPointF(spots.sign, middle)
    if current:
        painter.setPen(QPen(QColor(theme.ring), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, _SIGN + 4, _SIGN + 4)
    paint_event(painter, status, centre, theme, size=_SIGN)
    if words:
        own = QFont(font)
        own.setWeight(QFont.Weight.Bold if current else QFont.Weight.Normal)
        shown = f"≈ {words}" if extent.approximate else words
        metrics = QFontMetricsF(own)
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, max(20.0, lane.right() - spots.words - 4))
        base = QPointF(spots.words, middle + metrics.ascent() / 2 - 1.5)
        if extent.kind == "throughout":
            painter.setFont(own)
            painter.setPen(QColor(theme.panel_ink))
            painter.drawText(base, shown)
        else:
            with_halo(painter, base, shown, own, ink=theme.panel_ink, around=ground(theme))


def paint_key(painter: QPainter, states: Sequence[str], at: QPointF, theme: Theme, *, font: QFont) -> None:
    """The signs that are not a full dot, with their words, from `at` to the right."""
    metrics, words, x = QFontMetricsF(font), wording.event_states(), at.x()
    for state in states:
        paint_event(painter, state, QPointF(x, at.y()), theme, size=3.8)
        name = words.get(state, state)
        base = QPointF(x + 9, at.y() + metrics.ascent() / 2 - 1.5)
        with_halo(painter, base, name, font, ink=theme.panel_muted, around=ground(theme))
        x += metrics.horizontalAdvance(name) + 26


def ground(theme: Theme) -> QColor:
    """The colour the time line is drawn on."""
    return mixed(theme.panel, theme.page, 0.7)


def band(theme: Theme) -> QColor:
    """The colour of the band of something that lasted."""
    return mixed(theme.page, theme.accent, 0.28)


def _band(painter: QPainter, extent: Extent, area: QRectF, theme: Theme) -> None:
    """A band from start to end, which holds the words; an open end fades away and ends in an arrow."""
    ink, clear = band(theme), QColor(ground(theme))
    shade = QLinearGradient(area.left(), 0, area.right(), 0)
    shade.setColorAt(0, clear if extent.start is None else ink)
    shade.setColorAt(1, clear if extent.end is None else ink)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawRoundedRect(area, 4, 4)
    painter.setPen(QPen(QColor(theme.accent), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = area.center().y()
    for tip, way, is_open in ((area.right(), 1, extent.end is None), (area.left(), -1, extent.start is None)):
        if is_open:
            wings = [QPointF(tip - 4 * way, middle - 4), QPointF(tip, middle), QPointF(tip - 4 * way, middle + 4)]
            painter.drawPolyline(wings)


def _stretch(painter: QPainter, low: float, high: float, middle: float, theme: Theme) -> None:
    """A thin line between two posts: it happened at some time in between."""
    painter.setPen(QPen(mixed(theme.page, theme.accent, 0.7), 1.2))
    painter.drawLine(QPointF(low, middle), QPointF(high, middle))
    for x in (low, high):
        painter.drawLine(QPointF(x, middle - 4), QPointF(x, middle + 4))
