"""What a start need not load, the facts panel does not load."""

import subprocess
import sys

_CODE = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
from pathlib import Path
from desktop_app.gui.panels.facts import FactsPanel
from desktop_app.gui.session import Session
from desktop_app.gui.theme import THEMES
from desktop_app.settings import Settings
from desktop_app.store.library import Library
folder = Path(sys.argv[1])
session = Session(Library(folder / "library.kliping", stem_at_once=False), Settings(folder / "settings.json"))
panel = FactsPanel(session, THEMES["light"])
panel.resize(380, 600)
panel.show()
session.show(session.library.documents()[0].id)
application.processEvents()
late = ("gui.map", "gui.timeline", "gui.facts.form", "gui.facts.editing", "gui.facts.choices", "coordinates")
print([name for name in sys.modules if any(part in name for part in late)])
session.end()
"""


def test_map_time_line_and_forms_are_loaded_when_they_come_into_view(library_file):
    done = subprocess.run([sys.executable, "-c", _CODE, str(library_file.parent)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
