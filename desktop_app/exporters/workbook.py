"""A workbook (XLSX): notes, statements, counts, events, codebook and sources, a sheet each; no cell is a formula.

A cell of XLSX holds 32,767 characters. What is longer goes on, part by part, on a sheet of its own.
"""

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop_app.domain.selections import Selection
from desktop_app.exporters import codebook_table, counts_table, events_table, excerpts, notes_table, statements_table
from desktop_app.exporters.archive import repacked
from desktop_app.exporters.dates import moment
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.fields import SOURCE
from desktop_app.exporters.tables import Cell, Table
from desktop_app.exporters.xml import printable

if TYPE_CHECKING:
    from openpyxl import Workbook

_LONGEST = 32_000  # characters of a cell; Excel counts UTF-16 units, of which an emoji has two
_MORE = "… (more on the sheet Long texts)"
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # _x0041_ is the letter A in a workbook (ECMA-376, part 1, §22.9.2.19)
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_WIDE = {"quote", "comment", "content", "words", "description", "title", "note", "text"}


def write(selection: Selection) -> bytes:
    """The workbook of the selection."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    long: list[tuple[Cell, ...]] = []
    for table in _tables(selection):
        _add(book, table, long)
    if long:
        _add(book, Table(title="Long texts", columns=("sheet", "id", "column", "part", "text"), rows=long), [])
    made = moment(selection.made)
    book.properties.creator = selection.generator
    book.properties.created = made
    data = io.BytesIO()
    book.save(data)
    stamp = made.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    return repacked(
        data.getvalue(), changes={"docProps/core.xml": lambda member: _MODIFIED.sub(rb"\g<1>" + stamp, member)}
    )


def _tables(selection: Selection) -> Iterator[Table]:
    for module in (notes_table, statements_table, counts_table, events_table, codebook_table):
        yield module.table(selection)
    columns = (
        "id",
        *SOURCE,
        "reliability",
        "credibility",
        "note",
        "revision",
        "sha256",
        "text_sha256",
        "reader",
        "file",
    )
    yield Table(title="Sources", columns=columns, rows=_sources(selection))


def _sources(selection: Selection) -> Iterator[tuple[Cell, ...]]:
    for selected in selection.documents:
        source, revision = selected.document.source, selected.revision
        yield (
            selected.document.id,
            *(getattr(source, name) for name in SOURCE),
            source.reliability,
            source.credibility,
            source.note,
            revision.id,
            revision.sha256,
            revision.text_sha256,
            f"{revision.reader} {revision.reader_version}",
            revision.file_name,
        )
    if left_out := excerpts.left_out(selection.omissions):
        yield (f"Left out: {left_out}",)


def _add(book: "Workbook", table: Table, long: list[tuple[Cell, ...]]) -> None:
    """A sheet with the table, its header in view; what is too long for a cell is added to `long`."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet: Any = book.create_sheet(table.title)
    sheet.freeze_panes = "A2"
    for number, column in enumerate(table.columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = 48 if column in _WIDE else 16
    bold = Font(bold=True)
    heads = [WriteOnlyCell(sheet, value=column) for column in table.columns]
    for head in heads:
        head.font = bold
    sheet.append(heads)
    for row in table.rows:
        sheet.append([_cell(sheet, _fitted(table, row, place, long)) for place in range(len(row))])


def _fitted(table: Table, row: tuple[Cell, ...], place: int, long: list[tuple[Cell, ...]]) -> Cell:
    """The value for a cell; of words that are too long for one, the beginning."""
    value = row[place]
    if not isinstance(value, str) or len(value) <= _LONGEST // 2 or len(value.encode("utf-16-le")) // 2 <= _LONGEST:
        return value
    step = _LONGEST // 2  # fits whatever the letters are
    for part, start in enumerate(range(0, len(value), step), 1):
        long.append((table.title, row[0], table.columns[place], part, value[start : start + step]))
    return value[:step] + _MORE


def _cell(sheet: Any, value: Cell) -> Any:
    """The value as a cell. Words that openpyxl would take for a formula or an error are words."""
    if not isinstance(value, str):
        return value
    words = _ESCAPE.sub("_x005F_", printable(value))
    if not words.startswith(("=", "#")):
        return words
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, value=words)
    cell.data_type = "s"
    return cell


EXPORTER = Exporter(
    name="xlsx",
    label="Workbook",
    suffix=".xlsx",
    media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write=write,
    holds=frozenset(("source", "notes", "facts", "codes")),
)
