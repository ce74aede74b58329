"""Days and clock times: their EDTF values."""

from datetime import date, timedelta

from desktop_app.extraction import calendar, holidays
from desktop_app.extraction.clock import Clock
from desktop_app.extraction.timewords import full_year, month_of, number_of, relative_of, weekday_of
from desktop_app.languages.grammar.times import TimeWords

_NOON = 720  # minutes
_AHEAD = 20  # days: the countdown to a feast begins before it
_HALF = 30  # minutes


def resolve_day(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """Days: by weekday, by date, by a word such as `kemarin`, with the clock time if there is one."""
    day = _named_day(g, clock, words, future=future)
    if day is None and "weekday" in g:
        number = weekday_of(g["weekday"], words)
        shift = relative_of(g.get("relative2") or "", words) if "week" in g else None
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
    relative = g.get("relative", "").lower()
    shift = relative_of(relative, words)
    if "week_on" in g:
        return calendar.weekday(clock.published + timedelta(days=1), number, direction=1) + timedelta(weeks=1)
    if relative in words.from_last and shift == 1:
        return calendar.weekday(clock.day + timedelta(days=1), number, direction=1)
    if shift == -1:
        return calendar.weekday(clock.published - timedelta(days=1), number, direction=-1)
    # nobody names today or yesterday by its weekday for the day that comes a week later
    is_ahead = future and shift is None and (clock.published.weekday() - number) % 7 > 1
    if shift == 1 or is_ahead:
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
        month, of_month, year = month_of(g["month" + two], words), int(g["day" + two]), g.get("year" + two)
    if not 1 <= month <= 12:
        return None
    shift = relative_of(g.get("relative2") or g.get("relative") or "", words) if "weekday" not in g else None
    if year:
        full = full_year(year)
    elif shift is not None and "relative" in g:
        full = clock.published.year + shift
    else:
        nearest = clock.nearest_year(month, of_month, future=future, shift=shift)
        full = clock.year_around() or nearest if shift is None and not future else nearest
    return calendar.made(full, month, of_month)


def _dated(day: date | None, clock: Clock, g: dict[str, str], words: TimeWords) -> str | None:
    """The day with its clock time; what comes later is counted from it."""
    if day is None:
        return None
    clock.tell(day)
    if "midnight" in g:
        return f"{day}T00:00"
    if g.get("part", "").lower() in words.noons:
        return calendar.timed(day, _NOON)
    return clock_on(day, clock, g, words) if "hour" in g else day.isoformat()


def resolve_days(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """From one numeric date to another: `Minggu (25/3) hingga Senin (26/3)`."""
    first = _named_day(g, clock, words, future=future)
    second = {name: g[name + "2"] for name in ("nday", "nmonth", "nyear") if name + "2" in g}
    last = _named_day(second, clock, words, future=future)
    if first is None or last is None:
        return None
    clock.tell(first)
    return f"{first}/{last}"


def clock_on(day: date, clock: Clock, g: dict[str, str], words: TimeWords) -> str | None:
    """A clock time on a day."""
    minutes = _NOON if "noon" in g else _minutes(g, words)
    if day == clock.day:
        clock.minutes = minutes
    return None if minutes is None else calendar.timed(day, minutes)


def _minutes(g: dict[str, str], words: TimeWords) -> int | None:
    """Minutes from midnight; `setengah dua` is half an hour before two."""
    hour = number_of(g["hour"], words)
    minute = int(g.get("minute") or 0) - (_HALF if "halved" in g else 0)
    half = dict(words.halves).get(g.get("half", ""), "")
    if (half == "pm" and hour < 12) or (half == "night" and 6 <= hour < 12) or (half == "noon" and hour < 4):
        hour += 12
    elif half in ("am", "night") and hour == 12:
        hour = 0
    return (int(hour) * 60 + minute) % 1440 if hour == int(hour) and hour < 24 and minute < 60 else None


def resolve_clock(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """A clock time on the day that is told of; if it is to come, on that of the sentence or of publication."""
    return clock_on((clock.day_around() or clock.published) if future else clock.day, clock, g, words)


def resolve_stamp(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """The time at the head of a paragraph of a live report, newest first: one that is later than the one above it by
    more than half a day is of the day before.
    """
    minutes = _minutes(g, words)
    if minutes is None:
        return None
    day, above = clock.stamp or (clock.published, minutes)
    day -= timedelta(days=minutes - above > _NOON)
    clock.stamp = day, minutes
    clock.tell(day)
    clock.minutes = minutes
    return calendar.timed(day, minutes)


def resolve_world_time(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """`2:00 am (2300 GMT)`: more than half a day from the local time is another day."""
    minutes = _minutes(g, words)
    if minutes is None:
        return None
    apart = 0 if clock.minutes is None else minutes - clock.minutes
    return calendar.timed(clock.day - timedelta(days=(apart > _NOON) - (apart < -_NOON)), minutes)


def resolve_midnight(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """The end of the day last mentioned; of the last one that is over, unless it is to come."""
    end = (clock.published if future else clock.day) + timedelta(days=1)
    return calendar.timed(end if future else min(end, clock.published), 0)


def resolve_overnight(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """The night behind the day that is told of; before that of publication, which is not over."""
    first = clock.day - timedelta(days=clock.day == clock.published)
    return f"{first}/{first + timedelta(days=1)}"


def resolve_before_feast(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """`H-7`: days from Idulfitri, for which newsrooms count."""
    feast = holidays.nearest("eid al-fitr", clock.published + timedelta(days=_AHEAD))
    if feast is None:
        return None
    first, *rest = (feast + timedelta(days=int(g[name])) for name in ("offset", "offset2") if name in g)
    return f"{first}/{rest[0]}" if rest else first.isoformat()


def resolve_fast(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """Ramadan: a month where it falls into one, else an interval of days."""
    first, last = holidays.ramadan(clock.published)
    return f"{first:%Y-%m}" if first.month == last.month else f"{first}/{last}"


def resolve_anaphor(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """The day that is told of, the one after it, from which all goes on, or the one before it."""
    if "previous" in g:
        return (clock.day - timedelta(days=1)).isoformat()
    if "next" in g:
        clock.day += timedelta(days=1)
        clock.minutes = None
    return clock.day.isoformat()
