"""Who fights or protests in an article: two states, a crowd, a band of armed people, whose losses are counted apart."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.domain.facts import Mention
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.tokens import tokens

_CLEAR = 1.5  # times the mentions of the one next to it
_LONGEST = 1000  # characters of a sentence that tells of the fight
_BESIDE = 40  # characters before a name in which a word says that it is of armed people
_NEXT = 20  # likewise behind it


@dataclass(frozen=True, slots=True)
class Strife:
    """The ids of those who stand against each other: `country` is the one the article is about, `two` are states that
    fight each other, `band` is the armed group, `crowds` are unnamed groups that clash or protest by their noun.
    """

    country: tuple[str, ...] = ()
    two: tuple[str, ...] = ()
    band: str | None = None
    crowds: Mapping[str, str] = field(default_factory=dict)


def strife_of(draft: Draft) -> Strife:
    """What an article tells of strife."""
    states = draft.states()
    named = Counter(party for mention in draft.mentions if (party := party_of(mention)) in states)
    return Strife(_main_country(named), _rivals(draft, named), _band(draft), dict(_crowds(draft)))


def party_of(mention: Mention) -> str:
    """The id of what a mention stands for: of a metonym the state."""
    return mention.refers_to or mention.entity


def _main_country(named: Counter[str]) -> tuple[str, ...]:
    """The country that most mentions of countries mean, if they clearly do: at war two are named as often."""
    (best, most), (_, next_most) = [*named.most_common(2), ("", 0), ("", 0)][:2]
    return (best,) if most > _CLEAR * next_most else ()


def _rivals(draft: Draft, named: Counter[str]) -> tuple[str, ...]:
    """The two states that are named most, where a sentence names both beside a word for a fight or for what it is over.

    Of the articles of the gold standard that count people these are the seven in which two states fight.
    """
    two = frozenset(state for state, _ in named.most_common(2))
    told = _telling(draft, ("clash",), draft.language.counts.feuds) if len(two) == 2 else ()
    if any({party_of(m) for m in draft.mentions_in(sentence)} & named.keys() == two for sentence in told):
        return tuple(state for state in named if state in two)  # as they are first mentioned
    return ()


def _telling(draft: Draft, kinds: Collection[str], other: frozenset[str] = frozenset()) -> Iterator[Span]:
    """The sentences with a word for an event of these kinds, or one of the others."""
    words = other.union(*(found for kind, found in draft.language.events.triggers if kind in kinds))
    if not words:
        return
    told = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(words)))})\b", re.IGNORECASE)
    for sentence in draft.sentences:
        if told.search(draft.text, sentence.start, min(sentence.end, sentence.start + _LONGEST)):
            yield sentence


def _crowds(draft: Draft) -> Iterator[tuple[str, str]]:
    """Unnamed groups of the unarmed in sentences that tell of a clash or a protest, by their noun."""
    for sentence in _telling(draft, ("clash", "protest")):
        for mention in draft.mentions_in(sentence):
            noun = head_of(draft, mention.text.lower().split())
            if mention.form == "nominal" and noun in draft.language.counts.civilians:
                yield noun, mention.entity


def head_of(draft: Draft, words: Sequence[str]) -> str:
    """The noun of a noun phrase, in lower case."""
    return words[-1 if draft.language.names.head_last else 0] if words else ""


def _band(draft: Draft) -> str | None:
    """The body that words beside its name say is of armed people, the one named most."""
    named: Counter[str] = Counter()
    table = draft.language.counts
    for mention in draft.mentions:
        if mention.type != "organisation" or mention.form != "name" or draft.entity(mention.entity).part_of:
            continue
        named[mention.entity] += 0
        before = tokens(draft.text, Span(max(0, mention.start - _BESIDE), mention.start))[-2:]
        behind = tokens(draft.text, Span(mention.end, min(len(draft.text), mention.end + _NEXT)))[:1]
        beside = [*before, *(behind if draft.language.names.head_last else ())]
        is_band = head_of(draft, mention.text.lower().split()) in table.bands
        if is_band or any(token.text.lower() in table.armed for token in beside):
            named[mention.entity] += 1
    armed = [entity for entity, found in named.items() if found]
    return max(armed, key=lambda entity: len(draft.mentions_of(entity)), default=None)
