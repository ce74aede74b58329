"""A colleague's bundle and the copies of a report, in the window."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from desktop_app import pipeline
from desktop_app.domain.bundles import Bundle
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.exporters.bundle import pack
from desktop_app.gui import annotating, shelving
from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.merging import MergeDialog
from desktop_app.gui.keeping.similar import SimilarDialog
from desktop_app.store.library import Library
from desktop_app.store.merging import merge, propose
from tests.bundles import bundle
from tests.gui.conftest import SAMPLE, passage
from tests.gui.keeping.test_arriving import bring_in

QUOTE = "tujuh tentaranya tewas"


def edit(library: Library, id: str, comment: str, moment: str) -> None:  # noqa: A002
    note = library.annotation(id)
    after = replace(note, comment=comment, modified=moment)
    library.apply(ChangeSet(action="annotation.edit", changes=(Change(note, after),), document=note.document))


def asked(window, qtbot, file: Path, brought: Bundle) -> MergeDialog:
    """The dialog about a bundle in a file."""
    file.write_bytes(pack(brought))
    session = window.session
    dialog = MergeDialog(session, window.jobs, str(file), propose(session.library, brought), window)
    qtbot.addWidget(dialog)
    return dialog


def click_merge(dialog: MergeDialog, qtbot) -> None:
    """Merge, and wait until the worker has."""
    qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    assert dialog.is_busy
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=200_000)


def test_a_clash_is_shown_and_the_reader_decides(window, qtbot, tmp_path):
    session = window.session
    note = annotating.create(session, passage(window, QUOTE), colour="yellow")
    assert note is not None and session.document is not None
    with Library(tmp_path / "theirs.kliping", author="Budi") as theirs:
        merge(theirs, bundle(session.library, [session.document.id]))
        edit(theirs, note.id, "dari Budi", "2030-01-02T00:00:00Z")
        edit(session.library, note.id, "dari Ani", "2030-01-01T00:00:00Z")
        dialog = asked(window, qtbot, tmp_path / "a.kliping-bundle", bundle(theirs, [session.document.id]))
    assert [(each.field, each.mine, each.theirs) for each in dialog.clashes] == [("comment", "dari Ani", "dari Budi")]
    assert dialog.model.ticked() == [0]
    dialog.model.tick([])
    click_merge(dialog, qtbot)
    assert dialog.merged is not None and session.annotations[note.id].comment == "dari Ani"


def test_a_clash_over_the_note_of_a_story_is_said_in_words(window, qtbot, tmp_path):
    session = window.session
    assert session.document is not None
    story = shelving.make_story(session, "Perbatasan", documents=[session.document.id])
    assert story is not None
    with Library(tmp_path / "theirs.kliping", author="Budi") as theirs:
        merge(theirs, bundle(session.library, [session.document.id]))
        for library, words in ((theirs, "dari Budi"), (session.library, "dari Ani")):
            change = Change(story, replace(story, note=words))
            library.apply(ChangeSet(action="story.edit", changes=(change,)))
        dialog = asked(window, qtbot, tmp_path / "a.kliping-bundle", bundle(theirs, [session.document.id]))
    row = [dialog.model.data(dialog.model.index(0, column)) for column in (1, 2, 3)]
    assert row == ["Note of the story · Perbatasan", "dari Ani", "dari Budi"]
    dialog.model.tick([0])
    click_merge(dialog, qtbot)
    assert session.library.stories()[0].note == "dari Budi"
    session.library.undo()
    assert session.library.stories()[0].note == "dari Ani"


@pytest.fixture
def theirs(window, tmp_path) -> Bundle:
    """The article on screen with a note of somebody else's."""
    with Library(tmp_path / "theirs.kliping", author="Budi") as library:
        document = library.add(pipeline.read(SAMPLE))
        library.annotate(document, passage(window, QUOTE), comment="dari Budi")
        return bundle(library, [document.id])


def test_a_merge_that_is_given_up_writes_nothing(window, qtbot, tmp_path, theirs):
    session = window.session
    dialog = asked(window, qtbot, tmp_path / "a.kliping-bundle", theirs)
    dialog.show()
    assert dialog.empty.isVisible() and not dialog.table.isVisible()
    qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    assert dialog.merged is None and dialog.isVisible() and "Nothing was merged" in dialog.state.text()
    assert session.library.annotations() == [] and session.library.check() == []
    click_merge(dialog, qtbot)
    assert dialog.merged == (1, 0) and len(session.annotations) == 1


def test_a_bundle_whose_file_is_gone_is_said(window, qtbot, tmp_path, theirs):
    dialog = asked(window, qtbot, tmp_path / "a.kliping-bundle", theirs)
    (tmp_path / "a.kliping-bundle").unlink()
    click_merge(dialog, qtbot)
    assert dialog.merged is None and "a.kliping-bundle" in dialog.problem.text()


def test_values_are_shown_as_people_read_them(qapp):
    assert words.shown("status", "disputed") == "disputed"
    assert words.shown("colour", "pink") == "Pink"
    assert words.shown("private", True) == "yes"
    assert words.shown("source.published", "2021-11-17") == "Wed 17 Nov 2021"
    assert words.shown("comment", "") == "—"


def test_a_damaged_bundle_is_said(window, qtbot, tmp_path):
    (tmp_path / "a.kliping-bundle").write_bytes(b"PK nonsense")
    bring_in(window, qtbot, tmp_path / "a.kliping-bundle")
    assert window.reading.notice.isVisible()


def test_a_bundle_is_planned_and_merged_beside_the_window(window, qtbot, tmp_path, monkeypatch, theirs):
    session = window.session
    (tmp_path / "b.kliping-bundle").write_bytes(pack(theirs))
    monkeypatch.setattr(MergeDialog, "exec", lambda dialog: click_merge(dialog, qtbot))
    bring_in(window, qtbot, tmp_path / "b.kliping-bundle")
    assert [(each.comment, each.author) for each in session.annotations.values()] == [("dari Budi", "Budi")]


def test_copies_of_the_report_on_screen_are_listed(window, qtbot, tmp_path):
    session = window.session
    copy = tmp_path / "copy.txt"
    copy.write_text(SAMPLE.read_text(encoding="utf-8") + "\nRedaksi: surat pembaca.\n", encoding="utf-8")
    other = session.library.add(pipeline.read(copy))
    dialog = SimilarDialog(session, session.document, window)
    qtbot.addWidget(dialog)
    assert [each.document for each in dialog.found] == [other.id]
    qtbot.mouseClick(dialog.opens, Qt.MouseButton.LeftButton)
    assert dialog.chosen == other.id
