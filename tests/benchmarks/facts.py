"""The facts panel against bare Qt widgets: `python -m tests.benchmarks.facts [--smoke]`.

5,000 facts in the panel, all sections unfolded, scrolled a page at a time beside a bare QTreeView of as many rows; an
article of 5,000 words with 500 marks and 200 facts put on screen by the window, beside a bare QTextEdit and QTreeView
that are given the same text and rows. Goals: a frame ≤ 8 ms of CPU, the article ≤ 150 ms.
"""

import argparse
import os
import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTextEdit, QTreeView

from desktop_app import pipeline
from desktop_app.domain.facts import Count, Entity, Event, FactSheet, Mention, SheetSource, Statement
from desktop_app.domain.spans import cut
from desktop_app.gui.jobs import Jobs
from desktop_app.gui.panels.facts import FactsPanel
from desktop_app.gui.session import Session
from desktop_app.gui.theme import THEMES
from desktop_app.gui.window import Window
from desktop_app.settings import Settings
from desktop_app.store.library import Library
from tests.benchmarks.view import KINDS, article

SIZE = QSize(400, 800)
OUTCOMES = ("killed", "injured", "missing", "arrested")
EVENTS = ("clash", "attack", "meeting", "flood", "trial", "decision")


def sheet(text: str, facts: int, *, mentions: int = 0, seed: int = 3) -> FactSheet:
    """A sheet of so many facts: a quarter each of statements, counts, events and entities, at random places."""
    chance, each = random.Random(seed), max(1, facts // 4)

    def words(low: int, high: int):
        start = chance.randrange(len(text) - high)
        return cut(text, start, start + chance.randint(low, high))

    entities = tuple(
        Entity(id=f"e{n}", type=chance.choice(KINDS), name=f"Nama {n}", aliases=(f"N{n}",)) for n in range(each)
    )
    ids = [entity.id for entity in entities]
    places = [words(4, 20) for _ in range(max(each, mentions))]
    return FactSheet(
        source=SheetSource(id="s", language="id", published="2021-11-17", characters=len(text), sha256=""),
        entities=entities,
        mentions=tuple(
            Mention(start=w.start, end=w.end, text=w.text, type="person", entity=ids[n % each])
            for n, w in enumerate(places)
        ),
        statements=tuple(
            Statement(
                id=f"s{n}", speaker=None, cue=words(4, 9), content=(words(40, 260),), mode="indirect", act="assert",
                when="2021-11-16", confidence=chance.random(),
            )
            for n in range(each)
        ),
        counts=tuple(
            Count(
                id=f"c{n}", kind=chance.choice(OUTCOMES), value=float(n), low=float(n), high=float(n),
                evidence=words(12, 60), side=(chance.choice(ids),), claimed_by=(chance.choice(ids),),
            )
            for n in range(each)
        ),
        events=tuple(
            Event(
                id=f"v{n}", type=chance.choice(EVENTS), triggers=(words(5, 12),), actors=(chance.choice(ids),),
                when=f"2021-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            )
            for n in range(each)
        ),
    )  # fmt: skip


def _cpu(action: Callable[[], object]) -> float:
    """Milliseconds of this process, painting included."""
    begin = process_time()
    action()
    QApplication.processEvents()
    return (process_time() - begin) * 1000


def _bare_tree(rows: int) -> QTreeView:
    model, tree = QStandardItemModel(), QTreeView()
    for number in range(rows):
        model.appendRow(QStandardItem(f"Baris {number} dengan beberapa kata"))
    model.setParent(tree)
    tree.setModel(model)
    tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
    tree.resize(SIZE)
    return tree


def _frames(widget: QAbstractScrollArea, *, steps: int, seed: int) -> list[float]:
    """The CPU time of each step of 60 pixels down, from somewhere new every tenth."""
    chance, bar, spent = random.Random(seed), widget.verticalScrollBar(), []
    for step in range(steps):
        if step % 10 == 0:
            bar.setValue(chance.randrange(max(1, bar.maximum())))
            QApplication.processEvents()
        spent.append(_cpu(lambda: bar.setValue(bar.value() + 60)))
    return spent


def _session(folder: Path, text: str, facts: FactSheet) -> Session:
    with Library(folder / "library.kliping", stem_at_once=False) as library:
        revision = pipeline.read_text(text, title="Ukuran")
        source = replace(facts.source, id=revision.id)
        library.add(revision, replace(facts, source=source))
    return Session(Library(folder / "library.kliping", stem_at_once=False), Settings(folder / "settings.json"))


def scrolling(facts: int, *, steps: int) -> dict[str, float]:
    """A frame of the panel with so many facts, and how it compares with a frame of a bare tree."""
    text = article(60_000)
    with tempfile.TemporaryDirectory() as folder:
        session = _session(Path(folder), text, sheet(text, facts))
        panel = FactsPanel(session, THEMES["light"])
        panel.resize(SIZE)
        panel.show()
        session.show(session.library.documents()[0].id)
        unfolding = _cpu(panel.tree.expandAll)
        tree = _bare_tree(len(panel.model.facts()))
        tree.show()
        QApplication.processEvents()
        spent, bare = _frames(panel.tree, steps=steps, seed=1), _frames(tree, steps=steps, seed=1)
        panel.close()
        tree.close()
        panel.deleteLater()
        session.end()
        QApplication.processEvents()
    return {
        "frame, CPU ms": median(spent),
        "frame, 95th percentile, CPU ms": sorted(spent)[int(0.95 * len(spent))],
        "frame against a bare tree": median(spent) / max(median(bare), 1e-3),
        "unfolding all, CPU ms": unfolding,
    }


def opening(*, words: int, facts: int, marks: int, rounds: int) -> dict[str, float]:
    """Putting an article on screen in the window, against bare widgets with the same text and rows."""
    text = article(words * 6)
    found = sheet(text, facts, mentions=marks)
    spent, bare = [], []
    with tempfile.TemporaryDirectory() as folder:
        session = _session(Path(folder), text, found)
        jobs = Jobs()
        window = Window(session, jobs)
        window.resize(1380, 860)
        window.show()
        identity = session.library.documents()[0].id
        for _ in range(rounds + 1):
            session.leave()
            QApplication.processEvents()
            spent.append(_cpu(lambda: session.show(identity)))
            bare.append(_cpu(lambda: bare_widgets(text, facts)))
        window.close()
        jobs.close()
        session.end()
        shiboken6.delete(window)
    return {
        "opening an article, CPU ms": median(spent[1:]),
        "opening against bare widgets": median(spent[1:]) / median(bare[1:]),
    }


def bare_widgets(text: str, rows: int) -> None:
    edit, tree = QTextEdit(), _bare_tree(rows)
    edit.resize(720, 860)
    edit.setPlainText(text)
    edit.show()
    tree.show()
    QApplication.processEvents()
    edit.close()
    tree.close()
    edit.deleteLater()
    tree.deleteLater()


def figures(*, facts: int, words: int, steps: int, rounds: int) -> dict[str, float]:
    """All figures."""
    application = QApplication.instance() or QApplication([])
    assert application is not None
    return scrolling(facts, steps=steps) | opening(words=words, facts=200, marks=500, rounds=rounds)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true", help="small and quick: shows that it runs, not how fast")
    smoke = parser.parse_args().smoke
    found = figures(
        facts=400 if smoke else 5_000,
        words=500 if smoke else 5_000,
        steps=20 if smoke else 200,
        rounds=1 if smoke else 7,
    )
    for name, figure in found.items():
        print(f"{name:34} {figure:7.2f}")


if __name__ == "__main__":
    main()
