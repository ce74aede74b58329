"""The panel of facts: rows lead to words and words to rows; verdicts are kept."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.gui.window import Window
from tests.gui.conftest import passage


def _row(window: Window, key: str) -> QModelIndex:
    index = window.facts.model.index_of(key)
    assert index.isValid(), key
    window.facts.tree.scrollTo(index)
    return index


def _click(qtbot, window: Window, key: str) -> None:
    index = _row(window, key)
    area = window.facts.tree.visualRect(index)
    point = QPoint(area.left() + 60, area.top() + 10)
    qtbot.mouseClick(window.facts.tree.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_every_section_is_there_with_its_number_of_facts(window: Window) -> None:
    sections = [window.facts.model.row_at(window.facts.model.index(n)) for n in range(window.facts.model.rowCount())]
    counts = {row.key: row.count for row in sections if row is not None}
    assert counts["said"] == 18
    assert counts["happened"] == 16
    assert {"said", "counted", "happened", "who", "where", "agree"} <= set(counts)


def test_a_click_on_a_figure_shows_its_words(qtbot, window: Window) -> None:
    _click(qtbot, window, "count:c6")
    assert window.reading.view.content is not None
    span = passage(window, "24 tentara hilang")
    shown = window.reading.view.reading_position()
    assert shown <= span.end
    assert window.facts._last == span


def test_the_second_click_goes_to_the_next_passage(qtbot, window: Window) -> None:
    _click(qtbot, window, "count:c1")
    assert window.facts._last == passage(window, "tujuh tentaranya tewas")
    _click(qtbot, window, "count:c1")
    assert window.facts._last == passage(window, "Tujuh prajurit tewas")


def test_a_click_on_a_name_in_the_text_lights_its_row(qtbot, window: Window) -> None:
    window.tabs.setCurrentWidget(window.notes)
    span = passage(window, "Nagorno-Karabakh")
    window.reading.view.reveal(span)
    cursor = window.reading.view.textCursor()
    cursor.setPosition(span.start + 3)
    window.reading.view.setTextCursor(cursor)
    point = window.reading.view.cursorRect().center()
    qtbot.mouseClick(window.reading.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    row = window.facts.current_row()
    assert row is not None
    assert row.head == "Nagorno-Karabakh"
    assert window.tabs.currentWidget() is window.facts


def test_a_figure_names_its_claimant_and_nobody_means_the_narrator(window: Window) -> None:
    by_key = {row.key: row for row in window.facts.model.facts()}
    assert "Kementerian Pertahanan Azerbaijan" in by_key["count:c1"].tail
    assert "the narrator" in by_key["count:c7"].tail


def test_figures_that_add_up_are_shown_as_a_sum(window: Window) -> None:
    assert any(row.head == "7 + 1 = 8" for row in window.facts.model.facts())


def test_the_same_figure_said_twice_is_one_row(window: Window) -> None:
    keys = [row.key for row in window.facts.model.facts()]
    assert "count:c1" in keys
    assert "count:c2" not in keys


def test_accepting_a_fact_is_kept_over_a_restart_and_can_be_undone(qtbot, open_window: Callable[[], Window]) -> None:
    window = open_window()
    _click(qtbot, window, "count:c6")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_A)
    again = open_window()
    index = _row(again, "count:c6")
    assert again.facts.model._verdicts["count:c6"] == "accepted"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert again.facts.model._verdicts.get("count:c6", "") == ""
    assert index.isValid()


def test_rejecting_twice_takes_the_verdict_back(qtbot, window: Window) -> None:
    _click(qtbot, window, "statement:s03")
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_R)
    assert window.facts.model._verdicts == {"statement:s03": "rejected"}
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_R)
    assert window.facts.model._verdicts == {}
    assert window.session.library.judgements(window.session.document.id) == []


def test_rejected_facts_can_be_hidden(qtbot, window: Window) -> None:
    _click(qtbot, window, "statement:s03")
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_R)
    qtbot.mouseClick(
        window.facts.rejected, Qt.MouseButton.LeftButton, pos=QPoint(8, window.facts.rejected.height() // 2)
    )
    assert not window.facts.model.index_of("statement:s03").isValid()


def test_the_filter_keeps_what_fits(qtbot, window: Window) -> None:
    qtbot.keyClicks(window.facts.filter, "pashinyan")
    qtbot.waitUntil(lambda: not window.facts.model.index_of("count:c6").isValid(), timeout=2_000)
    assert window.facts.model.index_of("entity:PASHINYAN").isValid()


def test_e_goes_to_the_next_name_and_shift_e_back(qtbot, window: Window) -> None:
    text = window.session.revision.text
    qtbot.keyClick(window.reading.view, Qt.Key.Key_E)
    first = window.reading.view.selected_span()
    assert first.slice(text) == "Kementerian pertahanan Azerbaijan"
    qtbot.keyClick(window.reading.view, Qt.Key.Key_E)
    assert window.reading.view.selected_span().slice(text) == "Azerbaijan"
    qtbot.keyClick(window.reading.view, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    assert window.reading.view.selected_span() == first
