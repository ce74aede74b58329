"""Figures: exact-span precision, recall and F1 by head, and the share of links chosen rightly for right spans."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.extraction.tagger import Reading, Tag
from desktop_app.training.corpus import Article

_TYPED = {"cue": "act", "event": "type"}


@dataclass(slots=True)
class Tally:
    """Right, said and true ones."""

    right: int = 0
    said: int = 0
    true: int = 0

    def add(self, right: int, said: int, true: int) -> None:
        """Adds the tally of one article."""
        self.right += right
        self.said += said
        self.true += true

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 0 where there is nothing."""
        return 2 * self.right / (self.said + self.true) if self.said + self.true else 0.0


def within(article: Article) -> list[Tag]:
    """The article's own labels inside its paragraphs as tags of confidence 1."""
    places = article.paragraphs
    kept = (
        label
        for label in article.labels
        if label.label != "plain" and any(a <= label.start and label.end <= b for a, b in places)
    )
    return [Tag(label.start, label.end, label.label, label.head, 1.0) for label in kept]


def compare(article: Article, reading: Reading, tallies: dict[str, Tally]) -> None:
    """Adds one article's figures: each head, ``head:label`` of names, ``content~`` at half overlap, typed cues and
    events, links.
    """
    true, said = within(article), reading.tags
    layers = {tag.layer for tag in true} | {tag.layer for tag in said}
    for head in sorted(layers - set(_TYPED.values())):
        mine = {(tag.start, tag.end, _label(tag)) for tag in said if tag.layer == head}
        gold = {(tag.start, tag.end, _label(tag)) for tag in true if tag.layer == head}
        tallies[head].add(len(mine & gold), len(mine), len(gold))
        if head in ("name", "idner", "nergrit"):
            for label in sorted({item[2] for item in mine | gold}):
                a, b = {item for item in mine if item[2] == label}, {item for item in gold if item[2] == label}
                tallies[f"{head}:{label}"].add(len(a & b), len(a), len(b))
        if head in _TYPED:
            typed = {(tag.start, tag.end, tag.label) for tag in true if tag.layer == _TYPED[head]}
            mine = {(tag.start, tag.end, tag.label) for tag in said if tag.layer == head}
            tallies[f"{head}+{_TYPED[head]}"].add(len(mine & typed), len(mine), len(typed))
    _half_overlaps(
        [tag for tag in true if tag.layer == "content"],
        [tag for tag in said if tag.layer == "content"],
        tallies["content~"],
    )
    _links(article, reading, tallies)


def _label(tag: Tag) -> str:
    return tag.layer if tag.layer in _TYPED else tag.label


def _half_overlaps(true: Sequence[Tag], said: Sequence[Tag], tally: Tally) -> None:
    used: set[int] = set()
    for tag in said:
        for number, other in enumerate(true):
            shared = min(tag.end, other.end) - max(tag.start, other.start)
            if number not in used and shared > 0 and 4 * shared >= tag.end - tag.start + other.end - other.start:
                used.add(number)
                break
    tally.add(len(used), len(said), len(true))


def _links(article: Article, reading: Reading, tallies: dict[str, Tally]) -> None:
    best: dict[tuple[str, tuple[int, int]], tuple[int, int] | None] = {}
    for link in reading.links:
        best.setdefault((link.kind, link.source), link.target)
    for choice in article.choices:
        key = choice.kind, choice.source
        if key in best:
            target = best[key]
            right = target in choice.targets if choice.targets else target is None
            tallies[f"link:{choice.kind}"].add(int(right), 1, 1)


def tallied(pairs: Iterable[tuple[Article, Reading]]) -> dict[str, Tally]:
    """Figures over all articles, micro-averaged."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for article, reading in pairs:
        compare(article, reading, tallies)
    return dict(tallies)
