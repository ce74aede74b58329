"""Movable holidays and their days in a year."""

from collections.abc import Callable
from datetime import date, timedelta

_ISLAMIC_EPOCH = 227015  # proleptic Gregorian ordinal of 1 Muharram 1: what Indonesia decides is mostly a day later
# first days of Syawal that were seen a day earlier than reckoned
_SEEN = {1435: date(2014, 7, 28), 1438: date(2017, 6, 25), 1443: date(2022, 5, 2)}


def easter(year: int) -> date:
    """Easter Sunday of the Western churches (Meeus, Jones and Butcher 1876)."""
    century, rest = divmod(year, 100)
    leap, over = divmod(century, 4)
    correction = (19 * (year % 19) + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * over + 2 * (rest // 4) - correction - rest % 4) % 7
    late = (year % 19 + 11 * correction + 22 * weekday) // 451
    month, day = divmod(correction + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def islamic(year: int, month: int, day: int) -> date:
    """The day of the tabular Islamic calendar, which may be one off from what was seen in the sky."""
    if (month, day) == (10, 1) and year in _SEEN:
        return _SEEN[year]
    months = 29 * (month - 1) + month // 2
    return date.fromordinal(_ISLAMIC_EPOCH + (year - 1) * 354 + (3 + 11 * year) // 30 + months + day - 1)


def _islamic_in(year: int, month: int, day: int) -> list[date]:
    """Its days in a Gregorian year: mostly one, sometimes two."""
    first = (year - 622) * 33 // 32
    days = (islamic(number, month, day) for number in range(first - 1, first + 3))
    return [found for found in days if found.year == year]


# name of a feast in the tables of the languages: its days in a Gregorian year
MOVABLE: dict[str, Callable[[int], list[date]]] = {
    "easter": lambda year: [easter(year)],
    "good friday": lambda year: [easter(year) - timedelta(days=2)],
    "palm sunday": lambda year: [easter(year) - timedelta(days=7)],
    "ascension": lambda year: [easter(year) + timedelta(days=39)],
    "pentecost": lambda year: [easter(year) + timedelta(days=49)],
    "islamic new year": lambda year: _islamic_in(year, 1, 1),
    "mawlid": lambda year: _islamic_in(year, 3, 12),
    "isra": lambda year: _islamic_in(year, 7, 27),
    "ramadan": lambda year: _islamic_in(year, 9, 1),
    "eid al-fitr": lambda year: _islamic_in(year, 10, 1),
    "eid al-adha": lambda year: _islamic_in(year, 12, 10),
    "easter monday": lambda year: [easter(year) + timedelta(days=1)],
    "ash wednesday": lambda year: [easter(year) - timedelta(days=46)],
    "thanksgiving": lambda year: [_nth(year, 11, 3, 4)],
    "labor day": lambda year: [_nth(year, 9, 0, 1)],
    "memorial day": lambda year: [_last(year, 5, 0)],
    "king day": lambda year: [_nth(year, 1, 0, 3)],
    "early may holiday": lambda year: [_nth(year, 5, 0, 1)],
    "spring holiday": lambda year: [_last(year, 5, 0)],
    "summer holiday": lambda year: [_last(year, 8, 0)],
}
# feasts whose days are decreed, as Indonesia kept them, by hand: the first year of the list, then month and day
DECREED = {
    "lunar new year": (2010, "0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217"),
    "nyepi": (2011, "0305 0323 0312 0331 0321 0309 0328 0317 0307 0325 0314 0303 0322 0311 0329 0319"),
    "vesak": (2015, "0602 0522 0511 0529 0519 0507 0526 0516 0604 0523 0512 0531"),
}


def _days(name: str, year: int) -> list[date]:
    if name in MOVABLE:
        return MOVABLE[name](year)
    first, days = DECREED[name]
    return [date(year, int(day[:2]), int(day[2:])) for number, day in enumerate(days.split(), first) if number == year]


def _last(year: int, month: int, weekday: int) -> date:
    """The last such weekday (0 Monday) of a month that has 31 days."""
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    """The `number`th such weekday (0 Monday) of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))


def ramadan(day: date) -> tuple[date, date]:
    """The first and last day of the month of fasting nearest to `day`."""
    first = min(
        (found for year in (day.year - 1, day.year, day.year + 1) for found in MOVABLE["ramadan"](year)),
        key=lambda found: abs((found - day).days),
    )
    feast = next(
        found for year in (first.year, first.year + 1) for found in MOVABLE["eid al-fitr"](year) if found > first
    )
    return first, feast - timedelta(days=1)


def nearest(name: str, day: date) -> date | None:
    """The day of a feast nearest to `day`; what lies ahead counts as twice as far, since news looks back. None where
    its days are not known.
    """
    days = [found for year in (day.year - 1, day.year, day.year + 1) for found in _days(name, year)]
    return min(days, default=None, key=lambda found: 2 * (found - day).days if found > day else (day - found).days)
