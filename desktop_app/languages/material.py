"""Words of all languages there are whose change is material in a revised article."""

from collections.abc import Iterable
from functools import lru_cache

from desktop_app.domain.differences import MaterialWords
from desktop_app.languages import languages

# beside the words that the events of a language give, which say that something did not happen
_NEGATIONS = frozenset("jangan tiada nihil no nor neither none nobody nothing cannot hardly".split())

_ORDER = frozenset("sebelum sesudah setelah before after".split())  # which of two things came first


@lru_cache(maxsize=1)
def material_words() -> MaterialWords:
    """Negations, numerals, words of dates and reporting words, of all languages: an article quotes in several."""
    every = tuple(languages)
    return MaterialWords(
        negations=_NEGATIONS | _single(word for each in every for word in each.events.negated),
        numbers=_single(
            word
            for each in every
            for table in (each.numbers.words, each.numbers.multipliers, each.numbers.vague)
            for word, _ in table
        ),
        dates=_ORDER
        | _single(
            word
            for each in every
            for names in (*each.times.weekdays, *each.times.months, tuple(day for day, _ in each.times.days))
            for word in names
        ),
        attributions=_single(word for each in every for word in each.statements.cues),
    )


def _single(words: Iterable[str]) -> frozenset[str]:
    """The words of one piece; a phrase is told by its words that are not in other tables."""
    return frozenset(word.lower() for word in words if word.isalpha())
