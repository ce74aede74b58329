"""Notes are found at once however late they are indexed, and whatever happened to them before they were."""

from pathlib import Path

import pytest

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.identifiers import now
from desktop_app.domain.spans import Span
from desktop_app.errors import LibraryError
from desktop_app.store import erasing, index
from desktop_app.store.library import Library
from tests.store.articles import article
from tests.store.test_library import edit


def hits(library, query) -> set[str | None]:
    """The ids of the notes that a query finds."""
    return {hit.annotation for hit in library.search(query, limit=1000)}


def entries(library) -> int:
    """How many notes are in the index."""
    return library.database.value("SELECT count(*) FROM entries WHERE part = 'note'")


def test_a_saved_note_is_indexed_by_the_next_search(library, document):
    note = library.annotate(document, Span(0, 5), comment="catatan")
    assert entries(library) == 0
    assert hits(library, "catatan") == {note.id} and entries(library) == 1


def test_notes_that_nobody_searches_for_are_indexed_by_and_by(library, document):
    for number in range(index.MOST_PENDING):
        library.annotate(document, Span(number % 30, number % 30 + 5), comment=f"catatan {number}")
    assert entries(library) >= index.MOST_PENDING - 2


def test_notes_are_found_after_the_library_was_closed_and_opened(library, document, path):
    note = library.annotate(document, Span(0, 5), comment="catatan", tags=["korban"])
    library.close()
    with Library(path) as again:
        assert hits(again, "catatan") == hits(again, "tags:korban") == {note.id}
        assert again.check() == []


def test_a_note_is_indexed_as_it_is_when_it_is_searched_for(library, document):
    note = library.annotate(document, Span(0, 5), comment="lama", tags=["satu"])
    edit(library, note, comment="baru")
    edit(library, library.code_named("satu"), name="dua")
    assert not hits(library, "lama") and not hits(library, "satu")
    assert hits(library, "baru dua") == {note.id}
    edit(library, library.annotation(note.id), comment="", tags=())
    assert not hits(library, "baru") and entries(library) == 0 and library.check() == []


def test_undone_and_redone_notes_come_and_go(library, document):
    note = library.annotate(document, Span(0, 5), comment="catatan")
    library.undo(document.id)
    assert hits(library, "catatan") == set()
    library.redo(document.id)
    assert hits(library, "catatan") == {note.id}
    library.undo(document.id)
    assert hits(library, "catatan") == set() and library.check() == []


def test_a_note_that_went_before_it_was_indexed_is_not_found(library, document):
    note = library.annotate(document, Span(0, 5), comment="catatan")
    library.apply(ChangeSet(action="annotation.remove", changes=(Change(note, None),), document=document.id))
    assert hits(library, "catatan") == set() and library.check() == []


def test_erasing_one_note_leaves_the_others_of_its_step_to_be_found(library, document):
    one, two = (library.annotate(document, Span(0, 5), comment=f"catatan {name}") for name in ("satu", "dua"))
    library.undo(document.id), library.undo(document.id)
    both = ChangeSet(action="notes.import", changes=(Change(None, one), Change(None, two)), document=document.id)
    library.apply(both)
    edit(library, one, binned=now())
    assert erasing.empty_bin(library) == 1
    assert hits(library, "catatan") == {two.id} and library.check() == []


def test_notes_keep_their_order_among_the_articles(library, document):
    first = library.annotate(document, Span(0, 5), comment="gempa")
    newest = library.add(article("Ada gempa di pulau itu."))
    assert [hit.document for hit in library.search("gempa", order="newest")] == [newest.id, first.document]


def test_another_program_finds_what_this_one_has_not_indexed(library, document, path):
    note = library.annotate(document, Span(0, 5), comment="catatan")
    with Library(path) as other:
        assert hits(other, "catatan") == {note.id}
    assert not index.is_behind(library.database)


def test_a_search_that_cannot_write_finds_what_is_indexed(library, document, path: Path):
    note = library.annotate(document, Span(0, 5), comment="catatan satu")
    assert hits(library, "catatan") == {note.id}
    library.annotate(document, Span(0, 5), comment="catatan dua")
    library.database.run("PRAGMA query_only = ON")
    assert hits(library, "catatan") == {note.id}
    with pytest.raises(LibraryError):
        library.check()
    library.database.run("PRAGMA query_only = OFF")
    assert len(hits(library, "catatan")) == 2
