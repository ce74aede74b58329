"""Workbooks: what other programs read in them, and that they calculate nothing."""

import csv
import io
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.selections import Selection
from desktop_app.exporters.workbook import write
from desktop_app.exporters.xml import printable
from tests.office import converted, needs_office
from tests.samples import annotation, selection, span

ANY = st.text(st.one_of(st.sampled_from(list("=+-@#\"'<>&\t\n\r😀א_x\x0b\x00\ufffe")), st.characters()), min_size=1)


def with_comment(comment: str) -> Selection:
    """One note with that comment."""
    note = annotation(1, span("2 orang tewas"), comment=comment)
    return replace(selection(), documents=(replace(selection().documents[0], annotations=(note,)),))


def opened(chosen: Selection) -> openpyxl.Workbook:
    """The workbook as openpyxl reads it."""
    return openpyxl.load_workbook(io.BytesIO(write(chosen)))


def rows(book: openpyxl.Workbook, sheet: str) -> list[dict]:
    """The rows of a sheet by the names of their columns."""
    head, *lines = book[sheet].iter_rows(values_only=True)
    return [dict(zip(head, line, strict=True)) for line in lines]


def test_there_is_a_sheet_for_each_table():
    assert opened(selection()).sheetnames == ["Notes", "Statements", "Counts", "Events", "Codebook", "Sources"]


def test_numbers_are_numbers():
    row = rows(opened(selection()), "Counts")[0]
    assert (row["kind"], row["best"], row["of_civilians"], row["paragraph"]) == ("missing", 3, 3, 2)


def test_the_header_stays_in_view():
    assert {sheet.freeze_panes for sheet in opened(selection()).worksheets} == {"A2"}


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "#N/A", '=HYPERLINK("http://x")', "=", "#REF!"])
def test_words_that_look_like_formulas_are_words(words):
    cell = next(cell for row in opened(with_comment(words))["Notes"].iter_rows(min_row=2) for cell in row[2:3])
    assert (cell.value, cell.data_type) == (words, "s")


@settings(max_examples=60, deadline=None)
@given(ANY)
def test_any_words_come_back(words):
    found = rows(opened(with_comment(words)), "Notes")[0]["comment"] or ""
    assert found.replace("_x005F_", "_").replace("\r\n", "\n") == printable(words).replace("\r\n", "\n")


def test_words_that_a_workbook_takes_for_a_character_are_kept_apart():
    assert rows(opened(with_comment("_x0041_")), "Notes")[0]["comment"] == "_x005F_x0041_"


@pytest.mark.parametrize("letter", ["x", "😀"])
def test_a_note_of_100_000_characters_goes_on_on_a_sheet_of_its_own(letter):
    book = opened(with_comment(letter * 100_000))
    short = rows(book, "Notes")[0]
    assert len(short["comment"].encode("utf-16-le")) // 2 <= 32_767 and "Long texts" in short["comment"]
    parts = rows(book, "Long texts")
    assert "".join(part["text"] for part in parts) == letter * 100_000
    assert {(part["sheet"], part["id"], part["column"]) for part in parts} == {("Notes", short["id"], "comment")}


@needs_office
def test_libreoffice_reads_the_notes(tmp_path: Path):
    path = tmp_path / "notes.xlsx"
    path.write_bytes(write(with_comment("=1+1 😀 & _x0041_")))
    table = converted(path, "csv:Text - txt - csv (StarCalc):44,34,76").read_text(encoding="utf-8")
    assert next(csv.DictReader(io.StringIO(table)))["comment"] == "=1+1 😀 & _x0041_"
