"""Whatever is spoilt in a library is listed."""

import sqlite3
from contextlib import closing

import pytest
from msgspec.structs import replace

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.spans import Span
from desktop_app.store.library import Library
from desktop_app.store.similar import similar
from tests.store.articles import TEXT, article


def test_a_library_in_use_is_well(library, document):
    library.annotate(document, Span(0, 5), comment="a", tags=["b"])
    library.undo()
    library.add(article("Lain."))
    assert library.check() == []


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        ("UPDATE texts SET text = 'x' || text", "text_hash_differs"),
        ("UPDATE texts SET text = 'x' || text", "quote_differs"),
        ("UPDATE originals SET deflated = x'00'", "original_hash_differs"),
        ("UPDATE annotations SET \"end\" = \"end\" + 1", "quote_differs"),
        ("UPDATE further_targets SET \"end\" = \"end\" + 1", "quote_differs"),
        ("UPDATE annotations SET revision = 'none'", "reference_missing"),
        ("UPDATE further_targets SET revision = 'none'", "reference_missing"),
        ("DELETE FROM sources", "source_missing"),
        ("DELETE FROM entries WHERE part = 'article'", "not_indexed"),
        ("DELETE FROM entries WHERE part = 'note'", "index_differs"),
        ("DELETE FROM document_steps", "not_indexed"),
        ("UPDATE document_steps SET document = 'other'", "not_indexed"),
        ("UPDATE sources SET title = 'other'", "index_differs"),
        ("UPDATE entries SET notes = 'other' WHERE part = 'note'", "index_damaged"),
        ("UPDATE codes SET name = 'other'", "index_differs"),
        ("DELETE FROM documents", "entry_orphaned"),
        ("INSERT INTO texts (sha256, text) VALUES ('abc', 'x')", "text_orphaned"),
        ("INSERT INTO originals (sha256, deflated) VALUES ('abc', x'00')", "original_orphaned"),
    ],
)  # fmt: skip
def test_what_is_spoilt_is_found(path, spoil, code):
    with Library(path) as library:
        note = library.annotate(library.add(article()), Span(0, 5), comment="catatan", tags=["toll"])
        two_places = replace(note, targets=(*note.targets, *note.targets))
        library.apply(ChangeSet(action="annotation.edit", changes=(Change(note, two_places),), document=note.document))
        assert library.search("catatan")
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(spoil)
    with Library(path) as library:
        assert code in {problem.code for problem in library.check()}


@pytest.mark.parametrize(
    "spoil",
    [
        "DELETE FROM entries",
        "UPDATE entries SET notes = 'other', entities = 'other'",
        "DELETE FROM search_data WHERE id > 10",
        "INSERT INTO entries (document, part, title) VALUES ('none', 'article', 'x')",
        "DELETE FROM bands",
        "DELETE FROM document_steps",
    ],
)
def test_an_index_that_is_made_anew_says_what_the_tables_say(path, spoil):
    with Library(path) as library:
        document = library.add(article())
        copy = library.add(article(TEXT + " Tambahan."))
        note = library.annotate(document, Span(0, 5), comment="catatan", tags=["toll"])
        library.annotate(document, Span(0, 5), comment="lain")
        assert len(library.search("catatan")) == 1
        before = [library.search(query) for query in ("catatan", "tentara", "toll", "lain")]
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(spoil)
    with Library(path) as library:
        library.rebuild_index()
        assert library.check() == []
        assert [library.search(query) for query in ("catatan", "tentara", "toll", "lain")] == before
        assert [each.document for each in similar(library.database, document.id)] == [copy.id]
        assert library.annotation(note.id) == note
        assert [step.action for step in library.history(document.id)] == ["annotation.create"] * 2 + ["document.add"]


def test_a_spoilt_page_is_found(path):
    with Library(path) as library:
        library.add(article(" ".join(f"kata{n}" for n in range(20_000))))
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xa5" * 4096
    path.write_bytes(content)
    with Library(path) as library:
        problems = library.check()
    assert problems
