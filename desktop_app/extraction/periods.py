"""Months, quarters, seasons, years and their ranges: their EDTF values."""

from datetime import date

from desktop_app.extraction import calendar
from desktop_app.extraction.clock import Clock
from desktop_app.extraction.timewords import month_of, number_of, relative_of, unit_of
from desktop_app.languages.grammar.times import TimeWords

_SATURDAY = 5


def resolve_year(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """A year, or from one to another: `2023/24` ends in 2024."""
    return years(g)


def years(g: dict[str, str]) -> str:
    """A year or a range of years that an expression names itself."""
    last = g.get("year2", "")
    if len(last) == 2:
        last = g["year"][:2] + last
    return f"{g['year']}/{last}" if last else g["year"]


def resolve_decade(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """`1990-an`, `the 1990s`, `the '90s`: ten years, as EDTF writes them (level 1, unspecified digits)."""
    return f"{g['decade'] if len(g['decade']) == 3 else '19' + g['decade'][:1]}X"


def resolve_term(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """Quarters and halves of a year, as an interval of months."""
    first, length = next((m, n) for name, m, n in words.terms if name.lower() == g["term"].lower())
    shift = relative_of(g.get("relative", ""), words)
    published = clock.published
    if "year" in g:
        year = int(g["year"])
    elif shift is not None:
        year = published.year + shift
    else:
        year = published.year + (future and first <= published.month) - (not future and first > published.month)
    return f"{year}-{first:02d}/{year}-{first + length - 1:02d}"


def resolve_season(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """The three months of a season: the last one that began, unless it is to come; a winter ends in the next year."""
    first = dict(words.seasons)[g["season"].lower()]
    shift = relative_of(g.get("relative", ""), words)
    base = clock.base(from_last=g.get("relative", "").lower() in words.from_last)
    begun = base.year - (first > base.month)
    if "year" in g:
        begun = int(g["year"])
    elif shift == 0:
        begun = base.year
    elif shift == 1 or (future and shift is None):
        begun += 1
    elif shift == -1 and base < date(begun + (first + 3 > 12), (first + 2) % 12 + 1, 1):
        begun -= 1
    last = calendar.month(date(begun, first, 1), shift=2)
    return f"{begun}-{first:02d}/{last}"


def resolve_month(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """A month by its name."""
    month = month_of(g["month"], words)
    if "year" in g:
        return f"{g['year']}-{month:02d}"
    relative = (g.get("relative2") or g.get("relative") or "").lower()
    published = clock.base(from_last=relative in words.from_last or "told" in g)
    if "relative2" in g:
        return f"{published.year + (relative_of(g['relative2'], words) or 0)}-{month:02d}"
    shift = relative_of(g.get("relative", ""), words)
    if shift == 0 or "told" in g:
        return f"{published.year}-{month:02d}"
    if shift == -1:
        return f"{published.year - (month >= published.month)}-{month:02d}"
    if shift == 1:
        return f"{published.year + (month <= published.month)}-{month:02d}"
    return f"{clock.nearest_year(month, None, future=future)}-{month:02d}"


def resolve_range(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """From one day or month to another."""
    first_month = month_of(g["month"], words)
    last_month = month_of(g.get("month2", g["month"]), words)
    shift = relative_of(g.get("relative", ""), words)
    last_year = int(g.get("year2") or g.get("year") or 0) or (
        clock.published.year + shift
        if shift is not None
        else calendar.nearest_year(clock.published, last_month, None, direction=1 if future else 0)
    )
    first_year = int(g.get("year") or 0) or last_year - (first_month > last_month)
    if "day" not in g:
        return f"{first_year}-{first_month:02d}/{last_year}-{last_month:02d}"
    first = calendar.made(first_year, first_month, int(g["day"]))
    last = calendar.made(last_year, last_month, int(g["day2"]))
    return f"{first}/{last}" if first and last else None


def resolve_months_to(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """`the three months to Dec 31`, `the year to June`: that many months, the last of which is named."""
    month = month_of(g["month"], words)
    year = int(g.get("year") or 0) or clock.nearest_year(month, None, future=future)
    months = number_of(g.get("number") or "1", words) * (12 if unit_of(g["unit"], words) == "Y" else 1)
    return f"{calendar.month(date(year, month, 1), shift=1 - int(months))}/{year}-{month:02d}"


def resolve_period(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """A year, quarter, month or week that lies beside the one now, or beside the one last mentioned."""
    shift = relative_of(g.get("relative", ""), words) or 0
    unit = unit_of(g["unit"], words) if "unit" in g else "W"
    base = clock.base(from_last=g.get("relative", "").lower() in words.from_last)
    if unit == "Y":
        return f"{base.year + shift}"
    if unit == "Q":
        first = calendar.month(date(base.year, (base.month - 1) // 3 * 3 + 1, 1), shift=3 * shift)
        return f"{first}/{calendar.month(calendar.opened(first), shift=2)}"
    if unit == "M":
        return calendar.month(base, shift=shift)
    return calendar.week(base, shift=shift)


def resolve_weekend(g: dict[str, str], clock: Clock, words: TimeWords, future: bool) -> str | None:
    """The Saturday and Sunday of a week."""
    shift = relative_of(g.get("relative", ""), words)
    if shift is None:
        shift = 0 if future or clock.published.weekday() >= _SATURDAY else -1
    elif shift == 1 and g.get("relative", "").lower() in words.upcoming and clock.published.weekday() < _SATURDAY:
        shift = 0
    return calendar.weekend(clock.published, shift=shift)
