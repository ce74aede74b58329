"""Names that are known beforehand: countries, cities, regions, large bodies, seats of government, demonyms."""

from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.facts import EntityType
from desktop_app.extraction.tokens import Token
from desktop_app.languages import languages
from desktop_app.languages.grammar.phrases import lengths_of
from desktop_app.languages.tables import BodyName, bodies, gazetteer

_LONGEST_NAME = 6  # tokens
_LONGEST_ABBREVIATION = 6  # characters


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name of the tables. `country` is ISO 3166-1 alpha-2; `kind` is country, capital, city, region, body or seat;
    `written` is how an abbreviation must be written.
    """

    name: str
    type: EntityType
    kind: str
    country: str | None = None
    written: str = ""


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
    found |= {
        body.form.lower(): known
        for body in bodies()
        if body.sure and ((known := _body(body)).written or body.form.lower() not in words.never)
    }
    for name, code in words.seats:
        found[name.lower()] = KnownName(name, "organisation", "seat", code)
    return found


@lru_cache(maxsize=1)
def types_of_names() -> dict[str, KnownName]:
    """What names are of, by their words as written, even where they are common words too: `Tempo`, `Sinovac`."""
    return {body.form: _body(body) for body in bodies()}


def _body(body: BodyName) -> KnownName:
    is_short = len(body.form) <= _LONGEST_ABBREVIATION and body.form.isupper()
    return KnownName(body.name, body.type, "body", written=body.form if is_short else "")  # type: ignore[arg-type]


def known_at(tokens: list[Token], first: int, *, language: str) -> tuple[int, KnownName] | None:
    """The longest known name that begins at token `first`, as its number of tokens and the name."""
    table = lexicon(language)
    longest = _lengths(language).get(tokens[first].text.lower(), 1) if first < len(tokens) else 0  # most begin none
    for length in range(min(longest, len(tokens) - first), 0, -1):
        words = tokens[first : first + length]
        name = " ".join(token.text for token in words).lower()
        found = table.get(name) or table.get(_bare(name, language))
        if found is not None and _fits(words, found):
            return length, found
    return None


@lru_cache(maxsize=8)
def _lengths(language: str) -> dict[str, int]:
    """How many words the longest known name has that begins with a word, if they are more than one."""
    return lengths_of((name for name in lexicon(language) if " " in name), longest=_LONGEST_NAME)


def _bare(name: str, language: str) -> str:
    """The name without a clitic: `Rusianya`, `Yemen's`."""
    clitics = languages[language].names.clitics
    return next((name.removesuffix(clitic) for clitic in clitics if name.endswith(clitic)), name)


def is_abbreviation_at(tokens: list[Token], place: int, *, language: str) -> bool:
    """Whether a body is named there by letters that are another word in lower case: `WHO`."""
    known = lexicon(language).get(tokens[place].text.lower())
    return known is not None and bool(known.written) and known.written == tokens[place].text


def clitic_length(name: str, language: str) -> int:
    """How many characters of a known name's last word are a clitic."""
    bare, table = _bare(name.lower(), language), lexicon(language)
    return len(name) - len(bare) if name.lower() not in table and bare in table else 0


def _fits(words: list[Token], known: KnownName) -> bool:
    """An abbreviation counts only in capitals: `AS` is a country, `as` a word."""
    first = words[0].text
    if known.written:
        return first == known.written
    if len(words) == 1 and len(first) <= 3 and known.type == "place":
        return first.isupper() or (len(first) == 3 and first[0].isupper())
    return first[0].isupper()
