"""Write the corpus into a folder: python -m tests.corpus FOLDER."""

import os
import sys
from pathlib import Path


def main() -> int:
    """Write every file that can be made here, and print their names."""
    if len(sys.argv) != 2:
        print("usage: python -m tests.corpus FOLDER", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from tests.corpus import samples

    application = QGuiApplication.instance() or QGuiApplication([])
    every = [*samples.pages(), *samples.documents(), *samples.printed_by_qt(), *samples.printed_by_office()]
    for path in samples.write(every, Path(sys.argv[1])):
        print(path)
    del application
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
