"""Whose people a count is about: a party named beside it, its reporter's own, or that of the count before."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from desktop_app.domain.facts import Count, CountKind, Entity, Mention, NumberExpression, Statement
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.reporters import first_named, of_reporter, of_rivals, of_soldiers, owner_of, speaker_of
from desktop_app.extraction.strife import Strife, party_of
from desktop_app.extraction.tokens import tokens

_SURE = 0.6
_SURE_AFAR = 0.85  # of a party that another paragraph names
_LONGEST_NUMBER = 40  # characters
_BACK = 12  # counts
_STEP = 250  # characters from a count to one that points back to it
_POINTING = 25  # characters behind a figure, and of the word before it
_MODIFIERS = 3  # words before a noun that say which group it is: `young protesters`
_BESIDE = 80  # characters around a figure
_BY_FORCE: frozenset[CountKind] = frozenset({"killed", "injured", "arrested", "captured", "missing"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A figure whose side is asked for: its noun, who states it, the words of its outcome, and the counts already made
    of its sentence.
    """

    number: NumberExpression
    kind: CountKind
    value: float | None
    evidence: Span
    noun: Span | None
    statement: Statement | None
    before: Sequence[Count]


def side_of(draft: Draft, counted: Counted, strife: Strife) -> tuple[str, ...]:
    """Ids of the parties whose people the number counts."""
    words = counted.noun.slice(draft.text).lower().split() if counted.noun is not None else []
    if " ".join(words[:2]) in draft.language.counts.parts:
        words = [word for word in words[2:] if word in _told_apart(draft)]
        whole = counted.before or draft.counts[-1:]
        if not words and whole:
            return whole[-1].side
    found = of_parties(draft, _by_words(draft, counted, words, strife)) or of_rivals(
        draft, strife.two, counted.number, words, counted.statement
    )
    if not found and counted.kind in _BY_FORCE:
        found = _of_unnamed(draft, counted) or _of_crowd(draft, words, strife)
    found = found or _of_namesakes(draft, counted, words)
    found = found or _again(draft, counted, words) or _of_state(draft, counted, words, strife)
    return _home_force(draft, words, found) or found


def _told_apart(draft: Draft) -> frozenset[str]:
    """The nouns of people who are of another side than those whom they are counted among."""
    table = draft.language.counts
    return table.soldiers | table.police | table.crowds | table.enemies


def _of_state(draft: Draft, counted: Counted, words: list[str], strife: Strife) -> tuple[str, ...]:
    """Soldiers of whom nothing else is said are those of the country that the article is about."""
    table = draft.language.counts
    if not words or table.soldiers.isdisjoint((words[0], words[-1])) or not table.enemies.isdisjoint(words):
        return ()
    return strife.country or first_named(draft, counted.number)


def _by_words(draft: Draft, counted: Counted, words: list[str], strife: Strife) -> tuple[str, ...]:
    """What the noun, the tagger, the speaker and the figures before it say."""
    number, noun, statement, before = counted.number, counted.noun, counted.statement, counted.before
    table = draft.language.counts
    if table.enemies.isdisjoint(words) and (told := _told(draft, number, statement, strife.two)):
        return told
    if noun is None or not words or words[0] in table.others:
        linked = _summed(draft, number, before) or _linked(draft, number)
        return linked or of_reporter(draft, statement) or (before[-1].side if before else ())
    named = _named(draft, noun, counted.evidence.end)
    if named:
        return (party_of(named[0]),)
    if citizens := _citizens(draft, words):
        return citizens
    if _is_owned(words, table.possessives, table.others) or words[0] in table.owners or _is_lost(draft, counted):
        owner = owner_of(draft, number, statement, strife.two)
        return (owner,) if owner else _linked(draft, number)
    is_foe = bool(strife.two) and not table.enemies.isdisjoint(words)
    if not is_foe and (linked := _linked(draft, number)):
        return linked
    if not table.enemies.isdisjoint(words):
        is_own = statement is not None and statement.speaker is not None and strife.band in statement.speaker.entities
        return (strife.band,) if strife.band is not None and not strife.two and not is_own else ()
    if words[0] in table.soldiers or words[-1] in table.soldiers:
        return of_soldiers(draft, statement)
    if words[0] in table.people and len({count.side for count in before}) == 1 and before[-1].side:
        return before[-1].side
    return of_reporter(draft, statement, only_forces=words[0] in table.people)


def _is_lost(draft: Draft, counted: Counted) -> bool:
    """Whether a speaker says that the people fell on the own side: `mengaku kehilangan dua orang`, `lost two men`."""
    first = counted.evidence.slice(draft.text).lower().split()[0]
    return counted.statement is not None and first in draft.language.counts.losses


def _citizens(draft: Draft, words: list[str]) -> tuple[str, ...]:
    """The state whose citizens an abbreviation names: `WNI`."""
    codes = {code for word, code in draft.language.counts.citizens if word in words}
    return tuple(entity.id for entity in draft.entities if entity.country in codes) if codes else ()


def _home_force(draft: Draft, words: list[str], sides: tuple[str, ...]) -> tuple[str, ...]:
    """The force of the own country that an article names, for its soldiers or police: `TNI` for `prajurit`."""
    table = draft.language.counts
    if any(side.country not in table.home and side.type != "group" for side in map(draft.entity, sides)):
        return ()
    noun = words[0] if words else ""
    names = table.armies if noun in table.fighters else table.police_forces if noun in table.police else ()
    for entity in draft.entities if names else ():
        if entity.type == "organisation" and any(name.lower() in names for name in (entity.name, *entity.aliases)):
            return (entity.id,)
    return ()


def _of_unnamed(draft: Draft, counted: Counted) -> tuple[str, ...]:
    """An unnamed group that stands for itself: the police, protesters, inmates."""
    table, noun = draft.language.counts, counted.noun
    words = tokens(draft.text, noun) if noun is not None else []
    for length in (2, 1):
        for first in range(len(words) - length + 1):
            phrase = words[first : first + length]
            if " ".join(token.text.lower() for token in phrase) in table.police | table.crowds:
                start = words[0].start if draft.language.names.head_last and first < _MODIFIERS else phrase[0].start
                return (draft.nominal(Span(start, phrase[-1].end), "group", found_by="rule:counts.side"),)
    return ()


def _of_namesakes(draft: Draft, counted: Counted, words: list[str]) -> tuple[str, ...]:
    """The unnamed group that the text means elsewhere by the same words: `calon jemaah`, `sipir`."""
    table = draft.language.counts
    others = table.people | table.others | table.victims | table.soldiers
    if not words or set(words) & table.residents or not others.isdisjoint((words[0], words[-1])):
        return ()
    apart = (m for m in draft.nominals_of(" ".join(words)) if not m.span.overlaps(counted.evidence))
    return tuple(mention.entity for mention in islice(apart, 1))


def _of_crowd(draft: Draft, words: list[str], strife: Strife) -> tuple[str, ...]:
    """The residents, students or farmers that the article tells of in a clash or a protest; people without more are
    theirs where it tells of no other such crowd.
    """
    if len(words) == 1 and words[0] in strife.crowds:
        return (strife.crowds[words[0]],)
    anyone = draft.language.counts.people | draft.language.counts.victims
    only = set(strife.crowds.values()) if not words or words[0] in anyone else set[str]()
    return tuple(only) if len(only) == 1 else ()


def of_parties(draft: Draft, sides: tuple[str, ...]) -> tuple[str, ...]:
    """The sides that are any: towns and provinces are where people were, hospitals where they were brought."""
    return tuple(side for side in sides if _is_party(draft, draft.entity(side)))


def _is_party(draft: Draft, entity: Entity) -> bool:
    if entity.type == "place":
        return entity.country is not None
    return draft.language.counts.carers.isdisjoint(entity.name.lower().split())


def _told(draft: Draft, number: NumberExpression, statement: Statement | None, two: tuple[str, ...]) -> tuple[str, ...]:
    """What words around a figure say outright: `di pihak kami`, `on both sides`."""
    sentence = draft.sentence_at(number.start)
    if sentence is None:
        return ()
    start, end = max(sentence.start, number.start - _BESIDE), min(sentence.end, number.end + _BESIDE)
    words = " " + " ".join(token.text.lower() for token in tokens(draft.text, Span(start, end))) + " "
    table = draft.language.counts
    if any(f" {phrase} " in words for phrase in table.both_sides):
        states = draft.states()
        named = dict.fromkeys(party_of(m) for m in draft.mentions_in(sentence) if party_of(m) in states)
        return tuple(named) if len(named) > 1 else two
    is_known = statement is None or speaker_of(draft, statement) is not None
    if is_known and any(f" {phrase} " in words for phrase in table.own_sides):
        owner = owner_of(draft, number, statement, two)
        return (owner,) if owner is not None else ()
    return ()


def _again(draft: Draft, counted: Counted, words: list[str]) -> tuple[str, ...]:
    """The side of an earlier count of the same people: the same figure again, or one that words point back to."""
    number, before = counted.number, draft.counts
    for other in reversed(before[-_BACK:]):
        same = other.kind == counted.kind and other.value == counted.value and (counted.value or 0) > 1
        if same and other.side and not _are_others(draft, words, other):
            return other.side
    last = before[-1] if before else None
    if last is None or number.start - last.evidence.end > _STEP or _are_others(draft, words, last):
        return ()
    ahead = tokens(draft.text, Span(max(0, number.start - _POINTING), number.start))[-1:]
    behind = tokens(draft.text, Span(number.start, number.end + _POINTING))
    beside = {token.text.lower() for token in (*ahead, *behind)}
    return () if draft.language.counts.pointing.isdisjoint(beside) else last.side


def _are_others(draft: Draft, words: list[str], count: Count) -> bool:
    """Whether a noun and that of a count are two that are never the same people: soldiers, the police."""
    apart = _told_apart(draft)
    one, other = apart.intersection(words), apart.intersection((count.of or "").lower().split())
    return bool(one) and bool(other) and one.isdisjoint(other)


def _summed(draft: Draft, number: NumberExpression, before: Sequence[Count]) -> tuple[str, ...]:
    """The sides of the counts right before a figure that is their sum, where all of them are of states."""
    for size in range(2, len(before) + 1):
        parts = before[-size:]
        sides = dict.fromkeys(side for part in parts for side in part.side)
        if sum(part.value or 0 for part in parts) == number.value and all(part.side for part in parts):
            return tuple(sides) if draft.states().issuperset(sides) else ()
    return ()


def _named(draft: Draft, noun: Span, reach: int) -> list[Mention]:
    """The parties that the noun names, and those between it and its outcome that no preposition leads in."""
    found = []
    for mention in draft.mentions_across(Span(noun.start, max(noun.end, reach))):
        if mention.start < noun.start:
            continue
        before = draft.text[noun.start : mention.start].lower().split()
        apart = mention.start >= noun.end and bool(before) and before[-1] in draft.language.names.places_after
        if mention.type in ("place", "organisation") and mention.form != "nominal" and not apart:
            found += [mention] if _is_party(draft, draft.entity(party_of(mention))) else []
    return found


def _linked(draft: Draft, number: NumberExpression) -> tuple[str, ...]:
    """What the tagger chose for the number."""
    if draft.reading is None:
        return ()
    tags = draft.reading.near("number", number.start - _LONGEST_NUMBER, number.end)
    best = [link for tag in tags if tag.end > number.start for link in draft.reading.links_from("side", tag)]
    if not best or best[0].target is None:
        return ()
    chosen = [
        link.target
        for link in best
        if link.target is not None
        and link.confidence >= (_SURE if _is_beside(draft, number, link.target) else _SURE_AFAR)
    ]
    mentions = [m for target in chosen for m in draft.mentions_in(Span(*target)) if m.span == Span(*target)]
    return tuple(dict.fromkeys(party_of(m) if m.form == "metonym" else m.entity for m in mentions))


def _is_beside(draft: Draft, number: NumberExpression, target: tuple[int, int]) -> bool:
    """Whether a party is named in the paragraph of the number."""
    return "\n" not in draft.text[min(target[0], number.start) : max(target[0], number.start)]


def _is_owned(words: list[str], possessives: tuple[str, ...], others: frozenset[str]) -> bool:
    phrase = " ".join(words)
    ends = [(words[0], words[0]), (words[-1], phrase)]
    return any(whole.endswith(possessives) and word not in others for word, whole in ends)
