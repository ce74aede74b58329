"""FollowTheMoney, which Aleph and OpenSanctions read: who, what and where, their ties, and the article that says so.

A line is an entity in JSON. What is known of a name is what one article says; nothing is merged over articles.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from desktop_app.domain.facts import Entity, EntityType, Relation
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters.bibliography import authors, day
from desktop_app.exporters.excerpts import Facts
from desktop_app.exporters.exporter import Exporter

_SCHEMATA: dict[EntityType, str] = {
    "person": "Person", "organisation": "Organization", "group": "LegalEntity", "place": "Address",
}  # fmt: skip
_LANGUAGES = {"id": "ind", "en": "eng", "ms": "msa", "jv": "jav", "su": "sun", "ar": "ara", "zh": "zho", "nl": "nld"}
_COUNTRY = re.compile(r"[A-Za-z]{2}")
_LEGAL = ("Person", "Organization", "LegalEntity")

Item = dict[str, Any]


def write(selection: Selection) -> bytes:
    """The entities of all articles, each article first."""
    lines = [json.dumps(item, ensure_ascii=False) for each in selection.documents for item in _items(each)]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _items(selected: SelectedDocument) -> Iterator[Item]:
    return _Article(selected).items()


class _Article:
    """The entities of one article."""

    def __init__(self, selected: SelectedDocument) -> None:
        self._selected, self._facts = selected, Facts(selected)
        self._schemata: dict[str, str] = {}
        self._entities: dict[str, Entity] = {}

    def items(self) -> Iterator[Item]:
        """The article, who and what it names, and the ties between them."""
        yield self._article()
        named = {mention.entity for mention in self._facts.sheet.mentions if mention.form == "name"}
        for entity in self._facts.entities():
            if entity.type in _SCHEMATA and (entity.id in named or not self._facts.sheet.mentions):
                yield self._entity(entity)
        for relation in self._facts.sheet.relations:
            if self._facts.verdict(relation) != "rejected" and relation.subject in self._schemata:
                yield from self._tie(relation)

    def _id(self, *parts: str) -> str:
        return "-".join(("kliping", self._selected.document.id, *parts))

    def _item(self, id: str, schema: str, **properties: object) -> Item:  # noqa: A002 - the field's name
        """An entity; properties without a value are left out, every other is a list."""
        values = {name: value if isinstance(value, list) else [value] for name, value in properties.items() if value}
        return {"id": id, "schema": schema, "properties": {name: list(map(str, each)) for name, each in values.items()}}

    def _article(self) -> Item:
        source = self._selected.document.source
        return self._item(
            self._id(), "Article", title=source.title, author=authors(source), publisher=source.publisher,
            publishedAt="-".join(day(source.published)), retrievedAt="-".join(day(source.retrieved)),
            sourceUrl=_address(source.url), language=_LANGUAGES.get(source.language[:2].lower(), ""),
            notes=f"SHA-256 {self._selected.revision.sha256}",
        )  # fmt: skip

    def _entity(self, entity: Entity) -> Item:
        schema = _SCHEMATA[entity.type]
        self._schemata[entity.id], self._entities[entity.id] = schema, entity
        names = {"full": entity.name} if schema == "Address" else {"name": entity.name}
        return self._item(
            self._id(entity.id), schema, **names, alias=list(entity.aliases), country=_country(entity), **self._source()
        )

    def _source(self) -> dict[str, str]:
        source = self._selected.document.source
        return {"proof": self._id(), "sourceUrl": _address(source.url), "publisher": source.publisher}

    def _tie(self, relation: Relation) -> Iterator[Item]:
        """A relation, in the schema that has room for it; the words of the article stand in its summary."""
        subject, other = relation.subject, relation.object if relation.object in self._schemata else None
        own, ends = self._id(relation.id), (self._schemata[subject], self._schemata.get(other or ""))
        said = {"summary": relation.evidence.text, **self._source()}
        role = relation.value or ""
        if relation.type == "holds_role" and ends[0] == "Person" and ends[1] != "Organization" and role:
            yield self._position(relation, other)
            post = self._id(relation.id, "post")
            yield self._item(own, "Occupancy", holder=self._id(subject), post=post, **said)
        elif other is None:
            return
        elif relation.type in ("holds_role", "member_of") and ends[0] in _LEGAL and ends[1] == "Organization":
            member, organization = self._id(subject), self._id(other)
            yield self._item(own, "Membership", member=member, organization=organization, role=role, **said)
        elif relation.type == "relative_of" and ends == ("Person", "Person"):
            person, relative = self._id(subject), self._id(other)
            kin = role or "relative"
            yield self._item(own, "Family", person=person, relative=relative, relationship=kin, **said)
        else:
            tie = role or relation.type.replace("_", " ")
            yield self._item(own, "UnknownLink", subject=self._id(subject), object=self._id(other), role=tie, **said)

    def _position(self, relation: Relation, place: str | None) -> Item:
        """The post that a person holds, where nothing but its name and perhaps its place is known."""
        where = self._entities[place] if place is not None else None
        return self._item(
            self._id(relation.id, "post"), "Position", name=relation.value,
            subnationalArea=where.name if where is not None and not _is_country(where) else "",
            country="" if where is None else _country(where), **self._source(),
        )  # fmt: skip


def _country(entity: Entity) -> str:
    """The code of an entity's country as FollowTheMoney has it; "" for what is no code."""
    code = entity.country or ""
    return code.lower() if _COUNTRY.fullmatch(code) else ""


def _is_country(place: Entity) -> bool:
    return place.country is not None and place.part_of is None


def _address(url: str) -> str:
    return url if url.startswith(("http://", "https://")) else ""


EXPORTER = Exporter(
    name="ftm",
    label="FollowTheMoney (Aleph, OpenSanctions)",
    suffix=".ftm.json",
    media_type="application/json+ftm",
    write=write,
    holds=frozenset(("source", "facts")),
)
