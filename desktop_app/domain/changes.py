"""Change sets: the only way to write. The inverse is undo, the same object tells every view what changed."""

from typing import Any

import msgspec
from msgspec import Struct

from desktop_app.domain.annotations import Annotation, Code
from desktop_app.domain.documents import Document, Revision, Story
from desktop_app.domain.judgements import Judgement

Record = Document | Revision | Annotation | Code | Judgement | Story

KINDS: dict[str, type[Record]] = {
    "document": Document,
    "revision": Revision,
    "annotation": Annotation,
    "code": Code,
    "judgement": Judgement,
    "story": Story,
}
_NAMES: dict[type, str] = {cls: name for name, cls in KINDS.items()}
_CONTENT: dict[type, tuple[str, ...]] = {
    Revision: ("text", "original")
}  # kept by hash, not in every change set that names the revision


class Change(Struct, frozen=True, gc=False):
    """One record before and after; None before is a creation, None after a removal."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record that is there: the new one, else the one that goes."""
        record = self.after if self.after is not None else self.before
        if record is None:
            raise ValueError("a change needs a record before or after")
        return record

    @property
    def kind(self) -> str:
        """The record's kind, a key of KINDS."""
        return kind_of(self.record)

    @property
    def inverse(self) -> "Change":
        return Change(self.after, self.before)


class ChangeSet(Struct, frozen=True, kw_only=True, gc=False):
    """Changes that stand or fall together. `action` is a code such as "annotation.create".

    `document` is the id of the document whose undo history it belongs to.
    """

    action: str
    changes: tuple[Change, ...]
    document: str | None = None

    def inverse(self) -> "ChangeSet":
        """The change set that takes this one back."""
        return ChangeSet(
            action=self.action,
            changes=tuple(change.inverse for change in reversed(self.changes)),
            document=self.document,
        )

    def of_kind(self, kind: str) -> tuple[Change, ...]:
        """The changes of one kind of record."""
        return tuple(change for change in self.changes if change.kind == kind)


def kind_of(record: Record) -> str:
    """The record's kind, a key of KINDS."""
    return _NAMES[type(record)]


def record_to_json(record: Record) -> dict[str, Any]:
    """The record as JSON values, without its content (a revision's text and bytes)."""
    values = msgspec.to_builtins(record, builtin_types=(bytes,))
    for name in _CONTENT.get(type(record), ()):
        del values[name]
    return values


def record_from_json(kind: str, values: Any) -> Record:
    """The record in `values`. Raises ValueError when they do not fit, KeyError for an unknown kind."""
    return msgspec.convert(values, KINDS[kind])


def changes_to_json(changes: tuple[Change, ...]) -> str:
    """Changes as JSON: kind, before and after of each, without content."""
    sides = [
        {"kind": change.kind, "before": _without_content(change.before), "after": _without_content(change.after)}
        for change in changes
    ]
    return msgspec.json.encode(sides).decode()


def changes_from_json(written: str) -> tuple[Change, ...]:
    """What `changes_to_json` wrote."""

    def side(value: dict[str, Any], name: str) -> Record | None:
        return None if value[name] is None else record_from_json(value["kind"], value[name])

    return tuple(Change(side(value, "before"), side(value, "after")) for value in msgspec.json.decode(written))


def _without_content(record: Record | None) -> Any:
    """What the encoder may say of a record as it is."""
    return record_to_json(record) if record is not None and type(record) in _CONTENT else record
