"""A disk that forgets: a library is written through a VFS that notes every write and sync, and is cut off anywhere.

    python -m tests.store.power --cuts 200

What was synced is on the disk. Of what was not, each 512-byte sector is there or not, as chance will have it.
"""

import argparse
import contextlib
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

from desktop_app.domain.spans import Span
from desktop_app.store.library import Library
from tests.store.articles import article
from tests.store.disks import Connection, used

SECTOR = 512
Operation = tuple[
    Any, ...
]  # ("write", file, offset, data) ("truncate", file, size) ("sync", file) ("delete", file) ("saved", id)


@dataclass
class Log:
    """Everything that was done to the files, in order, and what was said to be saved."""

    operations: list[Operation] = field(default_factory=list)


class LoggingFile(apsw.VFSFile):
    """A file of the system whose writes are noted."""

    def __init__(self, base: str, name: Any, flags: Any, log: Log) -> None:
        super().__init__(base, name, flags)
        self.log, self.name = log, Path(name.filename() if isinstance(name, apsw.URIFilename) else str(name)).name

    def xWrite(self, data: bytes, offset: int) -> None:
        self.log.operations.append(("write", self.name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self.log.operations.append(("truncate", self.name, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self.log.operations.append(("sync", self.name))
        super().xSync(flags)


class LoggingDisk(apsw.VFS):
    """The system's VFS with files that note what is done to them."""

    def __init__(self, log: Log) -> None:
        self.log = log
        super().__init__("forgetful", "")

    def xOpen(self, name: Any, flags: Any) -> apsw.VFSFile:
        return LoggingFile("", name, flags, self.log)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.log.operations.append(("delete", Path(filename).name))
        super().xDelete(filename, syncdir)


@contextlib.contextmanager
def forgetful(log: Log, *, synchronous: str) -> Iterator[None]:
    """Let libraries be opened on the disk that notes everything."""
    disk = LoggingDisk(log)

    def connect(path: Any, **options: Any) -> Connection:
        return Connection(path, vfs="forgetful", synchronous=synchronous, **options)

    with used(connect):
        yield
    del disk


def recorded(folder: Path, *, notes: int, synchronous: str = "FULL") -> tuple[bytes, Log]:
    """The file of a library before a session of edits, and the log of that session."""
    path = folder / "library.kliping"
    with Library(path) as library:
        document = library.add(article())
    before, log = path.read_bytes(), Log()
    with forgetful(log, synchronous=synchronous):
        library = Library(path)
        library.database.run("PRAGMA wal_autocheckpoint = 40")  # pages; so that there are some
        for number in range(notes):
            note = library.annotate(
                document.id, Span(number % 40, number % 40 + 5), comment="panjang " * (1 + number % 90)
            )
            log.operations.append(("saved", note.id))
            if number % 10 == 5:
                library.search("panjang", limit=1)  # the index takes in what it has left for now
            if number % 7 == 3:
                log.operations.append(("undoing", note.id))  # from here on it may be there or not
                library.undo(document.id)
                log.operations.append(("undone", note.id))
        library.close()
    return before, log


def cut(before: bytes, log: Log, *, at: int, dice: random.Random) -> tuple[dict[str, bytes], set[str], set[str]]:
    """The files after a power cut before operation number `at`; ids that must be there, and that may not be."""
    files: dict[str, bytearray] = {"library.kliping": bytearray(before)}
    pending: dict[str, list[Operation]] = {}
    saved: set[str] = set()
    undone: set[str] = set()
    for operation in log.operations[:at]:
        match operation:
            case ("saved", id_):
                saved.add(id_)
            case ("undoing", id_):
                saved.discard(id_)
            case ("undone", id_):
                undone.add(id_)
            case ("sync", name):
                for each in pending.pop(name, ()):
                    _apply(files, each)
            case ("delete", name):
                files.pop(name, None)
                pending.pop(name, None)
            case _:
                pending.setdefault(operation[1], []).append(operation)
    for unsynced in pending.values():
        for operation in unsynced:
            _apply_torn(files, operation, dice)
    return {name: bytes(content) for name, content in files.items()}, saved, undone


def _apply(files: dict[str, bytearray], operation: Operation) -> None:
    content = files.setdefault(operation[1], bytearray())
    if operation[0] == "truncate":
        del content[operation[2] :]
        return
    _, _, offset, data = operation
    if len(content) < offset + len(data):
        content.extend(bytes(offset + len(data) - len(content)))
    content[offset : offset + len(data)] = data


def _apply_torn(files: dict[str, bytearray], operation: Operation, dice: random.Random) -> None:
    if operation[0] == "truncate":
        if dice.random() < 0.5:
            _apply(files, operation)
        return
    kind, name, offset, data = operation
    fate = dice.random()
    if fate < 0.3:
        return
    for start in range(0, len(data), SECTOR):
        if fate < 0.6 or dice.random() < 0.5:
            _apply(files, (kind, name, offset + start, data[start : start + SECTOR]))


def after_cut(folder: Path, files: dict[str, bytes], saved: set[str], undone: set[str]) -> str:
    """What is wrong with the library that comes up again; "" when nothing is."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        if not name.endswith("-shm"):
            (folder / name).write_bytes(content)
    path = folder / "library.kliping"
    try:
        with Library(path) as library:
            there = {note.id for note in library.annotations()}
            found = {hit.annotation for hit in library.search("panjang", limit=1000)}
            problems = library.check()
    except Exception as error:
        return f"cannot be opened: {error!r}"
    with contextlib.closing(sqlite3.connect(path)) as db:
        state = db.execute("PRAGMA integrity_check").fetchone()[0]
    wrong = {
        "lost": saved - there,
        "came back": undone & there,
        "not found": saved - found,
        "problems": problems,
        "pages": state.strip("ok"),
    }
    return "; ".join(f"{name}: {found}" for name, found in wrong.items() if found)


def losses(folder: Path, *, cuts: int, seed: int = 1, synchronous: str = "FULL") -> list[str]:
    """What went wrong in so many power cuts at random places of one session."""
    dice = random.Random(seed)
    (folder / "session").mkdir(parents=True)
    before, log = recorded(folder / "session", notes=60, synchronous=synchronous)
    found = []
    for _ in range(cuts):
        files, saved, undone = cut(before, log, at=dice.randrange(1, len(log.operations)), dice=dice)
        wrong = after_cut(folder / "after", files, saved, undone)
        found += [wrong] if wrong else []
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--synchronous", default="FULL", choices=["FULL", "NORMAL"])
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        wrong = losses(Path(folder), cuts=chosen.cuts, seed=chosen.seed, synchronous=chosen.synchronous)
    print(f"{chosen.cuts} power cuts, {len(wrong)} with a loss", *sorted(set(wrong))[:10], sep="\n")


if __name__ == "__main__":
    main()
