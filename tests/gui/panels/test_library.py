"""The library at the left: shelves, stories, tags, the bin, many at once, the order."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox

from desktop_app import pipeline
from desktop_app.domain.documents import Source
from desktop_app.gui import shelving
from desktop_app.gui.panels.shelves_model import packed
from desktop_app.gui.window import Window
from tests.gui.conftest import passage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def filled(window: Window) -> Window:
    """The window with two more articles in the library."""
    for title, publisher, published in (
        ("Banjir di Demak", "Antara", "2024-02-10"),
        ("Aksi damai", "Tempo", "2020-01-01"),
    ):
        source = Source(title=title, publisher=publisher, published=published, language="id")
        window.session.library.add(pipeline.read_text(f"{title} terjadi kemarin.\n"), source=source)
    return window


def _titles(window: Window) -> list[str]:
    return [item.title for item in window.library.model.items]


def _shelves(window: Window) -> list[str]:
    model = window.library.shelves.shelves_model
    return [shelf.name for shelf in model._shelves]


def _answer(words: str) -> None:
    """Type into the question that comes next, and say yes to it."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QInputDialog):
            dialog.setTextValue(words)
            dialog.accept()
        elif isinstance(dialog, QMessageBox):
            next(button for button in dialog.buttons() if button.text() == words).click()

    QTimer.singleShot(0, act)


def test_the_shelves_are_counted(filled: Window) -> None:
    model = filled.library.shelves.shelves_model
    assert model.data(model.index_of("all")) == "All articles  3"
    assert model.data(model.index_of("bin")) == "Bin"


def test_a_story_is_made_with_the_insert_key_and_filled_by_a_drop(filled: Window) -> None:
    _answer("Banjir 2024")
    QTest.keyClick(filled.library.shelves, Qt.Key.Key_Insert)
    story = filled.session.library.stories()[0]
    assert (story.name, filled.library.shelves.shelf().name) == ("Banjir 2024", "Banjir 2024")
    assert "This story is empty" in filled.library.empty.text()
    flood = next(each for each in filled.session.library.documents() if each.source.title.startswith("Banjir"))
    model = filled.library.shelves.shelves_model
    model.dropMimeData(packed([flood.id]), Qt.DropAction.MoveAction, -1, -1, model.index_of(f"story:{story.id}"))
    assert _titles(filled) == ["Banjir di Demak"]
    assert model.data(model.index_of(f"story:{story.id}")) == "Banjir 2024  1"


def test_a_story_is_renamed_in_place_and_dissolved_without_its_articles(filled: Window) -> None:
    ids = [document.id for document in filled.session.library.documents()]
    story = shelving.make_story(filled.session, "Lama", documents=ids)
    shelves = filled.library.shelves
    shelves.choose(f"story:{story.id}")
    assert len(_titles(filled)) == 3
    shelves.shelves_model.setData(shelves.currentIndex(), "Baru")
    assert filled.session.library.stories()[0].name == "Baru"
    shelves.setFocus()
    QTest.keyClick(shelves, Qt.Key.Key_Delete)
    assert filled.session.library.stories() == []
    assert len(filled.session.library.documents()) == 3


def test_making_a_story_is_undone_in_one_step(filled: Window) -> None:
    ids = [document.id for document in filled.session.library.documents()]
    shelving.make_story(filled.session, "Lama", documents=ids)
    assert filled.session.undo()
    assert filled.session.library.stories() == []
    assert all(document.stories == () for document in filled.session.library.documents())


def test_several_articles_go_to_the_bin_at_once_and_come_back(qtbot, filled: Window) -> None:
    panel = filled.library
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_A, CTRL)
    assert len(panel.selected()) == 3
    act = next(action for action in panel.menu().actions() if action.text() == "Move to the bin")
    act.trigger()
    assert _titles(filled) == []
    panel.shelves.choose("bin")
    assert len(_titles(filled)) == 3
    panel.list.selectAll()
    next(action for action in panel.menu().actions() if action.text() == "Put back").trigger()
    assert len(filled.session.library.documents()) == 3


def test_the_bin_is_emptied_only_after_asking(filled: Window) -> None:
    filled.commands.bin_documents([document.id for document in filled.session.library.documents()])
    filled.library.shelves.choose("bin")
    _answer("Cancel")
    filled.library.shelves.erase()
    assert len(filled.session.library.documents(binned=True)) == 3
    _answer("Erase")
    filled.library.shelves.erase()
    assert filled.session.library.documents(binned=True) == []
    assert filled.library.empty.text() == "The bin is empty."


def test_an_article_that_is_erased_leaves_the_screen(filled: Window) -> None:
    document = filled.session.library.documents()[0].id
    filled.commands.bin_documents([document])
    filled.session.show(document)
    _answer("Erase")
    filled.library.shelves.erase([document])
    assert filled.session.document is None
    assert not filled.reading.notice.isVisible()


def test_a_tag_shows_the_articles_of_its_sub_tags_too(filled: Window) -> None:
    session = filled.session
    session.library.annotate(session.document, passage(filled, "tujuh tentaranya"), tags=["tewas"])
    session.library.annotate(session.library.documents()[0], pipeline_span(session), tags=["korban"])
    codes = {code.name: code for code in session.codes.values()}
    from desktop_app.gui import coding

    coding.change(session, codes["tewas"], parent=codes["korban"].id)
    filled.library.shelves.choose(f"tag:{codes['korban'].id}")
    assert len(_titles(filled)) == 2
    filled.library.shelves.choose(f"tag:{codes['tewas'].id}")
    assert len(_titles(filled)) == 1


def pipeline_span(session):
    """The first word of the article added last."""
    return session.library.revision(session.library.documents()[0].revision).find("terjadi")


@pytest.mark.parametrize(
    ("order", "first"), [("title", "Aksi damai"), ("published", "Banjir di Demak"), ("publisher", "Banjir di Demak")]
)
def test_articles_are_sorted_and_the_order_is_kept(
    open_window: Callable[[], Window], filled: Window, order: str, first: str
) -> None:
    box = filled.library.order
    box.setCurrentIndex(box.findData(order))
    box.activated.emit(box.currentIndex())
    assert _titles(filled)[0] == first
    assert open_window().library.order.currentData() == order


def test_what_was_opened_is_listed_as_recent_latest_first(filled: Window) -> None:
    flood = next(each for each in filled.session.library.documents() if each.source.title.startswith("Banjir"))
    filled.commands.open_document(flood.id)
    filled.library.shelves.choose("recent")
    assert _titles(filled)[0] == "Banjir di Demak"
    assert len(_titles(filled)) == 2


def test_enter_opens_and_a_click_opens(qtbot, filled: Window) -> None:
    panel = filled.library
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(0))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert filled.session.document.source.title == _titles(filled)[0]
    place = panel.list.visualRect(panel.model.index(1)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert filled.session.document.source.title == _titles(filled)[1]


def test_files_dropped_on_the_library_are_brought_in(filled: Window, tmp_path) -> None:
    dropped: list[list[str]] = []
    filled.library.files_dropped.connect(dropped.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    filled.library.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert dropped == [[str(tmp_path / "a.txt")]]


def test_a_long_shelf_is_listed_as_it_is_scrolled(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.gui.panels import library

    monkeypatch.setattr(library, "_PAGE", 2)
    for number in range(4):
        window.session.library.add(pipeline.read_text(f"Berita nomor {number}.\n"))
    window.library.fill()
    model = window.library.model
    while model.canFetchMore(model.index(-1)):
        model.fetchMore(model.index(-1))
    assert model.rowCount() == 5


def test_the_models_of_the_library_keep_the_contract(qtmodeltester, filled: Window) -> None:
    shelving.make_story(filled.session, "Satu")
    qtmodeltester.check(filled.library.shelves.shelves_model)
    qtmodeltester.check(filled.library.model)


def test_an_article_whose_facts_failed_is_marked(filled: Window) -> None:
    document = filled.session.library.documents()[0]
    filled.library.mark_trouble(document.id, "no facts: the worker ended")
    item = next(each for each in filled.library.model.items if each.document == document.id)
    assert item.trouble == "no facts: the worker ended"
    filled.library.mark_trouble(document.id, "")
    assert all(not each.trouble for each in filled.library.model.items)


def test_a_renamed_article_is_listed_under_its_new_title(filled: Window) -> None:
    document = filled.session.document
    from desktop_app.domain.changes import Change

    renamed = replace(document, source=replace(document.source, title="Judul baru"))
    filled.session.apply("document.source", (Change(document, renamed),))
    assert "Judul baru" in _titles(filled)
