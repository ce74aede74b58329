"""What the words around a time expression say of it: that it is none, that it is to come, when something was said."""

import re
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain.spans import Span
from desktop_app.extraction.clock import Clock, Found
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.timewords import unit_of
from desktop_app.extraction.values import value_of

CLOCKS = frozenset({"clock", "gmt", "noon"})
_DAYS = frozenset({"weekday", "written", "american", "word", "numeric"})
_REACH = 45  # characters behind a clock time in which its day may stand
_BEFORE, _AFTER = 150, 20  # characters around an expression that are looked at
_FUTURE = 90  # characters before an expression in which a word of the future may stand
_YEAR = re.compile(r" [12]\d{3}\b")
_WORD = re.compile(r"\w[\w'-]*")
_CLOSES = '.,;)”"'


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the clause around a time expression tells; `is_open` and `is_closed`: from it on, up to it."""

    is_to_come: bool
    is_spoken: bool
    is_open: bool
    is_closed: bool


def surroundings_of(draft: Draft, match: Found) -> Surroundings:
    """Whether the clause speaks of what is to come, and whether the time is that of a saying (`kata X, Selasa`)."""
    sentence = draft.sentence_at(match.start) or Span(match.start, match.end)
    before = draft.text[max(sentence.start, match.start - _BEFORE) : match.start].lower()
    after = draft.text[match.end : min(sentence.end, match.end + _AFTER)].lower()
    table = draft.language.times
    words = _WORD.findall(before[-_FUTURE:])
    last = words[-1] if words else ""
    near = words + _WORD.findall(re.split(r"[,;.:]", after)[0])
    is_to_come = not table.future.isdisjoint(near) or not table.soon.isdisjoint(words[-2:])
    # `Hingga Rabu, 12 tewas` counts what is over, `ditutup hingga Rabu` tells how long it is to last
    is_to_come |= match.kind == "weekday" and last in table.until and len(words) > 1
    return Surroundings(
        is_to_come=last not in table.since and is_to_come,
        is_spoken=_is_spoken(draft, before, match),
        is_open=last in table.since,
        is_closed=last in table.until,
    )


def _is_spoken(draft: Draft, before: str, match: Found) -> bool:
    words = _WORD.findall(before)
    cues = draft.language.statements.cues
    closes = before.rstrip().endswith(",") or (words and words[-1] in cues)
    after = draft.text[match.end : match.end + 12].split()[:1]
    ends = not after or after[0][0] in _CLOSES or after[0] in draft.language.statements.connectors
    return bool(closes) and ends and not cues.keys().isdisjoint(words)


def day_behind(draft: Draft, following: list[Found], match: Found, clock: Clock | None) -> date | None:
    """The day right behind a clock time: `at 10:25 a.m. (0325 GMT) on Wednesday`.

    Where no day has been told yet, the first one that the paragraph tells of.
    """
    end, is_near = match.end, True
    for found in following:
        gap = draft.text[end : found.start]
        is_near = is_near and len(gap) < _REACH and set(gap.strip(" (),").split()) <= draft.language.times.leads
        if clock is None or "\n" in gap or not (is_near or not clock.is_set):
            return None
        if found.kind in _DAYS:
            future = surroundings_of(draft, found).is_to_come
            value = value_of(found, replace(clock), draft.language.times, future=future)
            day = date.fromisoformat(value[:10]) if value and "/" not in value else None
            if is_near or (day is not None and day < clock.published):
                return day
        end = found.end
    return None


def is_no_time(draft: Draft, found: Found, persons: set[str]) -> bool:
    """Whether a match is a name, an age, or an amount that counts from nothing."""
    if found.kind in ("month", "weekday") and _is_person(draft, found, persons):
        return True
    if found.kind in ("year", "word"):
        return _is_code(draft, found) if found.kind == "year" else _is_name(draft, found)
    if found.kind == "season":
        return _is_attribute(draft, found)
    if found.kind == "amount":
        return _is_other(draft, found) or (draft.reading is None and _is_idle(draft, found)) or _is_age(draft, found)
    return found.kind == "period" and _follows_amount(draft, found)


def _is_person(draft: Draft, found: Found, persons: set[str]) -> bool:
    """Whether a bare month or weekday is a name: it stands beside a capitalised word, or is one that a person has."""
    words = draft.text[found.start : found.end]
    if len(found.groups) > 1 or " " in words:
        return False
    if words in persons:
        return True
    before = draft.text[max(0, found.start - 40) : found.start]
    after = draft.text[found.end : found.end + 40].split(None, 1)[:1]
    beside = after[0] if after and draft.text[found.end : found.end + 1] == " " else ""
    previous = before.rsplit(None, 1)[-1:] if found.kind == "month" else []
    opens = len(before.split()) == 1 or bool(re.search(r"[.!?”\"]\s+\w+\s*$|\n\w*\s*$", before))
    is_named = bool(previous) and previous[0][:1].isupper() and previous[0].isalpha() and len(previous[0]) < 4
    return (found.kind == "month" and beside[:1].isupper()) or (is_named and not opens)


def _is_attribute(draft: Draft, found: Found) -> bool:
    """`her autumn statement`: a bare season counts only behind a word that dates the clause."""
    before = draft.text[max(0, found.start - 20) : found.start].lower().split()[-1:]
    is_bare = (
        found.groups.keys() == {"season"} and draft.text[found.start : found.end].lower() == found.groups["season"]
    )
    return is_bare and not (before and before[0] in draft.language.times.year_leads)


def _is_other(draft: Draft, found: Found) -> bool:
    """`nearly a quarter` is a share, `Nomor 2 Tahun 2024` a law."""
    table = draft.language.times
    unit = unit_of(found.groups["unit"], table)
    is_share = unit == "Q" and found.groups["number"].lower() in table.idle
    return is_share or (unit == "Y" and bool(_YEAR.match(draft.text, found.end)))


def _is_code(draft: Draft, found: Found) -> bool:
    """`resolution 1701`, `Nomor 2 Tahun 2024`, `the Digital Levy Act, 2023`: numbers of laws, flights and the like."""
    words = draft.text[max(0, found.start - 24) : found.start].lower().replace(",", " ").split()
    codes = draft.language.times.codes
    return bool(words) and (words[-1] in codes or (words[-1].isdigit() and words[-2:-1] != [] and words[-2] in codes))


def _is_name(draft: Draft, found: Found) -> bool:
    """`dikutip Lusa`, `Volga Today`: one capitalised word within a sentence that the tagger reads no time in."""
    words = draft.text[found.start : found.end]
    before = draft.text[max(0, found.start - 2) : found.start]
    is_within = len(before) == 2 and before[0].isalnum() and before[1] == " "
    is_read = draft.reading is not None and bool(draft.reading.near("time", found.start, found.end))
    return words.isalpha() and words.istitle() and is_within and not is_read


def _is_idle(draft: Draft, found: Found) -> bool:
    """`sehari`, `a year`: a span of time only where something counts from it."""
    table = draft.language.times
    if found.groups["number"].lower() not in table.idle or "shift" in found.groups:
        return False
    after = draft.text[found.end : found.end + 20].split()[:1]
    return found.groups["unit"].lower() not in table.busy_units and not (after and after[0] in table.from_words)


def _follows_amount(draft: Draft, found: Found) -> bool:
    """`41 tahun itu`: the unit belongs to the number before it."""
    before = draft.text[max(0, found.start - 20) : found.start].lower().split()[-1:]
    return bool(before) and (before[0].isdigit() or before[0] in dict(draft.language.times.numbers))


def _is_age(draft: Draft, found: Found) -> bool:
    """`berusia 41 tahun`, `(41 tahun)`, `Salim, 41 tahun,`, `pria 41 tahun itu`, `41-year-old`: the age is a number."""
    table = draft.language.times
    if unit_of(found.groups["unit"], table) not in ("Y", "M") or "shift" in found.groups:
        return False
    before = draft.text[max(0, found.start - 24) : found.start].lower().rstrip()
    after = draft.text[found.end : found.end + 10]
    words = before.split()
    if words and words[-1] in table.ands:
        words = words[:-2]
    if before.endswith("(") or (words and (words[-1] in table.ages_before or words[-1] in table.people)):
        return True
    if words[-2:-1] and words[-2] in table.ages_before and not words[-1].isalpha():
        return True
    if unit_of(found.groups["unit"], table) == "M":
        return False
    is_apposed = before.endswith(",") and after[:1] in (",", ".") and found.groups["number"].isdigit()
    return is_apposed or after.lower().startswith(table.ages_after)
