"""From labelled articles to what the model learns from: windows of pieces with labels by word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.extraction.heads import LINK_KINDS, SPAN_HEADS, WORD_HEADS
from desktop_app.extraction.pieces import PieceTable, Words, windows
from desktop_app.training.corpus import Article, Range

IGNORED = -100
WordRange = tuple[int, int]


@dataclass(frozen=True, slots=True)
class LinkExample:
    """One choice inside a window: source and candidates as word ranges, which of them are right (none: the null
    choice).
    """

    kind: str
    source: WordRange
    candidates: list[WordRange]
    right: list[int]


@dataclass(frozen=True, slots=True)
class Example:
    """One window: piece ids, first pieces of its words, label numbers of each head by word, links, paragraph of each
    word.
    """

    ids: list[int]
    firsts: list[int]
    labels: dict[str, list[int]]
    links: list[LinkExample]
    paragraphs: list[int]
    starts: list[int]
    ends: list[int]


def bio_labels(
    starts: Sequence[int], ends: Sequence[int], spans: Sequence[tuple[int, int, str]], names: Sequence[str]
) -> list[int]:
    """Label numbers (0 outside, 1 + n begins label n, 1 + len(names) + n goes on) by word; the longer of two
    overlapping spans wins.
    """
    found = [0] * len(starts)
    for start, end, name in sorted(spans, key=lambda span: (span[0] - span[1], span[0])):
        inside = word_range(starts, ends, (start, end))
        if inside and not any(found[slice(*inside)]):
            number = names.index(name)
            for word in range(*inside):
                found[word] = 1 + number + (0 if word == inside[0] else len(names))
    return found


def word_range(starts: Sequence[int], ends: Sequence[int], span: Range) -> WordRange | None:
    """The words wholly inside the span, or None if there are none."""
    first = bisect_left(starts, span[0])
    last = first
    while last < len(ends) and ends[last] <= span[1]:
        last += 1
    return (first, last) if last > first else None


def examples_of(article: Article, table: PieceTable, *, budget: int = 192) -> list[Example]:
    """All windows of the article; a span that a window's edge cuts is left out of it."""
    paragraphs = [table.words(article.text, start, end) for start, end in article.paragraphs]
    together = Words([], [], [])
    number_of: list[int] = []
    for number, words in enumerate(paragraphs):
        together.starts.extend(words.starts)
        together.ends.extend(words.ends)
        number_of.extend([number] * len(words))
    found = []
    for window in windows(paragraphs, budget=budget):
        starts = [together.starts[word] for word in window.words]
        ends = [together.ends[word] for word in window.words]
        labels = _labels(article, starts, ends)
        links = _links(article, starts, ends)
        numbers = [number_of[word] for word in window.words]
        found.append(Example(window.ids, window.firsts, labels, links, numbers, starts, ends))
    return found


def _labels(article: Article, starts: list[int], ends: list[int]) -> dict[str, list[int]]:
    within = [label for label in article.labels if starts and starts[0] <= label.start and label.end <= ends[-1]]
    found = {}
    for head in SPAN_HEADS:
        if head in article.heads:
            spans = [(label.start, label.end, label.label) for label in within if label.head == head]
            found[head] = bio_labels(starts, ends, spans, SPAN_HEADS[head])
    for head, spec in WORD_HEADS.items():
        if spec.of in article.heads:
            numbers = [IGNORED] * len(starts)
            for label in within:
                inside = word_range(starts, ends, (label.start, label.end)) if label.head == head else None
                for word in range(*inside) if inside else ():
                    numbers[word] = spec.labels.index(label.label)
            found[head] = numbers
    return found


def _links(article: Article, starts: list[int], ends: list[int]) -> list[LinkExample]:
    if not article.choices:
        return []
    places: dict[Range, WordRange | None] = {}

    def placed(span: Range) -> WordRange | None:
        if span not in places:
            inside = bool(starts) and starts[0] <= span[0] and span[1] <= ends[-1]
            places[span] = word_range(starts, ends, span) if inside else None
        return places[span]

    found = []
    for choice in article.choices:
        source = placed(choice.source)
        if source is None:
            continue
        candidates = candidates_of(article, choice.kind, choice.source)
        kept = [(span, place) for span in candidates if (place := placed(span)) is not None]
        right = [number for number, (span, _) in enumerate(kept) if span in choice.targets]
        found.append(LinkExample(choice.kind, source, [place for _, place in kept], right))
    return found


def candidates_of(article: Article, kind: str, source: Range) -> list[Range]:
    """Distinct spans of the article that a link of this kind may choose for the source."""
    spec = LINK_KINDS[kind]
    wanted = set(spec.targets)
    ranges = {
        (label.start, label.end)
        for label in article.labels
        if (label.head, None) in wanted or (label.head, label.label) in wanted
    }
    return sorted(span for span in ranges if not spec.backwards or span < source)
