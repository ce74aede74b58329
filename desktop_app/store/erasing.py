"""Emptying the bin: the one thing in a library that destroys. What is erased leaves no trace but that it was there."""

import contextlib
from collections.abc import Iterable

from desktop_app.domain.identifiers import now
from desktop_app.errors import LibraryError
from desktop_app.store import index, records
from desktop_app.store.database import Database
from desktop_app.store.library import Library

_STEP = "INSERT INTO history (action, document, author, at, state) VALUES ('bin.empty', NULL, ?, ?, 'dropped')"
_FORGET = """UPDATE history SET changes = NULL, state = 'dropped'
WHERE number IN (SELECT number FROM document_steps WHERE document = ?) AND step IS NULL"""
_PARTS = ("annotations", "judgements", "revisions")


def binned(library: Library) -> tuple[list[str], list[str]]:
    """The ids of the documents in the bin, and of the annotations in it whose documents are not."""
    db = library.database
    documents = [row[0] for row in db.rows("SELECT id FROM documents WHERE binned IS NOT NULL")]
    notes = db.rows(
        "SELECT annotations.id FROM annotations JOIN documents ON documents.id = document "
        "WHERE annotations.binned IS NOT NULL AND documents.binned IS NULL"
    )
    return documents, [row[0] for row in notes]


def empty_bin(library: Library, documents: Iterable[str] | None = None) -> int:
    """Erase what is in the bin: documents with all that belongs to them, and notes; or only the `documents` named.

    Their steps in the history keep who did what and when, and lose what it was. Cannot be undone, and older backups
    still have it. Returns how many documents and notes are gone. Raises LibraryError, and changes nothing, when a
    document is not in the bin.
    """
    db = library.database
    all_documents, notes = binned(library)
    chosen = all_documents if documents is None else list(documents)
    if set(chosen) - set(all_documents):
        raise LibraryError("Only what is in the bin can be erased.", remedy="Move it to the bin first.")
    notes = notes if documents is None else []
    with db.transaction():
        index.catch_up(db)  # which asks the history what is to be indexed, and whose steps are whose
        for document in chosen:
            _erase_document(db, document)
        for note in notes:
            _erase_note(db, note)
        for kind, stored in records.unneeded_content(db):
            db.run(f"DELETE FROM {kind}s WHERE sha256 = ?", (stored,))
        if chosen or notes:
            db.run(_STEP, (library.author, now()))
            db.run("INSERT INTO search (search) VALUES ('optimize')")  # else its words stay among the postings
    with contextlib.suppress(LibraryError):  # another program may be reading: the pages are written over later
        db.run("VACUUM")
        db.run("PRAGMA wal_checkpoint(TRUNCATE)")
    return len(chosen) + len(notes)


def _erase_document(db: Database, document: str) -> None:
    (record,) = records.documents(db, "WHERE documents.id = ?", (document,))
    for (note,) in db.rows("SELECT id FROM annotations WHERE document = ?", (document,)):
        _erase_note(db, note)
    index.forget(db, record)
    _cut_links(db, document)
    db.run("DELETE FROM sheets WHERE revision IN (SELECT id FROM revisions WHERE document = ?)", (document,))
    for table in _PARTS:
        db.run(f"DELETE FROM {table} WHERE document = ?", (document,))
    db.run("DELETE FROM documents WHERE id = ?", (document,))
    db.run(_FORGET, (document,))
    db.run("DELETE FROM settings WHERE key = ?", (f"position:{document}",))


def _cut_links(db: Database, document: str) -> None:
    """Take what leads to a document out of the notes of others; its words stand there too, and in their history."""
    leading = "FROM further_targets WHERE linked AND revision IN (SELECT id FROM revisions WHERE document = ?)"
    notes = db.rows(f"SELECT DISTINCT annotation {leading}", (document,))
    db.run(f"DELETE {leading}", (document,))
    for (note,) in notes:
        home = db.value("SELECT document FROM annotations WHERE id = ?", (note,))
        _forget_steps(db, home, note)


def _forget_steps(db: Database, document: str, note: str) -> None:
    """Keep of the steps that changed a note only that they were there."""
    db.run(f"{_FORGET} AND changes LIKE ?", (document, f"%{note}%"))


def _erase_note(db: Database, note: str) -> None:
    (record,) = records.annotations(db, "WHERE id = ?", (note,))
    index.forget(db, record)
    db.run("DELETE FROM annotations WHERE id = ?", (note,))
    _forget_steps(db, record.document, note)
