"""Keeping the full-text index in step with the tables.

One row of the index is one part of a document: the article (title and text), its facts (names, speakers, dates), or one
annotation (comment and tags), so that saving a note never touches the text. Articles and facts are indexed in the
transaction that changes them. Notes are indexed by the next search, or with every 256th step of the history: the seven
pages that FTS5 and an entry need would be half of the cost of saving one. So it is with the steps of each document.
`indexed` holds the last step that is followed; what is to do is told by the history itself, so nothing is forgotten
however a program ends.
"""

import msgspec
from msgspec import Struct

from desktop_app.domain.annotations import Annotation, Code
from desktop_app.domain.changes import Change, Record
from desktop_app.domain.documents import Document
from desktop_app.domain.facts import FactSheet
from desktop_app.store import records, sheets
from desktop_app.store.database import Database
from desktop_app.store.similar import drop_bands, keep_bands
from desktop_app.store.stems import STEMMED, words_of

# as the conditions of the table's indexes are
_ARTICLE = "document = ? AND part = 'article' AND annotation IS NULL"
_FACTS = "document = ? AND part = 'facts' AND annotation IS NULL"
COLUMNS: tuple[str, ...] = ("title", "text", "notes", "tags", "entities", "speakers", "dates")
_NAMES = ", ".join(COLUMNS)
_POST = f"INSERT INTO search (rowid, {_NAMES}) SELECT id, {_NAMES} FROM searchable"
_TAKE_OUT = (
    f"INSERT INTO search (search, rowid, {_NAMES}) SELECT 'delete', id, {_NAMES} FROM searchable"
    " WHERE id IN (SELECT id FROM entries WHERE {where})"
)
MOST_PENDING = 256  # steps

_CHANGED_NOTES = "annotation IN (SELECT value FROM json_each(?))"
_NOTE_ENTRIES = """
INSERT INTO entries (document, annotation, part, notes, tags)
SELECT document, id, 'note', comment, coalesce(names, '') FROM (
    SELECT document, annotations.id, comment, key, (
        SELECT group_concat(name, char(10)) FROM (
            SELECT name FROM annotation_codes JOIN codes ON codes.id = code
            WHERE annotation = annotations.id ORDER BY annotation_codes.number
        )
    ) AS names
    FROM json_each(?) CROSS JOIN annotations ON annotations.id = value
) WHERE comment <> '' OR names <> '' ORDER BY key
"""
_STEPS = """
SELECT coalesce(steps.changes, moves.changes) FROM history AS moves
LEFT JOIN history AS steps ON steps.number = moves.step
WHERE moves.number > ? ORDER BY moves.number
"""
_NEW_STEPS = """
INSERT INTO document_steps SELECT coalesce(document, ''), number FROM history
WHERE number > (SELECT step FROM indexed)
"""


class _Side(Struct):
    id: str
    name: str = ""


class _Change(Struct):
    """As much of a change of the history as the index asks for."""

    kind: str
    before: _Side | None
    after: _Side | None


def forget(db: Database, record: Record) -> None:
    """Take a record that is about to be removed out of the index: its row tells what the index holds."""
    match record:
        case Document():
            _remove(db, "document = ? AND annotation IS NULL", (record.id,))
        case Annotation():
            _remove(db, "annotation = ?", (record.id,))


def follow(db: Database, change: Change) -> None:
    """Index what a change that has been written says anew."""
    before, after = change.before, change.after
    match after:
        case Document():
            old = before if isinstance(before, Document) else None
            if old is None or _shown(old) != _shown(after):
                _index_article(db, after)
            if old is None or old.revision != after.revision:  # one that was added again still has its sheet
                index_facts(db, after.id, sheets.sheet(db, after.revision))
        case Code():
            if isinstance(before, Code) and before.name != after.name:  # of many notes, perhaps
                catch_up(db)


def _shown(document: Document) -> tuple[str, ...]:
    return document.source.title, document.source.language, document.revision


def _remove(db: Database, where: str, parameters: tuple[str, ...]) -> int | None:
    """Take entries and their postings out; the number of the last one, to be used again."""
    number = None
    for number, text in db.rows(
        f"SELECT id, text FROM searchable WHERE id IN (SELECT id FROM entries WHERE {where})", parameters
    ):
        if text:
            drop_bands(db, number, text)
    db.run(_TAKE_OUT.format(where=where), parameters)
    db.run(f"DELETE FROM entries WHERE {where}", parameters)
    return number


def _put(db: Database, number: int | None, **values: str) -> int:
    """Write an entry with its postings, in the place of the one that had the number."""
    names = ", ".join(values)
    marks = ", ".join("?" * len(values))
    cursor = db.run(f"INSERT INTO entries (id, {names}) VALUES (?, {marks})", (number, *values.values()))
    put = cursor.lastrowid or 0
    db.run(f"{_POST} WHERE id = ?", (put,))
    return put


def is_behind(db: Database) -> bool:
    """Whether there are steps whose notes are not indexed."""
    return bool(db.value("SELECT (SELECT max(number) FROM history) > step FROM indexed"))


def catch_up(db: Database) -> None:
    """Index the notes of all steps since the last time, as they are now. To be called in a transaction."""
    _index_notes(db, _changed_notes(db))
    _index_steps(db)


def _index_steps(db: Database) -> None:
    """Note of which documents the steps since the last time are: the end of what is to be done with them."""
    db.run(_NEW_STEPS)
    db.run("UPDATE indexed SET step = (SELECT coalesce(max(number), 0) FROM history)")


def _index_notes(db: Database, ids: list[str]) -> None:
    """Index notes as they are now, in the order given."""
    if not ids:
        return
    notes = msgspec.json.encode(ids).decode()
    _remove(db, _CHANGED_NOTES, (notes,))
    last = db.value("SELECT coalesce(max(id), 0) FROM entries")
    db.run(_NOTE_ENTRIES, (notes,))
    db.run(f"{_POST} WHERE id > ?", (last,))


def _changed_notes(db: Database) -> list[str]:
    """The ids of the notes that the steps since the last time changed, or whose tags they renamed."""
    decoder = msgspec.json.Decoder(list[_Change])
    found: dict[str, None] = {}
    for (content,) in db.rows(_STEPS, (db.value("SELECT step FROM indexed"),)):
        for change in decoder.decode(content or "[]"):
            side = change.after or change.before
            if side is not None and change.kind == "annotation":
                found[side.id] = None
            elif change.kind == "code" and change.before and change.after and change.before.name != change.after.name:
                tagged = db.rows("SELECT annotation FROM annotation_codes WHERE code = ?", (change.after.id,))
                found.update((row[0], None) for row in tagged)
    return list(found)


def _index_article(db: Database, document: Document) -> None:
    catch_up(db)  # notes that are older come before it, and are never many
    number = _remove(db, _ARTICLE, (document.id,))
    row = db.row(
        "SELECT texts.sha256, text FROM revisions JOIN texts ON texts.sha256 = text_sha256 WHERE revisions.id = ?",
        (document.revision,),
    )
    if row is None:
        return  # the reference to the revision fails at the commit
    sha256, text = row
    title = document.source.title
    put = _put(db, number, document=document.id, part="article", title=title, text_sha256=sha256)
    keep_bands(db, put, text)
    _keep_words(db, document, text)


def _keep_words(db: Database, document: Document, text: str) -> None:
    """Note the words whose stems are to be found."""
    language = document.source.language.lower().partition("-")[0]
    if language in STEMMED:
        words = words_of(f"{document.source.title} {text}")
        db.run_many("INSERT OR IGNORE INTO stems (word, language) VALUES (?, ?)", [(word, language) for word in words])


def index_facts(db: Database, document: str, sheet: FactSheet | None) -> None:
    """Index the names, speakers and dates of a sheet; those that are indexed already cost one look."""
    values = {"entities": "", "speakers": "", "dates": ""} if sheet is None else _said(sheet)
    there = db.row(f"SELECT entities, speakers, dates FROM entries WHERE {_FACTS}", (document,))
    if (there or ("", "", "")) == tuple(values.values()):
        return
    number = _remove(db, _FACTS, (document,))
    if any(values.values()):
        _put(db, number, document=document, part="facts", **values)


def _said(sheet: FactSheet) -> dict[str, str]:
    """The words of a sheet by column, each once: speakers as they are named and as who they are."""
    names = {entity.id: (entity.name, *entity.aliases) for entity in sheet.entities}
    speakers = [each.speaker for each in sheet.statements if each.speaker is not None]
    said = [
        name for each in speakers for name in (each.text, *(n for id_ in each.entities for n in names.get(id_, ())))
    ]
    dates = [day for time in sheet.times if time.value for day in time.value.split("/") if day[:1].isdigit()]
    return {
        "entities": "\n".join(dict.fromkeys(name for every in names.values() for name in every)),
        "speakers": "\n".join(dict.fromkeys(said)),
        "dates": "\n".join(dict.fromkeys(dates)),
    }


def rebuild(db: Database) -> None:
    """Make the whole index anew from the tables. To be called in a transaction."""
    db.run("INSERT INTO search (search) VALUES ('delete-all')")
    for table in ("entries", "bands", "document_steps"):
        db.run(f"DELETE FROM {table}")
    db.run("UPDATE indexed SET step = 0")
    _index_steps(db)
    for (id_,) in db.rows("SELECT id FROM documents ORDER BY added, id"):
        for document in records.documents(db, "WHERE documents.id = ?", (id_,)):
            _index_article(db, document)
            index_facts(db, id_, sheets.sheet(db, document.revision))
    _index_notes(db, [row[0] for row in db.rows("SELECT id FROM annotations ORDER BY id")])


def derive_again(db: Database) -> None:
    """What is derived of all articles, for a library whose tables knew less: facts, sketches, words."""
    for document, revision, number, text in db.rows(
        "SELECT documents.id, revision, entries.id, text "
        "FROM documents JOIN entries ON entries.document = documents.id "
        "JOIN texts ON texts.sha256 = text_sha256 WHERE part = 'article'"
    ):
        index_facts(db, document, sheets.sheet(db, revision))
        keep_bands(db, number, text)
        for each in records.documents(db, "WHERE documents.id = ?", (document,)):
            _keep_words(db, each, text)
