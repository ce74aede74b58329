"""Tables for spreadsheets and statistics: rows of words and numbers, and how they are written as CSV (RFC 4180)."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.selections import SelectedDocument
from desktop_app.exporters.exporter import Option

Cell = str | int | float | None

# what a spreadsheet would calculate (OWASP, CSV injection), in the widths of East Asian keyboards too
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
BOM = Option(name="encoding", label="Encoding", values=("utf-8-bom", "utf-8"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A named table. A row has a cell for every column."""

    title: str
    columns: tuple[str, ...]
    rows: Iterable[tuple[Cell, ...]]


def as_csv(table: Table, *, encoding: str = BOM.default) -> bytes:
    """The table with its header. Excel takes a file for UTF-8 only if it begins with a byte order mark."""
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(table.columns)
    rows.writerows([harmless(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig" if encoding == BOM.default else "utf-8", "replace")


def harmless(cell: Cell) -> Cell:
    """The cell, with an apostrophe before words that would be a formula: they are shown, not calculated."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def whole(value: float | None) -> Cell:
    """A number as spreadsheets have it: without a fraction if there is none."""
    return int(value) if value is not None and value == int(value) else value


SOURCE_COLUMNS = ("article", "title", "publisher", "published", "url", "revision", "sha256")


def about_source(selected: SelectedDocument) -> tuple[str, ...]:
    """The cells that say where a fact was read, for SOURCE_COLUMNS."""
    source = selected.document.source
    return (
        selected.document.id,
        source.title,
        source.publisher,
        source.published or "",
        source.url,
        selected.revision.id,
        selected.revision.sha256,
    )
