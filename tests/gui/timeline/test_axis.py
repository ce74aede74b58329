"""The axis keeps what is under the pointer, and its ticks neither crowd nor lie."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.extents import Extent, extent
from desktop_app.gui.timeline.axis import Axis, fitting

axes = st.builds(
    Axis,
    st.floats(300_000, 800_000),
    st.floats(0.5, 20_000),  # so that the first and the last day of the calendar stay far away
    st.floats(200, 900),
)


@given(axes, st.floats(0.2, 5), st.floats(0, 1))
def test_zooming_keeps_the_day_under_the_pointer(axis, factor, share):
    x = share * axis.width
    assert axis.zoomed(factor, x).day(x) == pytest.approx(axis.day(x), abs=axis.days / 1e6 + 1e-6)


@given(axes)
def test_ticks_are_in_view_in_order_and_apart(axis):
    places = [axis.x(day) for day, _ in axis.ticks()]
    assert all(-1 <= place <= axis.width + 1 for place in places)
    assert all(after - before > 40 for before, after in pairwise(places))


@given(axes)
def test_every_tick_has_words(axis):
    assert all(words for _, words in axis.ticks())


def test_a_tick_of_years_is_the_first_of_january():
    axis = Axis(date(1990, 5, 3).toordinal(), 30 * 365.25, 400)
    assert all(date.fromordinal(int(day)).timetuple().tm_yday == 1 for day, _ in axis.ticks())


def test_the_first_view_is_of_the_days_on_which_most_happened():
    days = [found for value in ("2021-11-16", "2021-11-16", "2021-11-17", "1994") if (found := extent(value))]
    axis = fitting(days, 400, everything=False)
    assert axis.days < 60
    assert axis.x(days[0].middle) > 0


def test_everything_is_in_view_when_asked_for():
    days = [found for value in ("2021-11-16", "2021-11-17", "1994/..", "../1990") if (found := extent(value))]
    axis = fitting(days, 400, everything=True)
    assert all(0 <= axis.x(place) <= 400 for each in days for place in each.known)


def test_a_line_without_events_stands_at_the_day_of_the_article():
    published = extent("2021-11-17")
    assert published is not None
    assert 0 < fitting([], 400, everything=False, also=published.start).x(published.middle) < 400


def test_the_end_of_the_calendar_is_the_end():
    axis = fitting([Extent(float(date.max.toordinal()), float(date.max.toordinal()))], 400, everything=True)
    assert list(axis.panned(-10_000).ticks()) is not None
