"""Figures that make up another: the dead of two sides, men and women, those found on two days."""

from collections.abc import Iterator
from itertools import combinations

from desktop_app.domain.facts import Count, Link
from desktop_app.extraction.bearings import Bearings, weighed, words_in
from desktop_app.extraction.draft import Draft

_WINDOW = 8  # figures of one kind among which parts and total are looked for
_MOST_PARTS = 3
_AROUND = 40  # characters around a figure in which it is called a part
_CLOSE = 120  # characters
_SIDES = "sides that make the total"
_SURE = 2.0  # for these: the gold standard has too few of them to fit a weight


def sums(draft: Draft, bearings: Bearings) -> Iterator[Link]:
    """Each total with the parts that most likely make it up, and no parts for two totals."""
    found = []
    for total, parts in candidates(draft.counts):
        marks = set(marks_of(bearings, total, parts))
        score = weighed(marks, "adds_up") + (_SURE if _SIDES in marks else 0.0)
        found += [(score, total, parts)] if score > 0 else []
    used: set[object] = set()
    for _, total, parts in sorted(found, key=lambda one: -one[0]):
        facts = tuple(part.id for part in parts)
        if used.isdisjoint({total.id, facts}):
            used |= {total.id, facts}
            note = " + ".join(f"{part.value:g}" for part in parts) + f" = {total.value:g}"
            yield Link(type="adds_up", facts=facts, total=total.id, note=note)


def candidates(counts: list[Count]) -> Iterator[tuple[Count, tuple[Count, ...]]]:
    """Totals with two or three figures near them whose sum they are."""
    by_kind: dict[str, list[Count]] = {}
    for count in sorted(counts, key=lambda c: (c.evidence.start, c.evidence.end)):
        if count.value:
            by_kind.setdefault(count.kind, []).append(count)
    for row in by_kind.values():
        firsts = [not _is_again(count, row[max(0, place - _WINDOW) : place]) for place, count in enumerate(row)]
        for place, total in enumerate(row):
            window = range(max(0, place - _WINDOW), min(len(row), place + _WINDOW + 1))
            near = [row[number] for number in window if firsts[number] and _value(row[number]) < _value(total)]
            for size in range(2, _MOST_PARTS + 1):
                for parts in combinations(near, size):
                    if sum(map(_value, parts)) == _value(total):
                        yield total, parts


def _value(count: Count) -> float:
    return count.value or 0.0


def _is_again(count: Count, before: list[Count]) -> bool:
    """Whether the same figure of the same people has stood before."""
    return any(
        other.value == count.value != 1 and (not other.side or not count.side or other.side == count.side)
        for other in before
    )


def marks_of(bearings: Bearings, total: Count, parts: tuple[Count, ...]) -> Iterator[str]:
    """What can be said of a total and its parts, by name."""
    places = [part.evidence.start for part in parts]
    sentences = {bearings.sentence(place) for place in places}
    paragraphs = {bearings.paragraph(place) for place in places}
    yield "one sentence" if len(sentences) == 1 else "one paragraph" if len(paragraphs) == 1 else "apart"
    own = bearings.sentence(total.evidence.start)
    if own in sentences:
        yield "beside the total"
    elif bearings.paragraph(total.evidence.start) in paragraphs:
        yield "near the total"
    if max(places) - min(places) < _CLOSE:
        yield "close together"
    if min(abs(place - total.evidence.start) for place in places) < _CLOSE:
        yield "close to the total"
    if total.evidence.start <= min(places):
        yield "total first"
    if len(parts) > 2:
        yield "three"
    sides = [set(part.side) for part in parts]
    if all(sides) and all(one.isdisjoint(other) for one, other in combinations(sides, 2)):
        together = not total.side or set(total.side) == set().union(*sides)
        yield _SIDES if together else "sides"
    if total.side and any(side == set(total.side) for side in sides):
        yield "side of the total"
    if len({part.claimed_by for part in parts}) == 1:
        yield "one claimant"
    if any(part.claimed_by == total.claimed_by for part in parts):
        yield "claimant of the total"
    if len({part.when for part in parts} | {total.when}) == 1:
        yield "one day"
    if min(map(_value, parts)) <= 1:
        yield "one person"
    if len(set(map(_value, parts))) < len(parts):
        yield "equal parts"
    if _value(total) >= 10:
        yield "many"
    if any(_is_part(bearings, part) for part in parts):
        yield "called a part"


def _is_part(bearings: Bearings, part: Count) -> bool:
    span = part.evidence
    around = bearings.draft.text[max(0, span.start - _AROUND) : span.end + _AROUND // 2]
    return not bearings.draft.language.links.parts.isdisjoint(words_in(around))
