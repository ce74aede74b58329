"""Whether an event has happened, and when: what the words around its trigger and the statement that holds it say."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from desktop_app.domain.facts import Act, EventStatus, EventType, TimeExpression
from desktop_app.domain.spans import Span
from desktop_app.extraction.contents import Contents
from desktop_app.extraction.days import DAY_LENGTH, day_of
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.spells import LASTING, spell
from desktop_app.extraction.tagger import Tag
from desktop_app.extraction.tokens import Token

_BESIDE = 12  # characters
_WORD, _FAR = 20, 80  # characters
_REACH = 1000  # characters: a text without a full stop takes no square
_BEFORE, _AFTER = 5, 3  # words around a trigger that may say it has not happened
_SURE = 0.7  # of the tagger's choice of a time
# what is asked for or promised has not happened; what is charged or denied is disputed
_BY_ACT: dict[Act, EventStatus] = {"accuse": "alleged", "request": "hypothetical", "deny": "alleged"}


@dataclass(slots=True)
class Standing:
    """Looks up the statements and times around the triggers of one draft."""

    draft: Draft
    contents: Contents = field(init=False)
    chosen: dict[int, tuple[int, int]] = field(default_factory=dict)
    read: dict[tuple[int, int], str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.contents = Contents(self.draft.statements)
        if self.draft.reading is not None:
            self.read = {(tag.start, tag.end): tag.label for tag in self.draft.reading.layers["status"]}
            self.chosen = {
                link.source[0]: link.target
                for link in reversed(self.draft.reading.links)
                if link.kind == "when" and link.target is not None and link.confidence >= _SURE
            }

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
        said = self.contents.around(words[first].start)
        return "actual" if said is None else _BY_ACT.get(said.statement.act, "actual")

    def read_status(self, tag: Tag | None) -> EventStatus | None:
        """The standing that the tagger gave the event it read."""
        return None if tag is None else self.read.get((tag.start, tag.end))  # type: ignore[return-value]

    def time(self, sentence: Span, span: Span, kind: EventType) -> str | None:
        """The time (EDTF, days without clock) that the tagger is sure of, else the nearest one of the sentence.

        What is said to have happened is not dated by the day on which it was said. A war that began then goes on.
        """
        draft, said = self.draft, self.contents.around(span.start)
        around = Span(max(sentence.start, span.start - _REACH), min(sentence.end, span.end + _REACH))
        near = [time for time in draft.times_in(around) if time.value is not None and not time.value.startswith("P")]
        if said is not None:
            near = [time for time in near if self.contents.around(time.start) is said]
        near = [
            time for time in near if not (self._is_end(time) or self._is_bound(time) or self._is_of_another(time, span))
        ]
        target = self.chosen.get(span.start)
        best = next((time for time in near if target and time.start < target[1] and target[0] < time.end), None)
        # a day says more of it than the year of another event in the same sentence, unless that stands right beside it
        best = best or min(near, key=lambda time: _farness(time, span), default=None)
        lasted = spell(draft, sentence, span, kind, best)
        if lasted is not None or best is None or best.value is None:
            return lasted
        return self._open(day_of(best.value), best, span, kind)

    def _open(self, day: str, time: TimeExpression, span: Span, kind: EventType) -> str:
        """The day, or the stretch from it on: a war that began, and what has happened since a month or a year."""
        if "/" in day:
            return day
        table, between = self.draft.language.times, self._between(span, time)
        if kind == "war" and not table.ended.isdisjoint(between):
            return f"../{day}"
        # `diduduki sejak perang itu berakhir pada 1994`: since what ended then
        is_since = self._lead(time) in table.since or (
            not table.ended.isdisjoint(between) and not table.since.isdisjoint(between)
        )
        if (kind == "war" and self._is_begun(time, span)) or (is_since and len(day) < DAY_LENGTH):
            return f"{day}/.."
        published = self.draft.published
        if is_since and kind in LASTING and published is not None and day < published.isoformat():
            return f"{day}/{published.isoformat()}"
        return day

    def day_before(self, sentence: Span, position: int) -> str | None:
        """The past day that the sentence before tells of last, where the narrator goes on in the same paragraph."""
        draft = self.draft
        place = bisect_right(draft.sentences, sentence.start, key=lambda other: other.start) - 2
        if place < 0 or self.contents.around(position) is not None:
            return None
        before = draft.sentences[place]
        days = [
            day_of(time.value)
            for time in draft.times_in(Span(max(before.start, before.end - _REACH), before.end))
            if time.value
        ]
        days = [day for day in days if len(day) == DAY_LENGTH and day[4] == "-" and not self.is_to_come(day)]
        return days[-1] if days and "\n" not in draft.text[before.end : sentence.start] else None

    def is_to_come(self, when: str | None) -> bool:
        """Whether a time (EDTF) is later than the day of publication."""
        published = self.draft.published
        return when is not None and published is not None and when[:DAY_LENGTH] > published.isoformat()

    def _is_end(self, time: TimeExpression) -> bool:
        """Whether something lasts up to a time: `ditunda hingga Kamis` does not say when it was put off."""
        return self._lead(time) in self.draft.language.times.until

    def _is_bound(self, time: TimeExpression) -> bool:
        """Whether it only bounds a comparison: `the deadliest day since September`."""
        table = self.draft.language.times
        if self._lead(time) not in table.since or not table.extremes:
            return False
        before = self.draft.text[max(0, time.start - _FAR) : time.start].lower()
        return re.search(rf"\b(?:{table.extremes})\b[^.;\n]*$", before) is not None

    def _is_of_another(self, time: TimeExpression, span: Span) -> bool:
        """Whether a year stands right beside the noun that it tells apart, which is not this one: `Pemilu 2019`."""
        if not time.text.isdigit() or self._lead(time) in self.draft.language.times.year_leads:
            return False
        return max(time.start - span.end, span.start - time.end) > _BESIDE

    def _is_begun(self, time: TimeExpression, span: Span) -> bool:
        """Whether the words between an event and a time behind it say that it began then."""
        return not self.draft.language.times.begun.isdisjoint(self._between(span, time))

    def _between(self, span: Span, time: TimeExpression) -> list[str]:
        """The last words between an event and a time behind it."""
        return self.draft.text[max(span.end, time.start - _FAR) : time.start].lower().split()

    def _lead(self, time: TimeExpression) -> str:
        """The word before a time."""
        words = self.draft.text[max(0, time.start - _WORD) : time.start].lower().split()
        return words[-1] if words else ""


def _clause(words: list[str]) -> frozenset[str]:
    """The words up to the first mark."""
    end = next(
        (place for place, word in enumerate(words) if not word[0].isalnum() and word not in "\"'“”("), len(words)
    )
    return frozenset(words[:end])


def _farness(time: TimeExpression, span: Span) -> tuple[bool, int]:
    gap = max(time.start - span.end, span.start - time.end)
    return len(time.value or "") < DAY_LENGTH and gap > _BESIDE, gap
