"""What repeats, adds up, conflicts and updates. No verdict: both passages stand side by side."""

from itertools import combinations

from msgspec.structs import replace

from desktop_app.domain.facts import Count, Link, Statement
from desktop_app.extraction.draft import Draft

_MOST_COUNTS = 60  # sums are looked for among so many counts of one kind at most
_CLAIMS = frozenset({"accuse", "deny"})


def run(draft: Draft) -> None:
    """Add the links; a total of two sides belongs to both."""
    draft.links += _repeats(draft)
    draft.links += _sums(draft)
    draft.links += _conflicts(draft)
    draft.links += _opposed(draft)


def _repeats(draft: Draft) -> list[Link]:
    """The same figure of the same people again."""
    links: list[Link] = []
    seen: list[Count] = []
    for count in draft.counts:
        again = next((other for other in seen if _is_same(count, other) and count.value == other.value), None)
        if again is not None:
            links.append(Link(type="repeats", facts=(again.id, count.id)))
        seen.append(count)
    return links


def _is_same(one: Count, other: Count) -> bool:
    """Whether two counts may be of the same people: kind, side where both say one, and not both small and bare."""
    if one.kind != other.kind or one.value is None or (one.evidence.text == other.evidence.text and one.id == other.id):
        return False
    if one.side and other.side and set(one.side) != set(other.side):
        return False
    return bool(one.side or other.side or one.value >= 5)


def _sums(draft: Draft) -> list[Link]:
    """Figures of different sides, or of parts, that make a third: 7 + 1 = 8."""
    links: list[Link] = []
    for kind in {count.kind for count in draft.counts}:
        counts = [c for c in draft.counts if c.kind == kind and c.value is not None and c.value > 0][:_MOST_COUNTS]
        firsts = _without_repeats(counts)
        for total in counts:
            pair = next(
                (
                    (one, other)
                    for one, other in combinations(firsts, 2)
                    if total not in (one, other) and _adds_up(one, other, total)
                ),
                None,
            )
            if pair is None:
                continue
            one, other = pair
            note = f"{one.value:g} + {other.value:g} = {total.value:g}"
            links.append(Link(type="adds_up", facts=(one.id, other.id), total=total.id, note=note))
            if not total.side and one.side and other.side:
                both = replace(total, side=tuple(sorted({*one.side, *other.side})))
                draft.counts[draft.counts.index(total)] = both
    return links


def _without_repeats(counts: list[Count]) -> list[Count]:
    kept: list[Count] = []
    for count in counts:
        if not any(_is_same(count, other) and count.value == other.value for other in kept):
            kept.append(count)
    return kept


def _adds_up(one: Count, other: Count, total: Count) -> bool:
    if one.value is None or other.value is None or one.value + other.value != total.value:
        return False
    if one.side and other.side:
        return set(one.side).isdisjoint(other.side) and not (
            total.side and set(total.side) in (set(one.side), set(other.side))
        )
    return one.value > 1 and other.value > 1 and abs(one.evidence.start - other.evidence.start) < 200


def _conflicts(draft: Draft) -> list[Link]:
    """Two claimants with different figures for the same people."""
    links: list[Link] = []
    for one, other in combinations(draft.counts[:_MOST_COUNTS], 2):
        if (
            one.kind == other.kind
            and one.value != other.value
            and one.side
            and set(one.side) == set(other.side)
            and one.claimed_by
            and other.claimed_by
            and set(one.claimed_by).isdisjoint(other.claimed_by)
            and one.when == other.when
        ):
            links.append(Link(type="conflicts", facts=(one.id, other.id)))
    return links


def _opposed(draft: Draft) -> list[Link]:
    """Parties that blame each other: each accuses the other, or one denies what the other charges."""
    links: list[Link] = []
    taken: set[str] = set()
    for one, other in combinations([s for s in draft.statements if s.act in _CLAIMS], 2):
        if one.id in taken or other.id in taken or not _answers(draft, one, other):
            continue
        taken |= {one.id, other.id}
        links.append(Link(type="conflicts", facts=(one.id, other.id)))
    return links


def _answers(draft: Draft, one: Statement, other: Statement) -> bool:
    first, second = _party(draft, one), _party(draft, other)
    if first is None or second is None or first == second:
        return False
    acts = {one.act, other.act}
    if acts == {"accuse", "deny"}:
        return _names(draft, one, second) or _names(draft, other, first)
    return acts == {"accuse"} and _names(draft, one, second) and _names(draft, other, first)


def _party(draft: Draft, statement: Statement) -> str | None:
    """The state behind a speaker: a ministry's country, what a metonym stands for."""
    if statement.speaker is None or len(statement.speaker.entities) != 1:
        return None
    return _state(draft, statement.speaker.entities[0])


def _state(draft: Draft, entity: str) -> str:
    found = next((e for e in draft.entities if e.id == entity), None)
    if found is None:
        return entity
    role = next(
        (r.object for r in draft.relations if r.type == "holds_role" and r.subject == entity and r.object), None
    )
    if role is not None and role != entity:
        return _state(draft, role)
    return found.part_of or entity


def _names(draft: Draft, statement: Statement, party: str) -> bool:
    """Whether the content names the party."""
    return any(
        party in (mention.entity, mention.refers_to, _state(draft, mention.entity))
        for content in statement.content
        for mention in draft.mentions
        if content.start <= mention.start < content.end
    )
