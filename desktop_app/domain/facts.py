"""The fact sheet, version 1: what the engine says about one revision. Every fact is tied to its words.

The form is `factsheet/1`: one JSON object with these fields under these names; `confidence` and `found_by` are ours.
"""

from collections.abc import Callable
from typing import Any, Literal

import msgspec
from msgspec import Struct, field

from desktop_app.domain.spans import Span, TextSpan

SCHEMA = "factsheet/1"

EntityType = Literal["person", "organisation", "place", "group", "law", "product", "work"]
MentionForm = Literal["name", "nominal", "metonym"]
NumberKind = Literal["number", "money", "percent", "quantity"]
Operator = Literal["=", ">", ">=", "<", "<=", "~"]
Mode = Literal["direct", "indirect", "mixed"]
Act = Literal["assert", "accuse", "deny", "request", "promise", "threaten", "express", "question"]
CountKind = Literal[
    "killed", "injured", "captured", "missing", "displaced", "arrested", "rescued", "infected", "evacuated"
]
EventType = Literal[
    "clash", "attack", "ceasefire", "war", "agreement", "accident", "earthquake", "flood", "fire", "eruption",
    "outbreak", "protest", "election", "trial", "arrest", "meeting", "call", "visit", "announcement", "sanction",
    "appointment", "resignation", "strike", "rescue", "evacuation", "deployment", "match", "report", "decision",
    "other",
]  # fmt: skip
EventStatus = Literal["actual", "alleged", "hypothetical", "planned", "negated"]
RelationType = Literal["holds_role", "part_of", "located_in", "member_of", "ally_of", "relative_of"]
LinkType = Literal["repeats", "adds_up", "conflicts", "updates"]
BoilerplateKind = Literal["byline", "dateline", "caption", "advert", "navigation", "related"]


class Entity(Struct, frozen=True, kw_only=True, gc=False):
    """Somebody or something with an identity in this article. `country` is ISO 3166-1 alpha-2."""

    id: str
    type: EntityType
    name: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    part_of: str | None = None


class Mention(Struct, frozen=True, kw_only=True, gc=False):
    """Words that stand for an entity; a metonym also `refers_to` the entity it stands for (Baku: Azerbaijan)."""

    start: int
    end: int
    text: str
    type: EntityType
    entity: str
    form: MentionForm = "name"
    refers_to: str | None = None
    confidence: float = 1.0
    found_by: str = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class TimeExpression(Struct, frozen=True, kw_only=True, gc=False):
    """Words for a time; `value` is EDTF (ISO 8601-2) or an ISO 8601 duration, None if it cannot be known."""

    start: int
    end: int
    text: str
    value: str | None
    confidence: float = 1.0
    found_by: str = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class NumberExpression(Struct, frozen=True, kw_only=True, gc=False):
    """Words for a number. `unit` is a currency (ISO 4217), a measure, or the noun that is counted."""

    start: int
    end: int
    text: str
    kind: NumberKind
    value: float
    unit: str | None = None
    op: Operator = "="
    confidence: float = 1.0
    found_by: str = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Speaker(Struct, frozen=True, kw_only=True, gc=False):
    """The words that name a speaker, title included, and who that is (nobody if unnamed)."""

    start: int
    end: int
    text: str
    entities: tuple[str, ...] = ()


class Statement(Struct, frozen=True, kw_only=True, gc=False):
    """Who says what. `when` is the day it was said."""

    id: str
    speaker: Speaker | None
    cue: TextSpan | None
    content: tuple[TextSpan, ...]
    mode: Mode
    act: Act
    recipients: tuple[str, ...] = ()
    when: str | None = None
    confidence: float = 1.0
    found_by: str = ""


class Count(Struct, frozen=True, kw_only=True, gc=False):
    """People counted by what befell them.

    `side` is whose people they are, `claimed_by` who says so (empty: the narrator).
    """

    id: str
    kind: CountKind
    value: float | None
    low: float | None
    high: float | None
    evidence: TextSpan
    of: str | None = None
    side: tuple[str, ...] = ()
    claimed_by: tuple[str, ...] = ()
    number: TextSpan | None = None
    when: str | None = None
    event: str | None = None
    confidence: float = 1.0
    found_by: str = ""

    def figure(self, number: Callable[[float], str]) -> str:
        """The value with its bounds: 7, 7–10, ≥ 10, ≤ 20 or "?"; `number` writes one of them."""
        low, high = self.low, self.high
        if low is not None and high is not None and low != high:
            return f"{number(low)}–{number(high)}"
        if low is not None and high is None:
            return f"≥ {number(low)}"
        if high is not None and low is None:
            return f"≤ {number(high)}"
        value = low if self.value is None else self.value
        return "?" if value is None else number(value)


class Event(Struct, frozen=True, kw_only=True, gc=False):
    """What happened, once, however often it is mentioned."""

    id: str
    type: EventType
    triggers: tuple[TextSpan, ...]
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    when: str | None = None
    status: EventStatus = "actual"
    confidence: float = 1.0
    found_by: str = ""


class Relation(Struct, frozen=True, kw_only=True, gc=False):
    """A lasting tie between entities; `value` is the role's words for `holds_role`."""

    id: str
    type: RelationType
    subject: str
    object: str | None
    evidence: TextSpan
    value: str | None = None
    confidence: float = 1.0
    found_by: str = ""


class Link(Struct, frozen=True, kw_only=True, gc=False):
    """What agrees and what conflicts, between counts or statements. No verdict."""

    type: LinkType
    facts: tuple[str, ...]
    total: str | None = None
    note: str | None = None


class Boilerplate(Struct, frozen=True, kw_only=True, gc=False):
    """A line that is not the article."""

    start: int
    end: int
    kind: BoilerplateKind


class Finding(Struct, frozen=True, kw_only=True, gc=False):
    """Something the reader should look at, as a code: `weekday_contradicts_date` …"""

    code: str
    words: TextSpan
    value: str | None = None


class SheetSource(Struct, frozen=True, kw_only=True, gc=False):
    """What the sheet is about: `sha256` is of the UTF-8 text, `published` EDTF, `language` BCP 47."""

    id: str
    language: str
    published: str | None
    characters: int
    sha256: str
    engine: str = ""
    model: str = ""


Fact = Mention | TimeExpression | NumberExpression | Statement | Count | Event | Relation


class FactSheet(Struct, frozen=True, kw_only=True, gc=False):
    """Everything the engine says about one revision."""

    source: SheetSource
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    numbers: tuple[NumberExpression, ...] = ()
    statements: tuple[Statement, ...] = ()
    counts: tuple[Count, ...] = ()
    events: tuple[Event, ...] = ()
    relations: tuple[Relation, ...] = ()
    links: tuple[Link, ...] = ()
    boilerplate: tuple[Boilerplate, ...] = ()
    findings: tuple[Finding, ...] = ()
    schema: str = field(default=SCHEMA)

    def entity(self, id: str) -> Entity | None:  # noqa: A002 - the field's name
        """The entity with that id."""
        return next((entity for entity in self.entities if entity.id == id), None)


def sheet_to_json(sheet: FactSheet) -> dict[str, Any]:
    """The sheet as JSON values, `schema` and `source` first, as FACTSHEET.md has it."""
    values = msgspec.to_builtins(sheet)
    return {"schema": values.pop("schema"), **values}


def sheet_from_json(values: Any) -> FactSheet:
    """The sheet in `values`; unknown fields are ignored. Raises ValueError when the form is another."""
    return msgspec.convert(values, FactSheet)
