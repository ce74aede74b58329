"""Sentences as tokens, cut so that no unit ends inside a quote: what the statement and event rules walk over."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from msgspec import Struct

from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.quotes import Quote, quotes_in

_TOKEN = re.compile(r"\w+(?:[-'’.,/]\w+)*|[^\w\s]")
# beyond this many words a "sentence" is a list or a broken page, and rules that look to its end would cost its square
_MOST_TOKENS = 250
_START = attrgetter("start")


class Token(Struct, frozen=True, gc=False):
    """A word or a mark. `quote` is the number of the unit's quote it stands in, -1 outside of quotes."""

    start: int
    end: int
    text: str
    lower: str
    quote: int

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()


@dataclass(frozen=True, slots=True)
class Unit:
    """One or more sentences that a quote holds together. `paragraph` is its number in the draft; words said inside it
    end before token `limit` at the latest, at the end of the unit where that is 0.
    """

    start: int
    end: int
    paragraph: int
    tokens: tuple[Token, ...]
    quotes: tuple[Quote, ...]
    limit: int = 0

    def index_at(self, position: int) -> int:
        """The number of the first token that starts at or after `position`."""
        return bisect_left(self.tokens, position, key=_START)


def units_of(draft: Draft, *, quoted: bool = False) -> Iterator[Unit]:
    """All units of the draft's paragraphs, in text order; of the `quoted` ones alone, those that have quotes."""
    starts = [sentence.start for sentence in draft.sentences]
    for number, paragraph in enumerate(draft.paragraphs):
        quotes = quotes_in(draft.text, paragraph.start, paragraph.end)
        if quoted and not quotes:
            continue
        sentences = draft.sentences[bisect_left(starts, paragraph.start) : bisect_left(starts, paragraph.end)]
        for span in _joined(sentences, quotes, paragraph):
            yield from _units(draft.text, span, number, quotes)


def _joined(sentences: Sequence[Span], quotes: Sequence[Quote], paragraph: Span) -> Iterator[Span]:
    """Sentences of a paragraph, joined where a quote goes over their border."""
    pending: Span | None = None
    ends = [quote.outer_end for quote in quotes]
    for sentence in sentences or [paragraph]:
        pending = sentence if pending is None else Span(pending.start, sentence.end)
        number = bisect_left(ends, pending.end + 1)
        if number < len(quotes) and quotes[number].start < pending.end < quotes[number].end:
            continue
        yield pending
        pending = None
    if pending is not None:
        yield pending


def _units(text: str, span: Span, paragraph: int, quotes: Sequence[Quote]) -> Iterator[Unit]:
    ends = [quote.outer_end for quote in quotes]
    tokens: list[Token] = []
    inside: list[Quote] = []
    number = bisect_right(ends, span.start)
    for match in _TOKEN.finditer(text, span.start, span.end):
        start, end = match.span()
        while number < len(quotes) and quotes[number].outer_end <= start:
            number += 1
        within = number < len(quotes) and quotes[number].outer_start <= start
        if within and (not inside or inside[-1] is not quotes[number]):
            inside.append(quotes[number])
        is_inner = within and quotes[number].start <= start and end <= quotes[number].end
        word = match.group()
        tokens.append(Token(start, end, word, word.lower(), len(inside) - 1 if is_inner else -1))
        if len(tokens) >= _MOST_TOKENS:
            yield Unit(tokens[0].start, end, paragraph, tuple(tokens), _clipped(inside, tokens[0].start, end))
            tokens, inside = [], []
    if tokens:
        yield Unit(
            tokens[0].start, tokens[-1].end, paragraph, tuple(tokens), _clipped(inside, tokens[0].start, tokens[-1].end)
        )


def _clipped(quotes: Sequence[Quote], start: int, end: int) -> tuple[Quote, ...]:
    return tuple(
        Quote(max(quote.start, start), min(quote.end, end), max(quote.outer_start, start), min(quote.outer_end, end))
        for quote in quotes
    )


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without blanks and stray marks at its ends, and without quote marks that hold it whole."""
    while True:
        while start < end and (text[start].isspace() or text[start] in ",;:–—-…)"):
            start += 1
        while start < end and (text[end - 1].isspace() or text[end - 1] in ",;:–—-(."):
            end -= 1
        words = text[start:end]
        if len(words) > 1 and words[0] in _PAIRS and words[-1] in _PAIRS[words[0]] and not _has_mark(words[1:-1]):
            start, end = start + 1, end - 1
        elif words and words[0] in _CLOSERS and not any(mark in words[1:] for mark in _CLOSERS):
            start += 1
        elif words and words[-1] in _OPENERS and not _has_mark(words[:-1]):
            end -= 1
        else:
            return start, end


_PAIRS = {"“": "”", '"': '"', "”": "”", "«": "»", "‘": "’", "'": "'", "„": "“”"}
_OPENERS = frozenset('“"«‘„')
_CLOSERS = frozenset('”"»')


def _has_mark(words: str) -> bool:
    return any(mark in words for mark in '“”"«»')
