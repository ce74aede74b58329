"""Keeping the full-text index in step with the tables, in the transaction that changes them.

One row of the index is one part of a document: the article (title and text), its facts (names of entities), or one
annotation (comment and tags), so that saving a note never touches the text.
"""

from collections.abc import Iterable

from desktop_app.domain.annotations import Annotation, Code
from desktop_app.domain.changes import Change, Record
from desktop_app.domain.documents import Document
from desktop_app.domain.facts import FactSheet
from desktop_app.store import sheets
from desktop_app.store.database import Database
from desktop_app.store.stems import STEMMED, words_of

# as the conditions of the table's indexes are
_ARTICLE = "document = ? AND part = 'article' AND annotation IS NULL"
_FACTS = "document = ? AND part = 'facts' AND annotation IS NULL"
COLUMNS: tuple[str, ...] = ("title", "text", "notes", "tags", "entities")
_NAMES = ", ".join(COLUMNS)
_INSERT = f"INSERT INTO search (rowid, {_NAMES}) VALUES (?, ?, ?, ?, ?, ?)"
_DELETE = f"INSERT INTO search (search, rowid, {_NAMES}) VALUES ('delete', ?, ?, ?, ?, ?, ?)"


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
            if old is not None and old.revision != after.revision:
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
    """Take rows out of the index; the number of the last one, to be used again."""
    number = None
    for row in db.rows(
        f"SELECT * FROM searchable WHERE id IN (SELECT id FROM entries WHERE {where})",
        parameters,
    ):
        number = row[0]
        db.run(_DELETE, [number, *(value or "" for value in row[1:])])
        db.run("DELETE FROM entries WHERE id = ?", (number,))
    return number


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
    cursor = db.run(
        "INSERT INTO entries (id, document, part, title, text_sha256) VALUES (?, ?, 'article', ?, ?)",
        (number, document.id, title, sha256),
    )
    db.run(_INSERT, (cursor.lastrowid, title, text, "", "", ""))
    language = document.source.language.lower().partition("-")[0]
    if language in STEMMED:
        words = words_of(f"{title} {text}")
        db.run_many("INSERT OR IGNORE INTO stems (word, language) VALUES (?, ?)", [(word, language) for word in words])


def index_facts(db: Database, document: str, sheet: FactSheet | None) -> None:
    """Index the names of a sheet's entities; those that are indexed already cost one look."""
    names = "" if sheet is None else "\n".join(_names(sheet))
    if db.value(f"SELECT entities FROM entries WHERE {_FACTS}", (document,)) == names:
        return
    number = _remove(db, _FACTS, (document,))
    if names:
        cursor = db.run(
            "INSERT INTO entries (id, document, part, entities) VALUES (?, ?, 'facts', ?)", (number, document, names)
        )
        db.run(_INSERT, (cursor.lastrowid, "", "", "", "", names))


def _names(sheet: FactSheet) -> Iterable[str]:
    return dict.fromkeys(name for entity in sheet.entities for name in (entity.name, *entity.aliases))


def _index_note(db: Database, annotation: Annotation, *, new: bool = False) -> None:
    number = None if new else _remove(db, "annotation = ?", (annotation.id,))
    if not annotation.comment and not annotation.tags:
        return
    tags = "\n".join(db.value("SELECT name FROM codes WHERE id = ?", (code,)) or "" for code in annotation.tags)
    cursor = db.run(
        "INSERT INTO entries (id, document, annotation, part, notes, tags) VALUES (?, ?, ?, 'note', ?, ?)",
        (number, annotation.document, annotation.id, annotation.comment, tags),
    )
    db.run(_INSERT, (cursor.lastrowid, "", "", annotation.comment, tags, ""))


def _index_tagged(db: Database, code: Code) -> None:
    from desktop_app.store import records

    tagged = records.annotations(db, "WHERE id IN (SELECT annotation FROM annotation_codes WHERE code = ?)", (code.id,))
    for annotation in tagged:
        _index_note(db, annotation)


def rebuild(db: Database) -> None:
    """Index every row again from the tables."""
    db.run("INSERT INTO search (search) VALUES ('rebuild')")
