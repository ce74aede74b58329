"""An article as training data has it: sentences of words, and the names in them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from desktop_app.domain.facts import Mention, Statement
from desktop_app.domain.selections import SelectedDocument
from desktop_app.domain.spans import Span, covered
from desktop_app.exporters.excerpts import Facts

# letters with their marks (of Latin, Cyrillic, Hebrew, Arabic, Devanagari, Thai), joined by hyphens, apostrophes or
# dots; or one sign with what varies it, as emoji have
_LETTER = (
    r"[\w\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0e31-\u0e4e]"
)
_WORD = re.compile(rf"\w{_LETTER}*(?:[-'’.]\w{_LETTER}*)*|\S(?:[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]|\u200d\S)*")
_STOP = re.compile(r"[.!?…]+[\"”’»)\]]*\s+(?=[^\s])")


def mentions_of(selected: SelectedDocument) -> list[Mention]:
    """The names of an article in text order, longer ones first, without those that the reader rejects."""
    facts, text = Facts(selected), selected.revision.text
    found = [each for each in facts.sheet.mentions if facts.verdict(each) != "rejected" and _stands(text, each)]
    return sorted(found, key=lambda each: (each.start, -each.end))


def statements_of(selected: SelectedDocument) -> list[Statement]:
    """What is said in an article, in text order, without what the reader rejects."""
    text = selected.revision.text
    said = (each.statement for each in Facts(selected).statements())
    return [each for each in said if each.content and all(_stands(text, part) for part in each.content)]


def outermost(mentions: Iterable[Mention]) -> list[Mention]:
    """Names of which none is over another: the first, and of those that begin together the longest."""
    found: list[Mention] = []
    for mention in mentions:
        if not found or mention.start >= found[-1].end:
            found.append(mention)
    return found


def sentences_of(text: str, whole: Iterable[Span] = ()) -> list[list[Span]]:
    """The words of every sentence. No word reaches over an edge of `whole`, and no sentence ends within one of them."""
    spans = sorted(whole, key=lambda span: (span.start, span.end))
    edges = sorted({edge for span in spans for edge in (span.start, span.end)})
    found = [list(_words(text, sentence, edges)) for sentence in _sentences(text, spans)]
    return [words for words in found if words]


def _stands(text: str, words: Mention | object) -> bool:
    start, end = getattr(words, "start", 0), getattr(words, "end", 0)
    return 0 <= start < end and text[start:end] == getattr(words, "text", "")


def _sentences(text: str, whole: list[Span]) -> Iterator[Span]:
    """Lines, cut where a sentence ends and the next does not go on in small letters."""
    kept = covered(whole)
    starts = [span.start for span in kept]
    start = 0
    for line in re.finditer("[^\n]+\n*", text):
        stops = [match.end() for match in _STOP.finditer(text, line.start(), line.end())]
        for stop in (*stops, line.end()):
            last = stop == line.end()
            at = bisect_right(starts, stop) - 1
            inside = at >= 0 and kept[at].start < stop < kept[at].end
            if stop > start and not inside and (last or not text[stop].islower()):
                yield Span(start, stop)
                start = stop
    if start < len(text):
        yield Span(start, len(text))


def _words(text: str, sentence: Span, edges: list[int]) -> Iterator[Span]:
    for match in _WORD.finditer(text, sentence.start, sentence.end):
        start, end = match.span()
        for edge in edges[bisect_right(edges, start) : bisect_left(edges, end)]:
            yield Span(start, edge)
            start = edge
        yield Span(start, end)
