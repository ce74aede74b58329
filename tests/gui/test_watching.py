"""A watched folder: off at first, then what is put there comes in and the article on screen stays."""

from pathlib import Path

import pytest

from desktop_app.gui.dialogs.preferences import Preferences
from desktop_app.gui.window import Window

_PATIENCE = 60_000  # milliseconds


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an article that was there before."""
    place = tmp_path / "unduhan"
    place.mkdir()
    (place / "lama.txt").write_text("Berita lama dari Medan.\n", encoding="utf-8")
    return place


def _looked(qtbot, window: Window, times: int = 1) -> None:
    for _ in range(times):
        with qtbot.waitSignal(window.watching.looked, timeout=_PATIENCE):
            window.watching.look()


def _titles(window: Window) -> set[str]:
    return {document.source.title for document in window.session.library.documents()}


def test_no_folder_is_watched_at_first(window: Window) -> None:
    assert window.watching.folder == ""
    window.watching.begin()
    assert not window.watching.timer.isActive()
    assert not window.status.watched.isVisible()


def test_what_is_put_into_the_folder_comes_in_and_the_article_on_screen_stays(
    qtbot, window: Window, folder: Path
) -> None:
    shown = window.session.document.id
    preferences = Preferences(window)
    qtbot.addWidget(preferences)
    with qtbot.waitSignal(window.watching.looked, timeout=_PATIENCE):
        preferences.watched.choose(str(folder))
    assert window.status.watched.text() == "watching unduhan"
    (folder / "baru.txt").write_text("Berita baru dari Padang.\n", encoding="utf-8")
    _looked(qtbot, window, times=2)
    qtbot.waitUntil(lambda: any("Padang" in title for title in _titles(window)), timeout=_PATIENCE)
    said = "From the watched folder: 1 article brought in."
    qtbot.waitUntil(lambda: window.status.words.text() == said, timeout=_PATIENCE)
    assert window.session.document.id == shown
    assert not any("Medan" in title for title in _titles(window))
    preferences.watched.choose("")
    assert not window.watching.timer.isActive()
    assert not window.status.watched.isVisible()


def test_a_watch_goes_on_at_the_next_start_where_it_was(qtbot, window: Window, folder: Path) -> None:
    with qtbot.waitSignal(window.watching.looked, timeout=_PATIENCE):
        window.watching.choose(str(folder))
    window.watching.end()
    (folder / "baru.txt").write_text("Berita baru dari Padang.\n", encoding="utf-8")
    with qtbot.waitSignal(window.watching.looked, timeout=_PATIENCE):
        window.watching.begin()
    _looked(qtbot, window)
    qtbot.waitUntil(lambda: any("Padang" in title for title in _titles(window)), timeout=_PATIENCE)
    window.watching.choose("")


def test_a_folder_that_is_gone_is_told_of_once(qtbot, window: Window, tmp_path: Path) -> None:
    told: list[object] = []
    window.session.told.connect(told.append)
    with qtbot.waitSignal(window.watching.looked, timeout=_PATIENCE):
        window.watching.choose(str(tmp_path / "tiada"))
    _looked(qtbot, window, times=2)
    assert len(told) == 1
    assert "cannot be listed" in told[0].text
    window.watching.choose("")
