"""What the reader says about the engine's facts. A judgement is tied to words, so it outlives every re-extraction."""

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import Struct, field

from desktop_app.domain.annotations import Target
from desktop_app.domain.facts import (
    Count,
    Entity,
    Event,
    Fact,
    Link,
    Mention,
    NumberExpression,
    Relation,
    Statement,
    TimeExpression,
)
from desktop_app.domain.spans import Span

FactKind = Literal["mention", "entity", "time", "number", "statement", "count", "event", "relation", "link"]
Verdict = Literal["accepted", "rejected", "corrected", "added"]


class Judgement(Struct, frozen=True, kw_only=True, gc=False):
    """One verdict on one fact.

    `value["kind"]` tells facts on the same words apart: the outcome of a count, the type of an event, as found; for a
    link its type and the words of the facts it joins.
    `value["fields"]` holds the fields of a corrected or added fact as the reader wants them, under their names in the
    fact sheet, with names in place of ids: `{"value": 8, "claimed_by": ["Armenia"]}`. Those of an entity are `name`,
    `type` and `country`, or `same_as` with a target of the entity it is merged into; `always` teaches the library what
    they say (`domain.own_names`). A mention that is split off has the `name` and `type` of its new entity. A verdict
    of "accepted" or "rejected" stands beside corrections.
    """

    id: str
    document: str
    kind: FactKind
    target: Target
    verdict: Verdict
    created: str
    value: dict[str, Any] = field(default_factory=dict)
    author: str = ""


def place_of(fact: Fact) -> Span:
    """The words that a judgement of this fact is tied to."""
    if isinstance(fact, Statement):
        return Span(fact.content[0].start, fact.content[-1].end) if fact.content else Span(0, 0)
    if isinstance(fact, Count):
        return (fact.number or fact.evidence).span
    if isinstance(fact, Event):
        return fact.triggers[0].span if fact.triggers else Span(0, 0)
    return fact.evidence.span if isinstance(fact, Relation) else fact.span


def slot_of(fact: Fact) -> str:
    """What tells facts of one kind on the same words apart: the outcome of a count, the type of an event."""
    return fact.kind if isinstance(fact, Count) else fact.type if isinstance(fact, Event) else ""


def id_of(fact: Fact | Entity) -> str:
    """The id of a fact in its sheet; of one that has none, its place, and for a mention its entity."""
    if isinstance(fact, Mention):
        return f"{fact.start}-{fact.end}-{fact.entity}"
    return f"{fact.start}-{fact.end}" if isinstance(fact, TimeExpression | NumberExpression) else fact.id


def id_of_link(link: Link) -> str:
    """A link has no id of its own; this one lasts as long as the ids of its facts."""
    return "-".join((link.type, *link.facts))


def place_of_link(link: Link, facts: Mapping[str, Count | Statement]) -> tuple[Span, str] | None:
    """The words and the slot that a judgement of a link is tied to: those of its first fact, and what the others say.

    None if it names a fact that is not among `facts`.
    """
    members = [facts.get(id) for id in link.facts]  # noqa: A001 - the field's name
    if not members or None in members:
        return None
    first, *others = [fact for fact in members if fact is not None]
    return place_of(first), "|".join((link.type, *map(_words, others)))


def _words(fact: Count | Statement) -> str:
    return fact.evidence.text if isinstance(fact, Count) else " … ".join(piece.text for piece in fact.content)
