"""The fact sheet as the reader wants it: the engine's facts with corrections, merged and split names, facts by hand.

A judgement finds its fact by the words it is tied to. If the engine no longer finds a fact that was corrected, the
fact stands as the reader has it. Links between figures that a correction made untrue are left out.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from desktop_app.domain.anchoring import anchor
from desktop_app.domain.annotations import Target
from desktop_app.domain.documents import Revision
from desktop_app.domain.entities import Entities
from desktop_app.domain.facts import Count, Event, FactSheet, Link, Mention, Speaker, Statement
from desktop_app.domain.judgements import (
    FactKind,
    Judgement,
    Verdict,
    id_of,
    id_of_link,
    place_of,
    place_of_link,
    slot_of,
)
from desktop_app.domain.matching import QuoteFinder
from desktop_app.domain.spans import Span, cut

_NEAR = 0.5  # of the characters of both must be common for words to be taken for those of a fact that moved
_LISTS: dict[FactKind, str] = {
    "mention": "mentions", "statement": "statements", "count": "counts", "event": "events", "relation": "relations",
}  # fmt: skip


class Judged(Struct, frozen=True, kw_only=True):
    """A sheet with the reader's corrections, and what was judged: `standing` by kind and id of the fact, "count:c3"."""

    sheet: FactSheet
    standing: Mapping[str, tuple[Judgement, ...]]

    def verdict(self, key: str) -> Verdict | None:
        """The verdict to show: whether it was accepted or rejected, else corrected or added."""
        given: list[Verdict] = [judgement.verdict for judgement in self.standing.get(key, ())]
        for verdict in reversed(given):
            if verdict in ("accepted", "rejected"):
                return verdict
        return given[-1] if given else None


def without_rejected(judged: Judged) -> FactSheet:
    """The sheet without the facts that were rejected; a rejected entity loses its mentions."""
    off = {key for key in judged.standing if judged.verdict(key) == "rejected"}
    if not off:
        return judged.sheet
    lists = {
        name: tuple(fact for fact in getattr(judged.sheet, name) if f"{kind}:{id_of(fact)}" not in off)
        for kind, name in _LISTS.items()
    }
    lists["mentions"] = tuple(each for each in lists["mentions"] if f"entity:{each.entity}" not in off)
    lists["links"] = tuple(link for link in judged.sheet.links if f"link:{id_of_link(link)}" not in off)
    return replace(judged.sheet, **lists)


def corrected(sheet: FactSheet, judgements: Iterable[Judgement], revision: Revision) -> Judged:
    """Apply the judgements, oldest first. Rejected facts stay in the sheet; `verdict` tells them."""
    ordered = sorted(judgements, key=lambda judgement: (judgement.created, judgement.id))
    if not ordered:
        return Judged(sheet=sheet, standing={})
    return _Desk(sheet, revision).judged(ordered)


class _Desk:
    """The facts while they are being corrected."""

    def __init__(self, sheet: FactSheet, revision: Revision) -> None:
        self._sheet, self._revision = sheet, revision
        self._finder = QuoteFinder(revision.text)
        self._entities = Entities(sheet)
        self._facts: dict[FactKind, dict[str, Any]] = {}
        self._at: dict[FactKind, dict[tuple[Span, str], str]] = {}
        self._standing: dict[str, list[Judgement]] = {}
        self._changed: set[str] = set()

    def judged(self, judgements: Iterable[Judgement]) -> Judged:
        for judgement in judgements:
            span = self._span(judgement.target)
            if span is not None:
                self._take(judgement, span)
        lists = {_LISTS[kind]: tuple(facts.values()) for kind, facts in self._facts.items()}
        sheet = (
            self._entities.rewrite(replace(self._sheet, **lists)) if lists or self._entities.touched else self._sheet
        )
        if self._changed:
            sheet = replace(sheet, links=tuple(_true_links(sheet, self._changed)))
        return Judged(sheet=sheet, standing={key: tuple(found) for key, found in self._standing.items()})

    def _take(self, judgement: Judgement, span: Span) -> None:
        fields = judgement.value.get("fields")
        if judgement.kind == "entity":
            self._name(judgement, span, fields or {})
            return
        if judgement.kind == "link":
            self._link(judgement, span)
            return
        if judgement.kind not in _LISTS:
            return
        found = self._find(judgement.kind, span, str(judgement.value.get("kind", "")))
        if judgement.verdict in ("corrected", "added") and isinstance(fields, dict):
            id = found if judgement.verdict == "corrected" else None  # noqa: A001 - the field's name
            found = self._write(judgement, span, id, fields)
        if found is not None:
            self._stand(judgement, f"{judgement.kind}:{id_of(self._facts[judgement.kind][found])}")

    def _name(self, judgement: Judgement, span: Span, fields: dict[str, Any]) -> None:
        """A judgement of an entity: a new name or type, or that it is the same as another."""
        entity = self._entities.at(span)
        if entity is None:
            return
        if judgement.verdict == "corrected" and "same_as" in fields:
            other = self._entities.at(self._span(msgspec.convert(fields["same_as"], Target)))
            if other is not None:
                entity = self._entities.merge(entity, into=other)
        elif judgement.verdict == "corrected":
            self._entities.edit(entity, fields)
        self._stand(judgement, f"entity:{entity}")

    def _link(self, judgement: Judgement, span: Span) -> None:
        """A judgement of how facts stand to each other."""
        for id in self._links.get((span, str(judgement.value.get("kind", ""))), ()):  # noqa: A001 - the field's name
            self._stand(judgement, f"link:{id}")

    @cached_property
    def _links(self) -> dict[tuple[Span, str], list[str]]:
        """The ids of links by what a judgement of one is tied to."""
        facts = {fact.id: fact for fact in (*self._sheet.counts, *self._sheet.statements)}
        found: defaultdict[tuple[Span, str], list[str]] = defaultdict(list)
        for link in self._sheet.links:
            place = place_of_link(link, facts)
            if place is not None:
                found[place].append(id_of_link(link))
        return found

    def _stand(self, judgement: Judgement, key: str) -> None:
        self._standing.setdefault(key, []).append(judgement)

    def _span(self, target: Target) -> Span | None:
        if target.revision == self._revision.id:
            return target.span
        found = anchor(self._finder, target)
        return found.span if found.outcome in ("exact", "moved") else None  # a verdict on 12 dead is none on 21

    def _find(self, kind: FactKind, span: Span, slot: str) -> str | None:
        """The fact of these words; if there is none, the one that has most of them in common."""
        facts = self._list(kind)
        if (span, slot) in self._at[kind]:
            return self._at[kind][span, slot]
        near = [
            (_common(place_of(fact), span), id)
            for id, fact in facts.items()  # noqa: A001 - the field's name
            if slot_of(fact) == slot and place_of(fact).overlaps(span)
        ]
        best = max(near, default=(0.0, ""))
        return best[1] if best[0] >= _NEAR else None

    def _list(self, kind: FactKind) -> dict[str, Any]:
        if kind not in self._facts:
            facts = getattr(self._sheet, _LISTS[kind])
            self._facts[kind] = {id_of(fact): fact for fact in facts}
            self._at[kind] = {(place_of(fact), slot_of(fact)): id_of(fact) for fact in reversed(facts)}
        return self._facts[kind]

    def _write(self, judgement: Judgement, span: Span, id: str | None, fields: dict[str, Any]) -> str | None:  # noqa: A002
        """Put the fact with the reader's fields in the place of the engine's, or as a new one; its id."""
        facts = self._list(judgement.kind)
        old = (
            facts.get(id) if id is not None else _blank(judgement.kind, f"by-hand-{judgement.id}", span, self._revision)
        )
        if old is None:
            return None
        try:
            new = _MAKERS[judgement.kind](old, fields, self._entities)
            msgspec.convert(msgspec.to_builtins(new), type(new))
        except (KeyError, TypeError, ValueError):
            return id  # written by a newer program; the engine's fact stands
        key = id_of(old) if id is None else id
        facts[key] = new
        self._changed.add(key)
        if id is None:
            self._at[judgement.kind][span, slot_of(new)] = key
        return key


def _common(one: Span, other: Span) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / max(1, max(one.end, other.end) - min(one.start, other.start))


def _blank(kind: FactKind, id: str, span: Span, revision: Revision) -> Any:  # noqa: A002 - the field's name
    """A fact of which only the words are known."""
    words = cut(revision.text, span.start, span.end)
    if kind == "mention":
        return Mention(start=span.start, end=span.end, text=words.text, type="person", entity="", found_by="hand")
    if kind == "statement":
        return Statement(
            id=id, speaker=None, cue=None, content=(words,), mode="indirect", act="assert", found_by="hand"
        )
    if kind == "count":
        return Count(id=id, kind="killed", value=None, low=None, high=None, evidence=words, found_by="hand")
    if kind == "event":
        return Event(id=id, type="other", triggers=(words,), found_by="hand")
    return None


def _mention(old: Mention, fields: dict[str, Any], entities: Entities) -> Mention:
    kind = fields.get("type", old.type)
    entity = entities.named(fields["name"], kind=kind, span=old.span)
    return replace(old, entity=entity, type=kind, form="name", refers_to=None, confidence=1.0)


def _statement(old: Statement, fields: dict[str, Any], entities: Entities) -> Statement:
    given = {name: fields[name] for name in ("act", "mode", "when") if name in fields}
    if "speaker" in fields:
        first, ids = old.content[0].start, entities.all_named(fields["speaker"])
        words = old.speaker or Speaker(start=first, end=first, text="")
        given["speaker"] = replace(words, entities=ids) if ids else None
    if "recipients" in fields:
        given["recipients"] = entities.all_named(fields["recipients"])
    return replace(old, **given, confidence=1.0)


def _count(old: Count, fields: dict[str, Any], entities: Entities) -> Count:
    given = {name: fields[name] for name in ("kind", "when", "of") if name in fields}
    if "value" in fields:
        given |= {name: None if fields.get(name) is None else float(fields[name]) for name in ("value", "low", "high")}
    for name in ("side", "claimed_by"):
        if name in fields:
            given[name] = entities.all_named(fields[name])
    return replace(old, **given, confidence=1.0)


def _event(old: Event, fields: dict[str, Any], entities: Entities) -> Event:
    given = {name: fields[name] for name in ("type", "status", "when") if name in fields}
    for name in ("actors", "places"):
        if name in fields:
            given[name] = entities.all_named(fields[name])
    return replace(old, **given, confidence=1.0)


_MAKERS: dict[FactKind, Callable[[Any, dict[str, Any], Entities], Any]] = {
    "mention": _mention, "statement": _statement, "count": _count, "event": _event,
}  # fmt: skip


def _true_links(sheet: FactSheet, changed: set[str]) -> Iterable[Link]:
    counts = {count.id: count for count in sheet.counts}
    for link in sheet.links:
        members = [counts[id] for id in link.facts if id in counts]  # noqa: A001 - the field's name
        if not changed.intersection((*link.facts, link.total)) or not members or _holds(link, members, counts):
            yield link


def _holds(link: Link, members: list[Count], counts: Mapping[str, Count]) -> bool:
    values = [count.value for count in members]
    if len({count.kind for count in members}) > 1:
        return False
    if link.type == "adds_up":
        total = counts.get(link.total or "")
        return total is not None and None not in values and sum(filter(None, values)) == total.value
    return (len(set(values)) == 1) == (link.type == "repeats")
