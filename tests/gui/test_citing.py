"""Copying a passage with its citation."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import passage


def test_the_clipboard_has_markdown_and_rich_text(window, qtbot):
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    qtbot.keyClick(
        window.reading.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    data = QApplication.clipboard().mimeData()
    assert data.text().startswith("> tujuh tentaranya\n>\n> — ")
    assert "paragraph 1" in data.text()
    assert "<blockquote><p>tujuh tentaranya</p></blockquote>" in data.html()
    assert bytes(data.data("text/markdown").data()).decode() == data.text()


def test_without_a_selection_the_clipboard_stays_as_it_is(window):
    QApplication.clipboard().setText("mine")
    window.actions_by_id["copy_citation"].trigger()
    assert QApplication.clipboard().text() == "mine"
