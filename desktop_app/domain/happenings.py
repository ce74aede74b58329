"""What happened and was said by the articles of a story: events and statements of several of them stand once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

from msgspec import Struct

from desktop_app.domain.comparison import Happening, Member, Passage, Quote, Voice
from desktop_app.domain.extents import Extent, extent, in_turn
from desktop_app.domain.facts import Event, Statement
from desktop_app.domain.identities import Identities

_SAME = 0.6  # of the words of two statements of one speaker, from which they are one


class _Told(Struct, frozen=True, kw_only=True):
    """An event as one article has it."""

    document: str
    event: Event
    actors: frozenset[str]
    places: frozenset[str]
    time: Extent | None


def happenings(
    members: Sequence[Member], report_of: Mapping[str, int], identities: Identities
) -> tuple[Happening, ...]:
    """The events by date. Events of two articles are one if they are of one type and status, with somebody or a place
    in common, on one day; without a date, with the very same actors and places.
    """
    groups: list[list[_Told]] = []
    for member in members:
        for told in _told(member, identities):
            home = next((group for group in groups if _is_one(group, told)), None)
            if home is None:
                groups.append([told])
            else:
                home.append(told)
    found = [_happening(group, report_of, identities) for group in groups]
    return tuple(sorted(found, key=lambda one: in_turn(one.when)))


def _told(member: Member, identities: Identities) -> Iterator[_Told]:
    document = member.document.id
    for event in member.sheet.events:
        if event.triggers:
            yield _Told(
                document=document,
                event=event,
                actors=frozenset(identities.party(document, who) for who in event.actors),
                places=frozenset(identities.party(document, where) for where in event.places),
                time=extent(event.when),
            )


def _is_one(group: Sequence[_Told], told: _Told) -> bool:
    """Whether an event is the one that the group tells of; an article tells of one event once."""
    first = group[0]
    if (first.event.type, first.event.status) != (told.event.type, told.event.status):
        return False
    if any(other.document == told.document for other in group):
        return False
    if first.time is None or told.time is None:
        same = (first.actors, first.places) == (told.actors, told.places)
        return same and first.time is told.time and bool(first.actors or first.places)
    bare = not (first.actors or first.places) or not (told.actors or told.places)
    shared = first.actors & told.actors or first.places & told.places
    return (bare or bool(shared)) and first.time.known == told.time.known


def _happening(group: Sequence[_Told], report_of: Mapping[str, int], identities: Identities) -> Happening:
    event = group[0].event
    return Happening(
        type=event.type,
        status=event.status,
        reports=tuple(sorted({report_of[told.document] for told in group})),
        passages=tuple(
            Passage(document=told.document, start=words.start, end=words.end, text=words.text)
            for told in group
            for words in told.event.triggers
        ),
        actors=_named([(told.document, who) for told in group for who in told.event.actors], identities),
        places=_named([(told.document, where) for told in group for where in told.event.places], identities),
        when=event.when,
    )


def _named(entities: Sequence[tuple[str, str]], identities: Identities) -> tuple[str, ...]:
    numbers = (identities.number(document, entity) for document, entity in entities)
    return tuple(dict.fromkeys(identities.name(number) for number in numbers if number is not None))


class _Said(Struct, frozen=True, kw_only=True):
    """A statement as one article has it."""

    document: str
    statement: Statement
    words: frozenset[str]
    against: tuple[str, ...]


def voices(members: Sequence[Member], report_of: Mapping[str, int], identities: Identities) -> tuple[Voice, ...]:
    """Everything that is said, by speaker, those whom most reports quote first; nobody named comes last.

    Statements of one speaker in several articles are one quote if they have six of ten words in common.
    """
    spoken: defaultdict[tuple[int | None, str], list[_Said]] = defaultdict(list)
    for member in members:
        for said in _said(member, identities):
            spoken[_speaker(said.document, said.statement, identities)].append(said)
    found = [
        Voice(speaker=_name(said[0].document, said[0].statement, identities), quotes=tuple(_quotes(said, report_of)))
        for said in spoken.values()
    ]
    return tuple(sorted(found, key=lambda voice: (not voice.speaker, -_reports(voice), -len(voice.quotes))))


def _said(member: Member, identities: Identities) -> Iterator[_Said]:
    """The statements of an article, each with those whose statements it sets against it."""
    document = member.document.id
    statements = {statement.id: statement for statement in member.sheet.statements if statement.content}
    against: defaultdict[str, list[str]] = defaultdict(list)
    for link in member.sheet.links:
        if link.type == "conflicts":
            for one, other in permutations((fact for fact in link.facts if fact in statements), 2):
                against[one].append(_name(document, statements[other], identities))
    for statement in statements.values():
        words = " ".join(part.text for part in statement.content).casefold().split()
        rivals = tuple(dict.fromkeys(name for name in against[statement.id] if name))
        yield _Said(document=document, statement=statement, words=frozenset(words), against=rivals)


def _speaker(document: str, statement: Statement, identities: Identities) -> tuple[int | None, str]:
    """What tells a speaker from others: a number, or the words of one who is not known by name."""
    speaker = statement.speaker
    if speaker is None:
        return None, ""
    number = identities.number(document, speaker.entities[0]) if speaker.entities else None
    return number, "" if number is not None else " ".join(speaker.text.casefold().split())


def _name(document: str, statement: Statement, identities: Identities) -> str:
    number, _ = _speaker(document, statement, identities)
    if number is not None:
        return identities.name(number)
    return "" if statement.speaker is None else statement.speaker.text


def _reports(voice: Voice) -> int:
    return len({report for quote in voice.quotes for report in quote.reports})


def _quotes(spoken: Sequence[_Said], report_of: Mapping[str, int]) -> Iterator[Quote]:
    groups: list[list[_Said]] = []
    for said in spoken:
        home = next((group for group in groups if _are_one(group[0].words, said.words)), None)
        if home is None:
            groups.append([said])
        else:
            home.append(said)
    for group in groups:
        first = group[0].statement
        yield Quote(
            text=" … ".join(part.text for part in first.content),
            act=first.act,
            mode=first.mode,
            reports=tuple(sorted({report_of[said.document] for said in group})),
            passages=tuple(_passage(said) for said in group),
            when=next((said.statement.when for said in group if said.statement.when), None),
            against=tuple(dict.fromkeys(name for said in group for name in said.against)),
        )


def _are_one(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _SAME * len(one | other)


def _passage(said: _Said) -> Passage:
    first, last = said.statement.content[0], said.statement.content[-1]
    text = " … ".join(part.text for part in said.statement.content)
    return Passage(document=said.document, start=first.start, end=last.end, text=text)
