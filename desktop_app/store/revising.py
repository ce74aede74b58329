"""New revisions of an article that is there already, and the review of the notes that were made for an older one."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from desktop_app.domain.annotations import Annotation, Target
from desktop_app.domain.changes import Change, ChangeSet, changes_from_json
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


def notes_in(library: Library, document_id: str, revision_id: str) -> list[Annotation]:
    """The notes of a document with the places they have, or had, in one of its revisions, in the order of the text.

    A note that was moved on since is there with the places it was moved from, which the history knows. It says what it
    says today; notes that were removed or are in the bin are left out.
    """
    notes = {note.id: note for note in library.annotations(document_id)}
    placed = {}
    for (content,) in library.database.rows(
        "SELECT changes FROM document_history WHERE document = ? AND state = 'done' AND changes LIKE ? ORDER BY number",
        (document_id, f"%{revision_id}%"),
    ):
        for change in changes_from_json(content):
            for side in (change.before, change.after):
                if isinstance(side, Annotation) and side.id in notes and (targets := _targets_in(side, revision_id)):
                    placed[side.id] = targets
    placed |= {note.id: targets for note in notes.values() if (targets := _targets_in(note, revision_id))}
    found = (replace(notes[name], targets=targets) for name, targets in placed.items())
    return sorted(found, key=lambda note: (note.targets[0].span, note.created, note.id))


def _targets_in(note: Annotation, revision_id: str) -> tuple[Target, ...]:
    return tuple(target for target in note.targets if target.revision == revision_id)


def compare(old: Revision, new: Revision) -> tuple[Difference, ...]:
    """What differs between the texts of two revisions, material changes flagged."""
    return differences(old.text, new.text, material_words())
