"""New revisions of an article that is there already, and the review of the notes that were made for an older one."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.differences import Difference, differences
from desktop_app.domain.documents import Document, Revision
from desktop_app.domain.facts import FactSheet
from desktop_app.domain.identifiers import now
from desktop_app.domain.reanchoring import Reanchoring, accepted, reanchor
from desktop_app.domain.spans import Span
from desktop_app.languages.material import material_words
from desktop_app.store.library import Library


def revise(library: Library, document_id: str, revision: Revision, sheet: FactSheet | None = None) -> Document:
    """Keep a revision as the current one of a document; one whose bytes the document had becomes current again."""
    document = library.document(document_id)
    had = next((old for old in library.revisions(document_id) if old.sha256 == revision.sha256), None)
    if had is None:
        return library.add(replace(revision, document=document_id), sheet)
    if had.id != document.revision:
        again = replace(document, revision=had.id)
        library.apply(ChangeSet(action="revision.choose", changes=(Change(document, again),), document=document_id))
    return library.document(document_id)


def review(library: Library, document_id: str) -> tuple[Reanchoring, ...]:
    """The passages of notes made for another revision than the current one, in the order of their old places."""
    document = library.document(document_id)
    notes = library.annotations(document_id)
    if all(target.revision == document.revision for note in notes for target in note.targets):
        return ()
    return reanchor(notes, library.revision(document.revision), words=material_words())


def accept(
    library: Library,
    document_id: str,
    reanchorings: Iterable[Reanchoring],
    *,
    chosen: Mapping[tuple[str, int], Span] | None = None,
) -> ChangeSet:
    """Put notes where they were proposed to be, or where `chosen` says, as one step that can be undone.

    Raises ConflictError when one of them was changed in the meantime.
    """
    revision = library.revision(library.document(document_id).revision)
    changes = accepted(reanchorings, revision, at=now(), chosen=chosen)
    return library.apply(ChangeSet(action="annotation.reanchor", changes=changes, document=document_id))


def compare(old: Revision, new: Revision) -> tuple[Difference, ...]:
    """What differs between the texts of two revisions, material changes flagged."""
    return differences(old.text, new.text, material_words())
