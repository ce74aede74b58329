"""Annotations in the form that the Hypothesis client exports and imports (JSON); positions count UTF-16 units.

What Hypothesis has no word for stands under `kliping`, which its client passes over.
"""

import json
from collections.abc import Mapping
from typing import Any

import msgspec

from desktop_app.domain.annotations import Annotation, Target
from desktop_app.domain.offsets import OffsetMap
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters import excerpts
from desktop_app.exporters.exporter import Exporter

_GROUP = "__world__"  # what is public; only its author sees a private one


def write(selection: Selection) -> bytes:
    """All annotations, document by document, in text order."""
    labels = excerpts.labels(selection)
    rows = [row for selected in selection.documents for row in _rows(selected, labels)]
    value = {
        "export_date": selection.made,
        "export_userid": "",
        "client_version": selection.generator,
        "annotations": rows,
        "kliping:codes": msgspec.to_builtins(selection.codes),
    }
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _rows(selected: SelectedDocument, labels: Mapping[str, str]) -> list[dict[str, Any]]:
    offsets = OffsetMap(selected.revision.text)
    return [_row(note, selected, labels, offsets) for note in selected.annotations]


def _row(note: Annotation, selected: SelectedDocument, labels: Mapping[str, str], offsets: OffsetMap) -> dict[str, Any]:
    source, user = selected.document.source, f"acct:{note.author or 'kliping'}@localhost"
    address = source.url or f"urn:uuid:{selected.document.id}"
    row: dict[str, Any] = {
        "id": note.id,
        "created": note.created,
        "updated": note.modified,
        "user": user,
        "uri": address,
        "text": note.comment,
        "tags": [labels.get(tag, tag) for tag in note.tags],
        "group": _GROUP,
        "permissions": {
            "read": [user if note.private else f"group:{_GROUP}"], "admin": [user], "update": [user], "delete": [user],
        },
        "target": [{"source": address, "selector": _selectors(target, offsets)} for target in note.targets],
        "document": {"title": [source.title]},
        "links": {},
        "hidden": False,
        "flagged": False,
        "kliping": _rest(note, selected),
    }  # fmt: skip
    if note.author:
        row["user_info"] = {"display_name": note.author}
    return row


def _selectors(target: Target, offsets: OffsetMap) -> list[dict[str, Any]]:
    position, quote = target.position, target.quote
    start, end = offsets.to_units(position.start), offsets.to_units(position.end)
    return [
        {"type": "TextPositionSelector", "start": start, "end": end},
        {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix},
    ]


def _rest(note: Annotation, selected: SelectedDocument) -> dict[str, Any]:
    return {
        "document": selected.document.id,
        "revision": selected.revision.id,
        "sha256": selected.revision.sha256,
        "positions": [[target.position.start, target.position.end] for target in note.targets],
        "author": note.author,
        **{name: getattr(note, name) for name in ("tags", "motivation", "colour", "status", "reason", "private")},
        "created": note.created,
        "modified": note.modified,
    }


EXPORTER = Exporter(
    name="hypothesis",
    label="Hypothesis annotations (JSON)",
    suffix=".hypothesis.json",
    media_type="application/json",
    write=write,
    holds=frozenset(("source", "notes", "codes")),
)
