"""What became of the notes on an article when its text changed: a list for the reader, who decides."""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.domain.anchoring import Anchoring, anchor, describe
from desktop_app.domain.annotations import Annotation, Target
from desktop_app.domain.changes import Change
from desktop_app.domain.differences import NO_WORDS, MaterialWords
from desktop_app.domain.documents import Revision
from desktop_app.domain.matching import QuoteFinder
from desktop_app.domain.spans import Span


class Reanchoring(Struct, frozen=True, kw_only=True):
    """One passage of a note made for another revision, and where its words are in the one at hand.

    `number` counts the note's targets from 0; `words` are those proposed, "" for an orphan.
    """

    annotation: Annotation
    number: int
    anchoring: Anchoring
    words: str

    @property
    def target(self) -> Target:
        """The passage as it was."""
        return self.annotation.targets[self.number]

    @property
    def key(self) -> tuple[str, int]:
        """What tells the passage from all others."""
        return self.annotation.id, self.number


def reanchor(
    annotations: Iterable[Annotation], revision: Revision, *, words: MaterialWords = NO_WORDS
) -> tuple[Reanchoring, ...]:
    """Every passage that is not of `revision`, in the order given, with its outcome. Nothing is changed."""
    finder = QuoteFinder(revision.text)
    found: list[Reanchoring] = []
    for annotation in annotations:
        for number, target in enumerate(annotation.targets):
            if target.revision == revision.id:
                continue
            result = anchor(finder, target, words=words)
            there = "" if result.span is None else result.span.slice(revision.text)
            found.append(Reanchoring(annotation=annotation, number=number, anchoring=result, words=there))
    return tuple(found)


def accepted(
    reanchorings: Iterable[Reanchoring],
    revision: Revision,
    *,
    at: str,
    chosen: Mapping[tuple[str, int], Span] | None = None,
) -> tuple[Change, ...]:
    """The changes that put passages where they were proposed to be, or where `chosen` says by their keys.

    Orphans without a choice stay as they are. `at` becomes the time the notes were modified.
    """
    spans = dict(chosen or {})
    moved: dict[str, Annotation] = {}
    before: dict[str, Annotation] = {}
    for each in reanchorings:
        span = spans.get(each.key, each.anchoring.span)
        if span is None:
            continue
        old = moved.get(each.annotation.id, each.annotation)
        before.setdefault(old.id, each.annotation)
        targets = list(old.targets)
        targets[each.number] = describe(revision, span)
        moved[old.id] = replace(old, targets=tuple(targets), modified=at)
    return tuple(Change(before[name], after) for name, after in moved.items())


def as_placed(annotation: Annotation, revision: Revision, finder: QuoteFinder) -> Annotation:
    """The note as it stands in `revision`, for a view or an export: only passages that are exactly there are moved."""
    return replace(annotation, targets=tuple(_placed(target, revision, finder) for target in annotation.targets))


def _placed(target: Target, revision: Revision, finder: QuoteFinder) -> Target:
    if target.revision == revision.id:
        return target
    found = anchor(finder, target)
    return describe(revision, found.span) if found.outcome == "exact" and found.span is not None else target
