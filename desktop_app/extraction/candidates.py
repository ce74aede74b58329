"""Words that may trigger an event: those of the language's table, those that the tagger reads as one, and those that
did so in the gold standard.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop_app.domain.facts import EventType
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.tagger import Tag
from desktop_app.extraction.tokens import Token, tokens
from desktop_app.extraction.usage import Usage, Usages, is_counted, usages_of
from desktop_app.languages import languages
from desktop_app.languages.grammar.phrases import lengths_of

_LONGEST_TRIGGER = 4  # words
_LONGEST_TAG = 60  # characters
_USUAL_WORD, _USUAL_STEM = 0.15, 0.3  # how often a word, or those of its stem, tell of an event


@dataclass(frozen=True, slots=True)
class Candidate:
    """The words [first, end) of a sentence that may trigger an event of a type.

    `lemma` is the form that the table has, or the words in lower case; `is_known` says that the table has it; `tag` is
    what the tagger read there, `hints` the types that the language's hints give words which the table has not; `word`
    and `stem` are the usage of the likeliest of the words; `chance` is that of the type, if it is an event.
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
    word: Usage | None = None
    stem: Usage | None = None
    chance: float = 1.0


def candidates_of(draft: Draft, *, usages: Usages | None = None) -> list[Candidate]:
    """The candidates in text order, with their usage where the tagger read the text."""
    taken = taken_in(draft)
    if draft.reading is None:
        return [
            candidate
            for sentence in draft.sentences
            for candidate in _known(draft, sentence, tokens(draft.text, sentence), taken, set())
        ]
    usages = usages or usages_of(draft.language.name)
    found: list[Candidate] = []
    for sentence in draft.sentences:
        words = tokens(draft.text, sentence)
        covered: set[int] = set()
        there = list(_known(draft, sentence, words, taken, covered))
        for candidate in _read(draft, sentence, words, covered):
            there.append(candidate)
            covered.update(range(candidate.span.start, candidate.span.end))
        there = [_used(candidate, usages) for candidate in there]
        there += _usual(draft, sentence, words, (taken, covered), usages)
        found += sorted(there, key=lambda candidate: candidate.span)
    return found


def taken_in(draft: Draft) -> set[int]:
    """The positions in names and times, whose words trigger no event; a law's name may hold such a word."""
    taken = {p for m in draft.mentions if m.form != "nominal" and m.type != "law" for p in range(m.start, m.end)}
    taken.update(position for time in draft.times for position in range(time.start, time.end))
    return taken


def _known(draft: Draft, sentence: Span, words: list[Token], taken: set[int], covered: set[int]) -> Iterator[Candidate]:
    """The phrases of the table that stand in no name and no time; adds to `covered` what they and such that look like
    them cover.
    """
    place = 0
    while place < len(words):
        length, kind, lemma = _match(draft, words, place)
        if kind is None or words[place].start in taken:
            if lemma:
                covered.update(range(words[place].start, words[place + length - 1].end))
            place += length if kind is None else 1
            continue
        span = Span(words[place].start, words[place + length - 1].end)
        covered.update(range(span.start, span.end))
        tag = _tag_at(draft, span)
        yield Candidate(span, kind, lemma, sentence, words, place, place + length, is_known=True, tag=tag)
        place += length


def _usual(
    draft: Draft, sentence: Span, words: list[Token], taken: tuple[set[int], ...], usages: Usages
) -> Iterator[Candidate]:
    """The words that neither table nor tagger has, and that often told of events elsewhere."""
    for place, token in enumerate(words):
        lemma = token.text.lower()
        if any(token.start in there for there in taken) or not is_counted(lemma):
            continue
        word, stem = usages.of_word(lemma), usages.of_stem(lemma)
        if (word is not None and word.rate >= _USUAL_WORD) or (stem is not None and stem.rate >= _USUAL_STEM):
            yield Candidate(
                span=Span(token.start, token.end),
                type="other",
                lemma=lemma,
                sentence=sentence,
                words=words,
                first=place,
                end=place + 1,
                is_known=False,
                tag=None,
                hints=_hints_of(draft.language.name, lemma),
                word=word,
                stem=stem,
            )


def _used(candidate: Candidate, usages: Usages) -> Candidate:
    """The candidate with the usage of the word of it that most often tells of an event."""
    words = [token.text.lower() for token in candidate.words[candidate.first : candidate.end]]
    pairs = [(usages.of_word(word), usages.of_stem(word)) for word in words]
    word, stem = max(pairs, key=lambda pair: tuple(usage.rate if usage else 0.0 for usage in pair))
    return replace(candidate, word=word, stem=stem)


def _match(draft: Draft, words: list[Token], place: int) -> tuple[int, EventType | None, str]:
    """The longest phrase of the table at a token, its type and its form there."""
    table, longest = _table(draft.language.name)
    first = words[place].text.lower()
    clitics = draft.language.events.clitics
    if first not in longest and not first.endswith(clitics):
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
    return table, lengths_of(table, longest=_LONGEST_TRIGGER)


def _tag_at(draft: Draft, span: Span) -> Tag | None:
    """The event that the tagger read over a span."""
    if draft.reading is None:
        return None
    near = draft.reading.near("event", span.start - _LONGEST_TAG, span.end)
    return next((tag for tag in near if tag.end > span.start), None)


def _read(draft: Draft, sentence: Span, words: list[Token], covered: set[int]) -> Iterator[Candidate]:
    """What the tagger alone reads as an event; its type is the tagger's where the hints do not say otherwise."""
    assert draft.reading is not None
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
