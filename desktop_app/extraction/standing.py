"""Whether an event has happened, and when: what the words around its trigger and the statement that holds it say."""

from bisect import bisect_right
from dataclasses import dataclass, field

from desktop_app.domain.facts import Act, EventStatus, TimeExpression
from desktop_app.domain.spans import Span
from desktop_app.extraction.days import DAY_LENGTH, day_of
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.tagger import Tag
from desktop_app.extraction.tokens import Token

_BESIDE = 12  # characters
_NESTED = 3  # statements that may stand in one another
_BEFORE, _AFTER = 5, 3  # words around a trigger that may say it has not happened
_SURE = 0.7  # of the tagger's choice of a time
# what is asked for or promised has not happened; what is charged or denied is disputed
_BY_ACT: dict[Act, EventStatus] = {"accuse": "alleged", "request": "hypothetical", "deny": "alleged"}


@dataclass(slots=True)
class Standing:
    """Looks up the statements and times around the triggers of one draft."""

    draft: Draft
    contents: list[tuple[int, int, Act]] = field(default_factory=list)
    chosen: dict[int, tuple[int, int]] = field(default_factory=dict)
    read: dict[tuple[int, int], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.contents = sorted((c.start, c.end, s.act) for s in self.draft.statements for c in s.content)
        if self.draft.reading is not None:
            self.read = {(tag.start, tag.end): tag.label for tag in self.draft.reading.layers["status"]}
            self.chosen = {
                link.source[0]: link.target
                for link in reversed(self.draft.reading.links)
                if link.kind == "when" and link.target is not None and link.confidence >= _SURE
            }

    def content(self, position: int) -> tuple[int, int, Act] | None:
        """The innermost content of a statement around the position, with the statement's act."""
        place = bisect_right(self.contents, position, key=lambda content: content[0])
        nearest = reversed(self.contents[max(0, place - _NESTED) : place])
        return next((content for content in nearest if position < content[1]), None)

    def status(self, words: list[Token], first: int, end: int) -> EventStatus:
        """The standing of the event that the words [first, end) of a sentence trigger."""
        table = self.draft.language.events
        before = _clause([token.text.lower() for token in words[max(0, first - _BEFORE) : first]][::-1])
        after = _clause([token.text.lower() for token in words[end : end + _AFTER]])
        if before & table.hypothetical:
            return "hypothetical"
        if before & table.negated:
            return "negated"
        if (before | after) & table.planned:
            return "planned"
        if before & table.alleged:
            return "alleged"
        content = self.content(words[first].start)
        return "actual" if content is None else _BY_ACT.get(content[2], "actual")

    def read_status(self, tag: Tag | None) -> EventStatus | None:
        """The standing that the tagger gave the event it read."""
        return None if tag is None else self.read.get((tag.start, tag.end))  # type: ignore[return-value]

    def time(self, sentence: Span, span: Span) -> str | None:
        """The time (EDTF, days without clock) that the tagger is sure of, else the nearest one of the sentence.

        What is said to have happened is not dated by the day on which it was said.
        """
        draft, content = self.draft, self.content(span.start)
        near = [time for time in draft.times_in(sentence) if time.value is not None and not time.value.startswith("P")]
        if content is not None:
            near = [time for time in near if self.content(time.start) == content]
        target = self.chosen.get(span.start)
        best = next((time for time in near if target and time.start < target[1] and target[0] < time.end), None)
        # a day says more of it than the year of another event in the same sentence, unless that stands right beside it
        best = best or min(near, key=lambda time: _farness(time, span), default=None)
        return None if best is None or best.value is None else day_of(best.value)


def _clause(words: list[str]) -> frozenset[str]:
    """The words up to the first mark."""
    end = next(
        (place for place, word in enumerate(words) if not word[0].isalnum() and word not in "\"'“”("), len(words)
    )
    return frozenset(words[:end])


def _farness(time: TimeExpression, span: Span) -> tuple[bool, int]:
    gap = max(time.start - span.end, span.start - time.end)
    return len(time.value or "") < DAY_LENGTH and gap > _BESIDE, gap
