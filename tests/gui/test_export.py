"""The export dialog: what it offers, shows, asks, writes, remembers."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from desktop_app import pipeline
from desktop_app.domain.facts import FactSheet, SheetSource
from desktop_app.exporters import exporters
from desktop_app.exports import Plan
from desktop_app.gui.dialogs.export import ExportDialog, words_of
from desktop_app.gui.window import Window

PATIENCE = 60_000  # milliseconds; the process that writes has to start


@pytest.fixture
def dialog(window: Window, tmp_path: Path, qtbot) -> Iterator[ExportDialog]:
    """The dialog over an article with an open and a private note."""
    session = window.session
    assert session.revision is not None and session.document is not None
    library = session.library
    library.annotate(session.document, session.revision.find("tujuh tentaranya"), comment="open", tags=("toll",))
    library.annotate(session.document, session.revision.find("13 ditangkap"), comment="SECRET", private=True)
    made = ExportDialog(session, window.jobs, parent=window)
    qtbot.addWidget(made)
    made.form.place.setText(str(tmp_path / "notes.md"))
    made.show()
    yield made
    made.close()


def choose(box, value) -> None:
    """What a click on an entry of a box does."""
    box.setCurrentIndex(box.findData(value))


def save(dialog: ExportDialog, qtbot) -> None:
    """Press the button, and wait for the end of the writing."""
    dialog.save()
    qtbot.waitUntil(lambda: dialog._job is None, timeout=PATIENCE)


def test_every_format_is_offered(dialog):
    assert {dialog.form.format.itemData(n) for n in range(dialog.form.format.count())} == set(exporters.names())


def test_the_article_and_the_library_can_be_chosen(dialog):
    document = dialog._session.document.id
    assert [dialog.form.what.itemData(n) for n in range(dialog.form.what.count())] == [(document,), None]


def test_articles_that_are_selected_can_be_chosen(window, qtbot):
    made = ExportDialog(window.session, window.jobs, selected=("a", "b"), parent=window)
    qtbot.addWidget(made)
    assert made.form.plan().documents == ("a", "b")
    made.close()


@pytest.mark.parametrize("name", exporters.names())
def test_every_format_has_a_preview(dialog, name):
    choose(dialog.form.format, name)
    dialog.show_preview()
    assert dialog.preview.toPlainText()
    assert not dialog.problem.isVisible()


def test_private_notes_are_in_the_preview_only_if_they_are_wanted(dialog):
    dialog.show_preview()
    assert "SECRET" not in dialog.preview.toPlainText()
    dialog.form.private.setChecked(True)
    dialog.form.facts.setCurrentIndex(dialog.form.facts.findData("none"))
    dialog.show_preview()
    assert "SECRET" in dialog.preview.toPlainText()


def test_what_a_format_has_no_room_for_is_not_offered(dialog):
    choose(dialog.form.format, "csv-statements")
    assert not dialog.form.notes.isEnabled() and dialog.form.facts.isEnabled()
    choose(dialog.form.format, "csv")
    assert dialog.form.notes.isEnabled() and not dialog.form.facts.isEnabled()


def test_the_end_of_the_name_follows_the_format(dialog):
    choose(dialog.form.format, "csv-counts")
    assert dialog.form.place.text().endswith("notes.counts.csv")
    choose(dialog.form.format, "html")
    assert dialog.form.place.text().endswith("notes.html")


def test_it_writes_the_file_and_says_what_was_left_out(dialog, qtbot, tmp_path):
    save(dialog, qtbot)
    written = (tmp_path / "notes.md").read_text()
    assert "open" in written and "SECRET" not in written
    assert dialog.done_with is not None
    assert words_of(dialog.done_with).startswith(f"Exported to {tmp_path / 'notes.md'}. Left out: 1 private note")
    assert not dialog.isVisible()


def test_a_file_that_is_there_is_replaced_only_after_asking(dialog, qtbot, tmp_path, monkeypatch):
    (tmp_path / "notes.md").write_text("mine")
    answers = iter((QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: next(answers))
    save(dialog, qtbot)
    assert (tmp_path / "notes.md").read_text() == "mine" and dialog.problem.isVisible()
    dialog.save()
    qtbot.waitUntil(lambda: dialog.done_with is not None, timeout=PATIENCE)
    assert "open" in (tmp_path / "notes.md").read_text()


def test_of_an_earlier_export_it_shows_what_would_change(dialog, qtbot, tmp_path):
    save(dialog, qtbot)
    session = dialog._session
    session.library.annotate(session.document, session.revision.find("24 tentara hilang"), comment="new")
    dialog.show_preview()
    assert "+> new" in dialog.preview.toPlainText()


def test_a_template_that_is_broken_is_said_to_be(dialog, tmp_path):
    (tmp_path / "mine.md").write_text("{{#x}}")
    dialog.form._options["template"].path.setText(str(tmp_path / "mine.md"))
    dialog.show_preview()
    assert "Line 1 of the template" in dialog.problem.text() and dialog.problem.isVisible()


def test_a_template_that_cannot_be_read_is_said_to_be(dialog, tmp_path):
    dialog.form._options["template"].path.setText(str(tmp_path / "none.md"))
    dialog.save()
    assert "none.md" in dialog.problem.text() and dialog.problem.isVisible()
    assert not (tmp_path / "notes.md").exists() and dialog._job is None


def test_a_folder_that_is_not_there_is_said_to_be_missing(dialog, qtbot, tmp_path):
    dialog.form.place.setText(str(tmp_path / "none" / "notes.md"))
    save(dialog, qtbot)
    assert dialog.problem.isVisible() and dialog.isVisible()


def test_choices_are_remembered(dialog, qtbot, window):
    choose(dialog.form.format, "csv")
    choose(dialog.form._options["encoding"], "utf-8")
    dialog.form.private.setChecked(True)
    dialog.form.manifest.setChecked(True)
    save(dialog, qtbot)
    again = ExportDialog(window.session, window.jobs, parent=window)
    qtbot.addWidget(again)
    plan = again.form.plan()
    assert (plan.format, plan.scope.private, plan.manifest, plan.options) == ("csv", True, True, {"encoding": "utf-8"})
    assert plan.path.parent == Path(dialog.form.place.text()).parent
    again.close()


def test_a_manifest_is_written_beside_the_file(dialog, qtbot, tmp_path):
    dialog.form.manifest.setChecked(True)
    save(dialog, qtbot)
    manifest = json.loads((tmp_path / "notes.md.manifest.json").read_bytes())
    assert manifest["left_out"] == [{"what": "private_notes", "number": 1}]


def test_the_whole_library_can_go_into_a_folder(dialog, qtbot, tmp_path):
    choose(dialog.form.what, None)
    dialog.form.each.setChecked(True)
    dialog.form.place.setText(str(tmp_path / "vault"))
    plan: Plan = dialog.form.plan()
    assert plan.each
    save(dialog, qtbot)
    assert [path.suffix for path in (tmp_path / "vault").iterdir()] == [".md"]


def test_the_preview_of_a_long_article_is_made_by_the_worker(window, qtbot, tmp_path):
    session = window.session
    long = pipeline.read_text("Polisi menahan tujuh orang di Bandung pada hari Rabu.\n" * 1500, title="Panjang")
    source = SheetSource(id=long.id, language="id", published=None, characters=len(long.text), sha256=long.sha256)
    session.library.add(long, FactSheet(source=source))  # or the worker would look for facts first
    session.show(session.library.document_with(long.sha256).id)
    made = ExportDialog(session, window.jobs, parent=window)
    qtbot.addWidget(made)
    made.form.place.setText(str(tmp_path / "long.md"))
    assert not made.preview.toPlainText()
    qtbot.waitUntil(lambda: "Panjang" in made.preview.toPlainText(), timeout=PATIENCE)
    made.close()
