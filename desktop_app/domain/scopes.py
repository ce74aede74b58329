"""How much of a selection goes out: with or without notes, facts, names and local paths."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.domain.annotations import Annotation, Code
from desktop_app.domain.corrections import Judged, corrected
from desktop_app.domain.documents import Revision, Source, Story
from desktop_app.domain.facts import (
    Count,
    Entity,
    Event,
    Fact,
    FactSheet,
    Mention,
    NumberExpression,
    Relation,
    Statement,
    TimeExpression,
)
from desktop_app.domain.judgements import FactKind, id_of
from desktop_app.domain.selections import Left, Omission, SelectedDocument, Selection

Facts = Literal["all", "accepted", "none"]
FACTS: tuple[Facts, ...] = ("all", "accepted", "none")

_LISTS = ("mentions", "times", "numbers", "statements", "counts", "events", "relations")
_NAMES: dict[type, FactKind] = {
    Mention: "mention", TimeExpression: "time", NumberExpression: "number", Statement: "statement", Count: "count",
    Event: "event", Relation: "relation", Entity: "entity",
}  # fmt: skip
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
    used = codes_of(selection.codes, _annotations(documents))
    gone = {*codes_of(selection.codes, _annotations(selection.documents))} - {*used}
    return replace(
        selection,
        stories=_stories(selection, scope, left),
        author=selection.author if scope.names else "",
        documents=documents,
        codes=tuple(code for code in selection.codes if code not in gone),
        omissions=tuple(Omission(what=what, number=number) for what, number in left.items() if number),
    )


def _stories(selection: Selection, scope: Scope, left: dict[Left, int]) -> tuple[Story, ...]:
    """The stories with their notes, if notes go out."""
    noted = sum(bool(story.note) for story in selection.stories)
    if not scope.notes:
        _tally(left, "notes", noted)
        return tuple(replace(story, note="") for story in selection.stories)
    if scope.paths:
        return selection.stories
    return tuple(replace(story, note=_clean(story.note, left)) for story in selection.stories)


def _clean(words: str, left: dict[Left, int]) -> str:
    """Words without paths of this computer."""
    cleaned, number = _LOCAL_PATH.subn(_NO_PATH, words)
    _tally(left, "paths", number)
    return cleaned


def _annotations(documents: Iterable[SelectedDocument]) -> Iterator[Annotation]:
    return (annotation for selected in documents for annotation in selected.annotations)


def codes_of(codes: Iterable[Code], annotations: Iterable[Annotation]) -> tuple[Code, ...]:
    """Those of `codes` that tag the annotations, and those above them in the codebook."""
    known = {code.id: code for code in codes}
    used: set[str] = set()
    for tag in {tag for annotation in annotations for tag in annotation.tags}:
        code = known.get(tag)
        while code is not None and code.id not in used:
            used.add(code.id)
            code = known.get(code.parent or "")
    return tuple(code for code in known.values() if code.id in used)


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
    fewer = accepted(corrected(sheet, selected.judgements, selected.revision))
    _tally(left, "unaccepted_facts", max(0, _facts_in(sheet) - _facts_in(fewer)))
    # what was corrected stands in the sheet now, and would be looked for in vain
    kept = tuple(judgement for judgement in selected.judgements if judgement.verdict == "accepted")
    return replace(selected, sheet=fewer, judgements=kept)


def _tally(left: dict[Left, int], what: Left, number: int) -> None:
    left[what] = left.get(what, 0) + number


def _facts_in(sheet: FactSheet) -> int:
    return sum(len(getattr(sheet, name)) for name in _LISTS)


def _nameless(selected: SelectedDocument, left: dict[Left, int]) -> SelectedDocument:
    _tally(left, "names", sum(bool(each.author) for each in (*selected.annotations, *selected.judgements)))
    return replace(
        selected,
        annotations=tuple(replace(each, author="") for each in selected.annotations),
        judgements=tuple(replace(each, author="") for each in selected.judgements),
    )


def _pathless(selected: SelectedDocument, left: dict[Left, int]) -> SelectedDocument:
    def clean(words: str) -> str:
        return _clean(words, left)

    def clean_source(source: Source) -> Source:
        local = source.url.lower().startswith("file:")
        _tally(left, "paths", local)
        return replace(source, url="" if local else source.url, note=clean(source.note))

    def clean_revision(revision: Revision) -> Revision:
        _tally(left, "paths", bool(revision.file_name))
        return replace(revision, file_name="", found=clean_source(revision.found))

    return replace(
        selected,
        document=replace(selected.document, source=clean_source(selected.document.source)),
        revision=clean_revision(selected.revision),
        revisions=tuple(map(clean_revision, selected.revisions)),
        annotations=tuple(
            replace(each, comment=clean(each.comment), reason=clean(each.reason)) for each in selected.annotations
        ),
    )


def accepted(judged: Judged) -> FactSheet:
    """The facts that the reader accepted, corrected or added, with the entities and links that belong to them."""
    sheet = judged.sheet
    kept = {
        name: tuple(fact for fact in getattr(sheet, name) if judged.verdict(key_of(fact)) in _STANDING)
        for name in _LISTS
    }
    ids = {fact.id for facts in kept.values() for fact in facts if isinstance(fact, Statement | Count)}
    named = {name for facts in kept.values() for fact in facts for name in _entities_of(fact)}
    return replace(
        sheet,
        **kept,
        entities=tuple(entity for entity in sheet.entities if entity.id in named),
        links=tuple(link for link in sheet.links if ids.issuperset(link.facts)),
    )


def key_of(fact: Fact | Entity) -> str:
    """The name of a fact or an entity in `Judged`."""
    return f"{_NAMES[type(fact)]}:{id_of(fact)}"


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
