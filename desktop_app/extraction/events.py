"""What happened: the triggers of one event merged, with its actors, its places, its day and its standing."""

from bisect import bisect_right
from itertools import accumulate
from operator import itemgetter

from desktop_app.domain.facts import Event, EventStatus, EventType
from desktop_app.domain.spans import Span
from desktop_app.extraction.days import DATED, main_day
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.parties import Parties
from desktop_app.extraction.standing import Standing
from desktop_app.extraction.triggers import Trigger, triggers_of

_NEAR = 600  # characters
_CLOSE = 150  # characters; so near what has no day of its own mostly tells of the same
_STEM = 5  # letters that two forms of a word share
_MOST_OPEN = 40  # events of a type, and triggers of one, that a trigger is held against: so long texts take no square
# an article mostly tells of one such event, or of one in a passage
_SINGLE: frozenset[EventType] = frozenset({"ceasefire", "war", "fire", "strike", "outbreak"})
_SINGULAR = _SINGLE | {"clash", "accident", "earthquake", "flood", "eruption", "election"}
# of the other types several words of one sentence tell of the same
_BROAD: frozenset[EventType] = frozenset({"decision", "other"})


def run(draft: Draft) -> None:
    """Add the events."""
    day, standing = main_day(draft), Standing(draft)
    parties = Parties(draft, standing.contents)
    captures = _captures(draft)
    told = [trigger for trigger in triggers_of(draft, standing) if not _belongs(draft, trigger, captures)]
    for number, group in enumerate(_merged(told), 1):
        status, when = _standing(group, standing, day)
        places = parties.places(group)
        draft.events.append(
            Event(
                id=f"ev{number}",
                type=group[0].type,
                triggers=tuple(draft.cut(t.start, t.end) for t in group),
                actors=parties.actors(group, places),
                places=places,
                when=when,
                status=status,
                confidence=max(t.confidence for t in group),
                found_by=group[0].found_by,
            )
        )


def _captures(draft: Draft) -> list[tuple[int, int]]:
    """Where the words of tallies of captured soldiers begin, in text order, and how far those up to there reach."""
    found = sorted(count.evidence.span for count in draft.counts if count.kind == "captured")
    return list(zip([span.start for span in found], accumulate((span.end for span in found), max), strict=True))


def _belongs(draft: Draft, trigger: Trigger, captures: list[tuple[int, int]]) -> bool:
    """Whether a word belongs to another fact: soldiers captured in a tally are no arrest, a pact's name no deal."""
    span = Span(trigger.start, trigger.end)
    if trigger.type == "arrest":
        place = bisect_right(captures, trigger.start, key=itemgetter(0))
        return place > 0 and trigger.end <= captures[place - 1][1]
    is_pact = span.slice(draft.text).lower() in draft.language.names.pacts
    return is_pact and any(mention.type == "law" for mention in draft.mentions_across(span))


def _merged(found: list[Trigger]) -> list[list[Trigger]]:
    """Triggers of the same event, by its type; each looks for its event among those of its type."""
    groups: list[list[Trigger]] = []
    by_type: dict[EventType, list[list[Trigger]]] = {}
    for trigger in found:
        known = by_type.setdefault(trigger.type, [])
        group = next((g for g in reversed(known[-_MOST_OPEN:]) if _is_same(g, trigger)), None)
        if group is None:
            group = []
            groups.append(group)
            known.append(group)
        group.append(trigger)
    return groups


def _is_same(group: list[Trigger], trigger: Trigger) -> bool:
    """Whether a trigger tells of the group's event: the same word again, one that points back, or another close by."""
    group = group[-_MOST_OPEN:]
    times = {t.when for t in group if t.when}
    if trigger.when and times and trigger.when not in times:
        return False
    if trigger.type in _SINGLE or any(_is_same_word(t.lemma, trigger.lemma) for t in group):
        return True
    last = group[-1]
    if trigger.is_definite:
        return True
    if trigger.type in _BROAD:
        return False
    gap = trigger.start - last.end
    if last.sentence == trigger.sentence or (trigger.type in _SINGULAR and gap < _NEAR):
        return True
    return trigger.when is None and gap < _CLOSE


def _is_same_word(one: str, other: str) -> bool:
    """Whether two triggers share a stem: menyerang, serangan, diserang."""
    if one == other:
        return True
    first, second = (max(words.split(), key=len) for words in (one, other))
    shorter, longer = sorted((first, second), key=len)
    return any(shorter[at : at + _STEM] in longer for at in range(len(shorter) - _STEM + 1))


def _standing(group: list[Trigger], standing: Standing, day: str | None) -> tuple[EventStatus, str | None]:
    """What most triggers say, and when it was; `day` is that of the article. A day to come makes an event a plan."""
    statuses = [t.status for t in group]
    status = max(group, key=lambda t: statuses.count(t.status)).status
    when = next((t.when for t in group if t.when), None)
    if status != "actual":
        return status, when
    first = group[0]
    if when is None:
        when = standing.day_before(first.sentence, first.start) or (day if first.type in DATED else None)
    return ("planned" if standing.is_to_come(when) else "actual"), when
