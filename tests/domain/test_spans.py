"""Ranges of code points."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.spans import Span, covered, cut

spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: Span(min(ends), max(ends)))


@given(spans, spans)
def test_overlap_is_a_common_character(one, other):
    common = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) is bool(common) or not len(one) or not len(other)


@given(spans, spans)
def test_containing_is_having_every_character(one, other):
    if one.contains(other):
        assert set(range(other.start, other.end)) <= set(range(one.start, one.end))


@given(st.lists(spans))
def test_stretches_cover_the_same_characters_once(several):
    once = [place for span in covered(several) for place in range(span.start, span.end)]
    assert once == sorted({place for span in several for place in range(span.start, span.end)})


@given(st.text(alphabet=" \n\ta😀é", max_size=12), st.data())
def test_trimming_takes_white_space_only(text, data):
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    trimmed = span.trimmed(text)
    assert trimmed.slice(text) == span.slice(text).strip()
    assert span.contains(trimmed)


def test_cut_keeps_the_words():
    assert cut("a 😀 b", 2, 3).text == "😀"
    assert cut("a 😀 b", 2, 3).span == Span(2, 3)
