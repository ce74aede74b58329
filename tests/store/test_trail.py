"""The history can be gone back and forth in to any point, and read as a trail."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.identifiers import now
from desktop_app.domain.spans import Span
from desktop_app.errors import LibraryError
from desktop_app.store.erasing import empty_bin
from desktop_app.store.library import Library
from desktop_app.store.trail import go_to, trail
from tests.store.articles import article


def put_in_bin(library: Library, id: str) -> None:  # noqa: A002
    document = library.document(id)
    change = Change(document, replace(document, binned=now()))
    library.apply(ChangeSet(action="document.bin", changes=(change,), document=id))


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(0, 6), max_size=12))
def test_any_walk_through_the_history_shows_what_was_there_at_each_point(tmp_path_factory, walk):
    with Library(tmp_path_factory.mktemp("walk") / "library.kliping", stem_at_once=False) as library:
        document = library.add(article())
        first = library.history()[0].number
        states = {first: []}
        for number in range(6):
            library.annotate(document, Span(number, number + 4), comment=str(number))
            states[library.history()[0].number] = library.annotations(document.id)
        numbers = sorted(states)
        for place in walk:
            go_to(library, numbers[place], document.id)
            assert library.annotations(document.id) == states[numbers[place]]
        assert library.check() == []


def test_before_the_first_step_there_is_nothing(library, document):
    library.annotate(document, Span(0, 5))
    go_to(library, 0)
    assert library.documents() == [] and library.annotations() == []
    go_to(library, 10**9)
    assert library.documents() == [document] and len(library.annotations()) == 1


def test_a_step_that_was_overtaken_stops_the_walk_and_is_said(library, document):
    note = library.annotate(document, Span(0, 5))
    other = library.add(article("lain"))
    changed = ChangeSet(action="x", changes=(Change(note, replace(note, comment="b")),), document=other.id)
    library.apply(changed)
    with pytest.raises(LibraryError):
        go_to(library, 0, document.id)
    assert library.annotation(note.id).comment == "b"


def test_the_trail_tells_who_did_what_in_order(library, document):
    library.annotate(document, Span(0, 5), comment="penting")
    library.undo(document.id)
    rows = list(trail(library))
    assert [(row["action"], row["state"]) for row in rows] == [
        ("document.add", "done"), ("annotation.create", "undone"), ("annotation.create", "undo"),
    ]  # fmt: skip
    assert {row["author"] for row in rows} == {"Ani"}
    assert rows[1]["changes"][-1]["after"]["comment"] == "penting" and rows[2]["step"] == rows[1]["number"]
    assert list(trail(library, "no such document")) == []


def test_emptying_the_bin_erases_articles_notes_and_their_words(library, document, path):
    library.annotate(document, Span(0, 5), comment="rahasia-besar", tags=["a"])
    kept = library.add(article("Harga beras naik."))
    note = library.annotate(kept, Span(0, 5), comment="rahasia-kecil")
    library.annotate(kept, Span(6, 11), comment="tetap")
    library.apply(
        ChangeSet(action="annotation.bin", changes=(Change(note, replace(note, binned=now())),), document=kept.id)
    )
    put_in_bin(library, document.id)
    assert empty_bin(library) == 2
    assert library.documents() == [kept] and library.documents(binned=True) == []
    assert [each.comment for each in library.annotations()] == ["tetap"]
    assert library.search("rahasia") == [] and library.check() == []
    library.close()
    left = path.read_bytes()
    assert b"rahasia" not in left and b"menewaskan tujuh" not in left and b"tetap" in left


def test_what_was_erased_cannot_be_undone_but_that_it_was_there_stays(library, document):
    library.annotate(document, Span(0, 5), comment="rahasia")
    put_in_bin(library, document.id)
    empty_bin(library)
    assert library.undo(document.id) is None and library.undo() is None
    assert [row["action"] for row in trail(library)][-1] == "bin.empty"
    assert all(row["changes"] is None for row in trail(library, document.id))


def test_only_what_is_in_the_bin_can_be_erased(library, document):
    with pytest.raises(LibraryError):
        empty_bin(library, [document.id])
    assert library.documents() == [document]


def test_one_of_two_binned_articles_may_be_erased(library, document):
    other = library.add(article("lain"))
    put_in_bin(library, document.id)
    put_in_bin(library, other.id)
    assert empty_bin(library, [other.id]) == 1
    assert [each.id for each in library.documents(binned=True)] == [document.id]
    library.undo(document.id)
    assert [each.id for each in library.documents()] == [document.id] and library.check() == []
