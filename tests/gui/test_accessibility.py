"""Everything can be reached, named, seen and read: with a keyboard, a screen reader, large letters."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPropertyAnimation, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTreeView,
    QWidget,
)

from desktop_app.gui.colours import THEMES, Theme, contrast
from desktop_app.gui.dialogs.codebook import Codebook
from desktop_app.gui.dialogs.key_map import KeyMap
from desktop_app.gui.dialogs.palette import Palette
from desktop_app.gui.dialogs.preferences import Preferences
from desktop_app.gui.theme import dress
from desktop_app.gui.window import Window
from tests.gui.conftest import passage
from tests.gui.test_languages import clipped

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
WORDED = QLabel | QLineEdit | QComboBox | QCheckBox | QPlainTextEdit | QPushButton
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def _dialogs(window: Window) -> Iterator[QDialog]:
    yield Preferences(window)
    yield Codebook(window.session, window.theme, window)
    yield Palette(window)
    yield KeyMap(window.actions_by_id, window)


def _named(widget: QWidget) -> bool:
    """Whether a screen reader has something to say of a widget."""
    seen = QAccessible.queryAccessibleInterface(widget)
    return seen is not None and bool(seen.text(QAccessible.Text.Name) or seen.text(QAccessible.Text.Value))


def _nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible() and not _named(widget)
        if not isinstance(widget, QScrollBar | QLabel) and not widget.objectName().startswith("qt_")
    ]


def test_every_control_has_a_name(window: Window) -> None:
    window.session.library.annotate(window.session.document, passage(window, "tujuh tentaranya"))
    found = []
    for place in range(window.tabs.count()):
        window.tabs.setCurrentIndex(place)
        found += _nameless(window)
    for dialog in _dialogs(window):
        dialog.show()
        found += [f"{type(dialog).__name__}: {words}" for words in _nameless(dialog)]
        dialog.close()
    assert found == []


def test_f6_goes_through_the_panels_and_round(window: Window) -> None:
    parts = (window.reading, window.tabs, window.library)
    for part in (*parts[1:], parts[0]):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        assert part.isAncestorOf(QApplication.focusWidget())


def test_tab_leads_through_the_editor_of_a_note_in_reading_order(window: Window) -> None:
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    QTest.keyClick(window.reading.view, Qt.Key.Key_N)
    editor, seen = window.notes.editor, []
    for _ in range(5):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    order = [editor.comment, editor.tags, editor.colour, editor.status, editor.save_button]
    assert [widget for widget in seen if widget in order] == [each for each in order if each in seen]
    assert editor.tags in seen


def test_the_focus_is_seen_wherever_it_is(window: Window) -> None:
    window.tabs.setCurrentWidget(window.notes)
    stops = [
        window.library.search, window.library.shelves, window.library.list, window.library.order, window.notes.filter,
        window.notes.colour, window.tabs.tabBar(), window.tool_bar.widgetForAction(window.actions_by_id["open"]),
    ]  # fmt: skip
    unseen = []
    for stop in stops:
        window.reading.view.setFocus()
        QApplication.processEvents()
        before = stop.grab().toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if stop.hasFocus() and stop.grab().toImage() == before:
            unseen.append(stop.accessibleName() or type(stop).__name__)
    assert unseen == []


@themes
def test_the_words_of_the_window_have_contrast_in_every_theme(qapp: QApplication, window: Window, theme: Theme) -> None:
    """WCAG 2.2, 1.4.3: 4.5 to 1; measured on what the widgets are given, not on what the theme means."""
    window.dress(theme)
    faint = {}
    for widget in window.findChildren(QWidget):
        if isinstance(widget, WORDED) and widget.isVisible() and widget.isEnabled():
            colours = widget.palette()
            ink, ground = colours.color(widget.foregroundRole()).name(), colours.color(widget.backgroundRole()).name()
            if contrast(ink, ground) < 4.5:
                faint[f"{type(widget).__name__} {widget.objectName()}"] = round(contrast(ink, ground), 2)
    dress(qapp, THEMES["light"])
    assert faint == {}


def test_a_screen_reader_hears_what_marks_a_passage(qtbot, window: Window) -> None:
    window.session.library.annotate(window.session.document, passage(window, "tujuh tentaranya"), comment="ask")
    window.reading.view.select(passage(window, "tujuh"))
    spoken = QAccessible.queryAccessibleInterface(window.reading.view)
    qtbot.waitUntil(lambda: "ask" in spoken.text(QAccessible.Text.Description), timeout=2_000)


def test_letters_half_as_large_again_are_not_cut(qapp: QApplication, window: Window) -> None:
    usual = QFont(qapp.font())
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 1.5)
    try:
        qapp.setFont(large)
        window.resize(1600, 1000)
        QApplication.processEvents()
        found = []
        for place in range(window.tabs.count()):
            window.tabs.setCurrentIndex(place)
            QApplication.processEvents()
            found += clipped(window)
    finally:
        qapp.setFont(usual)
    assert found == []


def test_the_window_fits_half_of_a_small_screen(window: Window) -> None:
    """1366 pixels at 200 %."""
    for place in range(window.tabs.count()):
        window.tabs.setCurrentIndex(place)
    assert window.minimumSizeHint().width() <= 683


_AT_TWICE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from desktop_app.gui import translations
from desktop_app.gui.jobs import Jobs
from desktop_app.gui.session import Session
from desktop_app.gui.window import Window
from desktop_app.settings import Settings
from desktop_app.store.library import Library
from tests.gui.test_languages import clipped
settings = Settings(Path(sys.argv[2]))
translations.speak(settings)
session = Session(Library(sys.argv[1], stem_at_once=False), settings)
window = Window(session, Jobs())
window.resize(1000, 640)
window.show()
session.show(session.library.documents()[0].id)
for place in range(3):
    window.tabs.setCurrentIndex(place)
    application.processEvents()
    assert not clipped(window), clipped(window)
assert window.grab().devicePixelRatio() == 2
print("fits")
"""


def test_nothing_is_cut_at_200_percent(library_file: Path, tmp_path: Path) -> None:
    scaled = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"}
    command = [sys.executable, "-c", _AT_TWICE, str(library_file), str(tmp_path / "settings.json")]
    done = subprocess.run(command, env=scaled, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.stdout.strip() == "fits", done.stderr


def test_nothing_moves_by_itself(open_window: Callable[[], Window]) -> None:
    """Reduced motion: nothing changes its place or size by an animation; Qt fades the cross of a field in and out."""
    window = open_window()
    lasting = [each for each in window.findChildren(QPropertyAnimation) if each.duration()]
    assert {bytes(each.propertyName().data()).decode() for each in lasting} <= {"opacity"}
    assert not any(tree.isAnimated() for tree in window.findChildren(QTreeView))
