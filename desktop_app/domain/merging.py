"""Two versions of one record brought together, field by field.

A field that one side never changed takes the other's value. Where both changed it, the newer change wins, and the field
is listed as a clash with both values, so that the reader can decide otherwise.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.domain.changes import Record, kind_of

Side = Literal["mine", "theirs"]
_NOT_MERGED = frozenset({"id", "document", "created", "added", "modified"})
_TOGETHER = frozenset({"stories", "tags", "links"})  # sets: what either side has put in stays


class Clash(Struct, frozen=True, kw_only=True):
    """A field that both sides changed: of which record, both values, and whose was taken."""

    kind: str
    record: str
    field: str
    mine: Any
    theirs: Any
    taken: Side

    @property
    def key(self) -> tuple[str, str]:
        """What tells the clash from all others."""
        return self.record, self.field


Choices = Mapping[tuple[str, str], Side]


def merged(
    mine: Record, theirs: Record, past: Sequence[Record], *, newer: Side, choices: Choices
) -> tuple[Record, tuple[Clash, ...]]:
    """The record with the values of both, and its clashes.

    `past` are the states mine has had, the present one included: a value of theirs that is among them is no change.
    `choices` by record and field overrule `newer`.
    """
    values: dict[str, Any] = {}
    clashes: list[Clash] = []
    for field in _fields(mine):
        ours, other = _get(mine, field), _get(theirs, field)
        if ours == other:
            continue
        had = [_get(each, field) for each in past]
        if field in _TOGETHER:
            values[field] = _together(ours, other, had)
        elif other in had:
            continue
        elif all(value == ours for value in had):
            values[field] = other
        else:
            taken = choices.get((mine.id, field), newer)
            clashes.append(Clash(kind=kind_of(mine), record=mine.id, field=field, mine=ours, theirs=other, taken=taken))
            values[field] = other if taken == "theirs" else ours
    return _put(mine, values), tuple(clashes)


def _together(ours: tuple[Any, ...], others: tuple[Any, ...], had: Sequence[tuple[Any, ...]]) -> tuple[Any, ...]:
    """What either side has added; what was there before and one side lacks now, that side has taken out."""
    before = {each for value in had for each in value}
    return (*ours, *(each for each in others if each not in ours and each not in before))


def _fields(record: Record) -> list[str]:
    """The names of what is merged; of a document's source, each field by its own."""
    names: list[str] = []
    for name in record.__struct_fields__:
        if name == "source":
            names += [f"source.{part}" for part in record.source.__struct_fields__]  # pyright: ignore[reportAttributeAccessIssue]
        elif name not in _NOT_MERGED:
            names.append(name)
    return names


def _get(record: Record, field: str) -> Any:
    name, _, part = field.partition(".")
    value = getattr(record, name)
    return getattr(value, part) if part else value


def _put(record: Record, values: Mapping[str, Any]) -> Record:
    plain = {name: value for name, value in values.items() if "." not in name}
    parts = {name.partition(".")[2]: value for name, value in values.items() if "." in name}
    if parts:
        plain["source"] = replace(record.source, **parts)  # pyright: ignore[reportAttributeAccessIssue]
    return replace(record, **plain) if plain else record
