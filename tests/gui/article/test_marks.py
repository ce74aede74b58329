"""Marks in their layers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.article.marks import LAYERS, Layers, Mark, lanes

spans = st.tuples(st.integers(0, 60), st.integers(1, 30))


def _marks(ranges: list[tuple[int, int]]) -> list[Mark]:
    made = [Mark(str(number), start, start + length, "yellow") for number, (start, length) in enumerate(ranges)]
    return sorted(made, key=lambda mark: (mark.start, -mark.end))


@given(st.lists(spans, max_size=40))
def test_no_two_marks_overlap_in_a_lane(ranges: list[tuple[int, int]]) -> None:
    placed = lanes(_marks(ranges))
    for number, (mark, lane) in enumerate(placed):
        assert not any(lane == other and mark.span.overlaps(second.span) for second, other in placed[number + 1 :])


@given(st.lists(spans, max_size=40))
def test_no_more_lanes_than_marks_over_one_character(ranges: list[tuple[int, int]]) -> None:
    marks = _marks(ranges)
    deepest = max((sum(m.start <= place < m.end for m in marks) for place in range(91)), default=0)
    assert max((lane + 1 for _, lane in lanes(marks)), default=0) <= deepest


def test_the_shortest_mark_comes_first_and_of_equals_the_upper_one() -> None:
    layers = Layers()
    layers.fill("facts", [Mark("fact", 0, 30, "count")])
    layers.fill("entities", [Mark("entity", 5, 12, "place")])
    layers.fill("annotations", [Mark("note", 5, 12, "yellow")])
    assert [(layer, mark.key) for layer, mark in layers.at(6)] == [
        ("annotations", "note"), ("entities", "entity"), ("facts", "fact")
    ]  # fmt: skip


def test_an_invisible_layer_has_nothing_to_click() -> None:
    layers = Layers()
    layers.fill("entities", [Mark("entity", 5, 12, "place")])
    layers["entities"].visible = False
    assert layers.at(6) == []


def test_a_layer_that_is_filled_anew_stays_hidden() -> None:
    layers = Layers()
    layers["codes"].visible = False
    layers.fill("codes", [Mark("code", 0, 3, "pink")])
    assert layers["codes"].within(0, 9) == []


def test_an_unknown_layer_is_refused() -> None:
    with pytest.raises(KeyError):
        Layers().fill("dreams", [])
    assert len(LAYERS) == 5
