"""Notes as a table, a row a note in text order."""

from collections.abc import Iterator, Mapping

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters import excerpts
from desktop_app.exporters.excerpts import Places
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.tables import BOM, Cell, Table, as_csv

COLUMNS = (
    "id", "quote", "comment", "tags", "colour", "status", "reason", "motivation", "paragraph", "start", "end", "author",
    "created", "modified", "title", "publisher", "published", "url", "article", "revision", "sha256",
)  # fmt: skip


def table(selection: Selection) -> Table:
    """The notes of all documents."""
    return Table(title="Notes", columns=COLUMNS, rows=_rows(selection))


def write(selection: Selection, *, encoding: str = BOM.default) -> bytes:
    """The table as CSV."""
    return as_csv(table(selection), encoding=encoding)


def _rows(selection: Selection) -> Iterator[tuple[Cell, ...]]:
    labels = excerpts.labels(selection)
    for selected in selection.documents:
        places = Places(selected.revision)
        for annotation in selected.annotations:
            yield _row(annotation, selected, places, labels)


def _row(
    annotation: Annotation, selected: SelectedDocument, places: Places, labels: Mapping[str, str]
) -> tuple[Cell, ...]:
    span, source = annotation.targets[0].span, selected.document.source
    return (
        annotation.id,
        excerpts.quote(annotation),
        annotation.comment,
        ", ".join(excerpts.tag_names(annotation, labels)),
        annotation.colour,
        annotation.status,
        annotation.reason,
        annotation.motivation,
        places.of(span).paragraph,
        span.start,
        span.end,
        annotation.author,
        annotation.created,
        annotation.modified,
        source.title,
        source.publisher,
        source.published or "",
        source.url,
        annotation.document,
        annotation.targets[0].revision,
        selected.revision.sha256,
    )


EXPORTER = Exporter(
    name="csv",
    label="Notes as a table (CSV)",
    suffix=".csv",
    media_type="text/csv",
    write=write,
    options=(BOM,),
    holds=frozenset(("source", "notes")),
)
