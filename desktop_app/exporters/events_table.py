"""Events as a table: what, who, where, when, and whether it happened, is alleged, planned, imagined or denied."""

from collections.abc import Iterator

from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters import dates
from desktop_app.exporters.excerpts import Facts, Happened
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.tables import BOM, SOURCE_COLUMNS, Cell, Table, about_source, as_csv

COLUMNS = (
    "id", "type", "status", "words", "who", "where", "when", "date_start", "date_end", "date_precision", "mentions",
    "paragraph", "start", "end", "verdict", "confidence", "found_by", *SOURCE_COLUMNS,
)  # fmt: skip


def table(selection: Selection) -> Table:
    """The events of all documents, without those that the reader rejects."""
    return Table(title="Events", columns=COLUMNS, rows=_rows(selection))


def write(selection: Selection, *, encoding: str = BOM.default) -> bytes:
    """The table as CSV."""
    return as_csv(table(selection), encoding=encoding)


def _rows(selection: Selection) -> Iterator[tuple[Cell, ...]]:
    for selected in selection.documents:
        for happened in Facts(selected).events():
            yield _row(happened, selected)


def _row(happened: Happened, selected: SelectedDocument) -> tuple[Cell, ...]:
    event, covered = happened.event, dates.days(happened.when)
    return (
        event.id,
        happened.type,
        happened.status,
        happened.trigger,
        happened.who,
        happened.where,
        happened.when,
        covered[0].isoformat() if covered else "",
        covered[1].isoformat() if covered else "",
        dates.precision(covered),
        len(event.triggers),
        happened.place.paragraph,
        happened.place.start,
        happened.place.end,
        happened.verdict,
        event.confidence,
        event.found_by,
        *about_source(selected),
    )


EXPORTER = Exporter(
    name="csv-events",
    label="Events as a table (CSV)",
    suffix=".events.csv",
    media_type="text/csv",
    write=write,
    options=(BOM,),
    holds=frozenset(("source", "facts")),
)
