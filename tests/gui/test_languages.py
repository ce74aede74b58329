"""The window in another language, at once and whole: words, plural forms, dates; and with words twice as long."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from desktop_app.gui import translations
from desktop_app.gui.choice_box import ChoiceBox
from desktop_app.gui.dialogs.codebook import Codebook
from desktop_app.gui.dialogs.palette import Palette
from desktop_app.gui.dialogs.preferences import Preferences
from desktop_app.gui.translations import speak_anew
from desktop_app.gui.window import Window
from desktop_app.gui.windows import replace_window
from tests.gui.conftest import passage


class Doubled(QTranslator):
    """A language whose words are twice as long as English ones."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        words = source.rstrip("…")
        shown = f"{words} {words[::-1] if '{' not in words and '&' not in words else words.replace('&', '')}"
        return shown + "…" * (words != source)

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def spoken(window: Window) -> Iterator[list[Window]]:
    """The windows that were made anew, the last one on screen; afterwards everything speaks English again."""
    windows = [window]
    yield windows
    for old in windows[1:]:
        old.close()
        old.deleteLater()
    window.session.settings.set("language", "en")
    translations.speak(window.session.settings)


def test_the_window_speaks_indonesian_at_once_with_everything_where_it_was(spoken: list[Window]) -> None:
    window = spoken[0]
    window.session.library.annotate(window.session.document, passage(window, "tujuh tentaranya"))
    window.session.settings.set("language", "id")
    new = speak_anew(window)
    spoken.append(new)
    assert new.actions_by_id["open"].text() == "&Buka berkas…"
    assert new.session.document is not None
    assert new.reading.about.text().startswith("penerbit tidak diketahui · Rab 17 Nov 2021")
    assert new.status.state.text().startswith("1 catatan")
    assert not window.isVisible()


def test_english_has_plural_forms(window: Window) -> None:
    for quote in ("tujuh tentaranya", "24 tentara hilang"):
        window.session.library.annotate(window.session.document, passage(window, quote))
        QApplication.processEvents()
    assert window.status.state.text().startswith("2 notes")


def _is_clipped(widget: QWidget) -> bool:
    """Whether a widget is too small for its words; a field's are scrolled, and a list's end in dots."""
    if isinstance(widget, QComboBox) and not isinstance(widget, ChoiceBox):
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, _option(widget), QStyle.SubControl.SC_ComboBoxEditField, widget
        )
        return widget.fontMetrics().horizontalAdvance(widget.currentText()) > room.width() + 1
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 2
        return widget.fontMetrics().horizontalAdvance(widget.text()) > widget.width() + 1
    shows_words = isinstance(widget, QAbstractButton) and bool(widget.text())
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        shows_words = shows_words and widget.icon().isNull()
    return shows_words and widget.sizeHint().width() > widget.width() + 1


def _option(box: QComboBox) -> QStyleOptionComboBox:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return option


def clipped(root: QWidget) -> list[str]:
    """The visible widgets that are too small for their words."""
    seen = (widget for widget in root.findChildren(QWidget) if widget.isVisible() and widget.width() > 0)
    return [f"{type(widget).__name__} {_words(widget)!r}" for widget in seen if _is_clipped(widget)]


def _words(widget: QWidget) -> str:
    return widget.currentText() if isinstance(widget, QComboBox) else getattr(widget, "text", str)()


def test_words_twice_as_long_are_not_cut(spoken: list[Window]) -> None:
    window = spoken[0]
    doubled = Doubled()
    application = QCoreApplication.instance()
    assert application is not None
    application.installTranslator(doubled)
    try:
        new = replace_window(window)
        spoken.append(new)
        new.resize(1500, 900)
        QApplication.processEvents()
        found = clipped(new)
        for place in (1, 2):
            new.tabs.setCurrentIndex(place)
            QApplication.processEvents()
            found += clipped(new)
        for dialog in (Preferences(new), Codebook(new.session, new.theme, new), Palette(new)):
            dialog.show()
            QApplication.processEvents()
            found += clipped(dialog)
            dialog.close()
    finally:
        application.removeTranslator(doubled)
    assert found == []
