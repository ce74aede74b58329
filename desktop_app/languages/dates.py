"""Dates as pages and mail headers write them, machines and people alike, to ISO 8601."""

import re
from datetime import UTC, date, datetime
from functools import lru_cache

from desktop_app.languages.grammar.times import TimeWords

_ISO = re.compile(
    r"(?P<year>[12]\d{3})-?(?P<month>\d\d)-?(?P<day>\d\d)"
    r"(?:[T ]+(?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,]\d+)?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?"
)
_CLOCK = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?:[:.](?P<second>[0-5]\d))?"
    r"\s*(?P<half>[ap]\.?m\b\.?)?\s*(?P<zone>[A-Z]{2,4}\b|[+-]\d\d:?\d\d)?",
    re.IGNORECASE,
)
_NUMERIC = re.compile(r"\b(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>[12]\d{3})\b")
# Indonesia's three zones, then the few that English pages name without an offset (RFC 5322 §4.3)
_ZONES = {
    "wib": "+07:00", "wita": "+08:00", "wit": "+09:00", "utc": "Z", "gmt": "Z", "z": "Z", "bst": "+01:00",
    "cet": "+01:00", "cest": "+02:00", "est": "-05:00", "edt": "-04:00", "pst": "-08:00", "pdt": "-07:00",
    "sgt": "+08:00",
}  # fmt: skip
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")  # from 2001 to 2033
_LONGEST = 200  # characters; a date stands in a short line


def machine_date(words: str | None) -> str | None:
    """The ISO 8601 day or time in what a machine wrote (ISO 8601, basic or extended), to the second; None without."""
    match = _ISO.search(words[:_LONGEST]) if words else None
    if match is None:
        return None
    day = _day(int(match["year"]), int(match["month"]), int(match["day"]))
    if day is None or match["hour"] is None:
        return day
    return day + _clock(int(match["hour"]), match["minute"], match["second"], match["zone"] or "")


def written_date(words: str | None) -> str | None:
    """The ISO 8601 day or time in what people read: "Senin, 6 Mei 2024 08:15 WIB", "May 6, 2024 8:15 pm EDT"."""
    words = (words or "")[:_LONGEST]
    match = _written().search(words) or _NUMERIC.search(words)
    if match is None:
        return machine_date(words)
    groups = match.groupdict()
    name = groups["month"] or groups.get("month2") or ""
    month = int(name) if name.isdigit() else _months()[name.lower()]
    number = groups["day"] or groups.get("day2") or "0"
    day = _day(int(groups["year"] or groups.get("year2") or 0), month, int(number))
    clock = _CLOCK.search(words, match.end()) or _CLOCK.search(words[: match.start()])
    if day is None or clock is None:
        return day
    hour, half = int(clock["hour"]), (clock["half"] or "")[:1].lower()
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    return day + _clock(hour, clock["minute"], clock["second"], clock["zone"] or "")


def epoch_date(words: str | None) -> str | None:
    """The ISO 8601 time of seconds or milliseconds since 1970, as scripts write them; None for another number."""
    if words is None or not _EPOCH.fullmatch(words.strip()):
        return None
    moment = datetime.fromtimestamp(int(words.strip()[:10]), UTC)
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def _clock(hour: int, minute: str, second: str | None, zone: str) -> str:
    if hour > 23 or int(minute) > 59:
        return ""
    zone = _ZONES.get(zone.lower(), zone if zone[:1] in ("+", "-") else "")
    if len(zone) == 5:
        zone = f"{zone[:3]}:{zone[3:]}"
    return f"T{hour:02}:{minute}" + (f":{second}" if second and int(second) < 60 else "") + zone


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    from desktop_app.languages import languages  # on first use, for a language is a module of this package

    tables: list[TimeWords] = [language.times for language in languages]
    return {
        spelling.lower().rstrip("."): number
        for words in tables
        for number, spellings in enumerate(words.months, 1)
        for spelling in spellings
    }


@lru_cache(maxsize=1)
def _written() -> re.Pattern[str]:
    months = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    return re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ -](?P<month>{months})\.?,?[ -](?P<year>[12]\d{{3}})\b"
        rf"|\b(?P<month2>{months})\.? (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year2>[12]\d{{3}})\b",
        re.IGNORECASE,
    )
