"""History, backups, revisions and the review of notes, by keys and clicks."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

import desktop_app
from desktop_app.errors import DamageError
from desktop_app.gui import annotating
from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.backups import BackupsDialog
from desktop_app.gui.keeping.history import HistoryDialog
from desktop_app.gui.keeping.rescue import rescue
from desktop_app.gui.keeping.review import ReviewDialog
from desktop_app.gui.keeping.revisions import RevisionsDialog
from desktop_app.gui.keeping.table import TableModel
from desktop_app.store import rotation
from tests.gui.conftest import SAMPLE, passage

OLD, NEW = "tujuh tentaranya tewas", "sembilan tentaranya tewas"


@pytest.fixture
def revised(window, qtbot, tmp_path):
    """The window with a newer text of the article on screen, and two notes on the older one."""
    for quote in (OLD, "Pashinyan"):
        assert annotating.create(window.session, passage(window, quote), colour="yellow") is not None
    newer = tmp_path / "newer.txt"
    newer.write_text(SAMPLE.read_text(encoding="utf-8").replace(OLD, NEW), encoding="utf-8")
    before = window.session.revision.id
    window.commands.keeper.revise_from(newer, window.session.document)
    qtbot.waitUntil(lambda: window.session.revision.id != before, timeout=60_000)
    return window


def test_the_table_keeps_the_rules_of_models(qtbot, qtmodeltester):
    model = TableModel(("a", "b"))
    model.show([("1", "2"), ("3", "4")], ticked=[True, False])
    qtmodeltester.check(model)
    index = model.index(1, 0)
    assert model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert model.ticked() == [0, 1]
    model.show([])
    assert model.rowCount() == 0 and model.ticked() == []


def test_notes_on_the_older_text_are_told_of_and_not_shown_at_wrong_places(revised):
    assert revised.session.waiting == 2 and revised.session.annotations == {}
    assert revised.reading.notice.isVisible() and "2" in revised.reading.notice.words.text()


def test_the_review_shows_old_and_new_words_and_moves_what_is_accepted(revised, qtbot):
    session = revised.session
    dialog = ReviewDialog(session, session.document, revised)
    qtbot.addWidget(dialog)
    outcomes = {each.target.quote.exact: (each.anchoring.outcome, each.words) for each in dialog.listed}
    assert outcomes == {OLD: ("materially_changed", NEW), "Pashinyan": ("exact", "Pashinyan")}
    assert len(dialog.model.ticked()) == 1
    qtbot.mouseClick(dialog.accept_ticked, Qt.MouseButton.LeftButton)
    assert session.waiting == 1
    assert [note.targets[0].quote.exact for note in session.annotations.values()] == ["Pashinyan"]
    qtbot.mouseClick(dialog.tick_all, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.accept_ticked, Qt.MouseButton.LeftButton)
    assert session.waiting == 0 and dialog.result() == dialog.DialogCode.Accepted
    text = session.revision.text
    for note in session.annotations.values():
        assert note.targets[0].span.slice(text) == note.targets[0].quote.exact
    session.undo()
    session.refresh()
    assert session.waiting == 1


def test_the_revisions_are_compared_with_what_is_material(revised, qtbot):
    dialog = RevisionsDialog(revised.session, revised.session.document, revised)
    qtbot.addWidget(dialog)
    assert [each.material for each in dialog.shown] == [{"number"}]
    assert "[tujuh]" in dialog.model.index(0, 1).data() and "[sembilan]" in dialog.model.index(0, 2).data()
    dialog.old.setCurrentIndex(1)
    assert dialog.shown == [] and "Current text" in dialog.text.which.text()


def test_an_older_text_is_read_with_its_notes_where_they_stood(revised, qtbot):
    session = revised.session
    dialog = ReviewDialog(session, session.document, revised)
    qtbot.addWidget(dialog)
    qtbot.mouseClick(dialog.accept_ticked, Qt.MouseButton.LeftButton)  # one of the two is moved on
    dialog = RevisionsDialog(session, session.document, revised)
    qtbot.addWidget(dialog)
    dialog.show()
    text = session.library.revision(dialog.old.currentData()).text
    view = dialog.text.view
    assert OLD in text and "Older text" in dialog.text.which.text()
    for note, quote in zip(dialog.notes, sorted((OLD, "Pashinyan"), key=text.index), strict=True):
        assert note.targets[0].span.slice(text) == quote
        assert ("annotations", note.id) in {
            (layer, mark.key.split("@")[0]) for layer, mark in view.marks_at(note.targets[0].span.start)
        }
    assert any("sembilan" in mark.tip for layer, mark in view.marks_at(text.index("tujuh tentaranya")))
    view.select(passage(revised, "Pashinyan"))
    before = session.library.history()
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert session.library.history() == before
    qtbot.mouseClick(dialog.text.back, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible() and session.document.revision == session.revision.id


def test_a_row_about_the_older_text_is_shown_in_it(revised, qtbot):
    dialog = RevisionsDialog(revised.session, revised.session.document, revised)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.tabs.setCurrentIndex(1)
    dialog.notes_table.selectRow(1)
    assert dialog.text.view.caret() == dialog.notes[1].targets[0].span.start


def test_the_history_goes_back_to_a_step_and_forward_again(window, qtbot):
    session = window.session
    for quote in (OLD, "Pashinyan", "Armenia"):
        annotating.create(session, passage(window, quote), colour="yellow")
    dialog = HistoryDialog(session, window)
    qtbot.addWidget(dialog)
    assert [each.action for each in dialog.steps] == ["annotation.create"] * 3 + ["document.add"]
    dialog.table.selectRow(2)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert [note.targets[0].quote.exact for note in session.annotations.values()] == [OLD]
    dialog.table.selectRow(0)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert len(session.annotations) == 3


def test_the_audit_trail_is_saved(window, qtbot, tmp_path):
    annotating.create(window.session, passage(window, OLD), colour="yellow")
    dialog = HistoryDialog(window.session, window)
    qtbot.addWidget(dialog)
    dialog.write(tmp_path / "trail.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "trail.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["action"] for row in rows] == ["document.add", "annotation.create"]


def test_the_menu_says_what_undo_would_take_back(window):
    annotating.create(window.session, passage(window, OLD), colour="yellow")
    assert "Note made" in window.actions_by_id["undo"].toolTip()


def test_a_backup_is_made_and_put_back(window, qtbot):
    session = window.session
    dialog = BackupsDialog(session, window)
    qtbot.addWidget(dialog)
    qtbot.mouseClick(dialog.now, Qt.MouseButton.LeftButton)
    assert not dialog.now.isEnabled()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=20_000)
    annotating.create(session, passage(window, OLD), colour="yellow")
    dialog.restore(rotation.backups(session.library.path)[0])
    assert dialog.is_busy and len(session.library.annotations()) == 1  # the library is in use until the last moment
    qtbot.waitUntil(lambda: dialog.restored, timeout=20_000)
    assert session.annotations == {} and session.document is not None
    assert annotating.create(session, passage(window, OLD), colour="yellow") is not None
    assert len(session.annotations) == 1


def test_restoring_can_be_given_up(window, qtbot):
    session = window.session
    rotation.rotate(session.library.path)
    annotating.create(session, passage(window, OLD), colour="yellow")
    dialog = BackupsDialog(session, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.restore(rotation.backups(session.library.path)[0])
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    assert not dialog.restored and dialog.isVisible() and "as it was" in dialog.state.text()
    assert len(session.library.annotations()) == 1
    assert not list(session.library.path.parent.glob(".restore-*"))


def test_a_backup_that_is_no_library_is_not_restored(window, qtbot):
    session = window.session
    made = rotation.rotate(session.library.path)
    assert made is not None
    made.write_bytes(b"SQLite format 3\0" + b"\xa5" * 9000)
    dialog = BackupsDialog(session, window)
    qtbot.addWidget(dialog)
    dialog.restore(rotation.backups(session.library.path)[0])
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    assert not dialog.restored and made.name in dialog.problem.text()
    assert session.library.documents()


def test_where_there_is_no_backup_it_is_said_how_one_is_made(window, qtbot):
    dialog = BackupsDialog(window.session, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.empty.isVisible() and not dialog.table.isVisible() and not dialog.put_back.isEnabled()
    qtbot.mouseClick(dialog.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    assert dialog.table.isVisible() and not dialog.empty.isVisible() and dialog.put_back.isEnabled()
    qtbot.mouseClick(dialog.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing has changed" in dialog.state.text(), timeout=20_000)


def test_a_dialog_that_is_closed_while_it_copies_closes_when_it_has(window, qtbot, tmp_path):
    dialog = BackupsDialog(window.session, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save_copy(tmp_path / "a.kliping")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert rotation.is_sound(tmp_path / "a.kliping")


def test_a_dialog_that_stays_to_say_why_a_copy_failed_does_not_close_after_a_later_one(window, qtbot, tmp_path):
    dialog = BackupsDialog(window.session, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save_copy(tmp_path)  # a folder
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    assert dialog.isVisible() and "folder" in dialog.problem.text()
    dialog.save_copy(tmp_path / "a.kliping")
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    assert dialog.isVisible()


def test_a_copy_is_saved_also_of_a_library_whose_file_is_gone(window, qtbot, tmp_path):
    session = window.session
    dialog = BackupsDialog(session, window)
    qtbot.addWidget(dialog)
    dialog.save_copy(tmp_path / "a.kliping")
    qtbot.waitUntil(dialog.now.isEnabled, timeout=20_000)
    dialog.save_copy(tmp_path)  # a folder
    qtbot.waitUntil(lambda: dialog.now.isEnabled() and "folder" in dialog.problem.text(), timeout=20_000)
    session.library.path.unlink()
    dialog.save_copy(tmp_path / "b.kliping")
    assert rotation.is_sound(tmp_path / "a.kliping") and rotation.is_sound(tmp_path / "b.kliping")


def test_the_window_backs_its_library_up_by_itself(window, qtbot):
    with qtbot.waitSignal(window.commands.keeper.backed_up, timeout=20_000):
        window.commands.keeper.back_up()
    assert len(rotation.backups(window.session.library.path)) == 1


def test_damaged_pages_are_told_of(window, qtbot, monkeypatch):
    monkeypatch.setattr(rotation, "is_sound", lambda path: False)
    with qtbot.waitSignal(window.commands.keeper.damaged, timeout=20_000):
        window.commands.keeper.look_for_damage()
    assert window.reading.notice.isVisible()


def test_emptying_the_bin_erases_the_note_in_it(window):
    note = annotating.create(window.session, passage(window, OLD), colour="yellow")
    assert note is not None and annotating.put_in_bin(window.session, note)
    window.commands.keeper.erase()
    assert window.session.library.annotations(binned=True) == []


def test_a_damaged_library_is_rescued_by_its_backup(library_file, qtbot, monkeypatch):
    rotation.rotate(library_file)
    library_file.write_bytes(b"\xa5" * 9000)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    assert rescue(library_file, DamageError("damaged"))
    assert rotation.is_sound(library_file)


def test_every_step_that_the_program_takes_has_its_words(qapp):
    package = Path(desktop_app.__file__).parent
    taken = {
        code
        for path in package.rglob("*.py")
        for code in re.findall(r'(?:apply\(|action=)"([a-z]+\.[a-z_]+)"', path.read_text(encoding="utf-8"))
    }
    assert taken - set(words.steps()) == set()
