"""What exporters say about a document in words: where a passage stands, who said a thing, how a figure reads.

English, as in the documents of the field; the window has words of its own in its own languages.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.documents import BOILERPLATE, Revision
from desktop_app.domain.facts import Count, Event, FactSheet, Relation, Statement
from desktop_app.domain.judgements import FactKind
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.domain.spans import Span, TextSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a passage stands. `paragraph` counts blocks of article text from 1; None in boilerplate."""

    paragraph: int | None
    start: int
    end: int

    def __str__(self) -> str:
        characters = f"characters {self.start}–{self.end}"
        return characters if self.paragraph is None else f"paragraph {self.paragraph}, {characters}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A statement in words. `speaker` is "" where nobody is named."""

    speaker: str
    who: str
    content: str
    act: str
    mode: str
    when: str
    place: Place
    verdict: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A figure of people in words, with whose they are and who claims it ("" is the narrator)."""

    kind: str
    figure: str
    of: str
    side: str
    claimed_by: str
    when: str
    evidence: str
    place: Place
    verdict: str


def place_of(revision: Revision, span: Span) -> Place:
    """Where `span` stands in the revision."""
    paragraph = 0
    for block in revision.blocks:
        article = block.kind not in BOILERPLATE
        paragraph += article
        if block.start <= span.start < block.end:
            return Place(paragraph=paragraph if article else None, start=span.start, end=span.end)
    return Place(paragraph=None, start=span.start, end=span.end)


def quotes(annotation: Annotation) -> tuple[str, ...]:
    """The words of every passage of an annotation."""
    return tuple(target.quote.exact for target in annotation.targets)


def tag_names(annotation: Annotation, selection: Selection) -> tuple[str, ...]:
    """The names of an annotation's tags."""
    codes = (selection.code(tag) for tag in annotation.tags)
    return tuple(code.name for code in codes if code is not None)


def statements(selected: SelectedDocument) -> Iterator[Said]:
    """What is said in the article, in text order."""
    sheet = selected.sheet
    if sheet is None:
        return
    for statement in sorted(sheet.statements, key=lambda each: _first(each.content)):
        yield Said(
            speaker="" if statement.speaker is None else statement.speaker.text,
            who="" if statement.speaker is None else names(sheet, statement.speaker.entities),
            content=" […] ".join(part.text for part in statement.content),
            act=statement.act,
            mode=statement.mode,
            when=statement.when or "",
            place=place_of(selected.revision, Span(_first(statement.content), _last(statement.content))),
            verdict=verdict(selected, "statement", spans_of(statement)),
        )


def counts(selected: SelectedDocument) -> Iterator[Counted]:
    """The ledger of figures, in text order."""
    sheet = selected.sheet
    if sheet is None:
        return
    for count in sorted(sheet.counts, key=lambda each: each.evidence.start):
        yield Counted(
            kind=count.kind,
            figure=figure(count),
            of=count.of or "",
            side=names(sheet, count.side),
            claimed_by=names(sheet, count.claimed_by),
            when=count.when or "",
            evidence=count.evidence.text,
            place=place_of(selected.revision, count.evidence.span),
            verdict=verdict(selected, "count", spans_of(count)),
        )


def events(selected: SelectedDocument) -> Iterator[tuple[str, str, str, str, str]]:
    """What happened, without what the reader rejects: type, who, where, when, status."""
    sheet = selected.sheet
    for event in () if sheet is None else sheet.events:
        if verdict(selected, "event", spans_of(event)) != "rejected" and sheet is not None:
            yield (event.type, names(sheet, event.actors), names(sheet, event.places), event.when or "", event.status)


def names(sheet: FactSheet, ids: Iterable[str]) -> str:
    """The names of entities, with commas between them."""
    found = (sheet.entity(each) for each in ids)
    return ", ".join(entity.name for entity in found if entity is not None)


def figure(count: Count) -> str:
    """The figure: 7, 7–10, ≥ 10, ≤ 20 or "?"."""
    if count.value is not None:
        return f"{count.value:g}" if count.value < 1e6 else f"{count.value:.0f}"
    low, high = ("" if bound is None else f"{bound:g}" for bound in (count.low, count.high))
    if low and high:
        return f"{low}–{high}"
    return f"≥ {low}" if low else f"≤ {high}" if high else "?"


def verdict(selected: SelectedDocument, kind: FactKind, spans: Iterable[Span]) -> str:
    """What the reader says of a fact: accepted, rejected, corrected; "" without a judgement."""
    places = set(spans)
    for judgement in reversed(selected.judgements):
        if judgement.kind == kind and judgement.target.span in places:
            return judgement.verdict
    return ""


def spans_of(fact: Statement | Count | Event | Relation) -> list[Span]:
    """The passages a judgement of this fact may be tied to."""
    if isinstance(fact, Statement):
        pieces: list[TextSpan | None] = [*fact.content, fact.cue]
        return [*(piece.span for piece in pieces if piece is not None), Span(_first(fact.content), _last(fact.content))]
    if isinstance(fact, Event):
        return [trigger.span for trigger in fact.triggers]
    pieces = [fact.evidence, fact.number] if isinstance(fact, Count) else [fact.evidence]
    return [piece.span for piece in pieces if piece is not None]


def _first(content: tuple[TextSpan, ...]) -> int:
    return min((part.start for part in content), default=0)


def _last(content: tuple[TextSpan, ...]) -> int:
    return max((part.end for part in content), default=0)
