"""The tables as the first version of the program made them; `schema` has what has changed since."""

# Ids are UUIDs, times UTC ISO 8601. References are checked at the commit: a change set is in any order, and a document
# and its current revision name each other.
FIRST = """
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
