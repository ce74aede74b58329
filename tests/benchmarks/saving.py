"""Saving a note, as a ratio to a bare commit of `sqlite3` with the same pragmas. Goal: at most 1.5, never over 2.

    python tests/benchmarks/saving.py [--smoke]

Both write to the same folder in turns, so that a busy disk slows both. Prints one JSON object.
"""

import argparse
import json
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from desktop_app import paths
from desktop_app.domain.anchoring import describe
from desktop_app.domain.annotations import Annotation
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Block, Document, Revision, Source, text_hash
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.spans import Span
from desktop_app.store.library import Library


def article() -> Revision:
    """The sample article."""
    text = next(paths.samples().glob("*.txt")).read_text(encoding="utf-8")
    data = text.encode()
    return Revision(
        id=new_id(),
        document=new_id(),
        sha256=sha256(data).hexdigest(),
        text_sha256=text_hash(text),
        reader="plain",
        reader_version="1",
        created=now(),
        blocks=(Block(kind="paragraph", start=0, end=len(text)),),
        found=Source(title="Bentrokan di perbatasan", language="id"),
        text=text,
        original=data,
    )


def note(document: Document, revision: Revision, number: int) -> ChangeSet:
    """A change set with one new note."""
    start = 12 * number % (len(revision.text) - 60)
    annotation = Annotation(
        id=new_id(),
        document=document.id,
        targets=(describe(revision, Span(start, start + 40)),),
        motivation="commenting",
        created=now(),
        modified=now(),
        comment=f"Periksa angka ini, {number}: dari siapa?",
    )
    return ChangeSet(action="annotation.create", changes=(Change(None, annotation),), document=document.id)


def seconds(work: Callable[[], object]) -> float:
    """How long `work` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def bare_connection(path: Path) -> sqlite3.Connection:
    """A file with one table and the library's pragmas."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE notes (id TEXT PRIMARY KEY, document TEXT, comment TEXT) STRICT")
    return connection


def save_bare(connection: sqlite3.Connection, change: Annotation) -> None:
    """What every program that saves a note does at least."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO notes VALUES (?, ?, ?)", (change.id, change.document, change.comment))
    connection.execute("COMMIT")


def measure(folder: Path, *, notes: int) -> dict[str, float]:
    """Medians in milliseconds, and their ratio."""
    bare = bare_connection(folder / "bare.db")
    times: dict[str, list[float]] = {"bare": [], "note": []}
    with Library(folder / "library.kliping") as library:
        document = library.add(article())
        revision = library.revision(document.revision)
        for number in range(notes):
            changes = note(document, revision, number)
            annotation = changes.changes[0].after
            assert isinstance(annotation, Annotation)
            times["bare"].append(seconds(lambda annotation=annotation: save_bare(bare, annotation)))
            times["note"].append(seconds(lambda changes=changes: library.apply(changes)))
        kept = len(library.annotations(document.id))
    bare.close()
    assert kept == notes
    medians = {name: statistics.median(values) * 1000 for name, values in times.items()}
    return {
        "bare_ms": round(medians["bare"], 4),
        "note_ms": round(medians["note"], 4),
        "ratio": round(medians["note"] / medians["bare"], 3),
        "notes": notes,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="a few notes only, to see that it runs")
    parser.add_argument("--folder", type=Path, help="the disk to measure (default: that of temporary files)")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
        print(json.dumps(measure(Path(folder), notes=20 if chosen.smoke else 2000)))


if __name__ == "__main__":
    main()
