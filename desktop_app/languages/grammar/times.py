"""The words of a language that the times stage needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """Words and patterns of time.

    `weekdays` are the days from Monday, each with its spellings, `months` from January; `numbers` are number
    words; `units` name a unit with its code (S, MIN, H, D, W, M, Q, Y, DE, C); `relatives` say which one is meant
    (-1 last, 0 this, 1 next), `shifts` count from another day: -1 back from today, 1 on from today, -2 back and 2
    on from the last time mentioned, 0 a duration; `days` are words for a day with their distance from today;
    `parts` are parts of a day, `clock_parts` those that make a clock time 24-hour ("am", "pm", "noon", "night");
    `anaphors` mean the day last mentioned; `next_days` the day after it; `future` are words of a clause about
    what is to come; `holidays` are fixed days as month and day; `patterns` are regular expressions with {name}
    for the alternatives above, and groups: weekday, part, day, month, year, day2, month2, year2, nday, nmonth,
    nyear, hour, minute, half, zone, number, unit, relative, shift, edge, word, anaphor, holiday, vague.
    """

    weekdays: tuple[tuple[str, ...], ...] = ()
    months: tuple[tuple[str, ...], ...] = ()
    numbers: tuple[tuple[str, float], ...] = ()
    units: tuple[tuple[str, str], ...] = ()
    relatives: tuple[tuple[str, int], ...] = ()
    shifts: tuple[tuple[str, int], ...] = ()
    days: tuple[tuple[str, int], ...] = ()
    parts: tuple[str, ...] = ()
    halves: tuple[tuple[str, str], ...] = ()
    zones: tuple[str, ...] = ()
    edges: tuple[str, ...] = ()
    anaphors: tuple[str, ...] = ()
    next_days: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    future: frozenset[str] = frozenset()
    holidays: tuple[tuple[str, int, int], ...] = ()
    patterns: tuple[tuple[str, str], ...] = ()
    day_first: bool = True
