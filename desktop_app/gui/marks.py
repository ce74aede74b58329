"""What is marked in the article: entities, facts, annotations, codes. A key is that of its owner and a place."""

from collections.abc import Iterable

from desktop_app.domain.annotations import Annotation, Code
from desktop_app.domain.facts import FactSheet
from desktop_app.domain.spans import Span
from desktop_app.gui import wording
from desktop_app.gui.article import Mark
from desktop_app.gui.facts.rows import Names


def entity_marks(sheet: FactSheet) -> list[Mark]:
    """A mark for each mention, tinted by the type of its entity."""
    names, types = Names(sheet), wording.entity_types()
    marks = []
    for mention in sheet.mentions:
        tip = f"{names.name(mention.entity)} · {types.get(mention.type, mention.type)}"
        if mention.refers_to is not None:
            tip += f" → {names.name(mention.refers_to)}"
        marks.append(_mark(f"entity:{mention.entity}", mention.span, mention.type, tip))
    return marks


def fact_marks(sheet: FactSheet) -> list[Mark]:
    """Marks for the words of statements, counts and events."""
    acts, outcomes, types = wording.acts(), wording.outcomes(), wording.event_types()
    marks: list[Mark] = []
    for statement in sheet.statements:
        who = statement.speaker.text if statement.speaker else wording.translate("Facts", "Nobody named")
        tip = f"{who} {acts.get(statement.act, statement.act)}"
        marks += [_mark(f"statement:{statement.id}", piece.span, "statement", tip) for piece in statement.content]
    for count in sheet.counts:
        tip = f"{outcomes.get(count.kind, count.kind)}: {wording.number(count.value)}"
        marks.append(_mark(f"count:{count.id}", count.evidence.span, "count", tip))
    for event in sheet.events:
        tip = f"{types.get(event.type, event.type)} · {wording.day(event.when)}".rstrip(" ·")
        marks += [_mark(f"event:{event.id}", trigger.span, "event", tip) for trigger in event.triggers]
    return marks


def annotation_marks(annotations: Iterable[Annotation], tags: dict[str, Code]) -> list[Mark]:
    """A filled mark for each passage of an annotation."""
    marks = []
    for annotation in annotations:
        names = ", ".join(tags[tag].name for tag in annotation.tags if tag in tags)
        tip = " · ".join(part for part in (annotation.comment, names) if part)
        marks += [_mark(annotation.id, target.span, annotation.colour, tip) for target in annotation.targets]
    return marks


def code_marks(annotations: Iterable[Annotation], codes: dict[str, Code]) -> list[Mark]:
    """An underline for each code on a passage."""
    return [
        _mark(f"{annotation.id}#{tag}", target.span, codes[tag].colour, codes[tag].name)
        for annotation in annotations
        for tag in annotation.tags
        if tag in codes
        for target in annotation.targets
    ]


def _mark(key: str, span: Span, style: str, tip: str) -> Mark:
    return Mark(key=f"{key}@{span.start}-{span.end}", start=span.start, end=span.end, style=style, tip=tip)
