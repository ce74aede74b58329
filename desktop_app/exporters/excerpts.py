"""What exporters say about a document in words: where a passage stands, who said a thing, how a figure reads.

English, as in the documents of the field; the window has words of its own in its own languages.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop_app.domain import scopes
from desktop_app.domain.annotations import Annotation
from desktop_app.domain.documents import BOILERPLATE, Revision
from desktop_app.domain.facts import Count, Event, FactSheet, Relation, Statement
from desktop_app.domain.judgements import FactKind
from desktop_app.domain.selections import Left, SelectedDocument, Selection
from desktop_app.domain.spans import Span, TextSpan

_LEFT: dict[Left, str] = {
    "notes": "{} notes",
    "private_notes": "{} private notes",
    "facts": "{} facts",
    "unaccepted_facts": "{} facts nobody accepted",
    "names": "{} names of authors",
    "paths": "{} local paths",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a passage stands. `paragraph` counts blocks of article text from 1; None in boilerplate."""

    paragraph: int | None
    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

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
    statement: Statement


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
    count: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """An event in words; `trigger` is the first word for it."""

    type: str
    who: str
    where: str
    when: str
    status: str
    trigger: str
    place: Place
    verdict: str
    event: Event


class Places:
    """Where passages of one revision stand: its blocks, counted once."""

    def __init__(self, revision: Revision) -> None:
        self._blocks = revision.blocks
        self._starts = [block.start for block in revision.blocks]
        self._paragraphs: list[int | None] = []
        paragraph = 0
        for block in revision.blocks:
            article = block.kind not in BOILERPLATE
            paragraph += article
            self._paragraphs.append(paragraph if article else None)

    def of(self, span: Span) -> Place:
        """Where `span` stands."""
        block = self.block(span)
        return Place(paragraph=None if block is None else self._paragraphs[block], start=span.start, end=span.end)

    def block(self, span: Span) -> int | None:
        """The number of the block that `span` begins in, from 0."""
        before = bisect_right(self._starts, span.start) - 1
        return before if before >= 0 and span.start < self._blocks[before].end else None


def quotes(annotation: Annotation) -> tuple[str, ...]:
    """The words of every passage of an annotation."""
    return tuple(target.quote.exact for target in annotation.targets)


def labels(selection: Selection) -> dict[str, str]:
    """The name of each code of the selection, by its id."""
    return {code.id: code.name for code in selection.codes}


def tag_names(annotation: Annotation, labels: Mapping[str, str]) -> tuple[str, ...]:
    """The names of an annotation's tags; a tag that no code stands for any more has none."""
    return tuple(labels[tag] for tag in annotation.tags if tag in labels)


def statements(selected: SelectedDocument) -> Iterator[Said]:
    """What is said in the article, in text order."""
    sheet = selected.sheet
    if sheet is None:
        return
    places = Places(selected.revision)
    for statement in sorted(sheet.statements, key=lambda each: _first(each.content)):
        yield Said(
            speaker="" if statement.speaker is None else statement.speaker.text,
            who="" if statement.speaker is None else names(sheet, statement.speaker.entities),
            content=" […] ".join(part.text for part in statement.content),
            act=statement.act,
            mode=statement.mode,
            when=statement.when or "",
            place=places.of(Span(_first(statement.content), _last(statement.content))),
            verdict=verdict(selected, "statement", spans_of(statement)),
            statement=statement,
        )


def counts(selected: SelectedDocument) -> Iterator[Counted]:
    """The ledger of figures, in text order."""
    sheet = selected.sheet
    if sheet is None:
        return
    places = Places(selected.revision)
    for count in sorted(sheet.counts, key=lambda each: each.evidence.start):
        yield Counted(
            kind=count.kind,
            figure=figure(count),
            of=count.of or "",
            side=names(sheet, count.side),
            claimed_by=names(sheet, count.claimed_by),
            when=count.when or "",
            evidence=count.evidence.text,
            place=places.of(count.evidence.span),
            verdict=verdict(selected, "count", spans_of(count), slot=count.kind),
            count=count,
        )


def events(selected: SelectedDocument) -> Iterator[Happened]:
    """What happened, in text order."""
    sheet = selected.sheet
    if sheet is None:
        return
    places = Places(selected.revision)
    for event in sorted(sheet.events, key=lambda each: _first(each.triggers)):
        trigger = min(event.triggers, key=lambda each: each.start, default=TextSpan(0, 0, ""))
        yield Happened(
            type=event.type,
            who=names(sheet, event.actors),
            where=names(sheet, event.places),
            when=event.when or "",
            status=event.status,
            trigger=trigger.text,
            place=places.of(trigger.span),
            verdict=verdict(selected, "event", spans_of(event), slot=event.type),
            event=event,
        )


def names(sheet: FactSheet, ids: Iterable[str]) -> str:
    """The names of entities, with commas between them."""
    found = (sheet.entity(each) for each in ids)
    return ", ".join(entity.name for entity in found if entity is not None)


def figure(count: Count) -> str:
    """The figure: 7, 7–10, ≥ 10, ≤ 20 or "?"."""
    low, high = count.low, count.high
    if low is not None and high is not None and low != high:
        return f"{number(low)}–{number(high)}"
    if low is not None and high is None:
        return f"≥ {number(low)}"
    if high is not None and low is None:
        return f"≤ {number(high)}"
    value = low if count.value is None else count.value
    return "?" if value is None else number(value)


def number(value: float) -> str:
    """A number as people write it, without an exponent."""
    return f"{value:.0f}" if value == int(value) else f"{value:g}"


def verdict(selected: SelectedDocument, kind: FactKind, spans: Iterable[Span], *, slot: str = "") -> str:
    """What the reader says of a fact: accepted, rejected, corrected; "" without a judgement."""
    return scopes.verdict(selected.judgements, kind, spans, slot=slot)


def spans_of(fact: Statement | Count | Event | Relation) -> tuple[Span, ...]:
    """The passages a judgement of this fact may be tied to."""
    return scopes.passages(fact)


def left_out(selection: Selection) -> str:
    """What is missing in the selection, as a phrase; "" if nothing is."""
    return ", ".join(_LEFT[each.what].format(each.number) for each in selection.omissions)


def _first(content: tuple[TextSpan, ...]) -> int:
    return min((part.start for part in content), default=0)


def _last(content: tuple[TextSpan, ...]) -> int:
    return max((part.end for part in content), default=0)
