"""What is kept, and how it is changed."""

import pytest
from msgspec.structs import replace

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Source, Story
from desktop_app.domain.facts import Entity, FactSheet, SheetSource
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.judgements import Judgement
from desktop_app.domain.spans import Span
from desktop_app.errors import ConflictError, LibraryError
from desktop_app.store.library import Library
from tests.store.articles import TEXT, article


def edit(library, before, **fields):
    """Apply one edit of a record and give the new record."""
    after = replace(before, **fields)
    document = getattr(before, "document", None)
    library.apply(ChangeSet(action="edit", changes=(Change(before, after),), document=document))
    return after


def create(library, record, document=None):
    """Apply the creation of one record."""
    library.apply(ChangeSet(action="create", changes=(Change(None, record),), document=document))
    return record


def sheet(revision, *names: str, engine: str = "rules") -> FactSheet:
    """A fact sheet with entities of those names."""
    source = SheetSource(
        id="x", language="id", published=None, characters=len(TEXT), sha256=revision.text_sha256, engine=engine
    )
    entities = tuple(Entity(id=f"e{n}", type="person", name=name) for n, name in enumerate(names))
    return FactSheet(source=source, entities=entities)


def test_an_added_article_is_read_back_as_it_was(library):
    revision = article()
    document = library.add(revision)
    assert library.document(document.id) == document
    assert library.revision(document.revision) == replace(revision, original=b"")
    assert library.original(document.revision) == revision.original
    assert document.source == revision.found


def test_a_source_given_goes_before_the_one_found(library):
    assert library.add(article(), source=Source(title="Given")).source.title == "Given"


def test_the_same_bytes_find_the_old_document(library, document):
    assert library.add(article()) == document
    assert len(library.documents()) == 1
    assert library.document_with(article().sha256) == document


def test_the_same_bytes_take_the_old_document_out_of_the_bin(library, document):
    edit(library, document, binned=now())
    assert library.documents() == []
    assert library.add(article()) == document
    assert library.documents() == [document]


def test_changed_text_for_a_document_becomes_its_current_revision(library, document):
    newer = article("Delapan tentara tewas.", document=document.id)
    now_there = library.add(newer)
    assert (now_there.id, now_there.revision) == (document.id, newer.id)
    assert [revision.id for revision in library.revisions(document.id)] == [document.revision, newer.id]
    assert all(not revision.text for revision in library.revisions(document.id))
    assert library.check() == []


def test_an_annotation_is_read_back_as_it_was(library, document):
    note = library.annotate(document, Span(0, 13), comment="dari siapa?", tags=["toll", "Armenia", "TOLL"])
    assert library.annotation(note.id) == note
    assert library.annotations(document.id) == library.annotations() == [note]
    assert [code.name for code in library.codes()] == ["Armenia", "toll"]
    assert note.targets[0].quote.exact == "Tujuh tentara"
    assert note.author == "Ani"


@pytest.mark.parametrize(
    ("options", "motivation"),
    [({}, "highlighting"), ({"tags": ["a"]}, "tagging"), ({"comment": "a"}, "commenting")],
)
def test_the_motivation_follows_from_what_is_said(library, document, options, motivation):
    assert library.annotate(document, Span(0, 5), **options).motivation == motivation


def test_annotations_come_in_text_order(library, document):
    spans = [Span(30, 35), Span(0, 5), Span(10, 12), Span(0, 2)]
    for span in spans:
        library.annotate(document, span)
    starts = [note.targets[0].position.start for note in library.annotations(document.id)]
    assert starts == sorted(starts)


def test_a_code_is_found_whatever_its_capitals(library, document):
    library.annotate(document, Span(0, 5), tags=["Korban"])
    found = library.code_named(" korban ")
    assert found is not None and found.name == "Korban"


def test_words_that_no_file_can_hold_are_replaced(library):
    revision = replace(article(), file_name="\udcff.txt", found=Source(title="a\ud83d"))
    document = library.add(revision)
    assert document.source.title == "a\ufffd"
    assert library.annotate(document, Span(0, 5), comment="\udcff").comment == "\ufffd"


def test_every_other_kind_of_record_is_read_back_as_it_was(library, document):
    story = create(library, Story(id=new_id(), name="Perang", created=now(), note="catatan"))
    target = library.annotate(document, Span(0, 5)).targets[0]
    judgement = create(
        library,
        Judgement(
            id=new_id(), document=document.id, kind="count", target=target, verdict="corrected", created=now(),
            value={"value": 7, "side": ["AZ"]},
        ),
    )  # fmt: skip
    kept = edit(library, document, stories=(story.id,))
    assert library.stories() == [story]
    assert library.judgements(document.id) == [judgement]
    assert library.documents(story=story.id) == [kept]
    assert library.check() == []


def test_a_sheet_is_kept_per_engine_and_the_last_one_counts(library, document):
    revision = library.revision(document.revision)
    library.keep_sheet(revision.id, sheet(revision, "Ani"))
    library.keep_sheet(revision.id, sheet(revision, "Budi", engine="model"))
    library.keep_sheet(revision.id, sheet(revision, "Citra"))
    assert library.sheet(revision.id) == sheet(revision, "Citra")
    assert library.sheet(new_id()) is None
    assert len(library.history()) == 1


def test_a_sheet_comes_in_with_its_article(library):
    revision = article()
    document = library.add(revision, sheet(revision, "Ani"))
    assert library.sheet(document.revision) == sheet(revision, "Ani")


def test_what_is_remembered_is_recalled_after_a_restart(path):
    with Library(path) as library:
        library.remember("position/1", {"at": 12, "panel": "facts"})
    with Library(path) as library:
        assert library.recall("position/1") == {"at": 12, "panel": "facts"}
        assert library.recall("other", 3) == 3


def test_an_edit_of_what_has_changed_since_is_refused_and_writes_nothing(library, document):
    note = library.annotate(document, Span(0, 5), comment="a")
    edit(library, note, comment="b")
    changes = (Change(document, replace(document, binned=now())), Change(note, replace(note, comment="c")))
    with pytest.raises(ConflictError, match="nothing was written"):
        library.apply(ChangeSet(action="edit", changes=changes))
    assert library.annotation(note.id).comment == "b"
    assert library.document(document.id) == document


def test_a_record_cannot_be_made_twice(library, document):
    note = library.annotate(document, Span(0, 5))
    with pytest.raises(ConflictError):
        create(library, note)


def test_a_code_in_use_cannot_be_removed(library, document):
    library.annotate(document, Span(0, 5), tags=["toll"])
    code = library.code_named("toll")
    with pytest.raises(ConflictError, match="still needs"):
        library.apply(ChangeSet(action="code.remove", changes=(Change(code, None),)))
    assert library.codes() == [code]


@pytest.mark.parametrize("call", ["document", "revision", "annotation", "original"])
def test_what_is_not_there_is_said(library, call):
    with pytest.raises(LibraryError, match="no-such-id"):
        getattr(library, call)("no-such-id")


def test_subscribers_get_the_change_set_after_it_is_on_disk(library, document, path):
    heard = []

    def listen(changes):
        with Library(path) as other:
            heard.append((changes, len(other.annotations(document.id))))

    stop = library.subscribe(listen)
    note = library.annotate(document, Span(0, 5))
    stop()
    library.annotate(document, Span(0, 5))
    (changes, there) = heard[0]
    assert len(heard) == 1 and there == 1
    assert changes.changes == (Change(None, note),)


def test_a_bug_of_one_subscriber_neither_stops_the_others_nor_looks_like_a_failed_save(library, document, monkeypatch):
    reported, heard = [], []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, traceback: reported.append(kind))
    library.subscribe(lambda changes: 1 / 0)
    library.subscribe(heard.append)
    note = library.annotate(document, Span(0, 5))
    assert library.annotation(note.id) == note
    assert reported == [ZeroDivisionError] and len(heard) == 1


def test_a_change_of_another_program_is_noticed_once(library, document, path):
    library.annotate(document, Span(0, 5))
    assert not library.poll()
    with Library(path) as other:
        other.annotate(document.id, Span(0, 5))
    assert library.poll()
    assert not library.poll()


def test_a_selection_has_everything_about_its_documents(library, document):
    note = library.annotate(document, Span(0, 5), tags=["toll"])
    library.annotate(library.add(article("Lain.")), Span(0, 4), tags=["other"])
    chosen = library.selection([document.id])
    assert [each.document for each in chosen.documents] == [document]
    assert chosen.documents[0].revision.text == TEXT
    assert chosen.documents[0].annotations == (note,)
    assert [code.name for code in chosen.codes] == ["toll"]
    assert len(library.selection().documents) == 2


def test_text_without_its_content_is_refused(library):
    with pytest.raises(ValueError, match="without its text"):
        library.add(replace(article(), text=""))
    with pytest.raises(ValueError, match="another hash"):
        library.add(replace(article(), text="other"))
    assert library.documents() == []


def test_the_reason_of_a_status_is_kept(tmp_path):
    with Library(tmp_path / "a.kliping") as library:
        document = library.add(article())
        note = library.annotate(document, library.revision(document.revision).find("a"))
        disputed = replace(note, status="disputed", reason="Yerevan says otherwise")
        library.apply(ChangeSet(action="annotation.edit", changes=(Change(note, disputed),), document=document.id))
        assert library.annotation(note.id).reason == "Yerevan says otherwise"
        library.undo(document.id)
        assert library.annotation(note.id).reason == ""
