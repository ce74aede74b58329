"""The places of an article that the map can show."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.facts import Entity, Mention
from desktop_app.languages.coordinates import PlaceKind, locate


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place on the map in degrees. `key` is that of its row, `count` how often it is mentioned."""

    key: str
    name: str
    longitude: float
    latitude: float
    kind: PlaceKind
    country: str
    count: int


def spots(
    places: Iterable[Entity], mentions: Mapping[str, Sequence[Mention]], *, countries: Iterable[str] = ()
) -> list[Spot]:
    """Those of the places that are found, the ones mentioned most first. `countries` are all the article speaks of."""
    known = {entity.id: entity for entity in places}
    nearby = {*countries, *(entity.country for entity in known.values() if entity.country)}
    found = []
    for entity in known.values():
        country = _country(entity, known)
        names = dict.fromkeys((entity.name, *entity.aliases))
        place = next((place for name in names if (place := locate(name, country=country, nearby=nearby))), None)
        if place is not None:
            found.append(
                Spot(
                    key=f"entity:{entity.id}",
                    name=entity.name,
                    longitude=place.longitude,
                    latitude=place.latitude,
                    kind=place.kind,
                    country=place.country,
                    count=len(mentions.get(entity.id, ())),
                )
            )
    return sorted(found, key=lambda spot: -spot.count)


def _country(entity: Entity, known: Mapping[str, Entity]) -> str | None:
    """The country a place is in, by itself or by what it is part of."""
    seen: set[str] = set()
    here: Entity | None = entity
    while here is not None and here.id not in seen:
        if here.country:
            return here.country
        seen.add(here.id)
        here = known.get(here.part_of or "")
    return None
