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
_DROP_UNDONE = "UPDATE history SET state = 'dropped' WHERE state = 'undone' AND document IS ?"
_RECORD = "INSERT INTO history (action, document, author, at, state, changes) VALUES (?, ?, ?, ?, 'done', ?)"
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
    document = changes.document
    cursor = db.run(_RECORD, (changes.action, document, author, now(), changes_to_json(changes.changes)))
    number = cursor.lastrowid or 0
    if number != db.last_step + 1:  # another program has been at work, or nobody yet
        db.settled.clear()
    if document not in db.settled:
        db.run(_DROP_UNDONE, (document,))
        db.settled.add(document)
    db.last_step = number
    return number


def told_of(document: str | None) -> tuple[str, tuple[str, ...]]:
    """Of a query, what follows FROM, for the rows of one document or of the whole library; and its parameters."""
    return ("history WHERE true", ()) if document is None else ("document_history WHERE document = ?", (document,))


def next_step(db: Database, move: Move, document: str | None) -> Step | None:
    """What an undo or redo would take, in one document or (None) in the whole library."""
    state, order = ("done", "DESC") if move == "undo" else ("undone", "ASC")
    told, parameters = told_of(document)
    row = db.row(f"SELECT {_COLUMNS} FROM {told} AND state = ? ORDER BY number {order} LIMIT 1", (*parameters, state))
    return None if row is None else Step(*row)


def changes_of(db: Database, step: Step) -> ChangeSet:
    """The change set of a step, without the content of revisions."""
    content = db.value("SELECT changes FROM history WHERE number = ?", (step.number,))
    changes = changes_from_json(content)
    return ChangeSet(action=step.action, changes=changes, document=step.document)


def move(db: Database, step: Step, kind: Move, *, author: str) -> None:
    """Note that a step was undone or redone."""
    db.forget_steps()
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
    told, parameters = told_of(document)
    rows = db.rows(f"SELECT {_COLUMNS} FROM {told} AND {_STEPS} ORDER BY number DESC LIMIT ?", (*parameters, limit))
    return [Step(*row) for row in rows]
