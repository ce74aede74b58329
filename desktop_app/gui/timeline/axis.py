"""The axis of a time line: which days are in view, where they are drawn, where the ticks stand and what they say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import ceil, floor

from PySide6.QtCore import QDate, QLocale

from desktop_app.domain.extents import Extent

_SHORTEST, _LONGEST = 0.5, 4_000 * 365.25  # days in view
_FIRST, _LAST = 1.0, float(date.max.toordinal())
_GAP = 64.0  # pixels between two ticks, at least
_MONTH, _YEAR = 30.44, 365.25  # days, on average
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6)
_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_MOST = 0.75  # of the events are in view at first
_BEFORE, _FILLED = 0.08, 0.68  # of the width is free at the left, and taken; words stand to the right of their signs


@dataclass(frozen=True, slots=True)
class Axis:
    """The day at the left edge, how many days are in view, and the width in pixels."""

    left: float
    days: float
    width: float

    def x(self, day: float) -> float:
        """Where a day is drawn, in pixels."""
        return (day - self.left) / self.days * self.width

    def day(self, x: float) -> float:
        """What day is drawn there."""
        return self.left + x / self.width * self.days

    def zoomed(self, factor: float, x: float) -> "Axis":
        """Nearer or farther, with the day at `x` where it was."""
        days = min(max(self.days / factor, _SHORTEST), _LONGEST)
        return replace(self, left=self.day(x) - x / self.width * days, days=days).kept()

    def panned(self, pixels: float) -> "Axis":
        """Moved by pixels."""
        return replace(self, left=self.left - pixels / self.width * self.days).kept()

    def kept(self) -> "Axis":
        """The same within the days that a calendar has."""
        return replace(self, left=min(max(self.left, _FIRST), max(_FIRST, _LAST - self.days)))

    def ticks(self) -> Iterator[tuple[float, str]]:
        """Day and words of each tick in view."""
        least = _GAP / self.width * self.days
        if least <= _DAYS[-1]:
            return self._days(next(step for step in _DAYS if step >= least))
        months = next((step for step in _MONTHS if step * _MONTH >= least), None)
        if months is not None:
            return self._months(months)
        return self._years(next((step for step in _YEARS if step * _YEAR >= least), _YEARS[-1]))

    def _days(self, step: int) -> Iterator[tuple[float, str]]:
        first = ceil(max(self.left, _FIRST))
        number = first + (1 - first) % step if step >= 7 else first + -first % step  # weeks begin on Monday
        year = 0
        while number < min(self.left + self.days, _LAST):
            here = date.fromordinal(number)
            yield float(number), _words(here, "d MMM yyyy" if here.year != year else "d MMM")
            number, year = number + step, here.year

    def _months(self, step: int) -> Iterator[tuple[float, str]]:
        first = date.fromordinal(floor(max(self.left, _FIRST)))
        number, year = first.year * 12 + ceil((first.month - 1) / step) * step, 0
        while (here := _month(number)) is not None and here.toordinal() < self.left + self.days:
            if here.toordinal() >= self.left:
                yield float(here.toordinal()), _words(here, "MMM yyyy" if here.year != year else "MMM")
                year = here.year
            number += step

    def _years(self, step: int) -> Iterator[tuple[float, str]]:
        number = max(1, ceil(date.fromordinal(floor(max(self.left, _FIRST))).year / step) * step)
        while number <= 9999 and date(number, 1, 1).toordinal() < self.left + self.days:
            day = float(date(number, 1, 1).toordinal())
            if day >= self.left:
                yield day, str(number)
            number += step


def fitting(extents: Sequence[Extent], width: float, *, everything: bool, also: float | None = None) -> Axis:
    """The axis on which most of the extents lie, or `everything`; `also` is a day to keep in view if it is near."""
    if not extents:
        middle = also or float(date.today().toordinal())
        return Axis(middle - 15, 30, width)
    kept = list(extents) if everything else _crowd(extents)
    low, high = min(each.known[0] for each in kept), max(each.known[1] for each in kept)
    if also is not None and (everything or low - 2 * (high - low) - 7 <= also <= high + 2 * (high - low) + 7):
        low, high = min(low, also), max(high, also + 1)
    span = max(high - low, 1.2) / _FILLED
    return Axis(low - _BEFORE * span, span, width).kept()


def _crowd(extents: Sequence[Extent]) -> list[Extent]:
    """The extents nearest to the middle one, until three quarters of them are in."""
    short = sorted(extents, key=lambda each: each.known[1] - each.known[0])[: ceil(_MOST * len(extents))]
    middles = sorted(each.middle for each in short)
    middle = middles[len(middles) // 2]
    return sorted(short, key=lambda each: abs(each.middle - middle))[: ceil(_MOST * len(short))]


def _words(day: date, shape: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), shape)


def _month(number: int) -> date | None:
    year, month = divmod(number, 12)
    return date(year, month + 1, 1) if 1 <= year <= 9999 else None
