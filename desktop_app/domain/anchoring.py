"""From a span to a target, and back to the span in a text that may have changed."""

from typing import Literal

from msgspec import Struct

from desktop_app.domain.annotations import BlockSelector, PositionSelector, QuoteSelector, Target
from desktop_app.domain.documents import Revision
from desktop_app.domain.spans import Span

CONTEXT = 32  # characters before and after, as Hypothesis keeps
_LONGEST_CONTEXT = 4_096

Outcome = Literal["exact", "moved", "changed", "materially_changed", "ambiguous", "orphan"]


class Anchoring(Struct, frozen=True, gc=False):
    """Where a target's words are now. `span` is None for an orphan."""

    outcome: Outcome
    span: Span | None


def describe(revision: Revision, span: Span) -> Target:
    """The target of `span`: three selectors, the context lengthened until the quote is unique (after Apache Annotator).

    Raises ValueError for an empty span or one outside the text.
    """
    text = revision.text
    if not 0 <= span.start < span.end <= len(text):
        raise ValueError(f"no passage at {span.start}-{span.end} of {len(text)} characters")
    exact, reach = span.slice(text), CONTEXT
    while True:
        prefix, suffix = text[max(0, span.start - reach) : span.start], text[span.end : span.end + reach]
        if reach >= _LONGEST_CONTEXT or _is_unique(text, prefix + exact + suffix):
            break
        reach *= 2
    return Target(
        revision=revision.id,
        position=PositionSelector(start=span.start, end=span.end),
        quote=QuoteSelector(exact=exact, prefix=prefix, suffix=suffix),
        structure=_structure(revision, span.start),
    )


def anchor(text: str, target: Target) -> Anchoring:
    """Where the target's words stand in `text`. Only the very same words count as found."""
    quote, span = target.quote, target.span
    if span.slice(text) == quote.exact and _agreement(text, span, quote) == 1.0:
        return Anchoring("exact", span)
    places = list(_places(text, quote.exact))
    if not places:
        return Anchoring("orphan", None)
    ranked = sorted(places, key=lambda place: -_agreement(text, place, quote))
    best = ranked[0]
    if len(ranked) > 1 and _agreement(text, ranked[1], quote) == _agreement(text, best, quote):
        return Anchoring("ambiguous", min(places, key=lambda place: abs(place.start - span.start)))
    return Anchoring("exact" if best == span else "moved", best)


def _is_unique(text: str, words: str) -> bool:
    first = text.find(words)
    return text.find(words, first + 1) < 0


def _places(text: str, words: str) -> list[Span]:
    places: list[Span] = []
    start = text.find(words) if words else -1
    while start >= 0:
        places.append(Span(start, start + len(words)))
        start = text.find(words, start + 1)
    return places


def _agreement(text: str, span: Span, quote: QuoteSelector) -> float:
    """How much of the stored context stands around `span`, 0 to 1."""
    before = text[max(0, span.start - len(quote.prefix)) : span.start]
    after = text[span.end : span.end + len(quote.suffix)]
    same = 0
    for one, other in zip(reversed(quote.prefix), reversed(before), strict=False):
        if one != other:
            break
        same += 1
    for one, other in zip(quote.suffix, after, strict=False):
        if one != other:
            break
        same += 1
    whole = len(quote.prefix) + len(quote.suffix)
    return same / whole if whole else 1.0


def _structure(revision: Revision, position: int) -> BlockSelector | None:
    for number, block in enumerate(revision.blocks):
        if block.start <= position < block.end:
            return BlockSelector(block=number, offset=position - block.start)
    return None
