"""A thousand pages from a folder while the window is in use: `python -m tests.benchmarks.folder [--smoke]`.

A whole window, drawn off screen, scrolls an article 40 pixels every 16 ms; meanwhile it brings in a folder of saved
pages in the corpus's shapes. Goal: the gap between frames at the 99th percentile is ≤ 1.6 × the idle one.
"""

import argparse
import os
import tempfile
from pathlib import Path
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtWidgets import QApplication

from desktop_app import pipeline
from desktop_app.gui.jobs import Jobs
from desktop_app.gui.session import Session
from desktop_app.gui.window import Window
from desktop_app.settings import Settings
from desktop_app.store.library import Library
from tests.benchmarks.frames import article, gaps
from tests.corpus import samples

_SLICE = 1.0  # seconds of frames between two looks whether all is in


def write_pages(folder: Path, number: int) -> None:
    """So many saved pages, no two alike."""
    folder.mkdir()
    made = list(samples.pages())
    for place in range(number):
        sample = made[place % len(made)]
        words = f"<p>Halaman nomor {place} dari kumpulan ini.</p></body>".encode()
        page = sample.data.replace(b".example", f".n{place}.example".encode())  # another address: another article
        (folder / f"{place:05}.html").write_bytes(page.replace(b"</body>", words, 1))


def figures(*, pages: int, seconds: float) -> dict[str, float]:
    """Gaps in milliseconds, idle and while the pages come in; seconds for them, and the window's own part of those."""
    application = QApplication.instance() or QApplication([])
    with (
        tempfile.TemporaryDirectory() as place,
        Library(Path(place) / "library.kliping", stem_at_once=False) as library,
    ):
        write_pages(Path(place) / "pages", pages)
        jobs = Jobs()
        window = Window(Session(library, Settings(Path(place) / "settings.json")), jobs)
        window.resize(1380, 860)
        window.show()
        revision = article(4)
        window.session.show(library.add(revision, pipeline.extract(revision)).id)
        application.processEvents()
        jobs.start()
        view, ended = window.reading.view, []
        gaps(view, _SLICE)
        idle = gaps(view, seconds)
        window.opening.progressed.connect(lambda done, total: ended.append(total == 0))
        started, worked, busy = perf_counter(), process_time(), []
        window.opening.open_files([str(Path(place) / "pages")])
        while not any(ended):
            busy += gaps(view, _SLICE)
        took, own = perf_counter() - started, process_time() - worked
        count = len(library.documents()) - 1
        window.close()
        jobs.close()
        window.session.end()
        shiboken6.delete(window)
    found = {"idle": sorted(idle), "busy": sorted(busy)}
    at = {
        f"{name} p{100 * part:g}": each[int(part * len(each))] for name, each in found.items() for part in (0.5, 0.99)
    }
    return {
        "articles": float(count), "seconds": took, "of them here": own, **at, "longest": found["busy"][-1],
        "ratio": at["busy p99"] / at["idle p99"],
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true", help="short: shows that it runs, not how smoothly")
    smoke = parser.parse_args().smoke
    for name, figure in figures(pages=10 if smoke else 1000, seconds=0.5 if smoke else 6.0).items():
        print(f"{name:14} {figure:8.2f}")


if __name__ == "__main__":
    main()
