"""What was copied outlives the program's end."""

import os
import subprocess
import sys

from PySide6.QtGui import QGuiApplication

from desktop_app.gui.clipboard import keep_copied
from desktop_app.gui.window import Window
from tests.gui.conftest import passage

_CHILD = """
from PySide6.QtWidgets import QApplication
from desktop_app.domain.spans import Span
from desktop_app.gui.article import ArticleView
from desktop_app.gui.clipboard import keep_copied
application = QApplication([])
view = ArticleView()
view.show_text("Tujuh tentara tewas.", ())
view.select(Span(0, 5))
view.copy()
keep_copied()
"""


def test_a_program_from_which_something_was_copied_ends_well() -> None:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    assert subprocess.run([sys.executable, "-c", _CHILD], env=surroundings, check=False).returncode == 0


def test_what_was_copied_stays_word_by_word(window: Window) -> None:
    window.reading.view.select(passage(window, "tujuh tentaranya"))
    window.reading.view.copy()
    keep_copied()
    assert QGuiApplication.clipboard().text() == "tujuh tentaranya"
