"""Whose people a count is about: a party named beside it, its reporter's own, or that of the count before."""

from collections import Counter
from collections.abc import Sequence

from desktop_app.domain.facts import Count, Entity, Mention, NumberExpression, Statement
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.tokens import tokens

_SURE = 0.6
_SURE_AFAR = 0.85  # of a party that another paragraph names
_LONGEST_TITLE = 60  # characters
_LONGEST_NUMBER = 40  # characters
_CLEAR = 1.5  # times the mentions of the country next to it
_BACK = 12  # counts
_STEP = 250  # characters from a count to one that points back to it
_POINTING = 25  # characters around a figure
_BESIDE = 80  # characters around a figure


def side_of(
    draft: Draft,
    number: NumberExpression,
    noun: Span | None,
    statement: Statement | None,
    *,
    reach: int = 0,
    country: tuple[str, ...] = (),
    before: Sequence[Count] = (),
) -> tuple[str, ...]:
    """Ids of the parties whose people the number counts; `reach` is where the words of its outcome end,
    `country` is the one the article is about, `before` the counts already made of its sentence.
    """
    words = noun.slice(draft.text).lower().split() if noun is not None else []
    table = draft.language.counts
    if told := _told(draft, number, statement):
        return told
    if noun is None or not set(words) - table.others:
        linked = _linked(draft, number) or _summed(draft, number, before)
        return linked or _of_reporter(draft, statement) or (before[-1].side if before else ())
    if " ".join(words[:2]) in table.parts and before:
        return before[-1].side
    named = _named(draft, noun, reach)
    if named:
        return (_party(named[0]),)
    if _is_owned(words, table.possessives, table.others) or words[0] in table.owners:
        owner = _owner(draft, number, statement)
        return (owner,) if owner else _linked(draft, number)
    if linked := _linked(draft, number):
        return linked
    if not table.enemies.isdisjoint(words):
        return ()
    if words[0] in table.soldiers or words[-1] in table.soldiers:
        return _of_soldiers(draft, statement, country) or country
    if words[0] in table.people and before and before[-1].side:
        return before[-1].side
    return _of_reporter(draft, statement, only_forces=words[0] in table.people)


def of_parties(draft: Draft, sides: tuple[str, ...]) -> tuple[str, ...]:
    """The sides that are any: towns and provinces are where people were, hospitals where they were brought."""
    return tuple(side for side in sides if _is_party(draft, draft.entity(side)))


def _is_party(draft: Draft, entity: Entity) -> bool:
    if entity.type == "place":
        return entity.country is not None
    return draft.language.counts.carers.isdisjoint(entity.name.lower().split())


def _told(draft: Draft, number: NumberExpression, statement: Statement | None) -> tuple[str, ...]:
    """What words around a figure say outright: `di pihak kami`, `on both sides`."""
    sentence = draft.sentence_at(number.start)
    if sentence is None:
        return ()
    start, end = max(sentence.start, number.start - _BESIDE), min(sentence.end, number.end + _BESIDE)
    words = " " + " ".join(token.text.lower() for token in tokens(draft.text, Span(start, end))) + " "
    table = draft.language.counts
    if any(f" {phrase} " in words for phrase in table.both_sides):
        states = draft.states()
        named = dict.fromkeys(_party(m) for m in draft.mentions_in(sentence) if _party(m) in states)
        return tuple(named) if len(named) > 1 else ()
    is_known = statement is None or _speaker(draft, statement) is not None
    if is_known and any(f" {phrase} " in words for phrase in table.own_sides):
        owner = _owner(draft, number, statement)
        return (owner,) if owner is not None else ()
    return ()


def again(draft: Draft, count: Count, before: Sequence[Count]) -> tuple[str, ...]:
    """The side of an earlier count of the same people: the same figure again, or one that words point back to."""
    for other in reversed(before[-_BACK:]):
        same = other.kind == count.kind and other.value == count.value and (count.value or 0) > 1
        if same and other.side:
            return other.side
    last = before[-1] if before else None
    if last is None or count.number is None or count.number.start - last.evidence.end > _STEP:
        return ()
    around = Span(max(0, count.number.start - _POINTING), count.number.end + _POINTING)
    words = {token.text.lower() for token in tokens(draft.text, around)}
    return () if draft.language.counts.pointing.isdisjoint(words) else last.side


def _summed(draft: Draft, number: NumberExpression, before: Sequence[Count]) -> tuple[str, ...]:
    """The sides of the counts right before a figure that is their sum, where all of them are of states."""
    states = draft.states()
    for size in range(2, len(before) + 1):
        parts = before[-size:]
        sides = dict.fromkeys(side for part in parts for side in part.side)
        if sum(part.value or 0 for part in parts) == number.value and all(part.side for part in parts):
            return tuple(sides) if states.issuperset(sides) else ()
    return ()


def _named(draft: Draft, noun: Span, reach: int) -> list[Mention]:
    """The places and bodies in the noun, and those between it and its outcome that no preposition leads in."""
    found = []
    for mention in draft.mentions_in(Span(noun.start, max(noun.end, reach))):
        before = draft.text[noun.start : mention.start].lower().split()
        apart = mention.start >= noun.end and bool(before) and before[-1] in draft.language.names.places_after
        if mention.type in ("place", "organisation") and mention.form != "nominal" and not apart:
            found.append(mention)
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
    return tuple(dict.fromkeys(_party(m) if m.form == "metonym" else m.entity for m in mentions))


def _is_beside(draft: Draft, number: NumberExpression, target: tuple[int, int]) -> bool:
    """Whether a party is named in the paragraph of the number."""
    return "\n" not in draft.text[min(target[0], number.start) : max(target[0], number.start)]


def _is_owned(words: list[str], possessives: tuple[str, ...], others: frozenset[str]) -> bool:
    phrase = " ".join(words)
    return bool(possessives) and phrase.endswith(possessives) and words[-1] not in others


def _of_reporter(draft: Draft, statement: Statement | None, *, only_forces: bool = False) -> tuple[str, ...]:
    """A country, its army or defence ministry that gives figures without a noun speaks of its own people."""
    speaker = _speaker(draft, statement)
    if speaker is None:
        return ()
    name = speaker.name.lower().split()
    at_war = (speaker.type == "place" and not only_forces) or (
        speaker.part_of is not None and not draft.language.counts.forces.isdisjoint(name)
    )
    return (_state(speaker),) if at_war else ()


def _of_soldiers(draft: Draft, statement: Statement | None, country: tuple[str, ...]) -> tuple[str, ...]:
    """Soldiers are those of the state that reports them; told by the narrator, of the country the article is about."""
    if statement is None:
        return country
    speaker = _speaker(draft, statement)
    if speaker is None:
        return ()
    if speaker.type == "person":
        served = _served(draft, speaker.id)
        return (served,) if served is not None else ()
    party = speaker.country is not None or (speaker.type in ("organisation", "group") and speaker.part_of is not None)
    return (_state(speaker),) if party else ()


def main_country(draft: Draft) -> tuple[str, ...]:
    """The id of the country that most mentions of countries mean, if they clearly do: at war two are named as often."""
    states = draft.states()
    named = Counter(m.refers_to or m.entity for m in draft.mentions if (m.refers_to or m.entity) in states)
    (best, most), (_, next_most) = [*named.most_common(2), ("", 0), ("", 0)][:2]
    return (best,) if most > _CLEAR * next_most else ()


def _owner(draft: Draft, number: NumberExpression, statement: Statement | None) -> str | None:
    """Whom `-nya`, `its`, `our` belong to: the speaker, else the first state or body of the nearest sentence."""
    speaker = _speaker(draft, statement)
    if speaker is not None:
        return _served(draft, speaker.id) if speaker.type == "person" else _state(speaker)
    before = [
        m
        for m in draft.mentions_before(number.start)
        if m.form != "nominal" and (m.type == "organisation" or draft.entity(_party(m)).country is not None)
    ]
    if not before:
        return None
    sentence = draft.sentence_at(before[-1].start)
    return _party(next((m for m in before if sentence is None or m.start >= sentence.start), before[-1]))


def _served(draft: Draft, person: str) -> str | None:
    """The state or body somebody speaks for: what the words of their title name."""
    for mention in draft.mentions_of(person):
        sentence = draft.sentence_at(mention.start)
        start = max(mention.start - _LONGEST_TITLE, sentence.start if sentence is not None else 0)
        title = Span(start, mention.start)
        named = [m for m in draft.mentions_in(title) if m.type in ("organisation", "place") and m.form != "nominal"]
        if named and "," not in draft.text[named[-1].end : mention.start]:
            return _state(draft.entity(_party(named[-1])))
    return None


def _speaker(draft: Draft, statement: Statement | None) -> Entity | None:
    if statement is None or statement.speaker is None or len(statement.speaker.entities) != 1:
        return None
    return draft.entity(statement.speaker.entities[0])


def _party(mention: Mention) -> str:
    return mention.refers_to or mention.entity


def _state(entity: Entity) -> str:
    """The country a public body belongs to, else the entity itself."""
    return entity.part_of if entity.part_of and entity.type in ("organisation", "group") else entity.id
