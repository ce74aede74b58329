"""The benchmark of the facts panel runs; how fast is for people to see, not for a test to say."""

from pytestqt.qtbot import QtBot

from tests.benchmarks import facts


def test_the_facts_panel_is_measured_against_bare_widgets(qtbot: QtBot) -> None:
    found = facts.figures(facts=120, words=300, steps=5, rounds=1)
    assert {"frame, CPU ms", "frame against a bare tree", "opening an article, CPU ms"} <= set(found)
    assert all(figure > 0 for figure in found.values())
