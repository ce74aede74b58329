"""Words that may trigger an event: those of the language's table, and those that the tagger reads as one."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.facts import EventType
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.tagger import Tag
from desktop_app.extraction.tokens import Token, tokens
from desktop_app.languages import languages

_LONGEST_TRIGGER = 4  # words
_LONGEST_TAG = 60  # characters


@dataclass(frozen=True, slots=True)
class Candidate:
    """The words [first, end) of a sentence that may trigger an event of a type.

    `lemma` is the form that the table has, or the words in lower case; `is_known` says that the table has it; `tag` is
    what the tagger read there, `hints` the types that the language's hints give words which only the tagger reads.
    """

    span: Span
    type: EventType
    lemma: str
    sentence: Span
    words: list[Token]
    first: int
    end: int
    is_known: bool
    tag: Tag | None
    hints: tuple[EventType, ...] = ()


def candidates_of(draft: Draft, *, without: frozenset[tuple[str, EventType]] = frozenset()) -> list[Candidate]:
    """The candidates in text order; `without` are forms, each with its type, that the table shall not know."""
    taken = {p for m in draft.mentions if m.form != "nominal" and m.type != "law" for p in range(m.start, m.end)}
    taken.update(position for time in draft.times for position in range(time.start, time.end))
    found: list[Candidate] = []
    for sentence in draft.sentences:
        words = tokens(draft.text, sentence)
        known = [c for c in _known(draft, sentence, words, taken) if (c.lemma, c.type) not in without]
        covered = {position for c in known for position in range(c.span.start, c.span.end)}
        found += sorted([*known, *_read(draft, sentence, words, covered)], key=lambda c: c.span)
    return found


def _known(draft: Draft, sentence: Span, words: list[Token], taken: set[int]) -> Iterator[Candidate]:
    """The phrases of the table that stand in no name and no time."""
    place = 0
    while place < len(words):
        length, kind, lemma = _match(draft, words, place)
        if kind is None or words[place].start in taken:
            place += length if kind is None else 1
            continue
        span = Span(words[place].start, words[place + length - 1].end)
        tag = _tag_at(draft, span)
        yield Candidate(span, kind, lemma, sentence, words, place, place + length, is_known=True, tag=tag)
        place += length


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


def _tag_at(draft: Draft, span: Span) -> Tag | None:
    """The event that the tagger read over a span."""
    if draft.reading is None:
        return None
    near = draft.reading.near("event", span.start - _LONGEST_TAG, span.end)
    return next((tag for tag in near if tag.end > span.start), None)


def _read(draft: Draft, sentence: Span, words: list[Token], covered: set[int]) -> Iterator[Candidate]:
    """What the tagger alone reads as an event; its type is the tagger's where the hints do not say otherwise."""
    if draft.reading is None:
        return
    for tag in draft.reading.near("event", sentence.start, sentence.end):
        if not covered.isdisjoint(range(tag.start, tag.end)):
            continue
        span = Span(tag.start, tag.end)
        lemma = span.slice(draft.text).lower()
        hints = _hints_of(draft.language.name, lemma)
        label: EventType = tag.label  # type: ignore[assignment]
        kind = label if label in hints or not hints else hints[0]
        first = max(0, bisect_right(words, tag.start, key=lambda word: word.start) - 1)
        end = max(first + 1, bisect_right(words, tag.end - 1, key=lambda word: word.start))
        yield Candidate(span, kind, lemma, sentence, words, first, end, is_known=False, tag=tag, hints=hints)


def _hints_of(language: str, words: str) -> tuple[EventType, ...]:
    """The types that the hints give a phrase, else its first word that has any, with or without its clitic."""
    table, clitics = _hints(language), languages[language].events.clitics
    for word in (words, *words.split()):
        for bare in (word, *(word.removesuffix(clitic) for clitic in clitics)):
            if bare in table:
                return table[bare]
    return ()


@lru_cache(maxsize=8)
def _hints(language: str) -> dict[str, tuple[EventType, ...]]:
    table: dict[str, tuple[EventType, ...]] = {}
    for kind, phrases in languages[language].events.hints:
        for phrase in phrases:
            table[phrase] = (*table.get(phrase, ()), kind)
    return table
