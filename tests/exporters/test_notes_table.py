"""Notes as a table: what a spreadsheet reads back, and that it calculates nothing."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.selections import Selection
from desktop_app.exporters.notes_table import COLUMNS, write
from tests.samples import TIME, annotation, selection, span


def rows(chosen: Selection) -> list[dict[str, str]]:
    """The table as an independent reader of CSV sees it."""
    return list(csv.DictReader(io.StringIO(write(chosen).decode("utf-8-sig"), newline="")))


def with_comment(comment: str) -> Selection:
    """One note with that comment."""
    note = annotation(1, span("2 orang tewas"), comment=comment)
    return Selection(documents=(replace(selection().documents[0], annotations=(note,)),), made=TIME)


def test_it_has_a_row_for_every_note_and_every_column():
    assert [tuple(row) for row in rows(selection())] == [COLUMNS] * 3


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")'])
def test_a_formula_is_words(formula):
    assert rows(with_comment(formula))[0]["comment"] == "'" + formula


@given(
    st.text(st.characters(exclude_categories=("Cs",))).filter(
        lambda words: words[:1] not in tuple("=+-@\t\r\n＝＋－＠")
    )
)
def test_any_other_comment_comes_back(comment):
    assert rows(with_comment(comment))[0]["comment"] == comment
