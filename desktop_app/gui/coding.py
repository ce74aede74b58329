"""Ordering the codebook. Each function is one change set, which undo takes back; False means refused."""

from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from desktop_app.domain.annotations import COLOURS, Annotation, Code
from desktop_app.domain.changes import Change
from desktop_app.domain.identifiers import new_id, now
from desktop_app.errors import KlipingError
from desktop_app.gui.session import Session
from desktop_app.gui.wording import translate
from desktop_app.store.shelves import annotations_tagged


def make(session: Session, name: str, *, parent: str | None = None) -> Code | None:
    """A new code; None if refused or if the name is taken."""
    if _taken(session, name):
        return None
    colour = COLOURS[len(session.codes) % len(COLOURS)]
    code = Code(id=new_id(), name=name.strip(), colour=colour, parent=parent, created=now())
    return code if session.apply("code.create", (Change(None, code),)) else None


def change(session: Session, code: Code, **fields: Any) -> bool:
    """Change name, colour, description or parent of a code; nothing new writes nothing."""
    after = replace(code, **fields)
    if after == code:
        return True
    if after.name.casefold() != code.name.casefold() and _taken(session, after.name):
        return False
    if after.parent is not None and after.parent in descendants(session.codes.values(), code.id):
        return False
    return session.apply("code.edit", (Change(code, after),))


def merge(session: Session, code: Code, into: Code) -> bool:
    """Put everything under `into` that is under `code`, its sub-codes too, and remove `code`."""
    if code.id == into.id:
        return False
    changes: list[Change] = []
    if into.parent in descendants(session.codes.values(), code.id):
        changes.append(Change(into, replace(into, parent=code.parent)))
    return _without(session, code, "code.merge", changes, heir=into.id, tag=into.id)


def remove(session: Session, code: Code) -> bool:
    """Remove a code from the codebook and from every passage; its sub-codes move up."""
    return _without(session, code, "code.remove", [], heir=code.parent, tag=None)


def by_parent(codes: Iterable[Code]) -> dict[str | None, list[Code]]:
    """The codes below each code, by its id and in the order of their names; None holds those at the top."""
    known = {code.id: code for code in codes}
    found: dict[str | None, list[Code]] = {}
    for code in sorted(known.values(), key=lambda code: code.name.casefold()):
        found.setdefault(code.parent if code.parent in known else None, []).append(code)
    return found


def descendants(codes: Iterable[Code], root: str) -> set[str]:
    """The ids of a code and of all below it."""
    found, everything = {root}, list(codes)
    while more := {code.id for code in everything if code.parent in found} - found:
        found |= more
    return found


def _without(
    session: Session, code: Code, action: str, changes: list[Change], *, heir: str | None, tag: str | None
) -> bool:
    try:
        tagged = annotations_tagged(session.library, code.id)
    except KlipingError as error:
        session.tell(error)
        return False
    changes += [Change(note, replace(note, tags=_exchanged(note, code.id, tag))) for note in tagged]
    changes += [
        Change(child, replace(child, parent=heir))
        for child in session.codes.values()
        if child.parent == code.id and child.id != heir
    ]
    return session.apply(action, (*changes, Change(code, None)))


def _exchanged(note: Annotation, old: str, new: str | None) -> tuple[str, ...]:
    tags = (new if tag == old else tag for tag in note.tags)
    return tuple(dict.fromkeys(tag for tag in tags if tag is not None))


def _taken(session: Session, name: str) -> bool:
    """Whether a name cannot be given; says why."""
    wanted = name.strip().casefold()
    if wanted and "," not in wanted and all(code.name.casefold() != wanted for code in session.codes.values()):
        return False
    words = translate("Coding", "A tag needs a name of its own, without a comma.")
    session.tell(KlipingError(words, remedy=translate("Coding", "To join two tags, merge them.")))
    return True
