"""Annotations of Hypothesis: what its client exports as JSON, what its interface gives, and our own export.

Positions of Hypothesis count UTF-16 units of the text of a page as a browser has it, which is no text of ours: passages
are found by their quotes. A reply is put on the passage it replies to.
"""

from typing import Any

import msgspec
from msgspec.structs import replace

from desktop_app.domain.annotations import Annotation, Code, PositionSelector, QuoteSelector, Target
from desktop_app.errors import ImportingError
from desktop_app.importers.highlights import utc
from desktop_app.importers.importer import NOWHERE, Imported, ImportedDocument, Importer
from desktop_app.importers.own import completed, motivation_of
from desktop_app.importers.values import json_of, listed, words_in

Row = dict[str, Any]


def read(data: bytes) -> Imported:
    """The rows of an export, of a search or a list. Raises ImportingError."""
    value = json_of(data)
    rows = _rows(value)
    if not rows and not (isinstance(value, dict) and "annotations" in value):
        raise _refusal()
    notes = [_annotation(row) for row in rows]
    known = {note.id: note for note in notes}
    try:
        codes = msgspec.convert(value.get("kliping:codes", ()) if isinstance(value, dict) else (), tuple[Code, ...])
    except msgspec.ValidationError as error:
        raise ImportingError("Its tags are damaged.", remedy="Export it again.") from error
    return Imported(
        annotations=tuple(_on_its_passage(note, row, known) for note, row in zip(notes, rows, strict=True)),
        codes=codes,
        documents=tuple({document.id: document for document in map(_document, rows) if document.id}.values()),
    )


def _rows(value: Any) -> list[Any]:
    rows = value.get("annotations", value.get("rows")) if isinstance(value, dict) else value
    if not isinstance(rows, list) or any(not _is_row(row) for row in rows):
        raise _refusal()
    return rows


def _is_row(row: Any) -> bool:
    return isinstance(row, dict) and ("uri" in row or isinstance(row.get("target"), list)) and "type" not in row


def _annotation(row: Row) -> Annotation:
    known = _known(row)
    comment, created = words_in(row, "text"), utc(row.get("created"))
    tags = tuple(tag for tag in listed(row.get("tags")) if isinstance(tag, str))
    note = Annotation(
        id=str(row.get("id") or f"{row.get('uri')}:{comment}"),
        document=_document_id(row),
        targets=_targets(row, known),
        motivation=motivation_of(comment, tags),
        created=created,
        modified=utc(row.get("updated")) or created,
        comment=comment,
        tags=tags,
        author=_author(row),
        private=_is_private(row),
    )
    return completed(note, known)


def _known(row: Row) -> dict[str, Any]:
    return row["kliping"] if isinstance(row.get("kliping"), dict) else {}


def _targets(row: Row, known: dict[str, Any]) -> tuple[Target, ...]:
    """The passages with a quote; where our own export says so, with their positions in code points."""
    given = [each for each in listed(row.get("target")) if isinstance(each, dict)]
    positions = listed(known.get("positions"))
    targets = []
    for number, each in enumerate(given):
        quotes = (
            one for one in listed(each.get("selector")) if isinstance(one, dict) and isinstance(one.get("exact"), str)
        )
        quote = next(quotes, None)
        if quote is not None:
            targets.append(
                Target(
                    revision=str(known.get("revision", "")),
                    position=_position(positions[number] if number < len(positions) else None),
                    quote=QuoteSelector(
                        exact=quote["exact"], prefix=words_in(quote, "prefix"), suffix=words_in(quote, "suffix")
                    ),
                )
            )
    return tuple(targets)


def _position(pair: Any) -> PositionSelector:
    if isinstance(pair, list) and len(pair) == 2 and all(isinstance(each, int) for each in pair):
        return PositionSelector(start=pair[0], end=pair[1])
    return NOWHERE


def _on_its_passage(note: Annotation, row: Row, known: dict[str, Annotation]) -> Annotation:
    above = [known[each] for each in listed(row.get("references")) if isinstance(each, str) and each in known]
    targets = next((each.targets for each in reversed(above) if each.targets), ())
    return note if note.targets or not targets else replace(note, targets=targets)


def _document_id(row: Row) -> str:
    return str(_known(row).get("document") or row.get("uri", ""))


def _document(row: Row) -> ImportedDocument:
    known = _known(row)
    about = row["document"] if isinstance(row.get("document"), dict) else {}
    address = str(row.get("uri", ""))
    return ImportedDocument(
        id=_document_id(row),
        revision=str(known.get("revision", "")),
        sha256=str(known.get("sha256", "")),
        url="" if address.startswith("urn:") else address,
        title=next((each for each in listed(about.get("title")) if isinstance(each, str)), ""),
    )


def _author(row: Row) -> str:
    """The name that is shown, else the account's without its server."""
    shown = row["user_info"].get("display_name") if isinstance(row.get("user_info"), dict) else None
    return shown if isinstance(shown, str) and shown else words_in(row, "user").removeprefix("acct:").partition("@")[0]


def _is_private(row: Row) -> bool:
    """Whether only the author may read it."""
    permissions = row.get("permissions")
    readers = listed(permissions.get("read")) if isinstance(permissions, dict) else []
    return bool(readers) and readers == [row.get("user")]


def _refusal() -> ImportingError:
    return ImportingError("There are no annotations of Hypothesis in it.", remedy="Export them again as JSON.")


IMPORTER = Importer(
    name="hypothesis",
    label="Hypothesis annotations (JSON)",
    suffixes=(".hypothesis.json", ".json"),
    media_types=("application/json",),
    read=read,
)
