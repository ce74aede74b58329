"""A fact sheet in the making: what the stages read and add to."""

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field
from datetime import date

from desktop_app.domain.documents import Block
from desktop_app.domain.facts import (
    Boilerplate,
    Count,
    Entity,
    Event,
    Finding,
    Link,
    Mention,
    NumberExpression,
    Relation,
    Statement,
    TimeExpression,
)
from desktop_app.domain.spans import Span, TextSpan, cut
from desktop_app.extraction.tagger import Reading
from desktop_app.languages.language import Language


@dataclass(slots=True, kw_only=True)
class Draft:
    """One article on its way through the stages. A stage adds to it and never changes `text`.

    `published` is the day relative dates are counted from; `reading` is what the learned tagger found, None without
    one; `paragraphs` are the blocks that are article text, `sentences` the sentences within them, both in text order.
    """

    text: str
    language: Language
    published: date | None
    blocks: tuple[Block, ...]
    paragraphs: list[Span] = field(default_factory=list)
    sentences: list[Span] = field(default_factory=list)
    reading: Reading | None = None
    entities: list[Entity] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    times: list[TimeExpression] = field(default_factory=list)
    numbers: list[NumberExpression] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    boilerplate: list[Boilerplate] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def cut(self, start: int, end: int) -> TextSpan:
        """The words from `start` to `end`."""
        return cut(self.text, start, end)

    def is_article(self, position: int) -> bool:
        """Whether `position` is in article text, not in a boilerplate line."""
        return not any(line.start <= position < line.end for line in self.boilerplate)

    def sentence_at(self, position: int) -> Span | None:
        """The sentence that covers `position`."""
        place = bisect_right(self.sentences, position, key=lambda span: span.start) - 1
        return self.sentences[place] if place >= 0 and position < self.sentences[place].end else None

    def mentions_in(self, span: Span) -> list[Mention]:
        """The mentions that stand wholly inside `span`, in text order; the names stage keeps them so."""
        low, high = (bisect_left(self.mentions, at, key=lambda mention: mention.start) for at in (span.start, span.end))
        return [mention for mention in self.mentions[low:high] if mention.end <= span.end]

    def add_mention(self, mention: Mention) -> None:
        """Puts one more mention in its place in the text."""
        insort(self.mentions, mention, key=lambda other: (other.start, -other.end))


def outermost(mentions: list[Mention]) -> list[Mention]:
    """Those of the mentions that stand in no longer one of them."""
    return [m for m in mentions if not any(o.span.contains(m.span) and o.span != m.span for o in mentions)]
