"""Bringing articles in, and taking them out."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.gui.main import begin
from desktop_app.gui.window import Window

_PATIENCE = 60_000  # milliseconds: a worker starts, reads and extracts


def _drop(window: Window, data: QMimeData) -> None:
    nothing = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing)
    window.reading.view.dropEvent(event)


def test_dropped_files_are_read_one_after_the_other_and_the_last_is_shown(
    qtbot, window: Window, tmp_path: Path
) -> None:
    files = [tmp_path / f"{name}.txt" for name in ("satu", "dua", "tiga")]
    for file in files:
        file.write_text(f"Berita {file.stem} dari Jakarta hari ini.\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    _drop(window, data)
    qtbot.waitUntil(lambda: len(window.session.library.documents()) == 4, timeout=_PATIENCE)
    qtbot.waitUntil(lambda: "tiga" in window.session.revision.text, timeout=_PATIENCE)
    assert window.library.model.rowCount() == 4


def test_a_file_that_cannot_be_read_is_told_of_and_the_others_go_on(qtbot, window: Window, tmp_path: Path) -> None:
    good = tmp_path / "baik.txt"
    good.write_text("Berita baik dari Bandung.\n", encoding="utf-8")
    window.opening.open_files([str(tmp_path / "missing.txt"), str(good)])
    qtbot.waitUntil(lambda: len(window.session.library.documents()) == 2, timeout=_PATIENCE)
    qtbot.waitUntil(window.reading.notice.isVisible, timeout=_PATIENCE)
    assert window.reading.notice.words.text() == "1 article brought in. 1 file could not be read."
    assert "There is no file" in window.reading.notice.details.text()


def test_a_text_on_the_clipboard_becomes_an_article_and_gets_its_facts(qtbot, window: Window) -> None:
    QGuiApplication.clipboard().setText("Presiden Joko Widodo tiba di Jakarta pada Senin.\n")
    qtbot.keyClick(
        QApplication.focusWidget(),
        Qt.Key.Key_V,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    qtbot.waitUntil(lambda: len(window.session.library.documents()) == 2, timeout=_PATIENCE)
    qtbot.waitUntil(lambda: window.session.sheet is not None, timeout=_PATIENCE)
    assert window.session.library.sheet(window.session.revision.id) == window.session.sheet
    assert "no published date" in window.status.state.text()


def test_the_first_start_shows_the_sample_with_its_source_record(qtbot, window: Window) -> None:
    library, session = window.session.library, window.session
    sample = session.document.id
    window.commands.bin_document(sample)
    assert session.document is None
    begin(window, window.opening._jobs, [])
    qtbot.waitUntil(lambda: session.document is not None, timeout=_PATIENCE)
    assert library.document(sample).source.published == "2021-11-17"
    assert "unknown publisher" in window.reading.about.text()


def test_an_article_can_be_binned_and_brought_back(window: Window) -> None:
    window.actions_by_id["bin_article"].trigger()
    assert window.session.library.documents() == []
    assert "No articles here yet" in window.library.empty.text()
    assert window.library.empty.isVisible()
    window.commands.restore_documents([window.session.library.documents(binned=True)[0].id])
    assert window.session.document is not None


def test_the_search_finds_while_typing(qtbot, window: Window) -> None:
    qtbot.keyClicks(window.library.search, "Pashinyan")
    qtbot.waitUntil(lambda: window.library.model.item_at(window.library.model.index(0)).snippet != "", timeout=5_000)
    window.library.search.clear()
    qtbot.keyClicks(window.library.search, "zzzqqq")
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 0, timeout=5_000)
    assert "Nothing was found" in window.library.empty.text()


def test_a_word_is_found_by_its_stem_once_the_window_had_a_moment(qtbot, window: Window) -> None:
    window.opening.open_text("Ledakan itu menewaskan dua orang di Surabaya.\n")
    qtbot.waitUntil(lambda: len(window.session.library.documents()) == 2, timeout=_PATIENCE)
    qtbot.waitUntil(lambda: window.session.library.pending_words() == [], timeout=_PATIENCE)
    found = [hit.document for hit in window.session.library.search("tewas")]
    assert window.session.document.id in found


CLIPPINGS = """Tujuh Tentara Azerbaijan Tewas (AFP)
- Your Highlight on page 1 | Location 1-2 | Added on Thursday, 18 November 2021 10:00:00

tujuh tentaranya tewas
==========
"""
READWISE = (
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,"
    "Document tags\n"
    "bentrokan di perbatasan,Tujuh Tentara,AFP,,,yellow,,page,1,2021-11-18 10:00:00+00:00,\n"
)


def test_notes_that_are_dropped_go_to_the_importers_and_several_are_shown_together(
    qtbot, window: Window, tmp_path: Path, monkeypatch
) -> None:
    from desktop_app.gui.keeping.arriving import ArrivalsDialog
    from desktop_app.gui.keeping.bringing import Bringing

    (tmp_path / "My Clippings.txt").write_text(CLIPPINGS, encoding="utf-8")
    (tmp_path / "readwise.csv").write_text(READWISE, encoding="utf-8")
    (tmp_path / "satu.txt").write_text("Berita satu dari Jakarta hari ini.\n", encoding="utf-8")
    shown: list[list[str]] = []
    monkeypatch.setattr(Bringing, "_are_here", lambda self, number: False)
    monkeypatch.setattr(ArrivalsDialog, "exec", lambda self: shown.append([note.quote for note in self._notes]))
    window.opening.open_files([str(path) for path in sorted(tmp_path.glob("*.*")) if path.suffix in (".txt", ".csv")])
    qtbot.waitUntil(lambda: bool(shown), timeout=_PATIENCE)
    assert shown == [["tujuh tentaranya tewas", "bentrokan di perbatasan"]]
    assert len(window.session.library.documents()) == 2


def test_the_pages_of_a_long_file_are_counted_while_it_is_read(qtbot, window: Window, tmp_path: Path) -> None:
    from tests.benchmarks.reading import long_pdf

    file = tmp_path / "panjang.pdf"
    file.write_bytes(long_pdf(40))
    heard: list[tuple[int, int]] = []
    said: list[str] = []
    window.opening.paged.connect(lambda done, pages: heard.append((done, pages)))
    window.opening.paged.connect(lambda done, pages: said.append(window.status.words.text()))
    window.opening.open_files([str(file)])
    qtbot.waitUntil(lambda: len(window.session.library.documents()) == 2, timeout=_PATIENCE)
    assert heard == [(page, 40) for page in range(40)]
    assert said[9] == "Reading page 10 of 40…"


def test_a_long_file_can_be_given_up(qtbot, window: Window, tmp_path: Path) -> None:
    from tests.benchmarks.reading import long_pdf

    file = tmp_path / "panjang.pdf"
    file.write_bytes(long_pdf(300))
    with qtbot.waitSignal(window.opening.paged, timeout=_PATIENCE):
        window.opening.open_files([str(file)])
    window.status.cancel.click()
    assert not window.status.progress.isVisible()
    assert len(window.session.library.documents()) == 1
