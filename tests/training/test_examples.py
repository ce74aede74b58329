"""Spans become labels by word and come back the same."""

from __future__ import annotations

import pytest

pytest.importorskip("torch", reason="training needs the extra 'train'")
np = pytest.importorskip("numpy")

from hypothesis import given  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

from desktop_app.extraction import bio  # noqa: E402
from desktop_app.training.examples import bio_labels, word_range  # noqa: E402

NAMES = ("person", "place", "group")


@st.composite
def labelled_words(draw: st.DrawFn) -> tuple[list[int], list[int], list[tuple[int, int, str]]]:
    starts, ends, place = [], [], 0
    for _ in range(draw(st.integers(1, 30))):
        place += draw(st.integers(0, 2))
        starts.append(place)
        place += draw(st.integers(1, 6))
        ends.append(place)
    spans, word = [], 0
    while word < len(starts):
        size = draw(st.integers(1, 4))
        last = min(len(starts), word + size)
        if draw(st.booleans()):
            spans.append((starts[word], ends[last - 1], draw(st.sampled_from(NAMES))))
        word = last
    return starts, ends, spans


@given(labelled_words())
def test_spans_survive_the_way_to_labels_and_back(
    drawn: tuple[list[int], list[int], list[tuple[int, int, str]]],
) -> None:
    starts, ends, spans = drawn
    labels = bio_labels(starts, ends, spans, NAMES)
    chances = bio.log_chances(np.eye(1 + 2 * len(NAMES), dtype=np.float32)[labels] * 9)
    found = [(starts[span.first], ends[span.last - 1], NAMES[span.label]) for span in bio.decode(chances)]
    assert found == spans


def test_the_longer_of_two_overlapping_spans_wins() -> None:
    labels = bio_labels([0, 2, 4], [1, 3, 5], [(2, 3, "place"), (0, 3, "person")], NAMES)
    assert labels == [1, 4, 0]


def test_a_span_that_begins_inside_a_word_takes_the_next_one() -> None:
    assert word_range([0, 5, 10], [4, 9, 14], (2, 14)) == (1, 3)


def test_a_span_inside_one_word_has_no_words() -> None:
    assert word_range([0, 5], [4, 9], (6, 8)) is None
