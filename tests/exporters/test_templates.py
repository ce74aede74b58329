"""Templates: fields, sections, what stands alone on a line, and what is said of a mistake."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import ExportError
from desktop_app.exporters.templates import Template


def shown(template: str, **fields) -> str:
    """The template, with every value in brackets so that escaping is seen."""
    return Template(template).render(fields, escape=lambda words: f"[{words}]")


def test_a_field_is_escaped_and_with_three_braces_it_is_not():
    assert shown("{{name}} {{{name}}}", name="a") == "[a] a"


def test_a_field_that_is_not_there_is_empty():
    assert shown("x{{{none}}}y") == "xy"


def test_a_section_stands_once_for_every_item():
    assert shown("{{#items}}{{{name}}},{{/items}}", items=[{"name": "a"}, {"name": "b"}]) == "a,b,"


def test_a_dot_is_the_item_itself():
    assert shown("{{#items}}{{.}}{{/items}}", items=["a", "b"]) == "[a][b]"


def test_a_section_sees_the_fields_around_it():
    assert shown("{{#items}}{{{other}}}{{/items}}", items=[{}, {}], other="x") == "xx"


@pytest.mark.parametrize(("value", "words"), [("", "no"), ("x", "yes"), (True, "yes"), (False, "no"), ([], "no")])
def test_a_section_stands_if_there_is_a_value_and_its_opposite_if_not(value, words):
    assert shown("{{#value}}yes{{/value}}{{^value}}no{{/value}}", value=value) == words


def test_a_line_with_a_sign_of_a_section_alone_leaves_no_empty_line():
    assert shown("a\n{{#x}}\nb\n{{/x}}\n{{! remark }}\nc\n", x=True) == "a\nb\nc\n"


def test_within_a_line_white_space_stays():
    assert shown("a {{#x}} b {{/x}} c", x=True) == "a  b  c"


def test_values_are_not_read_as_templates():
    assert shown("{{{a}}}", a="{{b}}", b="x") == "{{b}}"


@pytest.mark.parametrize("template", ["a\n{{#x}}", "a\n{{/x}}", "{{#y}}\n{{#x}}{{/y}}{{/x}}"])
def test_a_section_without_its_other_half_is_said_to_be_one_with_its_line(template):
    with pytest.raises(ExportError, match=r"Line 2 of the template|Line 2"):
        Template(template)


@given(st.text().filter(lambda words: "{{" not in words))
def test_text_without_fields_stays_as_it_is(words):
    assert Template(words).render({}) == words
