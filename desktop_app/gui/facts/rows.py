"""A row of the facts panel, and the names that rows are written with."""

from collections.abc import Callable, Iterable
from typing import Any, Literal

from msgspec import Struct

from desktop_app.domain.facts import Entity, FactSheet, Mention
from desktop_app.domain.judgements import FactKind
from desktop_app.domain.spans import Span
from desktop_app.gui import wording
from desktop_app.gui.wording import translate

RowKind = Literal["section", "group", "fact", "passage", "figure", "hint"]
Bracket = Literal["", "first", "part", "total", "free"]  # free: beside a bracket of others, and in line with them
UNSURE = 0.6  # confidence under which a row says so


class Subject(Struct, frozen=True, kw_only=True, gc=False):
    """What a verdict is about: a fact of a kind, tied to its words; `slot` tells facts on the same words apart."""

    kind: FactKind
    span: Span
    slot: str = ""


class Cell(Struct, frozen=True, kw_only=True, gc=False):
    """One of several figures that disagree, side by side; `sign` is how it stands to the one before."""

    figure: str
    claimant: str
    sign: str = ""
    when: str = ""
    spans: tuple[Span, ...] = ()


class Row(Struct, frozen=True, kw_only=True, gc=False):
    """One line of the panel. `lead` stands in the left column, `aside` at the right, `words` are the article's own.

    `spans` are the passages a jump goes to, in turn; `style` chooses the sign in the left column (an entity type, the
    status of an event, the type of a link) or the drawing of a figure; `subjects` are what a verdict on the row is
    about, none where there is nothing to judge; `also` are the keys of facts that are folded into this one; `cells`
    are painted side by side; `bracket` joins the parts of a sum with their total; `traits` are what a filter asks for.
    """

    key: str
    kind: RowKind = "fact"
    head: str = ""
    lead: str = ""
    tail: str = ""
    aside: str = ""
    words: str = ""
    style: str = ""
    count: int = 0
    confidence: float = 1.0
    bracket: Bracket = ""
    spans: tuple[Span, ...] = ()
    subjects: tuple[Subject, ...] = ()
    also: tuple[str, ...] = ()
    traits: tuple[str, ...] = ()
    cells: tuple[Cell, ...] = ()
    children: tuple["Row", ...] = ()

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        cells = (f"{cell.sign} {cell.figure} {cell.claimant}".strip() for cell in self.cells)
        parts = (self.lead, self.head, *cells, self.tail, self.aside, quoted(self.words))
        return ", ".join(part for part in parts if part)


def quoted(words: str) -> str:
    """Words of the article between quotation marks, unless they stand between such in the article."""
    if not words or (words[0] in _OPENING and words[-1] in _CLOSING):
        return words
    return f"“{words}”"


_OPENING, _CLOSING = '“”„«"‘', '”“»"’'


class Names:
    """Names and mentions of the entities of a sheet."""

    def __init__(self, sheet: FactSheet) -> None:
        self._entities: dict[str, Entity] = {entity.id: entity for entity in sheet.entities}
        self.mentions: dict[str, list[Mention]] = {}
        for mention in sheet.mentions:
            self.mentions.setdefault(mention.entity, []).append(mention)
        self.roles: dict[str, list[str]] = {}
        self.ties: dict[str, list[str]] = {}
        self._relate(sheet)

    def _relate(self, sheet: FactSheet) -> None:
        """What each entity is to others, in words: roles apart from other ties."""
        words = wording.ties()
        for relation in sheet.relations:
            other = "" if relation.object is None else self.name(relation.object)
            if relation.type == "holds_role" and relation.value:
                role = translate("Facts", "{role}, {body}").format(role=relation.value, body=other)
                _add(self.roles, relation.subject, role if other else relation.value)
            elif relation.type in words and other:
                _add(self.ties, relation.subject, words[relation.type].format(other=other))

    def name(self, id: str) -> str:  # noqa: A002 - the field's name
        """The entity's name, its id if the sheet does not know it."""
        entity = self._entities.get(id)
        return id if entity is None else entity.name

    def listed(self, ids: Iterable[str]) -> str:
        """The names, with commas."""
        return ", ".join(self.name(entity) for entity in ids)


def _add(found: dict[str, list[str]], id: str, words: str) -> None:  # noqa: A002 - the field's name
    known = found.setdefault(id, [])
    if words not in known:
        known.append(words)


def section(name: str, head: str, children: Iterable[Row], *, hint: str) -> Row:
    """A section with its facts counted, or with the hint in their place."""
    rows = tuple(children)
    shown = rows or (Row(key=f"{name}:hint", kind="hint", head=hint),)
    return Row(key=name, kind="section", head=head, count=facts_among(rows), children=shown)


def facts_among(rows: Iterable[Row]) -> int:
    """How many facts stand in a section or group: those of its groups too, drawings and hints not."""
    return sum(len(row.children) if row.kind == "group" else row.kind == "fact" for row in rows)


def group(name: str, head: str, children: Iterable[Row], *, style: str = "", tail: str = "") -> Row:
    """Facts under a common heading."""
    rows = tuple(children)
    return Row(key=name, kind="group", head=head, tail=tail, style=style, count=len(rows), children=rows)


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
