"""How a file becomes an open library: made, migrated, or refused."""

import sqlite3
from pathlib import Path

from desktop_app.errors import DamageError, LibraryError
from desktop_app.store import schema
from desktop_app.store.database import Database, in_words

_HEADER = b"SQLite format 3\0"


def open_database(path: Path) -> Database:
    """The library in the file at `path`, made if there is none, migrated if it is older.

    Raises LibraryError for a newer, foreign or damaged file, and where it may not be written.
    """
    _look(path)
    db = Database(path)
    try:
        is_new = _is_new(db, path)
        db.secure()
        if is_new or db.value("PRAGMA user_version") < schema.VERSION:
            _migrate(db, path, copy=not is_new)
        db.know_files()
    except BaseException:
        db.close()
        raise
    return db


def _look(path: Path) -> None:
    """Refuse what SQLite would misread, or open and wait for."""
    try:
        if path.is_dir():
            raise LibraryError(f"{path} is a folder.", remedy="Choose a file in it.")
        if not path.exists():
            return
        if not path.is_file():
            raise LibraryError(f"{path} is a device or a pipe.", remedy="Choose an ordinary file.")
        with path.open("rb") as file:
            start = file.read(len(_HEADER))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise LibraryError(f"{path} cannot be opened ({reason}).", remedy="Check its permissions.") from error
    if start not in (b"", _HEADER):
        raise DamageError(f"{path} is not a Kliping library.", remedy="Choose another file, or restore a backup.")


def _is_new(db: Database, path: Path) -> bool:
    """Whether nothing is in the file yet. Raises LibraryError when it is somebody else's, or of a newer program."""
    db.run("BEGIN")  # one look: another program may be making the library right now
    try:
        owner, version = db.value("PRAGMA application_id"), db.value("PRAGMA user_version")
        is_empty = not db.value("SELECT count(*) FROM sqlite_schema")
    finally:
        if db.connection.in_transaction:  # else an error has ended it
            db.run("COMMIT")
    if owner == schema.APPLICATION_ID:
        if version > schema.VERSION:
            raise LibraryError(
                f"{path} was written by a newer Kliping than this one.", remedy="Install the newer version to open it."
            )
        return False
    if owner or not is_empty:
        raise LibraryError(
            f"{path} is a database of another program, not a Kliping library.", remedy="Choose another file."
        )
    return True


def _migrate(db: Database, path: Path, *, copy: bool) -> None:
    """Bring the tables up to date in one transaction; a file with something in it is copied first."""
    if copy:
        from desktop_app.store.backup import copy_database

        old = db.value("PRAGMA user_version")
        copy_database(db, path.with_name(f"{path.stem}-version-{old}{path.suffix}"))
    with db.without_references(), db.transaction():
        _bring_up_to_date(db, derive=copy)


def _bring_up_to_date(db: Database, *, derive: bool) -> None:
    from sqlite_utils import Database as Tables  # costs twice what QtWidgets costs to load

    old = db.value("PRAGMA user_version")
    if old == schema.VERSION:
        return  # another program was quicker
    try:
        schema.migrations().apply(Tables(db.connection, recursive_triggers=False, execute_plugins=False))
    except sqlite3.Error as error:
        raise in_words(error, db.path) from error
    if derive and old < schema.DERIVED:
        from desktop_app.store.index import derive_again

        derive_again(db)
    db.run(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    db.run(f"PRAGMA user_version = {schema.VERSION}")
