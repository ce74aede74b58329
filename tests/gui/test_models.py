"""Every item model keeps Qt's contract."""

from PySide6.QtCore import QModelIndex

from desktop_app.domain.facts import FactSheet
from desktop_app.gui.facts.model import FactsModel
from desktop_app.gui.facts.sections import sections
from desktop_app.gui.panels.library_model import Item, LibraryModel
from desktop_app.gui.window import Window
from tests.gui.conftest import SAMPLE, passage


def test_the_facts_model_keeps_the_contract(qtmodeltester, gold_sheet: FactSheet) -> None:
    model = FactsModel()
    model.show(sections(gold_sheet, SAMPLE.read_text(encoding="utf-8")), {})
    qtmodeltester.check(model)


def test_the_notes_model_keeps_the_contract(qtmodeltester, window: Window) -> None:
    window.session.library.annotate(window.session.document, passage(window, "Armenia"), comment="one", tags=["a"])
    assert window.notes.model.rowCount() == 1
    qtmodeltester.check(window.notes.model)


def test_the_library_model_keeps_the_contract(qtmodeltester) -> None:
    model = LibraryModel()
    model.show([Item(document="1", title="one"), Item(document="2", title="two", about="x", snippet="\x02y\x03")])
    qtmodeltester.check(model)


def test_an_index_of_a_model_that_was_emptied_gives_nothing(gold_sheet: FactSheet) -> None:
    model = FactsModel()
    model.show(sections(gold_sheet, SAMPLE.read_text(encoding="utf-8")), {})
    old = model.index(0, 0, QModelIndex())
    model.show((), {})
    assert model.item_at(old) is None
    assert model.data(old) is None
