"""What a time expression means: its EDTF value, counted from the day of publication or the day last mentioned."""

from collections.abc import Callable
from datetime import date

from desktop_app.extraction import amounts, calendar, moments, periods
from desktop_app.extraction.clock import Clock, Found
from desktop_app.extraction.timewords import full_year, month_of
from desktop_app.languages.grammar.times import TimeWords


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
        return amounts.duration(match, words)
    if clock is None:
        return _absolute(match, words)
    if behind is not None and not (match.kind == "gmt" and clock.minutes is not None):
        clock.tell(behind)
        value = moments.clock_on(behind, clock, g, words)
    else:
        value = _RESOLVERS.get(match.kind, moments.resolve_day)(g, clock, words, future)
    clock.remember(value, names_year=bool(g.get("year") or g.get("nyear")))
    return value


def _absolute(match: Found, words: TimeWords) -> str | None:
    """The value of an expression that names its year itself."""
    g = match.groups
    year = g.get("year") or g.get("nyear")
    if year is None:
        return None
    if match.kind in ("year", "edge_year", "year_range"):
        return periods.years(g)
    if "month" not in g and "nmonth" not in g:
        return None
    month = month_of(g["month"], words) if "month" in g else int(g["nmonth"])
    day = g.get("day") or g.get("nday")
    if day is None:
        return f"{year}-{month:02d}"
    made = calendar.made(full_year(year), month, int(day))
    return made.isoformat() if made else None


_DURATIONS = frozenset({"amount", "compound", "times_hours"})
_RESOLVERS: dict[str, Callable[[dict[str, str], Clock, TimeWords, bool], str | None]] = {
    "clock": moments.resolve_clock,
    "bare_clock": moments.resolve_clock,
    "stamp": moments.resolve_stamp,
    "day_span": moments.resolve_days,
    "fast": moments.resolve_fast,
    "previous_day": moments.resolve_anaphor,
    "season": periods.resolve_season,
    "decade": periods.resolve_decade,
    "months_to": periods.resolve_months_to,
    "gmt": moments.resolve_world_time,
    "noon": moments.resolve_clock,
    "midnight": moments.resolve_midnight,
    "overnight": moments.resolve_overnight,
    "term": periods.resolve_term,
    "before_feast": moments.resolve_before_feast,
    "year": periods.resolve_year,
    "edge_year": periods.resolve_year,
    "year_range": periods.resolve_year,
    "month": periods.resolve_month,
    "month_range": periods.resolve_range,
    "day_range": periods.resolve_range,
    "date_range": periods.resolve_range,
    "period": periods.resolve_period,
    "end_of_year": periods.resolve_period,
    "edge_period": periods.resolve_period,
    "weekend": periods.resolve_weekend,
    "amount": amounts.resolve_shift,
    "anaphor": moments.resolve_anaphor,
    "next_day": moments.resolve_anaphor,
    "part": moments.resolve_anaphor,
}
