"""Spans of time and days that are counted by them: `two weeks`, `two weeks later`."""

from datetime import date, timedelta

from desktop_app.extraction import calendar
from desktop_app.extraction.clock import Clock, Found
from desktop_app.extraction.timewords import number_of, unit_of
from desktop_app.languages.grammar.times import TimeWords

_DAY = 10  # characters of an EDTF day
_HALF = 0.5


def duration(match: Found, words: TimeWords) -> str | None:
    """The ISO 8601 duration of an amount of time."""
    g = match.groups
    number = _amount(g, words)
    if match.kind == "times_hours":
        return calendar.duration(number, "D") if number > 1 else calendar.duration(24, "H")
    if match.kind == "compound":
        parts = ((number, unit_of(g["unit"], words)), (number_of(g["number2"], words), unit_of(g["unit2"], words)))
        return calendar.summed(*parts)
    return calendar.duration(number, unit_of(g["unit"], words))


def _amount(g: dict[str, str], words: TimeWords) -> float:
    return number_of(g["number"], words) + (_HALF if "plus" in g else 0)


def resolve_shift(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """A day or clock time that lies so far from another; None where a clock time has no other to be counted from."""
    number, unit = calendar.plain(_amount(g, words), unit_of(g["unit"], words))
    shift = next(value for name, value in words.shifts if name == g["shift"].lower())
    if shift == 0:
        return calendar.duration(number, unit)
    sign = 1 if shift > 0 else -1
    base = clock.day if abs(shift) == 2 else clock.published
    if unit in ("S", "MIN", "H"):
        return _shifted_clock(sign * number, unit, base, clock) if abs(shift) == 2 else calendar.duration(number, unit)
    if abs(shift) == 2 and clock.last and clock.last_paragraph == clock.paragraph:
        value = calendar.shifted(clock.last, sign * number, unit)
        if len(value) == _DAY and sign > 0:
            clock.tell(date.fromisoformat(value))
        return value
    return calendar.shifted(str(base) if unit in ("D", "W") else f"{base:%Y-%m}", sign * number, unit)


def _shifted_clock(number: float, unit: str, base: date, clock: Clock) -> str | None:
    if clock.minutes is None:
        return None
    total = clock.minutes + int(number * {"S": 1 / 60, "MIN": 1, "H": 60}[unit])
    clock.day, clock.minutes = base + timedelta(days=total // 1440), total % 1440
    return calendar.timed(clock.day, clock.minutes)
