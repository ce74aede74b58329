"""Keeping the full-text index in step with the tables, in the transaction that changes them.

One row of the index is one part of a document: the article (title and text), its facts (names, speakers, dates), or one
annotation (comment and tags), so that saving a note never touches the text. What is to be found is always in `entries`
at once; the postings of new notes are made by the next search, or for every 256 of them: FTS5 would write five more
pages with each note, and that is a third of the cost of saving one. `posted` is the last entry that has its postings.
"""

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
_DELETE = f"INSERT INTO search (search, rowid, {_NAMES}) VALUES ('delete', ?{', ?' * len(COLUMNS)})"


# never the number of a removed entry, which may be below `posted`
_NEXT = "(SELECT max(posted, coalesce((SELECT max(id) FROM entries), 0)) + 1 FROM postings)"
_MOST_PENDING = 256


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
        case Annotation():
            old = before if isinstance(before, Annotation) else None
            if old is None or (old.comment, old.tags) != (after.comment, after.tags):
                _index_note(db, after, new=old is None)
        case Code():
            if isinstance(before, Code) and before.name != after.name:
                _index_tagged(db, after)


def _shown(document: Document) -> tuple[str, ...]:
    return document.source.title, document.source.language, document.revision


def _remove(db: Database, where: str, parameters: tuple[str, ...]) -> int | None:
    """Take entries and their postings out; the number of the last one, to be used again."""
    number = None
    for row in db.rows(
        f"SELECT * FROM searchable WHERE id IN (SELECT id FROM entries WHERE {where})",
        parameters,
    ):
        number = row[0]
        if number <= _posted(db):
            db.run(_DELETE, [number, *(value or "" for value in row[1:])])
        if row[2]:
            drop_bands(db, number, row[2])
        db.run("DELETE FROM entries WHERE id = ?", (number,))
    return number


def _put(db: Database, number: int | None, **values: str) -> int:
    """Write an entry, in the place of the one that had the number; its postings too, if that one had them."""
    names = ", ".join(values)
    marks = ", ".join("?" * len(values))
    cursor = db.run(
        f"INSERT INTO entries (id, {names}) VALUES (coalesce(?, {_NEXT}), {marks})", (number, *values.values())
    )
    if number is not None and number <= _posted(db):
        db.run(f"{_POST} WHERE id = ?", (number,))
    return cursor.lastrowid or 0


def _posted(db: Database) -> int:
    return db.value("SELECT posted FROM postings") or 0


def is_behind(db: Database) -> bool:
    """Whether there are entries without postings."""
    return bool(db.value("SELECT (SELECT max(id) FROM entries) > posted FROM postings"))


def catch_up(db: Database) -> None:
    """Make the postings of all entries that have none yet. To be called in a transaction."""
    db.run(f"{_POST} WHERE id > ? ORDER BY id", (_posted(db),))
    db.run("UPDATE postings SET posted = max(posted, (SELECT coalesce(max(id), 0) FROM entries))")


def _index_article(db: Database, document: Document) -> None:
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
    catch_up(db)
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
        catch_up(db)


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


def _index_note(db: Database, annotation: Annotation, *, new: bool = False) -> None:
    number = None if new else _remove(db, "annotation = ?", (annotation.id,))
    if not annotation.comment and not annotation.tags:
        return
    tags = "\n".join(db.value("SELECT name FROM codes WHERE id = ?", (code,)) or "" for code in annotation.tags)
    put = _put(
        db, number, document=annotation.document, annotation=annotation.id, part="note",
        notes=annotation.comment, tags=tags,
    )  # fmt: skip
    if put % _MOST_PENDING == 0:
        catch_up(db)


def _index_tagged(db: Database, code: Code) -> None:
    tagged = records.annotations(db, "WHERE id IN (SELECT annotation FROM annotation_codes WHERE code = ?)", (code.id,))
    for annotation in tagged:
        _index_note(db, annotation)


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
