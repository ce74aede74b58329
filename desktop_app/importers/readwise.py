"""Highlights exported by Readwise as CSV, and files made by its template for imports."""

import csv
import io
import re
from typing import Any

from desktop_app.domain.annotations import Annotation
from desktop_app.errors import ImportingError
from desktop_app.importers.highlights import book, highlight, utc
from desktop_app.importers.importer import Imported, ImportedDocument, Importer

_INLINE_TAG = re.compile(r"(?<!\S)\.([^\W\d_]\w*)(?!\S)")  # Readwise takes ".word" in a note for a tag


def read(data: bytes) -> Imported:
    """A row a highlight. Raises ImportingError when there is no column of highlights."""
    try:
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    except (UnicodeDecodeError, csv.Error) as error:
        raise ImportingError("This is no CSV in UTF-8.", remedy="Export the highlights again.") from error
    if not rows or "Highlight" not in rows[0]:
        raise ImportingError('There is no column "Highlight" in it.', remedy="Export the highlights from Readwise.")
    documents: dict[str, ImportedDocument] = {}
    notes = []
    for row in rows:
        document = _document(row)
        note = _note(row, document.id)
        if note.targets or note.comment:
            documents.setdefault(document.id, document)
            notes.append(note)
    return Imported(annotations=tuple(notes), documents=tuple(documents.values()))


def _document(row: dict[str, Any]) -> ImportedDocument:
    title = _cell(row, "Book Title") or _cell(row, "Title")
    return book(title, author=_cell(row, "Book Author") or _cell(row, "Author"), url=_cell(row, "URL"))


def _note(row: dict[str, Any], document: str) -> Annotation:
    quote, comment = _cell(row, "Highlight"), _cell(row, "Note")
    inline = _INLINE_TAG.findall(comment)
    return highlight(
        id=f"readwise:{document}:{_cell(row, 'Location')}:{quote or comment}",
        document=document,
        quote=quote,
        comment=_INLINE_TAG.sub("", comment).strip() if inline else comment,
        tags=[*_cell(row, "Tags").split(","), *inline],
        colour=_cell(row, "Color"),
        created=utc(_cell(row, "Highlighted at") or _cell(row, "Date")),
    )


def _cell(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    return value.strip() if isinstance(value, str) else ""


IMPORTER = Importer(
    name="readwise",
    label="Readwise highlights (CSV)",
    suffixes=(".csv",),
    media_types=("text/csv",),
    read=read,
)
