"""Who is the same in several articles: names that are equal, and short names of one that has a longer one."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from desktop_app.domain.comparison import Member, Name, Passage
from desktop_app.domain.facts import Entity, EntityType

Naming = Callable[[Entity], str]
_Id = tuple[str, str]  # of a document and of an entity in it


def plain_key(entity: Entity) -> str:
    """What two names must have in common to be one: all their letters."""
    return " ".join(entity.name.casefold().split())


def plain_state(entity: Entity) -> str:
    """The state that a place is; "" for anything else."""
    return entity.country or "" if entity.type == "place" else ""


class Identities:
    """The entities of all members. `key_of` tells names apart, `state_of` gives the state somebody stands for or ""."""

    def __init__(
        self, members: Sequence[Member], *, key_of: Naming = plain_key, state_of: Naming = plain_state
    ) -> None:
        self._state_of = state_of
        self._entities: dict[_Id, Entity] = {}
        self._passages: defaultdict[_Id, list[Passage]] = defaultdict(list)
        for member in members:
            document = member.document.id
            self._entities.update({(document, entity.id): entity for entity in member.sheet.entities})
            for mention in member.sheet.mentions:
                place = Passage(document=document, start=mention.start, end=mention.end, text=mention.text)
                self._passages[document, mention.entity].append(place)
        groups: defaultdict[tuple[str, str], list[_Id]] = defaultdict(list)
        for place, entity in self._entities.items():
            groups[_family(entity), key_of(entity)].append(place)
        self._groups = list(self._joined(groups))
        self._group_of = {place: number for number, group in enumerate(self._groups) for place in group}

    def _joined(self, groups: dict[tuple[str, str], list[_Id]]) -> Iterator[list[_Id]]:
        """The groups, those with a short name put to the one group that has it among its names."""
        longer: defaultdict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
        for (family, key), group in groups.items():
            for place in group:
                for name in _short_names(self._entities[place]):
                    if name != key:
                        longer[family, name].add((family, key))
        home = {key: next(iter(longer[key])) for key in groups if len(longer.get(key, ())) == 1}
        for key in [key for key, other in home.items() if home.get(other) == key]:
            del home[key]  # each has the other's name: both stay where they are
        gathered: defaultdict[tuple[str, str], list[_Id]] = defaultdict(list)
        for key, group in groups.items():
            last, seen = key, {key}
            while last in home and home[last] not in seen:
                last = home[last]
                seen.add(last)
            gathered[last] += group
        yield from gathered.values()

    def number(self, document: str, entity: str) -> int | None:
        """The number of somebody; None for an id that is not in the sheet."""
        return self._group_of.get((document, entity))

    def name(self, number: int) -> str:
        """The name that is used most, of two the longer."""
        used: Counter[str] = Counter()
        for place in self._groups[number]:
            used[self._entities[place].name] += max(1, len(self._passages[place]))
        return max(used, key=lambda name: (used[name], len(name), name))

    def party(self, document: str, entity: str) -> str:
        """What tells whose people somebody's are: the code of a state for all that stands for it, else a number."""
        number = self.number(document, entity)
        found = self._entities.get((document, entity))
        if number is None or found is None:
            return entity
        return self._state_of(found) or f"#{number}"

    def party_name(self, party: str, named: Iterable[_Id]) -> str:
        """The name of a party: of a state what the articles call it, else of those of its people that are `named`."""
        if not party.startswith("#"):
            states = [
                number
                for number, group in enumerate(self._groups)
                if any(self._is_state(self._entities[place], party) for place in group)
            ]
            if states:
                return self.name(max(states, key=lambda number: sum(map(self._mentions, self._groups[number]))))
        numbers = [number for place in named if (number := self._group_of.get(place)) is not None]
        return self.name(numbers[0]) if numbers else party

    def names(self, report_of: dict[str, int]) -> tuple[Name, ...]:
        """Everybody and everything that is mentioned, those in most reports first."""
        found = [self._named(number, report_of) for number in range(len(self._groups))]
        return tuple(
            sorted((name for name in found if name.passages), key=lambda one: (-len(one.reports), -len(one.passages)))
        )

    def _named(self, number: int, report_of: dict[str, int]) -> Name:
        group, name = self._groups[number], self.name(number)
        entities = [self._entities[place] for place in group]
        called = (each for entity in entities for each in (entity.name, *entity.aliases))
        kinds: Counter[EntityType] = Counter(entity.type for entity in entities)
        return Name(
            type=kinds.most_common(1)[0][0],
            name=name,
            aliases=tuple(each for each in dict.fromkeys(called) if each != name),
            reports=tuple(sorted({report_of[document] for document, _ in group})),
            passages=tuple(passage for place in group for passage in self._passages[place]),
            country=next((entity.country for entity in entities if entity.country), None),
        )

    def _is_state(self, entity: Entity, code: str) -> bool:
        return entity.type == "place" and entity.country == code and self._state_of(entity) == code

    def _mentions(self, place: _Id) -> int:
        return len(self._passages[place])


def _family(entity: Entity) -> str:
    """People and places are never bodies; what is a group in one article may be a body in another."""
    return entity.type if entity.type in ("person", "place") else "body"


def _short_names(entity: Entity) -> Iterator[str]:
    """Other names, and the last name of a person."""
    for alias in entity.aliases:
        yield " ".join(alias.casefold().split())
    words = entity.name.casefold().split()
    if entity.type == "person" and len(words) > 1:
        yield words[-1]
