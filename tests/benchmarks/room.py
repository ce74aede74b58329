"""The window at work, in the window's thread: `python -m tests.benchmarks.room [--smoke]`.

An article of 5,000 words with 500 notes, 500 mentions and 200 facts is opened, left for a short one and come back to;
letters are typed in a note; a text of 300,000 characters with 3,000 codings is opened, unmarked and exported. Goals,
in milliseconds of CPU: opening ≤ 150, switching ≤ 50, a key ≤ 16, opening the long one ≤ 300, unmarking ≤ 20, its
export ≤ 500. Beside them stands what bare Qt widgets take for the same text and as many rows, in the same run.
"""

import argparse
import os
import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app import pipeline
from desktop_app.domain.anchoring import describe
from desktop_app.domain.annotations import COLOURS, Annotation, Code
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Revision
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.spans import Span
from desktop_app.gui import annotating
from desktop_app.gui.jobs import Jobs
from desktop_app.gui.session import Session
from desktop_app.gui.window import Window
from desktop_app.settings import Settings
from desktop_app.store.library import Library
from tests.benchmarks.facts import bare_widgets, sheet
from tests.benchmarks.view import article

SIZE = QSize(1380, 860)


def fill(path: Path, *, words: int, notes: int, characters: int, codings: int) -> None:
    """A library with a short article, one of `words` with `notes`, and one of `characters` with `codings`."""
    with Library(path, author="Ani", stem_at_once=False) as library:
        for title, text, number in (
            ("Pendek", article(3_000, seed=5), 5),
            ("Sedang", article(words * 6), notes),
            ("Panjang", article(characters, seed=7), codings),
        ):
            revision = pipeline.read_text(text, title=title)
            found = sheet(text, 200 if number == notes else 20, mentions=notes if number == notes else 20)
            document = library.add(revision, replace(found, source=replace(found.source, id=revision.id)))
            library.apply(coded(document.id, revision, number))


def coded(document: str, revision: Revision, number: int) -> ChangeSet:
    """So many annotations at random places, each with one of twelve codes; every third with a comment."""
    chance, made = random.Random(11), now()
    codes = [
        Code(id=new_id(), name=f"Kode {n} {document[-6:]}", colour=COLOURS[n % 6], created=made) for n in range(12)
    ]
    changes = [Change(None, code) for code in codes]
    for place in range(number):
        start = chance.randrange(len(revision.text) - 130)
        annotation = Annotation(
            id=new_id(),
            document=document,
            targets=(describe(revision, Span(start, start + chance.randint(5, 120))),),
            motivation="tagging",
            comment="Tanyakan lagi kepada kantor berita." if place % 3 == 0 else "",
            tags=(chance.choice(codes).id,),
            colour=chance.choice(COLOURS),
            created=made,
            modified=made,
        )
        changes.append(Change(None, annotation))
    return ChangeSet(action="annotation.create", changes=tuple(changes), document=document)


@contextmanager
def window_on(path: Path, folder: Path) -> Iterator[Window]:
    """The window on a library, with all it has to do done."""
    session = Session(Library(path, stem_at_once=False), Settings(folder / "settings.json"))
    jobs = Jobs()
    window = Window(session, jobs)
    window.resize(SIZE)
    window.show()
    QApplication.processEvents()
    yield window
    window.close()
    jobs.close()
    session.end()
    shiboken6.delete(window)


def spent(action: Callable[[], object]) -> float:
    """Milliseconds of CPU of this process until all is painted."""
    begin = process_time()
    action()
    QApplication.processEvents()
    return (process_time() - begin) * 1000


def reading(window: Window, *, rounds: int, tab: str) -> dict[str, float]:
    """Opening the article of 500 notes for the first time, and going to and fro between it and the short one."""
    session = window.session
    ids = {document.source.title: document.id for document in session.library.documents()}
    window.tabs.setCurrentIndex(("facts", "notes", "source").index(tab))
    session.show(ids["Pendek"])
    QApplication.processEvents()
    first = spent(lambda: session.show(ids["Sedang"]))
    there, back = [], []
    for _ in range(rounds):
        back.append(spent(lambda: session.show(ids["Pendek"])))
        there.append(spent(lambda: session.show(ids["Sedang"])))
    return {
        f"opening, {tab} on show": first,
        f"switching to it, {tab} on show": median(there),
        f"switching to it, worst, {tab} on show": max(there),
        f"switching to a short one, {tab} on show": median(back),
    }


def typing(window: Window, *, keys: int) -> dict[str, float]:
    """Letters typed in the comment of a note, each painted before the next."""
    session = window.session
    note = session.in_order()[len(session.annotations) // 2]
    window.notes.show_note(note.id)
    window.notes.editor.focus("comment")
    QApplication.processEvents()
    field = window.notes.editor.comment
    taken = [spent(lambda: QTest.keyClick(field, Qt.Key.Key_A)) for _ in range(keys)]
    window.notes.editor.discard()
    return {"a key in a note": median(taken), "a key in a note, worst": max(taken)}


def coding(window: Window, *, rounds: int, folder: Path) -> dict[str, float]:
    """The work that QualCoder was timed with: open 3,000 codings, take one away, export a page."""
    session = window.session
    ids = {document.source.title: document.id for document in session.library.documents()}
    opened = [spent(lambda: session.show(ids["Panjang"]))]
    for _ in range(rounds - 1):
        session.show(ids["Pendek"])
        QApplication.processEvents()
        opened.append(spent(lambda: session.show(ids["Panjang"])))
    notes = session.in_order()
    taken = [
        spent(lambda note=note: annotating.put_in_bin(session, note))
        for note in notes[:: max(1, len(notes) // 20)][:20]
    ]
    again = spent(session.undo)
    exported = [
        spent(lambda n=n: pipeline.export(session.library, [ids["Panjang"]], folder / f"panjang-{n}.html"))
        for n in range(rounds)
    ]
    return {
        "opening 3,000 codings, first": opened[0],
        "opening 3,000 codings": median(opened),
        "unmarking one of 3,000": median(taken),
        "unmarking one of 3,000, worst": max(taken),
        "taking it back": again,
        "a page of 3,000 codings": median(exported),
    }


def figures(*, words: int, notes: int, characters: int, codings: int, rounds: int) -> dict[str, float]:
    """All of it, in milliseconds of CPU."""
    application = QApplication.instance() or QApplication([])
    assert application is not None
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "library.kliping"
        fill(path, words=words, notes=notes, characters=characters, codings=codings)
        with window_on(path, folder) as window:
            found |= reading(window, rounds=rounds, tab="facts")
        with window_on(path, folder) as window:
            found |= reading(window, rounds=rounds, tab="notes")
            found |= typing(window, keys=10 * rounds)
        with window_on(path, folder) as window:
            window.tabs.setCurrentIndex(1)
            found |= coding(window, rounds=rounds, folder=folder)
    text, long = article(words * 6), article(characters, seed=7)
    found["bare widgets: 5,000 words"] = median(spent(lambda: bare_widgets(text, 200)) for _ in range(rounds))
    found["bare widgets: 300,000 characters"] = median(
        spent(lambda: bare_widgets(long, codings)) for _ in range(rounds)
    )
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true", help="small and quick: shows that it runs, not how fast")
    if parser.parse_args().smoke:
        found = figures(words=300, notes=20, characters=20_000, codings=60, rounds=1)
    else:
        found = figures(words=5_000, notes=500, characters=300_000, codings=3_000, rounds=9)
    for name, figure in found.items():
        print(f"{name:48} {figure:8.1f}")


if __name__ == "__main__":
    main()
