"""The panel of provenance."""

from PySide6.QtCore import Qt

from desktop_app.gui.window import Window


def _type(qtbot, window: Window, field: str, words: str) -> None:
    window.tabs.setCurrentWidget(window.source)
    edit = window.source.fields[field]
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, words)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_a_field_is_stored_with_enter(qtbot, window: Window) -> None:
    _type(qtbot, window, "publisher", "AFP")
    assert window.session.library.document(window.session.document.id).source.publisher == "AFP"
    assert "AFP" in window.reading.about.text()


def test_another_published_date_resolves_the_dates_anew(qtbot, window: Window) -> None:
    _type(qtbot, window, "published", "2021-11-24")

    def resolved() -> bool:
        sheet = window.session.sheet
        return sheet is not None and sheet.source.published == "2021-11-24"

    qtbot.waitUntil(resolved, timeout=30_000)
    first = window.session.sheet.times[0]
    assert (first.text, first.value) == ("hari Rabu", "2021-11-24")


def test_what_is_no_date_is_refused_with_a_sentence(qtbot, window: Window) -> None:
    _type(qtbot, window, "published", "soon")
    assert "is no date" in window.reading.notice.words.text()
    assert window.session.document.source.published == "2021-11-17"
    assert window.source.fields["published"].text() == "2021-11-17"


def test_without_a_date_the_panel_says_that_dates_stay_relative(qtbot, window: Window) -> None:
    window.tabs.setCurrentWidget(window.source)
    edit = window.source.fields["published"]
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert window.source.advice.isVisible()
    assert window.session.document.source.published is None


def test_grades_are_chosen_by_their_words(qtbot, window: Window) -> None:
    window.tabs.setCurrentWidget(window.source)
    window.source.reliability.setFocus()
    qtbot.keyClick(window.source.reliability, Qt.Key.Key_Down)
    assert window.source.reliability.currentText() == "A · completely reliable"
    assert window.session.document.source.reliability == "A"
