"""How much of a selection goes out: with or without notes, facts, names and local paths."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.domain.documents import Source
from desktop_app.domain.facts import (
    Count,
    Event,
    FactSheet,
    Mention,
    NumberExpression,
    Relation,
    Statement,
    TimeExpression,
)
from desktop_app.domain.judgements import FactKind, Judgement
from desktop_app.domain.selections import Left, Omission, SelectedDocument, Selection
from desktop_app.domain.spans import Span

Facts = Literal["all", "accepted", "none"]
FACTS: tuple[Facts, ...] = ("all", "accepted", "none")

_TIED: tuple[tuple[FactKind, str], ...] = (
    ("mention", "mentions"), ("time", "times"), ("number", "numbers"), ("statement", "statements"),
    ("count", "counts"), ("event", "events"), ("relation", "relations"),
)  # fmt: skip
_STANDING = ("accepted", "corrected", "added")

# a path of this computer in somebody's words: file:///…, C:\\Users\\…, /home/ani/…
_LOCAL_PATH = re.compile(
    r"\bfile://\S+|\b[A-Za-z]:\\[^\s\"'<>|]+|(?<![\w/.])/(?:home|Users|root|mnt|media|Volumes|tmp|var)/[^\s\"'<>|)]+"
)
_NO_PATH = "[a path]"


class Scope(Struct, frozen=True, kw_only=True, gc=False):
    """How much of what is chosen goes out. Private notes stay unless they are asked for.

    `names` are those of the authors of notes and judgements, `paths` those of files on this computer.
    """

    notes: bool = True
    private: bool = False
    facts: Facts = "all"
    names: bool = True
    paths: bool = True


EVERYTHING = Scope(private=True)


def narrowed(selection: Selection, scope: Scope) -> Selection:
    """The selection with what the scope lets out; its `omissions` say what is missing."""
    left: dict[Left, int] = {}
    documents = tuple(_narrowed(selected, scope, left) for selected in selection.documents)
    used = {tag for each in documents for annotation in each.annotations for tag in annotation.tags}
    return replace(
        selection,
        documents=documents,
        codes=tuple(code for code in selection.codes if code.id in used),
        omissions=tuple(Omission(what=what, number=number) for what, number in left.items() if number),
    )


def _narrowed(selected: SelectedDocument, scope: Scope, left: dict[Left, int]) -> SelectedDocument:
    selected = _with_facts(_with_notes(selected, scope, left), scope, left)
    selected = selected if scope.names else _nameless(selected, left)
    return selected if scope.paths else _pathless(selected, left)


def _with_notes(selected: SelectedDocument, scope: Scope, left: dict[Left, int]) -> SelectedDocument:
    notes = selected.annotations
    kept = tuple(note for note in notes if scope.notes and (scope.private or not note.private))
    _tally(left, "private_notes" if scope.notes else "notes", len(notes) - len(kept))
    return replace(selected, annotations=kept)


def _with_facts(selected: SelectedDocument, scope: Scope, left: dict[Left, int]) -> SelectedDocument:
    sheet = selected.sheet
    if sheet is None or scope.facts == "all":
        return selected
    if scope.facts == "none":
        _tally(left, "facts", _facts_in(sheet))
        return replace(selected, sheet=None, judgements=())
    fewer = accepted(sheet, selected.judgements)
    _tally(left, "unaccepted_facts", _facts_in(sheet) - _facts_in(fewer))
    return replace(selected, sheet=fewer)


def _tally(left: dict[Left, int], what: Left, number: int) -> None:
    left[what] = left.get(what, 0) + number


def _facts_in(sheet: FactSheet) -> int:
    return sum(len(getattr(sheet, name)) for _, name in _TIED)


def _nameless(selected: SelectedDocument, left: dict[Left, int]) -> SelectedDocument:
    _tally(left, "names", sum(bool(each.author) for each in (*selected.annotations, *selected.judgements)))
    return replace(
        selected,
        annotations=tuple(replace(each, author="") for each in selected.annotations),
        judgements=tuple(replace(each, author="") for each in selected.judgements),
    )


def _pathless(selected: SelectedDocument, left: dict[Left, int]) -> SelectedDocument:
    def clean(words: str) -> str:
        cleaned, number = _LOCAL_PATH.subn(_NO_PATH, words)
        _tally(left, "paths", number)
        return cleaned

    def clean_source(source: Source) -> Source:
        local = source.url.lower().startswith("file:")
        _tally(left, "paths", local)
        return replace(source, url="" if local else source.url, note=clean(source.note))

    revision = selected.revision
    _tally(left, "paths", bool(revision.file_name))
    return replace(
        selected,
        document=replace(selected.document, source=clean_source(selected.document.source)),
        revision=replace(revision, file_name="", found=clean_source(revision.found)),
        annotations=tuple(replace(each, comment=clean(each.comment)) for each in selected.annotations),
    )


def passages(fact: object) -> tuple[Span, ...]:
    """The passages that a judgement of this fact may be tied to."""
    if isinstance(fact, Statement):
        content = [part.span for part in fact.content]
        cue = [] if fact.cue is None else [fact.cue.span]
        whole = [Span(min(each.start for each in content), max(each.end for each in content))] if content else []
        return (*content, *cue, *whole)
    if isinstance(fact, Event):
        return tuple(trigger.span for trigger in fact.triggers)
    if isinstance(fact, Count):
        return (fact.evidence.span,) if fact.number is None else (fact.evidence.span, fact.number.span)
    if isinstance(fact, Relation):
        return (fact.evidence.span,)
    return (fact.span,) if isinstance(fact, Mention | TimeExpression | NumberExpression) else ()


def verdict(judgements: Iterable[Judgement], kind: FactKind, spans: Iterable[Span], *, slot: str = "") -> str:
    """The last verdict on a fact with these passages; "" without one.

    `slot` (the kind of a count, the type of an event) tells facts on the same words apart.
    """
    places, found = set(spans), ""
    for judgement in judgements:
        of = judgement.value.get("kind", "")
        if judgement.kind == kind and judgement.target.span in places and (not of or not slot or of == slot):
            found = judgement.verdict
    return found


def accepted(sheet: FactSheet, judgements: Iterable[Judgement]) -> FactSheet:
    """The facts that the reader accepted, corrected or added, with the entities and links that belong to them."""
    judgements = tuple(judgements)
    kept = {name: _standing(judgements, kind, getattr(sheet, name)) for kind, name in _TIED}
    ids = {fact.id for facts in kept.values() for fact in facts if isinstance(fact, Statement | Count)}
    named = {name for facts in kept.values() for fact in facts for name in _entities_of(fact)}
    return replace(
        sheet,
        **kept,
        entities=tuple(entity for entity in sheet.entities if entity.id in named),
        links=tuple(link for link in sheet.links if ids.issuperset(link.facts)),
    )


def _standing(judgements: tuple[Judgement, ...], kind: FactKind, facts: Iterable[object]) -> tuple[object, ...]:
    def stands(fact: object) -> bool:
        slot = fact.kind if isinstance(fact, Count) else fact.type if isinstance(fact, Event) else ""
        return verdict(judgements, kind, passages(fact), slot=slot) in _STANDING

    return tuple(fact for fact in facts if stands(fact))


def _entities_of(fact: object) -> Iterator[str]:
    if isinstance(fact, Mention):
        yield fact.entity
        yield fact.refers_to or fact.entity
    elif isinstance(fact, Statement):
        yield from (() if fact.speaker is None else fact.speaker.entities)
        yield from fact.recipients
    elif isinstance(fact, Count):
        yield from (*fact.side, *fact.claimed_by)
    elif isinstance(fact, Event):
        yield from (*fact.actors, *fact.places)
    elif isinstance(fact, Relation):
        yield fact.subject
        yield fact.object or fact.subject
