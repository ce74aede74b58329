"""What exporters say about a document in words: where a passage stands, who said a thing, how a figure reads.

English, as in the documents of the field; the window has words of its own in its own languages.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.corrections import corrected
from desktop_app.domain.documents import BOILERPLATE, Block, Revision, Source, Story
from desktop_app.domain.facts import (
    Count,
    Entity,
    Event,
    Fact,
    FactSheet,
    SheetSource,
    Statement,
)
from desktop_app.domain.scopes import key_of
from desktop_app.domain.selections import Left, Omission, SelectedDocument, Selection
from desktop_app.domain.spans import Span, TextSpan

F = TypeVar("F", bound=Fact | Entity)
_NO_SOURCE = SheetSource(id="", language="", published=None, characters=0, sha256="")
_LEFT: dict[Left, tuple[str, str]] = {
    "notes": ("note", "notes"),
    "private_notes": ("private note", "private notes"),
    "facts": ("fact", "facts"),
    "unaccepted_facts": ("fact that nobody accepted", "facts that nobody accepted"),
    "names": ("name of an author", "names of authors"),
    "paths": ("local path", "local paths"),
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

    def all_of(self, annotation: Annotation) -> str:
        """Where the passages of an annotation stand, in words."""
        return " and ".join(str(self.of(target.span)) for target in annotation.targets)

    def block(self, span: Span) -> int | None:
        """The number of the block that `span` begins in, from 0."""
        before = bisect_right(self._starts, span.start) - 1
        return before if before >= 0 and span.start < self._blocks[before].end else None


def quote(annotation: Annotation) -> str:
    """The words of every passage of an annotation."""
    return " […] ".join(target.quote.exact for target in annotation.targets)


def stories(selection: Selection) -> list[Story]:
    """The stories whose notes go out with their articles: of one article alone none, for a story is of several."""
    return [story for story in selection.stories if story.note.strip()] if len(selection.documents) > 1 else []


def labels(selection: Selection) -> dict[str, str]:
    """The name of each code of the selection, by its id."""
    return {code.id: code.name for code in selection.codes}


def tag_names(annotation: Annotation, labels: Mapping[str, str]) -> tuple[str, ...]:
    """The names of an annotation's tags; a tag that no code stands for any more has none."""
    return tuple(labels[tag] for tag in annotation.tags if tag in labels)


class Facts:
    """The facts of one article as the reader has them, corrections applied, without those that are rejected."""

    def __init__(self, selected: SelectedDocument) -> None:
        sheet, revision = selected.sheet, selected.revision
        self._judged = None if sheet is None else corrected(sheet, selected.judgements, revision)
        self.sheet = FactSheet(source=_NO_SOURCE) if self._judged is None else self._judged.sheet
        self._names = {entity.id: entity.name for entity in self.sheet.entities}
        self._places = Places(revision)

    def verdict(self, fact: Fact | Entity) -> str:
        """What the reader says of a fact or of a name: accepted, rejected, corrected, added; "" if nothing."""
        return (self._judged and self._judged.verdict(key_of(fact))) or ""

    def names(self, ids: Iterable[str]) -> str:
        """The names of entities, with commas between them."""
        return ", ".join(self._names[each] for each in ids if each in self._names)

    def entities(self) -> list[Entity]:
        """Who and what is named."""
        return self._standing(self.sheet.entities)

    def statements(self) -> list[Said]:
        """What is said in the article, in text order."""
        found = sorted(self._standing(self.sheet.statements), key=lambda each: _first(each.content))
        return [self._said(statement) for statement in found]

    def counts(self) -> list[Counted]:
        """The ledger of figures, in text order."""
        found = sorted(self._standing(self.sheet.counts), key=lambda each: each.evidence.start)
        return [self._counted(count) for count in found]

    def events(self) -> list[Happened]:
        """What happened, in text order."""
        found = sorted(self._standing(self.sheet.events), key=lambda each: _first(each.triggers))
        return [self._happened(event) for event in found]

    def _standing(self, facts: Iterable[F]) -> list[F]:
        return [fact for fact in facts if self.verdict(fact) != "rejected"]

    def _said(self, statement: Statement) -> Said:
        speaker = statement.speaker
        return Said(
            speaker="" if speaker is None else speaker.text,
            who="" if speaker is None else self.names(speaker.entities),
            content=" […] ".join(part.text for part in statement.content),
            act=statement.act,
            mode=statement.mode,
            when=statement.when or "",
            place=self._places.of(Span(_first(statement.content), _last(statement.content))),
            verdict=self.verdict(statement),
            statement=statement,
        )

    def _counted(self, count: Count) -> Counted:
        return Counted(
            kind=count.kind,
            figure=figure(count),
            of=count.of or "",
            side=self.names(count.side),
            claimed_by=self.names(count.claimed_by),
            when=count.when or "",
            evidence=count.evidence.text,
            place=self._places.of(count.evidence.span),
            verdict=self.verdict(count),
            count=count,
        )

    def _happened(self, event: Event) -> Happened:
        trigger = min(event.triggers, key=lambda each: each.start, default=TextSpan(0, 0, ""))
        return Happened(
            type=event.type,
            who=self.names(event.actors),
            where=self.names(event.places),
            when=event.when or "",
            status=event.status,
            trigger=trigger.text,
            place=self._places.of(trigger.span),
            verdict=self.verdict(event),
            event=event,
        )


def status_of(annotation: Annotation) -> str:
    """Whether a passage was corroborated or disputed, with the reason if there is one."""
    return f"{annotation.status} ({annotation.reason})" if annotation.reason else annotation.status


def speaker_of(said: Said) -> str:
    """The words for a speaker, and who that is where it is not said by them."""
    if said.who and said.who != said.speaker:
        return f"{said.speaker} ({said.who})"
    return said.speaker or "nobody named"


def is_right_to_left(words: str) -> bool:
    """Whether the first letter with a direction runs to the left (Unicode Standard Annex 9, P2 and P3)."""
    for letter in words:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def figure(count: Count) -> str:
    """The figure: 7, 7–10, ≥ 10, ≤ 20 or "?"."""
    return count.figure(number)


def number(value: float) -> str:
    """A number as people write it, without an exponent."""
    return f"{value:.0f}" if value == int(value) else f"{value:g}"


def closing(selection: Selection) -> str:
    """The last sentence of an export: when and by what it was made, and what is missing in it."""
    missing = left_out(selection.omissions)
    return f"Exported {selection.made} by {selection.generator}.{f' Left out: {missing}.' if missing else ''}"


def about(source: Source) -> str:
    """The line below a title: where an article appeared, when and by whom."""
    return " · ".join(filter(None, (source.publisher, source.published, source.byline)))


def blocks(revision: Revision) -> Sequence[Block]:
    """The blocks of a revision; one that has none is a paragraph."""
    return revision.blocks or (Block(kind="paragraph", start=0, end=len(revision.text)),)


def left_out(omissions: Iterable[Omission]) -> str:
    """What is missing in a selection, as a phrase; "" if nothing is."""
    return ", ".join(f"{each.number} {_LEFT[each.what][each.number != 1]}" for each in omissions)


def _first(content: tuple[TextSpan, ...]) -> int:
    return min((part.start for part in content), default=0)


def _last(content: tuple[TextSpan, ...]) -> int:
    return max((part.end for part in content), default=0)
