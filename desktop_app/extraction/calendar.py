"""Arithmetic of days and their EDTF values (ISO 8601-2)."""

from calendar import monthrange
from datetime import date, timedelta

UNIT_CODES = {
    "S": "PT{}S",
    "MIN": "PT{}M",
    "H": "PT{}H",
    "D": "P{}D",
    "W": "P{}W",
    "M": "P{}M",
    "Y": "P{}Y",
    "DE": "P{}DE",
    "C": "P{}C",
}
# units that are so many of another: quarter, third and half of a year, fortnight, windu of eight years
_COMPOSED = {"Q": (3, "M"), "T": (4, "M"), "HY": (6, "M"), "FN": (2, "W"), "WD": (8, "Y")}


def plain(number: float, unit: str) -> tuple[float, str]:
    """The same amount in a unit of ISO 8601: two quarters of a year are six months."""
    factor, unit = _COMPOSED.get(unit, (1, unit))
    return number * factor, unit


def duration(number: float, unit: str) -> str:
    """An ISO 8601 duration: half an hour is PT30M, a quarter of a year P3M."""
    number, unit = plain(number, unit)
    if number != int(number):
        smaller = {"H": (60, "MIN"), "D": (24, "H"), "Y": (12, "M"), "M": (30, "D"), "W": (7, "D"), "MIN": (60, "S")}
        if unit in smaller:
            factor, unit = smaller[unit]
            number *= factor
    return UNIT_CODES[unit].format(int(number))


def summed(first: tuple[float, str], second: tuple[float, str]) -> str:
    """A duration of two units in the smaller one: five years and six months are P66M; numbers and their units."""
    (number, unit), (more, smaller) = first, second
    per = {("Y", "M"): 12, ("M", "D"): 30, ("W", "D"): 7, ("D", "H"): 24, ("H", "MIN"): 60, ("MIN", "S"): 60}
    factor = per.get((unit, smaller))
    return duration(number, unit) if factor is None else duration(number * factor + more, smaller)


def opened(value: str) -> date:
    """The first day of an EDTF day, month or year."""
    year, month, day = (*map(int, value.split("-")), 1, 1)[:3]
    return date(year, month, day)


def shifted(value: str, number: float, unit: str) -> str:
    """An EDTF day, month or year moved by a number of units; the result is no finer than the unit or the value."""
    day = opened(value)
    months = {"M": 1, "Y": 12, "DE": 120, "C": 1200}
    if unit in ("D", "W"):
        return (day + timedelta(days=int(number * (7 if unit == "W" else 1)))).isoformat()
    moved = month(day, shift=int(number * months[unit]))
    if len(value) == len("2020-01-01") and unit == "M":
        last = monthrange(*map(int, moved.split("-")))[1]
        return f"{moved}-{min(day.day, last):02d}"
    return moved if unit == "M" else moved[:4]


def week(day: date, *, shift: int) -> str:
    """The week, Monday to Sunday, `shift` weeks from that of `day`, as an interval."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=shift)
    return f"{monday}/{monday + timedelta(days=6)}"


def weekend(day: date, *, shift: int) -> str:
    """The Saturday and Sunday of the week `shift` weeks from that of `day`."""
    saturday = day - timedelta(days=day.weekday()) + timedelta(weeks=shift, days=5)
    return f"{saturday}/{saturday + timedelta(days=1)}"


def month(day: date, *, shift: int) -> str:
    """The month `shift` months from that of `day`."""
    year, number = divmod(day.year * 12 + day.month - 1 + shift, 12)
    return f"{year:04d}-{number + 1:02d}"


def weekday(day: date, number: int, *, direction: int) -> date:
    """The nearest day that is the `number`th of the week (0 Monday): up to `day`, or from it on if `direction` is 1."""
    if direction > 0:
        return day + timedelta(days=(number - day.weekday()) % 7)
    return day - timedelta(days=(day.weekday() - number) % 7)


def nearest_year(day: date, number: int, of_month: int | None, *, direction: int, is_even: bool = False) -> int:
    """The year in which a month (and day of it) without a year lies nearest.

    `direction` 1 asks for what is to come, -1 for what is past; `is_even` takes what is to come to be as likely.
    """

    def distance(year: int) -> tuple[int, int]:
        other = date(year, number, min(of_month or 15, monthrange(year, number)[1]))
        days = (other - day).days
        wrong = direction < 0 and days > 0
        # news looks back: what lies ahead counts as twice as far unless the clause speaks of it
        is_behind = days < 0 and direction > 0
        return (
            1 if wrong else 0,
            4 * abs(days) if is_behind else 2 * days if days > 0 and direction == 0 and not is_even else abs(days),
        )

    return min((day.year - 1, day.year, day.year + 1), key=distance)


def timed(day: date, minutes: int) -> str:
    """The EDTF value of a clock time, given in minutes from midnight."""
    return f"{day}T{minutes // 60:02d}:{minutes % 60:02d}"


def made(year: int, number: int, of_month: int) -> date | None:
    """The day, or None if there is no such day."""
    try:
        return date(year, number, of_month)
    except ValueError:
        return None
