"""How often words of the gold standard told of events."""

from collections import Counter

import pytest

from desktop_app.domain.facts import EventType
from desktop_app.extraction.usage import Usage, stem_of, usages_from, usages_of
from desktop_app.languages import languages

ENGLISH = languages["en"].events


def usage(times: int, kind: EventType = "attack", often: int = 0) -> Usage:
    return Usage(times, int(often > 0), Counter({kind: often} if often else {}))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("id", "menembaki ditembak menembakkan tertembak"),
        ("id", "menyerang diserang penyerangan serangannya"),
        ("id", "mengevakuasi dievakuasi evakuasi"),
        ("en", "sanctions sanctioned sanction"),
        ("en", "stabbing stabbed stabs"),
        ("en", "fire fires firing"),
    ],
)
def test_forms_of_a_word_share_their_stem(language: str, words: str) -> None:
    assert len({stem_of(word, languages[language].events) for word in words.split()}) == 1


def test_a_short_word_is_its_own_stem() -> None:
    assert stem_of("red", ENGLISH) == "red"


def test_usages_of_a_word_add_up_by_word_and_stem() -> None:
    found = usages_from(ENGLISH, [("raids", usage(2, often=1)), ("raided", usage(1, often=1)), ("raids", usage(1))])
    word, stem = found.of_word("raids"), found.of_stem("raiding")
    assert word is not None and stem is not None
    assert (word.times, word.rate) == (3, 1 / 3)
    assert (stem.times, stem.events["attack"]) == (4, 2)


def test_an_article_does_not_count_for_itself() -> None:
    own = usages_from(ENGLISH, [("raid", usage(2, often=2))])
    whole = usages_from(ENGLISH, [("raid", usage(2, often=2)), ("deal", usage(1))])
    assert whole.without(own).of_word("raid") is None
    assert whole.without(own).of_word("deal") == usage(1)


def test_the_table_knows_words_of_both_languages() -> None:
    for language, word in (("id", "serangan"), ("en", "attack")):
        found = usages_of(language).of_word(word)
        assert found is not None and found.rate > 0.5


def test_a_language_without_counts_has_none() -> None:
    assert usages_of("id").of_word("kata-yang-tiada") is None
