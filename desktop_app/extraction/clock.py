"""What a time expression means: its EDTF value, counted from the day of publication or the day last mentioned."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.extraction import calendar
from desktop_app.languages.grammar.times import TimeWords


@dataclass(frozen=True, slots=True)
class Found:
    """A match of one pattern."""

    kind: str
    start: int
    end: int
    groups: dict[str, str]


@dataclass(slots=True)
class Clock:
    """What relative times are counted from: the day of publication, the day and the clock time last mentioned."""

    published: date
    day: date
    minutes: int | None = None


def value_of(match: Found, clock: Clock | None, words: TimeWords, *, future: bool) -> str | None:
    """The EDTF value; what needs the day of publication has none without it."""
    g = match.groups
    if match.kind == "vague":
        return None
    if match.kind == "amount" and "shift" not in g:
        return calendar.duration(_number(g["number"], words), unit_of(g["unit"], words))
    if match.kind in ("year", "edge_year"):
        return g["year"]
    if match.kind == "year_range":
        return f"{g['year']}/{g['year2']}"
    if "nyear" in g and "weekday" not in g and "word" not in g:
        day = calendar.made(_full_year(g["nyear"]), int(g["nmonth"]), int(g["nday"]))
        return _dated(day, clock, g, words)
    if clock is None:
        return _absolute(g, words)
    return _RESOLVERS.get(match.kind, _resolve_day)(g, clock, words, future)


def _absolute(g: dict[str, str], words: TimeWords) -> str | None:
    """The value of an expression that names its year itself."""
    year = g.get("year") or g.get("nyear")
    if year is None or ("month" not in g and "nmonth" not in g):
        return None
    month = _month(g["month"], words) if "month" in g else int(g["nmonth"])
    day = g.get("day") or g.get("nday")
    if day is None:
        return f"{year}-{month:02d}"
    made = calendar.made(_full_year(year), month, int(day))
    return made.isoformat() if made else None


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
        full = calendar.nearest_year(clock.published, month, of_month, direction=shift or (1 if future else 0))
    return calendar.made(full, month, of_month)


def _dated(day: date | None, clock: Clock | None, g: dict[str, str], words: TimeWords) -> str | None:
    """The day with its clock time; what comes later is counted from it."""
    if day is None:
        return None
    if clock is not None and day <= clock.published:
        clock.day, clock.minutes = day, None
    if "hour" not in g:
        return day.isoformat()
    minutes = _minutes(g, words)
    if clock is not None:
        clock.minutes = minutes
    return None if minutes is None else f"{day}T{minutes // 60:02d}:{minutes % 60:02d}"


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
    day = clock.day
    if "noon" in g:
        minutes = 0 if g["noon"].lower() == "midnight" else 720
        clock.minutes = minutes
        return f"{day}T{minutes // 60:02d}:00"
    return _dated(day, clock, g, words)


def _resolve_month(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    month = _month(g["month"], words)
    if "year" in g:
        return f"{g['year']}-{month:02d}"
    published = clock.published
    if "relative2" in g:
        return f"{published.year + (_relative(g['relative2'], words) or 0)}-{month:02d}"
    shift = _relative(g.get("relative", "").removeprefix("tahun "), words)
    if g.get("relative", "").lower() in ("tahun ini", "this", "ini"):
        return f"{published.year}-{month:02d}"
    if shift == -1:
        return f"{published.year - (month >= published.month)}-{month:02d}"
    if shift == 1:
        return f"{published.year + (month <= published.month)}-{month:02d}"
    return f"{calendar.nearest_year(published, month, None, direction=1 if future else 0)}-{month:02d}"


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
    unit = unit_of(g.get("unit", "tahun").lower(), words) if "unit" in g else "W"
    base = (
        clock.day
        if g.get("relative", "").lower() in ("sebelumnya", "berikutnya", "following", "previous")
        else clock.published
    )
    if unit == "Y":
        return f"{base.year + shift}"
    if unit == "M":
        return calendar.month(base, shift=shift)
    return calendar.week(base, shift=shift)


def _resolve_weekend(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    return calendar.weekend(clock.published, shift=_relative(g.get("relative", ""), words) or 0)


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
        return f"{day}T{clock.minutes // 60:02d}:{clock.minutes % 60:02d}"
    if unit in ("D", "W"):
        day = base + timedelta(days=sign * int(number * (7 if unit == "W" else 1)))
        if abs(shift) == 2:
            clock.day, clock.minutes = day, None
        return day.isoformat()
    if unit == "M" and abs(shift) == 2:
        year, month = map(int, calendar.month(base, shift=sign * int(number)).split("-"))
        day = calendar.made(year, month, base.day)
        return day.isoformat() if day else f"{year}-{month:02d}"
    if unit in ("M", "Q"):
        return calendar.month(base, shift=sign * int(number * (3 if unit == "Q" else 1)))
    return f"{base.year + sign * int(number * {'Y': 1, 'DE': 10, 'C': 100}[unit])}"


def _resolve_anaphor(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    if "next" in g:
        clock.day += timedelta(days=1)
        clock.minutes = None
    return clock.day.isoformat()


_RESOLVERS: dict[str, Callable[[dict[str, str], Clock, TimeWords, bool], str | None]] = {
    "clock": _resolve_clock,
    "gmt": _resolve_clock,
    "noon": _resolve_clock,
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
}


def _number(word: str, words: TimeWords) -> float:
    if word[0].isdigit():
        return float(word.replace(",", "."))
    return dict(words.numbers)[word.lower()]


def unit_of(word: str, words: TimeWords) -> str:
    return dict(words.units)[word.lower()]


def _relative(word: str, words: TimeWords) -> int | None:
    return dict(words.relatives).get(word.lower())


def _month(word: str, words: TimeWords) -> int:
    return next(number for number, names in enumerate(words.months, 1) if word in names)


def weekday_of(word: str, words: TimeWords) -> int:
    return next(number for number, names in enumerate(words.weekdays) if word in names)


def _full_year(year: str) -> int:
    return int(year) + (2000 if len(year) == 2 else 0)
