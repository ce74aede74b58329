"""Front matter: what other programs made of it is understood, and merged key by key."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exporters.front_matter import fields, merged, split, value_of, written

WORDS = st.text(st.characters(exclude_categories=("Cs",)))
KEYS = st.sampled_from(["title", "tags", "url", "published"])
VALUES = st.dictionaries(KEYS, st.one_of(WORDS, st.lists(WORDS, max_size=4)))


@given(VALUES)
def test_every_value_is_yaml_that_gives_it_back(values):
    assert (yaml.safe_load(written(values)) or {}) == values


@given(VALUES)
def test_every_value_written_is_read_again(values):
    assert {key: value_of(lines) for key, lines in fields(written(values)).items()} == values


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        ("title: Banjir di Pemalang\n", "Banjir di Pemalang"),
        ("title: 'Banjir ''di'' Pemalang'\n", "Banjir 'di' Pemalang"),
        ("published: 2026-03-02 # a Monday\n", "2026-03-02"),
        ("tags:\n  - banjir\n  - jawa-tengah\n", ["banjir", "jawa-tengah"]),
        ("tags:\n- banjir\n", ["banjir"]),
        ('tags: [banjir, "a, b"]\n', ["banjir", "a, b"]),
        ("tags: []\n", []),
        ("other:\n  nested: 1\n", None),
        ("other: |\n  several\n  lines\n", None),
    ],
)
def test_what_note_programs_write_is_understood(lines, value):
    assert value_of(lines) == value


BASE = {"title": "Old", "tags": ["a", "b"], "url": "x"}
NEW = {"title": "New", "tags": ["b", "c"], "url": "x"}


def again(old: str) -> dict:
    """What the merged front matter says."""
    return yaml.safe_load(merged(old, NEW, BASE, ours=frozenset()))


def test_what_the_user_left_is_brought_up_to_date():
    assert again(written(BASE)) == NEW


def test_what_the_user_changed_stays():
    assert again("title: Mine\nurl: x\n")["title"] == "Mine"


def test_a_key_of_the_users_stays_with_its_lines_as_they_are():
    old = "# mine\nrating:   5 # of 5\nnested:\n  a: 1\n" + written(BASE)
    assert merged(old, NEW, BASE, ours=frozenset()).startswith("# mine\nrating:   5 # of 5\nnested:\n  a: 1\n")


def test_of_a_list_the_users_items_stay_and_ours_follow_the_export():
    assert again("tags:\n  - b\n  - mine\n  - a\n")["tags"] == ["b", "mine", "c"]


def test_a_key_the_user_removed_stays_away():
    assert "url" not in again("title: Old\n")


def test_a_key_that_is_exported_no_longer_goes_unless_the_user_changed_it():
    assert "gone" not in merged("gone: x\n", NEW, {**BASE, "gone": "x"}, ours=frozenset())
    assert "gone: mine" in merged("gone: mine\n", NEW, {**BASE, "gone": "x"}, ours=frozenset())


def test_keys_that_are_ours_are_always_written():
    assert yaml.safe_load(merged("title: Mine\n", NEW, BASE, ours=frozenset(("title", "url")))) == {
        "title": "New", "url": "x",
    }  # fmt: skip


@given(VALUES, VALUES)
def test_merging_what_was_written_gives_what_would_be_written(old, new):
    assert (yaml.safe_load(merged(written(old), new, old, ours=frozenset())) or {}) == new


def test_front_matter_is_parted_from_the_text():
    assert split("---\na: b\n---\ntext\n---\n") == ("a: b\n", "text\n---\n")
    assert split("text\n") == (None, "text\n")
