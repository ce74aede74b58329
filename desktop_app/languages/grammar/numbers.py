"""The words of a language that the numbers stage needs."""

from dataclasses import dataclass

from desktop_app.domain.facts import Operator

# signs and ISO 4217 codes that stand before an amount in any language; codes that are words too (try, all) are left out
CURRENCIES_BEFORE: tuple[tuple[str, str], ...] = (
    ("us$", "USD"), ("a$", "AUD"), ("au$", "AUD"), ("s$", "SGD"), ("sg$", "SGD"), ("nz$", "NZD"), ("hk$", "HKD"),
    ("c$", "CAD"), ("ca$", "CAD"), ("nt$", "TWD"), ("r$", "BRL"), ("mx$", "MXN"), ("$", "USD"), ("£", "GBP"),
    ("€", "EUR"), ("¥", "JPY"), ("₱", "PHP"), ("₦", "NGN"), ("₺", "TRY"), ("₽", "RUB"), ("₩", "KRW"), ("₹", "INR"),
    ("₫", "VND"), ("₴", "UAH"), ("₵", "GHS"), ("gh¢", "GHS"), ("gh₵", "GHS"), ("rp", "IDR"), ("rs", "INR"),
    ("rm", "MYR"), ("ksh", "KES"),
    *((code.lower(), code) for code in (
        "USD EUR GBP JPY CNY IDR MYR SGD THB PHP INR AUD NZD CAD CHF SEK NOK DKK HKD KRW TWD VND BRL MXN ZAR NGN KES"
        " UGX TZS GHS EGP SAR AED QAR KWD ILS PKR BDT LKR NPR MMK KHR PGK UAH PLN CZK HUF RON KZT UZS GEL AMD AZN ETB"
        " XAF XOF"
    ).split()),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # a key of caches: all its words are not to be hashed
class NumberWords:
    """Words of numbers, money and measures, in lower case.

    `words` are the numerals, `multipliers` the powers (juta, million), `teens` those that add ten (belas);
    `ordinals` are glued before figures by a hyphen (ke-42); `vague` are words for a lower bound (puluhan: 10);
    `operators` stand before a number, `operators_after` behind it; `currencies_before` and `currencies_after` give
    ISO 4217 codes; `percents` and `units` stand behind a number, units with their symbol, `units_before` before it;
    `minus` are words for the sign; `not_before` and `not_after` are words beside which a numeral is none (Pasal 5, one
    another), `distributive` ones beside which one is none (satu per satu), `particles` ones that may stand a word
    further on (satu kaca pun); `pronouns` are numerals that stand for
    people and are none, but those in `counting` are numbers before a noun that is not in `not_counted` (one of);
    `persons` mean one person, and are numbers only among others (seorang); `joiners` part the members of such a row;
    `ranges` join the ends of a range, which share their unit; `decimal` is the sign of the decimal fraction,
    `joiner` a word within a numeral (hundred and ten).
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
    ordinals: frozenset[str] = frozenset()
    teens: frozenset[str] = frozenset()
    minus: frozenset[str] = frozenset()
    distributive: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    not_counted: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    ranges: frozenset[str] = frozenset()
    decimal: str = "."
    joiner: str = ""
