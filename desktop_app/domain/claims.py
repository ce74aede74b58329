"""The figures of several articles about the same thing, side by side: outcome × side × claimant.

Figures are about the same thing when they count what befell the same people at about the same time. Whoever gives the
larger and the smaller of two figures of one thing means a part by the smaller, unless the article shows them as
rivals. No figure is without its claimant, and none is dropped.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import get_args

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.domain.comparison import Claim, Figure, Line, Member, Passage, Standing
from desktop_app.domain.extents import Extent, extent
from desktop_app.domain.facts import Count, CountKind, FactSheet, LinkType
from desktop_app.domain.identities import Identities

_DAYS = 3.0  # between two dates of one thing: a toll goes on being counted
_SPELL = 31.0  # days from which a stretch is a time, not a date: the dead of a year are not those of one of its days
_KINDS = get_args(CountKind)


class _Item(Struct, frozen=True, kw_only=True):
    """A figure of one report with what it is compared by; `document` is the first article that has it.

    `day` is that of its publication, "" if it is not known; `speakers` are parties with what tells each of them apart.
    """

    report: int
    document: str
    day: str
    count: Count
    sides: frozenset[str]
    speakers: frozenset[tuple[str, str]]
    passages: tuple[Passage, ...]
    time: Extent | None

    @property
    def claimants(self) -> frozenset[str]:
        """Whoever speaks for the people that are counted is one claimant: a state, its army, its ministry."""
        return frozenset(party if party in self.sides else own for party, own in self.speakers)

    @property
    def value(self) -> tuple[float | None, float | None, float | None]:
        return self.count.value, self.count.low, self.count.high


def claims(members: Sequence[Member], report_of: dict[str, int], identities: Identities) -> tuple[Claim, ...]:
    """The claims of the articles, each kind together, those that most reports speak of first.

    `report_of` gives the report of each document; reports are numbered in the order in which they were published.
    """
    items = [item for member in members for item in _items(member, report_of[member.document.id], identities)]
    items = _folded(items)
    rivals = {member.document.id: _rivals(member.sheet) for member in members}
    table = _Table(identities, rivals)
    found: list[list[Claim]] = []
    for group in _about_one(items):
        found.append(list(table.claims(group)))
    found.sort(key=lambda one: (_KINDS.index(one[0].kind), -len(one[0].reports), -_largest(one[0])))
    return tuple(claim for together in found for claim in together)


def _largest(claim: Claim) -> float:
    return max(_size(figure.count) for line in claim.lines for figure in line.figures)


def _size(count: Count) -> float:
    return next((size for size in (count.value, count.high, count.low) if size is not None), 0.0)


def _items(member: Member, report: int, identities: Identities) -> Iterator[_Item]:
    document = member.document.id
    for count in member.sheet.counts:
        if count.value is None and count.low is None and count.high is None:
            continue
        words = count.evidence
        yield _Item(
            report=report,
            document=document,
            day=(member.document.source.published or "")[:10],
            count=count,
            sides=frozenset(identities.party(document, side) for side in count.side),
            speakers=frozenset(
                (identities.party(document, who), f"#{identities.number(document, who)}") for who in count.claimed_by
            ),
            passages=(Passage(document=document, start=words.start, end=words.end, text=words.text),),
            time=extent(count.when),
        )


def _folded(items: Iterable[_Item]) -> list[_Item]:
    """What a report says twice stands once; said with less (no side, no claimant), it is folded into the fuller."""
    fuller = sorted(enumerate(items), key=lambda one: (-len(one[1].sides), -len(one[1].claimants), one[0]))
    kept: dict[int, _Item] = {}
    for place, item in fuller:
        home = next((other for other, known in kept.items() if _says(known, item)), None)
        if home is None:
            kept[place] = item
        else:
            known = kept[home]
            passages = sorted((*known.passages, *item.passages), key=lambda one: one.document != known.document)
            kept[home] = replace(known, passages=tuple(passages))
    return [kept[place] for place in sorted(kept)]


def _says(known: _Item, item: _Item) -> bool:
    """Whether the first says all that the second does."""
    return (
        known.report == item.report
        and known.count.kind == item.count.kind
        and known.value == item.value
        and item.sides in (frozenset(), known.sides)
        and item.claimants in (frozenset(), known.claimants)
        and _near(known.time, item.time)
    )


def _near(one: Extent | None, other: Extent | None) -> bool:
    """Whether two dates can be those of one thing; what has no date can be of any time."""
    if one is None or other is None:
        return True
    if _is_spell(one) != _is_spell(other):
        return False
    (start, end), (first, last) = one.known, other.known
    slack = 0.0 if _is_spell(one) else _DAYS
    return start <= last + slack and first <= end + slack


def _is_spell(time: Extent) -> bool:
    start, end = time.known
    return time.start is None or time.end is None or end - start > _SPELL


def _about_one(items: Iterable[_Item]) -> Iterator[list[_Item]]:
    """Figures of one outcome, one side and one time. Whose people they are, or when, may be unsaid."""
    kinds: defaultdict[str, list[_Item]] = defaultdict(list)
    for item in items:
        kinds[item.count.kind].append(item)
    for group in kinds.values():
        sided = _by_side(group)
        for together in sided:
            yield from _by_time(together)


def _by_side(items: Sequence[_Item]) -> list[list[_Item]]:
    """By side; a figure without one goes where the same figure stands, if that is one place."""
    sides: defaultdict[frozenset[str], list[_Item]] = defaultdict(list)
    for item in items:
        sides[item.sides].append(item)
    unsaid = sides.pop(frozenset(), [])
    homes = {
        place: [side for side, known in sides.items() if any(_is_same(item, one) for one in known)]
        for place, item in enumerate(unsaid)
    }
    for place, item in enumerate(unsaid):
        side = homes[place][0] if len(homes[place]) == 1 else frozenset[str]()
        sides[side].append(replace(item, sides=side))
    return list(sides.values())


def _is_same(item: _Item, other: _Item) -> bool:
    return item.value == other.value and _near(item.time, other.time)


def _by_time(items: Sequence[_Item]) -> Iterator[list[_Item]]:
    """By time; a figure without one goes where the same figure stands, else where the only others do."""
    dated = sorted((item for item in items if item.time is not None), key=_moment)
    groups: list[list[_Item]] = []
    for item in dated:
        home = next((group for group in groups if any(_near(one.time, item.time) for one in group)), None)
        if home is None:
            groups.append([item])
        else:
            home.append(item)
    known = list(groups)
    left: list[_Item] = []
    for item in (item for item in items if item.time is None):
        same = [group for group in known if any(item.value == one.value for one in group)]
        homes = same if len(same) == 1 else known
        (homes[0] if len(homes) == 1 else left).append(item)
    yield from groups
    if left:
        yield left


def _moment(item: _Item) -> tuple[float, float]:
    return (0.0, 0.0) if item.time is None else item.time.known


def _rivals(sheet: FactSheet) -> dict[tuple[str, str], LinkType]:
    """Counts of one article that stand against each other, or follow each other."""
    pairs: dict[tuple[str, str], LinkType] = {}
    for link in sheet.links:
        if link.type in ("conflicts", "updates"):
            for one, other in combinations(link.facts, 2):
                pairs[one, other] = pairs[other, one] = link.type
    return pairs


class _Table:
    """Makes the claims of figures that are about one thing."""

    def __init__(self, identities: Identities, rivals: dict[str, dict[tuple[str, str], LinkType]]) -> None:
        self._identities, self._rivals = identities, rivals

    def claims(self, items: Sequence[_Item]) -> Iterator[Claim]:
        """The claim about the whole, then those about its parts."""
        wholes, parts = self._split(items)
        yield self._claim(wholes, "")
        named: defaultdict[str, list[_Item]] = defaultdict(list)
        for number, item in enumerate(parts):
            of = item.count.of or ""
            named[" ".join(of.casefold().split()) or f"#{number}"].append(item)
        for group in named.values():
            yield self._claim(group, group[0].count.of or "?")

    def _split(self, items: Sequence[_Item]) -> tuple[list[_Item], list[_Item]]:
        """The figures of the whole, and those of parts."""
        spoken: defaultdict[tuple[int, frozenset[str]], list[_Item]] = defaultdict(list)
        for item in items:
            spoken[item.report, item.claimants].append(item)
        parts: list[_Item] = []
        for said in spoken.values():
            most = max(said, key=lambda item: _size(item.count))
            parts += [item for item in said if self._is_part(item, most)]
        apart = {id(item) for item in parts}
        return [item for item in items if id(item) not in apart], parts

    def _is_part(self, item: _Item, most: _Item) -> bool:
        """Whether a figure is of some of the people that a larger one of the same article counts."""
        same = item.document == most.document and item.value != most.value
        return same and self._link(item, most) is None

    def _link(self, one: _Item, other: _Item) -> LinkType | None:
        if one.document != other.document:
            return None
        return self._rivals.get(one.document, {}).get((one.count.id, other.count.id))

    def _claim(self, items: Sequence[_Item], of: str) -> Claim:
        spoken: defaultdict[frozenset[str], list[_Item]] = defaultdict(list)
        for item in sorted(items, key=lambda item: (item.report, item.document, item.count.evidence.start)):
            spoken[item.claimants].append(item)
        lines = [(self._claimants(said), [_figure(item) for item in said]) for said in spoken.values()]
        lines.sort(key=lambda line: (not line[0], line[1][0].report))
        sided = max(items, key=lambda item: len(item.sides))
        when = Counter(item.count.when for item in items if item.count.when).most_common(1)
        return Claim(
            kind=items[0].count.kind,
            sides=tuple(
                self._identities.party_name(party, [(sided.document, side) for side in sided.count.side])
                for party in sorted(sided.sides)
            ),
            lines=tuple(Line(claimants=who, figures=tuple(figures)) for who, figures in lines),
            standing=self._standing(items),
            of=of,
            when=when[0][0] if when else None,
        )

    def _claimants(self, said: Iterable[_Item]) -> tuple[str, ...]:
        numbers = (self._identities.number(item.document, who) for item in said for who in item.count.claimed_by)
        known = dict.fromkeys(number for number in numbers if number is not None)
        return tuple(dict.fromkeys(map(self._identities.name, known)))

    def _standing(self, items: Sequence[_Item]) -> Standing:
        against = [(one, other) for one, other in combinations(items, 2) if not _figure(one).agrees(_figure(other))]
        if against:
            return "updated" if all(self._follows(one, other) for one, other in against) else "differ"
        return "agree" if len({item.report for item in items}) > 1 else "single"

    def _follows(self, one: _Item, other: _Item) -> bool:
        """Whether one of two figures came later, and not from somebody else."""
        if self._link(one, other) == "updates":
            return True
        if one.claimants and other.claimants and one.claimants.isdisjoint(other.claimants):
            return False
        return bool(one.day and other.day and one.day != other.day)


def _figure(item: _Item) -> Figure:
    return Figure(report=item.report, count=item.count, passages=item.passages)
