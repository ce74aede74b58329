"""The history of a library: every change set in order, which is both the undo stack and the audit trail.

A step is `done`, `undone`, or `dropped`: undone and then overtaken by a new change, or no longer possible. Undoing and
redoing add rows of their own that point to the step, so the trail says who took what back, and when.
"""

from typing import Literal

from msgspec import Struct

from desktop_app.domain.changes import ChangeSet, changes_from_json, changes_to_json
from desktop_app.domain.identifiers import now
from desktop_app.store.database import Database

State = Literal["done", "undone", "dropped"]
Move = Literal["undo", "redo"]
_COLUMNS = "number, action, document, author, at, state"
_STEPS = "state IN ('done', 'undone', 'dropped')"


class Step(Struct, frozen=True, gc=False):
    """One change set of the history: its `action` as a code, the document it belongs to, who made it and when."""

    number: int
    action: str
    document: str | None
    author: str
    at: str
    state: State


def record(db: Database, changes: ChangeSet, *, author: str) -> int:
    """Add a step, and drop what was undone in the same document: it cannot be redone on top of this. Its number."""
    undone = "state = 'undone' AND document IS ?"
    if db.row(f"SELECT 1 FROM history WHERE {undone}", (changes.document,)):  # a look costs half of an empty update
        db.run(f"UPDATE history SET state = 'dropped' WHERE {undone}", (changes.document,))
    cursor = db.run(
        "INSERT INTO history (action, document, author, at, state, changes) VALUES (?, ?, ?, ?, 'done', ?)",
        (changes.action, changes.document, author, now(), changes_to_json(changes.changes)),
    )
    return cursor.lastrowid or 0


def next_step(db: Database, move: Move, document: str | None) -> Step | None:
    """What an undo or redo would take, in one document or (None) in the whole library."""
    state, order = ("done", "DESC") if move == "undo" else ("undone", "ASC")
    where, parameters = ("AND document = ?", (state, document)) if document is not None else ("", (state,))
    row = db.row(f"SELECT {_COLUMNS} FROM history WHERE state = ? {where} ORDER BY number {order} LIMIT 1", parameters)
    return None if row is None else Step(*row)


def changes_of(db: Database, step: Step) -> ChangeSet:
    """The change set of a step, without the content of revisions."""
    content = db.value("SELECT changes FROM history WHERE number = ?", (step.number,))
    changes = changes_from_json(content)
    return ChangeSet(action=step.action, changes=changes, document=step.document)


def move(db: Database, step: Step, kind: Move, *, author: str) -> None:
    """Note that a step was undone or redone."""
    set_state(db, step, "undone" if kind == "undo" else "done")
    db.run(
        "INSERT INTO history (action, document, author, at, state, step) VALUES (?, ?, ?, ?, ?, ?)",
        (step.action, step.document, author, now(), kind, step.number),
    )


def set_state(db: Database, step: Step, state: State) -> None:
    """Put a step into another state."""
    db.run("UPDATE history SET state = ? WHERE number = ?", (state, step.number))


def steps(db: Database, document: str | None, *, limit: int) -> list[Step]:
    """The latest steps, newest first."""
    where, parameters = ("AND document = ?", (document, limit)) if document is not None else ("", (limit,))
    rows = db.rows(f"SELECT {_COLUMNS} FROM history WHERE {_STEPS} {where} ORDER BY number DESC LIMIT ?", parameters)
    return [Step(*row) for row in rows]
