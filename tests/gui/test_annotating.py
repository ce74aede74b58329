"""Marking and writing in the window, by keys and clicks."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.spans import Span
from desktop_app.gui.window import Window
from desktop_app.store.library import Library
from tests.gui.conftest import passage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _press(qtbot, window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def _write(qtbot, window: Window, quote: str, words: str) -> None:
    window.reading.view.select(passage(window, quote))
    _press(qtbot, window, Qt.Key.Key_N)
    qtbot.keyClicks(QApplication.focusWidget(), words)
    _press(qtbot, window, Qt.Key.Key_Return)


def test_a_selection_made_with_the_arrow_keys_becomes_a_highlight_with_h(qtbot, window: Window) -> None:
    for _ in range(11):
        _press(qtbot, window, Qt.Key.Key_Right, SHIFT)
    _press(qtbot, window, Qt.Key.Key_H)
    (note,) = window.session.library.annotations()
    assert note.targets[0].quote.exact == "Kementerian"
    assert note.motivation == "highlighting"


def test_a_note_is_written_with_the_keyboard_alone(qtbot, window: Window) -> None:
    for _ in range(11):
        _press(qtbot, window, Qt.Key.Key_Right, SHIFT)
    _press(qtbot, window, Qt.Key.Key_N)
    assert window.notes.editor.comment.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "ask Yerevan")
    _press(qtbot, window, Qt.Key.Key_Return)
    (note,) = window.session.library.annotations()
    assert (note.comment, note.motivation) == ("ask Yerevan", "commenting")
    assert window.reading.view.hasFocus()


def test_the_window_says_saved_only_when_the_note_is_on_disk(qtbot, window: Window, library_file: Path) -> None:
    on_disk: list[int] = []

    def look(text: str) -> None:
        with Library(library_file) as other:
            on_disk.append(len(other.annotations()))

    window.session.told.connect(lambda notice: look(notice.text))
    _write(qtbot, window, "tujuh tentaranya", "seven")
    assert window.status.words.text() == "saved"
    assert on_disk == [1]


def test_while_a_note_is_typed_the_window_says_that_it_is_not_saved(qtbot, window: Window) -> None:
    _write(qtbot, window, "tujuh tentaranya", "seven")
    window.reading.view.setFocus()
    window.reading.view.select(passage(window, "Azerbaijan"))
    _press(qtbot, window, Qt.Key.Key_N)
    assert window.status.words.text() == "saved"
    qtbot.keyClicks(QApplication.focusWidget(), "one more")
    assert window.status.words.text() == "not saved yet"
    _press(qtbot, window, Qt.Key.Key_Escape)
    assert window.status.words.text() == ""


def test_shift_enter_starts_a_new_line(qtbot, window: Window) -> None:
    window.reading.view.select(passage(window, "Armenia"))
    _press(qtbot, window, Qt.Key.Key_N)
    qtbot.keyClicks(QApplication.focusWidget(), "one")
    _press(qtbot, window, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClicks(QApplication.focusWidget(), "two")
    _press(qtbot, window, Qt.Key.Key_Return)
    assert window.session.library.annotations()[0].comment == "one\ntwo"


def test_escape_gives_up_what_was_typed(qtbot, window: Window) -> None:
    window.reading.view.select(passage(window, "Armenia"))
    _press(qtbot, window, Qt.Key.Key_N)
    qtbot.keyClicks(QApplication.focusWidget(), "nothing of this")
    _press(qtbot, window, Qt.Key.Key_Escape)
    assert window.session.library.annotations() == []


def test_a_tag_that_is_not_there_yet_becomes_a_code(qtbot, window: Window) -> None:
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    _press(qtbot, window, Qt.Key.Key_T)
    assert window.notes.editor.tags.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "toll, border")
    _press(qtbot, window, Qt.Key.Key_Return)
    (note,) = window.session.library.annotations()
    assert window.session.tag_names(note) == ["toll", "border"]
    assert {code.name for code in window.session.library.codes()} == {"toll", "border"}


def test_a_digit_colours_the_highlight_at_the_caret(qtbot, window: Window) -> None:
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    _press(qtbot, window, Qt.Key.Key_H)
    _press(qtbot, window, Qt.Key.Key_3)
    (note,) = window.session.library.annotations()
    assert note.colour == "blue"


def test_letters_typed_into_a_field_are_no_shortcuts(qtbot, window: Window) -> None:
    window.notes.filter.window().activateWindow()
    window.tabs.setCurrentWidget(window.notes)
    window.notes.filter.setFocus()
    qtbot.keyClicks(window.notes.filter, "hntar1")
    assert window.notes.filter.text() == "hntar1"
    assert window.session.library.annotations() == []


def test_delete_moves_the_note_to_the_bin_and_undo_brings_it_back(qtbot, window: Window) -> None:
    _write(qtbot, window, "tujuh tentaranya", "seven")
    window.reading.place_caret(passage(window, "tujuh tentaranya"))
    _press(qtbot, window, Qt.Key.Key_Delete)
    assert window.session.library.annotations() == []
    assert len(window.session.library.annotations(binned=True)) == 1
    _press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert [note.comment for note in window.session.library.annotations()] == ["seven"]


def test_a_note_can_be_undone_and_redone_after_a_restart(qtbot, open_window: Callable[[], Window]) -> None:
    _write(qtbot, open_window(), "tujuh tentaranya", "seven")
    again = open_window()
    assert [note.comment for note in again.session.in_order()] == ["seven"]
    _press(qtbot, again, Qt.Key.Key_Z, CTRL)
    assert again.session.in_order() == []
    assert again.notes.model.rowCount() == 0
    _press(qtbot, again, Qt.Key.Key_Z, CTRL | SHIFT)
    assert [note.comment for note in again.session.in_order()] == ["seven"]


def test_undo_does_not_take_the_article_away(qtbot, window: Window) -> None:
    _press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert window.session.document is not None
    assert "nothing to undo" in window.status.words.text()


def test_the_mark_of_a_note_is_on_its_words(qtbot, window: Window) -> None:
    _write(qtbot, window, "24 tentara hilang", "Armenia's own figure")
    span = passage(window, "24 tentara hilang")
    marks = [mark.span for layer, mark in window.reading.view.marks_at(span.start) if layer == "annotations"]
    assert marks == [span]


def test_j_goes_to_the_next_note_and_opens_it(qtbot, window: Window) -> None:
    _write(qtbot, window, "24 tentara hilang", "second")
    _write(qtbot, window, "tujuh tentaranya", "first")
    window.reading.view.select(Span(0, 0))
    _press(qtbot, window, Qt.Key.Key_J)
    assert window.notes.editor.comment.toPlainText() == "first"
    _press(qtbot, window, Qt.Key.Key_J)
    assert window.notes.editor.comment.toPlainText() == "second"
    assert window.reading.view.caret() == passage(window, "24 tentara hilang").start


def test_a_click_on_a_note_brings_its_words_into_view(qtbot, window: Window) -> None:
    _write(qtbot, window, "Posted By", "spam")
    window.reading.view.select(Span(0, 0))
    window.reading.view.reveal(Span(0, 1))
    index = window.notes.model.index(0)
    qtbot.mouseClick(
        window.notes.list.viewport(), Qt.MouseButton.LeftButton, pos=window.notes.list.visualRect(index).center()
    )
    assert window.reading.view.caret() == passage(window, "Posted By").start


def test_a_note_changed_elsewhere_is_shown_and_not_overwritten(qtbot, window: Window, library_file: Path) -> None:
    _write(qtbot, window, "tujuh tentaranya", "mine")
    window.commands.show_note(window.session.in_order()[0].id)
    with Library(library_file) as other:
        from msgspec.structs import replace

        from desktop_app.domain.changes import Change, ChangeSet

        old = other.annotations()[0]
        changed = replace(old, comment="theirs")
        other.apply(ChangeSet(action="annotation.edit", changes=(Change(old, changed),), document=old.document))
    qtbot.waitUntil(lambda: window.notes.editor.comment.toPlainText() == "theirs", timeout=5_000)
    assert window.session.in_order()[0].comment == "theirs"


def test_a_conflicting_edit_is_refused_with_a_sentence_and_the_words_stay(
    qtbot, window: Window, library_file: Path
) -> None:
    _write(qtbot, window, "tujuh tentaranya", "mine")
    window._poll.stop()
    window.commands.show_note(window.session.in_order()[0].id)
    window.notes.editor.comment.setFocus()
    qtbot.keyClicks(window.notes.editor.comment, " too")
    typed = window.notes.editor.comment.toPlainText()
    with Library(library_file) as other:
        from msgspec.structs import replace

        from desktop_app.domain.changes import Change, ChangeSet

        old = other.annotations()[0]
        other.apply(
            ChangeSet(
                action="annotation.edit", changes=(Change(old, replace(old, comment="theirs")),), document=old.document
            )
        )
    qtbot.keyClick(window.notes.editor.comment, Qt.Key.Key_Return)
    assert window.reading.notice.isVisible()
    assert "changed this in the meantime" in window.reading.notice.words.text()
    assert window.notes.editor.comment.toPlainText() == typed
    assert window.session.in_order()[0].comment == "theirs"


def test_a_find_hit_becomes_a_highlight(qtbot, window: Window) -> None:
    _press(qtbot, window, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "gencatan")
    qtbot.waitUntil(lambda: window.reading.find_bar.count.text() == "1 of 3", timeout=2_000)
    _press(qtbot, window, Qt.Key.Key_Return)
    assert window.reading.find_bar.count.text() == "2 of 3"
    window.reading.find_bar.highlight_wanted.emit(window.reading.find_bar._hits[1])
    assert window.session.in_order()[0].targets[0].quote.exact.casefold() == "gencatan"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.reading.find_bar.isVisible()
