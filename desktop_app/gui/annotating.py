"""Making and changing annotations in the article on screen. Each function is one change set; False means refused."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from msgspec.structs import replace

from desktop_app.domain.anchoring import describe
from desktop_app.domain.annotations import COLOURS, Annotation, Code, Colour, Motivation, Target
from desktop_app.domain.changes import Change
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.spans import Span
from desktop_app.gui.session import Session

# a word: letters and digits together; of scripts without blanks each character
_WORD = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\\W\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")


def create(
    session: Session,
    span: Span,
    *,
    comment: str = "",
    tags: Iterable[str] = (),
    colour: Colour = "yellow",
    motivation: Motivation | None = None,
    **fields: Any,
) -> Annotation | None:
    """Annotate the passage, without the blanks at its ends; `tags` are names. None if refused or if it is all blank.

    Without a motivation, what is said tells it.
    """
    if session.revision is None:
        return None
    span = span.trimmed(session.revision.text)
    if not len(span):
        return None
    codes, changes = _codes(session, tags, made=now())
    annotation = _annotation(
        session,
        (span,),
        motivation=motivation or _motivation(comment, codes),
        comment=comment,
        tags=tuple(code.id for code in codes),
        colour=colour,
        **fields,
    )
    done = session.apply("annotation.create", (*changes, Change(None, annotation)))
    return annotation if done else None


def create_all(session: Session, spans: Iterable[Span], *, colour: Colour) -> int | None:
    """Highlight passages in one step, those apart that are annotated already; how many, None if refused."""
    taken = {target.span for note in session.annotations.values() for target in note.targets}
    wanted = [span for span in dict.fromkeys(spans) if span not in taken and len(span)]
    made = [_annotation(session, (span,), motivation="highlighting", colour=colour) for span in wanted]
    if made and not session.apply("annotation.create", [Change(None, annotation) for annotation in made]):
        return None
    return len(made)


def link(session: Session, first: Span, second: Span, *, colour: Colour) -> Annotation | None:
    """Join two passages by one annotation with both as targets. None if refused or if they are the same."""
    if first == second:
        return None
    annotation = _annotation(session, (first, second), motivation="linking", colour=colour)
    return annotation if session.apply("annotation.create", (Change(None, annotation),)) else None


def link_to(session: Session, span: Span, other: Target, *, colour: Colour) -> Annotation | None:
    """Join a passage of the article on screen to one of another article. None if refused."""
    annotation = _annotation(session, (span,), motivation="linking", colour=colour, links=(other,))
    return annotation if session.apply("annotation.create", (Change(None, annotation),)) else None


def edit(session: Session, annotation: Annotation, *, tags: Iterable[str] | None = None, **fields: Any) -> bool:
    """Change fields of an annotation; `tags` are names, codes are made where missing. Nothing new writes nothing."""
    made = now()
    codes, changes = _codes(session, tags, made=made) if tags is not None else ([], [])
    if tags is not None:
        fields["tags"] = tuple(code.id for code in codes)
    after = replace(annotation, **fields)
    if after.motivation in ("highlighting", "commenting", "tagging"):
        after = replace(after, motivation=_motivation(after.comment, after.tags))
    if after == annotation:
        return True
    after = replace(after, modified=made)
    return session.apply("annotation.edit", (*changes, Change(annotation, after)))


def resize(session: Session, annotation: Annotation, number: int, span: Span) -> bool:
    """Put the target `number` of an annotation on other words of the same revision."""
    if session.revision is None or annotation.targets[number].revision != session.revision.id:
        return False
    targets = list(annotation.targets)
    targets[number] = describe(session.revision, span)
    return edit(session, annotation, targets=tuple(targets))


def put_in_bin(session: Session, annotation: Annotation) -> bool:
    """Move an annotation to the bin."""
    return session.apply("annotation.bin", (Change(annotation, replace(annotation, binned=now())),))


def stepped(text: str, span: Span, *, edge: str, by: int) -> Span:
    """The span with its "start" or "end" a word later (`by` 1) or earlier (-1); the same span where there is none."""
    start, end = span.start, span.end
    if edge == "end" and by > 0:
        found = _WORD.search(text, end)
        return Span(start, found.end()) if found else span
    words = [match.span() for match in _WORD.finditer(text, start, end)]
    if edge == "end":
        return Span(start, words[-2][1]) if len(words) > 1 else span
    if by > 0:
        return Span(words[1][0], end) if len(words) > 1 else span
    before = [match.start() for match in _WORD.finditer(text, text.rfind("\n", 0, max(0, start - 1)) + 1, start)]
    return Span(before[-1], end) if before else span


def _annotation(session: Session, spans: Iterable[Span], **fields: Any) -> Annotation:
    """A new annotation of passages of the text on screen."""
    assert session.document is not None
    assert session.revision is not None
    revision, made = session.revision, now()
    return Annotation(
        id=new_id(),
        document=session.document.id,
        targets=tuple(describe(revision, span) for span in spans),
        created=made,
        modified=made,
        author=session.library.author,
        **fields,
    )


def _codes(session: Session, names: Iterable[str], *, made: str) -> tuple[list[Code], list[Change]]:
    known = {code.name.casefold(): code for code in session.codes.values()}
    found: dict[str, Code] = {}
    changes: list[Change] = []
    for name in filter(None, (name.strip() for name in names)):
        key = name.casefold()
        if key in found:
            continue
        if key not in known:
            known[key] = Code(id=new_id(), name=name, colour=COLOURS[len(known) % len(COLOURS)], created=made)
            changes.append(Change(None, known[key]))
        found[key] = known[key]
    return list(found.values()), changes


def _motivation(comment: str, tags: Sequence[Any]) -> Motivation:
    if comment:
        return "commenting"
    return "tagging" if tags else "highlighting"
