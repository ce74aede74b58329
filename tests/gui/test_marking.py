"""Marking beyond the first highlight: the bar, links, verification, resizing, many at once; by keys and clicks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.spans import Span
from desktop_app.gui.annotating import stepped
from desktop_app.gui.theme import THEMES
from desktop_app.gui.window import Window
from tests.gui.conftest import passage

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier,
)  # fmt: skip


def _press(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def _type(window: Window, words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget() or window, words)


def _highlight(window: Window, quote: str) -> None:
    window.reading.view.select(passage(window, quote))
    _press(window, Qt.Key.Key_H)


def _quotes(window: Window) -> list[str]:
    return [note.targets[0].quote.exact for note in window.session.in_order()]


def test_the_bar_appears_at_a_selection_and_a_colour_of_it_highlights(qtbot, window: Window) -> None:
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    qtbot.waitUntil(lambda: window.commands.marking.bar is not None and window.commands.marking.bar.isVisible())
    bar = window.commands.marking.bar
    qtbot.mouseClick(bar.buttons["colour_3"], Qt.MouseButton.LeftButton)
    (note,) = window.session.in_order()
    assert (note.colour, note.targets[0].quote.exact) == ("blue", "tujuh tentaranya")
    assert not bar.isVisible()
    assert window.reading.view.hasFocus()


def test_the_bar_goes_when_the_selection_goes(qtbot, window: Window) -> None:
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    qtbot.waitUntil(lambda: window.commands.marking.bar is not None and window.commands.marking.bar.isVisible())
    _press(window, Qt.Key.Key_Right)
    assert not window.commands.marking.bar.isVisible()


def test_the_bar_takes_the_colours_of_another_theme(qtbot, window: Window) -> None:
    window.dress(THEMES["light"])
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    qtbot.waitUntil(lambda: window.commands.marking.bar is not None and window.commands.marking.bar.isVisible())
    bar = window.commands.marking.bar
    assert bar is not None
    shown = {name: bar.buttons[name].icon().pixmap(18).toImage() for name in ("note", "colour_1")}
    window.dress(THEMES["dark"])
    assert [name for name, old in shown.items() if bar.buttons[name].icon().pixmap(18).toImage() == old] == []


def test_two_passages_are_linked_with_l_and_the_link_leads_to_both(qtbot, window: Window) -> None:
    first, second = passage(window, "tujuh tentaranya tewas"), passage(window, "Tujuh prajurit tewas")
    window.reading.view.select(first)
    _press(window, Qt.Key.Key_L)
    window.reading.view.select(second)
    _press(window, Qt.Key.Key_L)
    _type(window, "the same seven")
    _press(window, Qt.Key.Key_Return)
    (note,) = window.session.in_order()
    assert note.motivation == "linking"
    assert [target.span for target in note.targets] == [first, second]
    assert note.comment == "the same seven"
    shown: list[Span] = []
    window.notes.jumped.connect(shown.append)
    for _ in range(2):
        window.notes.list.clicked.emit(window.notes.model.index(0))
    assert shown == [first, second]


def test_escape_gives_a_link_up(window: Window) -> None:
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    _press(window, Qt.Key.Key_L)
    _press(window, Qt.Key.Key_Escape)
    window.reading.view.select(passage(window, "24 tentara hilang"))
    _press(window, Qt.Key.Key_L)
    assert window.session.in_order() == []


def test_a_question_is_kept_as_one(window: Window) -> None:
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    _press(window, Qt.Key.Key_Q)
    _type(window, "who counted?")
    _press(window, Qt.Key.Key_Return)
    (note,) = window.session.in_order()
    assert (note.motivation, note.comment) == ("questioning", "who counted?")


def test_a_passage_is_disputed_with_a_reason_by_keys_alone(window: Window) -> None:
    _highlight(window, "tujuh tentaranya")
    _press(window, Qt.Key.Key_V)
    _press(window, Qt.Key.Key_Down)
    _press(window, Qt.Key.Key_Down)
    assert window.notes.editor.reason.isVisible()
    _press(window, Qt.Key.Key_Tab)
    _type(window, "Yerevan counts eight")
    _press(window, Qt.Key.Key_Return)
    (note,) = window.session.in_order()
    assert (note.status, note.reason) == ("disputed", "Yerevan counts eight")
    window.notes.filter.setText("counts eight")
    assert window.notes.model.rowCount() == 1


@pytest.mark.parametrize(
    ("key", "quote"),
    [
        (Qt.Key.Key_BracketRight, "tujuh tentaranya tewas"), (Qt.Key.Key_BracketLeft, "tujuh"),
        (Qt.Key.Key_BraceRight, "tentaranya"), (Qt.Key.Key_BraceLeft, "bahwa tujuh tentaranya"),
    ],
)  # fmt: skip
def test_a_key_moves_an_end_of_a_highlight_by_a_word(window: Window, key: Qt.Key, quote: str) -> None:
    _highlight(window, "tujuh tentaranya")
    _press(window, key)
    assert _quotes(window) == [quote]
    _press(window, Qt.Key.Key_Z, CTRL)
    assert _quotes(window) == ["tujuh tentaranya"]


def test_an_end_of_a_highlight_is_dragged_with_the_mouse(qtbot, window: Window) -> None:
    _highlight(window, "tujuh tentaranya")
    view = window.reading.view
    last, target = passage(window, "tentaranya"), passage(window, "tewas dalam")
    start = view.box_of(Span(last.end - 1, last.end)).bottomRight() + QPoint(1, 6)
    stop = view.box_of(Span(target.start + 4, target.start + 5)).center() + QPoint(4, 0)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(view.viewport(), stop)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, NONE, stop)
    assert _quotes(window) == ["tujuh tentaranya tewas"]


def test_all_mentions_of_a_name_become_highlights_in_one_step(window: Window) -> None:
    sheet = window.session.sheet
    entity = next(each for each in sheet.entities if each.name == "Armenia")
    mentions = [mention for mention in sheet.mentions if mention.entity == entity.id]
    window.reading.place_caret(mentions[0].span)
    _press(window, Qt.Key.Key_H, SHIFT)
    assert len(window.session.annotations) == len({mention.span for mention in mentions}) > 2
    _press(window, Qt.Key.Key_Z, CTRL)
    assert window.session.annotations == {}


def test_find_hits_become_highlights_one_by_one_or_all_at_once(qtbot, window: Window) -> None:
    _press(window, Qt.Key.Key_F, CTRL)
    _type(window, "gencatan")
    qtbot.waitUntil(lambda: window.reading.find_bar.count.text() == "1 of 3", timeout=2_000)
    _press(window, Qt.Key.Key_Return, CTRL)
    assert len(window.session.annotations) == 1
    window.reading.find_bar._highlight_all()
    assert len(window.session.annotations) == 3


def test_a_known_tag_is_offered_by_any_part_of_it_and_taken_with_down_and_enter(window: Window) -> None:
    window.session.library.annotate(window.session.document, passage(window, "Armenia"), tags=["korban sipil"])
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    _press(window, Qt.Key.Key_T)
    _type(window, "sip")
    assert window.notes.editor.tags.offer.isVisible()
    _press(window, Qt.Key.Key_Down)
    _press(window, Qt.Key.Key_Return)
    assert window.notes.editor.tags.names() == ("korban sipil",)
    _type(window, "baru")
    _press(window, Qt.Key.Key_Return)
    note = next(n for n in window.session.in_order() if n.targets[0].quote.exact == "tujuh tentaranya")
    assert window.session.tag_names(note) == ["korban sipil", "baru"]


def test_the_menu_at_the_words_has_the_annotating_actions_and_more_on_a_highlight(window: Window) -> None:
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    plain = {action.objectName() for action in window.commands.marking.menu().actions()}
    assert {"highlight", "note", "tag", "link", "question"} <= plain
    assert "delete" not in plain
    _press(window, Qt.Key.Key_H)
    assert "delete" in {action.objectName() for action in window.commands.marking.menu().actions()}


def test_five_highlights_over_each_other_can_all_be_told_apart(window: Window) -> None:
    words = (
        "tujuh tentaranya tewas dalam bentrokan", "tujuh tentaranya tewas dalam", "tentaranya tewas dalam",
        "tewas dalam", "tewas",
    )  # fmt: skip
    for number, quote in enumerate(words, 1):
        span = passage(window, "tujuh tentaranya")
        start = window.session.revision.text.index(quote, span.start)
        window.reading.view.select(Span(start, start + len(quote)))
        _press(window, getattr(Qt.Key, f"Key_{number}"))
    deepest = window.session.revision.text.index("tewas", passage(window, "tujuh tentaranya").start)
    over = [mark.style for layer, mark in window.reading.view.marks_at(deepest) if layer == "annotations"]
    assert over == ["purple", "pink", "blue", "green", "yellow"]
    view = window.reading.view
    view.select(Span(0, 0))
    box = view.box_of(Span(deepest, deepest + 5))
    picture = view.viewport().grab(box.adjusted(-2, -6, 2, 6)).toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    shown = [colour for colour in over if window.theme.annotation(colour).fill in seen]
    assert shown == over


def test_a_note_is_previewed_as_markdown(window: Window) -> None:
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    _press(window, Qt.Key.Key_N)
    _type(window, "see **two** sources")
    editor = window.notes.editor
    editor.reading.click()
    assert editor.preview.isVisible()
    assert editor.preview.toPlainText().strip() == "see two sources"
    assert "font-weight" in editor.preview.toHtml()


def test_control_b_sets_the_selected_words_in_bold(window: Window) -> None:
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    _press(window, Qt.Key.Key_N)
    _type(window, "seven")
    _press(window, Qt.Key.Key_A, CTRL)
    _press(window, Qt.Key.Key_B, CTRL)
    assert window.notes.editor.comment.toPlainText() == "**seven**"


@given(st.text(st.sampled_from("ab 1.\n東京é😀"), min_size=2, max_size=30), st.data())
def test_a_stepped_span_keeps_its_other_end_and_something_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    edge, by = data.draw(st.sampled_from(("start", "end"))), data.draw(st.sampled_from((1, -1)))
    found = stepped(text, span, edge=edge, by=by)
    assert 0 <= found.start < found.end <= len(text)
    assert (found.end if edge == "start" else found.start) == (span.end if edge == "start" else span.start)
