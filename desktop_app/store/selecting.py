"""Documents with everything about them, as records: what exports, bundles and reviews are made from."""

from collections.abc import Iterable

from msgspec.structs import replace

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.documents import Document, Revision
from desktop_app.domain.identifiers import now
from desktop_app.domain.matching import QuoteFinder
from desktop_app.domain.reanchoring import as_placed
from desktop_app.domain.scopes import codes_of
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.store.library import Library


def selection(library: Library, document_ids: Iterable[str] | None, *, whole: bool = False) -> Selection:
    """Documents in the order given, None: all outside the bin; with the codes and stories they use.

    `whole`: with all revisions and their bytes, and the notes where they were made, those in the bin too: what one side
    has put there is not to come back from the other.
    """
    chosen = library.documents() if document_ids is None else [library.document(each) for each in document_ids]
    selected = tuple(_selected(library, each, whole=whole) for each in chosen)
    told = {story for document in chosen for story in document.stories}
    return Selection(
        documents=selected,
        codes=codes_of(library.codes(), (annotation for each in selected for annotation in each.annotations)),
        stories=tuple(story for story in library.stories() if story.id in told),
        made=now(),
        author=library.author,
    )


def _selected(library: Library, document: Document, *, whole: bool) -> SelectedDocument:
    revision, notes = library.revision(document.revision), library.annotations(document.id)
    if whole:
        notes += library.annotations(document.id, binned=True)
    return SelectedDocument(
        document=document,
        revision=revision,
        annotations=tuple(notes if whole else _placed(notes, revision)),
        sheet=library.sheet(revision.id),
        judgements=tuple(library.judgements(document.id)),
        revisions=tuple(revisions_with_content(library, document.id)) if whole else (),
    )


def _placed(notes: Iterable[Annotation], revision: Revision) -> list[Annotation]:
    finder = QuoteFinder(revision.text)
    placed = [as_placed(note, revision, finder) for note in notes]
    return sorted(placed, key=lambda note: (note.targets[0].position.start, note.created, note.id))


def revisions_with_content(library: Library, document: str) -> list[Revision]:
    """The revisions of a document, oldest first, with their texts and their original bytes."""
    return [
        replace(library.revision(each.id), original=library.original(each.id)) for each in library.revisions(document)
    ]
