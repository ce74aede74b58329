"""Where a note's words stand in the article that is here. No note is lost, and none is put where it does not belong.

The very words are taken as found, however they are set. Slightly other words are, with those of the note quoted in its
comment; a number, negation or name that is another, or two places, leave the note on the title with its words.
"""

from typing import get_args

from msgspec.structs import replace

from desktop_app.domain.anchoring import Anchoring, Outcome, anchor, describe
from desktop_app.domain.annotations import Annotation, PositionSelector, QuoteSelector, Target
from desktop_app.domain.documents import Revision
from desktop_app.domain.matching import QuoteFinder
from desktop_app.domain.spans import Span
from desktop_app.exchange.folding import Folded
from desktop_app.languages.material import material_words

__all__ = ["Outcome", "Placer"]

_SAME: frozenset[Outcome] = frozenset(("exact", "moved"))
_HERE = _SAME | {"changed"}
_WORST: tuple[Outcome, ...] = get_args(Outcome)


class Placer:
    """Places notes in one revision."""

    def __init__(self, revision: Revision) -> None:
        self._revision = revision
        self._finder = QuoteFinder(revision.text)
        self._words = material_words()
        self._folded: Folded | None = None

    def place(self, note: Annotation) -> tuple[Annotation, Outcome]:
        """The note with targets in this revision, and the worst outcome of them."""
        if not note.targets:
            return replace(note, targets=(self._whole(),)), "exact"
        found = [(target, self._anchored(target)) for target in note.targets]
        targets = tuple(
            self._target(target, place.span)
            for target, place in found
            if place.span is not None and place.outcome in _HERE
        )
        quoted = (target.quote.exact for target, place in found if place.outcome not in _SAME)
        comment = "\n\n".join(filter(None, (*map(_quoted, filter(None, quoted)), note.comment)))
        outcome = _WORST[max(_WORST.index(place.outcome) for _, place in found)]
        return replace(note, targets=targets or (self._whole(),), comment=comment), outcome

    def _anchored(self, target: Target) -> Anchoring:
        place = anchor(self._finder, target, words=self._words)
        if place.outcome in _SAME:
            return place
        again = self._again(target)
        return again if again.outcome in _SAME else place

    def _again(self, target: Target) -> Anchoring:
        """Other programs have other blanks, line ends and quotation marks for the same words."""
        if self._folded is None:
            self._folded = Folded(self._revision.text)
            self._folded_finder = QuoteFinder(self._folded.text)
        quote, folded = target.quote, self._folded
        exact = folded.fold(quote.exact).strip()
        start = folded.position(target.position.start)
        alike = replace(
            target,
            position=PositionSelector(start=start, end=start + len(exact)),
            quote=QuoteSelector(
                exact=exact, prefix=folded.fold(quote.prefix).lstrip(), suffix=folded.fold(quote.suffix).rstrip()
            ),
        )
        place = anchor(self._folded_finder, alike, words=self._words)
        return place if place.span is None else replace(place, span=folded.span(place.span))

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
