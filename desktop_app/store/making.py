"""The change sets of adding an article and of annotating a passage."""

from collections.abc import Iterable

from msgspec.structs import replace

from desktop_app.domain.annotations import Annotation, Code, Colour, Motivation, Status, Target
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Document, Revision, Source
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.offsets import canonical
from desktop_app.store import records
from desktop_app.store.addresses import document_at
from desktop_app.store.database import Database


def addition(db: Database, revision: Revision, source: Source | None) -> ChangeSet:
    """A new document with its revision, or a revision of one that is there, by its id or its address; for bytes that
    are there already, nothing, or their document's way out of the bin. To be asked in the transaction that writes it.
    """
    old = records.document_with(db, "sha256", revision.sha256)
    if old is not None:
        back = () if old.binned is None else (Change(old, replace(old, binned=None)),)
        return ChangeSet(action="document.restore", changes=back, document=old.id)
    known = next(iter(records.documents(db, "WHERE documents.id = ?", (revision.document,))), None)
    if known is None:
        known = document_at(db, revision)
        revision = revision if known is None else replace(revision, document=known.id)
    creation = Change(None, revision)
    if known is not None:
        newer = Change(known, replace(known, revision=revision.id))
        return ChangeSet(action="revision.add", changes=(creation, newer), document=known.id)
    document = Document(id=revision.document, source=source or revision.found, revision=revision.id, added=now())
    return ChangeSet(action="document.add", changes=(Change(None, document), creation), document=document.id)


def annotating(
    db: Database,
    document: str,
    target: Target,
    *,
    comment: str,
    tags: Iterable[str],
    colour: Colour,
    motivation: Motivation | None,
    status: Status,
    author: str,
    private: bool,
) -> tuple[ChangeSet, Annotation]:
    """A new annotation, with the codes that its tags' names lack. Without a motivation, what is said tells it."""
    made = now()
    codes, missing = _codes_named(db, tags, made)
    annotation = Annotation(
        id=new_id(),
        document=document,
        targets=(target,),
        motivation=motivation or ("commenting" if comment else "tagging" if codes else "highlighting"),
        created=made,
        modified=made,
        comment=canonical(comment),
        tags=tuple(code.id for code in codes),
        colour=colour,
        status=status,
        author=author,
        private=private,
    )
    changes = (*(Change(None, code) for code in missing), Change(None, annotation))
    return ChangeSet(action="annotation.create", changes=changes, document=document), annotation


def _codes_named(db: Database, names: Iterable[str], made: str) -> tuple[list[Code], list[Code]]:
    """The codes of those names, and which of them are new."""
    codes: dict[str, Code] = {}
    missing: list[Code] = []
    for name in filter(None, (canonical(name).strip() for name in names)):
        key = name.lower()
        if key not in codes:
            found = records.code_named(db, name)
            codes[key] = found or Code(id=new_id(), name=name, created=made)
            missing += [] if found else [codes[key]]
    return list(codes.values()), missing
