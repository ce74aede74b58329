"""Colour names and the hexadecimal colours of other programs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.annotations import COLOURS, Code
from desktop_app.domain.colours import HEX, nearest, shade, shown


@pytest.mark.parametrize("name", COLOURS)
def test_a_name_comes_back(name):
    assert nearest(HEX[name]) == nearest(HEX[name].lower()) == name


@pytest.mark.parametrize(
    ("hexadecimal", "name"),
    [("#ff0", "yellow"), ("#00ff00", "green"), ("#00f", "blue"), ("#FFA500", "orange"), ("#ffc0cb", "pink")],
)
def test_a_colour_is_named_by_what_it_looks_like(hexadecimal, name):
    assert nearest(hexadecimal) == name


@given(st.integers(0, 0xFFFFFF))
def test_every_colour_has_a_name(number):
    assert nearest(f"#{number:06x}") in COLOURS


@pytest.mark.parametrize("words", ["", "red", "#12", "#1234567", "#ggg", "123456"])
def test_what_is_no_colour_is_none(words):
    with pytest.raises(ValueError, match=r".*"):
        nearest(words)


@pytest.mark.parametrize(
    ("colour", "own", "hexadecimal"),
    [
        ("orange", "#CC3311", "#CC3311"), ("green", "#CC3311", HEX["green"]), ("blue", "", HEX["blue"]),
        ("blue", "broken", HEX["blue"]),
    ],
)  # fmt: skip
def test_a_tag_is_shown_in_its_own_shade_until_its_colour_is_changed(colour, own, hexadecimal):
    assert shown(Code(id="a", name="a", colour=colour, shade=own)) == hexadecimal


def test_a_shade_is_written_in_one_way():
    assert shade("#abc") == shade(" #AABBCC") == "#AABBCC"
