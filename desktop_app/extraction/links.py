"""What repeats, adds up, conflicts and updates. No verdict: both passages stand side by side."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from desktop_app.domain.facts import Link
from desktop_app.extraction.bearings import bearings_of
from desktop_app.extraction.disputes import disputed
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.sums import sums
from desktop_app.extraction.tallies import compared


def run(draft: Draft) -> None:
    """Add the links; a total of two sides belongs to both."""
    bearings = bearings_of(draft)
    totals = list(sums(draft, bearings))
    draft.links += [*gathered(compared(draft, bearings)), *totals, *disputed(draft, bearings)]
    _share_sides(draft, totals)


def gathered(links: Iterable[Link]) -> Iterator[Link]:
    """The links, with all facts that repeat one another in one."""
    groups: dict[str, list[str]] = {}
    for link in links:
        if link.type != "repeats":
            yield link
            continue
        one, other = (groups.setdefault(fact, [fact]) for fact in link.facts)
        if one is not other:
            one += other
            groups |= dict.fromkeys(other, one)
    for fact, group in groups.items():
        if fact == group[0]:
            yield Link(type="repeats", facts=tuple(sorted(group, key=_number)))


def _number(fact: str) -> int:
    return int(fact[1:])


def _share_sides(draft: Draft, totals: list[Link]) -> None:
    """Give a total without a side the two states that its parts are of; three are no sides any more."""
    states = draft.states()
    counts = {count.id: place for place, count in enumerate(draft.counts)}
    for link in totals:
        place = counts[link.total or ""]
        parts = [draft.counts[counts[fact]].side for fact in link.facts]
        sides = dict.fromkeys(side for part in parts for side in part)
        if not draft.counts[place].side and all(parts) and len(sides) < 3 and states.issuperset(sides):
            draft.counts[place] = replace(draft.counts[place], side=tuple(sides))
