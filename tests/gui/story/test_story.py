"""A story across its sources, in the window: opened, read, followed to the words and back, with keys and clicks."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app import pipeline
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Story
from desktop_app.domain.facts import Count, Entity, FactSheet
from desktop_app.domain.stories import compare
from desktop_app.gui import shelving
from desktop_app.gui.story.claims_model import ClaimsModel
from desktop_app.gui.story.claims_table import ClaimsTable
from desktop_app.gui.story.pane import StoryPane
from desktop_app.gui.story.rows import happened, named, said, sources
from desktop_app.gui.theme import LIGHT
from desktop_app.gui.window import Window
from tests.stories import STORY, article, count, event, mention, statement

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
TEXT = "Rumah sakit di Goris menerima 12 jenazah tentara Azerbaijan, kata seorang dokter pada Kamis.\n"


def _press(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


@pytest.fixture
def told(window: Window, gold_sheet: FactSheet) -> Story:
    """A story of the first article and another one, which counts otherwise."""
    library = window.session.library
    revision = pipeline.read_text(TEXT, title="Rumah sakit Goris")
    span = revision.find("12 jenazah")
    words = Count(
        id="c1", kind="killed", value=12, low=12, high=12, side=("az",), claimed_by=("rs",), when="2021-11-16",
        evidence=type(gold_sheet.counts[0].evidence)(start=span.start, end=span.end, text="12 jenazah"),
    )  # fmt: skip
    azerbaijan = Entity(id="az", type="place", name="Azerbaijan", country="AZ")
    hospital = Entity(id="rs", type="organisation", name="Rumah Sakit Goris")
    sheet = FactSheet(source=gold_sheet.source, entities=(azerbaijan, hospital), counts=(words,))
    other = library.add(revision, sheet, source=replace(revision.found, published="2021-11-18"))
    first = next(document for document in library.documents() if document.id != other.id)
    story = shelving.make_story(window.session, "Perbatasan", documents=[first.id, other.id])
    assert story is not None
    return story


@pytest.fixture
def pane(window: Window, told: Story, qtbot) -> StoryPane:
    """The story, opened by the keyboard, and its sources compared."""
    window.library.shelves.choose(f"story:{told.id}")
    window.library.shelves.setFocus()
    _press(window, Qt.Key.Key_Return)
    stories = window.commands.stories
    qtbot.waitUntil(lambda: stories.pane is not None and stories.pane.comparison is not None, timeout=120_000)
    assert stories.pane is not None
    return stories.pane


def _cell(pane: StoryPane, figure: str):
    model = pane.claims.claims
    places = [model.index(row, column) for row in range(model.rowCount()) for column in range(1, model.columnCount())]
    return next(index for index in places if model.data(index) == figure)


# --- models ---


def test_the_claims_model_keeps_the_contract(qtmodeltester) -> None:
    told = compare(STORY, [article(1, counts=(count(1, 7, side="az", by="az"),)), article(2, counts=(count(1, 9),))])
    model = ClaimsModel(LIGHT)
    model.show(told)
    assert (model.rowCount(), model.columnCount()) == (4, 3)
    qtmodeltester.check(model)
    model.show(None)
    qtmodeltester.check(model)


def test_a_cell_says_everything_of_itself(qapp: QApplication) -> None:
    told = compare(STORY, [article(1, counts=(count(1, 7, side="az", by="am"),)), article(2)])
    model = ClaimsModel(LIGHT)
    model.show(told)
    spoken = model.data(model.index(1, 1), Qt.ItemDataRole.AccessibleTextRole)
    assert "7" in spoken and "Armenia" in spoken and "Azerbaijan" in spoken and "Koran 1" in spoken


@pytest.mark.parametrize("page", [sources, happened, said, named])
def test_every_row_leads_somewhere(page: Callable, qapp: QApplication) -> None:
    whole = [
        article(number, entities=(who := article(1)[1].entities), mentions=(mention(5, who[0]),),
                events=(event(1, who="az"),), statements=(statement(1, "Kami menang", by="az"),))
        for number in (1, 2)
    ]  # fmt: skip
    made = page(compare(STORY, whole, copies=[("d1", "d2")]))
    rows = list(made.rows)
    for row in rows:
        rows += row.children
    assert len(rows) > 1
    assert all(made.places[row.key] for row in rows if row.kind != "group")


# --- the window ---


def test_a_story_takes_the_place_of_the_article(window: Window, pane: StoryPane) -> None:
    assert pane.isVisible() and not window.reading.isVisible() and not window.tabs.isVisible()
    assert window.windowTitle().startswith("Perbatasan")
    assert pane.claims.hasFocus()


def test_figures_of_two_articles_stand_side_by_side(window: Window, pane: StoryPane) -> None:
    model = pane.claims.claims
    seven, twelve = _cell(pane, "7"), _cell(pane, "12")
    claims = [model.rows[index.row()].claim for index in (seven, twelve)]
    assert claims[0] is claims[1]
    assert (claims[0].standing, seven.column(), twelve.column()) == ("differ", 1, 2)


def test_enter_leads_from_a_figure_to_its_words_and_back_to_the_story(window: Window, pane: StoryPane, qtbot) -> None:
    pane.claims.setCurrentIndex(_cell(pane, "12"))
    _press(window, Qt.Key.Key_Return)
    assert window.session.document is not None
    assert window.session.document.source.title == "Rumah sakit Goris"
    assert window.reading.isVisible() and window.tabs.isVisible() and not pane.isVisible()
    assert window.reading.view.caret() == TEXT.index("12 jenazah")
    _press(window, Qt.Key.Key_Left, ALT)
    assert pane.isVisible() and window.session.document is None
    _press(window, Qt.Key.Key_Right, ALT)
    assert window.session.document is not None and window.reading.isVisible()


def test_a_click_on_a_figure_leads_to_its_words(window: Window, pane: StoryPane) -> None:
    place = pane.claims.visualRect(_cell(pane, "12")).center()
    QTest.mouseClick(pane.claims.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.reading.view.caret() == TEXT.index("12 jenazah")


def test_a_row_of_another_page_leads_to_its_words(window: Window, pane: StoryPane) -> None:
    pane.tabs.setCurrentWidget(pane.sources)
    pane.sources.tree.setFocus()
    _press(window, Qt.Key.Key_Down)
    _press(window, Qt.Key.Key_Return)
    assert window.session.document is not None and window.session.document.source.title == "Rumah sakit Goris"


def test_the_note_is_saved_and_undo_takes_it_back(window: Window, pane: StoryPane, told: Story) -> None:
    pane.tabs.setCurrentWidget(pane.note)
    pane.note.field.setFocus()
    QTest.keyClicks(pane.note.field, "tanya Goris")
    _press(window, Qt.Key.Key_Return)
    QTest.keyClicks(pane.note.field, "besok")
    _press(window, Qt.Key.Key_Return, CTRL)
    assert window.session.library.stories()[0].note == "tanya Goris\nbesok"
    window.session.undo()
    assert window.session.library.stories()[0].note == ""
    assert pane.note.field.toPlainText() == ""


def test_leaving_the_story_saves_its_note(window: Window, pane: StoryPane) -> None:
    pane.tabs.setCurrentWidget(pane.note)
    QTest.keyClicks(pane.note.field, "tanya Goris")
    _press(window, Qt.Key.Key_Left, ALT)
    assert window.session.library.stories()[0].note == "tanya Goris"


def test_escape_gives_up_what_is_typed_in_the_note(window: Window, pane: StoryPane) -> None:
    pane.tabs.setCurrentWidget(pane.note)
    pane.note.field.setFocus()
    QTest.keyClicks(pane.note.field, "nanti")
    _press(window, Qt.Key.Key_Escape)
    assert pane.note.keep() and window.session.library.stories()[0].note == ""


def test_a_story_follows_what_is_taken_out_of_it(window: Window, pane: StoryPane, told: Story, qtbot) -> None:
    other = next(each for each in window.session.library.documents() if each.source.title == "Rumah sakit Goris")
    assert shelving.take_out_of_story(window.session, [other.id], told.id)
    qtbot.waitUntil(lambda: pane.comparison is not None and len(pane.comparison.reports) == 1, timeout=120_000)
    assert pane.claims.claims.columnCount() == 2


def test_a_story_follows_another_program(window: Window, pane: StoryPane, told: Story, qtbot) -> None:
    from desktop_app.store.library import Library

    with Library(window.session.library.path) as elsewhere:
        old = elsewhere.stories()[0]
        change = Change(old, replace(old, name="Perbatasan Goris"))
        elsewhere.apply(ChangeSet(action="story.edit", changes=(change,)))
    qtbot.waitUntil(lambda: pane.title.text() == "Perbatasan Goris", timeout=120_000)


def test_a_story_that_another_program_dissolved_is_left(window: Window, pane: StoryPane, qtbot) -> None:
    from desktop_app.store.library import Library

    with Library(window.session.library.path) as elsewhere:
        story = elsewhere.stories()[0]
        told = [Change(each, replace(each, stories=())) for each in elsewhere.documents(story=story.id)]
        elsewhere.apply(ChangeSet(action="story.remove", changes=(*told, Change(story, None))))
    qtbot.waitUntil(lambda: window.reading.isVisible(), timeout=60_000)
    assert not pane.isVisible() and not pane.notice.isVisible()


def test_dissolving_the_story_leaves_it(window: Window, pane: StoryPane, told: Story) -> None:
    story = window.session.library.stories()[0]
    assert shelving.remove_story(window.session, story)
    assert not pane.isVisible() and window.reading.isVisible()


def test_another_story_shows_nothing_of_the_one_before(window: Window, pane: StoryPane) -> None:
    assert pane.names.model.rowCount() > 0
    other = shelving.make_story(window.session, "Kosong")
    assert other is not None and window.commands.stories.show(other.id)
    assert pane.title.text() == "Kosong" and pane.progress.isVisible()
    assert pane.names.model.rowCount() == pane.claims.claims.rowCount() == 0 and not pane.events.line.isVisible()


def test_back_to_a_story_that_was_dissolved_says_so(window: Window, pane: StoryPane, told: Story) -> None:
    pane.claims.setCurrentIndex(_cell(pane, "12"))
    _press(window, Qt.Key.Key_Return)
    assert shelving.remove_story(window.session, window.session.library.stories()[0])
    window.reading.view.setFocus()
    _press(window, Qt.Key.Key_Left, ALT)
    assert not pane.isVisible() and "not in the library" in window.status.words.text()


def test_an_empty_story_says_what_to_do(window: Window, qtbot) -> None:
    story = shelving.make_story(window.session, "Kosong")
    assert story is not None
    window.commands.stories.show(story.id)
    pane = window.commands.stories.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.comparison is not None, timeout=120_000)
    assert pane.empty.isVisible() and not pane.claims.isVisible()


def test_alt_4_opens_the_story_of_the_article_on_screen(window: Window, told: Story) -> None:
    document = next(each for each in window.session.library.documents() if told.id in each.stories)
    window.commands.open_document(document.id)
    window.reading.view.setFocus()
    _press(window, Qt.Key.Key_4, ALT)
    assert window.commands.stories.story is not None and window.commands.stories.story.id == told.id


def test_without_a_story_alt_4_says_how_to_make_one(window: Window) -> None:
    _press(window, Qt.Key.Key_4, ALT)
    assert window.commands.stories.story is None
    assert "Stories" in window.status.words.text()


def test_the_pane_goes_with_the_theme(window: Window, pane: StoryPane) -> None:
    from desktop_app.gui.theme import DARK

    window.dress(DARK)
    claims = pane.claims.claims
    heading = claims.data(claims.index(0, 0), Qt.ItemDataRole.BackgroundRole)
    assert heading.name() == DARK.hover


def test_a_start_does_not_load_the_story(window: Window) -> None:
    assert window.commands.stories.pane is None


def test_the_export_of_an_open_story_begins_with_it(window: Window, pane: StoryPane, monkeypatch) -> None:
    from desktop_app.gui.dialogs.export import ExportDialog

    asked: list[str] = []
    monkeypatch.setattr(ExportDialog, "exec", lambda dialog: asked.append(dialog.form.what.currentText()))
    QTest.mouseClick(pane.export, Qt.MouseButton.LeftButton)
    assert asked == ["Story: Perbatasan"]


def test_the_notes_of_all_articles_stand_together(window: Window, pane: StoryPane) -> None:
    library = window.session.library
    other = next(each for each in library.documents() if each.source.title == "Rumah sakit Goris")
    library.annotate(other, library.revision(other.revision).find("Goris"), comment="telepon mereka", tags=["cek"])
    pane.tabs.setCurrentWidget(pane.notes)
    pane.notes.tree.setFocus()
    model = pane.notes.model
    assert [row.head for row in model.facts()] == ["telepon mereka"]
    pane.notes.tree.setCurrentIndex(model.index_of(model.facts()[0].key))
    _press(window, Qt.Key.Key_Return)
    assert window.session.document is not None and window.session.document.id == other.id
    assert window.reading.view.caret() == TEXT.index("Goris")


def test_without_notes_the_page_says_how_to_make_one(pane: StoryPane) -> None:
    assert [row.kind for row in pane.notes.model.items] == ["hint"]


def test_copies_of_one_report_are_marked_in_the_list_and_count_as_one_source(
    window: Window, pane: StoryPane, told: Story, qtbot
) -> None:
    library = window.session.library
    first = next(each for each in library.documents() if each.source.title != "Rumah sakit Goris")
    text = library.revision(first.revision).text
    copy = library.add(pipeline.read_text(f"{text}\n(red)\n", title="Salinan"), library.sheet(first.revision))
    assert shelving.put_in_story(window.session, [copy.id], told.id)
    qtbot.waitUntil(lambda: pane.comparison is not None and len(pane.comparison.articles) == 3, timeout=120_000)
    assert pane.comparison is not None and len(pane.comparison.reports) == 2
    window.library.shelves.choose("all")
    marked = [item.title for item in window.library.model.items if "one of 2 copies" in item.about]
    assert sorted(marked) == sorted(["Salinan", first.source.title])


def test_articles_without_facts_are_counted_in_the_heading(window: Window, pane: StoryPane) -> None:
    (document, _), other = article(1), article(2)
    pane.show_comparison(compare(STORY, [(document, None), other]))
    assert "1 article without facts" in pane.about.text()


def test_claimants_stay_while_many_sources_are_scrolled(qtbot) -> None:
    table = ClaimsTable(LIGHT)
    qtbot.addWidget(table)
    table.resize(700, 400)
    table.show()
    told = [article(number, counts=(count(1, number, side="az", by="az"),)) for number in range(12)]
    table.show_comparison(compare(STORY, told))
    assert not table.frozen.isVisible()
    table.horizontalScrollBar().setValue(200)
    assert table.frozen.isVisible() and table.frozen.width() == table.columnWidth(0)
    assert [table.frozen.isColumnHidden(column) for column in range(3)] == [False, True, True]
    assert table.frozen.rowViewportPosition(1) == table.rowViewportPosition(1)
    table.horizontalScrollBar().setValue(0)
    assert not table.frozen.isVisible()
