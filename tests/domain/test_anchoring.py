"""A target finds its own words again, and never takes others for them."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.anchoring import anchor, describe
from desktop_app.domain.documents import Revision
from desktop_app.domain.spans import Span
from tests.store.articles import article

_words = st.sampled_from(["tujuh", "tentara", "tewas", "tidak", "😀", "e\u0301", "di", "Rabu,", "kata"])
_texts = st.lists(_words, min_size=1, max_size=60).map(" ".join)


@st.composite
def passages(draw) -> tuple[Revision, Span]:
    """A text, often with the same words twice, and a passage of it."""
    text = draw(_texts)
    start = draw(st.integers(0, len(text) - 1))
    return article(text), Span(start, draw(st.integers(start + 1, len(text))))


@st.composite
def edited(draw, text: str) -> str:
    """The text after some insertions, deletions and replacements."""
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 8)))
        text = text[:start] + draw(st.sampled_from(["", " ", "tidak ", "x", "😀"])) + text[end:]
    return text


@given(passages())
def test_in_the_same_text_a_target_is_exactly_where_it_was(passage):
    revision, span = passage
    found = anchor(revision.text, describe(revision, span))
    assert (found.outcome, found.span) == ("exact", span)


@given(passages(), st.data())
def test_after_any_edit_only_the_same_words_are_found(passage, data):
    revision, span = passage
    target = describe(revision, span)
    text = data.draw(edited(revision.text))
    found = anchor(text, target)
    if found.span is None:
        assert found.outcome == "orphan" and target.quote.exact not in text
    else:
        assert found.span.slice(text) == target.quote.exact
        assert found.outcome != "exact" or found.span == span


@given(passages(), st.text(max_size=20))
def test_a_passage_that_only_moved_is_found(passage, before):
    revision, span = passage
    target = describe(revision, span)
    found = anchor(before + revision.text, target)
    assume(before)
    assert found.outcome in ("moved", "ambiguous", "exact")
    if found.outcome == "moved":
        assert found.span == Span(span.start + len(before), span.end + len(before))


@given(passages())
def test_the_words_with_their_context_stand_once(passage):
    revision, span = passage
    quote = describe(revision, span).quote
    whole = quote.prefix + quote.exact + quote.suffix
    assert revision.text.find(whole, revision.text.find(whole) + 1) < 0


def test_a_look_alike_sentence_is_not_taken():
    revision = article("Dia telah ditangkap polisi.")
    target = describe(revision, revision.find("telah ditangkap"))
    assert anchor("Dia tidak ditangkap polisi.", target).outcome == "orphan"


def test_of_two_equal_places_none_is_chosen_in_silence():
    revision = article("a tujuh b")
    target = describe(revision, revision.find("tujuh"))
    bare = replace(target, quote=replace(target.quote, prefix="", suffix=""))
    assert anchor("xyz tujuh y tujuh z", bare).outcome == "ambiguous"


def test_the_structure_names_the_paragraph():
    revision = article("satu\n\ndua tiga")
    structure = describe(revision, revision.find("tiga")).structure
    assert structure is not None and (structure.block, structure.offset) == (1, 4)


@pytest.mark.parametrize("span", [Span(0, 0), Span(3, 3), Span(0, 99), Span(-1, 2)])
def test_no_passage_no_target(span):
    with pytest.raises(ValueError, match="no passage"):
        describe(article("tujuh"), span)
