"""Degrees and pixels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF

from desktop_app.gui.map.projection import Projection, fitting

SIZE = QSizeF(372, 250)
views = st.builds(Projection, st.floats(-180, 180), st.floats(-60, 84), st.floats(1.1, 800), st.just(SIZE))


@given(views, st.floats(0, 372), st.floats(0, 250))
def test_a_point_is_the_place_it_shows(view, x, y):
    longitude, latitude = view.place(QPointF(x, y))
    if abs(longitude - view.longitude) < 180:
        point = view.point(longitude, latitude)
        assert (point.x(), point.y()) == pytest.approx((x, y), abs=1e-6)


@given(views, st.floats(0, 372), st.floats(0, 250))
def test_the_middle_of_a_view_is_always_on_the_globe(view, x, y):
    for moved in (view.panned(QPointF(x * 9, y * 9)), view.zoomed(3, QPointF(x, y)), view.zoomed(0.1, QPointF(x, y))):
        assert -180 <= moved.longitude <= 180
        assert -60 <= moved.latitude <= 84


@given(st.lists(st.tuples(st.floats(-180, 180), st.floats(-55, 75)), min_size=1, max_size=8))
def test_a_fitting_view_has_all_places_in_it_or_the_whole_world(places):
    view = fitting(places, SIZE, margin=20, least=4)
    world = view.scale <= SIZE.width() / 360 * 1.0001
    inside = [view.point(*place) for place in places]
    assert world or all(-1 <= point.x() <= 373 and -1 <= point.y() <= 251 for point in inside)


def test_places_on_both_sides_of_the_date_line_are_next_to_each_other():
    view = fitting([(178.0, -17.8), (-172.0, -13.8)], SIZE, margin=20, least=4)
    assert abs(view.longitude) > 170
    assert view.scale > 5
