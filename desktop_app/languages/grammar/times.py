"""The words of a language that the times stage needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """Words and patterns of time.

    `weekdays` are the days from Monday, each with its spellings, `months` from January; `numbers` are number words,
    `tens` and `factors` those that longer ones are made of; `units` name a unit with its code (S, MIN, H, D, W, M, Q,
    Y, DE, C); `relatives` say which one is meant (-1 last, 0 this, 1 next), those in `from_last` from the last time
    mentioned; `shifts` count from another day: -1 back from today, 1 on from today, -2 back and 2 on from the last time
    mentioned, 0 a duration; `days` are words for a day with their distance from today; `parts` are parts of a day,
    `halves` those that make a clock time 24-hour ("am", "pm", "noon", "night"); `leads` stand between a clock time and
    its day; `anaphors` mean the day last mentioned, `next_days` the day after it, `midnights` its end, `overnights` its
    night; `future` are words of a clause about what is to come, `soon` such words right before the time, `since` open
    what is past and `until` close what lasts, `begun` and `ended` tell that it did; `extremes` is a regular expression
    for what is the most or the first since a time, `year_leads` stand before a year that dates the clause, not the noun
    beside it; `nth_day` is a regular expression for a day of what goes on (hari ketiga), its group `ordinal` one of the
    `ordinals` or digits, and `from_on` stand before the day from which something lasts; `holidays` are fixed days as
    month and day, `feasts` movable ones with their names in `extraction.holidays`; `seasons` have the first of their
    three months, `upcoming` relatives mean the one that comes first; `codes` stand before a number that is no year;
    `terms` are parts of a year with their first month and how many they take; `idle` numbers make no time unless they
    count from something or stand with `busy_units`, and `from_words` follow such an amount; `ages_before` and
    `ages_after` make an amount of years an age, as do `people` before it, and `ands` join two ages. `patterns` are
    regular expressions with {name} for the alternatives above, and groups: weekday, part, day, month, year, day2,
    month2, year2, nday, nmonth, nyear, hour, minute, half, zone, number, unit, number2, unit2, relative, shift, edge,
    word, anaphor, holiday, feast, term, vague.
    """

    weekdays: tuple[tuple[str, ...], ...] = ()
    months: tuple[tuple[str, ...], ...] = ()
    numbers: tuple[tuple[str, float], ...] = ()
    tens: tuple[tuple[str, float], ...] = ()
    factors: tuple[tuple[str, float], ...] = ()
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
    previous_days: tuple[str, ...] = ()
    noons: frozenset[str] = frozenset()
    seasons: tuple[tuple[str, int], ...] = ()
    upcoming: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    vague: tuple[str, ...] = ()
    midnights: tuple[str, ...] = ()
    overnights: tuple[str, ...] = ()
    from_last: frozenset[str] = frozenset()
    soon: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    begun: frozenset[str] = frozenset()
    ended: frozenset[str] = frozenset()
    until: frozenset[str] = frozenset()
    extremes: str = ""
    year_leads: frozenset[str] = frozenset()
    nth_day: str = ""
    ordinals: tuple[tuple[str, int], ...] = ()
    from_on: frozenset[str] = frozenset()
    feasts: tuple[tuple[str, str], ...] = ()
    terms: tuple[tuple[str, int, int], ...] = ()
    idle: frozenset[str] = frozenset()
    busy_units: frozenset[str] = frozenset()
    from_words: tuple[str, ...] = ()
    ages_before: tuple[str, ...] = ()
    ages_after: tuple[str, ...] = ()
    people: frozenset[str] = frozenset()
    ands: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    holidays: tuple[tuple[str, int, int], ...] = ()
    patterns: tuple[tuple[str, str], ...] = ()
