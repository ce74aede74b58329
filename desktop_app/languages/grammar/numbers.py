"""The words of a language that the numbers stage needs."""

from dataclasses import dataclass

from desktop_app.domain.facts import Operator


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """Words of numbers, money and measures, in lower case.

    `words` are the numerals, `multipliers` the powers (juta, million), `vague` words for a lower bound (puluhan: 10);
    `operators` stand before a number, `operators_after` behind it; `currencies_before` and `currencies_after` give
    ISO 4217 codes; `percents` and `units` stand behind a number, units with their symbol, `units_before` before it;
    `not_before` and `not_after` are words beside which a numeral is none (salah satu, one another); `decimal` is the
    sign of the decimal fraction, `joiner` a word within a numeral (hundred and ten).
    """

    words: tuple[tuple[str, float], ...] = ()
    multipliers: tuple[tuple[str, float], ...] = ()
    vague: tuple[tuple[str, float], ...] = ()
    operators: tuple[tuple[str, Operator], ...] = ()
    operators_after: tuple[tuple[str, Operator], ...] = ()
    currencies_before: tuple[tuple[str, str], ...] = ()
    currencies_after: tuple[tuple[str, str], ...] = ()
    percents: tuple[str, ...] = ()
    units: tuple[tuple[str, str], ...] = ()
    units_before: tuple[tuple[str, str], ...] = ()
    not_before: frozenset[str] = frozenset()
    not_after: frozenset[str] = frozenset()
    decimal: str = "."
    joiner: str = ""
