"""Which lane each event of a time line is drawn in, so that neither signs nor words cover each other."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """The lane of an event, from 0; without room for its words only its sign is drawn."""

    lane: int
    worded: bool


def lanes(stretches: Sequence[tuple[float, float, float]], count: int) -> list[Place]:
    """A place for each (left, right of the sign, right of the words) in pixels; earlier ones in the list first.

    An event goes to the first lane that is free for all of it, else to the first that is free for its sign, else to the
    one that becomes free first.
    """
    taken: list[list[tuple[float, float]]] = [[] for _ in range(count)]
    places: list[Place] = []
    for left, signed, worded in stretches:
        lane = _free(taken, left, worded)
        right = worded if lane is not None else signed
        if lane is None:
            lane = _free(taken, left, signed)
        place = Place(count - 1 if lane is None else lane, worded=right == worded and lane is not None)
        taken[place.lane].append((left, right))
        places.append(place)
    return places


def _free(taken: Sequence[Sequence[tuple[float, float]]], left: float, right: float) -> int | None:
    for number, lane in enumerate(taken):
        if all(right < begin or end < left for begin, end in lane):
            return number
    return None
