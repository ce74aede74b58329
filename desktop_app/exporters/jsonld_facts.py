"""Facts as Web Annotations by a software agent: names identify their entity, the rest describe what is said there."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from desktop_app.domain.corrections import place_of
from desktop_app.domain.facts import Count, Event, Mention, Relation, Statement
from desktop_app.domain.judgements import FactKind
from desktop_app.domain.selections import SelectedDocument
from desktop_app.domain.spans import Span
from desktop_app.exporters.excerpts import Facts, figure

FactItem = dict[str, Any]
Described = Statement | Count | Event | Relation


def facts_as_json(selected: SelectedDocument) -> Iterator[tuple[FactItem, Span]]:
    """What is said of each fact, and the passage it is about; what the reader rejects is left out."""
    facts = Facts(selected)
    length = len(selected.revision.text)
    for item, span in (*_identified(selected, facts), *_described(facts)):
        if 0 <= span.start < span.end <= length:  # a sheet of another revision says nothing of this text
            yield item, span


def _identified(selected: SelectedDocument, facts: Facts) -> Iterator[tuple[FactItem, Span]]:
    entities = {entity.id: entity for entity in facts.sheet.entities}
    for mention in facts.sheet.mentions:
        entity = entities.get(mention.entity)
        judged = facts.verdict(mention)
        if entity is None or judged == "rejected":
            continue
        body = {
            "type": "TextualBody",
            "value": entity.name,
            "purpose": "identifying",
            "kliping:entity": f"urn:uuid:{selected.document.id}#{entity.id}",
            "kliping:entityType": entity.type,
        }
        if entity.country:
            body["kliping:country"] = entity.country
        yield _item("identifying", "mention", mention, body, judged), mention.span


def _described(facts: Facts) -> Iterator[tuple[FactItem, Span]]:
    sheet = facts.sheet
    kinds: tuple[tuple[FactKind, Iterable[Described]], ...] = (
        ("statement", sheet.statements), ("count", sheet.counts), ("event", sheet.events),
        ("relation", sheet.relations),
    )  # fmt: skip
    for kind, found in kinds:
        for fact in found:
            judged = facts.verdict(fact)
            span = fact.evidence.span if isinstance(fact, Count) else place_of(fact)
            if not span or judged == "rejected":
                continue
            body = {"type": "TextualBody", "value": _words(facts, fact), "purpose": "describing"}
            yield _item("describing", kind, fact, body, judged), span


def _item(motivation: str, kind: str, fact: Mention | Described, body: FactItem, judged: str) -> FactItem:
    item = {
        "motivation": motivation,
        "body": [body],
        "kliping:fact": {"kliping:kind": kind, **_prefixed(msgspec.to_builtins(fact))},
    }
    if judged:
        item["kliping:verdict"] = judged
    return item


def _prefixed(value: Any) -> Any:
    """The values under names that JSON-LD keeps; what is empty is left out, as expansion would."""
    if isinstance(value, dict):
        return {f"kliping:{name}": _prefixed(each) for name, each in value.items() if each not in (None, (), [], "")}
    return [_prefixed(each) for each in value] if isinstance(value, list | tuple) else value


def _words(facts: Facts, fact: Described) -> str:
    match fact:
        case Statement():
            who = facts.names(fact.speaker.entities) or fact.speaker.text if fact.speaker is not None else "?"
            return f"{who} ({fact.act}): {' […] '.join(part.text for part in fact.content)}"
        case Count():
            claimed = facts.names(fact.claimed_by)
            what = " ".join(filter(None, (fact.kind, figure(fact), fact.of)))
            return f"{what} ({claimed})" if claimed else what
        case Event():
            return ", ".join(filter(None, (fact.type, facts.names((*fact.actors, *fact.places)), fact.when)))
        case Relation():
            ends = [each for each in (fact.subject, fact.object) if each is not None]
            return ", ".join(filter(None, (fact.type, facts.names(ends), fact.value)))
