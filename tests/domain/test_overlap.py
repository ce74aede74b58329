"""The index of spans against looking at every one."""

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from desktop_app.domain.overlap import SpanIndex
from desktop_app.domain.spans import Span

_places = st.one_of(st.integers(0, 60), st.integers(2030, 2070), st.integers(0, 20_000))
_spans = st.builds(lambda start, length: Span(start, start + length), _places, st.sampled_from([1, 2, 30, 2048, 9000]))


class AnyEdits(RuleBasedStateMachine):
    """Spans are put in, moved, taken out and asked for."""

    @initialize(spans=st.lists(_spans, max_size=20))
    def build(self, spans):
        self.known = dict(enumerate(spans))
        self.index = SpanIndex(self.known.items())

    @rule(key=st.integers(0, 30), span=_spans)
    def put(self, key, span):
        self.known[key] = span
        self.index.add(key, span)

    @rule(data=st.data())
    def take(self, data):
        if self.known:
            key = data.draw(st.sampled_from(sorted(self.known)))
            del self.known[key]
            self.index.remove(key)

    @rule(window=_spans)
    def ask_for_a_window(self, window):
        expected = [key for key, span in self.known.items() if span.start < window.end and span.end > window.start]
        found = self.index.window(window.start, window.end)
        assert sorted(found) == sorted(expected)
        order = [(self.known[key].start, -self.known[key].end) for key in found]
        assert order == sorted(order)

    @rule(position=_places)
    def ask_for_a_place(self, position):
        expected = {key for key, span in self.known.items() if span.start <= position < span.end}
        found = self.index.at(position)
        lengths = [len(self.known[key]) for key in found]
        assert set(found) == expected and len(found) == len(expected) and lengths == sorted(lengths)

    @rule(position=_places)
    def ask_for_neighbours(self, position):
        starts = [span.start for span in self.known.values()]
        for key, expected in (
            (self.index.after(position), min((start for start in starts if start > position), default=None)),
            (self.index.before(position), max((start for start in starts if start < position), default=None)),
        ):
            assert (None if key is None else self.known[key].start) == expected


TestAnyEdits = AnyEdits.TestCase


@given(st.lists(_spans, max_size=20))
def test_the_index_knows_its_spans(spans):
    index = SpanIndex(enumerate(spans))
    assert len(index) == len(spans)
    assert all(key in index and index[key] == span for key, span in enumerate(spans))
