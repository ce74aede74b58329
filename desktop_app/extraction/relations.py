"""Who holds which office, what is part of what: from titles before names, appositions after them, and nested names."""

from collections.abc import Iterator

from msgspec.structs import replace

from desktop_app.domain.facts import Mention, Relation
from desktop_app.domain.spans import Span
from desktop_app.extraction.chunks import chunks_of
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.roles import OCCUPATION, OFFICE, RANK, Role, body_before, roles_in
from desktop_app.extraction.tagger import Tag
from desktop_app.extraction.ties import Tie, ties_in

_REACH = 160  # characters before a name in which a role that the tagger read may stand
_BESIDE = 8  # characters behind a name, likewise
_TIED = ("place", "organisation")
_SURE = {OFFICE: 0.85, OCCUPATION: 0.7, RANK: 0.6}  # of what a rule found


def run(draft: Draft) -> None:
    """Add the relations."""
    found = [*_named(draft), *_parts(draft)]
    draft.relations += [replace(relation, id=f"r{number}") for number, relation in enumerate(found, 1)]


def _named(draft: Draft) -> Iterator[Relation]:
    """Roles and ties that the words beside names tell: one role of each person, the one that tells most."""
    best: dict[str, tuple[Mention, Role]] = {}
    ties: dict[tuple[str, str, str], Tie] = {}
    last: Mention | None = None
    states = draft.states()
    for sentence in draft.sentences:
        named = [m for m in draft.mentions_in(sentence) if m.form != "nominal"]
        if not any(m.type == "person" for m in named) and sum(m.type in _TIED for m in named) < 2:
            continue
        chunks = chunks_of(draft, sentence)
        for person, role in roles_in(draft, chunks):
            known = best.get(person.entity)
            if known is None or _tells_more(draft, role, known[1]):
                best[person.entity] = person, role
        for tie in ties_in(draft, chunks, last, states=states):
            ties.setdefault((tie.type, tie.subject.entity, tie.object.entity), tie)
        last = next((m for m in reversed(named) if m.type == "person"), last)
    for person, role in best.values():
        yield _relation(draft, person, role)
    yield from _only_read(draft, set(best))
    for tie in ties.values():
        yield _tied(draft, tie)


def _only_read(draft: Draft, known: set[str]) -> Iterator[Relation]:
    """Roles that only the tagger saw."""
    for person, tag in _read(draft):
        if person.entity not in known:
            known.add(person.entity)
            relation = _relation(draft, person, Role(Span(tag.start, tag.end), RANK))
            yield replace(relation, confidence=round(tag.confidence, 3), found_by="model:role")


def _tied(draft: Draft, tie: Tie) -> Relation:
    return Relation(
        id="",
        type=tie.type,
        subject=tie.subject.entity,
        object=tie.object.entity,
        value=tie.value,
        evidence=draft.cut(tie.evidence.start, tie.evidence.end),
        confidence=0.7,
        found_by="rule:relations.tie",
    )


def _tells_more(draft: Draft, role: Role, known: Role) -> bool:
    """Whether a role is of a higher kind, or the same one at greater length: Menteri, Menteri Perdagangan."""
    if role.weight != known.weight:
        return role.weight > known.weight
    words, fewer = (set(r.span.slice(draft.text).lower().split()) for r in (role, known))
    return words >= fewer and (words > fewer or (role.body is not None and known.body is None))


def _read(draft: Draft) -> Iterator[tuple[Mention, Tag]]:
    """Roles that the tagger read, each with its likeliest holder, else the nearest name."""
    if draft.reading is None:
        return
    for tag in draft.reading.layers["role"]:
        links = draft.reading.links_from("holder", tag)
        target = next((Span(*link.target) for link in links if link.target is not None), None)
        person = next(iter(_persons(draft, target)), None) if target is not None else None
        person = person or _nearest(draft, tag.start, tag.end)
        if person is not None:
            yield person, tag


def _persons(draft: Draft, span: Span) -> list[Mention]:
    return [m for m in draft.mentions_across(span) if m.type == "person" and m.form != "nominal"]


def _nearest(draft: Draft, start: int, end: int) -> Mention | None:
    persons = _persons(draft, Span(start - _BESIDE, end + _REACH))
    near = [m for m in persons if (abs(m.start - end) < _REACH and m.start >= end) or 0 <= start - m.end < _BESIDE]
    return min(near, key=lambda m: max(m.start - end, start - m.end), default=None)


def _relation(draft: Draft, person: Mention, role: Role) -> Relation:
    start, end = min(role.span.start, person.start), max(role.span.end, person.end)
    body = role.body or (body_before(draft, role.span.start) if role.of_before else None)
    return Relation(
        id="",
        type="holds_role",
        subject=person.entity,
        object=None if body is None or body.entity == person.entity else body.entity,
        value=role.span.slice(draft.text),
        evidence=draft.cut(start, end),
        confidence=_SURE[role.weight],
        found_by="rule:relations.role",
    )


def _parts(draft: Draft) -> Iterator[Relation]:
    """A public body is part of the country in its name."""
    parents = {
        entity.id: entity.part_of for entity in draft.entities if entity.type == "organisation" and entity.part_of
    }
    done: set[str] = set()
    for mention in draft.mentions:
        if mention.entity in parents and mention.entity not in done and mention.form != "nominal":
            done.add(mention.entity)
            yield Relation(
                id="",
                type="part_of",
                subject=mention.entity,
                object=parents[mention.entity],
                evidence=draft.cut(mention.start, mention.end),
                confidence=0.7,
                found_by="rule:relations.name",
            )
