"""One SQLite file over the standard `sqlite3`: safe settings, short transactions, errors in words."""

import contextlib
import os
import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from desktop_app.errors import ConflictError, DamageError, LibraryError

BUSY_TIMEOUT = 5.0  # seconds to wait for another program's transaction
_NO_SPACE = 256 * 1024  # bytes free below which an I/O error is a full disk: SQLite reports either

_WAL = "-wal"  # behind the name of a file: its journal

Row = tuple[Any, ...]
_Identity = tuple[int, int]  # of a file: its device and its number there


class Database:
    """A connection in WAL mode with `synchronous=FULL`, so that what was committed survives a power cut.

    Every method raises LibraryError when the file is damaged, locked, read-only or the disk is full. Bound to the
    thread that made it, as SQLite connections are.
    """

    __slots__ = ("_connection", "_file", "_journal", "_place", "_shaken", "last_step", "path", "settled")

    def __init__(self, path: Path) -> None:
        self.path, self._place, self._shaken = path, str(path.absolute()), False
        self._file: _Identity | None = None
        self._journal: _Identity | None = None
        self._connection = _connect(path)
        # the last step that was written here, and the documents without an undone one while it is the last of all: to
        # look that up would be a tenth of what a save costs
        self.last_step, self.settled = -1, set[str | None]()

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection itself, for SQLite's backup and for migrations."""
        return self._connection

    def secure(self) -> None:
        """Set what every connection that writes needs. Changes the file's journal mode, so ask first whose it is."""
        self._use_wal()
        self.run("PRAGMA synchronous = FULL")
        self.run("PRAGMA foreign_keys = ON")

    def know_files(self) -> None:
        """Note which files these are; from now on no other in their place is taken for them."""
        self._file, self._journal = _identity(self._place), _identity(self._place + _WAL)

    def _use_wal(self) -> None:
        """Two programs that switch a new file at once: SQLite fails one of them without waiting."""
        deadline = time.monotonic() + BUSY_TIMEOUT
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.Error as error:
                if not error.sqlite_errorname.startswith("SQLITE_BUSY") or time.monotonic() > deadline:
                    raise in_words(error, self.path) from error
            time.sleep(0.01)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Execute one statement."""
        try:
            return self._connection.execute(sql, parameters)
        except sqlite3.Error as error:
            raise in_words(error, self.path) from error

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Execute one statement for every row."""
        try:
            self._connection.executemany(sql, rows)
        except sqlite3.Error as error:
            raise in_words(error, self.path) from error

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query."""
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise in_words(error, self.path) from error

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> Row | None:
        """The first row of a query."""
        try:
            return self._connection.execute(sql, parameters).fetchone()
        except sqlite3.Error as error:
            raise in_words(error, self.path) from error

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row, None without one."""
        row = self.row(sql, parameters)
        return None if row is None else row[0]

    @contextlib.contextmanager
    def unsynced(self) -> Iterator[None]:
        """Around a transaction whose loss in a power cut harms nobody: it does not wait for the disk."""
        self.run("PRAGMA synchronous = NORMAL")
        try:
            yield
        finally:
            self.run("PRAGMA synchronous = FULL")

    @contextlib.contextmanager
    def without_references(self) -> Iterator[None]:
        """Around a transaction that makes tables anew: dropping one would remove what refers to it."""
        self.run("PRAGMA foreign_keys = OFF")
        try:
            yield
        finally:
            self.run("PRAGMA foreign_keys = ON")

    def transaction(self) -> "Transaction":
        """One transaction around a block; whatever is raised in it, nothing of it is written.

        It takes the write lock at once: one that reads first and writes later fails in spite of the busy time-out.
        """
        return Transaction(self)

    def forget_steps(self) -> None:
        """Know nothing more of the history: the next step looks."""
        self.last_step = -1

    def roll_back(self) -> None:
        """Take the transaction back."""
        self.forget_steps()
        self._shaken = not self._connection.in_transaction  # a failing or full disk has ended it already
        if not self._shaken:
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")

    def keep_journal(self) -> None:
        """Go on with a new journal where that in use was removed by hand, which SQLite does not notice.

        It is still open, and holds what was written last: an end of the program would lose that, and others do not see
        it. So it is written into the file first; without the file itself, nothing is done. To be called outside a
        transaction; every transaction begins with it. Raises LibraryError, and writes nothing, when another program has
        begun a journal of its own, or is reading.
        """
        journal = self._place + _WAL
        if self._journal is None or _identity(journal) == self._journal or _identity(self._place) != self._file:
            return
        is_begun = _identity(journal) is not None and os.path.getsize(journal) > 0  # noqa: PTH202 - a name
        if is_begun or (self.row("PRAGMA wal_checkpoint(TRUNCATE)") or (1,))[0]:
            raise LibraryError(
                f"{journal} was removed while the library was open; nothing was changed.",
                remedy="Close other programs that use the library, then save a copy: Library, Backups.",
            )
        self.close()
        self._connection, self._shaken = _connect(self.path), False
        self.secure()
        self.know_files()

    def _steady(self) -> None:
        """Make FTS5 read its totals anew, by a write that is taken back.

        When its own read of them fails, SQLite rolls back at once, before FTS5 keeps what it has read: nothing, which
        it would add to from then on.
        """
        self.run("BEGIN IMMEDIATE")
        with contextlib.suppress(sqlite3.Error):
            self._connection.execute("INSERT INTO search (search, rank) VALUES ('automerge', 4)")
        if self._connection.in_transaction:
            self.run("ROLLBACK")
        self._shaken = False


class Transaction:
    """A block of Database.transaction; a class, as a generator costs twice the time at every save."""

    __slots__ = ("_db",)

    def __init__(self, db: Database) -> None:
        self._db = db

    def __enter__(self) -> None:
        db = self._db
        if db._shaken:
            db._steady()
        if db._file is not None and _identity(db._place) != db._file:  # one without a name takes writes as well
            raise LibraryError(
                f"{db.path} was moved, removed or replaced while it was open; nothing was changed.",
                remedy="Put it back in its place, or save a copy of the library: Library, Backups.",
            )
        db.keep_journal()
        db.run("BEGIN IMMEDIATE")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._db.run("COMMIT")
        except BaseException:
            self._db.roll_back()
            raise
        if kind is not None:
            self._db.roll_back()


def _connect(path: Path) -> sqlite3.Connection:
    try:
        return sqlite3.connect(path, timeout=BUSY_TIMEOUT, isolation_level=None)
    except sqlite3.Error as error:
        raise in_words(error, path) from error
    except ValueError as error:
        raise LibraryError(f"{str(path)!r} is no name of a file.", remedy="Choose another name.") from error


def _identity(place: str) -> _Identity | None:
    """What tells a file from another that has taken its name; None where there is none."""
    try:
        found = os.stat(place)  # noqa: PTH116 - asked at every save
    except OSError:
        return None
    return found.st_dev, found.st_ino


def ended_uncleanly(library: Path) -> bool:
    """Whether the last program to use the library may have been cut off; to be asked before opening it.

    SQLite takes its journal away when the last connection closes. While another program uses the library it is there
    too, and then a look at the pages does no harm.
    """
    journal = library.with_name(library.name + _WAL)
    try:
        return journal.stat().st_size > 0
    except OSError:
        return False


def in_words(error: sqlite3.Error, path: Path) -> LibraryError:
    """What SQLite says as a sentence with a remedy. An error that is a bug of ours is raised as it is."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith("SQLITE_CONSTRAINT"):
        return _constraint(name, error)
    if name == "SQLITE_FULL" or (name.startswith("SQLITE_IOERR") and _is_full(path)):
        return LibraryError(
            f"The disk with {path} is full; nothing was changed.", remedy="Free some space, then retry."
        )
    for start, (message, remedy) in _MESSAGES.items():
        if name.startswith(start):
            kind = DamageError if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) else LibraryError
            return kind(message.format(path=path, reason=name), remedy=remedy)
    raise error


_MESSAGES = {
    "SQLITE_BUSY": (
        "Another program has been writing to {path} for too long; nothing was changed.",
        "Try again, or close the other program.",
    ),
    "SQLITE_READONLY": ("{path} or its folder may not be written to.", "Change their permissions, or copy the file."),
    "SQLITE_CANTOPEN": (
        "{path} cannot be opened.",
        "Check that its folder is there and that you may write to it.",
    ),
    "SQLITE_PERM": ("{path} cannot be opened.", "Check its permissions."),
    "SQLITE_NOTADB": ("{path} is not a Kliping library.", "Choose another file, or restore a backup."),
    "SQLITE_CORRUPT": ("{path} is damaged.", "Restore a backup: kliping restore BACKUP."),
    "SQLITE_IOERR": ("{path} could not be read or written ({reason}).", "Check the disk, then try again."),
    "SQLITE_NOLFS": ("{path} is too large for this disk.", "Move it to another disk."),
    "SQLITE_TOOBIG": ("Something is too large for {path}.", "Split it into parts."),
}


def _constraint(name: str, error: sqlite3.Error) -> LibraryError:
    if name == "SQLITE_CONSTRAINT_FOREIGNKEY":
        return ConflictError("Something else still needs that, or what it belongs to is gone.", remedy="Look again.")
    if name in ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"):
        return ConflictError("That is there already.", remedy="Look again.")
    raise error


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NO_SPACE
    except OSError:
        return False
