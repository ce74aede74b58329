"""Links are chosen by the products of their vectors, within reach, in pieces that a long text does not show."""

from __future__ import annotations

import pytest

np = pytest.importorskip("numpy")

from hypothesis import given  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

from desktop_app.extraction.choices import Ends, Floats, choose, means, reach  # noqa: E402

FLAT = np.zeros((2, 2 * 10 + 1), np.float32)


def ends(words: list[int], vectors: list[list[float]], *, paragraph: int = 0) -> Ends:
    return Ends(np.array(words), np.full(len(words), paragraph), np.array(vectors, np.float32))


def chosen(sources: Ends, targets: Ends, *, closeness: Floats = FLAT, least: float = 0.1) -> list[tuple[int, object]]:
    within = reach(sources, targets, farthest=10)
    found = choose(sources, targets, within=within, closeness=closeness, least=least)
    return [(source, target) for source, target, _ in found]


def test_the_mean_of_a_place_is_that_of_its_rows() -> None:
    rows = np.array([[1, 0], [3, 0], [5, 6]], np.float32)
    assert means(rows, [(0, 2), (1, 3), (2, 3)]).tolist() == [[2, 0], [4, 3], [5, 6]]


def test_the_target_with_the_likest_vector_comes_first() -> None:
    sources, targets = ends([5], [[4.0]]), ends([2, 4, 7], [[0.1], [0.2], [2.0]])
    assert chosen(sources, targets, least=0.0) == [(0, 2), (0, 1), (0, 0), (0, None)]


def test_a_source_may_go_with_none() -> None:
    assert chosen(ends([5], [[4.0]]), ends([4], [[-4.0]])) == [(0, None)]


def test_a_source_without_a_target_in_reach_chooses_nothing() -> None:
    assert chosen(ends([5], [[1.0]]), ends([16], [[1.0]])) == []


def test_closeness_speaks_for_the_nearer_target() -> None:
    near = FLAT.copy()
    near[1, 9:12] = 5
    assert chosen(ends([5], [[0.0]]), ends([1, 4], [[0.0], [0.0]]), closeness=near)[0] == (0, 1)


@given(
    st.lists(st.integers(0, 3000), min_size=1, max_size=600).map(sorted),
    st.lists(st.integers(0, 3000), min_size=1, max_size=60).map(sorted),
)
def test_many_sources_choose_as_each_does_alone(sources: list[int], targets: list[int]) -> None:
    many, others = (ends(words, [[word % 7 - 3.0] for word in words]) for words in (sources, targets))
    alone = [
        (number, target)
        for number, word in enumerate(sources)
        for _, target in chosen(ends([word], [[word % 7 - 3.0]]), others)
    ]
    assert chosen(many, others) == alone
