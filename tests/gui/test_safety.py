"""Nothing acknowledged is lost, and a mistake or a refusal leaves the window usable."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.errors import LibraryError
from desktop_app.gui.faults import Faults, report
from desktop_app.gui.window import Window
from desktop_app.store.library import Library
from tests.gui.conftest import passage

_CHILD = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pathlib import Path
from desktop_app.gui import main

def write():
    window = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "Window")
    if window.session.document is None or not window.isActiveWindow():
        QTimer.singleShot(100, write)
        return
    window.activateWindow()
    window.reading.view.setFocus()
    window.reading.view.select(window.session.revision.find("tujuh tentaranya"))
    QTest.keyClick(window.reading.view, Qt.Key.Key_N)
    QTest.keyClicks(window.notes.editor.comment, "written before the end")
    QTest.keyClick(window.notes.editor.comment, Qt.Key.Key_Return)
    print(window.status.words.text(), flush=True)

if __name__ == "__main__":
    application = QApplication([])
    QTimer.singleShot(200, write)
    main.open_window([], library=Path(sys.argv[1]))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that cannot be caught")
def test_a_note_is_there_after_the_program_was_killed_one_second_after_enter(
    library_file: Path, tmp_path: Path
) -> None:
    script = tmp_path / "child.py"
    script.write_text(_CHILD, encoding="utf-8")
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
    child = subprocess.Popen(
        [sys.executable, str(script), str(library_file)], stdout=subprocess.PIPE, env=surroundings, text=True
    )
    assert child.stdout is not None
    try:
        said = child.stdout.readline().strip()
        time.sleep(1)
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
    assert said == "saved"
    with Library(library_file) as library:
        assert [note.comment for note in library.annotations()] == ["written before the end"]
        assert library.check() == []


def test_a_refused_write_is_told_and_leaves_no_mark(qtbot, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(changes: object) -> None:
        raise LibraryError("The disk is full.", remedy="Free some space.")

    monkeypatch.setattr(window.session.library, "apply", full)
    span = passage(window, "tujuh tentaranya")
    window.reading.view.select(span)
    qtbot.keyClick(window.reading.view, Qt.Key.Key_H)
    assert window.reading.notice.words.text() == "The disk is full. Free some space."
    assert [layer for layer, _ in window.reading.view.marks_at(span.start) if layer == "annotations"] == []
    assert window.session.in_order() == []
    assert window.notes.model.rowCount() == 0


def test_a_mistake_of_the_program_is_written_down_and_shown(
    qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    shown: list[str] = []
    monkeypatch.setattr(
        "desktop_app.gui.dialogs.fault.FaultDialog.exec", lambda dialog: shown.append(dialog.report.toPlainText())
    )
    faults = Faults(tmp_path)
    try:
        raise RuntimeError("a bug")
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(shown))
    faults.end()
    assert "RuntimeError: a bug" in shown[0]
    assert "RuntimeError: a bug" in (tmp_path / "faults.log").read_text(encoding="utf-8")


def test_an_error_of_the_world_that_nobody_caught_is_told_and_no_fault(
    qtbot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[object] = []
    monkeypatch.setattr("desktop_app.gui.dialogs.fault.FaultDialog.exec", shown.append)
    faults = Faults(tmp_path)
    faults.refused.connect(window.session.tell)
    file = window.session.library.path
    file.rename(file.with_name("elsewhere.kliping"))
    try:
        window.session.library.remember("x", 1)
    except LibraryError as error:
        sys.excepthook(LibraryError, error, error.__traceback__)
    file.with_name("elsewhere.kliping").rename(file)
    qtbot.waitUntil(lambda: window.reading.notice.isVisible())
    faults.end()
    assert "moved" in window.reading.notice.words.text() and shown == []
    assert not (tmp_path / "faults.log").exists()


def _cut_off(folder: Path, code: str) -> None:
    """Run a program with the fault logs in `folder` that does `code` and ends as that ends."""
    script = (
        "import os, sys\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "from desktop_app.gui.faults import Faults\napplication = QCoreApplication([])\n"
        f"faults = Faults(Path(sys.argv[1]))\n{code}\n"
    )
    subprocess.run([sys.executable, "-c", script, str(folder)], capture_output=True)


@pytest.mark.skipif(not hasattr(signal, "SIGSEGV") or os.name == "nt", reason="needs a signal that ends a program")
def test_a_crash_is_shown_once_at_the_next_start(qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _cut_off(tmp_path, "import signal\nos.kill(os.getpid(), signal.SIGSEGV)")
    shown: list[str] = []
    monkeypatch.setattr(
        "desktop_app.gui.dialogs.fault.FaultDialog.exec", lambda dialog: shown.append(dialog.report.toPlainText())
    )
    faults = Faults(tmp_path)
    faults.look_back()
    faults.look_back()
    faults.end()
    (report_of_crash,) = shown
    assert "Segmentation fault" in report_of_crash
    assert "Kliping" in report_of_crash
    assert "Segmentation fault" in (tmp_path / "faults.log").read_text(encoding="utf-8")


def test_a_program_that_ended_as_it_should_leaves_no_crash_log(tmp_path: Path) -> None:
    _cut_off(tmp_path, "faults.end()")
    assert list(tmp_path.glob("crash-*")) == []


def test_a_report_names_the_versions() -> None:
    words = report(ValueError, ValueError("x"), None)
    assert "Kliping" in words
    assert "PySide6" in words


def test_words_in_the_editor_are_kept_when_the_window_closes(qtbot, window: Window, library_file: Path) -> None:
    window.reading.view.select(passage(window, "Armenia"))
    qtbot.keyClick(window.reading.view, Qt.Key.Key_N)
    qtbot.keyClicks(window.notes.editor.comment, "not entered yet")
    window.close()
    with Library(library_file) as library:
        assert [note.comment for note in library.annotations()] == ["not entered yet"]
