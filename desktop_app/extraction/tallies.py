"""Figures of the same people side by side: the same again, a later one, another claimant's."""

from collections.abc import Iterator

from desktop_app.domain.facts import Count, Link, LinkType
from desktop_app.extraction.bearings import Bearings, weighed, words_in
from desktop_app.extraction.draft import Draft

_KINDS: tuple[LinkType, ...] = ("repeats", "conflicts", "updates")
_BACK = 6  # figures of one kind before a figure with which it is compared
_AROUND = 40  # characters around a figure in which it is called a part
_MUCH, _HUGE = 2, 5  # times larger


def compared(draft: Draft, bearings: Bearings) -> Iterator[Link]:
    """The links between figures of one kind, each with the few before it; those of two states are no rivals."""
    states = draft.states()
    for one, other, where in pairs_of(draft.counts):
        if set(one.side).isdisjoint(other.side) and states & set(one.side) and states & set(other.side):
            continue
        marks = set(marks_of(bearings, one, other, where))
        best = max(_KINDS, key=lambda kind: weighed(marks, kind))
        if weighed(marks, best) > 0:
            yield Link(type=best, facts=(one.id, other.id))


def pairs_of(counts: list[Count]) -> Iterator[tuple[Count, Count, str]]:
    """Every figure with those of its kind right before it, earlier first, and where the earlier one stands."""
    before: dict[str, list[Count]] = {}
    for count in sorted(counts, key=lambda c: (c.evidence.start, c.evidence.end)):
        earlier = before.setdefault(count.kind, [])
        if figure(count) is not None:
            for back, other in enumerate(reversed(earlier[-_BACK:])):
                where = "the first" if len(earlier) == back + 1 else "not the first"
                yield other, count, f"{where}, {min(back, 2)} between"
            earlier.append(count)


def figure(count: Count) -> float | None:
    """The figure, or the low end where there is none."""
    return count.value if count.value is not None else count.low


def marks_of(bearings: Bearings, one: Count, other: Count, where: str) -> Iterator[str]:
    """What can be said of a pair of figures, by name."""
    yield where
    first, second = figure(one) or 0.0, figure(other) or 0.0
    same = "same" if first == second else "other"
    yield same
    yield f"{same} by {_who(bearings, one, other)}"
    yield f"sides {_sides(one, other)}"
    yield "when same" if one.when == other.when else "when other"
    larger, smaller = max(first, second), min(first, second)
    if larger > _MUCH * max(1, smaller):
        yield "much larger"
    if larger > _HUGE * max(1, smaller):
        yield "far larger"
    if smaller <= 1:
        yield "one"
    if smaller >= 10:
        yield "many"
    if second > first:
        yield "rising"
    yield from _places(bearings, one, other)


def _who(bearings: Bearings, one: Count, other: Count) -> str:
    if not one.claimed_by and not other.claimed_by:
        return "nobody"
    if not one.claimed_by or not other.claimed_by:
        return "one"
    if set(one.claimed_by) & set(other.claimed_by):
        return "the same"
    return "a party" if bearings.parties(one.claimed_by) & bearings.parties(other.claimed_by) else "two"


def _sides(one: Count, other: Count) -> str:
    first, second = set(one.side), set(other.side)
    if not first and not second:
        return "none"
    if not first or not second:
        return "one"
    return "same" if first == second else "shared" if first & second else "two"


def _places(bearings: Bearings, one: Count, other: Count) -> Iterator[str]:
    words = bearings.draft.language.links
    first, second = one.evidence, other.evidence
    if bearings.sentence(first.start) == bearings.sentence(second.start):
        yield "one sentence"
    elif bearings.paragraph(first.start) == bearings.paragraph(second.start):
        yield "one paragraph"
    if not words.rises.isdisjoint(bearings.words_of(second.start)):
        yield "second rises"
    elif not words.rises.isdisjoint(bearings.words_of(first.start)):
        yield "first rises"
    if not words.contrasts.isdisjoint(bearings.words_of(second.start)):
        yield "contrast"
    for name, span in (("first", first), ("second", second)):
        around = bearings.draft.text[max(0, span.start - _AROUND) : span.end + _AROUND // 2]
        if not words.parts.isdisjoint(words_in(around)):
            yield f"{name} part"
