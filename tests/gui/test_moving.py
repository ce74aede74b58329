"""Getting about: back and forward, the article alone, the palette, the keys, the preferences."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import pipeline
from desktop_app.gui.dialogs.key_map import KeyMap
from desktop_app.gui.dialogs.palette import Palette, PaletteModel
from desktop_app.gui.dialogs.preferences import Preferences
from desktop_app.gui.ranking import ranked, score
from desktop_app.gui.trail import Place, Trail
from desktop_app.gui.window import Window
from tests.gui.conftest import passage

ALT, CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)  # fmt: skip


def _press(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def _in_dialog(work: Callable[[QWidget], None]) -> None:
    """Do something in the modal dialog that opens next, then leave it."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        try:
            work(dialog)
        finally:
            dialog.close()

    QTimer.singleShot(0, act)


def test_back_leads_to_where_a_jump_began_and_forward_there_again(window: Window) -> None:
    view = window.reading.view
    assert view.reading_position() == 0
    window.reading.show_span(passage(window, "Posted By"))
    there = view.reading_position()
    assert there > 0
    _press(window, Qt.Key.Key_Left, ALT)
    assert view.reading_position() == 0
    _press(window, Qt.Key.Key_Right, ALT)
    assert view.reading_position() == there


def test_back_leads_to_the_article_before(window: Window) -> None:
    first = window.session.document.id
    other = window.session.library.add(pipeline.read_text("Berita lain dari Bandung.\n", title="Lain"))
    window.commands.open_document(other.id)
    _press(window, Qt.Key.Key_Left, ALT)
    assert window.session.document.id == first
    _press(window, Qt.Key.Key_Right, ALT)
    assert window.session.document.id == other.id


def test_a_jump_forgets_what_was_ahead() -> None:
    trail, one, two, three = Trail(), *(Place(document="d", position=number) for number in (1, 2, 3))
    trail.leave(one)
    assert trail.back(two) == one
    trail.leave(one)
    assert trail.forward(three) is None
    assert trail.back(three) == one


def test_the_article_stands_alone_and_escape_brings_the_rest_back(window: Window) -> None:
    _press(window, Qt.Key.Key_F9)
    around = (window.library, window.tabs, window.tool_bar, window.status)
    assert not any(part.isVisible() for part in around)
    _press(window, Qt.Key.Key_Escape)
    assert all(part.isVisible() for part in around)


def test_the_palette_finds_a_command_by_a_few_letters_and_does_it(window: Window) -> None:
    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, Palette)
        QTest.keyClicks(dialog.words, "next theme")
        QTest.keyClick(dialog.words, Qt.Key.Key_Return)

    before = window.theme.name
    _in_dialog(act)
    _press(window, Qt.Key.Key_K, CTRL)
    assert window.theme.name != before


def test_the_palette_opens_an_article_by_its_title(window: Window) -> None:
    other = window.session.library.add(pipeline.read_text("Berita lain.\n", title="Gempa di Cianjur"))

    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, Palette)
        QTest.keyClicks(dialog.words, "cianj")
        QTest.keyClick(dialog.words, Qt.Key.Key_Return)

    _in_dialog(act)
    _press(window, Qt.Key.Key_K, CTRL)
    assert window.session.document.id == other.id


def test_the_model_of_the_palette_keeps_the_contract(qtmodeltester, window: Window) -> None:
    model = Palette(window).model
    qtmodeltester.check(model)
    model.ask("zzzz")
    assert model.rowCount() == 0
    assert isinstance(model, PaletteModel)


def test_what_begins_with_the_letters_comes_before_what_only_has_them() -> None:
    words = ["Export", "Next theme", "The next one", "extract"]
    assert ranked("ext", words, str) == ["extract", "Next theme", "The next one", "Export"]
    assert score("nt", "next theme") is not None
    assert score("xyz", "next theme") is None


def test_the_sheet_of_keys_names_every_action_that_has_one(window: Window) -> None:
    from PySide6.QtWidgets import QLabel

    sheet = KeyMap(window.actions_by_id)
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"H", "N", "T", "L", "Ctrl+K", "Shift+H", "F9"} <= shown


def test_a_question_mark_opens_the_sheet_of_keys(window: Window) -> None:
    opened: list[str] = []
    _in_dialog(lambda dialog: opened.append(type(dialog).__name__))
    QTest.keyClick(window.reading.view, "?")
    assert opened == ["KeyMap"]


def test_letters_and_measure_change_at_once_and_are_remembered(open_window: Callable[[], Window]) -> None:
    window = open_window()
    dialog = Preferences(window)
    dialog.letters.setValue(20.0)
    dialog.measure.setValue(50)
    dialog.leading.setValue(1.8)
    dialog.close()
    assert (window.reading.view.typography.size, window.reading.view.typography.measure) == (20.0, 50)
    again = open_window().reading.view.typography
    assert (again.size, again.measure, again.leading) == (20.0, 50, 1.8)


def test_a_hidden_layer_stays_hidden_after_a_restart(open_window: Callable[[], Window]) -> None:
    window = open_window()
    dialog = Preferences(window)
    box = dialog.layers["entities"]
    box.setFocus()
    box.setCurrentIndex(box.findData("hidden"))
    box.activated.emit(box.currentIndex())
    dialog.close()
    armenia = passage(window, "Armenia").start
    assert [layer for layer, _ in window.reading.view.marks_at(armenia) if layer == "entities"] == []
    again = open_window()
    assert not again.actions_by_id["layer_entities"].isChecked()
    assert [layer for layer, _ in again.reading.view.marks_at(armenia) if layer == "entities"] == []


def test_an_action_gets_another_key_which_acts_after_a_restart(open_window: Callable[[], Window]) -> None:
    page = Preferences(open_window()).shortcuts
    page.filter.setText("highlight")
    item = next(
        page.list.topLevelItem(row)
        for row in range(page.list.topLevelItemCount())
        if page.list.topLevelItem(row).data(0, Qt.ItemDataRole.UserRole) == "highlight"
    )
    page.list.setCurrentItem(item)
    QTest.keyClick(page.keys, Qt.Key.Key_W)
    page.keys.editingFinished.emit()
    assert item.text(1) == "W"
    again = open_window()
    again.reading.view.select(passage(again, "tujuh tentaranya"))
    _press(again, Qt.Key.Key_H)
    assert again.session.annotations == {}
    _press(again, Qt.Key.Key_W)
    assert len(again.session.annotations) == 1


def test_a_key_that_is_taken_is_refused_with_a_sentence(window: Window) -> None:
    page = Preferences(window).shortcuts
    page.keys.setKeySequence("Ctrl+K")
    page.keys.editingFinished.emit()
    assert "belongs to" in page.problem.text()
    assert "shortcuts" not in window.session.settings._values


def test_the_article_is_printed_with_its_notes(window: Window) -> None:
    from desktop_app.gui.printing import paper

    span = passage(window, "tujuh tentaranya")
    window.session.library.annotate(window.session.document, span, comment="ask Yerevan", tags=["toll"])
    words = paper(window.session).toPlainText()
    assert "tujuh tentaranya1 tewas" in words
    assert "ask Yerevan" in words
    assert "#toll" in words
    assert "Posted By" not in words


def test_a_second_window_sees_what_the_first_writes(qtbot, window: Window) -> None:
    from desktop_app.gui.windows import open_another

    other = open_another(window)
    assert other is not None
    try:
        window.session.library.annotate(window.session.document, passage(window, "tujuh tentaranya"), comment="one")
        qtbot.waitUntil(lambda: len(other.session.annotations) == 1, timeout=5_000)
    finally:
        other.close()
        QApplication.sendPostedEvents(other, 0)
    qtbot.wait(10)
