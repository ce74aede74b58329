"""Highlights of KOReader: what its exporter writes as JSON, and the metadata.*.lua beside each book.

(Its clippings are those of a Kindle.)
"""

import json
from typing import Any

from desktop_app.errors import ImportingError
from desktop_app.importers.highlights import book, highlight, utc
from desktop_app.importers.importer import Imported, ImportedDocument, Importer
from desktop_app.importers.lua import LuaError, literal
from desktop_app.importers.values import words_in


def read(data: bytes) -> Imported:
    """The highlights of one book or several. Raises ImportingError."""
    value = _value(data)
    notes = []
    documents: dict[str, ImportedDocument] = {}
    for each in value["documents"] if isinstance(value.get("documents"), list) else [value]:
        entries = each.get("entries") or each.get("annotations") if isinstance(each, dict) else None
        if not isinstance(entries, list):
            raise ImportingError("This is no export of KOReader.", remedy="Export the highlights again as JSON.")
        properties = {**each, **each["doc_props"]} if isinstance(each.get("doc_props"), dict) else each
        document = book(words_in(properties, "title"), author=words_in(properties, "author", "authors"))
        documents.setdefault(document.id, document)
        notes += [_annotation(entry, document.id) for entry in entries if isinstance(entry, dict)]
    kept = tuple(note for note in notes if note.targets or note.comment)  # a bookmark has no words
    return Imported(annotations=kept, documents=tuple(documents.values()))


def _value(data: bytes) -> dict[str, Any]:
    try:
        text = data.decode("utf-8-sig")
        value = literal(text) if text.lstrip().startswith(("--", "return")) else json.loads(text)
    except (ValueError, RecursionError, LuaError) as error:
        raise ImportingError(
            "This is neither JSON nor a metadata file of KOReader.", remedy="Choose another."
        ) from error
    if not isinstance(value, dict):
        raise ImportingError("This is no export of KOReader.", remedy="Export the highlights again as JSON.")
    return value


def _annotation(entry: dict[str, Any], document: str) -> Any:
    quote = words_in(entry, "text")
    made = utc(entry.get("time") or entry.get("datetime"))
    return highlight(
        id=f"koreader:{document}:{entry.get('page')}:{made}:{quote}",
        document=document,
        quote=quote,
        comment=words_in(entry, "note"),
        colour=words_in(entry, "color"),
        created=made,
        modified=utc(entry.get("datetime_updated")),
    )


IMPORTER = Importer(
    name="koreader",
    label="KOReader highlights (JSON, metadata.lua)",
    suffixes=(".json", ".lua"),
    media_types=("application/json",),
    read=read,
)
