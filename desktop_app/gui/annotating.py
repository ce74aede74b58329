"""Making and changing annotations in the article on screen. Each function is one change set; False means refused."""

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec.structs import replace

from desktop_app.domain.anchoring import describe
from desktop_app.domain.annotations import COLOURS, Annotation, Code, Colour, Motivation
from desktop_app.domain.changes import Change
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.spans import Span
from desktop_app.gui.session import Session


def create(
    session: Session,
    span: Span,
    *,
    comment: str = "",
    tags: Iterable[str] = (),
    colour: Colour = "yellow",
) -> Annotation | None:
    """Annotate the passage, without the blanks at its ends; `tags` are names. None if refused or if it is all blank."""
    if session.document is None or session.revision is None:
        return None
    span = span.trimmed(session.revision.text)
    if not len(span):
        return None
    made = now()
    codes, changes = _codes(session, tags, made=made)
    annotation = Annotation(
        id=new_id(),
        document=session.document.id,
        targets=(describe(session.revision, span),),
        motivation=_motivation(comment, codes),
        created=made,
        modified=made,
        comment=comment,
        tags=tuple(code.id for code in codes),
        colour=colour,
        author=session.library.author,
    )
    done = session.apply("annotation.create", (*changes, Change(None, annotation)))
    return annotation if done else None


def edit(session: Session, annotation: Annotation, *, tags: Iterable[str] | None = None, **fields: Any) -> bool:
    """Change fields of an annotation; `tags` are names, codes are made where missing. Nothing new writes nothing."""
    made = now()
    codes, changes = _codes(session, tags, made=made) if tags is not None else ([], [])
    if tags is not None:
        fields["tags"] = tuple(code.id for code in codes)
    after = replace(annotation, **fields)
    if after.motivation in ("highlighting", "commenting", "tagging"):
        after = replace(after, motivation=_motivation(after.comment, after.tags))
    if after == annotation:
        return True
    after = replace(after, modified=made)
    return session.apply("annotation.edit", (*changes, Change(annotation, after)))


def put_in_bin(session: Session, annotation: Annotation) -> bool:
    """Move an annotation to the bin."""
    return session.apply("annotation.bin", (Change(annotation, replace(annotation, binned=now())),))


def _codes(session: Session, names: Iterable[str], *, made: str) -> tuple[list[Code], list[Change]]:
    known = {code.name.casefold(): code for code in session.codes.values()}
    found: dict[str, Code] = {}
    changes: list[Change] = []
    for name in filter(None, (name.strip() for name in names)):
        key = name.casefold()
        if key in found:
            continue
        if key not in known:
            known[key] = Code(id=new_id(), name=name, colour=COLOURS[len(known) % len(COLOURS)], created=made)
            changes.append(Change(None, known[key]))
        found[key] = known[key]
    return list(found.values()), changes


def _motivation(comment: str, tags: Sequence[Any]) -> Motivation:
    if comment:
        return "commenting"
    return "tagging" if tags else "highlighting"
