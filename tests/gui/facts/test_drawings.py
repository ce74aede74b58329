"""The time line and the map: readable in every theme, moved by keys, and no trap for the wheel."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop_app.domain.extents import extent
from desktop_app.gui.facts.drawing import mixed
from desktop_app.gui.map.painting import sea
from desktop_app.gui.map.spots import Spot
from desktop_app.gui.map.view import MapView, crowd
from desktop_app.gui.theme import THEMES, Theme, contrast
from desktop_app.gui.timeline.painting import band, ground
from desktop_app.gui.timeline.view import Moment, TimeLine

LEAST = 4.5  # WCAG 2.2, 1.4.3


@pytest.fixture(params=list(THEMES))
def theme(request) -> Theme:
    return THEMES[request.param]


def spot(name: str, longitude: float, latitude: float, count: int = 1) -> Spot:
    return Spot(
        key=f"entity:{name}", name=name, longitude=longitude, latitude=latitude, kind="town", country="ID", count=count
    )


SPOTS = [spot("Jakarta", 106.8, -6.2, 5), spot("Bandung", 107.6, -6.9, 3), spot("Paris", 2.35, 48.85)]


@pytest.fixture
def chart(qtbot) -> MapView:
    made = MapView(THEMES["light"])
    qtbot.addWidget(made)
    made.resize(360, 250)
    made.show_spots(SPOTS)
    made.show()
    return made


@pytest.fixture
def line(qtbot) -> TimeLine:
    made = TimeLine(THEMES["light"])
    qtbot.addWidget(made)
    moments = [
        Moment(key=f"event:{when}", words="Clash", status="actual", extent=found, spoken=f"Clash, {when}")
        for when in ("1994", "2021-11-16", "2021-11-15", "2021-11-17/..")
        if (found := extent(when)) is not None
    ]
    made.resize(360, 180)
    made.show_moments(moments, published=extent("2021-11-17"))
    made.show()
    return made


def test_words_on_the_time_line_can_be_read(theme: Theme):
    assert contrast(theme.panel_muted, ground(theme).name()) >= LEAST
    assert contrast(theme.panel_ink, ground(theme).name()) >= LEAST
    assert contrast(theme.panel_ink, band(theme).name()) >= LEAST


def test_words_on_the_map_can_be_read(theme: Theme):
    for around in (theme.page, theme.entity("place").fill, sea(theme).name()):
        assert contrast(theme.ink, around) >= LEAST
        assert contrast(theme.panel_muted, around) >= LEAST


def test_words_on_a_chosen_row_can_be_read(theme: Theme):
    assert contrast(theme.selection_ink, theme.selection) >= LEAST


def test_a_mixed_colour_lies_between():
    assert mixed("#000000", "#ffffff", 0.5).name() in ("#7f7f7f", "#808080")


def test_arrows_go_from_place_to_place_in_their_direction(qtbot, chart: MapView):
    chart.set_current("entity:Jakarta")
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == "entity:Bandung"
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current == "entity:Jakarta"


def test_a_place_out_of_view_comes_into_view_when_it_is_reached(qtbot, chart: MapView):
    chart.set_current("entity:Jakarta")
    qtbot.keyClick(chart, Qt.Key.Key_Up)
    assert chart.current == "entity:Paris"
    point = chart.projection().point(2.35, 48.85)
    assert chart.rect().contains(point.toPoint())


def test_the_first_view_is_where_most_mentions_are():
    assert {each.name for each in crowd(SPOTS)} == {"Jakarta", "Bandung"}


def test_plus_minus_and_home_zoom(qtbot, chart: MapView):
    before = chart.projection().scale
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.projection().scale > before
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    inside = QRectF(QPointF(0, 0), QSizeF(chart.size()))
    assert all(inside.contains(chart.projection().point(each.longitude, each.latitude)) for each in SPOTS)


def test_a_screen_reader_is_told_of_the_current_place(chart: MapView):
    chart.set_current("entity:Jakarta")
    assert "Jakarta" in chart.accessibleDescription()
    assert "5" in chart.accessibleDescription()
    assert "3" in chart.accessibleName()


def test_events_are_stepped_through_by_time(qtbot, line: TimeLine):
    order = []
    for _ in range(4):
        qtbot.keyClick(line, Qt.Key.Key_Right)
        order.append(line.current)
    assert order == ["event:1994", "event:2021-11-15", "event:2021-11-16", "event:2021-11-17/.."]


def test_an_event_out_of_view_comes_into_view_when_it_is_reached(qtbot, line: TimeLine):
    qtbot.keyClick(line, Qt.Key.Key_Right)
    assert 0 <= line.axis().x(line._moments[0].extent.middle) <= line.width()


def test_the_sign_of_an_event_is_found_under_the_pointer(line: TimeLine):
    line.fit(everything=True)
    found = {line.key_at(QPointF(x, y)) for x in range(0, 360, 4) for y in range(0, 180, 4)}
    assert {"event:1994", "event:2021-11-15"} <= found


@pytest.mark.parametrize("name", list(THEMES))
def test_drawings_are_drawn_in_every_theme(name: str, chart: MapView, line: TimeLine):
    for canvas in (chart, line):
        canvas.set_theme(THEMES[name])
        picture = QImage(canvas.size(), QImage.Format.Format_ARGB32)
        picture.fill(0)
        painter = QPainter(picture)
        painter.setFont(QFont())
        canvas.draw(painter)
        painter.end()
        colours = {picture.pixel(x, y) for x in range(0, 360, 3) for y in range(0, 170, 3)}
        assert len(colours) > 4


def test_the_wheel_is_left_to_the_rows_until_the_drawing_has_the_focus(qtbot, line: TimeLine):
    line.clearFocus()
    days = line.axis().days
    assert not _turned(line)
    assert line.axis().days == days
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert _turned(line)
    assert line.axis().days != days


def _turned(canvas: TimeLine) -> bool:
    """A notch of the wheel towards the reader, in the middle of the drawing; whether the drawing takes it."""
    middle = QPointF(canvas.rect().center())
    event = QWheelEvent(
        middle, canvas.mapToGlobal(middle), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    return event.isAccepted()
