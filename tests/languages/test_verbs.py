"""Verbs are built from their roots."""

import pytest

from desktop_app.languages.english_words.verbs import forms as english_forms
from desktop_app.languages.indonesian_words.verbs import active, forms


@pytest.mark.parametrize(
    ("root", "verb"),
    [
        ("serang", "menyerang"),
        ("tembak", "menembak"),
        ("pukul", "memukul"),
        ("kepung", "mengepung"),
        ("bantai", "membantai"),
        ("aniaya", "menganiaya"),
        ("rampok", "merampok"),
        ("bom", "mengebom"),
        ("culik", "menculik"),
        ("gempur", "menggempur"),
    ],
)
def test_the_active_prefix_fits_the_root(root: str, verb: str) -> None:
    assert active(root) == verb


def test_a_root_has_its_active_passive_and_nominal_forms() -> None:
    assert set(forms("culik")) == {"menculik", "diculik", "penculikan"}


def test_a_suffix_stands_behind_the_verbs() -> None:
    assert {"menembaki", "ditembaki"} <= set(forms("tembak", suffixes="i"))


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("attack", {"attack", "attacks", "attacked", "attacking"}),
        ("invade", {"invade", "invades", "invaded", "invading"}),
        ("ban:n", {"ban", "bans", "banned", "banning"}),
        ("torch", {"torch", "torches", "torched", "torching"}),
        ("bury", {"bury", "buries", "buried", "burying"}),
    ],
)
def test_a_regular_english_verb_is_inflected(entry: str, expected: set[str]) -> None:
    assert set(english_forms(entry)) == expected
