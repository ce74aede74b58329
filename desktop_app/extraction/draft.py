"""A fact sheet in the making: what the stages read and add to."""

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter

from msgspec.structs import replace

from desktop_app.domain.documents import Block
from desktop_app.domain.facts import (
    Boilerplate,
    Count,
    Entity,
    EntityType,
    Event,
    Finding,
    Link,
    Mention,
    NumberExpression,
    Relation,
    Statement,
    TimeExpression,
)
from desktop_app.domain.own_names import OwnName
from desktop_app.domain.spans import Span, TextSpan, cut
from desktop_app.extraction.tagger import Reading
from desktop_app.languages.language import Language

_LONGEST_MENTION = 160  # characters
_NEAR = 150  # mentions
_START = attrgetter("start")  # the half of the time of a lambda, which the search for a place calls most of all


@dataclass(slots=True, kw_only=True)
class Draft:
    """One article on its way through the stages. A stage adds to it and never changes `text`.

    `published` is the day relative dates are counted from; `reading` is what the learned tagger found, None without
    one; `own_names` are those the reader taught the library; `paragraphs` are the blocks that are article text,
    `sentences` the sentences within them, both in text order.
    """

    text: str
    language: Language
    published: date | None
    blocks: tuple[Block, ...]
    own_names: tuple[OwnName, ...] = ()
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
    _by_id: dict[str, Entity] = field(default_factory=dict, init=False, repr=False)
    _of_entity: dict[str, list[Mention]] = field(default_factory=dict, init=False, repr=False)
    _called: dict[str, list[Mention]] | None = field(default=None, init=False, repr=False)
    _nominals: dict[str, str] = field(default_factory=dict, init=False, repr=False)

    def cut(self, start: int, end: int) -> TextSpan:
        """The words from `start` to `end`."""
        return cut(self.text, start, end)

    def resized(self, mention: Mention, start: int, end: int, *, kind: EntityType | None = None) -> Mention:
        """The mention over the words from `start` to `end`, of another type where one is given."""
        return replace(mention, start=start, end=end, text=self.text[start:end], type=kind or mention.type)

    def is_article(self, position: int) -> bool:
        """Whether `position` is in article text, not in a boilerplate line."""
        return not any(line.start <= position < line.end for line in self.boilerplate)

    def sentence_at(self, position: int) -> Span | None:
        """The sentence that covers `position`."""
        place = bisect_right(self.sentences, position, key=_START) - 1
        return self.sentences[place] if place >= 0 and position < self.sentences[place].end else None

    def times_in(self, span: Span) -> list[TimeExpression]:
        """The times that begin in `span`, in text order."""
        low, high = (bisect_left(self.times, at, key=_START) for at in (span.start, span.end))
        return self.times[low:high]

    def states(self) -> frozenset[str]:
        """The ids of the entities that are countries."""
        return frozenset(entity.id for entity in self.entities if entity.country is not None)

    def mentions_in(self, span: Span) -> list[Mention]:
        """The mentions that stand wholly inside `span`, in text order; the names stage keeps them so."""
        low, high = (bisect_left(self.mentions, at, key=_START) for at in (span.start, span.end))
        return [mention for mention in self.mentions[low:high] if mention.end <= span.end]

    def mentions_across(self, span: Span) -> list[Mention]:
        """The mentions that share a character with `span`, in text order."""
        low, high = (bisect_left(self.mentions, at, key=_START) for at in (span.start - _LONGEST_MENTION, span.end))
        return [mention for mention in self.mentions[low:high] if mention.end > span.start]

    def mentions_before(self, position: int) -> list[Mention]:
        """The nearest mentions that end at or before `position`, in text order: as far back as words can point."""
        high = bisect_left(self.mentions, position, key=_START)
        return [mention for mention in self.mentions[max(0, high - _NEAR) : high] if mention.end <= position]

    def mentions_of(self, entity: str) -> list[Mention]:
        """All mentions of one entity, in text order."""
        if not self._of_entity:
            for mention in self.mentions:
                self._of_entity.setdefault(mention.entity, []).append(mention)
        return self._of_entity.get(entity, [])

    def nominals_of(self, words: str) -> list[Mention]:
        """The mentions of unnamed groups and bodies by these words, in lower case, in text order."""
        if self._called is None:
            self._called = {}
            for mention in self.mentions:
                if mention.form == "nominal":
                    self._called.setdefault(mention.text.lower(), []).append(mention)
        return self._called.get(words, [])

    def entity(self, name: str) -> Entity:
        """The entity of that id; raises `KeyError` where there is none."""
        for entity in self.entities[len(self._by_id) :]:
            self._by_id[entity.id] = entity
        return self._by_id[name]

    def retype(self, name: str, kind: EntityType, *, widened: Mention) -> None:
        """Make an entity and its mentions of another type; `widened` is one of them, over its words and some before."""
        self.entities = [replace(e, type=kind, name=widened.text) if e.id == name else e for e in self.entities]
        same = [widened if m.end == widened.end and m.entity == name else m for m in self.mentions]
        self.mentions = [replace(m, type=kind) if m.entity == name else m for m in same]
        self._by_id, self._of_entity, self._called = {}, {}, None

    def nominal(self, span: Span, kind: EntityType, *, found_by: str) -> str:
        """The id of the unnamed group or body that the words of `span` name: one named so before, or a new one."""
        there = next((mention for mention in self.mentions_in(span) if mention.span == span), None)
        if there is not None:
            return there.entity
        self._nominals = self._nominals or {m.text.lower(): m.entity for m in self.mentions if m.form == "nominal"}
        words = span.slice(self.text)
        if words.lower() not in self._nominals:
            self._nominals[words.lower()] = f"e{len(self.entities) + 1}"
            states = [m.entity for m in self.mentions_in(span) if self.entity(m.entity).country is not None]
            whole = states[0] if states else None
            self.entities.append(Entity(id=f"e{len(self.entities) + 1}", type=kind, name=words, part_of=whole))
        mention = Mention(
            start=span.start,
            end=span.end,
            text=words,
            type=kind,
            entity=self._nominals[words.lower()],
            form="nominal",
            confidence=0.6,
            found_by=found_by,
        )
        insort(self.mentions, mention, key=_place)
        for known, key in ((self._of_entity or None, mention.entity), (self._called, words.lower())):
            if known is not None:  # made anew they would take the square of a long text
                insort(known.setdefault(key, []), mention, key=_place)
        return mention.entity


def _place(mention: Mention) -> tuple[int, int]:
    return mention.start, -mention.end


def outermost(mentions: list[Mention]) -> list[Mention]:
    """Those of the mentions that stand in no longer one of them."""
    return [m for m in mentions if not any(o.span.contains(m.span) and o.span != m.span for o in mentions)]
