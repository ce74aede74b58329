"""What is typed into a form."""

import pytest

from desktop_app.gui.facts.fields import Field, parse_figure, value_of


@pytest.mark.parametrize(
    ("typed", "value", "low", "high"),
    [
        ("8", 8, 8, 8),
        ("6500", 6500, 6500, 6500),
        ("10–12", 10, 10, 12),
        ("12 - 10", 12, 10, 12),
        ("≥ 6500", 6500, 6500, None),
        (">=6500", 6500, 6500, None),
        ("≤ 9", 9, None, 9),
    ],
)
def test_a_figure_is_understood_with_its_bounds(typed, value, low, high):
    assert parse_figure(typed) == {"value": value, "low": low, "high": high}


@pytest.mark.parametrize("typed", ["", "many", "-3", "≥", "7–"])
def test_what_is_no_figure_is_refused_with_a_sentence(typed):
    with pytest.raises(ValueError, match="figure"):
        parse_figure(typed)


def test_names_are_parted_by_semicolons():
    field = Field(name="side", label="Whose", sort="names")
    assert value_of(field, " Armenia ;; Azerbaijan; ") == {"side": ["Armenia", "Azerbaijan"]}


def test_a_date_is_checked():
    field = Field(name="when", label="When", sort="date")
    assert value_of(field, "2021-11") == {"when": "2021-11"}
    assert value_of(field, "") == {"when": None}
    with pytest.raises(ValueError, match="date"):
        value_of(field, "last week")


def test_a_name_cannot_be_empty():
    with pytest.raises(ValueError, match="name"):
        value_of(Field(name="name", label="Name"), "  ")
