"""From the start of the process to the painted window: `python -m tests.benchmarks.start [--smoke]`.

The window shows the sample article, marked with its stored facts; what is around the article follows at once. Goals:
≤ 1.5 × the time and ≤ 1.6 × the memory of a bare PySide6 window, started by turns.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_RESTING = 1_000  # milliseconds after which the memory is measured: the worker has started by then
_BARE = "from tests.benchmarks.start import bare; bare()"
_WHOLE = "import sys; sys.argv[0] = 'kliping'; from tests.benchmarks.start import whole; whole()"


def bare() -> None:
    """A window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication([])
    window = QWidget()
    window.resize(1380, 860)
    window.show()
    application.processEvents()
    _report(time.time(), time.process_time())


def whole() -> None:
    """The program as its command starts it: until the article is painted with its marks, then until all is there."""
    from desktop_app.cli import load_window, main

    load_window()
    from PySide6.QtCore import QTimer

    from desktop_app.gui.article import ArticleView
    from desktop_app.gui.window import Window

    paint, complete = ArticleView.paintEvent, Window.complete
    marks: list[float] = []

    def painted(self: ArticleView, event: "QPaintEvent") -> None:
        if self.content.text and not marks:
            QTimer.singleShot(0, lambda: marks.extend((time.time(), time.process_time())))  # once all of it is painted
            marks.append(0.0)
        paint(self, event)

    def completed(self: Window) -> None:
        complete(self)
        QTimer.singleShot(0, lambda: marks.extend((time.time(), time.process_time())))
        QTimer.singleShot(_RESTING, lambda: end(self))

    def end(window: Window) -> None:
        _report(*marks[1:])
        window.close()

    ArticleView.paintEvent, Window.complete = painted, completed
    main()


def _report(*times: float) -> None:
    """Seconds since the epoch and of CPU, for one moment or two; then the bytes of memory now."""
    import psutil

    print(*(times if len(times) == 4 else times * 2), psutil.Process().memory_info().rss, flush=True)


def prepare(folder: Path) -> Path:
    """A library with the sample and its facts."""
    from desktop_app import pipeline
    from desktop_app.store.library import Library

    path = folder / "library.kliping"
    with Library(path) as library:
        document = pipeline.open_sample(library)
        revision = library.revision(document.revision)
        library.keep_sheet(revision.id, pipeline.extract(revision, published=document.source.published))
    return path


def started(code: str, *arguments: str, home: Path) -> tuple[float, ...]:
    """Wall and CPU milliseconds to the first paint, the same until all is there, and megabytes."""
    places = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "PYTHONPYCACHEPREFIX")}
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as installed
    begin = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True, env=kept | places
    )
    painted, spent, last, whole, memory = (float(word) for word in done.stdout.split()[:5])
    return (painted - begin) * 1000, spent * 1000, (last - begin) * 1000, whole * 1000, memory / 2**20


def figures(*, rounds: int) -> dict[str, float]:
    """The program's figures over the bare window's, medians of `rounds` turns."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        library = str(prepare(home))
        turns = [
            (started(_BARE, home=home), started(_WHOLE, "--library", library, home=home)) for _ in range(rounds + 1)
        ][1:]  # the first one compiles
    plain, program = zip(*turns, strict=True)
    names = ("start, wall", "start, CPU", "all there, wall", "all there, CPU", "memory")
    found = {
        name: median(run[number] for run in program) / median(run[number] for run in plain)
        for number, name in enumerate(names)
    }
    return found | {
        "start, wall ms": median(run[0] for run in program),
        "memory, MB": median(run[4] for run in program),
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true", help="once: shows that it runs, not how fast")
    for name, figure in figures(rounds=1 if parser.parse_args().smoke else 9).items():
        print(f"{name:20} {figure:8.2f}")


if __name__ == "__main__":
    main()
