"""The article view by mouse, keys and clipboard."""

import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.spans import Span
from desktop_app.gui.article import ArticleView, Mark, Typography
from desktop_app.gui.article.layout import KEPT
from tests.gui.article.conftest import blocks

TEXT = "Tujuh prajurit tewas 🕊️ di\u00a0Baku.\nGencatan senjata diadakan\u2028di perbatasan.\nPosted By : seseorang"
LONG = "\n".join(
    f"Paragraf {number} " + "tentang perbatasan yang disengketakan " * (number % 9 + 1) for number in range(900)
)
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def _span(words: str, text: str = TEXT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def _point(view: ArticleView, span: Span) -> QPoint:
    """The middle of some words, in the viewport."""
    box = view._page().stretches(span.start, span.end)[0].box
    return box.center().toPoint() - QPoint(0, view.verticalScrollBar().value())


def _press(view: ArticleView, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(view, key, modifiers)


def test_copied_words_are_those_of_the_source(view: ArticleView) -> None:
    """Qt itself would turn the no-break space into a blank and the line separator into a break."""
    view.show_text(TEXT, ())
    view.select(Span(0, len(TEXT)))
    view.copy()
    assert QGuiApplication.clipboard().text() == TEXT


def test_the_selection_counts_in_code_points(view: ArticleView) -> None:
    view.show_text(TEXT, ())
    view.select(_span("Baku"))
    assert view.selected_span() == _span("Baku")


def test_words_are_selected_from_the_keyboard(qtbot: QtBot, view: ArticleView) -> None:
    view.show_text(TEXT, ())
    with qtbot.waitSignal(view.selection_changed) as told:
        _press(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert told.args == [Span(0, 6)]
    _press(view, Qt.Key.Key_Left)
    assert view.selected_span() is None


def test_the_caret_goes_down_line_by_line(view: ArticleView) -> None:
    view.show_text(LONG, ())
    for _ in range(60):
        _press(view, Qt.Key.Key_Down)
    assert view.caret() > 1_000
    assert view.viewport().rect().contains(view.cursorRect())


def test_nothing_can_be_typed(view: ArticleView) -> None:
    view.show_text(TEXT, ())
    QTest.keyClicks(view, "tambahan")
    assert view.document().characterCount() == len(TEXT) + TEXT.count("🕊") + 1


def test_a_click_tells_the_innermost_mark(qtbot: QtBot, view: ArticleView) -> None:
    view.show_text(TEXT, ())
    view.set_layer("facts", [Mark("count", 0, 20, "count")])
    view.set_layer("entities", [Mark("baku", *_ends("Baku"), "place"), Mark("soldiers", *_ends("prajurit"), "group")])
    with qtbot.waitSignal(view.mark_clicked) as clicked:
        QTest.mouseClick(view.viewport(), LEFT, NONE, _point(view, _span("prajurit")))
    assert clicked.args == ["entities", "soldiers"]


def _ends(words: str) -> tuple[int, int]:
    span = _span(words)
    return span.start, span.end


def test_the_pointer_tells_all_marks_beneath_it_and_shows_their_tips(qtbot: QtBot, view: ArticleView) -> None:
    view.show_text(TEXT, ())
    view.set_layer("facts", [Mark("count", 0, 20, "count", "killed: 7")])
    view.set_layer("entities", [Mark("soldiers", *_ends("prajurit"), "group", "soldiers · group")])
    with qtbot.waitSignal(view.marks_hovered) as told:
        QTest.mouseMove(view.viewport(), _point(view, _span("prajurit")))
    assert told.args[0] == [("entities", "soldiers"), ("facts", "count")]
    assert view.viewport().toolTip() == "soldiers · group\nkilled: 7"
    with qtbot.waitSignal(view.marks_hovered) as told:
        QTest.mouseMove(view.viewport(), QPoint(5, 5))
    assert told.args[0] == []


def test_a_hidden_layer_is_not_clicked(qtbot: QtBot, view: ArticleView) -> None:
    view.show_text(TEXT, ())
    view.set_layer("entities", [Mark("soldiers", *_ends("prajurit"), "group")])
    view.set_layer_visible("entities", False)
    with qtbot.assertNotEmitted(view.mark_clicked):
        QTest.mouseClick(view.viewport(), LEFT, NONE, _point(view, _span("prajurit")))


def test_the_bar_in_the_margin_tells_its_annotation(qtbot: QtBot, view: ArticleView) -> None:
    view.show_text(TEXT, ())
    view.add_mark("annotations", Mark("note", *_ends("senjata"), "pink", "ask Yerevan"))
    (bar,) = view._bars(view._page())
    point = bar.box.center().toPoint()
    with qtbot.waitSignal(view.margin_clicked) as clicked:
        QTest.mouseClick(view.viewport(), LEFT, NONE, point)
    assert clicked.args == ["note"]
    QTest.mouseMove(view.viewport(), point)
    assert view.viewport().toolTip() == "ask Yerevan"


def test_annotations_without_room_in_the_margin_are_counted(view: ArticleView) -> None:
    view.show_text(TEXT, ())
    view.set_layer("annotations", [Mark(f"n{number}", number, 20, "green") for number in range(6)])
    assert [len(bar.keys) for bar in view._bars(view._page())] == [1, 1, 1, 3]


def test_a_mark_that_was_removed_is_gone(view: ArticleView) -> None:
    view.show_text(TEXT, ())
    view.add_mark("codes", Mark("code", 0, 5, "blue"))
    view.remove_mark("codes", "code")
    assert view.marks_at(2) == []


def test_another_text_has_no_marks_of_the_old_one(view: ArticleView) -> None:
    view.show_text(TEXT, ())
    view.add_mark("codes", Mark("code", 0, 5, "blue"))
    view.show_text(LONG, ())
    assert view.marks_at(2) == []


def test_a_click_unfolds_boilerplate_and_another_folds_it(view: ArticleView) -> None:
    text = "Judul\n" + "Baca juga artikel lain tentang hal ini " * 9
    view.show_text(text, blocks(text, {1: "related"}))
    view.grab()
    folded = view._layout.height(1)
    QTest.mouseClick(view.viewport(), LEFT, NONE, _point(view, Span(8, 12)))
    assert view._layout.height(1) > 2 * folded
    QTest.qWait(QApplication.doubleClickInterval() + 50)  # two clicks, not a double one
    QTest.mouseClick(view.viewport(), LEFT, NONE, _point(view, Span(8, 12)))
    assert view._layout.height(1) == folded


def test_enter_unfolds_the_boilerplate_at_the_caret(view: ArticleView) -> None:
    view.show_text(TEXT, blocks(TEXT, {2: "byline"}))
    view.select(Span(len(TEXT), len(TEXT)))
    _press(view, Qt.Key.Key_Return)
    assert not view._layout.folded(2)


def test_revealing_words_unfolds_what_hides_them(view: ArticleView) -> None:
    text = "Judul\n" + "Baca juga artikel lain tentang hal ini " * 9
    view.show_text(text, blocks(text, {1: "related"}))
    view.reveal(Span(len(text) - 9, len(text) - 1))
    assert not view._layout.folded(1)


def test_revealing_brings_the_caret_and_the_words_into_view(view: ArticleView) -> None:
    view.show_text(LONG, ())
    span = _span("Paragraf 700", LONG)
    view.reveal(span)
    assert view.caret() == span.start
    assert view.viewport().rect().contains(_point(view, span))


def test_revealing_words_on_display_does_not_scroll(view: ArticleView) -> None:
    view.show_text(LONG, ())
    view.reveal(_span("Paragraf 2", LONG))
    assert view.verticalScrollBar().value() == 0


@pytest.mark.parametrize("number", [1, 300, 899])
def test_the_place_read_at_is_found_again(view: ArticleView, number: int) -> None:
    view.show_text(LONG, ())
    place = _span(f"Paragraf {number} ", LONG).start
    view.restore_position(place)
    QApplication.processEvents()
    view.grab()
    assert view.reading_position() == pytest.approx(place, abs=1 if number < 890 else 12_000)


def test_what_is_read_stays_at_the_top_when_the_window_changes(view: ArticleView) -> None:
    view.show_text(LONG, ())
    place = _span("Paragraf 450 ", LONG).start
    view.restore_position(place)
    for width, height in ((400, 300), (1200, 900), (150, 700), (900, 700)):
        view.resize(width, height)
        view.grab()
        QApplication.processEvents()
        assert view.reading_position() == place


def test_what_is_read_stays_at_the_top_when_the_letters_change(view: ArticleView) -> None:
    view.show_text(LONG, ())
    place = _span("Paragraf 450 ", LONG).start
    view.restore_position(place)
    for typography in (Typography(size=24), Typography("sans", 9, 40, 1.2), Typography()):
        view.set_typography(typography)
        view.grab()
        assert view.reading_position() == place


def test_scrolling_up_into_unmeasured_text_moves_nothing_else(view: ArticleView) -> None:
    view.show_text(LONG, ())
    view.restore_position(_span("Paragraf 450 ", LONG).start)
    view.grab()
    bar = view.verticalScrollBar()
    for _ in range(120):
        anchor = view.reading_position()
        before = view._line_top(view.content.map.to_units(anchor)) - bar.value()
        bar.setValue(bar.value() - 37)
        view.grab()
        QApplication.processEvents()
        after = view._line_top(view.content.map.to_units(anchor)) - bar.value()
        assert after - before == pytest.approx(37, abs=1)


def test_the_beginning_stays_at_the_beginning(view: ArticleView) -> None:
    view.show_text(LONG, ())
    view.resize(500, 400)
    assert view.verticalScrollBar().value() == 0


def test_only_what_was_looked_at_is_laid_out(view: ArticleView) -> None:
    view.show_text(LONG, ())
    view.grab()
    assert len(view._layout._laid) < 60
    for number in range(60):
        view.verticalScrollBar().setValue(number * 1_500)
        view.grab()
    assert len(view._layout._laid) <= KEPT


def test_control_and_the_wheel_change_the_size(qtbot: QtBot, view: ArticleView) -> None:
    view.show_text(LONG, ())
    middle = QPointF(view.viewport().rect().center())
    turn = QWheelEvent(
        middle, view.viewport().mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.waitSignal(view.typography_changed) as told:
        QApplication.sendEvent(view.viewport(), turn)
    assert told.args == [replace(Typography(), size=13.5)]


def _drop(view: ArticleView, data: QMimeData) -> None:
    copy = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(50, 50), copy, data, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), entering)
    assert entering.isAccepted()
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(50, 50), copy, data, LEFT, NONE))


def test_dropped_files_are_told(qtbot: QtBot, view: ArticleView, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "berita.html"))])
    with qtbot.waitSignal(view.files_dropped) as told:
        _drop(view, data)
    assert told.args[0] == [str(tmp_path / "berita.html")]


def test_dropped_words_and_pages_are_told_apart(qtbot: QtBot, view: ArticleView) -> None:
    data = QMimeData()
    data.setText("Tujuh tentara tewas")
    with qtbot.waitSignal(view.text_dropped) as told:
        _drop(view, data)
    assert told.args == ["Tujuh tentara tewas"]
    data.setHtml("<p>Tujuh tentara tewas</p>")
    with qtbot.waitSignal(view.html_dropped) as told:
        _drop(view, data)
    assert told.args == ["<p>Tujuh tentara tewas</p>"]


def test_an_empty_text_can_be_read_too(view: ArticleView) -> None:
    view.show_text("", ())
    view.reveal(Span(0, 0))
    view.grab()
    assert (view.reading_position(), view.caret(), view.selected_span()) == (0, 0, None)


def test_a_screen_reader_gets_the_name_and_the_text(view: ArticleView) -> None:
    from PySide6.QtGui import QAccessible

    view.show_text(TEXT, ())
    found = QAccessible.queryAccessibleInterface(view)
    assert found.text(QAccessible.Text.Name) == "Article"
    caret = QTextCursor(view.document())
    view.reveal(_span("Gencatan"))
    assert caret.document().findBlock(view.textCursor().position()).blockNumber() == 1


def test_the_text_before_is_no_child_of_the_view_any_more(view: ArticleView) -> None:
    for text in (TEXT, LONG, TEXT):
        view.show_text(text, blocks(text, {}))
    assert view.findChildren(QTextDocument) == [view.document()]


def test_a_view_that_nobody_holds_can_be_freed_by_python(qtbot: QtBot) -> None:
    code = (
        "import gc; from PySide6.QtCore import QEventLoop, QTimer; from PySide6.QtWidgets import QApplication\n"
        "from desktop_app.gui.article import ArticleView\n"
        "app = QApplication([]); gc.disable()\n"
        "def use():\n"
        "    view, loop = ArticleView(), QEventLoop()\n"
        "    view.show_text('Jembatan putus.', ())\n"
        "    view.show(); QTimer.singleShot(200, loop.quit); loop.exec(); view.close()\n"
        "use(); gc.collect()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, "malformed" in done.stderr) == (0, False)
