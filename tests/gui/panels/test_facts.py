"""The panel of facts: rows lead to words and words to rows; verdicts are kept."""

from collections.abc import Callable

from msgspec.structs import replace
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


def _type(qtbot, words: str) -> None:
    """Replace what stands in the field that has the focus."""
    field = QApplication.focusWidget()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, words)


def test_every_section_is_there_with_its_number_of_facts(window: Window) -> None:
    sections = [window.facts.model.item_at(window.facts.model.index(n)) for n in range(window.facts.model.rowCount())]
    counts = {row.key: row.count for row in sections if row is not None}
    assert counts["said"] == 18
    assert counts["happened"] == 16
    assert {"said", "counted", "happened", "who", "where", "agree"} <= set(counts)


def test_an_article_that_is_shown_again_has_the_facts_it_has_now(window: Window) -> None:
    session, model = window.session, window.facts.model
    assert session.document is not None
    assert session.revision is not None
    assert session.sheet is not None
    before = session.sheet
    assert model.row_of("count:c6") is not None
    session.library.keep_sheet(session.revision.id, replace(before, counts=(), links=()))
    session.show(session.document.id)
    assert model.row_of("count:c6") is None
    session.library.keep_sheet(session.revision.id, before)
    session.show(session.document.id)
    assert model.row_of("count:c6") is not None


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
    joined = [row for row in window.facts.model.facts() if row.bracket not in ("", "free")]
    assert [(row.lead, row.bracket) for row in joined] == [("7", "first"), ("1", "part"), ("8", "total")]
    assert "7 + 1 = 8" in joined[-1].aside


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
    window.facts.bar.choices.rejected.trigger()
    assert not window.facts.model.index_of("statement:s03").isValid()
    window.facts.bar.choices.rejected.trigger()
    assert window.facts.model.index_of("statement:s03").isValid()


def test_the_filter_keeps_what_fits(qtbot, window: Window) -> None:
    qtbot.keyClicks(window.facts.bar.words, "pashinyan")
    qtbot.waitUntil(lambda: not window.facts.model.index_of("count:c6").isValid(), timeout=2_000)
    assert window.facts.model.index_of("entity:PASHINYAN").isValid()


def test_only_accusations_can_be_shown(window: Window) -> None:
    window.facts.bar.choices.acts["accuse"].trigger()
    acts = {trait for row in window.facts.model.facts() for trait in row.traits if trait.startswith("act:")}
    assert acts == {"act:accuse"}
    assert "•" in window.facts.bar.button.text()


def test_statements_stand_in_the_order_of_the_text_when_asked_for(window: Window) -> None:
    window.facts.bar.choices.in_order.trigger()
    starts = [row.spans[0].start for row in window.facts.model.facts() if row.key.startswith("statement:")]
    assert starts == sorted(starts)


def test_a_verdict_on_a_figure_said_twice_is_on_both(qtbot, window: Window) -> None:
    _click(qtbot, window, "count:c1")
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_A)
    assert {"count:c1", "count:c2"} <= set(window.session.judged.standing)
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_A)
    assert window.session.judgements == {}


def test_a_figure_is_corrected_in_place_and_the_correction_undone(qtbot, window: Window) -> None:
    _click(qtbot, window, "count:c6")
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_C)
    _type(qtbot, "26")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    row = window.facts.model.row_of("count:c6")
    assert row is not None
    assert row.lead == "26"
    assert window.facts.tree.hasFocus()
    assert window.facts.editing.form is None
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    row = window.facts.model.row_of("count:c6")
    assert row is not None
    assert row.lead == "24"


def test_a_figure_that_is_none_is_refused_with_a_sentence(qtbot, window: Window) -> None:
    _click(qtbot, window, "count:c6")
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_C)
    _type(qtbot, "many")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    form = window.facts.editing.form
    assert form is not None
    assert form.problem.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.session.judgements == {}


def test_letters_typed_into_a_form_are_no_commands(qtbot, window: Window) -> None:
    _click(qtbot, window, "count:c6")
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_C)
    form = window.facts.editing.form
    assert form is not None
    box = form._fields[1][1]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_R)
    assert window.session.judgements == {}
    assert window.facts.editing.form is form


def test_a_name_is_corrected_everywhere(qtbot, window: Window) -> None:
    _click(qtbot, window, "entity:PASHINYAN")
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_C)
    _type(qtbot, "N. Pashinyan")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    heads = {row.head for row in window.facts.model.facts()}
    groups = {window.facts.model.data(window.facts.model.index(n, 0, window.facts.model.index(0))) for n in range(20)}
    assert "N. Pashinyan" in heads
    assert "N. Pashinyan" in groups


def test_a_name_is_taught_to_the_library(qtbot, window: Window) -> None:
    _click(qtbot, window, "entity:PASHINYAN")
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_C)
    _type(qtbot, "N. Pashinyan")
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert {own.name for own in window.session.library.own_names()} == {"N. Pashinyan"}
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.library.own_names() == ()


def test_two_names_are_merged_by_keys(qtbot, window: Window) -> None:
    _click(qtbot, window, "entity:KREMLIN")
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_M)
    _type(qtbot, "rusia")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not window.facts.model.index_of("entity:KREMLIN").isValid()
    row = window.facts.model.row_of("entity:RUS")
    assert row is not None
    assert row.count == 8


def test_a_merge_can_hold_for_every_article_to_come(qtbot, window: Window) -> None:
    _click(qtbot, window, "entity:KREMLIN")
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_M)
    _type(qtbot, "rusia")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not window.facts.model.index_of("entity:KREMLIN").isValid()
    assert {(own.words, own.name, own.type) for own in window.session.library.own_names()} == {
        ("Kremlin", "Rusia", "place"),
        ("Rusia", "Rusia", "place"),
    }
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.library.own_names() == ()


def test_chosen_names_are_merged_into_the_first_in_one_step(qtbot, window: Window) -> None:
    facts = window.facts
    for key in ("entity:PUTIN", "entity:SHOIGU"):
        index = _row(window, key)
        facts.tree.selectionModel().select(index, facts.tree.selectionModel().SelectionFlag.Select)
    facts.tree.selectionModel().setCurrentIndex(
        _row(window, "entity:PASHINYAN"), facts.tree.selectionModel().SelectionFlag.Select
    )
    facts.tree.setFocus()
    qtbot.keyClick(facts.tree, Qt.Key.Key_M)
    assert [facts.model.index_of(key).isValid() for key in ("entity:PUTIN", "entity:SHOIGU")] == [False, False]
    qtbot.keyClick(facts.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [facts.model.index_of(key).isValid() for key in ("entity:PUTIN", "entity:SHOIGU")] == [True, True]


def test_a_mention_is_split_off_by_keys(qtbot, window: Window) -> None:
    index = _row(window, "entity:NK")
    window.facts.tree.setCurrentIndex(index)
    window.facts.tree.setFocus()
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_Right)
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_Down)
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_S)
    _type(qtbot, "Republik Artsakh")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    made = next(row for row in window.facts.model.facts() if row.head == "Republik Artsakh")
    assert made.count == 1
    marks = [mark for layer, mark in window.reading.view.marks_at(made.spans[0].start) if layer == "entities"]
    assert any("Republik Artsakh" in mark.tip for mark in marks)


def test_selected_words_become_a_fact(qtbot, window: Window) -> None:
    window.reading.view.select(passage(window, "Bentrokan telah dilaporkan"))
    qtbot.keyClick(window.reading.view, Qt.Key.Key_F)
    form = window.facts.editing.form
    assert form is not None
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    added = [row for row in window.facts.model.facts() if row.words == "Bentrokan telah dilaporkan"]
    assert added
    assert window.facts.model._verdicts[added[0].key] == "added"
    window.facts.light(added[0].key)
    window.facts.judge("rejected")
    assert not window.facts.model.index_of(added[0].key).isValid()


def test_a_name_added_by_hand_is_marked_and_can_be_taken_away(qtbot, window: Window) -> None:
    window.facts.add(passage(window, "gejolak lain"))
    form = window.facts.editing.form
    assert form is not None
    form.keep()
    row = next(row for row in window.facts.model.facts() if row.head == "gejolak lain")
    assert window.facts.model.verdict(row) == "added"
    assert any(layer == "entities" for layer, _ in window.reading.view.marks_at(row.spans[0].start))
    window.facts.light(row.key)
    window.facts.judge("rejected")
    assert window.facts.model.row_of(row.key) is None


def test_a_rejected_name_is_no_longer_tinted_in_the_text(window: Window) -> None:
    start = passage(window, "Nagorno-Karabakh").start
    window.facts.light("entity:NK")
    window.facts.judge("rejected")
    assert not any("Nagorno" in mark.tip for _, mark in window.reading.view.marks_at(start))
    window.facts.judge("rejected")
    assert any("Nagorno" in mark.tip for _, mark in window.reading.view.marks_at(start))


def test_a_rejected_sum_is_no_longer_joined_in_the_ledger(qtbot, window: Window) -> None:
    facts = window.facts
    row = next(row for row in facts.model.facts() if row.style == "adds_up")
    facts.light(row.key)
    facts.judge("rejected")
    assert not any(each.bracket for each in facts.model.facts())
    assert facts.model.verdict(row) == "rejected"
    qtbot.keyClick(facts.tree, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert any(each.bracket == "total" for each in facts.model.facts())


def test_drawings_are_made_when_they_come_into_view_and_not_before(qtbot, window: Window) -> None:
    assert "map" not in (window.facts.figures.made if "figures" in vars(window.facts) else {})
    window.facts.tree.scrollTo(window.facts.model.index_of("map"))
    qtbot.waitUntil(lambda: "map" in window.facts.figures.made, timeout=3_000)


def test_an_event_on_the_time_line_leads_to_its_words_by_keys(qtbot, window: Window) -> None:
    window.facts.tree.setCurrentIndex(_row(window, "timeline"))
    qtbot.waitUntil(lambda: "timeline" in window.facts.figures.made, timeout=3_000)
    window.facts.tree.setFocus()
    qtbot.keyClick(window.facts.tree, Qt.Key.Key_Return)
    line = window.facts.figures.made["timeline"]
    assert line.hasFocus()
    qtbot.keyClick(line, Qt.Key.Key_Right)
    with qtbot.waitSignal(window.facts.jumped) as jumped:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    row = window.facts.current_row()
    assert row is not None
    assert row.key == line.current
    assert jumped.args[0] in row.spans
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert window.facts.tree.hasFocus()


def test_a_place_on_the_map_leads_to_its_words_by_a_click(qtbot, window: Window) -> None:
    window.facts.tree.scrollTo(window.facts.model.index_of("map"))
    qtbot.waitUntil(lambda: "map" in window.facts.figures.made, timeout=3_000)
    chart = window.facts.figures.made["map"]
    spot = next(spot for spot in chart._spots if spot.name == "Baku")
    point = chart.projection().point(spot.longitude, spot.latitude).toPoint()
    with qtbot.waitSignal(window.facts.jumped) as jumped:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=point)
    assert jumped.args[0].slice(window.session.revision.text) == "Baku"


def test_e_goes_to_the_next_name_and_shift_e_back(qtbot, window: Window) -> None:
    text = window.session.revision.text
    qtbot.keyClick(window.reading.view, Qt.Key.Key_E)
    first = window.reading.view.selected_span()
    assert first.slice(text) == "Kementerian pertahanan Azerbaijan"
    qtbot.keyClick(window.reading.view, Qt.Key.Key_E)
    assert window.reading.view.selected_span().slice(text) == "Azerbaijan"
    qtbot.keyClick(window.reading.view, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    assert window.reading.view.selected_span() == first
