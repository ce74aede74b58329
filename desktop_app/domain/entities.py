"""The entities of a sheet while the reader renames, merges and splits them."""

from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from desktop_app.domain.facts import Entity, EntityType, FactSheet
from desktop_app.domain.spans import Span

_FIELDS = ("name", "type", "country", "part_of")


class Entities:
    """Entities by id, by name and by the words that mention them. A merged one lives on in the other."""

    def __init__(self, sheet: FactSheet) -> None:
        self._known = {entity.id: entity for entity in sheet.entities}
        self._at = {mention.span: mention.entity for mention in sheet.mentions}
        self._names: dict[str, str] | None = None
        self._merged: dict[str, str] = {}
        self.touched = False

    def at(self, span: Span | None) -> str | None:
        """The entity that these words mention."""
        entity = None if span is None else self._at.get(span)
        return None if entity is None else self._now(entity)

    def edit(self, id: str, fields: dict[str, Any]) -> None:  # noqa: A002 - the field's name
        """Give an entity another name, type or country; the old name stays as an alias."""
        old = self._known[id]
        given = {name: fields[name] for name in _FIELDS if name in fields}
        new = replace(old, **given)
        if new.name != old.name:
            new = replace(new, aliases=_without(new.name, (*old.aliases, old.name)))
        self._keep(new)

    def merge(self, id: str, *, into: str) -> str:  # noqa: A002 - the field's name
        """Make two entities one under the name of the other; its id."""
        one, other = self._known[id], self._known[into]
        if one is other:
            return id
        names = _without(other.name, (*other.aliases, one.name, *one.aliases))
        self._keep(replace(other, aliases=names, country=other.country or one.country))
        self._merged[id] = into
        return into

    def named(self, name: str, *, kind: EntityType = "organisation", span: Span | None = None) -> str:
        """The entity of that name, made if there is none; with `span`, these words mention it from now on."""
        id = self._by_name().get(name.casefold())  # noqa: A001 - the field's name
        if id is None:
            id = f"by-hand-{name}"  # noqa: A001
            self._keep(Entity(id=id, type=kind, name=name))
        if span is not None:
            self._at[span] = id
            self.touched = True
        return self._now(id)

    def all_named(self, names: Iterable[str]) -> tuple[str, ...]:
        """The entities of these names, each once."""
        return tuple(dict.fromkeys(self.named(name) for name in names if name))

    def rewrite(self, sheet: FactSheet) -> FactSheet:
        """The sheet with these entities, and with the merged ones replaced wherever they stand."""
        if not self.touched:
            return sheet
        entities = tuple(entity for entity in self._known.values() if entity.id not in self._merged)
        if not self._merged:
            return replace(sheet, entities=entities)
        new, all_new = self._now, self._all_now
        return replace(
            sheet,
            entities=tuple(_part(entity, self._maybe_now(entity.part_of)) for entity in entities),
            mentions=tuple(
                replace(each, entity=new(each.entity), refers_to=self._maybe_now(each.refers_to))
                for each in sheet.mentions
            ),
            statements=tuple(
                replace(
                    each,
                    speaker=None if each.speaker is None else _spoken(each.speaker, all_new),
                    recipients=all_new(each.recipients),
                )
                for each in sheet.statements
            ),
            counts=tuple(
                replace(each, side=all_new(each.side), claimed_by=all_new(each.claimed_by)) for each in sheet.counts
            ),
            events=tuple(
                replace(each, actors=all_new(each.actors), places=all_new(each.places)) for each in sheet.events
            ),
            relations=tuple(
                replace(each, subject=new(each.subject), object=self._maybe_now(each.object))
                for each in sheet.relations
            ),
        )

    def _keep(self, entity: Entity) -> None:
        self._known[entity.id] = entity
        self._names = None
        self.touched = True

    def _now(self, id: str) -> str:  # noqa: A002 - the field's name
        while id in self._merged:
            id = self._merged[id]  # noqa: A001
        return id

    def _maybe_now(self, id: str | None) -> str | None:  # noqa: A002 - the field's name
        return None if id is None else self._now(id)

    def _all_now(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(self._now, ids)))

    def _by_name(self) -> dict[str, str]:
        if self._names is None:
            self._names = {}
            alive = [entity for entity in self._known.values() if entity.id not in self._merged]
            for names in ([(each.name,) for each in alive], [each.aliases for each in alive]):
                for entity, own in zip(alive, names, strict=True):
                    for name in own:
                        self._names.setdefault(name.casefold(), entity.id)
        return self._names


def _without(name: str, aliases: Iterable[str]) -> tuple[str, ...]:
    return tuple(alias for alias in dict.fromkeys(aliases) if alias != name)


def _part(entity: Entity, whole: str | None) -> Entity:
    return replace(entity, part_of=None if whole == entity.id else whole)


def _spoken(speaker: Any, all_new: Any) -> Any:
    return replace(speaker, entities=all_new(speaker.entities))
