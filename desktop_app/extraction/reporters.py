"""Whose people a reporter counts: the state or body behind the speaker of a statement."""

from desktop_app.domain.facts import Entity, NumberExpression, Statement
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft, outermost
from desktop_app.extraction.strife import party_of

_LONGEST_TITLE = 60  # characters
_TITLED = 8  # mentions of a person, among the first of which is the one with the title
_BACK = 1500  # characters before a count in which one of two states is named last


def of_reporter(draft: Draft, statement: Statement | None, *, only_forces: bool = False) -> tuple[str, ...]:
    """A country, its army or defence ministry that gives figures without a noun speaks of its own people, and so does
    whoever speaks for the army or that ministry.
    """
    speaker = speaker_of(draft, statement)
    body = _body_of(draft, speaker.id) if speaker is not None and speaker.type == "person" else speaker
    if speaker is None or body is None:
        return ()
    is_force = body.part_of is not None and not draft.language.counts.forces.isdisjoint(body.name.lower().split())
    return (state_of(body),) if is_force or (speaker.type == "place" and not only_forces) else ()


def of_rivals(
    draft: Draft, two: tuple[str, ...], number: NumberExpression, words: list[str], statement: Statement | None
) -> tuple[str, ...]:
    """Of which of two states that fight the people are: the reporter's own, the other's where they are enemies, those
    of both where the article itself counts them.
    """
    if len(two) != 2:
        return ()
    if statement is None or statement.speaker is None:
        return two
    own = _own_of(draft, two, number, statement)
    if own is None or draft.language.counts.enemies.isdisjoint(words):
        return (own,) if own is not None else ()
    return tuple(state for state in two if state != own)


def _own_of(draft: Draft, two: tuple[str, ...], number: NumberExpression, statement: Statement) -> str | None:
    """The one for which a statement speaks; that named last where the speaker is of no state or body by name."""
    assert statement.speaker is not None
    words = Span(statement.speaker.start, statement.speaker.end)
    parties = {party for name in statement.speaker.entities for party in _behind(draft, draft.entity(name))}
    parties |= {party_of(mention) for mention in draft.mentions_in(words)}
    own = [state for state in two if state in parties]
    if len(own) == 1:
        return own[0]
    bodies = [body for body in map(draft.entity, parties) if body.country is not None or body.type == "organisation"]
    if own or any(draft.language.counts.carers.isdisjoint(body.name.lower().split()) for body in bodies):
        return None
    before = [m for m in draft.mentions_before(number.start) if party_of(m) in two and number.start - m.end < _BACK]
    return party_of(before[-1]) if before else None


def _behind(draft: Draft, entity: Entity) -> set[str]:
    """The entity with the state it belongs to, and for a person what the words of the title name."""
    served = served_by(draft, entity.id) if entity.type == "person" else None
    return {entity.id} | ({entity.part_of} if entity.part_of else set()) | ({served} if served else set())


def of_soldiers(draft: Draft, statement: Statement | None) -> tuple[str, ...]:
    """Soldiers are those of the state that reports them."""
    speaker = speaker_of(draft, statement)
    if speaker is None:
        return ()
    if speaker.type == "person":
        served = served_by(draft, speaker.id)
        return (served,) if served is not None else ()
    own = speaker.country is not None or (speaker.type in ("organisation", "group") and speaker.part_of is not None)
    return (state_of(speaker),) if own else ()


def first_named(draft: Draft, number: NumberExpression) -> tuple[str, ...]:
    """The first state that the paragraph names before a figure, else the first of the article; none where the
    sentence names another one too.
    """
    states = draft.states()
    start = draft.text.rfind("\n", 0, number.start) + 1
    for span in (Span(start, number.start), Span(0, start)):
        first = next((m for m in draft.mentions_in(span) if party_of(m) in states), None)
        if first is not None:
            sentence = draft.sentence_at(first.start) or first.span
            named = {party_of(m) for m in draft.mentions_in(sentence)} & states
            return tuple(named) if len(named) == 1 else ()
    return ()


def owner_of(draft: Draft, number: NumberExpression, statement: Statement | None, two: tuple[str, ...]) -> str | None:
    """Whom `-nya`, `its`, `our` belong to: the speaker, else the first state or body of the nearest sentence, of two
    states that fight the one that it names first.
    """
    speaker = speaker_of(draft, statement)
    if speaker is not None:
        return served_by(draft, speaker.id) if speaker.type == "person" else state_of(speaker)
    before = [
        m
        for m in draft.mentions_before(number.start)
        if (m.form != "nominal" and m.type == "organisation" and not two)
        or (party_of(m) in two if two else draft.entity(party_of(m)).country is not None)
    ]
    if not before:
        return None
    sentence = draft.sentence_at(before[-1].start)
    owner = next((m for m in before if sentence is None or m.start >= sentence.start), before[-1])
    return state_of(draft.entity(party_of(owner)))


def served_by(draft: Draft, person: str) -> str | None:
    """The id of the state or body somebody speaks for: what the words of their title name."""
    body = _body_of(draft, person)
    return None if body is None else state_of(body)


def _body_of(draft: Draft, person: str) -> Entity | None:
    for mention in draft.mentions_of(person)[:_TITLED]:
        sentence = draft.sentence_at(mention.start)
        start = max(mention.start - _LONGEST_TITLE, sentence.start if sentence is not None else 0)
        title = Span(start, mention.start)
        named = [m for m in draft.mentions_in(title) if m.type in ("organisation", "place") and m.form != "nominal"]
        named = [m for m in outermost(named) if m.end <= mention.start]
        if named and "," not in draft.text[named[-1].end : mention.start]:
            return draft.entity(party_of(named[-1]))
    return None


def speaker_of(draft: Draft, statement: Statement | None) -> Entity | None:
    """Who alone makes a statement."""
    if statement is None or statement.speaker is None or len(statement.speaker.entities) != 1:
        return None
    return draft.entity(statement.speaker.entities[0])


def state_of(entity: Entity) -> str:
    """The id of the country a public body belongs to, else of the entity itself."""
    return entity.part_of if entity.part_of and entity.type in ("organisation", "group") else entity.id
