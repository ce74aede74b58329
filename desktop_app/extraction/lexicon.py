"""Names that are known beforehand: countries, cities, regions, large bodies, seats of government, demonyms."""

from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.facts import EntityType
from desktop_app.extraction.tokens import Token
from desktop_app.languages import languages
from desktop_app.languages.tables import gazetteer

_LONGEST_NAME = 6  # tokens


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name of the tables. `country` is ISO 3166-1 alpha-2; `kind` is country, capital, city, region, body or seat."""

    name: str
    type: EntityType
    kind: str
    country: str | None = None


@lru_cache(maxsize=8)
def lexicon(language: str) -> dict[str, KnownName]:
    """Known names of one language by their words in lower case, joined by blanks."""
    words = languages[language].names
    found = {
        name: KnownName(place.name, "place", place.kind, place.country)
        for name, place in gazetteer().items()
        if name not in words.never and len(name) > 1
    }
    for name, code in words.demonyms:
        found[name.lower()] = KnownName(name, "place", "country", code)
    for name in words.places:
        found.setdefault(name.strip().lower(), KnownName(name.strip(), "place", "region"))
    for name, _, full in words.known:
        found[name.lower()] = KnownName(full, "organisation", "body")
    for name, code in words.seats:
        found[name.lower()] = KnownName(name, "organisation", "seat", code)
    return found


def known_at(tokens: list[Token], first: int, *, language: str) -> tuple[int, KnownName] | None:
    """The longest known name that begins at token `first`, as its number of tokens and the name."""
    table = lexicon(language)
    for length in range(min(_LONGEST_NAME, len(tokens) - first), 0, -1):
        words = tokens[first : first + length]
        name = " ".join(token.text for token in words).lower()
        found = table.get(name) or table.get(_bare(name, language))
        if found is not None and _fits(words, found):
            return length, found
    return None


def _bare(name: str, language: str) -> str:
    """The name without a clitic: `Rusianya`, `Yemen's`."""
    clitics = languages[language].names.clitics
    return next((name.removesuffix(clitic) for clitic in clitics if name.endswith(clitic)), name)


def clitic_length(name: str, language: str) -> int:
    """How many characters of a known name's last word are a clitic."""
    bare, table = _bare(name.lower(), language), lexicon(language)
    return len(name) - len(bare) if name.lower() not in table and bare in table else 0


def _fits(words: list[Token], known: KnownName) -> bool:
    """An abbreviation counts only in capitals: `AS` is a country, `as` a word."""
    first = words[0].text
    if len(words) == 1 and len(first) <= 3 and known.type == "place":
        return first.isupper() or (len(first) == 3 and first[0].isupper())
    return first[0].isupper()
