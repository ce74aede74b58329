"""The tables of a library, as the migrations that made them what they are."""

from typing import TYPE_CHECKING

from desktop_app.store.first_tables import FIRST

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables
    from sqlite_utils import Migrations

APPLICATION_ID = 0x4B4C4950  # "KLIP", in the file's header
VERSION = 7  # the file's user_version: the number of migrations
DERIVED = 3  # the version since which facts, sketches and words of articles are kept as they are now

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

# What a save writes stands on three pages. The first passage of a note is in its row; the others are few. A note found
# without any, which no program writes, gets the beginning of its article. One index answers for both references of a
# note: to its article, and to a revision of that article. Which steps are of which article ("": of none) is noted when
# notes are indexed, and `document_history` looks through those since. A CHECK with IN makes a table of its values at
# every row.
_SEVENTH = """
DROP INDEX revisions_document;
CREATE UNIQUE INDEX revisions_document ON revisions (document, id);

CREATE TABLE new_annotations (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES documents DEFERRABLE INITIALLY DEFERRED,
    motivation TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    comment TEXT NOT NULL,
    colour TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    private INTEGER NOT NULL,
    binned TEXT,
    revision TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    block INTEGER,
    block_offset INTEGER,
    FOREIGN KEY (document, revision) REFERENCES revisions (document, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO new_annotations
SELECT annotations.id, coalesce(revisions.document, annotations.document), motivation, annotations.created, modified,
    comment, colour, status, reason, author, private, annotations.binned,
    coalesce(targets.revision, documents.revision), coalesce("start", 0), coalesce("end", 0),
    coalesce(exact, ''), coalesce(prefix, ''), coalesce(suffix, ''), block, block_offset
FROM annotations JOIN documents ON documents.id = annotations.document
LEFT JOIN targets ON annotation = annotations.id AND number = 0 AND NOT linked
LEFT JOIN revisions ON revisions.id = targets.revision
ORDER BY annotations.id;

CREATE TABLE further_targets (
    annotation TEXT NOT NULL REFERENCES annotations ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    linked INTEGER NOT NULL,
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
INSERT INTO further_targets
SELECT annotation, number, linked, revision, "start", "end", exact, prefix, suffix, block, block_offset
FROM targets WHERE number > 0 OR linked;
CREATE INDEX further_targets_revision ON further_targets (revision);
DROP TABLE targets;

DROP TABLE annotations;
ALTER TABLE new_annotations RENAME TO annotations;
CREATE INDEX annotations_revision ON annotations (document, revision);

CREATE TABLE new_history (
    number INTEGER PRIMARY KEY,
    action TEXT NOT NULL,
    document TEXT,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (
        state = 'done' OR state = 'undone' OR state = 'dropped' OR state = 'undo' OR state = 'redo'
    ),
    step INTEGER REFERENCES history,
    changes TEXT
) STRICT;
INSERT INTO new_history SELECT number, action, document, author, at, state, step, changes FROM history;
DROP TABLE history;
ALTER TABLE new_history RENAME TO history;
CREATE INDEX history_undone ON history (document) WHERE state = 'undone';
CREATE INDEX history_step ON history (step) WHERE step IS NOT NULL;

CREATE TABLE document_steps (
    document TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;
INSERT INTO document_steps SELECT coalesce(document, ''), number FROM history
WHERE number <= (SELECT step FROM indexed) ORDER BY 1, 2;

CREATE VIEW document_history AS
SELECT history.number, action, document_steps.document, author, at, state, step, changes
FROM document_steps CROSS JOIN history ON history.number = document_steps.number
UNION ALL
SELECT number, action, coalesce(document, ''), author, at, state, step, changes FROM history
WHERE number > (SELECT step FROM indexed);
"""


def migrations() -> "Migrations":
    """All migrations in order; VERSION is their number."""
    from sqlite_utils import Database as Tables
    from sqlite_utils import Migrations

    ours = Migrations("kliping")

    @ours(name="1 first tables")
    def first(tables: Tables) -> None:
        _run(tables, FIRST)

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

    @ours(name="7 the first passage of a note in its row")
    def seventh(tables: Tables) -> None:
        _run(tables, _SEVENTH)

    return ours


def _run(tables: "Tables", script: str) -> None:
    """Execute the statements of a script in the transaction that is open, which `executescript` would end."""
    for statement in filter(None, map(str.strip, script.split(";\n"))):
        tables.execute(statement)
