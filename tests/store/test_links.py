"""Notes that lead to passages of other articles."""

import pytest
from msgspec.structs import replace

from desktop_app.domain.anchoring import describe
from desktop_app.domain.annotations import Annotation
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Document
from desktop_app.domain.identifiers import now
from desktop_app.domain.spans import Span
from desktop_app.store import erasing, merging
from desktop_app.store.library import Library
from desktop_app.store.shelves import annotations_leading_to
from tests.bundles import bundle
from tests.store.articles import article


@pytest.fixture
def pair(library: Library) -> tuple[Document, Document]:
    """Two articles."""
    return library.add(article("Tujuh orang tewas di Baku.")), library.add(article("Menurut Baku, tujuh tewas."))


def linked(library: Library, pair: tuple[Document, Document]) -> Annotation:
    """A note on the first article that leads to the second."""
    one, other = (library.revision(each.revision) for each in pair)
    note = library.annotate(pair[0], one.find("Tujuh"), comment="bandingkan", motivation="linking")
    leading = replace(note, links=(describe(other, other.find("tujuh")),), modified=now())
    change = Change(note, leading)
    library.apply(ChangeSet(action="annotation.edit", changes=(change,), document=pair[0].id))
    return leading


def test_a_link_comes_back_as_it_was_written(library, pair):
    note = linked(library, pair)
    assert library.annotation(note.id) == note
    assert note.linked(pair[1].revision) == note.links and note.linked(pair[0].revision) == ()


def test_the_article_that_is_led_to_knows_the_note(library, pair):
    note = linked(library, pair)
    assert annotations_leading_to(library, pair[1].revision) == [note]
    assert annotations_leading_to(library, pair[0].revision) == []


def test_a_note_in_the_bin_leads_nowhere(library, pair):
    note = linked(library, pair)
    change = Change(note, replace(note, binned=now()))
    library.apply(ChangeSet(action="annotation.bin", changes=(change,), document=pair[0].id))
    assert annotations_leading_to(library, pair[1].revision) == []


def test_undo_takes_a_link_back(library, pair):
    note = linked(library, pair)
    library.undo(pair[0].id)
    assert library.annotation(note.id).links == ()
    library.redo(pair[0].id)
    assert library.annotation(note.id) == note


def test_erasing_an_article_cuts_what_leads_to_it_and_keeps_the_note(library, pair):
    note = linked(library, pair)
    change = Change(pair[1], replace(pair[1], binned=now()))
    library.apply(ChangeSet(action="document.bin", changes=(change,), document=pair[1].id))
    erasing.empty_bin(library)
    left = library.annotation(note.id)
    assert (left.links, left.comment) == ((), "bandingkan")
    assert library.check() == []


def test_a_link_travels_with_both_articles(library, pair, tmp_path):
    note = linked(library, pair)
    with Library(tmp_path / "theirs.kliping") as theirs:
        merging.merge(theirs, bundle(library, [each.id for each in pair]))
        assert theirs.annotation(note.id).links == note.links
        assert theirs.check() == []


def test_a_link_to_an_article_that_is_not_here_is_left_out(library, pair, tmp_path):
    note = linked(library, pair)
    with Library(tmp_path / "theirs.kliping") as theirs:
        merging.merge(theirs, bundle(library, [pair[0].id]))
        assert (theirs.annotation(note.id).links, theirs.annotation(note.id).comment) == ((), "bandingkan")
        back = bundle(theirs, [pair[0].id])
    merging.merge(library, back)
    assert library.annotation(note.id).links == note.links


def test_a_link_is_no_passage_of_the_note_own_article(library, pair):
    from desktop_app.domain.reanchoring import reanchor

    note = linked(library, pair)
    assert reanchor([note], library.revision(pair[0].revision)) == ()
    assert note.targets[0].span == Span(0, 5)
