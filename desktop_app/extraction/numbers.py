"""Numbers, money, percentages and measures, in words and figures."""

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.facts import NumberExpression, NumberKind, Operator
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.tokens import Token, tokens
from desktop_app.languages import languages
from desktop_app.languages.grammar.numbers import NumberWords

_FIGURE = re.compile(r"^\d+(?:[.,]\d+)*$")
_GLUED = re.compile(
    r"^(us\$|sg\$|nz\$|hk\$|a\$|s\$|usd|rp\.?|rm|rs\.?|[$£€¥₱])?(\d+(?:[.,]\d+)*)(m|bn|k|km|cm|mm|kg|c|%)?$",
    re.IGNORECASE,
)
_AFTER = 4  # words behind a number in which its unit may stand
_BEFORE = 3  # words before it in which an operator may stand


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
    for sentence in draft.sentences:
        words = tokens(draft.text, sentence)
        place = 0
        while place < len(words):
            numeral = None if words[place].start in taken else _numeral(words, place, draft.language.numbers)
            if (
                numeral is None
                or words[numeral.end - 1].start in taken
                or _is_idle(words, numeral, draft.language.numbers)
            ):
                place += 1
                continue
            draft.numbers.append(_expression(draft, words, numeral, taken))
            place = numeral.end


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
    vague = _longest(words, place, dict(table.vague))
    if vague is not None:
        return _Value(place, place + vague[0], vague[1], vague=True)
    glued = _GLUED.match(words[place].text.replace(" ", ""))
    if glued is not None:
        return _figure(words, place, glued, table)
    return _in_words(words, place, table)


def _figure(words: list[Token], place: int, glued: re.Match[str], table: NumberWords) -> _Value | None:
    value = figure(glued.group(2), decimal=table.decimal)
    if value is None:
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
        and len(words[end].text) > 1
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
            current = _multiplied(current, word, multipliers[word])
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


def _multiplied(current: float, word: str, factor: float) -> float:
    if word == "belas":
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
    """`salah satu`, `Pasal 5`, `no one`, a figure within a code."""
    before = words[numeral.first - 1].text.lower() if numeral.first else ""
    after = words[numeral.end].text.lower() if numeral.end < len(words) else ""
    if before in table.not_before or after in table.not_after:
        return True
    text = words[numeral.first].text.lower()
    if text in ("keduanya", "ketiganya", "keempatnya", "both", "one", "half") and not (
        text == "one" and _counts(words, numeral)
    ):
        return True
    return before == "-" and words[numeral.first - 1].end == words[numeral.first].start and text.isdigit()


def _counts(words: list[Token], numeral: _Value) -> bool:
    after = words[numeral.end].text if numeral.end < len(words) else ""
    return (
        after.isalpha()
        and after.islower()
        and after not in ("of", "who", "that", "is", "was", "can", "has", "would", "another", "to", "in", "by")
    )


def _expression(draft: Draft, words: list[Token], numeral: _Value, taken: set[int]) -> NumberExpression:
    table = draft.language.numbers
    first, end, kind, unit = _unit(words, numeral, table)
    first, end, op = _operator(words, first, end, draft.language.name, taken)
    if numeral.vague:
        op = ">="
    start, stop = words[first].start, words[end - 1].end
    return NumberExpression(
        start=start,
        end=stop,
        text=draft.text[start:stop],
        kind=kind,
        value=numeral.value,
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
