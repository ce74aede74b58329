"""What a time expression means: its EDTF value, counted from the day of publication or the day last mentioned."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.extraction import calendar, holidays
from desktop_app.languages.grammar.times import TimeWords

_NOON = 720  # minutes
_AHEAD = 20  # days: the countdown to a feast begins before it
_DAY = 10  # characters of an EDTF day
_LONG_AGO = 2  # years
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Found:
    """A match of one pattern."""

    kind: str
    start: int
    end: int
    groups: dict[str, str]


@dataclass(slots=True)
class Clock:
    """What relative times are counted from.

    `day` is the past day last mentioned that something happened on, `minutes` the clock time last mentioned on it,
    `last` the EDTF value of the last mention of any precision, `year` the year last named and the paragraph it stands
    in; `paragraph` is that of the expression to be resolved, `is_spoken` whether it says when something was said,
    `is_open` and `is_closed` whether something lasts from it on or up to it.
    """

    published: date
    day: date
    minutes: int | None = None
    last: str = ""
    last_paragraph: int = 0
    year: tuple[int, int] | None = None
    paragraph: int = 0
    is_spoken: bool = False
    is_open: bool = False
    is_closed: bool = False
    is_set: bool = False

    def tell(self, day: date) -> None:
        """Take a day for that of what is told from here on, unless it is to come or only that of a saying."""
        if day <= self.published and not (self.is_spoken and self.is_set):
            self.day, self.minutes, self.is_set = day, None, True

    def remember(self, value: str | None, *, names_year: bool) -> None:
        """Keep a value for those that count from it."""
        if value and value[0].isdigit():
            self.last, self.last_paragraph = value.split("/")[0].split("T")[0], self.paragraph
            if names_year:
                self.year = int(value[:4]), self.paragraph
            elif self.year and not self.is_spoken and not value.startswith(str(self.year[0])):
                self.year = None

    def year_around(self) -> int | None:
        """A year of long ago that the paragraph has named."""
        if self.year is None or self.year[1] != self.paragraph or abs(self.year[0] - self.published.year) < _LONG_AGO:
            return None
        return self.year[0]


def value_of(
    match: Found, clock: Clock | None, words: TimeWords, *, future: bool, behind: date | None = None
) -> str | None:
    """The EDTF value; what needs the day of publication has none without it.

    `behind` is the day that stands right behind a clock time.
    """
    g = match.groups
    if match.kind == "vague":
        return None
    if match.kind in _DURATIONS and "shift" not in g:
        return _duration(match, words)
    if clock is None:
        return _absolute(match, words)
    if behind is not None and not (match.kind == "gmt" and clock.minutes is not None):
        clock.tell(behind)
        value = _clock_on(behind, clock, g, words)
    else:
        value = _RESOLVERS.get(match.kind, _resolve_day)(g, clock, words, future)
    clock.remember(value, names_year=bool(g.get("year") or g.get("nyear")))
    return value


def _duration(match: Found, words: TimeWords) -> str | None:
    g = match.groups
    number = _number(g["number"], words)
    if match.kind == "times_hours":
        return calendar.duration(number, "D") if number > 1 else calendar.duration(24, "H")
    if match.kind == "compound":
        parts = ((number, unit_of(g["unit"], words)), (_number(g["number2"], words), unit_of(g["unit2"], words)))
        return calendar.summed(*parts)
    return calendar.duration(number, unit_of(g["unit"], words))


def _absolute(match: Found, words: TimeWords) -> str | None:
    """The value of an expression that names its year itself."""
    g = match.groups
    year = g.get("year") or g.get("nyear")
    if year is None:
        return None
    if match.kind in ("year", "edge_year"):
        return year
    if match.kind == "year_range":
        return f"{year}/{g['year2']}"
    if "month" not in g and "nmonth" not in g:
        return None
    month = _month(g["month"], words) if "month" in g else int(g["nmonth"])
    day = g.get("day") or g.get("nday")
    if day is None:
        return f"{year}-{month:02d}"
    made = calendar.made(_full_year(year), month, int(day))
    return made.isoformat() if made else None


def _resolve_year(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    return f"{g['year']}/{g['year2']}" if "year2" in g else g["year"]


def _resolve_day(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """Days: by weekday, by date, by a word such as `kemarin`, with the clock time if there is one."""
    day = _named_day(g, clock, words, future=future)
    if day is None and "weekday" in g:
        number = weekday_of(g["weekday"], words)
        shift = _relative(g.get("relative2") or "", words) if "week" in g else None
        if shift is not None:
            monday = clock.published - timedelta(days=clock.published.weekday()) + timedelta(weeks=shift)
            day = monday + timedelta(days=number)
        else:
            day = _by_weekday(g, clock, number, words, future=future)
    if day is None and "word" in g:
        day = clock.published + timedelta(days=dict(words.days)[g["word"].lower()])
    if day is None and "feast" in g:
        day = holidays.nearest(dict(words.feasts)[g["feast"]], clock.published)
    if day is None and "holiday" in g:
        month, of_month = next((m, d) for name, m, d in words.holidays if name == g["holiday"])
        day = date(calendar.nearest_year(clock.published, month, of_month, direction=0), month, of_month)
    return _dated(day, clock, g, words)


def _by_weekday(g: dict[str, str], clock: Clock, number: int, words: TimeWords, *, future: bool) -> date:
    shift = _relative(g.get("relative", ""), words)
    if shift == -1:
        return calendar.weekday(clock.published - timedelta(days=1), number, direction=-1)
    if shift == 1 or (future and shift is None and number != clock.published.weekday()):
        return calendar.weekday(clock.published + timedelta(days=1 if shift == 1 else 0), number, direction=1)
    return calendar.weekday(clock.published, number, direction=-1)


def _named_day(g: dict[str, str], clock: Clock, words: TimeWords, *, future: bool) -> date | None:
    """The day that a written or numeric date names."""
    if "nday" in g:
        month, of_month, year = int(g["nmonth"]), int(g["nday"]), g.get("nyear")
    else:
        two = "2" if "day" not in g and "day2" in g and "month2" in g else ""
        if "day" + two not in g or "month" + two not in g:
            return None
        month, of_month, year = _month(g["month" + two], words), int(g["day" + two]), g.get("year" + two)
    if not 1 <= month <= 12:
        return None
    shift = _relative(g.get("relative2") or g.get("relative") or "", words) if "weekday" not in g else None
    if year:
        full = _full_year(year)
    elif shift is not None and "relative" in g:
        full = clock.published.year + shift
    else:
        nearest = _nearest_year(clock, month, of_month, future=future, shift=shift)
        full = clock.year_around() or nearest if shift is None and not future else nearest
    return calendar.made(full, month, of_month)


def _nearest_year(clock: Clock, month: int, of_month: int | None, *, future: bool, shift: int | None = None) -> int:
    """The year of a month: before the day of publication behind `since`, near it on either side behind `until`."""
    direction = shift or (1 if future else -1 if clock.is_open else 0)
    is_even = direction == 0 and clock.is_closed
    return calendar.nearest_year(clock.published, month, of_month, direction=direction, is_even=is_even)


def _dated(day: date | None, clock: Clock, g: dict[str, str], words: TimeWords) -> str | None:
    """The day with its clock time; what comes later is counted from it."""
    if day is None:
        return None
    clock.tell(day)
    if "midnight" in g:
        return f"{day}T00:00"
    return _clock_on(day, clock, g, words) if "hour" in g else day.isoformat()


def _clock_on(day: date, clock: Clock, g: dict[str, str], words: TimeWords) -> str | None:
    """A clock time on a day."""
    minutes = _NOON if "noon" in g else _minutes(g, words)
    if day == clock.day:
        clock.minutes = minutes
    return None if minutes is None else calendar.timed(day, minutes)


def _minutes(g: dict[str, str], words: TimeWords) -> int | None:
    hour = int(g["hour"]) if g["hour"].isdigit() else int(_number(g["hour"], words))
    minute = int(g.get("minute") or 0)
    half = dict(words.halves).get(g.get("half", ""), "")
    if (half == "pm" and hour < 12) or (half == "night" and 6 <= hour < 12) or (half == "noon" and hour < 4):
        hour += 12
    elif half in ("am", "night") and hour == 12:
        hour = 0
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def _resolve_clock(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    return _clock_on(clock.published if future else clock.day, clock, g, words)


def _resolve_world_time(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """`2:00 am (2300 GMT)`: more than half a day from the local time is another day."""
    minutes = _minutes(g, words)
    if minutes is None:
        return None
    apart = 0 if clock.minutes is None else minutes - clock.minutes
    return calendar.timed(clock.day - timedelta(days=(apart > _NOON) - (apart < -_NOON)), minutes)


def _resolve_midnight(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """The end of the day last mentioned; of the last one that is over, unless it is to come."""
    end = (clock.published if future else clock.day) + timedelta(days=1)
    return calendar.timed(end if future else min(end, clock.published), 0)


def _resolve_overnight(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    return f"{clock.day - timedelta(days=1)}/{clock.day}"


def _resolve_term(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """Quarters and halves of a year, as an interval of months."""
    first, length = next((m, n) for name, m, n in words.terms if name.lower() == g["term"].lower())
    shift = _relative(g.get("relative", ""), words)
    published = clock.published
    if "year" in g:
        year = int(g["year"])
    elif shift is not None:
        year = published.year + shift
    else:
        year = published.year + (future and first <= published.month) - (not future and first > published.month)
    return f"{year}-{first:02d}/{year}-{first + length - 1:02d}"


def _resolve_before_feast(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """`H-7`: days from Idulfitri, for which newsrooms count."""
    feast = holidays.nearest("eid al-fitr", clock.published + timedelta(days=_AHEAD))
    first, *rest = (feast + timedelta(days=int(g[name])) for name in ("offset", "offset2") if name in g)
    return f"{first}/{rest[0]}" if rest else first.isoformat()


def _resolve_month(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    month = _month(g["month"], words)
    if "year" in g:
        return f"{g['year']}-{month:02d}"
    published = clock.published
    if clock.last and g.get("relative", "").lower() in words.from_last:
        published = calendar.opened(clock.last)
    if "relative2" in g:
        return f"{published.year + (_relative(g['relative2'], words) or 0)}-{month:02d}"
    shift = _relative(g.get("relative", ""), words)
    if shift == 0:
        return f"{published.year}-{month:02d}"
    if shift == -1:
        return f"{published.year - (month >= published.month)}-{month:02d}"
    if shift == 1:
        return f"{published.year + (month <= published.month)}-{month:02d}"
    return f"{_nearest_year(clock, month, None, future=future)}-{month:02d}"


def _resolve_range(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    first_month = _month(g["month"], words)
    last_month = _month(g.get("month2", g["month"]), words)
    shift = _relative(g.get("relative", ""), words)
    last_year = int(g.get("year2") or g.get("year") or 0) or (
        clock.published.year + shift
        if shift is not None
        else calendar.nearest_year(clock.published, last_month, None, direction=0)
    )
    first_year = int(g.get("year") or 0) or last_year - (first_month > last_month)
    if "day" not in g:
        return f"{first_year}-{first_month:02d}/{last_year}-{last_month:02d}"
    first = calendar.made(first_year, first_month, int(g["day"]))
    last = calendar.made(last_year, last_month, int(g["day2"]))
    return f"{first}/{last}" if first and last else None


def _resolve_period(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    shift = _relative(g.get("relative", ""), words) or 0
    unit = unit_of(g["unit"], words) if "unit" in g else "W"
    is_counted = g.get("relative", "").lower() in words.from_last and clock.last
    base = calendar.opened(clock.last) if is_counted else clock.published
    if unit == "Y":
        return f"{base.year + shift}"
    if unit == "M":
        return calendar.month(base, shift=shift)
    return calendar.week(base, shift=shift)


def _resolve_weekend(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    shift = _relative(g.get("relative", ""), words)
    if shift is None:
        shift = 0 if future or clock.published.weekday() >= _SATURDAY else -1
    return calendar.weekend(clock.published, shift=shift)


def _resolve_shift(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    number, unit = _number(g["number"], words), unit_of(g["unit"], words)
    shift = next(value for name, value in words.shifts if name == g["shift"].lower())
    if shift == 0:
        return calendar.duration(number, unit)
    sign = 1 if shift > 0 else -1
    base = clock.day if abs(shift) == 2 else clock.published
    if unit in ("S", "MIN", "H"):
        if clock.minutes is None or abs(shift) != 2:
            return calendar.duration(number, unit)
        total = clock.minutes + sign * int(number * {"S": 1 / 60, "MIN": 1, "H": 60}[unit])
        day = base + timedelta(days=total // 1440)
        clock.day, clock.minutes = day, total % 1440
        return calendar.timed(day, clock.minutes)
    if abs(shift) == 2 and clock.last and clock.last_paragraph == clock.paragraph:
        value = calendar.shifted(clock.last, sign * number, unit)
        if len(value) == _DAY and sign > 0:
            clock.tell(date.fromisoformat(value))
        return value
    return calendar.shifted(str(base) if unit in ("D", "W") else f"{base:%Y-%m}", sign * number, unit)


def _resolve_anaphor(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    if "next" in g:
        clock.day += timedelta(days=1)
        clock.minutes = None
    return clock.day.isoformat()


_DURATIONS = frozenset({"amount", "compound", "times_hours"})
_RESOLVERS: dict[str, Callable[[dict[str, str], Clock, TimeWords, bool], str | None]] = {
    "clock": _resolve_clock,
    "gmt": _resolve_world_time,
    "noon": _resolve_clock,
    "midnight": _resolve_midnight,
    "overnight": _resolve_overnight,
    "term": _resolve_term,
    "before_feast": _resolve_before_feast,
    "year": _resolve_year,
    "edge_year": _resolve_year,
    "year_range": _resolve_year,
    "month": _resolve_month,
    "month_range": _resolve_range,
    "day_range": _resolve_range,
    "date_range": _resolve_range,
    "period": _resolve_period,
    "end_of_year": _resolve_period,
    "edge_period": _resolve_period,
    "weekend": _resolve_weekend,
    "amount": _resolve_shift,
    "anaphor": _resolve_anaphor,
    "next_day": _resolve_anaphor,
    "part": _resolve_anaphor,
}


def _number(word: str, words: TimeWords) -> float:
    if word[0].isdigit():
        return float(word.replace(",", "."))
    return dict(words.numbers)[word.lower()]


def unit_of(word: str, words: TimeWords) -> str:
    """The code of a unit's name."""
    return dict(words.units)[word.lower()]


def _relative(word: str, words: TimeWords) -> int | None:
    return dict(words.relatives).get(word.lower())


def _month(word: str, words: TimeWords) -> int:
    return next(number for number, names in enumerate(words.months, 1) if word in names)


def weekday_of(word: str, words: TimeWords) -> int:
    """The number of a weekday's name, from 0 for Monday."""
    return next(
        number for number, names in enumerate(words.weekdays) if any(word in (name, name.upper()) for name in names)
    )


def _full_year(year: str) -> int:
    return int(year) + (2000 if len(year) == 2 else 0)
