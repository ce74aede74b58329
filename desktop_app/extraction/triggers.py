"""Words that trigger an event, from the table of the language and, where it is sure, from the tagger."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.facts import EventStatus, EventType
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.standing import Standing
from desktop_app.extraction.tokens import Token, tokens
from desktop_app.languages import languages

_LONGEST_TRIGGER = 4  # words
_SURE = 0.95  # of the tagger, for a trigger that no table has: below, two of three are no events


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that triggers an event, with what its sentence says of it; `lemma` is the form that the table has."""

    start: int
    end: int
    type: EventType
    sentence: Span
    lemma: str
    when: str | None
    status: EventStatus
    found_by: str
    confidence: float


def triggers_of(draft: Draft) -> list[Trigger]:
    """The triggers of the article in text order."""
    taken = {p for m in draft.mentions if m.form != "nominal" and m.type != "law" for p in range(m.start, m.end)}
    taken.update(position for time in draft.times for position in range(time.start, time.end))
    standing = Standing(draft)
    found = [trigger for sentence in draft.sentences for trigger in _ruled(draft, sentence, taken, standing)]
    if draft.reading is not None:
        found += list(_read(draft, found, standing))
    return sorted(found, key=lambda trigger: trigger.start)


def _ruled(draft: Draft, sentence: Span, taken: set[int], standing: Standing) -> Iterator[Trigger]:
    words = tokens(draft.text, sentence)
    place = 0
    while place < len(words):
        length, kind, lemma = _match(draft, words, place)
        if kind is not None and words[place].start not in taken:
            span = Span(words[place].start, words[place + length - 1].end)
            yield Trigger(
                start=span.start,
                end=span.end,
                type=kind,
                sentence=sentence,
                lemma=lemma,
                when=standing.time(sentence, span),
                status=standing.status(words, place, place + length),
                found_by="rule:events",
                confidence=0.7,
            )
        place += length if kind is None or words[place].start not in taken else 1


def _match(draft: Draft, words: list[Token], place: int) -> tuple[int, EventType | None, str]:
    """The longest phrase of the table at a token, its type and its form there."""
    table, longest = _table(draft.language.name)
    first = words[place].text.lower()
    clitics = draft.language.events.clitics
    if first not in longest and not first.endswith(clitics or "\0"):
        return 1, None, ""
    for length in range(min(longest.get(first, 1), len(words) - place), 0, -1):
        phrase = " ".join(token.text.lower() for token in words[place : place + length])
        if phrase in table:
            return length, table[phrase], phrase
        bare = next((phrase.removesuffix(c) for c in clitics if phrase.endswith(c)), "")
        if table.get(bare) is not None:
            return length, table[bare], bare
    return 1, None, ""


@lru_cache(maxsize=8)
def _table(language: str) -> tuple[dict[str, EventType | None], dict[str, int]]:
    """Types by phrase (None: looks like a trigger and is none), and how long phrases are that begin with a word."""
    words = languages[language].events
    table: dict[str, EventType | None] = {
        phrase: kind for kind, phrases in reversed(words.triggers) for phrase in phrases
    }
    table |= dict.fromkeys(words.never)
    longest: dict[str, int] = {}
    for phrase in table:
        first, length = phrase.split()[0], min(len(phrase.split()), _LONGEST_TRIGGER)
        longest[first] = max(longest.get(first, 1), length)
    return table, longest


def _read(draft: Draft, ruled: list[Trigger], standing: Standing) -> Iterator[Trigger]:
    """Triggers that only the tagger is sure of: its types are weaker than the table's."""
    assert draft.reading is not None
    status = {(tag.start, tag.end): tag.label for tag in draft.reading.layers["status"]}
    covered = {position for trigger in ruled for position in range(trigger.start, trigger.end)}
    for tag in draft.reading.layers["event"]:
        if tag.confidence < _SURE or not covered.isdisjoint(range(tag.start, tag.end)):
            continue
        sentence = draft.sentence_at(tag.start)
        if sentence is None:
            continue
        span = Span(tag.start, tag.end)
        yield Trigger(
            start=tag.start,
            end=tag.end,
            type=tag.label,  # type: ignore[arg-type]
            sentence=sentence,
            lemma=span.slice(draft.text).lower(),
            when=standing.time(sentence, span),
            status=status.get((tag.start, tag.end), "actual"),  # type: ignore[arg-type]
            found_by="model:event",
            confidence=round(tag.confidence, 3),
        )
