"""Copies of a library by SQLite's own backup, which is safe while others write, and the way back."""

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.errors import DamageError, LibraryError
from desktop_app.store.database import Database, in_words

Progress = Callable[[int, int], None]  # how much is done, of how much
_PART = 1 << 22  # bytes


def copy_database(db: Database, target: Path) -> None:
    """Copy all of `db` to the file `target`, which is replaced at one stroke. Raises LibraryError.

    In one go (`pages=-1`): in small steps it starts again after every save and may never end.
    """
    _refuse(db.path, target)
    partial = target.with_name(f".{os.urandom(6).hex()}.part")
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


def copy_library(library: Path, target: Path) -> None:
    """Copy the library in a file to another; opens it on its own, so it may run in a thread. Raises LibraryError."""
    db = Database(library)
    try:
        copy_database(db, target)
    finally:
        db.close()


class Prepared:
    """A library made from a backup, beside the one whose place it takes."""

    __slots__ = ("_folder", "_path")

    def __init__(self, folder: tempfile.TemporaryDirectory[str], path: Path) -> None:
        self._folder, self._path = folder, path

    @property
    def file(self) -> Path:
        """Where it is until it is put in place."""
        return Path(self._folder.name) / "backup.kliping"

    def put_in_place(self) -> Path | None:
        """Move the old library out of the way with its journal, and this one into its place.

        Returns where the old one is, None if there was none. Raises LibraryError, and changes nothing, while another
        program has it open.
        """
        try:
            return _put(self.file, self._path)
        except OSError as error:
            raise _in_words(error, self._path) from error
        finally:
            self.discard()

    def discard(self) -> None:
        """Remove what is not wanted any more."""
        self._folder.cleanup()


def restore(backup: Path, path: Path, *, progress: Progress | None = None) -> Path | None:
    """Put a backup in the place of the library at `path`, which must not be open in this process.

    What was there is kept beside it under the name that is returned; None if nothing was. Raises LibraryError, and
    changes nothing, for a backup that is damaged, foreign or of a newer program. `progress` as in `prepare`.
    """
    return prepare(backup, path, progress=progress).put_in_place()


def prepare(backup: Path, path: Path, *, progress: Progress | None = None) -> Prepared:
    """All of `restore` that takes long; it may be done in a thread, while the library is in use.

    `progress` hears how many bytes are copied, of how many; what it raises gives the work up. Raises as `restore` does.
    """
    _refuse(backup, path)
    if not backup.is_file():
        raise LibraryError(f"There is no backup {backup}.", remedy="Check the name.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        folder = tempfile.TemporaryDirectory(prefix=".restore-", dir=path.parent, ignore_cleanup_errors=True)
        made = Prepared(folder, path)
        try:
            for end in ("-wal", ""):
                if (part := backup.with_name(backup.name + end)).exists():
                    _copy_file(part, made.file.with_name(made.file.name + end), progress)
            _make_whole(made.file, backup)
        except BaseException:
            made.discard()
            raise
    except OSError as error:
        raise _in_words(error, path) from error
    return made


def _copy_file(source: Path, target: Path, progress: Progress | None) -> None:
    done, total = 0, source.stat().st_size
    with source.open("rb") as reading, target.open("wb") as writing:
        while part := reading.read(_PART):
            writing.write(part)
            done += len(part)
            if progress is not None:
                progress(done, total)


def _make_whole(copy: Path, backup: Path) -> None:
    """Bring the copy of a backup up to date, in one file without a journal that is on the disk."""
    from desktop_app.store.opening import open_database  # it needs this module for its migrations

    try:
        db = open_database(copy)  # refuses what is no library, migrates an older one
        try:
            if db.value("PRAGMA quick_check(1)") != "ok":
                raise DamageError(f"{copy} is damaged.")
            db.run("PRAGMA journal_mode = DELETE")
        finally:
            db.close()
    except LibraryError as error:
        message = error.message.replace(str(copy), str(backup))
        raise type(error)(message, remedy="Choose another backup: see `kliping backups`.") from error
    _flush(copy)


def _put(fresh: Path, path: Path) -> Path | None:
    aside = None
    if path.exists():
        moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        aside = path.with_name(f"{path.stem}-replaced-{moment}{path.suffix}")
        _refuse_open(path)
        for end in ("-wal", "-shm"):
            journal = path.with_name(path.name + end)
            if journal.exists():
                journal.replace(aside.with_name(aside.name + end))
        path.replace(aside)
    fresh.replace(path)
    return aside


def _refuse_open(path: Path) -> None:
    """Raise LibraryError while another program has the library open: it would go on writing to the old file."""
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=1, isolation_level=None)) as connection:
            # leaving WAL needs the file alone, and empties the journal into it
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
            raise LibraryError(f"{path} is open in another program.", remedy="Close it, then try again.") from error
        # a damaged file cannot be asked, and is what a backup is for


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
