"""Numbers, money, percentages and measures, in words and figures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import isinf

from msgspec.structs import replace

from desktop_app.domain.facts import NumberExpression, NumberKind, Operator
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.tokens import MONEY_SIGNS, Token, tokens
from desktop_app.languages import languages
from desktop_app.languages.grammar.numbers import NumberWords

_GLUED = re.compile(
    rf"^([a-z]{{0,2}}[{MONEY_SIGNS}]|usd|idr|rp\.?|rm|rs\.?)?(\d+(?:[.,]\d+)*)(m|bn|k|km|cm|mm|kg|c|%)?$",
    re.IGNORECASE,
)
_AFTER = 4  # words behind a number in which its unit may stand
_BEFORE = 3  # words before it in which an operator may stand
_NEAR = 3  # words behind "one" in which a particle says that there is none
_ROW = 9  # words between members of a row of numerals


@dataclass(frozen=True, slots=True)
class _Value:
    """A numeral: its tokens and what it is worth, with the currency or unit that is glued to it."""

    first: int
    end: int
    value: float
    currency: str = ""
    unit: str = ""
    vague: bool = False


def run(draft: Draft) -> None:
    """Add the numbers that are not part of a time or a name."""
    taken = _taken(draft)
    table = draft.language.numbers
    for sentence in draft.sentences:
        words = tokens(draft.text, sentence)
        found: list[tuple[_Value, NumberExpression]] = []
        place = 0
        while place < len(words):
            numeral = None if words[place].start in taken else _numeral(words, place, table)
            if numeral is None or words[numeral.end - 1].start in taken or _is_idle(words, numeral, table):
                place += 1
                continue
            found.append((numeral, _expression(draft, words, numeral, taken)))
            place = numeral.end
        draft.numbers += _with_ranges(words, found, table)
        draft.numbers += _persons(draft, words, [numeral for numeral, _ in found], taken)
    draft.numbers.sort(key=lambda number: number.start)


def _with_ranges(
    words: list[Token], found: list[tuple[_Value, NumberExpression]], table: NumberWords
) -> Iterator[NumberExpression]:
    """The first end of a range takes the unit of the last: `0,5 hingga 1,25 meter`."""
    for place, (numeral, number) in enumerate(found):
        following = found[place + 1] if place + 1 < len(found) else None
        if (
            following is not None
            and number.kind == "number"
            and following[1].kind in ("percent", "quantity")
            and following[0].first == numeral.end + 1
            and words[numeral.end].text.lower() in table.ranges
        ):
            number = replace(number, kind=following[1].kind, unit=following[1].unit)
        yield number


def _persons(draft: Draft, words: list[Token], numerals: list[_Value], taken: set[int]) -> Iterator[NumberExpression]:
    """`seorang` is one in a row of numerals: `tiga prajurit dan seorang polisi`."""
    table = draft.language.numbers
    for place, word in enumerate(words):
        if word.text.lower() not in table.persons or word.start in taken or not numerals:
            continue
        before = words[place - 1].text.lower() if place else ""
        joined = before in table.joiners and any(0 < place - numeral.end < _ROW for numeral in numerals)
        leads = any(
            0 < numeral.first - place < _ROW and words[numeral.first - 1].text.lower() in table.joiners
            for numeral in numerals
        )
        if joined or leads:
            yield NumberExpression(
                start=word.start, end=word.end, text=word.text, kind="number", value=1.0, confidence=0.7,
                found_by="rule:numbers.person",
            )  # fmt: skip


def _taken(draft: Draft) -> set[int]:
    spans = [(time.start, time.end) for time in draft.times]
    spans += [
        (m.start, m.end)
        for m in draft.mentions
        if m.type in ("law", "product", "organisation", "person") and m.form != "nominal"
    ]
    return {position for start, end in spans for position in range(start, end)}


def _numeral(words: list[Token], place: int, table: NumberWords) -> _Value | None:
    """The numeral that begins at a token, as long as it goes."""
    text = words[place].text
    # nine of ten words begin none, and one look tells
    if (text.isalpha() or not any(sign.isdigit() for sign in text)) and text.lower().partition("-")[
        0
    ] not in _beginnings(table):
        return None
    vague = _longest(words, place, dict(table.vague))
    if vague is not None:
        return _Value(place, place + vague[0], vague[1], vague=True)
    glued = _GLUED.match(words[place].text.replace(" ", ""))
    if glued is not None:
        return _figure(words, place, glued, table)
    first, hyphen, noun = words[place].text.lower().partition("-")
    if hyphen and noun.startswith(first):
        return None  # satu-satunya, dua-duanya
    if hyphen and noun.isalpha() and noun not in dict(table.words) and first in dict(table.words):
        return _Value(place, place + 1, dict(table.words)[first])
    if hyphen and first in table.ordinals and noun.isdigit():
        return _Value(place, place + 1, float(noun))
    return _in_words(words, place, table)


@lru_cache(maxsize=8)
def _beginnings(table: NumberWords) -> frozenset[str]:
    """The words, up to a hyphen, with which a numeral in words can begin."""
    return frozenset(phrase.split()[0].partition("-")[0] for phrase, _ in (*table.words, *table.vague)) | table.ordinals


def _figure(words: list[Token], place: int, glued: re.Match[str], table: NumberWords) -> _Value | None:
    value = figure(glued.group(2), decimal=table.decimal)
    if value is None or isinf(value):
        return None
    currency = dict(table.currencies_before).get((glued.group(1) or "").lower().rstrip("."), "")
    tail = (glued.group(3) or "").lower()
    multipliers, end = dict(table.multipliers), place + 1
    if tail in multipliers and (currency or tail != "m"):
        value *= multipliers[tail]
        tail = ""
    elif tail == "m" and "million" in multipliers:
        value, tail = value * 1e6, ""
    while (
        end < len(words)
        and words[end].text.lower() in multipliers
        and multipliers[words[end].text.lower()] >= 100
        and (len(words[end].text) > 1 or words[end].start == words[end - 1].end)
    ):
        value *= multipliers[words[end].text.lower()]
        end += 1
    return _Value(place, end, round(value, 6), currency, tail)


def figure(digits: str, *, decimal: str) -> float | None:
    """What figures are worth where `decimal` is the sign of the fraction: 6.500 or 6,500."""
    group = "." if decimal == "," else ","
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+(?:{re.escape(decimal)}\d+)?", digits):
        return float(digits.replace(group, "").replace(decimal, "."))
    if re.fullmatch(rf"\d+(?:{re.escape(decimal)}\d+)?", digits):
        return float(digits.replace(decimal, "."))
    if re.fullmatch(rf"\d+(?:{re.escape(group)}\d{{1,2}})", digits):  # the other notation, as in a translated report
        return float(digits.replace(group, "."))
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(decimal)}\d{{3}})+", digits):
        return float(digits.replace(decimal, ""))
    return None


def _in_words(words: list[Token], place: int, table: NumberWords) -> _Value | None:
    """A numeral in words: `dua puluh tujuh ribu`, `one hundred and ten`."""
    numerals, multipliers = dict(table.words), dict(table.multipliers)
    total = current = 0.0
    end, seen = place, False
    while end < len(words):
        found = _longest(words, end, numerals)
        word = words[end].text.lower()
        if found is not None:
            current += found[1]
            end += found[0]
            seen = True
        elif seen and word in multipliers and len(word) > 2:
            current = _multiplied(current, word, multipliers[word], table)
            if multipliers[word] >= 1000:
                total, current = total + current, 0.0
            end += 1
        elif (
            seen
            and word == table.joiner
            and end + 1 < len(words)
            and current >= 100
            and _longest(words, end + 1, numerals)
        ):
            end += 1
        else:
            break
        if end < len(words) and found is not None and not _goes_on(words, end, table, current):
            break
    return _Value(place, end, total + current) if seen else None


def _goes_on(words: list[Token], end: int, table: NumberWords, current: float) -> bool:
    """A further numeral only adds to tens and hundreds: `dua puluh tujuh`, not `dua tiga`."""
    word = words[end].text.lower()
    if word in dict(table.multipliers) or word == table.joiner:
        return True
    return word in dict(table.words) and current >= 20 and current % 10 == 0


def _multiplied(current: float, word: str, factor: float, table: NumberWords) -> float:
    if word in table.teens:
        return current + 10
    if factor == 10:
        base = current // 100 * 100
        return base + (current - base) * 10
    if factor == 100:
        base = current // 1000 * 1000
        return base + (current - base) * 100
    return current * factor


def _longest(words: list[Token], place: int, table: dict[str, float]) -> tuple[int, float] | None:
    for length in (3, 2, 1):
        phrase = " ".join(token.text.lower() for token in words[place : place + length])
        if phrase in table and place + length <= len(words):
            return length, table[phrase]
    return None


def _is_idle(words: list[Token], numeral: _Value, table: NumberWords) -> bool:
    """`salah satu`, `Pasal 5 ayat (2)`, `no one`, `satu per satu`, a figure within a name or a code."""
    first = numeral.first
    before = words[first - 1].text.lower() if first else ""
    after = words[numeral.end].text.lower() if numeral.end < len(words) else ""
    bracketed = words[first - 2].text.lower() if before == "(" and first > 1 else ""
    if before in table.not_before or bracketed in table.not_before or after in table.not_after:
        return True
    near = {word.text.lower() for word in words[numeral.end : numeral.end + _NEAR]}
    idle = after in table.distributive or before in table.distributive or not near.isdisjoint(table.particles)
    if numeral.value == 1 and idle:
        return True
    text = words[first].text.lower()
    if text in table.pronouns:
        return text not in table.counting or not _counts(after, words[numeral.end :], table)
    return text.isdigit() and (_is_code(words, numeral) or _is_in_list(words, numeral))


def _counts(after: str, rest: list[Token], table: NumberWords) -> bool:
    """Whether what follows `one` makes it a number: a noun, or the people it is one of."""
    return after.isalpha() and rest[0].text.islower() and after not in table.not_counted


def _is_code(words: list[Token], numeral: _Value) -> bool:
    """A figure glued to letters (F-16), or behind a name and before a mark or another name: Kodim 2145/Wonosari."""
    first, end = numeral.first, numeral.end
    if first > 1 and words[first - 1].text == "-" and words[first - 1].end == words[first].start:
        return (
            not words[first - 2].text[-1].isdigit()
            and words[first - 2].text[-1] != "%"
            and words[first - 2].text.isupper()
        )
    is_named = first > 1 and words[first - 1].is_capitalised and words[first - 1].text.isalpha()
    after = words[end] if end < len(words) else None
    return is_named and after is not None and (after.is_capitalised or after.text == "/") and numeral.value >= 10


def _is_in_list(words: list[Token], numeral: _Value) -> bool:
    """The number of an entry of a list: `2. Komnas HAM`."""
    return numeral.first == 0 and numeral.end < len(words) and words[numeral.end].text in ".)"


def _expression(draft: Draft, words: list[Token], numeral: _Value, taken: set[int]) -> NumberExpression:
    table = draft.language.numbers
    first, end, kind, unit = _unit(words, numeral, table)
    value = numeral.value
    if first and words[first - 1].text.lower() in table.minus:
        first, value = first - 1, -value
    first, end, op = _operator(words, first, end, draft.language.name, taken)
    if numeral.vague:
        op = ">="
    start, stop = words[first].start, words[end - 1].end
    return NumberExpression(
        start=start,
        end=stop,
        text=draft.text[start:stop],
        kind=kind,
        value=value,
        unit=unit or None,
        op=op,
        confidence=0.9,
        found_by="rule:numbers",
    )


def _unit(words: list[Token], numeral: _Value, table: NumberWords) -> tuple[int, int, NumberKind, str]:
    """Currency, percent sign or measure around a numeral."""
    first, end = numeral.first, numeral.end
    before = words[first - 1].text.lower().rstrip(".") if first else ""
    if numeral.currency:
        return first, end, "money", numeral.currency
    two = words[first - 2].text.lower() + before if first > 1 else ""
    for length, sign in ((2, two), (1, before)):
        if sign in dict(table.currencies_before):
            return first - length, end, "money", dict(table.currencies_before)[sign]
    if numeral.unit == "%":
        return first, end, "percent", ""
    if numeral.unit:
        return first, end, "quantity", dict(table.units).get(numeral.unit, numeral.unit)
    hyphen = end + 1 < len(words) and words[end].text == "-" and words[end].start == words[end - 1].end
    if hyphen and words[end + 1].text.lower() in dict(table.units):
        return first, end + 2, "quantity", dict(table.units)[words[end + 1].text.lower()]
    for length in range(min(_AFTER, len(words) - end), 0, -1):
        phrase = " ".join(token.text.lower() for token in words[end : end + length])
        if phrase in table.percents:
            return first, end + length, "percent", ""
        if phrase in dict(table.currencies_after):
            return first, end + length, "money", dict(table.currencies_after)[phrase]
        if phrase in dict(table.units):
            return first, end + length, "quantity", dict(table.units)[phrase]
    if before in dict(table.units_before) and words[first - 1].text != "m":
        return first - 1, end, "quantity", dict(table.units_before)[before]
    return first, end, "number", ""


def _operator(words: list[Token], first: int, end: int, language: str, taken: set[int]) -> tuple[int, int, Operator]:
    before, after = _operators(language)
    for length in range(_BEFORE, 0, -1):
        phrase = " ".join(token.text.lower() for token in words[max(0, first - length) : first])
        if first >= length and phrase in before and words[first - length].start not in taken:
            return first - length, end, before[phrase]
    if end < len(words) and words[end].text.lower() in after:
        return first, end + 1, after[words[end].text.lower()]
    return first, end, "="


@lru_cache(maxsize=8)
def _operators(language: str) -> tuple[dict[str, Operator], dict[str, Operator]]:
    table = languages[language].numbers
    return dict(table.operators), dict(table.operators_after)
