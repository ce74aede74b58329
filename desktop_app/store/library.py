"""The library: one SQLite file with documents, notes, facts and the history of all changes; the only writer."""

import contextlib
import sys
import zlib
from collections.abc import Callable, Iterable
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec
from msgspec.structs import replace

from desktop_app.domain.annotations import Annotation, Code, Colour, Motivation, Status, Target
from desktop_app.domain.changes import ChangeSet
from desktop_app.domain.documents import Document, Revision, Source, Story
from desktop_app.domain.facts import FactSheet
from desktop_app.domain.judgements import Judgement
from desktop_app.domain.own_names import OwnName, own_names
from desktop_app.domain.selections import Selection
from desktop_app.domain.spans import Span
from desktop_app.errors import ConflictError, LibraryError
from desktop_app.store import history, index, integrity, making, records, search, sheets, stems, writing
from desktop_app.store.database import Database
from desktop_app.store.history import Move, Step
from desktop_app.store.integrity import Problem
from desktop_app.store.opening import open_database
from desktop_app.store.search import Hit, Order

__all__ = ["Hit", "Library", "Problem", "Step"]

Subscriber = Callable[[ChangeSet], None]


class Library:
    """An open library, bound to the thread that opened it. Every method raises LibraryError when the file fails.

    `author` is written into the history. `stem_at_once` computes the stems of an added text's new words in `add`
    (3–60 ms); a caller that must not wait leaves them to `pending_words`, `stems.stems_of` and `keep_stems`.
    """

    def __init__(self, path: str | PathLike[str], *, author: str = "", stem_at_once: bool = True) -> None:
        self.path = Path(path)
        self.author = author
        self._stem_at_once = stem_at_once
        self._subscribers: list[Subscriber] = []
        self._db = open_database(self.path)
        self._data_version = self._db.value("PRAGMA data_version")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; the library cannot be used afterwards."""
        self._db.close()

    @property
    def database(self) -> Database:
        """The connection, for the modules of this package."""
        return self._db

    # --- changes -----------------------------------------------------------------------------------------------

    def apply(self, changes: ChangeSet) -> ChangeSet:
        """Write a change set with its history and its index entries in one transaction, then tell the subscribers.

        Raises ConflictError when a `before` is not what stands in the file; nothing is written then.
        """
        if changes.changes:
            with self._db.transaction():
                writing.record(self._db, changes, author=self.author)
            self._tell(changes)
        return changes

    def undo(self, document: str | None = None) -> ChangeSet | None:
        """Take the last step back, of one document or of the whole library; None if there is none.

        Raises ConflictError, and drops the step, when its records have been changed otherwise since.
        """
        return self._move("undo", document)

    def redo(self, document: str | None = None) -> ChangeSet | None:
        """Do the step again that was undone last. Raises ConflictError as `undo` does."""
        return self._move("redo", document)

    def undo_step(self, document: str | None = None) -> Step | None:
        """The step that `undo` would take back."""
        return history.next_step(self._db, "undo", document)

    def redo_step(self, document: str | None = None) -> Step | None:
        """The step that `redo` would do again."""
        return history.next_step(self._db, "redo", document)

    def history(self, document: str | None = None, limit: int = 200) -> list[Step]:
        """The latest steps, newest first."""
        return history.steps(self._db, document, limit=limit)

    def _move(self, move: Move, document: str | None) -> ChangeSet | None:
        step = None
        try:
            with self._db.transaction():
                step = history.next_step(self._db, move, document)
                if step is None:
                    return None
                changes = history.changes_of(self._db, step)
                changes = changes.inverse() if move == "undo" else changes
                writing.write(self._db, changes)
                history.move(self._db, step, move, author=self.author)
                writing.follow(self._db, changes)
        except ConflictError as error:
            if step is not None:
                with self._db.transaction():
                    history.set_state(self._db, step, "dropped")
            verb = "undone" if move == "undo" else "redone"
            raise ConflictError(
                f"This step cannot be {verb}: what it changed has been changed otherwise since.",
                remedy="It was taken off the list; the step before it is next.",
            ) from error
        self._tell(changes)
        return changes

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Call `callback` with every change set after it is on disk; what is returned ends that."""
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    def _tell(self, changes: ChangeSet) -> None:
        for callback in tuple(self._subscribers):
            try:
                callback(changes)
            except Exception as error:  # the change is saved: a view's bug must neither hide that nor stop the others
                sys.excepthook(type(error), error, error.__traceback__)

    def poll(self) -> bool:
        """Whether another program has changed the file since this was asked last."""
        with contextlib.suppress(LibraryError):  # whoever writes next says it
            self._db.keep_journal()
        before, self._data_version = self._data_version, self._db.value("PRAGMA data_version")
        return before != self._data_version

    # --- adding ------------------------------------------------------------------------------------------------

    def add(self, revision: Revision, sheet: FactSheet | None = None, *, source: Source | None = None) -> Document:
        """Keep an article, and its facts; the same bytes find their old document, which leaves the bin.

        A revision of a document that is there already becomes its current one.
        """
        revision = records.storable(revision)
        with self._db.transaction():
            changes = making.addition(self._db, revision, source)
            if changes.changes:
                writing.record(self._db, changes, author=self.author)
            document = self.document(changes.document or "")
            if sheet is not None and self._is_about(document, revision):
                self._keep_sheet(document.revision, sheet)
        if self._stem_at_once:
            with contextlib.suppress(LibraryError):  # the article is kept; its words are learnt with the next one's
                self.learn_stems()
        if changes.changes:
            self._tell(changes)
        return document

    def _is_about(self, document: Document, revision: Revision) -> bool:
        stored = self._db.value("SELECT text_sha256 FROM revisions WHERE id = ?", (document.revision,))
        return stored == revision.text_sha256

    def annotate(
        self,
        document: Document | str,
        passage: Span | Target,
        *,
        comment: str = "",
        tags: Iterable[str] = (),
        colour: Colour = "yellow",
        motivation: Motivation | None = None,
        status: Status = "unchecked",
        private: bool = False,
    ) -> Annotation:
        """Annotate a passage of the document's current revision; `tags` are names, made into codes where missing.

        Raises ValueError for an empty span or one outside the text.
        """
        from desktop_app.domain.anchoring import describe  # not needed to open a library and read in it

        whole = self.document(document) if isinstance(document, str) else document
        target = passage if isinstance(passage, Target) else describe(self.revision(whole.revision), passage)
        with self._db.transaction():  # another program may make the same code right now
            changes, annotation = making.annotating(
                self._db,
                whole.id,
                target,
                comment=comment,
                tags=tags,
                colour=colour,
                motivation=motivation,
                status=status,
                author=self.author,
                private=private,
            )
            writing.record(self._db, changes, author=self.author)
        self._tell(changes)
        return annotation

    # --- what is derived, and what is remembered: not in the history -------------------------------------------

    def keep_sheet(self, revision_id: str, sheet: FactSheet) -> None:
        """Keep the facts of a revision; those of the same engine are replaced."""
        with self._db.transaction():
            self._keep_sheet(revision_id, sheet)

    def _keep_sheet(self, revision_id: str, sheet: FactSheet) -> None:
        sheets.keep_sheet(self._db, revision_id, sheet)
        document = self._db.value("SELECT id FROM documents WHERE revision = ?", (revision_id,))
        if document is not None:
            index.index_facts(self._db, document, sheet)

    def sheet(self, revision_id: str) -> FactSheet | None:
        """The facts of a revision, None if they were not extracted yet."""
        return sheets.sheet(self._db, revision_id)

    def remember(self, key: str, value: Any) -> None:
        """Keep a value JSON can say under a key: reading positions, panels. Of these a power cut may take the last."""
        with self._db.unsynced(), self._db.transaction():
            self._db.run("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, msgspec.json.encode(value).decode()))

    def recall(self, key: str, default: Any = None) -> Any:
        """What was remembered under `key`."""
        value = self._db.value("SELECT value FROM settings WHERE key = ?", (key,))
        return default if value is None else msgspec.json.decode(value)

    def pending_words(self, *, limit: int = -1) -> list[tuple[str, str]]:
        """Words of the texts whose stems are not known yet, each with its language."""
        rows = self._db.rows("SELECT word, language FROM stems WHERE stem IS NULL LIMIT ?", (limit,))
        return [(word, language) for word, language in rows]

    def keep_stems(self, found: dict[tuple[str, str], str]) -> None:
        """Keep stems by word and language, as `stems.stems_of` gives them."""
        with self._db.transaction():
            self._db.run_many(
                "UPDATE stems SET stem = ? WHERE word = ? AND language = ?",
                [(stem, word, language) for (word, language), stem in found.items()],
            )

    def learn_stems(self) -> None:
        """Find the stems of all pending words here and now."""
        words = self.pending_words()
        if words:
            self.keep_stems(stems.stems_of(words))

    # --- reading -----------------------------------------------------------------------------------------------

    def documents(self, *, binned: bool = False, story: str | None = None, limit: int | None = None) -> list[Document]:
        """Documents, the latest added first: those outside the bin, or those in it; of one story, or all."""
        from desktop_app.store.shelves import documents_on  # which needs this module

        return documents_on(self, binned=binned, story=story, limit=-1 if limit is None else limit)

    def document(self, id: str) -> Document:  # noqa: A002 - the field's name
        """The document with that id, in the bin or not. Raises LibraryError if there is none."""
        return self._one(records.documents(self._db, "WHERE documents.id = ?", (id,)), "article", id)

    def document_with(self, sha256: str) -> Document | None:
        """The document one of whose revisions has these bytes."""
        return records.document_with(self._db, "sha256", sha256)

    def document_with_text(self, text_sha256: str) -> Document | None:
        """The document one of whose revisions has this text, whatever file it was read from."""
        return records.document_with(self._db, "text_sha256", text_sha256)

    def revision(self, id: str) -> Revision:  # noqa: A002 - the field's name
        """The revision with its text, without its original bytes. Raises LibraryError if there is none."""
        found = self._one(records.revisions(self._db, "WHERE id = ?", (id,)), "revision", id)
        text = self._db.value("SELECT text FROM texts WHERE sha256 = ?", (found.text_sha256,))
        return replace(found, text=text)

    def original(self, revision_id: str) -> bytes:
        """The bytes a revision was read from. Raises LibraryError if they are not there."""
        deflated = self._db.value(
            "SELECT deflated FROM originals JOIN revisions USING (sha256) WHERE revisions.id = ?", (revision_id,)
        )
        if deflated is None:
            raise LibraryError(f"{self.path} has no original of {revision_id}.", remedy="Import the file again.")
        return zlib.decompress(deflated)

    def revisions(self, document_id: str) -> list[Revision]:
        """The revisions of a document, oldest first, without their texts."""
        return records.revisions(self._db, "WHERE document = ? ORDER BY created, id", (document_id,))

    def annotations(self, document_id: str | None = None, *, binned: bool = False) -> list[Annotation]:
        """Annotations of a document in text order, or of all documents outside the bin; those in the bin if asked."""
        where = f"WHERE binned IS {'NOT ' if binned else ''}NULL"
        parameters = []
        if document_id is not None:
            where += " AND document = ?"
            parameters.append(document_id)
        else:
            where += " AND document IN (SELECT id FROM documents WHERE documents.binned IS NULL)"
        found = records.annotations(self._db, where, parameters)
        return sorted(found, key=lambda each: (each.document, each.targets[0].position.start, each.created, each.id))

    def annotation(self, id: str) -> Annotation:  # noqa: A002 - the field's name
        """The annotation with that id. Raises LibraryError if there is none."""
        return self._one(records.annotations(self._db, "WHERE id = ?", (id,)), "annotation", id)

    def codes(self) -> list[Code]:
        """The codebook, by name."""
        return records.codes(self._db, "ORDER BY name")

    def code_named(self, name: str) -> Code | None:
        """The code of that name; small and capital letters are the same."""
        return records.code_named(self._db, name.strip())

    def stories(self) -> list[Story]:
        """The stories, by name."""
        return records.stories(self._db, "ORDER BY name, id")

    def judgements(self, document_id: str) -> list[Judgement]:
        """The verdicts on a document's facts, oldest first."""
        return records.judgements(self._db, "WHERE document = ? ORDER BY created, id", (document_id,))

    def own_names(self) -> tuple[OwnName, ...]:
        """The names that corrections marked `always` teach, for every article."""
        return own_names(records.judgements(self._db, "WHERE kind = 'entity' AND value LIKE '%\"always\"%'"))

    def _one(self, found: list[Any], what: str, id: str) -> Any:  # noqa: A002 - the field's name
        if not found:
            raise LibraryError(f'There is no {what} "{id}" in {self.path}.', remedy="It may have been removed.")
        return found[0]

    def search(self, query: str, *, limit: int = 50, order: Order = "rank") -> list[Hit]:
        """Where the words of `query` stand, best or newest first; see `search.search` for what can be asked."""
        with contextlib.suppress(LibraryError):  # on a full disk, what has postings is found all the same
            self._catch_up()
        return search.search(self._db, query, limit=limit, order=order)

    def _catch_up(self) -> None:
        if index.is_behind(self._db):
            with self._db.unsynced(), self._db.transaction():  # what a power cut takes of it is indexed again
                index.catch_up(self._db)

    def selection(self, document_ids: Iterable[str] | None = None, *, whole: bool = False) -> Selection:
        """Documents with everything about them for an export, in the order given; None: all outside the bin.

        `whole`: with all revisions and their bytes too.
        """
        from desktop_app.store.selecting import selection  # which needs this module

        return selection(self, document_ids, whole=whole)

    # --- keeping it safe ---------------------------------------------------------------------------------------

    def check(self) -> list[Problem]:
        """What is off in the file; empty when all is well."""
        self._catch_up()
        return integrity.check(self._db)

    def rebuild_index(self) -> None:
        """Make the index that is searched anew: it holds nothing that the tables do not."""
        with self._db.transaction():
            index.rebuild(self._db)

    def backup(self, path: str | PathLike[str]) -> None:
        """Copy the library to a file, which is replaced at one stroke."""
        from desktop_app.store.backup import copy_database  # with shutil and tempfile, which a start does not need

        copy_database(self._db, Path(path))
