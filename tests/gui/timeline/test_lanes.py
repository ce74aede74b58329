"""Events in lanes do not cover each other while there is room."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.timeline.lanes import lanes

stretches = st.lists(
    st.tuples(st.floats(0, 400), st.floats(0, 100), st.floats(0, 120)).map(
        lambda each: (each[0], each[0] + each[1], each[0] + each[1] + each[2])
    ),
    max_size=14,
)


@given(stretches)
def test_with_lanes_for_all_nothing_is_covered(found):
    placed = list(zip(found, lanes(found, max(1, len(found))), strict=True))
    assert all(place.worded for _, place in placed)
    for number, (one, place) in enumerate(placed):
        for other, there in placed[number + 1 :]:
            assert place.lane != there.lane or one[2] < other[0] or other[2] < one[0]


@given(stretches, st.integers(1, 6))
def test_every_event_is_in_a_lane_that_is_there(found, count):
    places = lanes(found, count)
    assert len(places) == len(found)
    assert all(0 <= place.lane < count for place in places)


def test_words_give_way_before_signs_do():
    first, second = lanes([(0, 10, 90), (40, 50, 130)], 1)
    assert first.worded
    assert not second.worded
