"""The engine with its tagger: `python -m tests.benchmarks.extraction [--smoke]`.

Words a second beside a bare pass of the model over the same windows, in turns; the same reckoned from processor time
(the model's shared by the threads, the rest on one), which other work on the machine hardly changes; the processor time
of a word as the text grows; in the window: from the text of a 500-word article shown to its facts shown, and the most
memory the worker held.
Goals: ≥ 2,000 words a second on two cores, ≤ 1.6 × the bare pass, ≤ 0.35 s, ≤ 450 MB, linear to 500,000 words.
"""

import argparse
import os
import tempfile
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import onnxruntime
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app import paths, pipeline
from desktop_app.extraction import engine, heads
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.pieces import windows
from desktop_app.extraction.tagger import Tagger
from desktop_app.gui.jobs import Jobs
from desktop_app.gui.session import Session
from desktop_app.gui.window import Window
from desktop_app.languages import language_for
from desktop_app.settings import Settings
from desktop_app.store.library import Library
from tests.benchmarks.gold import gold_folder

_PATIENCE = 60_000  # milliseconds


def texts() -> list[str]:
    """The articles of the gold standard where they are compiled, else the sample."""
    folder = gold_folder()
    found = sorted((folder / "train").glob("*.txt")) if folder is not None else []
    found = found or sorted(paths.samples().glob("*.txt"))
    return [path.read_text(encoding="utf-8") for path in found]


def of_words(count: int) -> str:
    """The articles one after the other, again and again, up to so many words."""
    paragraphs, found, size = [line for text in texts() for line in text.splitlines() if line.strip()], [], 0
    while size < count:
        for line in paragraphs:
            found.append(line)
            size += len(line.split())
            if size >= count:
                break
    return "\n".join(found)


def _now() -> NDArray[np.float64]:
    """Seconds of the clock and of the processor."""
    return np.array([perf_counter(), process_time()])


def _extracted(text: str, tagger: Tagger) -> NDArray[np.float64]:
    began = _now()
    engine.extract(text, language=language_for("id"), published=None, tagger=tagger)
    return _now() - began


def _bare(text: str, tagger: Tagger, session: onnxruntime.InferenceSession, threads: int) -> NDArray[np.float64]:
    """Seconds of the model alone over the windows of the text, run as the tagger runs them: the quickest way there is.

    One at a time in so many threads; ten at a time and the threads inside the session took 1.3 times as long.
    """
    draft = Draft(text=text, language=language_for("id"), published=None, blocks=())
    for name, stage in engine.STAGES:
        if name in ("boilerplate", "sentences"):
            stage(draft)
    words = [tagger._table.words(text, span.start, span.end) for span in draft.paragraphs]
    found = sorted(windows(words, budget=heads.WINDOW_PIECES), key=lambda window: -len(window.ids))
    batches = [np.array([window.ids], np.int64) for window in found]
    with ThreadPoolExecutor(threads) as pool:
        began = _now()
        deque(pool.map(lambda ids: session.run(["scores", "links"], {"ids": ids}), batches), maxlen=0)
        return _now() - began


def engine_figures(*, words: int, rounds: int, threads: int) -> dict[str, float]:
    """The whole engine and the bare pass of its model in turns, each warm."""
    tagger = Tagger.find(threads=threads)
    assert tagger is not None, "There is no model in resources/models."
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        str(paths.resources() / "models" / "tagger.onnx"), options, providers=["CPUExecutionProvider"]
    )
    text = of_words(words)
    whole, bare = [], []
    for _ in range(rounds + 1):
        whole.append(_extracted(text, tagger))
        bare.append(_bare(text, tagger, session, threads))
    (spent, busy), (model, model_busy) = (np.median(found[1:], axis=0) for found in (whole, bare))
    shared = model_busy / threads
    reckoned = shared + max(0.0, busy - model_busy)
    return {
        "words a second": len(text.split()) / spent,
        "against the bare pass": spent / model,
        "reckoned: words a second": len(text.split()) / reckoned,
        "reckoned: against it": reckoned / shared,
    }


def growth(sizes: tuple[int, ...]) -> dict[str, float]:
    """Microseconds of the processor a word at each size."""
    tagger, found = Tagger.find(), {}
    assert tagger is not None
    _extracted(of_words(sizes[0]), tagger)
    for size in sizes:
        text = of_words(size)
        found[f"{size} words, µs a word"] = _extracted(text, tagger)[1] / len(text.split()) * 1e6
    return found


def window_figures(*, words: int, rounds: int) -> dict[str, float]:
    """Seconds from the text shown to the facts shown with a warm worker, and megabytes that worker held at most."""
    spent: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        session = Session(
            Library(Path(folder) / "library.kliping", stem_at_once=False), Settings(Path(folder) / "settings.json")
        )
        jobs = Jobs()
        window = Window(session, jobs)
        window.resize(1380, 860)
        window.show()
        for number in range(rounds + 1):
            text = f"Laporan {number}\n{of_words(words)}"
            revision = pipeline.read_text(text, title=f"Laporan {number}")
            began: list[float] = []
            loop = QEventLoop()
            session.document_shown.connect(lambda *_, began=began: began.append(perf_counter()))
            session.facts_shown.connect(lambda sheet, loop=loop: loop.quit() if sheet is not None else None)
            patience = QTimer(loop, singleShot=True, interval=_PATIENCE)
            patience.timeout.connect(loop.quit)
            patience.start()
            document = session.library.add(revision)
            session.show(document.id)
            loop.exec()
            QCoreApplication.processEvents()
            spent.append(perf_counter() - began[0])
        memory = _most_memory(jobs)
        window.close()
        jobs.close()
        session.end()
        shiboken6.delete(window)
    return {"text to facts, s": median(spent[1:]), "worker, MB": memory}


def _most_memory(jobs: Jobs) -> float:
    status = Path(f"/proc/{jobs._process.pid}/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true", help="small and quick: shows that it runs, not how fast")
    smoke = parser.parse_args().smoke
    application = QApplication.instance() or QApplication([])
    assert application is not None
    found = engine_figures(words=300 if smoke else 10_000, rounds=1 if smoke else 5, threads=2)
    found |= growth((100, 300) if smoke else (500, 5_000, 50_000, 500_000))
    found |= window_figures(words=100 if smoke else 500, rounds=1 if smoke else 9)
    for name, figure in found.items():
        print(f"{name:28} {figure:9.2f}")


if __name__ == "__main__":
    main()
