"""Who holds which office, what is part of what: from titles before names, appositions after them, and nested names."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from desktop_app.domain.facts import Mention, Relation
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.tokens import Token, tokens

_REACH = 160  # characters before a name in which its title may begin
_AFTER = re.compile(r"^\s*,\s*(?:yang (?:juga )?(?:menjabat|merupakan) (?:sebagai )?|the |a |an |seorang )?")
_GAP = re.compile(r"^[\s,]*(?:(?:of|the|at|for|di|dari|untuk|pada|in)\s+)*$", re.IGNORECASE)


def run(draft: Draft) -> None:
    """Add the relations."""
    persons = [m for m in sorted(draft.mentions, key=lambda m: m.start) if m.type == "person" and m.form != "nominal"]
    seen: set[tuple[str, str]] = set()
    for relation in (*_read(draft, persons), *_ruled(draft, persons)):
        key = (relation.subject, (relation.value or "").lower())
        if key not in seen:
            seen.add(key)
            draft.relations.append(relation)
    draft.relations += list(_parts(draft))
    draft.relations = [replace(relation, id=f"r{number}") for number, relation in enumerate(draft.relations, 1)]


def _read(draft: Draft, persons: list[Mention]) -> Iterator[Relation]:
    """Roles that the tagger read, each with its likeliest holder, else the nearest name."""
    if draft.reading is None:
        return
    holders = {
        link.source: link.target for link in reversed(draft.reading.links) if link.kind == "holder" and link.target
    }
    for tag in draft.reading.tags:
        if tag.layer != "role":
            continue
        target = holders.get((tag.start, tag.end))
        person = next((m for m in persons if target and m.start < target[1] and target[0] < m.end), None)
        person = person or _nearest(persons, tag.start, tag.end)
        if person is not None:
            role = Span(tag.start, tag.end)
            yield _held(draft, person, role, found_by="model:role", confidence=tag.confidence)


def _nearest(persons: list[Mention], start: int, end: int) -> Mention | None:
    near = [m for m in persons if (abs(m.start - end) < _REACH and m.start >= end) or 0 <= start - m.end < 8]
    return min(near, key=lambda m: max(m.start - end, start - m.end), default=None)


def _ruled(draft: Draft, persons: list[Mention]) -> Iterator[Relation]:
    for person in persons:
        sentence = draft.sentence_at(person.start)
        if sentence is None:
            continue
        role = _title_before(draft, person, sentence) or _title_after(draft, person, sentence)
        if role is not None:
            yield _held(draft, person, role, found_by="rule:relations.title", confidence=0.8)


def _title_before(draft: Draft, person: Mention, sentence: Span) -> Span | None:
    """`Sekretaris Dewan Keamanan Armen Grigoryan`: the title, then at most names, then the person."""
    words = tokens(draft.text, Span(max(sentence.start, person.start - _REACH), person.start))
    covered = _covered(draft, person)
    for first in range(len(words) - 1, -1, -1):
        if words[first].text in '.;:!?"“”' or (words[first].text == "," and first < len(words) - 1):
            return None
        length = _title_length(draft, words, first)
        if not length:
            if words[first].start in covered or words[first].text.lower() in ("untuk", "dan", "of", "for", "the", ","):
                continue
            return None
        while first and (better := _title_length(draft, words, first - 1)) > 1:
            first, length = first - 1, better
        return Span(words[first].start, words[first + length - 1].end)
    return None


def _covered(draft: Draft, person: Mention) -> set[int]:
    """Positions in other names before the person."""
    return {
        position
        for mention in draft.mentions
        if mention.type in ("place", "organisation", "group") and person.start - _REACH < mention.start < person.start
        for position in range(mention.start, mention.end)
    }


def _title_after(draft: Draft, person: Mention, sentence: Span) -> Span | None:
    """`Rina Marbun, kepala badan itu,`: a title right after the comma."""
    rest = draft.text[person.end : sentence.end]
    comma = _AFTER.match(rest)
    if comma is None:
        return None
    words = tokens(draft.text, Span(person.end + comma.end(), min(sentence.end, person.end + comma.end() + 60)))
    length = _title_length(draft, words, 0) if words else 0
    return Span(words[0].start, words[length - 1].end) if length else None


def _title_length(draft: Draft, words: list[Token], first: int) -> int:
    names = draft.language.names
    if words[first].text.lower() in names.title_modifiers and first + 1 < len(words):
        length = _title_length(draft, words, first + 1)
        return length + 1 if length else 0
    for length in range(min(5, len(words) - first), 0, -1):
        if " ".join(token.text.lower() for token in words[first : first + length]) in names.titles:
            return length
    return 0


def _held(draft: Draft, person: Mention, role: Span, *, found_by: str, confidence: float) -> Relation:
    start, end = min(role.start, person.start), max(role.end, person.end)
    return Relation(
        id="",
        type="holds_role",
        subject=person.entity,
        object=_object(draft, role, person),
        value=role.slice(draft.text),
        evidence=draft.cut(start, end),
        confidence=round(confidence, 3),
        found_by=found_by,
    )


def _object(draft: Draft, role: Span, person: Mention) -> str | None:
    """The body or country right after the role's words."""
    after = sorted(
        (m for m in draft.mentions if m.type in ("place", "organisation") and role.end <= m.start <= role.end + 12),
        key=lambda m: (m.start, -m.end),
    )
    first = next((m for m in after if _GAP.match(draft.text[role.end : m.start])), None)
    return None if first is None or first.entity == person.entity else first.entity


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
