"""The panel of provenance."""

from PySide6.QtCore import QPoint, Qt

from desktop_app import pipeline
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


PAGE = """<html><head><title>Jembatan putus</title><meta property="og:title" content="Jembatan putus">
<meta property="article:published_time" content="2024-05-06T08:15:00+07:00">
<meta property="og:url" content="https://kabar.example/2024/05/07/jembatan"></head><body><h1>Jembatan putus</h1>
<p class="byline">Oleh Sari Utami</p><p>Sebuah jembatan gantung di Kecamatan Cirinten putus pada Senin pagi ketika
dilewati rombongan siswa sekolah dasar.</p></body></html>"""


def _shown_page(window: Window) -> None:
    document = window.session.library.add(pipeline.read_bytes(PAGE.encode(), file_name="halaman.html"))
    window.session.show(document.id)
    window.tabs.setCurrentWidget(window.source)


def test_a_guess_is_shown_as_one_with_where_it_is_from(window: Window) -> None:
    _shown_page(window)
    origin = window.source.origins["byline"]
    assert origin.words.text().startswith("a guess, from ")
    assert window.source.fields["byline"].font().italic()
    assert window.source.origins["title"].words.text().startswith("from ")
    assert not window.source.fields["title"].font().italic()


def test_dates_that_contradict_each_other_stand_side_by_side_and_one_is_chosen_with_a_click(
    qtbot, window: Window
) -> None:
    _shown_page(window)
    choices = window.source.origins["published"].choices
    assert [choice.isChecked() for choice in choices] == [True, False]
    assert [choice.text() for choice in choices] == ["2024-05-06T08:15:00+07:00", "2024-05-07"]
    assert choices[1].accessibleName() == "2024-05-07, a guess, from the date in the address"
    qtbot.mouseClick(choices[1], Qt.MouseButton.LeftButton, pos=QPoint(8, choices[1].height() // 2))
    assert window.session.document.source.published == "2024-05-07"
    assert [choice.isChecked() for choice in window.source.origins["published"].choices] == [False, True]
    assert window.source.fields["published"].font().italic()
    window.actions_by_id["undo"].trigger()
    assert window.session.document.source.published == "2024-05-06T08:15:00+07:00"
    assert [choice.isChecked() for choice in window.source.origins["published"].choices] == [True, False]


def test_what_a_reader_typed_is_said_to_be_another_than_the_file_has(qtbot, window: Window) -> None:
    _shown_page(window)
    _type(qtbot, window, "byline", "Budi Rahardjo")
    assert window.source.origins["byline"].words.text() == "not as the file has it"
    assert window.session.document.source.byline == "Budi Rahardjo"


def test_without_evidence_nothing_is_said_of_origins(window: Window) -> None:
    window.tabs.setCurrentWidget(window.source)
    assert not window.source.origins["section"].isVisible()
