"""The tables of a library, and how a file becomes one: made, migrated, or refused."""

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.errors import DamageError, LibraryError
from desktop_app.store.database import Database, in_words

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables
    from sqlite_utils import Migrations

APPLICATION_ID = 0x4B4C4950  # "KLIP", in the file's header
VERSION = 6  # the file's user_version: the number of migrations
_DERIVED = 3  # the version since which facts, sketches and words of articles are kept as they are now
_HEADER = b"SQLite format 3\0"

# Ids are UUIDs, times UTC ISO 8601. References are checked at the commit: a change set is in any order, and a document
# and its current revision name each other.
_FIRST = """
CREATE TABLE texts (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE originals (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    deflated BLOB NOT NULL
) STRICT;

CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    revision TEXT NOT NULL REFERENCES revisions DEFERRABLE INITIALLY DEFERRED,
    added TEXT NOT NULL,
    binned TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX documents_revision ON documents (revision);
CREATE INDEX documents_added ON documents (added);

CREATE TABLE sources (
    document TEXT PRIMARY KEY REFERENCES documents ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url TEXT NOT NULL,
    published TEXT,
    updated TEXT,
    retrieved TEXT,
    language TEXT NOT NULL,
    section TEXT NOT NULL,
    licence TEXT NOT NULL,
    reliability TEXT NOT NULL,
    credibility TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sources_url ON sources (url);

CREATE TABLE revisions (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents DEFERRABLE INITIALLY DEFERRED,
    sha256 TEXT NOT NULL,
    text_sha256 TEXT NOT NULL REFERENCES texts (sha256) DEFERRABLE INITIALLY DEFERRED,
    reader TEXT NOT NULL,
    reader_version TEXT NOT NULL,
    created TEXT NOT NULL,
    blocks TEXT NOT NULL,
    found TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX revisions_document ON revisions (document);
CREATE INDEX revisions_sha256 ON revisions (sha256);
CREATE INDEX revisions_text_sha256 ON revisions (text_sha256);

CREATE TABLE sheets (
    id INTEGER PRIMARY KEY,
    revision TEXT NOT NULL REFERENCES revisions ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    engine TEXT NOT NULL,
    made TEXT NOT NULL,
    deflated BLOB NOT NULL,
    UNIQUE (revision, engine)
) STRICT;

CREATE TABLE annotations (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents DEFERRABLE INITIALLY DEFERRED,
    motivation TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    comment TEXT NOT NULL,
    colour TEXT NOT NULL,
    status TEXT NOT NULL,
    author TEXT NOT NULL,
    private INTEGER NOT NULL,
    binned TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX annotations_document ON annotations (document);

CREATE TABLE targets (
    annotation TEXT NOT NULL REFERENCES annotations ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    revision TEXT NOT NULL REFERENCES revisions DEFERRABLE INITIALLY DEFERRED,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    block INTEGER,
    block_offset INTEGER,
    PRIMARY KEY (annotation, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX targets_revision ON targets (revision);

CREATE TABLE codes (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE,
    colour TEXT NOT NULL,
    description TEXT NOT NULL,
    parent TEXT REFERENCES codes DEFERRABLE INITIALLY DEFERRED,
    created TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX codes_parent ON codes (parent);

CREATE TABLE annotation_codes (
    annotation TEXT NOT NULL REFERENCES annotations ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    code TEXT NOT NULL REFERENCES codes DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (annotation, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_codes_code ON annotation_codes (code, annotation);

CREATE TABLE judgements (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    revision TEXT NOT NULL REFERENCES revisions DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    verdict TEXT NOT NULL,
    created TEXT NOT NULL,
    value TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX judgements_document ON judgements (document);
CREATE INDEX judgements_revision ON judgements (revision);

CREATE TABLE stories (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE document_stories (
    document TEXT NOT NULL REFERENCES documents ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    story TEXT NOT NULL REFERENCES stories DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_stories_story ON document_stories (story, document);

CREATE TABLE history (
    number INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    document TEXT,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'undo', 'redo')),
    step INTEGER REFERENCES history,
    changes TEXT
) STRICT;
CREATE INDEX history_document ON history (document);
CREATE INDEX history_undone ON history (document) WHERE state = 'undone';
CREATE INDEX history_step ON history (step) WHERE step IS NOT NULL;

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    annotation TEXT,
    part TEXT NOT NULL CHECK (part IN ('article', 'facts', 'note')),
    title TEXT NOT NULL DEFAULT '',
    text_sha256 TEXT,
    notes TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    entities TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX entries_document ON entries (document, part) WHERE annotation IS NULL;
CREATE UNIQUE INDEX entries_annotation ON entries (annotation) WHERE annotation IS NOT NULL;

CREATE VIEW searchable AS
SELECT entries.id, title, text, notes, tags, entities
FROM entries LEFT JOIN texts ON texts.sha256 = entries.text_sha256;

CREATE VIRTUAL TABLE search USING fts5 (
    title, text, notes, tags, entities,
    content = 'searchable', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE postings (
    posted INTEGER NOT NULL
) STRICT;
INSERT INTO postings VALUES (0);

CREATE TABLE stems (
    word TEXT NOT NULL,
    language TEXT NOT NULL,
    stem TEXT,
    PRIMARY KEY (word, language)
) STRICT, WITHOUT ROWID;
CREATE INDEX stems_stem ON stems (stem, word);
"""

# Sheets outlive their revisions, so that an import that is undone and done again still has its facts.
_THIRD = """
DROP VIEW searchable;
DROP TABLE search;
ALTER TABLE entries ADD COLUMN speakers TEXT NOT NULL DEFAULT '';
ALTER TABLE entries ADD COLUMN dates TEXT NOT NULL DEFAULT '';

CREATE VIEW searchable AS
SELECT entries.id, title, text, notes, tags, entities, speakers, dates
FROM entries LEFT JOIN texts ON texts.sha256 = entries.text_sha256;

CREATE VIRTUAL TABLE search USING fts5 (
    title, text, notes, tags, entities, speakers, dates,
    content = 'searchable', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO search (search) VALUES ('rebuild');
UPDATE postings SET posted = max(posted, (SELECT coalesce(max(id), 0) FROM entries));

CREATE TABLE bands (
    band INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (band, entry)
) STRICT, WITHOUT ROWID;

DROP INDEX stems_stem;
CREATE INDEX stems_stem ON stems (language, stem, word);
CREATE INDEX sources_published ON sources (published);

ALTER TABLE sheets RENAME TO old_sheets;
CREATE TABLE sheets (
    id INTEGER PRIMARY KEY,
    revision TEXT NOT NULL,
    engine TEXT NOT NULL,
    made TEXT NOT NULL,
    deflated BLOB NOT NULL,
    UNIQUE (revision, engine)
) STRICT;
INSERT INTO sheets SELECT * FROM old_sheets;
DROP TABLE old_sheets;
"""

# What had no postings gets them; notes have no entry from now on before the step that made them is indexed.
_FIFTH = """
INSERT INTO search (rowid, title, text, notes, tags, entities, speakers, dates)
SELECT id, title, text, notes, tags, entities, speakers, dates FROM searchable WHERE id > (SELECT posted FROM postings);
DROP TABLE postings;
CREATE TABLE indexed (
    step INTEGER NOT NULL
) STRICT;
INSERT INTO indexed SELECT coalesce(max(number), 0) FROM history;
"""


def open_database(path: Path) -> Database:
    """The library in the file at `path`, made if there is none, migrated if it is older.

    Raises LibraryError for a newer, foreign or damaged file, and where it may not be written.
    """
    _look(path)
    db = Database(path)
    try:
        is_new = _is_new(db, path)
        db.secure()
        if is_new or db.value("PRAGMA user_version") < VERSION:
            _migrate(db, path, copy=not is_new)
    except BaseException:
        db.close()
        raise
    return db


def _look(path: Path) -> None:
    """Refuse what SQLite would misread, or open and wait for."""
    try:
        if path.is_dir():
            raise LibraryError(f"{path} is a folder.", remedy="Choose a file in it.")
        if not path.exists():
            return
        if not path.is_file():
            raise LibraryError(f"{path} is a device or a pipe.", remedy="Choose an ordinary file.")
        with path.open("rb") as file:
            start = file.read(len(_HEADER))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise LibraryError(f"{path} cannot be opened ({reason}).", remedy="Check its permissions.") from error
    if start not in (b"", _HEADER):
        raise DamageError(f"{path} is not a Kliping library.", remedy="Choose another file, or restore a backup.")


def _is_new(db: Database, path: Path) -> bool:
    """Whether nothing is in the file yet. Raises LibraryError when it is somebody else's, or of a newer program."""
    db.run("BEGIN")  # one look: another program may be making the library right now
    try:
        owner, version = db.value("PRAGMA application_id"), db.value("PRAGMA user_version")
        is_empty = not db.value("SELECT count(*) FROM sqlite_schema")
    finally:
        db.run("COMMIT")
    if owner == APPLICATION_ID:
        if version > VERSION:
            raise LibraryError(
                f"{path} was written by a newer Kliping than this one.", remedy="Install the newer version to open it."
            )
        return False
    if owner or not is_empty:
        raise LibraryError(
            f"{path} is a database of another program, not a Kliping library.", remedy="Choose another file."
        )
    return True


def _migrate(db: Database, path: Path, *, copy: bool) -> None:
    """Bring the tables up to date in one transaction; a file with something in it is copied first."""
    from sqlite_utils import Database as Tables  # costs twice what QtWidgets costs to load

    if copy:
        from desktop_app.store.backup import copy_database

        old = db.value("PRAGMA user_version")
        copy_database(db, path.with_name(f"{path.stem}-version-{old}{path.suffix}"))
    with db.transaction():
        old = db.value("PRAGMA user_version")
        if old == VERSION:
            return  # another program was quicker
        try:
            migrations().apply(Tables(db.connection, recursive_triggers=False, execute_plugins=False))
        except sqlite3.Error as error:
            raise in_words(error, path) from error
        if copy and old < _DERIVED:
            from desktop_app.store.index import derive_again

            derive_again(db)
        db.run(f"PRAGMA application_id = {APPLICATION_ID}")
        db.run(f"PRAGMA user_version = {VERSION}")


def migrations() -> "Migrations":
    """All migrations in order; VERSION is their number."""
    from sqlite_utils import Database as Tables
    from sqlite_utils import Migrations

    ours = Migrations("kliping")

    @ours(name="1 first tables")
    def first(tables: Tables) -> None:
        _run(tables, _FIRST)

    @ours(name="2 why a passage has its status")
    def second(tables: Tables) -> None:
        tables.execute("ALTER TABLE annotations ADD COLUMN reason TEXT NOT NULL DEFAULT ''")
        tables.execute("ALTER TABLE revisions ADD COLUMN evidence TEXT NOT NULL DEFAULT '[]'")

    @ours(name="3 speakers, dates, copies, and sheets that outlive an undone import")
    def third(tables: Tables) -> None:
        _run(tables, _THIRD)

    @ours(name="4 the colour of a tag in another program")
    def fourth(tables: Tables) -> None:
        tables.execute("ALTER TABLE codes ADD COLUMN shade TEXT NOT NULL DEFAULT ''")

    @ours(name="5 notes indexed by the history")
    def fifth(tables: Tables) -> None:
        _run(tables, _FIFTH)

    @ours(name="6 links from a note to passages of other articles")
    def sixth(tables: Tables) -> None:
        tables.execute("ALTER TABLE targets ADD COLUMN linked INTEGER NOT NULL DEFAULT 0")

    return ours


def _run(tables: "Tables", script: str) -> None:
    """Execute the statements of a script in the transaction that is open, which `executescript` would end."""
    for statement in filter(None, map(str.strip, script.split(";\n"))):
        tables.execute(statement)
