"""From dates as the fact sheet has them (EDTF, ISO 8601-2) to stretches of days that can be compared and drawn."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

_LAST = "9999"
_DATE = re.compile(r"(\d[\dX]{3})(?:-([\dX]{2})(?:-([\dX]{2}))?)?(?:T(\d\d):(\d\d))?")


@dataclass(frozen=True, slots=True)
class Extent:
    """A stretch of time in days (1 is the start of 1 January of year 1); None where it has no known end.

    `kind` says whether it happened at some moment within the stretch, or went on throughout it.
    """

    start: float | None
    end: float | None
    kind: Literal["within", "throughout"] = "within"
    approximate: bool = False

    @property
    def middle(self) -> float:
        """The middle, or the end that is known."""
        if self.start is None:
            return self.end or 0.0
        return self.start if self.end is None else (self.start + self.end) / 2

    @property
    def known(self) -> tuple[float, float]:
        """Start and end, the one in place of the other where it is open."""
        start = self.end if self.start is None else self.start
        end = self.start if self.end is None else self.end
        return start or 0.0, end or 0.0


def in_turn(value: str | None) -> str:
    """What dates and intervals are sorted by: the start, or the end that is known; what has neither comes last."""
    start, slash, end = (value or _LAST).partition("/")
    known = end if slash and start in ("", "..") else start
    return known if known[:1].isdigit() else _LAST


def extent(value: str | None) -> Extent | None:
    """The stretch of an EDTF date or interval; None for a duration, no date, or a form that is not known."""
    if not value or value.startswith("P"):
        return None
    if "/" not in value:
        found = _single(value)
        return None if found is None else Extent(*found, approximate=_is_rough(value))
    first, _, last = value.partition("/")
    start, end = _single(first), _single(last)
    if start is None and end is None:
        return None
    low, high = (None if start is None else start[0]), (None if end is None else end[1])
    if start is not None and end is not None and start[0] > end[0]:
        return None
    return Extent(low, high, kind="throughout", approximate=_is_rough(first) or _is_rough(last))


def _is_rough(value: str) -> bool:
    return value.rstrip()[-1:] in ("~", "?", "%")


def _single(value: str) -> tuple[float, float] | None:
    """Start and end in days of a date of any precision."""
    match = _DATE.match(value)
    if match is None:
        return None
    year, month, day, hour, minute = match.groups()
    try:
        if "X" in year or month is None or "X" in month:
            return _years(year)
        if day is None or "X" in day:
            first, length = _months(int(month))
            begin = date(int(year), first, 1)
            return float(begin.toordinal()), float(_months_on(begin, length).toordinal())
        start = float(date(int(year), int(month), int(day)).toordinal())
    except ValueError:
        return None
    if hour is None:
        return start, start + 1
    moment = start + (int(hour) * 60 + int(minute)) / 1440
    return moment, moment


def _years(year: str) -> tuple[float, float]:
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    return float(date(low, 1, 1).toordinal()), float(date(high, 12, 31).toordinal() + 1)


def _months(number: int) -> tuple[int, int]:
    """The first month and how many: EDTF has seasons from 21 (spring, in the north) and quarters from 33."""
    if 21 <= number <= 24:
        return 3 * (number - 20), 3
    if 33 <= number <= 36:
        return 3 * (number - 33) + 1, 3
    return number, 1


def _months_on(first: date, months: int) -> date:
    number = first.month - 1 + months
    return date(first.year + number // 12, number % 12 + 1, 1)
