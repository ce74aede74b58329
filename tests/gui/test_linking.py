"""Links between passages of two articles: made with one key in each, followed both ways, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app import pipeline
from desktop_app.domain.annotations import Annotation
from desktop_app.domain.documents import Document
from desktop_app.gui.panels.list_model import ITEM
from desktop_app.gui.window import Window
from desktop_app.store import revising
from tests.gui.conftest import passage

ALT = Qt.KeyboardModifier.AltModifier
TEXT = "Rumah sakit di Goris menerima 12 jenazah tentara pada Kamis.\nMenurut dokter, semuanya prajurit.\n"


def _press(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


@pytest.fixture
def other(window: Window) -> Document:
    """Another article."""
    return window.session.library.add(pipeline.read_text(TEXT, title="Goris"))


@pytest.fixture
def first(window: Window, other: Document) -> str:
    """The id of the article that is on screen first."""
    assert window.session.document is not None
    return window.session.document.id


@pytest.fixture
def linked(window: Window, first: str, other: Document) -> Annotation:
    """A note on the other article that leads to the first, made by keys; the other article is on screen."""
    window.reading.view.select(passage(window, "tujuh"))
    _press(window, Qt.Key.Key_L)
    window.commands.open_document(other.id)
    window.reading.view.select(passage(window, "12 jenazah"))
    window.reading.view.setFocus()
    _press(window, Qt.Key.Key_L)
    (note,) = window.session.annotations.values()
    return note


def _rows(window: Window) -> list[str]:
    model = window.notes.model
    return [model.index(row, 0).data(ITEM).quote for row in range(model.rowCount())]


def _choose(window: Window, row: int = 0) -> None:
    window.notes.list.setFocus()
    window.notes.list.setCurrentIndex(window.notes.model.index(row, 0))
    _press(window, Qt.Key.Key_Return)


def test_one_key_in_each_article_makes_a_link(window: Window, linked: Annotation, other: Document) -> None:
    assert (linked.document, linked.motivation) == (other.id, "linking")
    assert linked.targets[0].quote.exact == "12 jenazah" and linked.links[0].quote.exact == "tujuh"
    assert window.notes.editor.comment.hasFocus()
    assert "“12 jenazah” ⇄ “tujuh”" in window.notes.editor.quote.text()


def test_the_second_look_at_a_link_opens_the_other_article_and_back_returns(
    window: Window, linked: Annotation, first: str, other: Document
) -> None:
    _choose(window)
    assert window.session.document is not None and window.session.document.id == other.id
    _choose(window)
    assert window.session.document.id == first
    assert window.reading.view.caret() == passage(window, "tujuh").start
    _press(window, Qt.Key.Key_Left, ALT)
    assert window.session.document.id == other.id
    _press(window, Qt.Key.Key_Right, ALT)
    assert window.session.document.id == first


def test_the_article_that_is_led_to_shows_where_from(window: Window, linked: Annotation, first: str) -> None:
    window.commands.open_document(first)
    assert _rows(window) == ["12 jenazah ⇄ tujuh"]
    spoken = window.notes.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Goris" in spoken
    marks = window.reading.view.marks_at(passage(window, "tujuh").start)
    assert any(layer == "annotations" and mark.key.startswith(linked.id) for layer, mark in marks)


def test_a_link_is_followed_from_the_article_it_leads_to(
    window: Window, linked: Annotation, first: str, other: Document
) -> None:
    window.commands.open_document(first)
    _choose(window)
    assert window.session.document is not None and window.session.document.id == first
    _choose(window)
    assert window.session.document.id == other.id
    assert window.reading.view.caret() == TEXT.index("12 jenazah")


def test_undo_takes_the_link_from_both_articles(window: Window, linked: Annotation, first: str) -> None:
    window.session.undo()
    assert _rows(window) == []
    window.commands.open_document(first)
    assert _rows(window) == [] and window.session.linked == {}


def test_a_link_that_goes_leaves_no_mark_where_it_led(window: Window, linked: Annotation, first: str) -> None:
    window.commands.open_document(first)
    window.session.library.undo(linked.document)
    assert window.session.linked == {} and _rows(window) == []
    marks = window.reading.view.marks_at(passage(window, "tujuh").start)
    assert not any(mark.key.startswith(linked.id) for _, mark in marks)


def test_escape_gives_up_a_link_in_another_article(window: Window, first: str, other: Document) -> None:
    window.reading.view.select(passage(window, "tujuh"))
    _press(window, Qt.Key.Key_L)
    window.commands.open_document(other.id)
    window.reading.view.setFocus()
    _press(window, Qt.Key.Key_Escape)
    window.reading.view.select(passage(window, "12 jenazah"))
    _press(window, Qt.Key.Key_L)
    assert window.session.annotations == {}


def test_a_link_finds_its_words_in_a_newer_text(window: Window, linked: Annotation, first: str) -> None:
    library = window.session.library
    revision = library.revision(library.document(first).revision)
    newer = pipeline.read_text("Diperbarui pada Jumat.\n" + revision.text)
    revising.revise(library, first, newer)
    window.session.refresh()
    _choose(window)
    _choose(window)
    assert window.session.document is not None and window.session.document.id == first
    assert window.reading.view.caret() == newer.text.index("tujuh")


def test_a_link_to_an_article_that_is_gone_says_so(window: Window, linked: Annotation) -> None:
    from msgspec.structs import replace

    window.commands.follow(replace(linked.links[0], revision="nowhere"))
    assert "not in this library" in window.status.words.text()
