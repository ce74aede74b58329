"""What the window has loaded when the article is first on screen: each module more is time the reader waits."""

import os
import subprocess
import sys
from pathlib import Path

# loaded by what needs them, after the first paint
LATER = {
    "click", "dataclasses", "hashlib", "hmac", "json", "lxml", "multiprocessing", "numpy", "onnxruntime", "secrets",
    "sqlite_utils", "trafilatura",
    "PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtTest",
    "desktop_app.domain.anchoring", "desktop_app.exchange", "desktop_app.exporters", "desktop_app.extraction",
    "desktop_app.gui.commands", "desktop_app.gui.dialogs", "desktop_app.gui.panels.facts",
    "desktop_app.gui.panels.library", "desktop_app.store.backup",
    "desktop_app.gui.map", "desktop_app.gui.panels.note_editor", "desktop_app.gui.panels.notes",
    "desktop_app.gui.panels.source", "desktop_app.gui.timeline", "desktop_app.importers", "desktop_app.languages",
    "desktop_app.pipeline", "desktop_app.readers",
}  # fmt: skip

_CHILD = """
import sys
from pathlib import Path
from desktop_app.cli import load_window
open_window = load_window()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
before = QApplication([])

def look():
    window = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "Window")
    print(window.reading.view.content.text.split()[0], *sys.modules)
    window.close()
    QApplication.quit()

QTimer.singleShot(0, look)
if __name__ == "__main__":
    open_window([], library=Path(sys.argv[1]))
"""


def test_a_start_loads_only_what_the_first_paint_shows(library_file: Path, tmp_path: Path) -> None:
    places = {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", _CHILD, str(library_file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, **places})
    first, *loaded = done.stdout.split()
    assert first == "Kementerian"
    assert LATER & set(loaded) == set()
