"""Two people work on one article in two libraries, and bring their work together."""

import pytest
from msgspec.structs import replace

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Story
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.spans import Span
from desktop_app.store.library import Library
from desktop_app.store.merging import merge, plan
from tests.bundles import bundle
from tests.store.articles import TEXT, article
from tests.store.test_library import sheet


@pytest.fixture
def mine(tmp_path):
    with Library(tmp_path / "mine.kliping", author="Ani", stem_at_once=False) as library:
        yield library


@pytest.fixture
def theirs(tmp_path):
    with Library(tmp_path / "theirs.kliping", author="Budi", stem_at_once=False) as library:
        yield library


def whole(library: Library):
    """Everything in a library that can be compared with another's."""
    return (
        sorted(document.id for document in library.documents()),
        {note.id: replace(note, document="") for note in library.annotations()},
        {code.name for code in library.codes()},
        {story.name for story in library.stories()},
    )


def edit(library: Library, record, **values):
    after = replace(record, **values)
    document = getattr(record, "document", record.id)
    library.apply(ChangeSet(action="edit", changes=(Change(record, after),), document=document))
    return after


def filled(library: Library):
    revision = article()
    document = library.add(revision, sheet(revision, "Nikol Pashinyan"))
    story = Story(id=new_id(), name="Perbatasan", created=now())
    told = replace(document, stories=(story.id,))
    library.apply(ChangeSet(action="story.create", changes=(Change(None, story), Change(document, told))))
    note = library.annotate(document, Span(0, 13), comment="periksa", tags=["korban"])
    library.annotate(document, Span(20, 30), comment="untuk saya", private=True)
    return told, note


def test_an_empty_library_becomes_the_same_but_for_what_is_private(mine, theirs):
    document, note = filled(theirs)
    done = merge(mine, bundle(theirs, [document.id]))
    assert done.clashes == () and done.updated == 0
    assert mine.document(document.id) == document and mine.annotations() == [note]
    assert mine.revision(document.revision).text == TEXT and mine.original(document.revision) == TEXT.encode()
    assert mine.sheet(document.revision) == theirs.sheet(document.revision)
    assert [hit.annotation for hit in mine.search("periksa")] == [note.id]
    assert [hit.document for hit in mine.search("pashinyan")] == [document.id]
    assert mine.annotations()[0].author == "Budi" and mine.check() == []


def test_merging_again_changes_nothing(mine, theirs):
    document, _ = filled(theirs)
    brought = bundle(theirs, [document.id])
    merge(mine, brought)
    assert plan(mine, brought).changes.changes == ()


def test_the_same_bytes_are_the_same_article_under_whatever_id_and_name(mine, theirs):
    here = mine.add(replace(article(), file_name="lain.txt"))
    own = mine.annotate(here, Span(0, 5), comment="milik Ani", tags=["Korban"])
    there, note = filled(theirs)
    merge(mine, bundle(theirs, [there.id]))
    assert [document.id for document in mine.documents()] == [here.id] and len(mine.revisions(here.id)) == 1
    assert {each.id for each in mine.annotations(here.id)} == {own.id, note.id}
    assert len(mine.codes()) == 1 and len(mine.document(here.id).stories) == 1
    assert mine.annotation(note.id).targets[0].revision == here.revision and mine.check() == []


def test_each_side_keeps_its_changes_to_different_fields(mine, theirs):
    document, note = filled(theirs)
    merge(mine, bundle(theirs, [document.id]))
    edit(theirs, theirs.annotation(note.id), comment="diperiksa")
    edit(mine, mine.annotation(note.id), colour="pink")
    done = merge(mine, bundle(theirs, [document.id]))
    assert done.clashes == ()
    assert (mine.annotation(note.id).comment, mine.annotation(note.id).colour) == ("diperiksa", "pink")
    merge(theirs, bundle(mine, [document.id]))
    assert theirs.annotation(note.id) == mine.annotation(note.id)


def test_where_both_changed_a_field_the_newer_wins_and_both_are_shown(mine, theirs):
    document, note = filled(theirs)
    merge(mine, bundle(theirs, [document.id]))
    edit(mine, mine.annotation(note.id), comment="dari Ani", modified="2030-01-01T00:00:00Z")
    edit(theirs, theirs.annotation(note.id), comment="dari Budi", modified="2030-01-02T00:00:00Z")
    (clash,) = plan(mine, bundle(theirs, [document.id])).clashes
    assert (clash.field, clash.mine, clash.theirs, clash.taken) == ("comment", "dari Ani", "dari Budi", "theirs")
    merge(mine, bundle(theirs, [document.id]), choices={clash.key: "mine"})
    assert mine.annotation(note.id).comment == "dari Ani"


def test_tags_of_both_sides_are_kept_and_one_that_was_taken_off_stays_off(mine, theirs):
    document, note = filled(theirs)
    merge(mine, bundle(theirs, [document.id]))
    (korban,) = mine.codes()
    edit(mine, mine.annotation(note.id), tags=())
    extra = theirs.annotate(document, Span(0, 3), tags=["penting"]).tags[0]
    edit(theirs, theirs.annotation(note.id), tags=(korban.id, extra))
    merge(mine, bundle(theirs, [document.id]))
    assert mine.annotation(note.id).tags == (extra,) and mine.check() == []


def test_a_note_put_into_the_bin_there_goes_into_the_bin_here(mine, theirs):
    document, note = filled(theirs)
    merge(mine, bundle(theirs, [document.id]))
    edit(theirs, theirs.annotation(note.id), binned=now())
    merge(mine, bundle(theirs, [document.id]))
    assert mine.annotations() == [] and [each.id for each in mine.annotations(binned=True)] == [note.id]


def test_a_newer_revision_comes_along_and_becomes_current(mine, theirs):
    document, _ = filled(theirs)
    merge(mine, bundle(theirs, [document.id]))
    theirs.add(article(TEXT + " Tambahan.", document=document.id))
    merge(mine, bundle(theirs, [document.id]))
    assert len(mine.revisions(document.id)) == 2
    assert mine.revision(mine.document(document.id).revision).text.endswith("Tambahan.")
    assert mine.check() == []


def test_the_source_is_merged_field_by_field(mine, theirs):
    document, _ = filled(theirs)
    merge(mine, bundle(theirs, [document.id]))
    here, there = mine.document(document.id), theirs.document(document.id)
    edit(mine, here, source=replace(here.source, publisher="Kantor"))
    edit(theirs, there, source=replace(there.source, reliability="B"))
    assert merge(mine, bundle(theirs, [document.id])).clashes == ()
    source = mine.document(document.id).source
    assert (source.publisher, source.reliability) == ("Kantor", "B")


def test_a_merge_is_one_step_that_can_be_undone(mine, theirs):
    document, _ = filled(theirs)
    before = whole(mine)
    merge(mine, bundle(theirs, [document.id]))
    after = whole(mine)
    mine.undo()
    assert whole(mine) == before and mine.check() == []
    mine.redo()
    assert whole(mine) == after and mine.sheet(document.revision) is not None


def test_both_orders_of_merging_end_alike(tmp_path, mine, theirs):
    document, note = filled(theirs)
    merge(mine, bundle(theirs, [document.id]))
    edit(mine, mine.annotation(note.id), comment="a", modified="2030-01-01T00:00:00Z")
    edit(theirs, theirs.annotation(note.id), comment="b", modified="2030-01-02T00:00:00Z")
    mine.annotate(document.id, Span(3, 9), comment="hanya Ani")
    from_mine, from_theirs = bundle(mine, [document.id]), bundle(theirs, [document.id])
    merge(mine, from_theirs)
    merge(theirs, from_mine)
    theirs_public = {note.id: note for note in theirs.annotations() if not note.private}
    assert {note.id: note for note in mine.annotations()} == theirs_public
