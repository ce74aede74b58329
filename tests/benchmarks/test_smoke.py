"""The benchmarks run; how fast is for people to see, not for a test to say."""

from pytestqt.qtbot import QtBot

from tests.benchmarks import exports, folder, frames, room, start, view


def test_the_view_is_measured_against_a_bare_widget(qtbot: QtBot) -> None:
    found = view.figures(characters=60_000, marks=600, rounds=1)
    assert set(found) >= {"first paint", "page", "one more mark"}
    assert all(figure > 0 for figure in found.values())


def test_the_bytes_of_a_character_are_measured(qtbot: QtBot) -> None:
    assert view.bytes_per_character(characters=300_000, marks=3_000) > 0


def test_the_start_is_measured_against_a_bare_window(qtbot: QtBot) -> None:
    found = start.figures(rounds=1)
    assert all(figure > 0 for figure in found.values())


def test_frames_are_measured_while_facts_are_extracted(qtbot: QtBot) -> None:
    found = frames.figures(seconds=0.5, rounds=1, copies=1)
    assert found["idle"] > 0
    assert found["extracting"] > 0
    assert found["importing"] > 0


def test_every_format_is_measured(qtbot: QtBot) -> None:
    found = exports.figures(notes=5, rounds=1)
    assert all(figure >= 0 for figure in found.values()) and "markdown again" in found


def test_the_window_at_work_is_measured_against_bare_widgets(qtbot: QtBot) -> None:
    found = room.figures(words=300, notes=20, characters=20_000, codings=60, rounds=1)
    assert all(figure >= 0 for figure in found.values())
    assert {"switching to it, facts on show", "unmarking one of 3,000", "a key in a note"} <= set(found)


def test_the_window_is_measured_while_a_folder_comes_in(qtbot: QtBot) -> None:
    found = folder.figures(pages=8, seconds=0.5)
    assert found["articles"] == 8
    assert found["ratio"] > 0
