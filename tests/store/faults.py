"""A disk that fails: reads, writes and syncs of a library give an error, one of them or all from one on, until mended.

    python -m tests.store.faults

Every place of a session of edits is tried. What was acknowledged must be there, nothing else, and work must go on.
"""

import argparse
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw

from desktop_app.domain.spans import Span
from desktop_app.errors import LibraryError
from desktop_app.store.library import Library
from tests.store.articles import article
from tests.store.disks import Connection, used

FAULTS = {
    "read": ("read", apsw.IOError, apsw.SQLITE_IOERR_READ),
    "write": ("write", apsw.IOError, apsw.SQLITE_IOERR_WRITE),
    "sync": ("sync", apsw.IOError, apsw.SQLITE_IOERR_FSYNC),
    "full": ("write", apsw.FullError, apsw.SQLITE_FULL),
}


class FailingDisk(apsw.VFS):
    """The system's VFS; operation number `at` of the kind that `fault` is about fails, and with `lasting` all later."""

    def __init__(self) -> None:
        self.done: Counter[str] = Counter()
        self.fault, self.at, self.lasting = "", 0, False
        super().__init__("failing", "")

    def xOpen(self, name: Any, flags: Any) -> apsw.VFSFile:
        return FailingFile("", name, flags, self)

    def plan(self, fault: str, *, at: int, lasting: bool) -> None:
        """Fail from now on as said."""
        self.done.clear()
        self.fault, self.at, self.lasting = fault, at, lasting

    def mend(self) -> bool:
        """Fail no more; whether anything has failed."""
        failed = bool(self.fault) and self.done[FAULTS[self.fault][0]] >= self.at
        self.fault = ""
        return failed

    def pass_or_fail(self, kind: str) -> None:
        """Count an operation. Raises the planned error."""
        if not self.fault or FAULTS[self.fault][0] != kind:
            return
        self.done[kind] += 1
        if self.done[kind] == self.at or (self.lasting and self.done[kind] > self.at):
            _, error, code = FAULTS[self.fault]
            raised = error("a fault of the disk")
            raised.extendedresult = code
            raise raised


class FailingFile(apsw.VFSFile):
    """A file of the system on the disk that fails."""

    def __init__(self, base: str, name: Any, flags: Any, disk: FailingDisk) -> None:
        super().__init__(base, name, flags)
        self._disk = disk

    def xRead(self, amount: int, offset: int) -> bytes:
        self._disk.pass_or_fail("read")
        return super().xRead(amount, offset)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.pass_or_fail("write")
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._disk.pass_or_fail("write")
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self._disk.pass_or_fail("sync")
        super().xSync(flags)


@contextmanager
def failing() -> Iterator[FailingDisk]:
    """Let libraries be opened on a disk that fails as planned."""
    disk = FailingDisk()

    def connect(path: Any, **options: Any) -> Connection:
        connection = Connection(path, vfs="failing", **options)
        connection.checkpoint_every(10)
        return connection

    with used(connect):
        yield disk


class Session:
    """Edits of a library, one after the other; what was acknowledged is kept, and what was refused without a remedy."""

    def __init__(self, library: Library, document: str) -> None:
        self.library, self.document = library, document
        self.saved: set[str] = set()
        self.articles = {document}
        self.wrong: list[str] = []

    def attempt(self, step: Callable[[], object]) -> bool:
        """Do a step, which may be refused in words and in no other way."""
        try:
            step()
        except LibraryError as error:
            if not error.remedy:
                self.wrong.append(f"no remedy: {error}")
            return False
        except Exception as error:
            self.wrong.append(f"not in words: {error!r}")
            return False
        return True

    def note(self, number: int) -> None:
        """Save a note, now and then with a comment of several pages."""
        comment = f"catatan {number} " * (1 + 400 * (number % 3))
        self.saved.add(self.library.annotate(self.document, Span(number, number + 5), comment=comment, tags=["a"]).id)

    def move(self, move: Callable[[str], Any]) -> None:
        """Undo or redo."""
        for change in getattr(move(self.document), "changes", ()):
            if change.kind == "annotation":
                (self.saved.discard if change.after is None else self.saved.add)(change.record.id)

    def work(self) -> None:
        """Everything, whatever is refused."""
        library = self.library
        for number in range(4):
            self.attempt(lambda number=number: self.note(number))
        self.attempt(lambda: self.move(library.undo))
        self.attempt(lambda: library.search("catatan"))
        self.attempt(lambda: self.articles.add(library.add(article("kata " * 4000)).id))
        self.attempt(lambda: self.move(library.redo))
        self.attempt(lambda: library.annotations(self.document))
        self.attempt(lambda: library.remember("panel", 1))
        self.attempt(lambda: self.note(7))

    def difference(self, library: Library) -> list[str]:
        """What the library has and should not, or should have and has not."""
        notes, articles = {note.id for note in library.annotations()}, {each.id for each in library.documents()}
        found = {hit.annotation for hit in library.search("catatan", limit=100)}
        wrong = {"notes": notes ^ self.saved, "articles": articles ^ self.articles, "hits": found ^ self.saved}
        problems = [str(problem) for problem in library.check()]
        return problems + [f"{name}: {len(ids)}" for name, ids in wrong.items() if ids]


def trial(folder: Path, fault: str, *, at: int, lasting: bool) -> tuple[bool, list[str]]:
    """Whether the session came as far as the fault, and what went wrong."""
    path = folder / "library.kliping"
    for old in folder.glob("library*"):
        old.unlink()
    with Library(path) as library:
        document = library.add(article()).id
    with failing() as disk:
        library = Library(path)
        session = Session(library, document)
        disk.plan(fault, at=at, lasting=lasting)
        session.work()
        failed = disk.mend()
        if not session.attempt(lambda: session.note(8)):
            session.wrong.append("work does not go on")
        session.wrong += session.difference(library)
        library.close()
    with Library(path) as library:
        session.wrong += session.difference(library)
    return failed, session.wrong


def wrongs(folder: Path, fault: str, *, step: int = 1, lasting: bool = True) -> tuple[int, list[str]]:
    """How many places of the session were tried, every `step`-th, and what went wrong at which."""
    tried, at, found = 0, 1, []
    while True:
        failed, wrong = trial(folder, fault, at=at, lasting=lasting)
        found += [f"{fault} {at}: {each}" for each in wrong]
        if not failed:
            return tried, found
        tried, at = tried + 1, at + step


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--step", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for fault in FAULTS:
            for lasting in (True, False):
                tried, wrong = wrongs(Path(folder), fault, step=chosen.step, lasting=lasting)
                print(
                    f"{fault}, {'lasting' if lasting else 'once'}: {tried} places, {len(wrong)} wrong",
                    *wrong[:20],
                    sep="\n",
                )


if __name__ == "__main__":
    main()
