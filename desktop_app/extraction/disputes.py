"""Statements that contradict each other: a charge and its denial, two parties that blame each other, two versions."""

import re
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.domain.facts import Link, Statement
from desktop_app.domain.spans import Span
from desktop_app.extraction.bearings import Bearings, weighed, words_in
from desktop_app.extraction.draft import Draft

_BACK = 8  # statements before a statement with which it is compared
_STEM = 6  # letters by which two words are the same
_SHORT = 5  # words of a statement that only points back
_MOST = 2  # conflicts of one statement with later ones
_FIGURE = re.compile(r"\d[\d.,]*")
_ACTS = ("assert", "accuse", "deny")
_ASKS = ("request", "promise", "question", "express")


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement with what is compared of it, looked up once."""

    statement: Statement
    speakers: frozenset[str]
    parties: frozenset[str]
    named: frozenset[str]
    words: frozenset[str]
    stems: frozenset[str]
    figures: frozenset[str]
    paragraph: int
    is_contrasted: bool


def disputed(draft: Draft, bearings: Bearings) -> Iterator[Link]:
    """Each statement with the earlier one that it most likely contradicts."""
    scored: list[tuple[float, str, str]] = []
    for one, other, between in pairs_of(bearings, draft.statements):
        if other.statement.act not in _ASKS:
            score = weighed(marks_of(bearings, one, other, between), "disputes")
            scored += [(score, one.statement.id, other.statement.id)] if score > 0 else []
    used: Counter[str] = Counter()
    answered: set[str] = set()
    for _, one, other in sorted(scored, key=lambda found: -found[0]):
        if other not in answered and used[one] < _MOST:
            answered.add(other)
            used[one] += 1
            yield Link(type="conflicts", facts=(one, other))


def pairs_of(bearings: Bearings, statements: list[Statement]) -> Iterator[tuple[Claim, Claim, int]]:
    """Every statement with those of other speakers before it, and how many of them stand between."""
    before: deque[Claim] = deque(maxlen=_BACK)
    for statement in statements:
        other = _claim(bearings, statement)
        between = 0
        for one in reversed(before):
            if other.speakers.isdisjoint(one.speakers):
                yield one, other, between
                between += 1
        before.append(other)


def _claim(bearings: Bearings, statement: Statement) -> Claim:
    words = bearings.draft.language.links
    speakers = frozenset(statement.speaker.entities) if statement.speaker is not None else frozenset[str]()
    text = " ".join(content.text for content in statement.content)
    used = words_in(text)
    first = min(span.start for span in (statement.speaker, statement.cue, *statement.content) if span is not None)
    return Claim(
        statement=statement,
        speakers=speakers,
        parties=bearings.parties(speakers),
        named=bearings.named_in(Span(content.start, content.end) for content in statement.content),
        words=used,
        stems=frozenset(word[:_STEM] for word in used - words.common if len(word) > 3 and word[0].isalpha()),
        figures=frozenset(_FIGURE.findall(text)),
        paragraph=bearings.paragraph(statement.content[0].start),
        is_contrasted=not words.contrasts.isdisjoint(bearings.words_of(first)),
    )


def marks_of(bearings: Bearings, one: Claim, other: Claim, between: int) -> Iterator[str]:
    """What can be said of a statement and an earlier one, by name."""
    first, second = (claim.statement.act for claim in (one, other))
    yield f"{first if first in _ACTS else 'other'} {second if second in _ACTS else 'other'}"
    yield f"{min(between, 3)} between"
    yield f"{min(other.paragraph - one.paragraph, 3)} paragraphs on"
    if second == "deny" and not between:
        yield "denies the last"
    if one.statement.speaker is None or other.statement.speaker is None:
        yield "nobody speaks"
    if one.parties & other.parties:
        yield "one party"
    if is_named := bool(other.parties & one.named):
        yield "first names second"
        if second == "deny":
            yield f"{first} named denies"
    if one.parties & other.named:
        yield "second names first"
        if is_named and first == second == "accuse":
            yield "each accuses"
    yield from _matter(bearings, one, other)


def _matter(bearings: Bearings, one: Claim, other: Claim) -> Iterator[str]:
    words = bearings.draft.language.links
    shared = len(one.stems & other.stems)
    yield f"{min(shared, 3)} shared"
    if len(other.words) <= _SHORT and other.words & words.echoes:
        yield "points back"
    if other.is_contrasted:
        yield "contrast"
    if other.words & words.only:
        yield "corrects"
    if one.words.isdisjoint(words.negations) != other.words.isdisjoint(words.negations):
        yield "turned round" if shared else "one negated"
    if shared and one.figures and other.figures:
        yield "figures agree" if one.figures & other.figures else "figures differ"
