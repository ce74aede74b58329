"""Disks of one's own making under a library: connections of apsw that look to the store like those of `sqlite3`."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import patch

import apsw

from desktop_app.store import database


class Connection:
    """A connection over a VFS with the few methods of `sqlite3.Connection` that the store uses, and its errors."""

    def __init__(self, path: Any, *, vfs: str, synchronous: str = "FULL", **_: Any) -> None:
        self._synchronous = synchronous
        with _as_sqlite3():
            self._connection = apsw.Connection(str(path), vfs=vfs)
            self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # such a VFS has no shared memory
            self._connection.execute("PRAGMA cache_size = 10")  # so that pages are read, and written before a commit

    def execute(self, sql: str, parameters: Any = ()) -> Any:
        """As that of `sqlite3`."""
        if sql == "PRAGMA synchronous = FULL":
            sql = f"PRAGMA synchronous = {self._synchronous}"
        with _as_sqlite3():
            return Cursor(self._connection, self._connection.execute(sql, tuple(parameters)))

    def executemany(self, sql: str, rows: Any) -> Any:
        """As that of `sqlite3`."""
        with _as_sqlite3():
            return self._connection.executemany(sql, [tuple(row) for row in rows])

    def checkpoint_every(self, pages: int) -> None:
        """Checkpoint as SQLite does by itself, which says nothing when it fails; apsw would raise it at the commit."""

        def checkpoint(connection: apsw.Connection, name: str, number: int) -> int:
            if number >= pages:
                with contextlib.suppress(apsw.Error):
                    connection.wal_checkpoint(name)
            return apsw.SQLITE_OK

        self._connection.set_wal_hook(checkpoint)

    @property
    def in_transaction(self) -> bool:
        """As that of `sqlite3`."""
        return self._connection.in_transaction

    def close(self) -> None:
        """As that of `sqlite3`."""
        self._connection.close()


class Cursor:
    """The rows of a statement."""

    def __init__(self, connection: apsw.Connection, cursor: apsw.Cursor) -> None:
        self.lastrowid = connection.last_insert_rowid()
        self._cursor = cursor

    def fetchall(self) -> list[Any]:
        """As that of `sqlite3`."""
        with _as_sqlite3():
            return self._cursor.fetchall()

    def fetchone(self) -> Any:
        """As that of `sqlite3`."""
        with _as_sqlite3():
            return self._cursor.fetchone()


@contextlib.contextmanager
def _as_sqlite3() -> Iterator[None]:
    try:
        yield
    except apsw.Error as error:
        code = getattr(error, "extendedresult", None) or getattr(error, "result", None) or apsw.SQLITE_ERROR
        names = apsw.mapping_extended_result_codes | apsw.mapping_result_codes
        found = sqlite3.OperationalError(str(error))
        found.sqlite_errorcode, found.sqlite_errorname = code, str(names.get(code, names[code & 0xFF]))
        raise found from error


@contextlib.contextmanager
def used(connect: Callable[..., Connection]) -> Iterator[None]:
    """Let libraries be opened by `connect` in place of `sqlite3.connect`."""
    with patch.object(database.sqlite3, "connect", connect):
        yield
