"""Copies of a library by SQLite's own backup, which is safe while others write, and the way back."""

import contextlib
import os
import secrets
import sqlite3
from pathlib import Path

from desktop_app.errors import LibraryError
from desktop_app.store.database import Database, in_words


def copy_database(db: Database, target: Path) -> None:
    """Copy all of `db` to the file `target`, which is replaced at one stroke. Raises LibraryError.

    In one go (`pages=-1`): in small steps it starts again after every save and may never end.
    """
    _refuse(db.path, target)
    partial = target.with_name(f".{secrets.token_hex(6)}.part")
    try:
        copy = sqlite3.connect(partial, isolation_level=None)
        try:
            db.connection.backup(copy, pages=-1)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, that can also be read from a read-only disk
            if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise LibraryError(f"{db.path} is damaged: its copy has errors.", remedy="Restore an older backup.")
        finally:
            copy.close()
        _flush(partial)
        partial.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise _in_words(error, target) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def _refuse(source: Path, target: Path) -> None:
    if target.is_dir():
        raise LibraryError(f"{target} is a folder.", remedy="Choose a name for a file in it.")
    if target.exists() and source.exists() and target.samefile(source):
        raise LibraryError(f"{target} is the library itself.", remedy="Choose another name.")


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _in_words(error: OSError | sqlite3.Error, path: Path) -> LibraryError:
    if isinstance(error, sqlite3.Error):
        return in_words(error, path)
    return LibraryError(f"{path} cannot be written ({error.strerror}).", remedy="Choose another place.")
