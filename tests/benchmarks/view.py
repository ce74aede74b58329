"""The article view against a bare QPlainTextEdit of the same text: `python -m tests.benchmarks.view [--smoke]`.

10 MB with 100,000 overlapping marks. Goals: first paint ≤ 3 ×, a page further ≤ 1.3 × and ≤ 8 ms of CPU, one more
mark ≤ 2 × a repaint of the bare widget, all of it ≤ 8 bytes a character.
"""

import argparse
import os
import random
import subprocess
import sys
from collections.abc import Callable
from statistics import median
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from desktop_app.gui.article import ArticleView, Mark

WORDS = (
    "kementerian pertahanan mengatakan pada hari Rabu bahwa tujuh tentaranya tewas dalam bentrokan perbatasan dengan "
    "Armenia di dekat wilayah yang telah lama disengketakan sementara para pejabat di Baku meminta semua menahan diri"
).split()
KINDS = ("person", "organisation", "place", "group", "law", "product", "work")
SIZE = (900, 800)


def article(characters: int, *, seed: int = 1) -> str:
    """Paragraphs of some 650 characters."""
    chance, paragraphs, length = random.Random(seed), [], 0
    while length < characters:
        paragraph = " ".join(chance.choices(WORDS, k=95)).capitalize() + "."
        paragraphs.append(paragraph)
        length += len(paragraph) + 1
    return "\n".join(paragraphs)[:characters]


def overlapping(characters: int, count: int, *, seed: int = 2) -> dict[str, list[Mark]]:
    """85 % mentions of 4 to 25 characters, 12 % annotations of 30 to 250, 3 % quotations of 300 to 2,500."""
    chance = random.Random(seed)
    made: dict[str, list[Mark]] = {"entities": [], "annotations": [], "facts": []}
    for number in range(count):
        mention = ("entities", 4, 25, chance.choice(KINDS))
        others = ("annotations", 30, 250, "yellow"), ("facts", 300, 2500, "statement")
        layer, low, high, style = chance.choices((mention, *others), (85, 12, 3))[0]
        start = chance.randrange(characters)
        made[layer].append(Mark(f"m{number}", start, min(characters, start + chance.randint(low, high)), style))
    return made


def _cpu(action: Callable[[], object]) -> float:
    """Milliseconds of this process, painting included."""
    begin = process_time()
    action()
    QApplication.processEvents()
    return (process_time() - begin) * 1000


def _bare(text: str) -> QPlainTextEdit:
    widget = QPlainTextEdit()
    widget.setReadOnly(True)
    widget.resize(*SIZE)
    widget.setPlainText(text)
    widget.show()
    return widget


def _view(text: str, marks: dict[str, list[Mark]]) -> ArticleView:
    widget = ArticleView()
    widget.resize(*SIZE)
    widget.show_text(text, ())
    for layer, found in marks.items():
        widget.set_layer(layer, found)
    widget.show()
    return widget


def _opening(make: Callable[[], QWidget]) -> float:
    kept: list[QWidget] = []
    spent = _cpu(lambda: kept.append(make()))
    kept[0].close()
    kept[0].deleteLater()
    QApplication.processEvents()
    return spent


def _paging(widget: QPlainTextEdit | ArticleView, *, pages: int, seed: int) -> list[float]:
    """The CPU time of each of `pages` steps, one page down from somewhere new every tenth."""
    chance, bar, spent = random.Random(seed), widget.verticalScrollBar(), []
    for page in range(pages):
        if page % 10 == 0:
            bar.setValue(chance.randrange(max(1, bar.maximum())))
            QApplication.processEvents()
        spent.append(_cpu(lambda: bar.setValue(bar.value() + bar.pageStep())))
    return spent


def _marking(widget: ArticleView, *, times: int) -> list[float]:
    top = widget.reading_position()
    return [
        _cpu(
            lambda number=number: widget.add_mark("annotations", Mark(f"new{number}", top + number, top + 90, "green"))
        )
        for number in range(times)
    ]


def figures(*, characters: int, marks: int, rounds: int) -> dict[str, float]:
    """The ratios, and the CPU milliseconds of a page."""
    application = QApplication.instance() or QApplication([])
    text, found = article(characters), overlapping(characters, marks)
    opening: dict[str, list[float]] = {"bare": [], "view": []}
    for number in range(rounds + 1):
        bare, view = _opening(lambda: _bare(text)), _opening(lambda: _view(text, found))
        if number:  # the first round loads fonts
            opening["bare"].append(bare)
            opening["view"].append(view)
    plain, shown = _bare(text), _view(text, found)
    application.processEvents()
    pages: dict[str, list[float]] = {"bare": [], "view": []}
    for number in range(rounds):
        pages["bare"] += _paging(plain, pages=40, seed=number)
        pages["view"] += _paging(shown, pages=40, seed=number)
    repaint = [_cpu(plain.viewport().update) for _ in range(20)]
    more = _marking(shown, times=20)
    plain.close()
    shown.close()
    return {
        "first paint": median(opening["view"]) / median(opening["bare"]),
        "page": median(pages["view"]) / median(pages["bare"]),
        "page, CPU ms": median(pages["view"]),
        "page, 95th percentile, CPU ms": sorted(pages["view"])[int(0.95 * len(pages["view"]))],
        "one more mark": median(more) / median(repaint),
    }


def bytes_per_character(*, characters: int, marks: int) -> float:
    """Resident memory of a view with its text and marks over one with a line, in a process of its own."""
    code = f"from tests.benchmarks.view import grown; print(grown({characters}, {marks}))"
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)


def grown(characters: int, marks: int) -> float:
    """The bytes a character costs this process."""
    application = QApplication([])
    small = _view("Satu baris.", {})
    application.processEvents()
    before = psutil.Process().memory_info().rss
    view = _view(article(characters), overlapping(characters, marks))
    application.processEvents()
    grown = (psutil.Process().memory_info().rss - before) / characters
    view.close()
    small.close()
    return grown


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true", help="small and quick: shows that it runs, not how fast")
    smoke = parser.parse_args().smoke
    size = {"characters": 200_000, "marks": 2_000} if smoke else {"characters": 10_000_000, "marks": 100_000}
    for name, figure in figures(**size, rounds=1 if smoke else 5).items():
        print(f"{name:32} {figure:7.2f}")
    print(f"{'bytes per character':32} {bytes_per_character(**size):7.2f}")


if __name__ == "__main__":
    main()
