"""What happened: words that trigger an event, merged where they tell of the same one."""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.facts import Event, EventStatus, EventType, Mention, TimeExpression
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft, outermost
from desktop_app.extraction.tokens import Token, tokens
from desktop_app.languages import languages

_LONGEST_TRIGGER = 4  # words
_SURE = 0.6  # of the tagger, for a trigger that no table has
_DAY_LENGTH = 10  # of an EDTF day; a month or a year is shorter
_BESIDE = 12  # characters
_BEFORE = 4  # words before a trigger that may say it has not happened
# of these an article mostly tells one; the rest are one to a sentence
_SINGULAR: frozenset[EventType] = frozenset(
    {
        "clash",
        "ceasefire",
        "war",
        "accident",
        "earthquake",
        "flood",
        "fire",
        "eruption",
        "outbreak",
        "election",
        "strike",
    }
)
# these have a day even where the sentence does not say it: the day of what the article reports
_DATED: frozenset[EventType] = frozenset({"clash", "attack", "accident", "earthquake", "flood", "fire", "eruption"})


@dataclass(frozen=True, slots=True)
class _Trigger:
    """A word that triggers an event, with what its sentence says of it."""

    start: int
    end: int
    type: EventType
    sentence: Span
    lemma: str
    when: str | None
    status: EventStatus
    found_by: str
    confidence: float


def run(draft: Draft) -> None:
    """Add the events."""
    names = {p for m in draft.mentions if m.form != "nominal" and m.type != "law" for p in range(m.start, m.end)}
    ruled = [trigger for sentence in draft.sentences for trigger in _triggers(draft, sentence, names)]
    found = ruled if draft.reading is None else _read(draft, ruled)
    main_day = _main_day(draft)
    for number, group in enumerate(_merged(sorted(found, key=lambda t: t.start)), 1):
        draft.events.append(_event(draft, group, f"ev{number}", main_day))


def _triggers(draft: Draft, sentence: Span, names: set[int]) -> list[_Trigger]:
    words = tokens(draft.text, sentence)
    table = _table(draft.language.name)
    found: list[_Trigger] = []
    place = 0
    while place < len(words):
        length, kind, lemma = _match(draft, words, place, table)
        if kind is None or words[place].start in names:
            place += 1
            continue
        span = Span(words[place].start, words[place + length - 1].end)
        found.append(
            _Trigger(
                span.start,
                span.end,
                kind,
                sentence,
                lemma,
                _time(draft, sentence, span),
                _status(draft, words, place, span),
                "rule:events",
                0.7,
            )
        )
        place += length
    return found


def _match(
    draft: Draft, words: list[Token], place: int, table: dict[str, EventType]
) -> tuple[int, EventType | None, str]:
    for length in range(min(_LONGEST_TRIGGER, len(words) - place), 0, -1):
        phrase = " ".join(token.text.lower() for token in words[place : place + length])
        if phrase in draft.language.events.never:
            return length, None, phrase
        bare = next((phrase.removesuffix(c) for c in draft.language.events.clitics if phrase.endswith(c)), phrase)
        for form in (phrase, bare):
            if form in table:
                return length, table[form], form
    return 1, None, ""


@lru_cache(maxsize=8)
def _table(language: str) -> dict[str, EventType]:
    return {phrase: kind for kind, phrases in reversed(languages[language].events.triggers) for phrase in phrases}


def _status(draft: Draft, words: list[Token], place: int, span: Span) -> EventStatus:
    """What the words right before a trigger, or the statement around it, say of its standing."""
    table = draft.language.events
    before = {token.text.lower() for token in words[max(0, place - _BEFORE) : place]}
    if before & table.hypothetical:
        return "hypothetical"
    if before & table.negated:
        return "negated"
    if before & table.planned:
        return "planned"
    accused = any(s.act == "accuse" and any(c.start <= span.start < c.end for c in s.content) for s in draft.statements)
    return "alleged" if accused else "actual"


def _time(draft: Draft, sentence: Span, span: Span) -> str | None:
    """The time of the sentence that stands nearest to the trigger."""
    low, high = (bisect_left(draft.times, at, key=lambda time: time.start) for at in (sentence.start, sentence.end))
    near = [time for time in draft.times[low:high] if time.value is not None and not time.value.startswith("P")]
    # a day says more of it than the year of another event in the same sentence, unless that stands right beside it
    best = min(near, key=lambda time: _farness(time, span), default=None)
    if best is None or best.value is None:
        return None
    return best.value[:10] if "T" in best.value and "/" not in best.value else best.value


def _farness(time: TimeExpression, span: Span) -> tuple[bool, int]:
    gap = max(time.start - span.end, span.start - time.end)
    return len(time.value or "") < _DAY_LENGTH and gap > _BESIDE, gap


def _read(draft: Draft, ruled: list[_Trigger]) -> list[_Trigger]:
    """The rules' triggers, and those that only the tagger is sure of: its types are weaker than the table's."""
    assert draft.reading is not None
    status = {(tag.start, tag.end): tag.label for tag in draft.reading.tags if tag.layer == "status"}
    found = list(ruled)
    for tag in draft.reading.tags:
        if tag.layer != "event" or tag.confidence < _SURE:
            continue
        sentence = draft.sentence_at(tag.start)
        if sentence is None or any(t.start < tag.end and tag.start < t.end for t in ruled):
            continue
        span = Span(tag.start, tag.end)
        found.append(
            _Trigger(
                start=tag.start,
                end=tag.end,
                type=tag.label,  # type: ignore[arg-type]
                sentence=sentence,
                lemma=span.slice(draft.text).lower(),
                when=_time(draft, sentence, span),
                status=status.get((tag.start, tag.end), "actual"),  # type: ignore[arg-type]
                found_by="model:event",
                confidence=round(tag.confidence, 3),
            )
        )
    return found


def _merged(found: list[_Trigger]) -> list[list[_Trigger]]:
    """Triggers of the same event: of one type, with no two different times, and of one word or one sentence."""
    groups: list[list[_Trigger]] = []
    for trigger in found:
        group = next((g for g in reversed(groups) if _is_same(g, trigger)), None)
        if group is None:
            groups.append([trigger])
        else:
            group.append(trigger)
    return groups


def _is_same(group: list[_Trigger], trigger: _Trigger) -> bool:
    if group[0].type != trigger.type:
        return False
    times = {t.when for t in group if t.when}
    if trigger.when and times and trigger.when not in times:
        return False
    if trigger.type in _SINGULAR:
        return True
    same_word = any(t.lemma == trigger.lemma or t.lemma[-5:] == trigger.lemma[-5:] for t in group)
    return same_word or (group[-1].sentence == trigger.sentence and trigger.type == "attack")


def _event(draft: Draft, group: list[_Trigger], name: str, main_day: str | None) -> Event:
    when = next((t.when for t in group if t.when), None)
    first = group[0]
    if when is None and first.type in _DATED and first.status == "actual":
        when = main_day
    return Event(
        id=name,
        type=first.type,
        triggers=tuple(draft.cut(t.start, t.end) for t in group),
        actors=_actors(draft, group),
        places=_places(draft, group),
        when=when,
        status=max(group, key=lambda t: [other.status for other in group].count(t.status)).status,
        confidence=max(t.confidence for t in group),
        found_by=first.found_by,
    )


def _actors(draft: Draft, group: list[_Trigger]) -> tuple[str, ...]:
    """Who takes part: the named before the trigger in its sentence, and the parties close behind it."""
    places = set(_places(draft, group))
    found = [
        m.refers_to or m.entity
        for trigger in group[:3]
        for m in _outer(draft, trigger.sentence)
        if m.entity not in places and (m.end <= trigger.start or m.start - trigger.end < 60)
    ]
    return tuple(dict.fromkeys(found))[:4]


def _places(draft: Draft, group: list[_Trigger]) -> tuple[str, ...]:
    """Places that a preposition of place leads in, in the triggers' sentences."""
    found: list[str] = []
    for trigger in group:
        for m in _outer(draft, trigger.sentence):
            before = draft.text[max(0, m.start - 20) : m.start].lower().split()
            if m.type == "place" and before and before[-1] in draft.language.names.places_after:
                found.append(m.entity)
    return tuple(dict.fromkeys(found))[:4]


def _outer(draft: Draft, sentence: Span) -> list[Mention]:
    return outermost(draft.mentions_in(sentence))


def _main_day(draft: Draft) -> str | None:
    """The past day that the article names most often: the day of what it reports."""
    limit = "9999" if draft.published is None else draft.published.isoformat()
    days = [
        t.value[:10] for t in draft.times if t.value and len(t.value) >= 10 and t.value[4] == "-" and "/" not in t.value
    ]
    return next((day for day, _ in Counter(day for day in days if day <= limit).most_common(1)), None)
