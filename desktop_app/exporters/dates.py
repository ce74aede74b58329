"""Days in EDTF (ISO 8601-2), as far as tables and time lines need them, and moments as office files have them."""

import calendar
import re
from datetime import UTC, date, datetime

_MOMENT = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?[?~%]?\Z")


def days(value: str | None) -> tuple[date, date] | None:
    """The first and the last day that `value` covers; None if it is open, no date, or a form of EDTF beyond level 0."""
    first, _, last = (value or "").partition("/")
    begin, end = _covered(first), _covered(last or first)
    return None if begin is None or end is None or end[1] < begin[0] else (begin[0], end[1])


def _covered(value: str) -> tuple[date, date] | None:
    match = _MOMENT.match(value)
    if match is None:
        return None
    year, month, day = int(match[1]), match[2], match[3]
    try:
        if day:
            exact = date(year, int(month), int(day))
            return exact, exact
        begin, end = (int(month), int(month)) if month else (1, 12)
        return date(year, begin, 1), date(year, end, calendar.monthrange(year, end)[1])
    except ValueError:  # month 21 is a season, year 0 has no days here
        return None


def precision(covered: tuple[date, date] | None) -> int | None:
    """How exactly a day is known, as in the UCDP GED codebook: 1 a day, 2 some days, 3 a week, 4 a month, 5 a year."""
    if covered is None:
        return None
    length = (covered[1] - covered[0]).days + 1
    return next((grade for grade, most in ((1, 1), (2, 6), (3, 7), (4, 31), (5, 366)) if length <= most), None)


def moment(words: str) -> datetime:
    """An ISO 8601 moment in UTC, without its zone; the first one that a ZIP can hold for words that are none."""
    try:
        return datetime.fromisoformat(words).astimezone(UTC).replace(tzinfo=None)
    except ValueError:
        return datetime(1980, 1, 1)
