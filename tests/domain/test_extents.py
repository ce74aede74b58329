"""Dates of the fact sheet become stretches of days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.extents import Extent, extent, in_turn


def day(*parts: int) -> float:
    return float(date(*parts).toordinal())


def test_a_day_lasts_a_day():
    assert extent("2021-11-16") == Extent(day(2021, 11, 16), day(2021, 11, 17))


def test_a_month_is_a_stretch_in_which_it_happened():
    assert extent("2020-12") == Extent(day(2020, 12, 1), day(2021, 1, 1), kind="within")


def test_a_year_and_a_decade_are_stretches_too():
    assert extent("2020") == Extent(day(2020, 1, 1), day(2021, 1, 1))
    assert extent("199X") == Extent(day(1990, 1, 1), day(2000, 1, 1))


def test_an_interval_goes_on_throughout():
    assert extent("2021-05/2021-11-17") == Extent(day(2021, 5, 1), day(2021, 11, 18), kind="throughout")


def test_an_open_end_has_no_day():
    assert extent("1994/..") == Extent(day(1994, 1, 1), None, kind="throughout")
    assert extent("../1994") == Extent(None, day(1995, 1, 1), kind="throughout")


def test_a_time_of_day_is_a_moment():
    assert extent("2021-11-16T12:00") == Extent(day(2021, 11, 16) + 0.5, day(2021, 11, 16) + 0.5)


def test_a_season_and_a_quarter_last_three_months():
    assert extent("2021-22") == Extent(day(2021, 6, 1), day(2021, 9, 1))
    assert extent("2021-36") == Extent(day(2021, 10, 1), day(2022, 1, 1))


def test_a_date_in_doubt_is_approximate():
    found = extent("2021-11~")
    assert found is not None
    assert found.approximate


@pytest.mark.parametrize("value", [None, "", "P3D", "tomorrow", "2021-13", "2021-02-30", "2022/2021", "../.."])
def test_what_has_no_place_in_time_has_none(value):
    assert extent(value) is None


@given(st.text(alphabet="0123456789X-/.T:~?", max_size=24))
def test_anything_is_read_without_an_error_and_in_order(value):
    found = extent(value)
    assert found is None or found.known[0] <= found.known[1]


def test_dates_stand_in_turn_and_what_has_none_last():
    dates = ["2021-11", None, "../2020-12", "2021-11-16/..", "P3D", "2019"]
    assert sorted(dates, key=in_turn) == ["2019", "../2020-12", "2021-11", "2021-11-16/..", None, "P3D"]
