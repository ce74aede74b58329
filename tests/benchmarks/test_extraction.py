"""The benchmark of the engine runs."""

from pytestqt.qtbot import QtBot

from tests.benchmarks import extraction


def test_the_engine_is_measured_against_a_bare_pass(qtbot: QtBot) -> None:
    found = extraction.engine_figures(words=200, rounds=1, threads=1)
    found |= extraction.window_figures(words=100, rounds=1)
    assert all(figure > 0 for figure in found.values())
