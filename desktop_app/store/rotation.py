"""Backups that a library makes of itself while it is used: one an hour, kept a day; daily for a week; weekly a month.

They lie in a folder beside the library, under the time they were made at.
"""

import contextlib
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.errors import LibraryError
from desktop_app.store.backup import copy_database
from desktop_app.store.database import Database
from desktop_app.store.schema import APPLICATION_ID

_EVERY = timedelta(hours=1)
_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One copy: where it is, when it was made (UTC), its size in bytes."""

    path: Path
    made: datetime
    size: int


def folder_of(library: Path) -> Path:
    """The folder of a library's backups; it need not exist."""
    return library.with_name(f"{library.stem}-backups")


def backups(library: Path) -> list[Backup]:
    """The backups there are, the newest first. What has another name in the folder is somebody's own."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder_of(library).glob(f"{library.stem}-*{library.suffix}"):
            with contextlib.suppress(ValueError, OSError):
                stamp = path.stem.removeprefix(f"{library.stem}-")
                made = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
                found.append(Backup(path=path, made=made, size=path.stat().st_size))
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def rotate(library: Path, *, at: datetime | None = None, due: timedelta = _EVERY) -> Path | None:
    """Make a backup if the newest is older than `due` and something has changed since, and let old ones go.

    Opens the file on its own, so it may run in a thread. Returns the new backup. Raises LibraryError.
    """
    moment = at or datetime.now(UTC)
    there = backups(library)
    if there and moment - there[0].made < due:
        return None
    db = Database(library)
    try:
        if there and _steps(there[0].path) == _last_step(db.connection):
            return None
        made = _copy(db, library, moment)
    finally:
        db.close()
    there = backups(library)
    keep = kept((backup.made for backup in there), at=moment)
    for backup in there:
        if backup.made not in keep:
            with contextlib.suppress(OSError):
                backup.path.unlink()
    return made


def _copy(db: Database, library: Path, moment: datetime) -> Path:
    folder = folder_of(library)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(f"{folder} cannot be made ({error.strerror}).", remedy="Check its permissions.") from error
    target = folder / f"{library.stem}-{moment.astimezone(UTC).strftime(_STAMP)}{library.suffix}"
    copy_database(db, target)
    return target


def kept(times: Iterable[datetime], *, at: datetime) -> set[datetime]:
    """Of the times of backups, those to keep: the last of every hour, day and week, as far back as each counts."""
    keep: dict[tuple[str, object], datetime] = {}
    for made in sorted(times):
        age = at - made
        if age < timedelta(days=1):
            slot = ("hour", (made.date(), made.hour))
        elif age < timedelta(days=7):
            slot = ("day", made.date())
        elif age < timedelta(days=31):
            slot = ("week", made.isocalendar()[:2])
        else:
            continue
        keep[slot] = made
    return set(keep.values())


def newest_good(library: Path) -> Backup | None:
    """The newest backup that opens and has no damaged page."""
    return next((backup for backup in backups(library) if is_sound(backup.path)), None)


def is_sound(path: Path) -> bool:
    """Whether the file is a library all of whose pages can be read (`PRAGMA quick_check`). For use in a thread."""
    try:
        with _read_only(path) as connection:
            owner = connection.execute("PRAGMA application_id").fetchone()[0]
            return owner == APPLICATION_ID and connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except sqlite3.Error:
        return False


def _read_only(path: Path) -> contextlib.closing[sqlite3.Connection]:
    return contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True))


def _steps(path: Path) -> int | None:
    """The last step of the history in a backup; None if it cannot be read."""
    try:
        with _read_only(path) as connection:
            return _last_step(connection)
    except sqlite3.Error:
        return None


def _last_step(connection: sqlite3.Connection) -> int:
    return connection.execute("SELECT coalesce(max(number), 0) FROM history").fetchone()[0]
