"""What is brought in, and what became of each note."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from msgspec.structs import replace

from desktop_app.domain.annotations import Annotation, Code
from desktop_app.domain.bundles import Bundle
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Document, Revision
from desktop_app.domain.identifiers import now
from desktop_app.domain.merging import Clash, Side
from desktop_app.domain.offsets import canonical
from desktop_app.errors import LibraryError
from desktop_app.exchange.catalogue import Catalogue
from desktop_app.exchange.codebook import merged
from desktop_app.exchange.identity import own_id
from desktop_app.exchange.placing import Outcome, Placer
from desktop_app.files import file_bytes
from desktop_app.importers.importer import Imported, ImportedDocument, Remark

if TYPE_CHECKING:
    from desktop_app.store.library import Library

# known: the library has it already, as new or newer; updated: it had an older one; homeless: its article is not there
Fate = Outcome | Literal["known", "updated", "homeless"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """One note of the file. `document` and `annotation` are ids in the library, "" where there is none.

    `article` is what the file calls the article; `outcome` is where the words were found, or why the note did not come.
    """

    outcome: Fate
    quote: str
    comment: str
    article: str
    document: str = ""
    annotation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrivals:
    """What came of an import: its notes in the order of the file, the ids of new articles and codes, and remarks.

    `clashes` are the fields of a bundle's records that both sides had changed.
    """

    notes: tuple[Arrival, ...]
    documents: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    clashes: tuple[Clash, ...] = ()


def import_notes(
    library: "Library",
    path: str | os.PathLike[str],
    *,
    format: str | None = None,  # noqa: A002 - the word everybody uses
    document: Document | str | None = None,
    prefer: Side | None = None,
) -> Arrivals:
    """Bring the notes of a file in, as one step that can be undone; `document` is the article they are on, if known.

    A bundle is merged; where both sides changed a field, `prefer` says whose is taken, else the newer one is.
    Raises ReadingError, UsageError, ImportingError, LibraryError; then nothing is written.
    """
    from desktop_app.importers import imported_from

    path = Path(path)
    imported = imported_from(file_bytes(path), file_name=path.name, name=format)
    return bring_in(library, imported, document=document, prefer=prefer)


def bring_in(
    library: "Library",
    imported: Imported,
    *,
    document: Document | str | None = None,
    prefer: Side | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Arrivals:
    """Bring in what an importer found; `progress` hears how many notes are placed, of how many.

    Raises LibraryError, then nothing is written.
    """
    if imported.bundle is not None:
        return _merged(library, imported.bundle, prefer)
    chosen = library.document(document) if isinstance(document, str) else document
    return _Arriving(library, imported, chosen).arrive(progress or (lambda done, total: None))


def _merged(library: "Library", bundle: Bundle, prefer: Side | None) -> Arrivals:
    """A bundle merged by contents and ids, and what became of its notes."""
    from desktop_app.store.merging import merge, plan

    done = merge(
        library, bundle, choices={clash.key: prefer for clash in plan(library, bundle).clashes} if prefer else None
    )
    changed = {change.record.id: change for change in done.changes.changes}
    made = [change.record for change in done.changes.changes if change.before is None]
    titles = {each.id: each.source.title for each in bundle.documents}
    notes = []
    for note in bundle.annotations:
        change = changed.get(note.id)
        fate: Fate = "known" if change is None else "exact" if change.before is None else "updated"
        here = library.annotation(note.id)
        quote = " […] ".join(target.quote.exact for target in note.targets)
        notes.append(
            Arrival(
                outcome=fate, quote=quote, comment=note.comment, article=titles[note.document], document=here.document,
                annotation=note.id,
            )
        )  # fmt: skip
    return Arrivals(
        notes=tuple(notes),
        documents=tuple(each.id for each in made if isinstance(each, Document)),
        codes=tuple(each.id for each in made if isinstance(each, Code)),
        clashes=done.clashes,
    )


class _Arriving:
    """One import on its way: what will be written, and what is said of it."""

    def __init__(self, library: "Library", imported: Imported, chosen: Document | None) -> None:
        self._library, self._imported = library, imported
        self._catalogue = Catalogue(library, chosen=chosen)
        self._codes, self._new_codes = merged(library.codes(), imported.codes, _loose_tags(imported))
        self._made: list[tuple[Document, Revision]] = []
        self._changes: list[Change] = []
        self._placers: dict[str, Placer] = {}

    def arrive(self, progress: Callable[[int, int], None]) -> Arrivals:
        """Place every note, then write all of them at once."""
        homes = {each.id: self._home(each) for each in self._imported.documents}
        titles = {each.id: each.title or each.url for each in self._imported.documents}
        elsewhere = self._home(ImportedDocument(id=""))
        notes = []
        for number, note in enumerate(self._imported.annotations):
            progress(number, len(self._imported.annotations))
            home, title = homes.get(note.document, elsewhere), titles.get(note.document, note.document)
            notes.append(self._arrival(note, home, title))
        changes = (
            *(Change(None, record) for pair in self._made for record in pair),
            *(Change(None, code) for code in self._new_codes),
            *self._changes,
        )
        touched = {each.document for each in notes if each.document}
        if changes:
            only = next(iter(touched)) if len(touched) == 1 else None
            self._library.apply(ChangeSet(action="notes.import", changes=changes, document=only))
        return Arrivals(
            notes=tuple(notes),
            documents=tuple(document.id for document, _ in self._made),
            codes=tuple(code.id for code in self._new_codes),
            remarks=self._imported.remarks,
        )

    def _home(self, wanted: ImportedDocument) -> Revision | None:
        """The current revision of the document that is meant; made from the text that came, if it is new."""
        document = self._catalogue.find(wanted)
        if document is not None:
            return self._library.revision(document.revision)
        if not wanted.text.strip():
            return None
        made = self._catalogue.made(wanted)
        self._made.append(made)
        return made[1]

    def _arrival(self, note: Annotation, home: Revision | None, article: str) -> Arrival:
        quote = " […] ".join(target.quote.exact for target in note.targets)
        if home is None or not home.text.strip():
            return Arrival(outcome="homeless", quote=quote, comment=note.comment, article=article)
        placer = self._placers.setdefault(home.id, Placer(home))
        placed, outcome = placer.place(self._ours(note, home))
        there = self._standing(placed.id)
        fate: Fate = outcome
        if there is not None:
            older = there.modified < placed.modified
            fate = "updated" if older else "known"
            links = placed.links or there.links  # most formats have none
            placed = replace(placed, document=there.document, binned=there.binned, links=links)
        if fate != "known":
            self._changes.append(Change(there, placed))
        return Arrival(
            outcome=fate, quote=quote, comment=note.comment, article=article, document=home.document,
            annotation=placed.id,
        )  # fmt: skip

    def _ours(self, note: Annotation, home: Revision) -> Annotation:
        """The note with the ids of this library, text that it can keep, and links to what is here."""
        from desktop_app.store.shelves import document_of

        made = note.created or note.modified or now()
        return replace(
            note,
            id=own_id(note.id),
            document=home.document,
            created=made,
            modified=note.modified or made,
            comment=canonical(note.comment),
            author=canonical(note.author),
            tags=tuple(dict.fromkeys(self._codes[tag] for tag in note.tags)),
            links=tuple(link for link in note.links if document_of(self._library, link.revision)),
        )

    def _standing(self, id: str) -> Annotation | None:  # noqa: A002 - the field's name
        try:
            return self._library.annotation(id)
        except LibraryError:
            return None


def _loose_tags(imported: Imported) -> Iterator[Code]:
    """Tags that the file gives no code for are names."""
    known = {code.id for code in imported.codes}
    for note in imported.annotations:
        for tag in note.tags:
            if tag not in known:
                known.add(tag)
                yield Code(id=tag, name=tag)
