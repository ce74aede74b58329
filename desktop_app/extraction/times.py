"""Time expressions and their EDTF values, counted from the day of publication and from the day last mentioned."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from desktop_app.domain.facts import Finding, TimeExpression
from desktop_app.domain.spans import Span
from desktop_app.extraction.anchors import CLOCKS, day_behind, is_no_time, surroundings_of
from desktop_app.extraction.clock import Clock, Found
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.tagger import Reading
from desktop_app.extraction.timewords import any_of, numeral_pattern, weekday_of
from desktop_app.extraction.values import value_of
from desktop_app.languages import languages
from desktop_app.languages.grammar.times import TimeWords

_LONGEST_EXPRESSION = 80
_LONGEST_NAME = 120  # characters
# kinds that other things look like too; with a tagger they count only where it read a time
_DOUBTFUL = frozenset(
    "amount year vague anaphor holiday noon month year_range part season fast bare_clock previous_day".split()
)
# groups that tell a doubtful one for a time
_SURE = frozenset({"year", "relative", "relative2", "edge"})
# kinds that only a tagger can tell from other words
_READ_ONLY = frozenset({"part", "bare_clock"})


def run(draft: Draft) -> None:
    """Add the times; a weekday that contradicts its date becomes a finding."""
    words = draft.language.times
    found = _chosen(draft)
    clock = None if draft.published is None else Clock(draft.published, draft.published)
    starts = [paragraph.start for paragraph in draft.paragraphs]
    for place, match in enumerate(found):
        surroundings = surroundings_of(draft, match)
        if clock is not None:
            clock.paragraph = bisect_right(starts, match.start)
            clock.sentence = (draft.sentence_at(match.start) or match).start
            clock.is_spoken, clock.is_open = surroundings.is_spoken, surroundings.is_open
            clock.is_closed = surroundings.is_closed
        behind = day_behind(draft, found[place + 1 : place + 4], match, clock) if match.kind in CLOCKS else None
        value = value_of(match, clock, words, future=surroundings.is_to_come, behind=behind)
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


def _chosen(draft: Draft) -> list[Found]:
    """The longest matches that do not overlap, in article text, and not inside a name."""
    kinds = ("law", "product", "organisation", "person")
    names = sorted((m.start, m.end) for m in draft.mentions if m.type in kinds and m.form == "name")
    persons = {word for m in draft.mentions if m.type == "person" and " " in m.text for word in m.text.split()}
    candidates = [found for paragraph in draft.paragraphs for found in _matches(draft, paragraph)]
    candidates.sort(key=lambda found: (found.start - found.end, found.start))
    taken: list[Found] = []
    occupied: set[int] = set()
    for found in candidates:
        if found.start in occupied or found.end - 1 in occupied or found.end - found.start > _LONGEST_EXPRESSION:
            continue
        if found.kind in _DOUBTFUL and not (found.kind == "month" and _SURE & found.groups.keys()):
            is_read = draft.reading is not None and _is_read(draft.reading, found)
            is_blind = draft.reading is None and found.kind not in _READ_ONLY
            if not is_read and (not is_blind or _is_in_name(found, names)):
                continue
        if is_no_time(draft, found, persons):
            continue
        found = _trimmed(draft, found)
        occupied.update(range(found.start, found.end))
        taken.append(found)
    return sorted(taken, key=lambda found: found.start)


def _trimmed(draft: Draft, found: Found) -> Found:
    """Without a leading word such as `about` where the tagger read the time behind it."""
    lead = found.groups.get("lead")
    if lead is None or draft.reading is None:
        return found
    start = found.start + len(lead)
    is_behind = any(tag.start == start for tag in draft.reading.near("time", start, found.end))
    return replace(found, start=start) if is_behind else found


def _is_read(reading: Reading, found: Found) -> bool:
    near = reading.near("time", found.start - _LONGEST_EXPRESSION, found.end)
    if found.kind == "part":
        return any(found.start <= tag.start and tag.end == found.end for tag in near)
    return any(tag.end > found.start for tag in near)


def _matches(draft: Draft, paragraph: Span) -> Iterator[Found]:
    for kind, pattern in _patterns(draft.language.name):
        for match in pattern.finditer(draft.text, paragraph.start, paragraph.end):
            groups = {name: value for name, value in match.groupdict().items() if value is not None}
            yield Found(kind, match.start(), match.end(), groups)


def _is_in_name(found: Found, names: list[tuple[int, int]]) -> bool:
    """Whether a name holds the expression and more; a name that is nothing but a month is none."""
    low = bisect_left(names, (found.start - _LONGEST_NAME, 0))
    high = bisect_left(names, (found.end, 0))
    return any(s < found.end and found.start < e and (s, e) != (found.start, found.end) for s, e in names[low:high])


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = languages[language].times
    holes = {
        "weekday": any_of(spelt for names in words.weekdays for name in names for spelt in (name, name.upper())),
        "month": any_of(spelt for names in words.months for name in names for spelt in (name, name.upper())),
        "number": numeral_pattern(words),
        "unit": any_of(name for name, _ in words.units),
        "relative": any_of(name for name, _ in words.relatives),
        "shift": any_of(name for name, _ in words.shifts),
        "part": any_of(words.parts),
        "half": any_of(name for name, _ in words.halves),
        "zone": any_of(words.zones),
        "edge": any_of(words.edges),
        "word": any_of(name for name, _ in words.days),
        "anaphor": any_of(words.anaphors),
        "next_day": any_of(words.next_days),
        "previous_day": any_of(words.previous_days),
        "season": any_of(name for name, _ in words.seasons),
        "vague": any_of(words.vague),
        "holiday": any_of(name for name, _, _ in words.holidays),
        "midnight": any_of(words.midnights),
        "overnight": any_of(words.overnights),
        "feast": any_of(name for name, _ in words.feasts),
        "term": any_of(name for name, _, _ in words.terms),
    }
    made = []
    for kind, pattern in words.patterns:
        for name, value in holes.items():
            pattern = pattern.replace("{" + name + "}", value)
        made.append((kind, re.compile(rf"(?<![\w.,/]){pattern}(?![\w])")))
    return tuple(made)


def _check_weekday(draft: Draft, match: Found, value: str | None, words: TimeWords) -> None:
    if value and "weekday" in match.groups and ("nday" in match.groups or "day" in match.groups):
        day = date.fromisoformat(value[:10])
        if day.weekday() != weekday_of(match.groups["weekday"], words):
            words_there = draft.cut(match.start, match.end)
            draft.findings.append(Finding(code="weekday_contradicts_date", words=words_there, value=value[:10]))
