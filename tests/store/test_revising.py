"""Changed articles become revisions; the notes on the old ones wait for a decision, and lose nothing."""

from hashlib import sha256

import pytest
from msgspec.structs import replace

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Document, Revision, Source
from desktop_app.domain.spans import Span
from desktop_app.errors import ConflictError
from desktop_app.store.library import Library
from desktop_app.store.revising import accept, compare, notes_in, review, revise
from tests.store.articles import TEXT, article
from tests.store.test_library import edit

NEW = TEXT.replace("Tujuh tentara", "Delapan tentara").replace("\n", "\nSebaris baru di awal berita ini.\n", 1)
URL = "https://berita.example/bentrokan"


def at(revision: Revision, url: str) -> Revision:
    return replace(revision, found=Source(title="Bentrokan", language="id", url=url))


@pytest.fixture
def revised(library: Library) -> Document:
    """An article with three notes, and then another text."""
    document = library.add(article())
    revision = library.revision(document.revision)
    for quote in ("Tujuh tentara", "Serangan itu menewaskan tujuh orang", "tidak ada serangan"):
        library.annotate(document, revision.find(quote), comment=quote)
    return revise(library, document.id, article(NEW))


def test_another_text_of_the_same_address_is_a_revision(library):
    first = library.add(at(article(), URL))
    second = library.add(at(article(NEW), URL + "#komentar"))
    assert second.id == first.id and second.revision != first.revision
    assert [each.document for each in library.revisions(first.id)] == [first.id, first.id]
    assert library.revision(second.revision).text == NEW


def test_another_article_from_the_same_address_is_another_document(library):
    first = library.add(at(article(), URL))
    other = library.add(at(article("Harga beras naik lagi pekan ini menurut pedagang pasar induk."), URL))
    assert other.id != first.id


@pytest.mark.parametrize("url", ["", "kantor", "https://berita.example"])
def test_without_an_address_of_its_own_a_changed_text_is_another_document(library, url):
    assert library.add(at(article(), url)).id != library.add(at(article(NEW), url)).id


def test_the_bytes_an_article_had_before_become_current_again(library, revised):
    first = library.revisions(revised.id)[0]
    back = revise(library, revised.id, article())
    assert back.revision == first.id and len(library.revisions(revised.id)) == 2
    library.undo(revised.id)
    assert library.document(revised.id).revision == revised.revision


def test_the_review_tells_what_became_of_each_passage(library, revised):
    listed = [(each.target.quote.exact, each.anchoring.outcome, each.words) for each in review(library, revised.id)]
    assert listed == [
        ("Tujuh tentara", "materially_changed", "Delapan tentara"),
        ("Serangan itu menewaskan tujuh orang", "exact", "Serangan itu menewaskan tujuh orang"),
        ("tidak ada serangan", "exact", "tidak ada serangan"),
    ]


def test_nothing_is_rewritten_before_it_is_accepted(library, revised):
    before = library.annotations(revised.id)
    review(library, revised.id)
    assert library.annotations(revised.id) == before
    assert {note.targets[0].revision for note in before} == {library.revisions(revised.id)[0].id}


def test_what_is_accepted_moves_and_can_be_undone(library, revised):
    before = library.annotations(revised.id)
    same = [each for each in review(library, revised.id) if each.anchoring.outcome == "exact"]
    accept(library, revised.id, same)
    text = library.revision(revised.revision).text
    moved = [note for note in library.annotations(revised.id) if note.targets[0].revision == revised.revision]
    assert [note.comment for note in moved] == [note.targets[0].span.slice(text) for note in moved]
    assert [each.target.quote.exact for each in review(library, revised.id)] == ["Tujuh tentara"]
    assert library.check() == []
    library.undo(revised.id)
    assert library.annotations(revised.id) == before


def test_another_place_than_the_proposed_one_may_be_chosen(library, revised):
    (changed, *_) = review(library, revised.id)
    span = library.revision(revised.revision).find("perbatasan")
    accept(library, revised.id, [changed], chosen={changed.key: span})
    assert library.annotation(changed.annotation.id).targets[0].quote.exact == "perbatasan"


def test_orphans_stay_and_are_listed(library):
    document = library.add(article())
    note = library.annotate(document, Span(0, 13), comment="penting")
    document = revise(library, document.id, article("Harga beras naik lagi pekan ini."))
    (orphan,) = review(library, document.id)
    assert (orphan.anchoring.outcome, orphan.words) == ("orphan", "")
    accept(library, document.id, [orphan])
    assert library.annotation(note.id) == note and library.check() == []


def test_a_note_edited_after_the_review_is_not_overwritten(library, revised):
    listed = review(library, revised.id)
    note = listed[0].annotation
    edit = Change(note, replace(note, comment="lain"))
    library.apply(ChangeSet(action="annotation.edit", changes=(edit,), document=revised.id))
    with pytest.raises(ConflictError):
        accept(library, revised.id, listed)
    assert len(review(library, revised.id)) == 3


def test_an_export_gets_the_places_of_the_text_it_shows(library, revised):
    (selected,) = library.selection([revised.id]).documents
    for note in selected.annotations:
        if note.targets[0].revision == revised.revision:
            assert note.targets[0].span.slice(selected.revision.text) == note.comment
    assert sum(note.targets[0].revision == revised.revision for note in selected.annotations) == 2


def test_two_revisions_are_compared_with_their_material_changes(library, revised):
    old, new = library.revisions(revised.id)
    found = compare(library.revision(old.id), library.revision(new.id))
    assert [(each.edit, each.material) for each in found] == [
        ("replaced", {"number"}),
        ("inserted", {"name"}),
    ]


def test_the_same_bytes_are_the_same_document_whatever_their_name(library):
    first = library.add(article())
    assert library.add(replace(article(), file_name="lain.txt")).id == first.id
    assert sha256(library.original(first.revision)).hexdigest() == library.revisions(first.id)[0].sha256


def test_the_notes_of_an_older_text_stand_there_also_after_they_were_moved_on(library, revised):
    older = library.revisions(revised.id)[0]
    before = notes_in(library, revised.id, older.id)
    assert before == library.annotations(revised.id)
    accept(library, revised.id, review(library, revised.id))
    after = notes_in(library, revised.id, older.id)
    assert [note.targets for note in after] == [note.targets for note in before]
    assert notes_in(library, revised.id, revised.revision) == library.annotations(revised.id)
    library.undo(revised.id)
    assert notes_in(library, revised.id, revised.revision) == []


def test_a_note_in_an_older_text_says_what_it_says_today_and_none_that_is_gone_is_there(library, revised):
    older = library.revisions(revised.id)[0]
    accept(library, revised.id, review(library, revised.id))
    first, second, _ = library.annotations(revised.id)
    edit(library, first, comment="lain")
    edit(library, second, binned="2026-11-25T10:00:00Z")
    assert [note.comment for note in notes_in(library, revised.id, older.id)] == ["lain", "tidak ada serangan"]
