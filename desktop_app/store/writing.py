"""Writing a change set: each record is compared with what stands in the file, then written, then indexed."""

from desktop_app.domain.changes import ChangeSet
from desktop_app.errors import ConflictError
from desktop_app.store import history, index, records
from desktop_app.store.database import Database


def record(db: Database, changes: ChangeSet, *, author: str) -> None:
    """Write a change set with its step in the history and its index entries. To be called in a transaction."""
    write(db, changes)
    step = history.record(db, changes, author=author)
    follow(db, changes)
    if step % index.MOST_PENDING == 0:
        index.catch_up(db)


def write(db: Database, changes: ChangeSet) -> None:
    """Write the records. Raises ConflictError when a `before` is not what stands in the file."""
    for change in changes.changes:
        before, after = change.before, change.after
        if before is not None and after is not None and (type(before), before.id) != (type(after), after.id):
            raise ValueError("a change is about one record")
        if before is not None and records.standing(db, before) != records.without_content(before):
            raise ConflictError(
                "Somebody has changed this in the meantime; nothing was written.", remedy="Look again, then retry."
            )
        if after is None:
            index.forget(db, change.record)
            records.remove(db, change.record)
        else:
            records.write(db, after, new=before is None)


def follow(db: Database, changes: ChangeSet) -> None:
    """Index what changed. At the end of a transaction: FTS5 writes what it holds in memory out before any statement."""
    for change in changes.changes:
        index.follow(db, change)
