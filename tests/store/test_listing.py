"""Pages of a list, one after the other, are the whole list, in order and without repeats."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.identifiers import now
from desktop_app.domain.spans import Span
from desktop_app.store import listing
from desktop_app.store.library import Library
from desktop_app.store.shelves import documents_on, shelves, titles
from tests.store.articles import article


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A library with 12 articles, 30 notes and a bin."""
    with Library(tmp_path_factory.mktemp("filled") / "library.kliping", author="Ani", stem_at_once=False) as library:
        documents = [library.add(article(f"Berita nomor {number}.")) for number in range(12)]
        for number in range(30):
            library.annotate(
                documents[number % 5], Span(0, 6), tags=[f"t{number % 3}"], colour="pink" if number % 2 else "blue",
                status="disputed" if number % 4 == 0 else "unchecked",
            )  # fmt: skip
        for document in (documents[4], documents[11]):
            change = Change(document, replace(document, binned=now()))
            library.apply(ChangeSet(action="document.bin", changes=(change,), document=document.id))
        note = library.annotations(documents[0].id)[0]
        change = Change(note, replace(note, binned=now()))
        library.apply(ChangeSet(action="annotation.bin", changes=(change,), document=documents[0].id))
        yield library


def paged(library, size, **filters):
    """All annotations, page by page."""
    found, before = [], None
    while page := listing.annotations(library, limit=size, before=before, **filters):
        assert len(page) <= size
        found += page
        before = page[-1].id
    return found


@settings(max_examples=20, deadline=None)
@given(size=st.integers(1, 40), tag=st.sampled_from([None, 0, 1, 2]), colour=st.sampled_from([None, "pink"]),
       status=st.sampled_from([None, "disputed"]))  # fmt: skip
def test_pages_of_notes_are_all_notes_that_fit(filled, size, tag, colour, status):
    codes = {code.name: code.id for code in filled.codes()}
    code = None if tag is None else codes[f"t{tag}"]
    expected = [
        note
        for note in sorted(filled.annotations(), key=lambda note: note.id, reverse=True)
        if (code is None or code in note.tags) and colour in (None, note.colour) and status in (None, note.status)
    ]
    assert paged(filled, size, code=code, colour=colour, status=status) == expected


@given(size=st.integers(1, 15))
@settings(max_examples=10, deadline=None)
def test_pages_of_articles_are_all_articles(filled, size):
    found = []
    while page := documents_on(filled, limit=size, offset=len(found)):
        found += page
    assert found == filled.documents() and len(found) == 10


def test_titles_are_those_of_the_articles_outside_the_bin_in_their_order(filled):
    assert titles(filled) == [(document.id, document.source.title) for document in filled.documents()]


def test_the_bin_and_other_authors_are_pages_of_their_own(filled):
    assert documents_on(filled, binned=True) == filled.documents(binned=True)
    assert listing.annotations(filled, author="Budi") == []
    assert len(listing.annotations(filled, author="Ani")) == len(filled.annotations())


def test_counts_of_a_large_library_are_the_most_there_can_be(filled, monkeypatch):
    exact = shelves(filled)
    monkeypatch.setattr("desktop_app.store.shelves._MOST_LOOKED_UP", 5)
    most = shelves(filled)
    assert most.articles == exact.articles and set(most.codes) == set(exact.codes)
    assert all(most.passages[code] >= exact.passages[code] for code in exact.passages)
    assert all(exact.codes[code] <= most.codes[code] <= exact.articles for code in exact.codes)
