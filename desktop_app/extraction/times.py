"""Time expressions and their EDTF values, counted from the day of publication and from the day last mentioned."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from desktop_app.domain.facts import Finding, TimeExpression
from desktop_app.domain.spans import Span
from desktop_app.extraction import calendar
from desktop_app.extraction.draft import Draft
from desktop_app.languages import languages
from desktop_app.languages.grammar.times import TimeWords

_LONGEST_EXPRESSION = 80
# kinds that other things look like too; with a tagger they count only where it read a time
_DOUBTFUL = frozenset({"amount", "year", "vague", "anaphor", "holiday", "noon", "month", "year_range"})


@dataclass(frozen=True, slots=True)
class _Found:
    """A match of one pattern."""

    kind: str
    start: int
    end: int
    groups: dict[str, str]


@dataclass(slots=True)
class _Clock:
    """What relative times are counted from: the day of publication, the day and the clock time last mentioned."""

    published: date
    day: date
    minutes: int | None = None


def run(draft: Draft) -> None:
    """Add the times; a weekday that contradicts its date becomes a finding."""
    words = draft.language.times
    found = _chosen(draft)
    clock = None if draft.published is None else _Clock(draft.published, draft.published)
    for match in found:
        value = _value(match, clock, words, future=_is_future(draft, match))
        draft.times.append(
            TimeExpression(
                start=match.start,
                end=match.end,
                text=draft.text[match.start : match.end],
                value=value,
                confidence=0.9 if value else 0.6,
                found_by=f"rule:times.{match.kind}",
            )
        )
        _check_weekday(draft, match, value, words)
    if draft.reading is not None:
        _add_read(draft)
    draft.times.sort(key=lambda time: time.start)


def _add_read(draft: Draft) -> None:
    """Times that only the tagger saw have no value that rules could give."""
    assert draft.reading is not None
    for tag in draft.reading.tags:
        if tag.layer == "time" and not any(time.start - 1 <= tag.end and tag.start <= time.end for time in draft.times):
            words = draft.text[tag.start : tag.end]
            draft.times.append(
                TimeExpression(
                    start=tag.start,
                    end=tag.end,
                    text=words,
                    value=None,
                    confidence=round(tag.confidence, 3),
                    found_by="model:time",
                )
            )


def _chosen(draft: Draft) -> list[_Found]:
    """The longest matches that do not overlap, in article text, and not inside a name."""
    read = [(tag.start, tag.end) for tag in draft.reading.tags if tag.layer == "time"] if draft.reading else None
    names = [
        (m.start, m.end)
        for m in draft.mentions
        if m.type in ("law", "product", "organisation", "person") and m.form == "name"
    ]
    candidates: list[_Found] = []
    for paragraph in draft.paragraphs:
        for kind, pattern in _patterns(draft.language.name):
            for match in pattern.finditer(draft.text, paragraph.start, paragraph.end):
                groups = {name: value for name, value in match.groupdict().items() if value is not None}
                candidates.append(_Found(kind, match.start(), match.end(), groups))
    candidates.sort(key=lambda found: (found.start - found.end, found.start))
    taken: list[_Found] = []
    occupied: set[int] = set()
    for found in candidates:
        if found.start in occupied or found.end - 1 in occupied or found.end - found.start > _LONGEST_EXPRESSION:
            continue
        is_read = read is not None and any(s < found.end and found.start < e for s, e in read)
        if any(s < found.end and found.start < e for s, e in names) and found.kind in _DOUBTFUL and not is_read:
            continue
        if found.kind == "month" and _is_personal(draft, found):
            continue
        if found.kind == "amount" and (_is_idle(found) or _is_age(draft, found)):
            continue
        if read is not None and found.kind in _DOUBTFUL and not is_read:
            continue
        if found.kind == "period" and _follows_amount(draft, found):
            continue
        occupied.update(range(found.start, found.end))
        taken.append(found)
    return sorted(taken, key=lambda found: found.start)


def _is_personal(draft: Draft, found: _Found) -> bool:
    """Whether a bare month's name stands beside a capitalised word, as in a person's name: `Mei Sasmita`."""
    if len(found.groups) > 1:
        return False
    before = draft.text[max(0, found.start - 40) : found.start].rsplit(None, 1)[-1:]
    after = draft.text[found.end : found.end + 40].split(None, 1)[:1]
    beside = after[0] if after and draft.text[found.end : found.end + 1] == " " else ""
    opens = draft.text[max(0, found.start - 2) : found.start].strip() in ("", ".", "“", '"')
    previous = before[0] if (before and not opens) or (before and before[0].isalpha()) else ""
    return beside[:1].isupper() or (previous[:1].isupper() and previous.isalpha() and len(previous) < 4)


def _is_idle(found: _Found) -> bool:
    """`sehari`, `a year`: a span of time only where something counts from it."""
    words = found.groups["number"].lower()
    return (
        words in ("se", "a", "an")
        and "shift" not in found.groups
        and found.groups["unit"].lower() not in ("pekan", "hour")
    )


def _follows_amount(draft: Draft, found: _Found) -> bool:
    """`41 tahun itu`: the unit belongs to the number before it."""
    before = draft.text[max(0, found.start - 20) : found.start].lower().split()[-1:]
    return bool(before) and (before[0].isdigit() or before[0] in dict(draft.language.times.numbers))


def _is_age(draft: Draft, found: _Found) -> bool:
    """`berusia 41 tahun`, `(41 tahun)`, `41-year-old`: the age is a number."""
    if _unit(found.groups["unit"], draft.language.times) != "Y" or "shift" in found.groups:
        return False
    before = draft.text[max(0, found.start - 12) : found.start].lower().rstrip()
    after = draft.text[found.end : found.end + 4].lower()
    return before.endswith(("usia", "umur", "aged", "(")) or after.startswith(("-old", " old"))


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = languages[language].times
    holes = {
        "weekday": _any(name for names in words.weekdays for name in names),
        "month": _any(name for names in words.months for name in names),
        "number": _any(name for name, _ in words.numbers),
        "unit": _any(name for name, _ in words.units),
        "relative": _any(name for name, _ in words.relatives),
        "shift": _any(name for name, _ in words.shifts),
        "part": _any(words.parts),
        "half": _any(name for name, _ in words.halves),
        "zone": _any(words.zones),
        "edge": _any(words.edges),
        "word": _any(name for name, _ in words.days),
        "anaphor": _any(words.anaphors),
        "next_day": _any(words.next_days),
        "vague": _any(words.vague),
        "holiday": _any(name for name, _, _ in words.holidays),
    }
    made = []
    for kind, pattern in words.patterns:
        for name, value in holes.items():
            pattern = pattern.replace("{" + name + "}", value)
        made.append((kind, re.compile(rf"(?<![\w.,/]){pattern}(?![\w])")))
    return tuple(made)


def _any(words: "object") -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"  # type: ignore[arg-type, call-overload]


def _is_future(draft: Draft, match: _Found) -> bool:
    """Whether the clause speaks of what is to come."""
    place = bisect_right(draft.sentences, match.start, key=lambda s: s.start) - 1
    sentence = draft.sentences[place] if place >= 0 else Span(match.start, match.end)
    start = max(sentence.start, match.start - 90)
    around = draft.text[start : match.start] + " " + draft.text[match.end : min(sentence.end, match.end + 25)]
    return any(word in draft.language.times.future for word in re.findall(r"\w+", around.lower()))


def _value(match: _Found, clock: _Clock | None, words: TimeWords, *, future: bool) -> str | None:
    """The EDTF value; what needs the day of publication has none without it."""
    g = match.groups
    if match.kind == "vague":
        return None
    if match.kind == "amount" and "shift" not in g:
        return calendar.duration(_number(g["number"], words), _unit(g["unit"], words))
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


def _resolve_day(g: dict[str, str], clock: _Clock, words: TimeWords, future: bool) -> str | None:
    """Days: by weekday, by date, by a word such as `kemarin`, with the clock time if there is one."""
    day = _named_day(g, clock, words, future=future)
    if day is None and "weekday" in g:
        number = _weekday(g["weekday"], words)
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


def _by_weekday(g: dict[str, str], clock: _Clock, number: int, words: TimeWords, *, future: bool) -> date:
    shift = _relative(g.get("relative", ""), words)
    if shift == -1:
        return calendar.weekday(clock.published - timedelta(days=1), number, direction=-1)
    if shift == 1 or (future and shift is None and number != clock.published.weekday()):
        return calendar.weekday(clock.published + timedelta(days=1 if shift == 1 else 0), number, direction=1)
    return calendar.weekday(clock.published, number, direction=-1)


def _named_day(g: dict[str, str], clock: _Clock, words: TimeWords, *, future: bool) -> date | None:
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


def _dated(day: date | None, clock: _Clock | None, g: dict[str, str], words: TimeWords) -> str | None:
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


def _resolve_clock(g: dict[str, str], clock: _Clock, words: TimeWords, future: bool) -> str | None:
    day = clock.day
    if "noon" in g:
        minutes = 0 if g["noon"].lower() == "midnight" else 720
        clock.minutes = minutes
        return f"{day}T{minutes // 60:02d}:00"
    return _dated(day, clock, g, words)


def _resolve_month(g: dict[str, str], clock: _Clock, words: TimeWords, future: bool) -> str | None:
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


def _resolve_range(g: dict[str, str], clock: _Clock, words: TimeWords, future: bool) -> str | None:
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


def _resolve_period(g: dict[str, str], clock: _Clock, words: TimeWords, future: bool) -> str | None:
    shift = _relative(g.get("relative", ""), words) or 0
    unit = _unit(g.get("unit", "tahun").lower(), words) if "unit" in g else "W"
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


def _resolve_weekend(g: dict[str, str], clock: _Clock, words: TimeWords, future: bool) -> str | None:
    return calendar.weekend(clock.published, shift=_relative(g.get("relative", ""), words) or 0)


def _resolve_shift(g: dict[str, str], clock: _Clock, words: TimeWords, future: bool) -> str | None:
    number, unit = _number(g["number"], words), _unit(g["unit"], words)
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


def _resolve_anaphor(g: dict[str, str], clock: _Clock, words: TimeWords, future: bool) -> str | None:
    if "next" in g:
        clock.day += timedelta(days=1)
        clock.minutes = None
    return clock.day.isoformat()


_RESOLVERS = {
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


def _check_weekday(draft: Draft, match: _Found, value: str | None, words: TimeWords) -> None:
    if value and "weekday" in match.groups and ("nday" in match.groups or "day" in match.groups):
        day = date.fromisoformat(value[:10])
        if day.weekday() != _weekday(match.groups["weekday"], words):
            words_there = draft.cut(match.start, match.end)
            draft.findings.append(Finding(code="weekday_contradicts_date", words=words_there, value=value[:10]))


def _number(word: str, words: TimeWords) -> float:
    if word[0].isdigit():
        return float(word.replace(",", "."))
    return dict(words.numbers)[word.lower()]


def _unit(word: str, words: TimeWords) -> str:
    return dict(words.units)[word.lower()]


def _relative(word: str, words: TimeWords) -> int | None:
    return dict(words.relatives).get(word.lower())


def _month(word: str, words: TimeWords) -> int:
    return next(number for number, names in enumerate(words.months, 1) if word in names)


def _weekday(word: str, words: TimeWords) -> int:
    return next(number for number, names in enumerate(words.weekdays) if word in names)


def _full_year(year: str) -> int:
    return int(year) + (2000 if len(year) == 2 else 0)
