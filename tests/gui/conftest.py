"""A window on a library of its own, with the first article and the facts of the gold standard in it."""

import gc
import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app import pipeline
from desktop_app.domain.facts import FactSheet, sheet_from_json
from desktop_app.domain.spans import Span
from desktop_app.gui import clipboard, translations
from desktop_app.gui.jobs import Jobs
from desktop_app.gui.session import Session
from desktop_app.gui.window import Window
from desktop_app.settings import Settings
from desktop_app.store.library import Library

GOLD = Path(__file__).parents[2] / "data" / "gold" / "dev"
SAMPLE = next(iter(sorted((Path(__file__).parents[2] / "data" / "samples").glob("*.txt"))))


@pytest.fixture
def gold_sheet() -> FactSheet:
    """The facts of the first article as people marked them."""
    return sheet_from_json(json.loads((GOLD / "seed.facts.json").read_text(encoding="utf-8")))


@pytest.fixture
def library_file(tmp_path: Path, gold_sheet: FactSheet) -> Path:
    """A library with the first article and its facts."""
    path = tmp_path / "library.kliping"
    with Library(path) as library:
        library.add(pipeline.read(SAMPLE), gold_sheet)
    return path


@pytest.fixture
def open_window(qtbot, qapp: QApplication, library_file: Path, tmp_path: Path) -> Iterator[Callable[[], Window]]:
    """Opens the window on the library; calling it again closes the one before, as a restart does."""
    opened: list[tuple[Window, Session, Jobs]] = []

    def close() -> None:
        while opened:
            window, session, jobs = opened.pop()
            window.close()
            jobs.close()
            session.end()
            window.deleteLater()

    def make() -> Window:
        close()
        settings = Settings(tmp_path / "settings.json")
        translations.speak(settings)
        session = Session(Library(library_file, stem_at_once=False), settings)
        jobs = Jobs()
        window = Window(session, jobs)
        opened.append((window, session, jobs))
        window.resize(1300, 800)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        session.show(session.library.documents()[0].id)
        window.reading.view.setFocus()
        qtbot.waitUntil(window.reading.view.hasFocus)
        return window

    yield make
    close()


@pytest.fixture(autouse=True)
def nothing_is_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """A thread, or a timer of a window that is gone, that goes on after a test fails it (after app-model)."""
    before = set(threading.enumerate())
    yield
    if "qapp" not in request.fixturenames:
        return
    clipboard.keep_copied()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    threads = [thread.name for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    timers = [timer.parent() for timer in _timers() if timer.isActive() and timer.parent() is None]
    windows = [type(widget).__name__ for widget in QApplication.topLevelWidgets() if isinstance(widget, Window)]
    assert (threads, timers, windows) == ([], [], [])


def _timers() -> list[QTimer]:
    """The timers that Python knows of and that still exist."""
    return [found for found in gc.get_objects() if isinstance(found, QTimer) and shiboken6.isValid(found)]


@pytest.fixture
def window(open_window: Callable[[], Window]) -> Window:
    """The window with the first article on screen and the focus in it."""
    return open_window()


def passage(window: Window, quote: str) -> Span:
    """Where the words stand in the article on screen."""
    assert window.session.revision is not None
    return window.session.revision.find(quote)
