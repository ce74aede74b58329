"""Notes in pages: however many are in a library, a page costs what a page costs."""

from typing import Any

from desktop_app.domain.annotations import Annotation, Colour, Status
from desktop_app.store import records
from desktop_app.store.library import Library


def annotations(
    library: Library,
    *,
    code: str | None = None,
    status: Status | None = None,
    colour: Colour | None = None,
    author: str | None = None,
    before: str | None = None,
    limit: int = 100,
) -> list[Annotation]:
    """Annotations of all documents outside the bin, the latest made first; the next page begins `before` the last id.

    `code` is the id of a tag. Ids sort by the time they were made at, so no list is ever sorted.
    """
    tables, key = "annotations", "annotations.id"
    clauses = ["annotations.binned IS NULL", "documents.binned IS NULL"]
    parameters: list[Any] = []
    if code is not None:
        tables, key = "annotation_codes CROSS JOIN annotations ON annotations.id = annotation", "annotation"
        clauses.append("code = ?")
        parameters.append(code)
    for column, value in (("status", status), ("colour", colour), ("author", author)):
        if value is not None:
            clauses.append(f"annotations.{column} = ?")
            parameters.append(value)
    if before is not None:
        clauses.append(f"{key} < ?")
        parameters.append(before)
    found = library.database.rows(
        f"SELECT annotations.id FROM {tables} CROSS JOIN documents ON documents.id = annotations.document "
        f"WHERE {' AND '.join(clauses)} ORDER BY {key} DESC LIMIT ?",
        (*parameters, limit),
    )
    ids = [row[0] for row in found]
    marks = ", ".join("?" * len(ids))
    there = {note.id: note for note in records.annotations(library.database, f"WHERE id IN ({marks})", ids)}
    return [there[each] for each in ids]
