"""Is everything in a library as it should be? What is not is listed, never repaired in silence."""

import zlib
from collections.abc import Iterator

from msgspec import Struct

from desktop_app.domain.documents import bytes_hash, text_hash
from desktop_app.errors import DamageError
from desktop_app.store import records
from desktop_app.store.database import Database

_NOTES_INDEXED_OTHERWISE = """
SELECT annotations.id FROM annotations
LEFT JOIN entries ON entries.annotation = annotations.id
LEFT JOIN (
    SELECT annotation, group_concat(name, char(10)) AS names FROM (
        SELECT annotation, name FROM annotation_codes JOIN codes ON codes.id = code
        ORDER BY annotation, annotation_codes.number
    ) GROUP BY annotation
) AS tagged ON tagged.annotation = annotations.id
WHERE coalesce(entries.notes, '') <> comment OR coalesce(entries.tags, '') <> coalesce(names, '')
"""
_STEPS_NOT_NOTED = """
SELECT number FROM history WHERE number <= (SELECT step FROM indexed)
EXCEPT SELECT history.number FROM document_steps JOIN history ON history.number = document_steps.number
WHERE document_steps.document = coalesce(history.document, '')
"""
_QUOTES = """
SELECT annotations.id, "start", "end", exact
FROM revisions JOIN annotations ON (annotations.document, annotations.revision) = (revisions.document, revisions.id)
WHERE text_sha256 = ?1 UNION ALL
SELECT annotation, "start", "end", exact
FROM revisions JOIN further_targets ON further_targets.revision = revisions.id WHERE text_sha256 = ?1
"""
# problems of what is derived: making the index anew mends them
INDEXING = frozenset({"not_indexed", "index_differs", "entry_orphaned", "index_damaged"})


class Problem(Struct, frozen=True, gc=False):
    """Something that is off: a code, the id or hash of the record it is about, and what was found there."""

    code: str
    record: str
    detail: str = ""


def check(db: Database) -> list[Problem]:
    """Everything that is off in the file, one text in memory at a time. Empty when all is well."""
    found = list(_file(db))
    if found:
        return found  # what stands on damaged pages says nothing
    return [*_references(db), *_texts(db), *_originals(db), *_orphans(db), *_index(db)]


def _file(db: Database) -> Iterator[Problem]:
    for (message,) in db.rows("PRAGMA integrity_check"):
        if message != "ok":
            yield Problem("damaged", str(db.path), message)


def _references(db: Database) -> Iterator[Problem]:
    for table, number, parent, _ in db.rows("PRAGMA foreign_key_check"):
        yield Problem("reference_missing", f"{table} {number or ''}".strip(), parent)


def _texts(db: Database) -> Iterator[Problem]:
    """Hashes of texts, and the words of the targets in them."""
    for (number,) in db.rows("SELECT id FROM texts ORDER BY id"):
        stored, text = db.rows("SELECT sha256, text FROM texts WHERE id = ?", (number,))[0]
        if text_hash(text) != stored:
            yield Problem("text_hash_differs", stored)
        for annotation, start, end, exact in db.rows(_QUOTES, (stored,)):
            if text[start:end] != exact:
                yield Problem("quote_differs", annotation, text[start:end])


def _originals(db: Database) -> Iterator[Problem]:
    for (number,) in db.rows("SELECT id FROM originals ORDER BY id"):
        stored, deflated = db.rows("SELECT sha256, deflated FROM originals WHERE id = ?", (number,))[0]
        try:
            same = bytes_hash(zlib.decompress(deflated)) == stored
        except zlib.error:
            same = False
        if not same:
            yield Problem("original_hash_differs", stored)


def _orphans(db: Database) -> Iterator[Problem]:
    """Content nothing refers to, the steps of the history included; documents without a source."""
    for kind, stored in records.unneeded_content(db):
        yield Problem(f"{kind}_orphaned", stored)
    for (document,) in db.rows("SELECT id FROM documents WHERE id NOT IN (SELECT document FROM sources)"):
        yield Problem("source_missing", document)


def _index(db: Database) -> Iterator[Problem]:
    """Whether the index says what the tables say."""
    for (document,) in db.rows(
        "SELECT id FROM documents WHERE id NOT IN (SELECT document FROM entries WHERE part = 'article')"
    ):
        yield Problem("not_indexed", document)
    for (document,) in db.rows(
        "SELECT entries.document FROM entries JOIN documents ON documents.id = entries.document "
        "JOIN revisions ON revisions.id = documents.revision JOIN sources ON sources.document = documents.id "
        "WHERE part = 'article' AND (entries.text_sha256 <> revisions.text_sha256 OR entries.title <> sources.title)"
    ):
        yield Problem("index_differs", document)
    for (number,) in db.rows(_STEPS_NOT_NOTED):
        yield Problem("not_indexed", f"history {number}")
    for (annotation,) in db.rows(_NOTES_INDEXED_OTHERWISE):
        yield Problem("index_differs", annotation)
    for (document,) in db.rows(
        "SELECT document FROM entries WHERE document NOT IN (SELECT id FROM documents) "
        "OR annotation IS NOT NULL AND annotation NOT IN (SELECT id FROM annotations)"
    ):
        yield Problem("entry_orphaned", document)
    try:
        db.run("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    except DamageError:
        yield Problem("index_damaged", "search")
