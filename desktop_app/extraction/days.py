"""The day of what an article reports: which the counts and the events have that name no day of their own."""

from bisect import bisect_right

from desktop_app.domain.facts import EventType
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.tokens import tokens
from desktop_app.languages.language import Language

DAY_LENGTH = 10  # of an EDTF day; a month or a year is shorter
# these have a day even where the sentence does not say it: the day of what the article reports
DATED: frozenset[EventType] = frozenset({"clash", "attack", "accident", "earthquake", "flood", "fire", "eruption"})
# chosen on the gold standard, where they find the day of 75 of 108 articles (its most frequent day: 51)
_OPENING = (4.0, 3.0, 2.0)  # weight of a day in the first paragraphs; later ones weigh 1
_TODAY = 0.1  # of the day of publication, which is mostly when something was said
_SAYING = 0.5  # of a day right behind a speaker, likewise
_HAPPENING = 1.0  # added where a sentence with the day tells of an accident or an attack
_BEHIND = 60  # characters


def day_of(value: str) -> str:
    """An EDTF value without its clock time; intervals stay."""
    return value[:DAY_LENGTH] if "T" in value and "/" not in value else value


def whole_day(value: str | None) -> str | None:
    """The day of an EDTF value that is a day or a time of one; None for a longer stretch."""
    day = (value or "")[:DAY_LENGTH]
    return day if len(day) == DAY_LENGTH and day[4] == "-" and "/" not in (value or "") else None


def main_day(draft: Draft) -> str | None:
    """The past day (EDTF) that the article's opening and its happenings speak of most, None if it names no day."""
    limit = "9999" if draft.published is None else draft.published.isoformat()
    ends = [paragraph.end for paragraph in draft.paragraphs]
    happenings = _happenings(draft.language)
    sayings = _sayings(draft)
    days: dict[str, float] = {}
    happened: dict[Span, bool] = {}
    for time in draft.times:
        day = whole_day(time.value)
        if day is None or day > limit:
            continue
        paragraph = bisect_right(ends, time.start)
        weight = _OPENING[paragraph] if paragraph < len(_OPENING) else 1.0
        weight *= (_SAYING if _is_in(sayings, time.start) else 1.0) * (_TODAY if day == limit else 1.0)
        sentence = draft.sentence_at(time.start)
        if sentence is not None:
            if sentence not in happened:
                happened[sentence] = any(token.text.lower() in happenings for token in tokens(draft.text, sentence))
            weight += _HAPPENING * happened[sentence]
        days[day] = days.get(day, 0.0) + weight
    return max(days, key=lambda day: days[day], default=None)


def _happenings(language: Language) -> frozenset[str]:
    return frozenset(phrase for kind, phrases in language.events.triggers if kind in DATED for phrase in phrases)


def _sayings(draft: Draft) -> list[tuple[int, int]]:
    """The stretches right behind who says something, up to what is said, in text order."""
    found: list[tuple[int, int]] = []
    for statement in draft.statements:
        for lead in (statement.cue, statement.speaker):
            if lead is not None:
                said = [content.start for content in statement.content if content.start >= lead.end]
                found.append((lead.end, min([lead.end + _BEHIND, *said])))
    return sorted(found)


def _is_in(stretches: list[tuple[int, int]], position: int) -> bool:
    place = bisect_right(stretches, position, key=lambda stretch: stretch[0])
    return any(position < end for _, end in stretches[max(0, place - 2) : place])
