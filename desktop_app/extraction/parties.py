"""Who takes part in an event and where it happens: the names of the trigger's own clause.

A name in the sentence of a trigger is as often the one who tells of the event, the place it is told at, or the body
whose office a speaker holds. So names count only within the words of the statement that holds the trigger, up to the
words that open another clause.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from desktop_app.domain.facts import Act, Mention
from desktop_app.domain.spans import Span
from desktop_app.extraction.contents import Contents, Said
from desktop_app.extraction.draft import Draft, outermost
from desktop_app.extraction.tokens import Token, tokens
from desktop_app.extraction.triggers import Trigger

MOST = 4  # actors or places of an event
_TRIGGERS = 3  # of an event, whose clauses are looked at
_REACH = 1000  # characters around a trigger: a text without a full stop takes no square
_CLOSE = 60  # characters behind a trigger in which a party of it may stand
_NESTED = 3  # statements that may stand in one another
_OWN_DEEDS: frozenset[Act] = frozenset({"assert", "promise", "threaten", "deny"})
_BESIDE = 2  # characters between a word of saying and the deed
_LED = 3  # words between a preposition and the place it leads in: `di tepi Kali Brazza`


@dataclass
class Parties:
    """Looks up the names around the triggers of one draft."""

    draft: Draft
    contents: Contents
    states: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.states = self.draft.states()

    @cached_property
    def _speakers(self) -> list[Span]:
        return sorted(Span(s.speaker.start, s.speaker.end) for s in self.draft.statements if s.speaker is not None)

    def actors(self, group: Sequence[Trigger], places: tuple[str, ...]) -> tuple[str, ...]:
        """The ids of those who take part: named in the triggers' clauses, else whose own deed a statement tells."""
        found = [actor for trigger in group[:_TRIGGERS] for actor in self._acting(trigger) if actor not in places]
        return tuple(dict.fromkeys(found))[:MOST]

    def places(self, group: Sequence[Trigger]) -> tuple[str, ...]:
        """The ids of the places that a preposition leads in, in the triggers' clauses."""
        found = [mention.entity for trigger in group for mention in self._around(trigger) if self._is_led_in(mention)]
        return tuple(dict.fromkeys(found))[:MOST]

    def _acting(self, trigger: Trigger) -> Iterator[str]:
        named = False
        for mention in self._around(trigger):
            is_near = mention.end <= trigger.start or mention.start - trigger.end < _CLOSE
            if is_near and self._may_act(mention):
                named = named or mention.end <= trigger.start
                yield mention.refers_to or mention.entity
        said = self.contents.around(trigger.start)
        if not named and said is not None and said.statement.speaker is not None and self._is_own_deed(trigger, said):
            yield from said.statement.speaker.entities

    def _may_act(self, mention: Mention) -> bool:
        if self._is_speaker(mention):
            return False
        if mention.type in ("law", "work", "product"):
            return False
        if mention.type == "place" and mention.form != "metonym":
            return mention.entity in self.states and not self._is_led_in(mention)
        return not self._is_of_title(mention)

    def _is_speaker(self, mention: Mention) -> bool:
        """Whether these words name who says something."""
        place = bisect_right(self._speakers, mention.span)
        return any(speaker.contains(mention.span) for speaker in self._speakers[max(0, place - _NESTED) : place + 1])

    def _is_own_deed(self, trigger: Trigger, said: Said) -> bool:
        """Whether a verb right behind the word of saying tells what the speaker did: `mengaku menyandera`."""
        statement, deeds = said.statement, self.draft.language.events.deeds
        if statement.cue is None or statement.act not in _OWN_DEEDS or not deeds:
            return False
        is_beside = 0 <= trigger.start - statement.cue.end <= _BESIDE
        return (
            is_beside
            and re.fullmatch(deeds, self.draft.text[trigger.start : trigger.end].split()[0].lower()) is not None
        )

    def _around(self, trigger: Trigger) -> list[Mention]:
        """The outermost names of the trigger's clause."""
        said = self.contents.around(trigger.start)
        low = max(trigger.sentence.start, trigger.start - _REACH)
        high = min(trigger.sentence.end, trigger.end + _REACH)
        if said is not None:
            low, high = max(low, said.start), min(high, said.end)
        words = tokens(self.draft.text, Span(low, high))
        openers = self.draft.language.statements.contrasts | self.draft.language.statements.conjunctions
        for word in words:
            if word.text == ";" or word.text.lower() in openers:
                if word.end <= trigger.start:
                    low = word.end
                elif word.start >= trigger.end:
                    high = word.start
                    break
        inside = outermost(self.draft.mentions_in(Span(low, high)))
        return inside if said is not None else [m for m in inside if self.contents.around(m.start) is None]

    def _is_led_in(self, mention: Mention) -> bool:
        """Whether a preposition of place stands before a place, with a few lower-case words between: `di tepi …`."""
        if mention.type != "place":
            return False
        before, table = self._before(mention), self.draft.language.statements
        for word in reversed(before[-_LED:]):
            if word.text.lower() in self.draft.language.names.places_after:
                return True
            if not word.is_word or word.is_capitalised or word.text.lower() in table.stops | table.joiners:
                return False
        return False

    def _is_of_title(self, mention: Mention) -> bool:
        """Whether a body only says whose office somebody holds: `Panglima Kodam …`, `the ministry's spokesman`."""
        titles = self.draft.language.names.titles
        before = self._before(mention)
        return mention.type == "organisation" and bool(before) and before[-1].text.lower() in titles

    def _before(self, mention: Mention) -> list[Token]:
        sentence = self.draft.sentence_at(mention.start)
        low = max(mention.start - 50, sentence.start if sentence is not None else 0)
        return tokens(self.draft.text, Span(low, mention.start))
