"""Code points and the widget's UTF-16 units, both ways, whatever the text."""

from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.offsets import OffsetMap, canonical, soft_breaks, widget_text

# emoji with modifiers and joiners, combining marks, right to left, CJK outside the first plane, line ends
_LETTERS = ["a", " ", "😀", "👩🏽\u200d🚒", "🇮🇩", "é", "e\u0301", "שלום", "السلام", "\u202e", "𠀀"]
_LINE_ENDS = ["\n", "\r\n", "\r", "\u2029", "\ufdd0"]
pieces = st.sampled_from([*_LETTERS, *_LINE_ENDS])
texts = st.lists(pieces | st.text(max_size=3), max_size=40).map("".join)


def units(text: str) -> int:
    """The length of the text in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


@given(texts)
@example("\r\n\r\r\n")
@example("\ud800x")
def test_canonical_text_is_the_same_twice_and_has_one_line_end(text):
    once = canonical(text)
    assert canonical(once) == once
    assert not set(once) & {"\r", "\u2029", "\0", "\ufdd0", "\ufdd1"}
    assert once.encode().decode() == once


@given(texts.map(canonical))
def test_every_code_point_is_where_utf_16_has_it(text):
    offsets = OffsetMap(text)
    for position in range(len(text) + 1):
        assert offsets.to_units(position) == units(text[:position])
        assert offsets.to_points(offsets.to_units(position)) == position


@given(texts.map(canonical))
def test_the_middle_of_a_pair_belongs_to_its_character(text):
    offsets = OffsetMap(text)
    for position, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert offsets.to_points(offsets.to_units(position) + 1) == position


@given(texts.map(canonical), st.integers(2, 9))
def test_soft_breaks_shift_nothing_but_what_they_insert(text, longest):
    breaks = soft_breaks(text, longest=longest)
    shown = widget_text(text, breaks)
    offsets = OffsetMap(text, breaks)
    encoded = shown.encode("utf-16-le")
    for position, character in enumerate(text):
        start, end = offsets.to_units(position), offsets.to_units(position) + units(character)
        there = encoded[2 * start : 2 * end].decode("utf-16-le")
        assert there == character or (there == "\n" and character == " ")
        assert offsets.to_points(start) == position


def test_the_end_of_a_line_before_an_inserted_break_is_the_end_of_its_last_character():
    text = "ab😀😀cd"
    offsets = OffsetMap(text, soft_breaks(text, longest=3))
    shown = widget_text(text, soft_breaks(text, longest=3))
    assert shown == "ab😀\n😀cd"
    assert offsets.to_points(units("ab😀")) == offsets.to_points(units("ab😀\n")) == 3


@given(texts.map(canonical), st.integers(2, 9))
def test_no_paragraph_shown_is_longer_than_asked(text, longest):
    assert all(len(line) <= longest for line in widget_text(text, soft_breaks(text, longest=longest)).split("\n"))


@given(texts.map(canonical))
def test_short_paragraphs_are_shown_as_they_are(text):
    assert widget_text(text, soft_breaks(text)) == text
