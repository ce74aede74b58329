"""A row of the facts panel, and the names that rows are written with."""

from collections.abc import Callable, Iterable
from typing import Any, Literal

from msgspec import Struct

from desktop_app.domain.facts import Entity, FactSheet, Mention
from desktop_app.domain.judgements import FactKind
from desktop_app.domain.spans import Span

RowKind = Literal["section", "group", "fact", "passage", "hint"]
UNSURE = 0.6  # confidence under which a row says so


class Subject(Struct, frozen=True, kw_only=True, gc=False):
    """What a verdict is about: a fact of a kind, tied to its words; `slot` tells facts on the same words apart."""

    kind: FactKind
    span: Span
    slot: str = ""


class Row(Struct, frozen=True, kw_only=True, gc=False):
    """One line of the panel. `lead` stands in the left column, `words` are the article's own.

    `spans` are the passages a jump goes to, in turn; `style` chooses the sign in the left column (an entity type, the
    status of an event, the type of a link); `subject` is None where there is nothing to accept or reject.
    """

    key: str
    kind: RowKind = "fact"
    head: str = ""
    lead: str = ""
    tail: str = ""
    words: str = ""
    style: str = ""
    count: int = 0
    confidence: float = 1.0
    spans: tuple[Span, ...] = ()
    subject: Subject | None = None
    children: tuple["Row", ...] = ()

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        parts = (self.lead, self.head, self.tail, f"“{self.words}”" if self.words else "")
        return ", ".join(part for part in parts if part)


class Names:
    """Names and mentions of the entities of a sheet."""

    def __init__(self, sheet: FactSheet) -> None:
        self._entities: dict[str, Entity] = {entity.id: entity for entity in sheet.entities}
        self.mentions: dict[str, list[Mention]] = {}
        for mention in sheet.mentions:
            self.mentions.setdefault(mention.entity, []).append(mention)

    def name(self, id: str) -> str:  # noqa: A002 - the field's name
        """The entity's name, its id if the sheet does not know it."""
        entity = self._entities.get(id)
        return id if entity is None else entity.name

    def listed(self, ids: Iterable[str]) -> str:
        """The names, with commas."""
        return ", ".join(self.name(entity) for entity in ids)


def section(name: str, head: str, children: Iterable[Row], *, hint: str) -> Row:
    """A section with its facts counted, or with the hint in their place."""
    rows = tuple(children)
    count = sum(len(row.children) if row.kind == "group" else 1 for row in rows)
    if not rows:
        rows = (Row(key=f"{name}:hint", kind="hint", head=hint),)
    return Row(key=name, kind="section", head=head, count=count, children=rows)


def group(name: str, head: str, children: Iterable[Row], *, style: str = "") -> Row:
    """Facts under a common heading."""
    rows = tuple(children)
    return Row(key=name, kind="group", head=head, style=style, count=len(rows), children=rows)


def passages(key: str, spans: Iterable[Span], text: str) -> tuple[Row, ...]:
    """A row for each place, with the words around it."""
    return tuple(
        Row(key=f"{key}@{span.start}", kind="passage", head=context(text, span), spans=(span,)) for span in spans
    )


def context(text: str, span: Span, *, around: int = 32) -> str:
    """The words of the span with a little of what stands around them, on one line."""
    start, end = max(0, span.start - around), min(len(text), span.end + around)
    line_start = text.rfind("\n", start, span.start) + 1 or start
    line_end = text.find("\n", span.end, end)
    end = end if line_end < 0 else line_end
    before = "…" if line_start > 0 and text[line_start - 1] != "\n" else ""
    after = "…" if line_end < 0 and end < len(text) else ""
    return f"{before}{text[line_start:end]}{after}".strip()


def by(value: Callable[[Any], Any], facts: Iterable[Any]) -> dict[Any, list[Any]]:
    """Facts by a value, in the order in which the values come up."""
    found: dict[Any, list[Any]] = {}
    for fact in facts:
        found.setdefault(value(fact), []).append(fact)
    return found
