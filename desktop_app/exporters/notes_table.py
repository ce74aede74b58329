"""Notes as a table (CSV, RFC 4180) that spreadsheets open: UTF-8 with a byte order mark, and no cell is a formula."""

import csv
import io

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters.excerpts import place_of, tag_names
from desktop_app.exporters.exporter import Exporter

COLUMNS = (
    "id", "quote", "comment", "tags", "colour", "status", "motivation", "paragraph", "start", "end", "author",
    "created", "modified", "title", "publisher", "published", "url", "article", "sha256",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would calculate (OWASP, CSV injection)


def write(selection: Selection) -> bytes:
    """A row a note, in text order."""
    table = io.StringIO(newline="")
    rows = csv.writer(table)
    rows.writerow(COLUMNS)
    for selected in selection.documents:
        for annotation in selected.annotations:
            rows.writerow([_harmless(cell) for cell in _row(annotation, selected, selection)])
    return table.getvalue().encode("utf-8-sig", "replace")


def _row(annotation: Annotation, selected: SelectedDocument, selection: Selection) -> tuple[str, ...]:
    span, source = annotation.targets[0].span, selected.document.source
    paragraph = place_of(selected.revision, span).paragraph
    return (
        annotation.id,
        " […] ".join(target.quote.exact for target in annotation.targets),
        annotation.comment,
        ", ".join(tag_names(annotation, selection)),
        annotation.colour,
        annotation.status,
        annotation.motivation,
        "" if paragraph is None else str(paragraph),
        str(span.start),
        str(span.end),
        annotation.author,
        annotation.created,
        annotation.modified,
        source.title,
        source.publisher,
        source.published or "",
        source.url,
        annotation.document,
        selected.revision.sha256,
    )


def _harmless(cell: str) -> str:
    """The cell, with an apostrophe before what would be a formula: it is shown, not calculated."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


EXPORTER = Exporter(name="csv", label="Notes as a table (CSV)", suffix=".csv", media_type="text/csv", write=write)
