"""From a span to a target, and back to the span in a text that may have changed.

The very words in their surroundings come first. Other words are only ever proposed: what is `exact` is the same letter
by letter, and everything else is for the reader to decide (hypothesis/client#7571: the wrong place is worse than none).
"""

import re
from typing import Literal

from msgspec import Struct

from desktop_app.domain.annotations import BlockSelector, PositionSelector, QuoteSelector, Target
from desktop_app.domain.differences import NO_WORDS, MaterialKind, MaterialWords, differences, material_changes
from desktop_app.domain.documents import Revision
from desktop_app.domain.matching import Match, QuoteFinder
from desktop_app.domain.spans import Span

CONTEXT = 32  # characters before and after, as Hypothesis keeps
_LONGEST_CONTEXT = 4_096

_LEAST, _LEAST_SHORT, _SHORT = 0.7, 0.9, 16  # similarity of changed words; that of quotes under 16 characters
_LEAST_ENCLOSED = 0.4  # similarity of longer words that stand where the old ones did, between the same words
_AGREES = 0.75  # agreement of the context from which the same words are at the same place
_ELSEWHERE = 0.3  # by which the surroundings of other words must agree better than those of the very words
_MARGIN = 0.03  # of the score; a second place so near leaves it open which is meant
_CLEAR = 0.1  # the same for two places with the very words, of the agreement of their contexts
_MOST_PLACES = 8  # proposed for one target

_SENTENCE_END = re.compile(r"[.!?]\s|\n")

Outcome = Literal["exact", "moved", "changed", "materially_changed", "ambiguous", "orphan"]


class Anchoring(Struct, frozen=True):
    """Where a target's words are now: `span` is None for an orphan, the likeliest of `places` if it is ambiguous.

    `exact`: the same words in the same surroundings, wherever that is now. `moved`: the same words, other
    surroundings. `changed`: other words, 0 to 1 `similarity`. `materially_changed`: a number, negation, name, date or
    attribution is another, in the words or, for a negation, right beside them; `material` says which.
    """

    outcome: Outcome
    span: Span | None
    similarity: float = 1.0
    material: frozenset[MaterialKind] = frozenset()
    places: tuple[Span, ...] = ()


_ORPHAN = Anchoring("orphan", None, 0.0)


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


def anchor(text: str | QuoteFinder, target: Target, *, words: MaterialWords = NO_WORDS) -> Anchoring:
    """Where the target's words stand in `text`; a QuoteFinder is quicker for many targets on one text.

    Without `words` only digits and capital letters tell a material change.
    """
    finder = text if isinstance(text, QuoteFinder) else QuoteFinder(text)
    quote, hint = target.quote, target.position.start
    if not quote.exact:
        return _ORPHAN
    if _stands(finder.text, target):
        return Anchoring("exact", target.span)
    same = finder.exact(quote, hint=hint)
    if same and _agreement(same[0], quote) >= _AGREES:
        return _same_words(finder.text, same, quote, words)
    others = [match for match in _other_words(finder, quote, hint) if not same or _outweighs(match, same, quote)]
    found = sorted([*same, *others], key=lambda match: (-match.score, match.span))
    if not found:
        return _ORPHAN
    rivals = [match for match in found if found[0].score - match.score < _MARGIN and _apart(match, found[0])]
    if rivals:
        return _open([found[0], *rivals])
    return _decided(finder.text, found[0], quote, words)


def _stands(text: str, target: Target) -> bool:
    """Whether words and context are at the very place they were at."""
    quote, span = target.quote, target.span
    whole = quote.prefix + quote.exact + quote.suffix
    start = span.start - len(quote.prefix)
    return start >= 0 and len(span) == len(quote.exact) and text.startswith(whole, start)


def _same_words(text: str, same: list[Match], quote: QuoteSelector, words: MaterialWords) -> Anchoring:
    """One place with the very words and their surroundings, if no other has them too."""
    best, fits = same[0], _agreement(same[0], quote)
    least = 1.0 if fits == 1.0 else fits - _CLEAR
    rivals = [match for match in same[1:] if _agreement(match, quote) >= least]
    return _open([best, *rivals]) if rivals else _decided(text, best, quote, words)


def _other_words(finder: QuoteFinder, quote: QuoteSelector, hint: int) -> list[Match]:
    """Passages that may be what became of the words."""
    is_short = len(quote.exact) < _SHORT
    enclosed = [match for match in finder.between(quote, hint=hint) if is_short or match.similarity >= _LEAST_ENCLOSED]
    similar = finder.similar(quote, least=_LEAST_SHORT if is_short else _LEAST, hint=hint)
    return [*enclosed, *(match for match in similar if all(_apart(match, other) for other in enclosed))]


def _outweighs(match: Match, same: list[Match], quote: QuoteSelector) -> bool:
    """Whether other words may be meant though the very words stand elsewhere: if the surroundings are here, not there.

    A note on a passage that was corrected must not go to a head line that still has the old words.
    """
    fits = _mean(match, quote)
    is_here = fits >= _AGREES and fits - _mean(same[0], quote) >= _ELSEWHERE
    return is_here and all(_apart(match, other) for other in same)


def _decided(text: str, match: Match, quote: QuoteSelector, words: MaterialWords) -> Anchoring:
    """What became of the words at the one place they can be at."""
    there = match.span.slice(text)
    if there == quote.exact:
        beside = _beside(text, match, quote, words)
        if "negation" in beside:
            return Anchoring("materially_changed", match.span, 1.0, frozenset({"negation"}))
        is_same = _agreement(match, quote) >= _AGREES and not beside
        return Anchoring("exact" if is_same else "moved", match.span)
    span = _whole_words(text, match.span, quote)
    material = material_changes(quote.exact, span.slice(text), words)
    return Anchoring("materially_changed" if material else "changed", span, match.similarity, material)


def _open(places: list[Match]) -> Anchoring:
    likeliest = places[0]
    spans = tuple(sorted(match.span for match in places[:_MOST_PLACES]))
    return Anchoring("ambiguous", likeliest.span, likeliest.similarity, places=spans)


def _apart(match: Match, other: Match) -> bool:
    return not match.span.overlaps(other.span)


def _agreement(match: Match, quote: QuoteSelector) -> float:
    """How well the surroundings fit. One side that is as it was is enough for words that are no formula: on the other,
    a paragraph was put in.
    """
    mean = _mean(match, quote)
    whole = [value for value, stored in _sides(match, quote) if len(stored) >= CONTEXT and value == 1.0]
    return max(mean, _AGREES) if whole and len(quote.exact) >= _SHORT else mean


def _mean(match: Match, quote: QuoteSelector) -> float:
    """How well the surroundings fit on the sides the quote knows of; 1 when it knows none."""
    values = [value for value, _ in _sides(match, quote)]
    return sum(values) / len(values) if values else 1.0


def _sides(match: Match, quote: QuoteSelector) -> list[tuple[float, str]]:
    return [(value, stored) for value, stored in ((match.before, quote.prefix), (match.after, quote.suffix)) if stored]


def _beside(text: str, match: Match, quote: QuoteSelector, words: MaterialWords) -> frozenset[MaterialKind]:
    """Material changes beside the words in their sentence: `ditangkap` is another claim behind a new `tidak`."""
    found: set[MaterialKind] = set()
    if match.before < 1.0:
        old, new = quote.prefix[-CONTEXT:], text[max(0, match.span.start - CONTEXT) : match.span.start]
        old, new = _SENTENCE_END.split(old), _SENTENCE_END.split(new)
        cut = len(quote.prefix) >= CONTEXT and len(old) == 1  # in a word: what differs at the cut is no change
        for each in differences(old[-1], new[-1], words):
            if not cut or (each.old.start and each.new.start):
                found |= each.material
    if match.after < 1.0 and quote.exact[-1] not in ".!?":
        old, new = quote.suffix[:CONTEXT], text[match.span.end : match.span.end + CONTEXT]
        old, new = _SENTENCE_END.split(old), _SENTENCE_END.split(new)
        cut = len(quote.suffix) >= CONTEXT and len(old) == 1
        for each in differences(old[0], new[0], words):
            if not cut or (each.old.end < len(old[0]) and each.new.end < len(new[0])):
                found |= each.material
    return frozenset(found)


def _whole_words(text: str, span: Span, quote: QuoteSelector) -> Span:
    """The span up to the ends of the words it cuts, when the old one cut none; words of 16 letters more at most."""
    start, end = span.start, span.end
    if not (quote.prefix[-1:].isalnum() and quote.exact[0].isalnum()):
        while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
            start -= 1
    if not (quote.suffix[:1].isalnum() and quote.exact[-1].isalnum()):
        while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
            end += 1
    whole = Span(start, end).trimmed(text)
    return whole if 0 < len(whole) <= len(span) + _SHORT else span


def _is_unique(text: str, words: str) -> bool:
    first = text.find(words)
    return text.find(words, first + 1) < 0


def _structure(revision: Revision, position: int) -> BlockSelector | None:
    for number, block in enumerate(revision.blocks):
        if block.start <= position < block.end:
            return BlockSelector(block=number, offset=position - block.start)
    return None
