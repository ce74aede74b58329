"""Quotes that no word of saying goes with: in a headline, or beside the sentence about who speaks."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from operator import attrgetter

from desktop_app.domain.spans import Span, covered
from desktop_app.extraction.clauses import Unit, trimmed, units_of
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.quotes import Quote
from desktop_app.extraction.reporting import Reported
from desktop_app.extraction.voices import speaker_ahead

_SHORTEST = 4  # words of a quote; less is a word in inverted commas
_SHORTEST_HEADLINE = 3  # words
_START = attrgetter("start")


def unattributed(draft: Draft, said: Iterable[Span]) -> Iterator[Reported]:
    """The quotes outside what is `said` in statements: in a headline by nobody, else by whom the words before them are
    about.
    """
    before: Unit | None = None
    taken = covered(said)
    for unit in units_of(draft, quoted=True):
        before = before if before is not None and before.paragraph == unit.paragraph else None
        for quote in unit.quotes:
            span = Span(*trimmed(draft.text, quote.start, quote.end))
            place = bisect_left(taken, span.end, key=_START) - 1
            if not len(span) or (place >= 0 and taken[place].end > span.start):
                continue
            length = len(span.slice(draft.text).split())
            is_headline = unit.paragraph == 0 and draft.text[unit.end - 1] not in ".?!"
            if is_headline and length >= _SHORTEST_HEADLINE and _stands_alone(draft, unit, quote):
                yield Reported(None, None, (span,), "assert", "direct", None, "statements.headline")
            elif not is_headline and length >= _SHORTEST and _is_whole(draft, quote):
                speaker = _about(draft, unit, quote, before)
                if speaker is not None and not _goes_on(draft, speaker):
                    yield Reported(None, speaker, (span,), "assert", "direct", None, "statements.beside")
        before = unit


def _stands_alone(draft: Draft, unit: Unit, quote: Quote) -> bool:
    """Whether a headline begins or ends with the quote."""
    return quote.outer_start <= unit.start or not draft.text[quote.outer_end : unit.end].strip()


def _is_whole(draft: Draft, quote: Quote) -> bool:
    """Whether the quote is a sentence of its own: it begins with a capital and ends with a mark."""
    return draft.text[quote.start].isupper() and draft.text[quote.end - 1] in ".?!"


def _goes_on(draft: Draft, speaker: Span) -> bool:
    """Whether a word of saying leads in who speaks: the quote goes on with the one before (`…, said X. “…”`)."""
    return speaker.slice(draft.text).split()[0].lower() in draft.language.statements.cues


def _about(draft: Draft, unit: Unit, quote: Quote, before: Unit | None) -> Span | None:
    words = draft.language.statements
    place = unit.index_at(quote.outer_start)
    if place > 0:
        return speaker_ahead(draft, unit, place, words)
    return None if before is None else speaker_ahead(draft, before, len(before.tokens), words)
