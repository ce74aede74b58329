"""Notes made elsewhere come in through the window, and the reader sees what became of each."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.exchange import Arrival, Arrivals
from desktop_app.gui.keeping import words
from desktop_app.gui.keeping.arriving import ArrivalsDialog
from desktop_app.gui.keeping.bringing import Bringing
from desktop_app.importers.importer import Remark

QUOTE = "tujuh tentaranya tewas"


@pytest.fixture
def shown(monkeypatch) -> list[ArrivalsDialog]:
    """The reports that were shown; each is closed at once."""
    dialogs: list[ArrivalsDialog] = []
    monkeypatch.setattr(ArrivalsDialog, "exec", lambda dialog: dialogs.append(dialog) or 0)
    return dialogs


def notes(url: str) -> str:
    """An export of Hypothesis with one note on a page."""
    selector = {"type": "TextQuoteSelector", "exact": QUOTE, "prefix": "", "suffix": ""}
    target = [{"selector": [selector]}]
    row = {"id": "a", "uri": url, "text": "Benar?", "user": "acct:ani@hypothes.is", "target": target}
    return json.dumps({"annotations": [row]})


@pytest.fixture
def page(window) -> str:
    """The address of the article on screen."""
    document = window.session.document
    told = replace(document, source=replace(document.source, url="https://example.org/bentrok"))
    change = ChangeSet(action="document.source", changes=(Change(document, told),), document=document.id)
    window.session.library.apply(change)
    window.session.refresh()
    return "http://www.example.org/bentrok/"


def bring_in(window, qtbot, *files: Path) -> None:
    """Bring in the notes of files, and wait until the worker has."""
    window.commands.keeper.import_notes_from(*files)
    qtbot.waitUntil(lambda: not window.findChildren(Bringing), timeout=200_000)


def cells(dialog: ArrivalsDialog) -> list[str]:
    return [dialog.model.index(0, column).data() for column in range(dialog.model.columnCount())]


def test_notes_come_to_the_article_that_their_page_is(window, qtbot, shown, page, tmp_path):
    session = window.session
    (tmp_path / "a.json").write_text(notes(page))
    bring_in(window, qtbot, tmp_path / "a.json")
    assert [(note.comment, note.author) for note in session.annotations.values()] == [("Benar?", "ani")]
    assert cells(shown[0])[:3] == [words.fates()["exact"], QUOTE, "Benar?"]


@pytest.mark.parametrize(
    ("answer", "number"), [(QMessageBox.StandardButton.Yes, 1), (QMessageBox.StandardButton.No, 0)]
)
def test_notes_without_an_article_can_be_put_on_the_one_on_screen(
    window, qtbot, shown, tmp_path, monkeypatch, answer, number
):
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answer)
    (tmp_path / "a.json").write_text(notes("https://example.org/somewhere"))
    bring_in(window, qtbot, tmp_path / "a.json")
    assert len(window.session.annotations) == number
    assert shown[0].opens.isEnabled() is bool(number)


def test_an_import_is_undone_in_one_step(window, qtbot, shown, page, tmp_path):
    (tmp_path / "a.json").write_text(notes(page))
    bring_in(window, qtbot, tmp_path / "a.json")
    window.actions_by_id["undo"].trigger()
    assert window.session.annotations == {}


def test_a_file_in_no_format_is_said(window, qtbot, shown, tmp_path):
    (tmp_path / "a.json").write_text("[]")
    bring_in(window, qtbot, tmp_path / "a.json")
    assert window.reading.notice.isVisible() and shown == []


def test_files_come_together_and_one_that_cannot_be_read_is_said(window, qtbot, shown, page, tmp_path):
    (tmp_path / "a.json").write_text(notes(page))
    (tmp_path / "b.json").write_text("[]")
    bring_in(window, qtbot, tmp_path / "b.json", tmp_path / "a.json")
    assert window.reading.notice.isVisible()
    assert len(shown) == 1 and len(window.session.annotations) == 1


def test_an_import_that_is_given_up_writes_nothing(window, qtbot, shown, page, tmp_path):
    (tmp_path / "a.json").write_text(notes(page))
    window.commands.keeper.import_notes_from(tmp_path / "a.json")
    (bringing,) = window.findChildren(Bringing)
    bringing.dialog.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: not window.findChildren(Bringing), timeout=200_000)
    assert window.session.library.annotations() == [] and shown == []
    bring_in(window, qtbot, tmp_path / "a.json")
    assert len(window.session.annotations) == 1


def test_the_article_of_a_note_can_be_opened(qtbot):
    note = Arrival(outcome="exact", quote="a", comment="", article="Banjir", document="x", annotation="y")
    lost = Arrival(outcome="homeless", quote="b", comment="c", article="Banjir")
    dialog = ArrivalsDialog(Arrivals(notes=(lost, note)))
    qtbot.addWidget(dialog)
    qtbot.mouseClick(dialog.opens, Qt.MouseButton.LeftButton)
    assert dialog.chosen == ""
    dialog.table.selectRow(1)
    qtbot.mouseClick(dialog.opens, Qt.MouseButton.LeftButton)
    assert dialog.chosen == "x"


def test_what_there_is_to_say_stands_above_the_notes(qtbot):
    remarks = (
        Remark(code="offsets", values={"unit": "utf-16", "line_end": "2", "whole": "9", "passages": "9"}),
        Remark(code="colour", about="Aktor", values={"from": "#CC3311", "to": "orange"}),
        Remark(code="facts", values={"number": "3"}),
        Remark(code="left_out", about="PDFSelection", values={"number": "2"}),
    )
    dialog = ArrivalsDialog(Arrivals(notes=(), documents=("x",), remarks=remarks))
    qtbot.addWidget(dialog)
    said = dialog.words.text().split("\n")
    assert len(said) == 5
    assert "utf-16" in said[1] and "#CC3311" in said[2] and "3 facts" in said[3] and "PDFSelection 2" in said[4]
