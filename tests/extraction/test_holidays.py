"""Movable holidays fall on their days."""

from datetime import date

import pytest

from desktop_app.extraction.holidays import MOVABLE, easter, islamic, nearest


@pytest.mark.parametrize(
    ("year", "day"),
    [(1961, date(1961, 4, 2)), (2000, date(2000, 4, 23)), (2011, date(2011, 4, 24)), (2024, date(2024, 3, 31))],
)
def test_easter(year: int, day: date) -> None:
    assert easter(year) == day


@pytest.mark.parametrize(
    ("year", "day"),
    [(1440, date(2019, 6, 5)), (1442, date(2021, 5, 13)), (1443, date(2022, 5, 2)), (1445, date(2024, 4, 10))],
)
def test_the_end_of_the_fast_is_the_day_that_indonesia_kept(year: int, day: date) -> None:
    assert islamic(year, 10, 1) == day


@pytest.mark.parametrize("name", sorted(MOVABLE))
@pytest.mark.parametrize("year", [1990, 2008, 2030])
def test_a_feast_is_in_every_year(name: str, year: int) -> None:
    days = MOVABLE[name](year)
    assert days
    assert {day.year for day in days} == {year}


def test_a_feast_just_past_is_nearer_than_one_to_come() -> None:
    assert nearest("easter", date(2021, 10, 10)) == date(2021, 4, 4)


def test_a_feast_a_few_days_ahead_is_the_nearest() -> None:
    assert nearest("easter", date(2022, 4, 10)) == date(2022, 4, 17)
