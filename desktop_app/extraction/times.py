"""Time expressions and their EDTF values, counted from the day of publication and from the day last mentioned."""

import re
from bisect import bisect_right
from datetime import date
from functools import lru_cache

from desktop_app.domain.facts import Finding, TimeExpression
from desktop_app.domain.spans import Span
from desktop_app.extraction.clock import Clock, Found, unit_of, value_of, weekday_of
from desktop_app.extraction.draft import Draft
from desktop_app.languages import languages
from desktop_app.languages.grammar.times import TimeWords

_LONGEST_EXPRESSION = 80
# kinds that other things look like too; with a tagger they count only where it read a time
_DOUBTFUL = frozenset({"amount", "year", "vague", "anaphor", "holiday", "noon", "month", "year_range"})


def run(draft: Draft) -> None:
    """Add the times; a weekday that contradicts its date becomes a finding."""
    words = draft.language.times
    found = _chosen(draft)
    clock = None if draft.published is None else Clock(draft.published, draft.published)
    for match in found:
        value = value_of(match, clock, words, future=_is_future(draft, match))
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


def _chosen(draft: Draft) -> list[Found]:
    """The longest matches that do not overlap, in article text, and not inside a name."""
    read = [(tag.start, tag.end) for tag in draft.reading.tags if tag.layer == "time"] if draft.reading else None
    names = [
        (m.start, m.end)
        for m in draft.mentions
        if m.type in ("law", "product", "organisation", "person") and m.form == "name"
    ]
    candidates: list[Found] = []
    for paragraph in draft.paragraphs:
        for kind, pattern in _patterns(draft.language.name):
            for match in pattern.finditer(draft.text, paragraph.start, paragraph.end):
                groups = {name: value for name, value in match.groupdict().items() if value is not None}
                candidates.append(Found(kind, match.start(), match.end(), groups))
    candidates.sort(key=lambda found: (found.start - found.end, found.start))
    taken: list[Found] = []
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


def _is_personal(draft: Draft, found: Found) -> bool:
    """Whether a bare month's name stands beside a capitalised word, as in a person's name: `Mei Sasmita`."""
    if len(found.groups) > 1:
        return False
    before = draft.text[max(0, found.start - 40) : found.start].rsplit(None, 1)[-1:]
    after = draft.text[found.end : found.end + 40].split(None, 1)[:1]
    beside = after[0] if after and draft.text[found.end : found.end + 1] == " " else ""
    opens = draft.text[max(0, found.start - 2) : found.start].strip() in ("", ".", "“", '"')
    previous = before[0] if (before and not opens) or (before and before[0].isalpha()) else ""
    return beside[:1].isupper() or (previous[:1].isupper() and previous.isalpha() and len(previous) < 4)


def _is_idle(found: Found) -> bool:
    """`sehari`, `a year`: a span of time only where something counts from it."""
    words = found.groups["number"].lower()
    return (
        words in ("se", "a", "an")
        and "shift" not in found.groups
        and found.groups["unit"].lower() not in ("pekan", "hour")
    )


def _follows_amount(draft: Draft, found: Found) -> bool:
    """`41 tahun itu`: the unit belongs to the number before it."""
    before = draft.text[max(0, found.start - 20) : found.start].lower().split()[-1:]
    return bool(before) and (before[0].isdigit() or before[0] in dict(draft.language.times.numbers))


def _is_age(draft: Draft, found: Found) -> bool:
    """`berusia 41 tahun`, `(41 tahun)`, `41-year-old`: the age is a number."""
    if unit_of(found.groups["unit"], draft.language.times) != "Y" or "shift" in found.groups:
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


def _is_future(draft: Draft, match: Found) -> bool:
    """Whether the clause speaks of what is to come."""
    place = bisect_right(draft.sentences, match.start, key=lambda s: s.start) - 1
    sentence = draft.sentences[place] if place >= 0 else Span(match.start, match.end)
    start = max(sentence.start, match.start - 90)
    around = draft.text[start : match.start] + " " + draft.text[match.end : min(sentence.end, match.end + 25)]
    return any(word in draft.language.times.future for word in re.findall(r"\w+", around.lower()))


def _check_weekday(draft: Draft, match: Found, value: str | None, words: TimeWords) -> None:
    if value and "weekday" in match.groups and ("nday" in match.groups or "day" in match.groups):
        day = date.fromisoformat(value[:10])
        if day.weekday() != weekday_of(match.groups["weekday"], words):
            words_there = draft.cut(match.start, match.end)
            draft.findings.append(Finding(code="weekday_contradicts_date", words=words_there, value=value[:10]))
