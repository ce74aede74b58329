"""What names mean in any language: which place one is, and the state somebody stands for."""

from collections.abc import Iterator
from functools import lru_cache

from desktop_app.domain.facts import Entity
from desktop_app.domain.identities import plain_key
from desktop_app.languages import languages
from desktop_app.languages.tables import gazetteer

_LONGEST = 4  # words of a state's name
_ABBREVIATION = 3  # letters up to which a name counts only in capitals: `AS` is a state, `as` a word


def name_key(entity: Entity) -> str:
    """What the names of one place have in common in all languages (Rusia, Russia); of others, their letters."""
    place = gazetteer().get(entity.name.lower()) if entity.type == "place" else None
    return plain_key(entity) if place is None else f"{place.kind} {place.country} {place.name}"


def state_of(entity: Entity) -> str:
    """The code of the state that an entity is or stands for: its capital, its seat, its bodies and troops; else ""."""
    if entity.type == "place":
        place = gazetteer().get(entity.name.lower())
        if place is not None and place.kind in ("country", "capital"):
            return place.country
        return _states().get(entity.name.lower(), "")
    if entity.type not in ("organisation", "group"):
        return ""
    return next((state for words in _runs(entity.name) if (state := _state_named(words))), "")


def _runs(name: str) -> Iterator[str]:
    """All runs of words of a name, longer ones first, without what marks possession."""
    words = [word.removesuffix("'s").removesuffix("’s") for word in name.split()]
    for length in range(min(_LONGEST, len(words)), 0, -1):
        for first in range(len(words) - length + 1):
            yield " ".join(words[first : first + length])


def _state_named(words: str) -> str:
    if len(words) <= _ABBREVIATION and not words.isupper():
        return ""
    return _states().get(words.lower(), "")


@lru_cache(maxsize=1)
def _states() -> dict[str, str]:
    """Codes by the names of states, by adjectives of them, and by the seats of their governments."""
    found = {name: place.country for name, place in gazetteer().items() if place.kind == "country"}
    for language in languages:
        for name, code in (*language.names.demonyms, *language.names.seats):
            found.setdefault(name.lower(), code)
    return found
