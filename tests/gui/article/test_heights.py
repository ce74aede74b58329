"""Sums of heights."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.article.content import Content
from desktop_app.gui.article.heights import Heights, estimated

whole = st.integers(1, 90).map(float)


@given(st.lists(whole, min_size=1, max_size=700), st.data())
def test_a_block_begins_where_the_ones_before_it_end(heights: list[float], data: st.DataObject) -> None:
    sums = Heights(list(heights))
    for _ in range(5):
        number = data.draw(st.integers(0, len(heights) - 1))
        heights[number] = data.draw(whole)
        sums.correct(number, heights[number])
    number = data.draw(st.integers(0, len(heights) - 1))
    assert sums.top(number) == sum(heights[:number])
    assert sums.total() == sum(heights)


@given(st.lists(whole, min_size=1, max_size=700), st.data())
def test_the_block_at_a_place_is_the_one_that_covers_it(heights: list[float], data: st.DataObject) -> None:
    sums, y = Heights(heights), data.draw(st.floats(0, sum(heights), exclude_max=True))
    number = sums.block_at(y)
    assert sums.top(number) <= y < sums.top(number) + heights[number]


@given(st.lists(whole, min_size=1, max_size=700))
def test_outside_there_is_the_first_and_the_last_block(heights: list[float]) -> None:
    sums = Heights(heights)
    assert (sums.block_at(-5.0), sums.block_at(sum(heights) + 5.0)) == (0, len(heights) - 1)


def test_a_correction_says_how_much_the_block_grew() -> None:
    assert Heights([10.0, 20.0]).correct(1, 26.0) == 6.0


def test_a_long_line_is_thought_to_be_higher_than_a_short_one() -> None:
    short, long, empty = estimated(Content("a\n" + "b" * 200 + "\n"), fit=50.0, line=20.0, letter=16.0)
    assert (short, long, empty) == (32.0, 92.0, 8.0)
