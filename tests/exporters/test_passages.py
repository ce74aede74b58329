"""Passages of notes, cut into pieces for markup."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.spans import Span
from desktop_app.exporters.passages import Passages
from tests.samples import TEXT, annotation

PLACES = st.lists(
    st.tuples(st.integers(0, len(TEXT)), st.integers(1, 40)).map(
        lambda each: Span(min(each[0], len(TEXT) - 1), min(each[0] + each[1], len(TEXT)))
    ),
    max_size=12,
)
SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(lambda each: Span(min(each), max(each)))


def passages(places: list[Span]) -> Passages:
    return Passages([annotation(number, place) for number, place in enumerate(places)])


@given(PLACES, SPANS)
def test_the_pieces_follow_each_other_from_end_to_end(places, span):
    pieces = list(passages(places).within(span))
    edges = [span.start, *(piece.end for piece in pieces)]
    assert [piece.start for piece in pieces] == edges[:-1]
    assert not pieces or edges[-1] == span.end


@given(PLACES, SPANS)
def test_every_character_is_in_the_notes_that_are_on_it(places, span):
    for piece in passages(places).within(span):
        for position in range(piece.start, piece.end):
            over = {number for number, place in enumerate(places, 1) if place.start <= position < place.end}
            assert set(piece.notes) == over


def test_a_note_of_which_one_passage_lies_in_another_is_on_all_of_the_outer_one():
    outer, inner = (annotation(1, Span(*place)).targets[0] for place in ((0, 10), (3, 6)))
    note = replace(annotation(1, Span(0, 10)), targets=(outer, inner))
    pieces = list(Passages([note]).within(Span(0, 12)))
    assert [(piece.start, piece.end) for piece in pieces if piece.notes] == [(0, 3), (3, 6), (6, 10)]
    assert [piece.end for piece in pieces if piece.ending] == [10]


@given(PLACES)
def test_every_note_ends_once(places):
    ended = [number for piece in passages(places).within(Span(0, len(TEXT))) for number in piece.ending]
    assert sorted(ended) == list(range(1, len(places) + 1))


@given(PLACES, SPANS)
def test_a_note_begins_where_its_words_begin(places, span):
    found = passages(places).beginning(span)
    assert found == [n for n, place in enumerate(places, 1) if span.start <= place.start < span.end]
