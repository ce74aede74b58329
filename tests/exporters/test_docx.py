"""Word documents: comments on their words, highlights in their colours, every character of the article."""

import io
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.text import WD_COLOR_INDEX
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.offsets import canonical
from desktop_app.domain.selections import Selection
from desktop_app.domain.spans import Span
from desktop_app.exporters.docx import write
from desktop_app.exporters.xml import printable
from tests.office import converted, needs_office
from tests.samples import TEXT, TIME, annotation, blocks, revision, selection

ANY = st.text(st.one_of(st.sampled_from(list("<>&]'\"=\t\n😀אב\u202e_x\x0b\x00\ufffe")), st.characters()))


def opened(chosen: Selection) -> Document:
    """The document as python-docx reads it."""
    return docx.Document(io.BytesIO(write(chosen)))


def highlighted(document: Document) -> list[str]:
    """The words of each highlighted run."""
    return [run.text for part in document.paragraphs for run in part.runs if run.font.highlight_color is not None]


def with_text(text: str, **fields) -> Selection:
    """All of a text, annotated."""
    one = selection().documents[0]
    notes = (annotation(1, Span(0, len(text)), text, **fields),) if text else ()
    part = replace(one, revision=replace(revision(text), blocks=blocks(text)), annotations=notes, sheet=None)
    return Selection(documents=(part,), made=TIME)


def commented(document: Document, number: int) -> str:
    """The words between the signs of a comment."""
    words, inside = "", False
    for element in document.element.body.iter():
        name = element.tag.rpartition("}")[2]
        if name in ("commentRangeStart", "commentRangeEnd") and element.values() == [str(number)]:
            inside = name == "commentRangeStart"
        elif inside and name == "t":
            words += element.text or ""
    return words


def test_every_note_is_a_comment_on_its_words():
    document = opened(selection())
    comments = list(document.comments)
    assert [commented(document, comment.comment_id) for comment in comments] == [
        "Tiga warga hilang", "warga hilang,” kata Kepala", "2 orang tewas & <1 km",
    ]  # fmt: skip
    assert comments[0].text == "Check *BPBD*.\n\nIs it 3 | 4?\n#toll / korban · pink"
    assert {(comment.author, comment.timestamp.isoformat()) for comment in comments} == {
        ("Ani", "2026-03-02T08:00:00+00:00")
    }


def test_highlights_have_the_colour_of_the_innermost_note():
    document = opened(selection())
    runs = {run.text: run.font.highlight_color for part in document.paragraphs for run in part.runs}
    assert runs["Tiga "] == WD_COLOR_INDEX.PINK
    assert runs["warga hilang"] == WD_COLOR_INDEX.BRIGHT_GREEN
    assert runs["2 orang tewas & <1 km"] == WD_COLOR_INDEX.YELLOW


def test_every_word_of_the_article_is_there():
    words = "\n".join(part.text for part in opened(selection()).paragraphs)
    assert all(line in words for line in TEXT.split("\n"))


def test_facts_and_notes_are_tables():
    tables = opened(selection()).tables
    heads = [table.rows[0].cells[0].text for table in tables]
    assert heads == ["Quote", "What", "What", "Speaker", "Name", "What"]
    assert [cell.text for cell in tables[1].rows[1].cells] == [
        "missing", "3", "warga", "", "Sri Hartati", "", "Tiga warga hilang",
    ]  # fmt: skip


def test_a_note_over_several_paragraphs_is_one_comment():
    document = opened(with_text("satu\ndua\ntiga", comment="x"))
    assert len(list(document.comments)) == 1
    assert commented(document, 0) == "satu" + "dua" + "tiga"


def test_words_from_right_to_left_run_so():
    document = opened(with_text("satu\nשלום עולם"))
    assert [part.text for part in document.paragraphs if part._p.xpath("./w:pPr/w:bidi")] == ["שלום עולם"]


@settings(max_examples=40, deadline=None)
@given(ANY.map(canonical).filter(str.strip), ANY)
def test_any_words_come_back(text, comment):
    document = opened(with_text(text, comment=comment))
    words = "".join(highlighted(document))
    assert words == "".join(printable(part) for part in text.split("\n"))
    if comment.strip():
        shown = next(iter(document.comments)).text
        assert printable(comment.strip()).replace("\r", "\n").split("\n")[0] in shown


def test_a_note_of_100_000_characters_comes_back():
    document = opened(with_text("satu", comment="x" * 100_000))
    assert "x" * 100_000 in next(iter(document.comments)).text


@needs_office
def test_libreoffice_keeps_every_comment_and_highlight(tmp_path: Path):
    path = tmp_path / "notes.docx"
    path.write_bytes(write(selection()))
    again = docx.Document(str(converted(path, "docx")))
    before = docx.Document(str(path))
    assert [comment.author for comment in again.comments] == ["Ani"] * 3
    assert [words for words in map(str.strip, highlighted(again)) if words] == [
        words for words in map(str.strip, highlighted(before)) if words
    ]
    assert len(again.tables) == len(before.tables)


@pytest.mark.parametrize("made", ["", "yesterday"])
def test_a_time_of_no_known_form_is_no_obstacle(made):
    assert opened(replace(selection(), made=made))
