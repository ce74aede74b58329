"""Undo and redo live in the file."""

import pytest
from msgspec.structs import replace

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.spans import Span
from desktop_app.errors import ConflictError
from desktop_app.store import index
from desktop_app.store.library import Library
from tests.store.articles import article
from tests.store.test_library import edit


def test_undo_and_redo_survive_a_restart(path):
    with Library(path) as library:
        document = library.add(article())
        note = library.annotate(document, Span(0, 5), tags=["toll"])
    with Library(path) as library:
        library.undo(document.id)
        assert library.annotations() == [] and library.codes() == []
    with Library(path) as library:
        library.redo(document.id)
        assert library.annotations() == [note]
        assert library.check() == []


def test_an_import_can_be_undone_and_redone_with_its_text_and_bytes(library, document):
    original = library.original(document.revision)
    library.undo()
    assert library.documents() == [] and library.search("tewas") == [] and library.check() == []
    library.redo()
    assert library.documents() == [document]
    assert library.revision(document.revision).text == article().text
    assert library.original(document.revision) == original
    assert library.search("tewas") and library.check() == []


def test_each_document_has_its_own_steps(library, document):
    other = library.add(article("Lain sama sekali."))
    first, second = library.annotate(document, Span(0, 5)), library.annotate(other, Span(0, 4))
    library.undo(document.id)
    assert library.annotations() == [second]
    library.undo()
    assert library.annotations() == []
    library.redo(document.id)
    assert library.annotations() == [first]


def test_with_nothing_to_undo_nothing_happens(library):
    assert library.undo() is None and library.redo() is None
    assert library.undo_step() is None and library.redo_step() is None


def test_a_new_change_drops_what_was_undone_but_keeps_it_in_the_history(library, document):
    library.annotate(document, Span(0, 5))
    library.undo(document.id)
    library.annotate(document, Span(6, 9))
    assert library.redo(document.id) is None
    assert [step.state for step in library.history(document.id)] == ["done", "dropped", "done"]


def test_the_history_says_who_did_what(library, document):
    library.annotate(document, Span(0, 5))
    step = library.undo_step(document.id)
    assert step is not None
    assert (step.action, step.author, step.document, step.state) == ("annotation.create", "Ani", document.id, "done")
    assert library.history(document.id, limit=1) == [step]


def test_subscribers_hear_of_undo_as_of_any_change(library, document):
    note = library.annotate(document, Span(0, 5))
    heard = []
    library.subscribe(heard.append)
    assert library.undo() == heard[0]
    assert heard[0].changes == (Change(note, None),)


def test_a_step_whose_record_was_changed_elsewhere_is_refused_and_dropped(library, document):
    note = library.annotate(document, Span(0, 5), comment="a")
    elsewhere = ChangeSet(action="edit", changes=(Change(note, replace(note, comment="elsewhere")),), document=None)
    library.apply(elsewhere)
    with pytest.raises(ConflictError, match="cannot be undone"):
        library.undo(document.id)
    assert library.annotation(note.id).comment == "elsewhere"
    assert [step.state for step in library.history(document.id)] == ["dropped", "done"]


def test_undo_of_a_tag_that_another_article_uses_by_now_is_refused(library, document):
    library.annotate(document, Span(0, 5), tags=["toll"])
    library.annotate(library.add(article("Lain.")), Span(0, 4), tags=["toll"])
    with pytest.raises(ConflictError):
        library.undo(document.id)
    assert len(library.annotations()) == 2


def test_another_window_undoes_what_this_one_did(library, document, path):
    note = library.annotate(document, Span(0, 5), comment="a")
    edit(library, note, comment="b")
    with Library(path) as other:
        other.undo(document.id)
    assert library.annotation(note.id).comment == "a"
    assert library.poll()
    library.redo(document.id)
    assert library.annotation(note.id).comment == "b"


def test_steps_are_those_of_their_document_however_many_of_them_are_noted(library, document):
    other = library.add(article("Lain sama sekali."))
    notes = [library.annotate((document, other)[number % 2], Span(0, 4)) for number in range(4)]
    library.search("tentara")  # notes whose steps are whose
    notes += [library.annotate((document, other)[number % 2], Span(0, 4)) for number in range(4)]
    library.undo(document.id)
    numbers = [step.number for step in library.history(document.id)]
    assert numbers == sorted(numbers, reverse=True) and len(numbers) == 5
    assert [step.number for step in library.history(document.id, limit=2)] == numbers[:2]
    step = library.redo_step(document.id)
    assert step is not None and step.number == numbers[0]
    for _ in range(4):
        library.undo(document.id)
    assert library.annotations(document.id) == [] and library.documents() == [other]
    assert {note.id for note in library.annotations(other.id)} == {note.id for note in notes[1::2]}
    library.annotate(other, Span(0, 4), tags=["a"])
    assert library.redo_step(other.id) is None and library.redo_step(document.id) is not None
    assert library.check() == []


def test_a_long_history_is_gone_back_step_by_step(library, document):
    for number in range(index.MOST_PENDING + 20):
        library.annotate(document, Span(number % 30, number % 30 + 5))
    assert len(library.history(document.id, limit=1000)) == index.MOST_PENDING + 21
    for _ in range(30):
        library.undo(document.id)
    assert len(library.annotations(document.id)) == index.MOST_PENDING - 10
    assert library.check() == []


def test_what_another_program_has_undone_is_overtaken_by_the_next_step_here(library, document, path):
    library.annotate(document, Span(0, 5))
    with Library(path) as other:
        other.annotate(document, Span(6, 13))
        other.undo(document.id)
        assert other.redo_step(document.id) is not None
        library.annotate(document, Span(14, 19))
        assert other.redo_step(document.id) is None and library.redo_step(document.id) is None


def test_what_a_failed_step_had_overtaken_can_still_be_redone(library, document):
    note = library.annotate(document, Span(0, 5))
    library.undo(document.id)
    with pytest.raises(ConflictError):
        library.apply(ChangeSet(action="x", changes=(Change(note, None),), document=document.id))
    assert library.redo_step(document.id) is not None
    library.annotate(document, Span(6, 13))
    assert library.redo_step(document.id) is None
