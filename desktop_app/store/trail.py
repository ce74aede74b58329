"""The history as people use it: going back to any point of it, and the audit trail as rows."""

from collections.abc import Iterator
from typing import Any

import msgspec

from desktop_app.domain.changes import ChangeSet
from desktop_app.store.history import told_of
from desktop_app.store.library import Library

_PAGE = 1_000


def go_to(library: Library, number: int, document: str | None = None) -> list[ChangeSet]:
    """Undo or redo until the step with that number is the last that is done; 0 is before the first.

    Of one document, or of the whole library. Returns what was changed, in order. Raises ConflictError where something
    was changed otherwise since; the steps up to there are gone back.
    """
    made: list[ChangeSet] = []
    while (step := library.undo_step(document)) is not None and step.number > number:
        made += filter(None, [library.undo(document)])
    while (step := library.redo_step(document)) is not None and step.number <= number:
        made += filter(None, [library.redo(document)])
    return made


def trail(library: Library, document: str | None = None) -> Iterator[dict[str, Any]]:
    """Every row of the history, oldest first, as JSON values: number, at, author, action, document, state, changes.

    A row whose state is undo or redo names its step. The changes of erased documents are None.
    """
    last, (told, parameters) = 0, told_of(document)
    while True:
        rows = library.database.rows(
            f"SELECT number, at, author, action, document, state, step, changes FROM {told} AND number > ? "
            f"ORDER BY number LIMIT {_PAGE}",
            (*parameters, last),
        )
        if not rows:
            return
        for number, at, author, action, where, state, step, changes in rows:
            last = number
            yield {
                "number": number, "at": at, "author": author, "action": action, "document": where, "state": state,
                "step": step, "changes": None if changes is None else msgspec.json.decode(changes),
            }  # fmt: skip
