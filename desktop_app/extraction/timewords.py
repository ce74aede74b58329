"""What the words of time expressions mean: numerals, units, months, weekdays, and which one is meant."""

import re
from collections.abc import Iterable

from desktop_app.languages.grammar.times import TimeWords

_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_CENTURY = 2000


def number_of(word: str, words: TimeWords) -> float:
    """What a numeral in words or figures is worth: `1.200` is 1200, `1,5` is 1.5, `dua puluh lima` is 25."""
    word = word.lower()
    if word[0].isdigit():
        return float(re.sub("[.,]", "", word) if _THOUSANDS.fullmatch(word) else word.replace(",", "."))
    known = dict(words.numbers)
    return known[word] if word in known else _composed(word, known, words)


def _composed(word: str, known: dict[str, float], words: TimeWords) -> float:
    heads, factors = dict(words.tens), dict(words.factors)
    total, last = 0.0, 0.0
    for part in re.findall(any_of({*known, *heads, *factors}), word):
        if part in factors and factors[part] == max(factors.values()):
            total, last = (total + last) * factors[part], 0.0
        elif part in factors:
            total, last = total + last * factors[part], 0.0
        else:
            total, last = total + last, known.get(part) or heads[part]
    return total + last


def any_of(names: Iterable[str]) -> str:
    """A regular expression for any of the names, the longest first."""
    return "(?:" + "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)) + ")"


def numeral_pattern(words: TimeWords) -> str:
    """A regular expression for a numeral in words, composed ones first."""
    known = any_of(name for name, _ in words.numbers)
    if not words.factors:
        return known
    # a unit stands last or before a factor: `dua tiga hari` is two or three days
    ones = any_of(name for name, value in words.numbers if value >= 1 and " " not in name)
    ones = rf"(?:{any_of(name for name, value in words.numbers if value > 9)}|{ones})(?![ -]{ones}\b)"
    tens, factors = any_of(name for name, _ in words.tens), any_of(name for name, _ in words.factors)
    return rf"(?:(?:{tens}|{ones}[ -]{factors})(?:[ -](?:{factors}|{tens}|{ones})){{0,6}}|{known})"


def unit_of(word: str, words: TimeWords) -> str:
    """The code of a unit's name."""
    return dict(words.units)[word.lower()]


def relative_of(word: str, words: TimeWords) -> int | None:
    """Which one is meant, counted from the one now; None where the word says nothing of it."""
    return dict(words.relatives).get(word.lower())


def month_of(word: str, words: TimeWords) -> int:
    """The number of a month's name, from 1."""
    return next(number for number, names in enumerate(words.months, 1) if word.lower() in map(str.lower, names))


def weekday_of(word: str, words: TimeWords) -> int:
    """The number of a weekday's name, from 0 for Monday."""
    return next(number for number, names in enumerate(words.weekdays) if word.lower() in map(str.lower, names))


def full_year(year: str) -> int:
    """The year that two or four figures mean."""
    return int(year) + (_CENTURY if len(year) == 2 else 0)
