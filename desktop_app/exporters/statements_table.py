"""Statements as a table: who says what, in what manner, to whom, when, and where it stands."""

from collections.abc import Iterator

from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters.excerpts import Facts, Said
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.tables import BOM, SOURCE_COLUMNS, Cell, Table, about_source, as_csv

COLUMNS = (
    "id", "speaker", "entities", "cue", "content", "act", "mode", "recipients", "when", "paragraph", "start", "end",
    "verdict", "confidence", "found_by", *SOURCE_COLUMNS,
)  # fmt: skip


def table(selection: Selection) -> Table:
    """The statements of all documents, without those that the reader rejects."""
    return Table(title="Statements", columns=COLUMNS, rows=_rows(selection))


def write(selection: Selection, *, encoding: str = BOM.default) -> bytes:
    """The table as CSV."""
    return as_csv(table(selection), encoding=encoding)


def _rows(selection: Selection) -> Iterator[tuple[Cell, ...]]:
    for selected in selection.documents:
        facts = Facts(selected)
        for said in facts.statements():
            yield _row(said, facts, selected)


def _row(said: Said, facts: Facts, selected: SelectedDocument) -> tuple[Cell, ...]:
    statement = said.statement
    return (
        statement.id,
        said.speaker,
        said.who,
        "" if statement.cue is None else statement.cue.text,
        said.content,
        said.act,
        said.mode,
        facts.names(statement.recipients),
        said.when,
        said.place.paragraph,
        said.place.start,
        said.place.end,
        said.verdict,
        statement.confidence,
        statement.found_by,
        *about_source(selected),
    )


EXPORTER = Exporter(
    name="csv-statements",
    label="Statements as a table (CSV)",
    suffix=".statements.csv",
    media_type="text/csv",
    write=write,
    options=(BOM,),
    holds=frozenset(("source", "facts")),
)
