"""Frames while facts are extracted and while files are brought in: `python -m tests.benchmarks.frames [--smoke]`.

The article scrolls 40 pixels every 16 ms. Goal: the gap between frames at the 99th percentile is ≤ 1.6 × the idle one.
"""

import argparse
import os
import tempfile
from itertools import pairwise
from pathlib import Path
from time import perf_counter
from typing import Any

from msgspec.structs import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app import paths, pipeline
from desktop_app.domain.documents import Revision
from desktop_app.gui.article import ArticleView
from desktop_app.gui.jobs import Jobs
from tests.benchmarks.reading import long_page

_FRAME = 16  # milliseconds


def article(copies: int) -> Revision:
    """The sample, many times over: extraction takes seconds."""
    sample: Path = sorted(paths.samples().glob("*.txt"))[0]
    return pipeline.read_text("\n".join([sample.read_text(encoding="utf-8")] * copies))


def gaps(view: ArticleView, seconds: float) -> list[float]:
    """Milliseconds between frames while the article scrolls."""
    bar, loop, times = view.verticalScrollBar(), QEventLoop(), []
    timer = QTimer(interval=_FRAME, timerType=Qt.TimerType.PreciseTimer)

    def frame() -> None:
        times.append(perf_counter())
        bar.setValue(bar.value() + 40 if bar.value() < bar.maximum() else 0)
        view.viewport().repaint()

    timer.timeout.connect(frame)
    timer.start()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    timer.stop()
    return [(later - earlier) * 1000 for earlier, later in pairwise(times)]


def busy(view: ArticleView, jobs: Jobs, task: tuple[Any, ...], seconds: float) -> tuple[list[float], int]:
    """The gaps while one task follows the other, and how many were done."""
    done = 0

    def again() -> None:
        job = jobs.submit(*task)
        job.done.connect(ended)

    def ended(result: object) -> None:
        nonlocal done
        done += 1
        again()

    again()
    found = gaps(view, seconds)
    return found, done


def figures(*, seconds: float, rounds: int, copies: int) -> dict[str, float]:
    """The gaps at the 99th percentile, idle, extracting and importing, and their ratios; by turns."""
    application = QApplication.instance() or QApplication([])
    revision = article(copies)
    view, idle, extracting, importing, sheets, pages = ArticleView(), [], [], [], 0, 0
    folder = tempfile.TemporaryDirectory()
    files = saved_pages(Path(folder.name), copies)
    view.resize(900, 800)
    view.show_text(revision.text, revision.blocks)
    view.show()
    application.processEvents()
    gaps(view, min(1.0, seconds))
    for _ in range(rounds):
        jobs = Jobs()
        jobs.start()
        first = jobs.submit("extract", replace(revision, text=revision.text[:3000], blocks=()), "2021-11-17", "id")
        loop = QEventLoop()
        first.done.connect(loop.quit)
        first.failed.connect(loop.quit)
        loop.exec()  # its modules are loaded
        idle += gaps(view, seconds)
        found, done = busy(view, jobs, ("extract", revision, "2021-11-17", "id"), seconds)
        extracting += found
        sheets += done
        found, done = busy(view, jobs, ("read_files", files), seconds)
        importing += found
        pages += done * len(files)
        jobs.close()
    view.close()
    folder.cleanup()
    at = {"idle": _percentile(idle), "extracting": _percentile(extracting), "importing": _percentile(importing)}
    return {
        "ratio": at["extracting"] / at["idle"],
        "ratio, importing": at["importing"] / at["idle"],
        **at,
        "sheets": float(sheets),
        "pages": float(pages),
        "longest": max(extracting + importing),
    }


def saved_pages(folder: Path, number: int) -> list[str]:
    """Web pages of 200 KB to bring in."""
    page, files = long_page(), []
    for place in range(number):
        file = folder / f"{place}.html"
        file.write_bytes(page)
        files.append(str(file))
    return files


def _percentile(found: list[float]) -> float:
    return sorted(found)[int(0.99 * len(found))]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true", help="short: shows that it runs, not how smoothly")
    smoke = parser.parse_args().smoke
    for name, figure in figures(
        seconds=0.5 if smoke else 6.0, rounds=1 if smoke else 3, copies=1 if smoke else 8
    ).items():
        print(f"{name:16} {figure:8.2f}")


if __name__ == "__main__":
    main()
