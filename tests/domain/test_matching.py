"""Approximate search gives what plain counting of edits gives, and finds damaged quotes in long texts."""

import random
import string

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.annotations import QuoteSelector
from desktop_app.domain.matching import QuoteFinder, distance, places
from desktop_app.domain.spans import Span
from tests.domain.quotes import best_match

_short = st.text(alphabet="ab\u00e9\U0001f327", max_size=14)


def counted(one: str, other: str) -> int:
    """The edit distance by the table of Wagner and Fischer."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        above, row = row, [number]
        for place, theirs in enumerate(other, 1):
            row.append(min(row[-1] + 1, above[place] + 1, above[place - 1] + (letter != theirs)))
    return row[-1]


@given(_short, _short)
def test_the_distance_is_that_of_the_plain_table(one, other):
    assert distance(one, other) == counted(one, other)


@given(_short.filter(bool), _short, st.floats(0, 1))
def test_a_similar_place_has_the_similarity_it_says(words, text, least):
    for match in QuoteFinder(text).similar(QuoteSelector(exact=words), least=least):
        assert match.similarity >= least - 1e-9
        assert match.similarity == max(0, 1 - counted(words, match.span.slice(text)) / len(words))


@given(_short, _short, _short, _short)
def test_places_are_those_of_the_words_between_their_context(before, words, after, text):
    quote = QuoteSelector(exact=words, prefix=before, suffix=after)
    expected = [
        Span(start, start + len(words))
        for start in range(len(text) + 1)
        if text.startswith(words, start)
        and text[:start].endswith(before)
        and text.startswith(after, start + len(words))
    ]
    assert places(text, quote) == expected


def test_damaged_quotes_are_found_in_a_long_text():
    dice = random.Random(5)
    words = ["".join(dice.choices(string.ascii_lowercase, k=dice.randint(2, 9))) for _ in range(900)]
    text = " ".join(dice.choice(words) for _ in range(10_000))
    finder = QuoteFinder(text)
    for _ in range(150):
        length = dice.randint(20, 300)
        start = dice.randint(0, len(text) - length)
        letters = list(text[start : start + length])
        for _ in range(max(1, length // 25)):
            place = dice.randrange(len(letters))
            letters[place] = dice.choice(["", "x", letters[place] + "q"])
        quote = QuoteSelector(exact="".join(letters), prefix=text[max(0, start - 32) : start])
        found = finder.similar(quote, least=0.7, hint=start + 200)
        assert found and abs(found[0].span.start - start) <= 3


def test_the_words_themselves_are_better_than_similar_ones():
    match = best_match("tujuh tentera tewas, tujuh tentara tewas", QuoteSelector(exact="tujuh tentara"))
    assert match is not None and match.span.start == 21 and match.similarity == 1.0


def test_the_context_tells_two_equal_places_apart():
    text = "di Wamena tujuh orang hilang; di Jayapura tujuh orang tewas"
    match = best_match(text, QuoteSelector(exact="tujuh orang", suffix=" tewas"))
    assert match is not None and match.span.start == text.rindex("tujuh")


def test_what_stands_between_the_same_words_is_found_whatever_it_is():
    text = "Menurut polisi di Wamena, 21 orang tewas dalam serangan pada hari Rabu."
    quote = QuoteSelector(exact="12", prefix="Menurut polisi di Wamena, ", suffix=" orang tewas dalam serangan")
    assert [match.span.slice(text) for match in QuoteFinder(text).between(quote)] == ["21"]
