"""Where a note's words stand in the article that is here. No note is lost, and none is put where it does not belong."""

from typing import get_args

from msgspec.structs import replace

from desktop_app.domain.anchoring import Anchoring, Outcome, anchor, describe
from desktop_app.domain.annotations import Annotation, PositionSelector, QuoteSelector, Target
from desktop_app.domain.documents import Revision
from desktop_app.domain.spans import Span
from desktop_app.exchange.folding import Folded
from desktop_app.importers.importer import NOWHERE

__all__ = ["Outcome", "Placer"]

_FOUND: frozenset[Outcome] = frozenset(("exact", "moved"))
_WORST: tuple[Outcome, ...] = get_args(Outcome)


class Placer:
    """Places notes in one revision."""

    def __init__(self, revision: Revision) -> None:
        self._revision = revision
        self._folded: Folded | None = None

    def place(self, note: Annotation) -> tuple[Annotation, Outcome]:
        """The note with targets in this revision, and the worst outcome of them.

        Words that do not stand here, or stand here otherwise or more than once, are quoted in the comment; a note with
        no other words is put on the title, as one on the whole article is.
        """
        if not note.targets:
            return replace(note, targets=(self._whole(),)), "exact"
        found = [self._anchored(target) for target in note.targets]
        targets = [
            self._target(target, place.span)
            for target, place in zip(note.targets, found, strict=True)
            if place.span is not None and place.outcome in _FOUND
        ]
        lost = [
            target.quote.exact
            for target, place in zip(note.targets, found, strict=True)
            if place.outcome not in _FOUND and target.quote.exact
        ]
        comment = "\n\n".join(filter(None, (*map(_quoted, lost), note.comment)))
        outcome = _WORST[max(_WORST.index(place.outcome) for place in found)]
        return replace(note, targets=tuple(targets) or (self._whole(),), comment=comment), outcome

    def _anchored(self, target: Target) -> Anchoring:
        place = anchor(self._revision.text, target)
        if place.outcome not in _FOUND:
            folded = self._again(target)
            place = folded if folded.outcome in _FOUND else place
        if place.outcome == "moved" and target.position == NOWHERE:
            return Anchoring("exact", place.span)
        return place

    def _again(self, target: Target) -> Anchoring:
        """Other programs have other blanks, line ends and quotation marks for the same words."""
        if self._folded is None:
            self._folded = Folded(self._revision.text)
        quote = target.quote
        exact = self._folded.fold(quote.exact).strip()
        if not exact:
            return Anchoring("orphan", None)
        start = self._folded.position(target.position.start)
        place = anchor(
            self._folded.text,
            replace(
                target,
                position=NOWHERE
                if target.position == NOWHERE
                else PositionSelector(start=start, end=start + len(exact)),
                quote=QuoteSelector(
                    exact=exact,
                    prefix=self._folded.fold(quote.prefix).lstrip(),
                    suffix=self._folded.fold(quote.suffix).rstrip(),
                ),
            ),
        )
        return place if place.span is None else Anchoring(place.outcome, self._folded.span(place.span))

    def _target(self, target: Target, span: Span) -> Target:
        """The target as it came if it was made on this revision, else a new one."""
        same = target.revision == self._revision.id and target.span == span
        return target if same else describe(self._revision, span)

    def _whole(self) -> Target:
        """The title stands for the article."""
        blocks = self._revision.blocks
        title = next((block.span for block in blocks if block.kind == "title"), None)
        text = self._revision.text
        span = title or (blocks[0].span if blocks else Span(0, len(text)))
        return describe(self._revision, span.trimmed(text))


def _quoted(words: str) -> str:
    """Words as a quotation in Markdown."""
    return "\n".join(f"> {line}" for line in words.split("\n"))
