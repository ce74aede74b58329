"""The codebook: tags made, renamed, coloured, moved, merged and removed; each in one step that can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.annotations import Code
from desktop_app.gui import coding
from desktop_app.gui.dialogs.codebook import Codebook
from desktop_app.gui.window import Window
from tests.gui.conftest import passage


@pytest.fixture
def book(window: Window) -> Codebook:
    """The codebook with three tags, two of them in use."""
    library, document = window.session.library, window.session.document
    library.annotate(document, passage(window, "tujuh tentaranya"), tags=["toll", "border"])
    library.annotate(document, passage(window, "24 tentara hilang"), tags=["toll"])
    coding.make(window.session, "source")
    return Codebook(window.session, window.theme, window)


def _code(book: Codebook, name: str) -> Code:
    return next(code for code in book._session.codes.values() if code.name == name)


def _choose(book: Codebook, name: str) -> Code:
    book.choose(_code(book, name).id)
    return _code(book, name)


def _names(book: Codebook) -> set[str]:
    return {code.name for code in book._session.library.codes()}


def test_the_tree_counts_the_passages_of_each_tag(book: Codebook) -> None:
    shown = [book.model.data(book.model.index(row, 0)) for row in range(book.model.rowCount())]
    assert shown == ["border  1", "source", "toll  2"]


def test_the_model_of_the_codebook_keeps_the_contract(qtmodeltester, book: Codebook) -> None:
    coding.change(book._session, _code(book, "border"), parent=_code(book, "toll").id)
    qtmodeltester.check(book.model)


def test_a_tag_is_renamed_with_the_keyboard(book: Codebook) -> None:
    _choose(book, "toll")
    book.name.selectAll()
    QTest.keyClicks(book.name, "korban")
    QTest.keyClick(book.name, Qt.Key.Key_Tab)
    book.name.editingFinished.emit()
    assert _names(book) == {"korban", "border", "source"}


def test_a_name_that_is_taken_is_refused_with_a_sentence(book: Codebook, window: Window) -> None:
    _choose(book, "toll")
    book.name.setText("border")
    book.name.editingFinished.emit()
    assert _names(book) == {"toll", "border", "source"}
    assert "merge them" in window.reading.notice.words.text()
    assert book.name.text() == "toll"


def test_a_drop_puts_a_tag_below_another_but_never_below_itself(book: Codebook) -> None:
    toll, border = _code(book, "toll"), _code(book, "border")
    data = book.model.mimeData([book.model.index_of(border.id)])
    book.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, book.model.index_of(toll.id))
    assert _code(book, "border").parent == toll.id
    data = book.model.mimeData([book.model.index_of(toll.id)])
    book.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, book.model.index_of(border.id))
    assert _code(book, "toll").parent is None


def test_merged_tags_are_one_and_undo_parts_them(book: Codebook) -> None:
    session = book._session
    assert coding.merge(session, _code(book, "border"), _code(book, "toll"))
    assert _names(book) == {"toll", "source"}
    assert [session.tag_names(note) for note in session.in_order()] == [["toll"], ["toll"]]
    assert session.undo()
    assert sorted(session.tag_names(session.in_order()[0])) == ["border", "toll"]


def test_a_removed_tag_leaves_its_passages_and_those_in_the_bin(book: Codebook) -> None:
    from desktop_app.gui import annotating

    session = book._session
    annotating.put_in_bin(session, session.in_order()[0])
    assert coding.remove(session, _code(book, "toll"))
    assert _names(book) == {"border", "source"}
    assert [session.tag_names(note) for note in session.in_order()] == [[]]
    assert session.library.check() == []


def test_what_stood_below_a_removed_tag_moves_up(book: Codebook) -> None:
    coding.change(book._session, _code(book, "border"), parent=_code(book, "toll").id)
    coding.remove(book._session, _code(book, "toll"))
    assert _code(book, "border").parent is None


def test_colour_and_description_are_stored(book: Codebook) -> None:
    _choose(book, "toll")
    book.description.setPlainText("Dead, wounded, missing")
    book.colour.setCurrentIndex(book.colour.findData("pink"))
    book.colour.activated.emit(book.colour.currentIndex())
    code = _code(book, "toll")
    assert (code.colour, code.description) == ("pink", "Dead, wounded, missing")


def test_an_empty_codebook_says_how_a_tag_comes_into_it(window: Window) -> None:
    book = Codebook(window.session, window.theme, window)
    book.show()
    QApplication.processEvents()
    assert book.empty.isVisible()
    assert not book.name.isEnabled()
    book.close()
