"""The sections Who and Where: people with their roles, bodies, groups, and places with their country."""

from collections.abc import Iterable

from desktop_app.domain.facts import Entity, FactSheet
from desktop_app.gui import wording
from desktop_app.gui.facts.rows import Names, Row, Subject, group, passages, section
from desktop_app.gui.wording import translate


def who(sheet: FactSheet, names: Names, text: str) -> Row:
    """The section of everybody and everything named, places apart."""
    heads = (
        ("person", translate("Facts", "People")),
        ("organisation", translate("Facts", "Bodies")),
        ("group", translate("Facts", "Groups")),
        ("law", translate("Facts", "Laws and treaties")),
        ("product", translate("Facts", "Products")),
        ("work", translate("Facts", "Works")),
    )
    roles = _roles(sheet, names)
    groups = []
    for kind, head in heads:
        rows = [_row(entity, names, text, roles.get(entity.id, ())) for entity in sheet.entities if entity.type == kind]
        if rows:
            groups.append(group(f"who:{kind}", head, _by_mentions(rows), style=kind))
    return section("who", translate("Facts", "Who"), groups, hint=translate("Facts", "Nobody is named."))


def where(sheet: FactSheet, names: Names, text: str) -> Row:
    """The section of places."""
    rows = [_row(entity, names, text, ()) for entity in sheet.entities if entity.type == "place"]
    return section(
        "where", translate("Facts", "Where"), _by_mentions(rows), hint=translate("Facts", "No place is named.")
    )


def _by_mentions(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (-row.count, row.head))


def _roles(sheet: FactSheet, names: Names) -> dict[str, list[str]]:
    roles: dict[str, list[str]] = {}
    for relation in sheet.relations:
        if relation.type == "holds_role" and relation.value:
            body = "" if relation.object is None else names.name(relation.object)
            role = (
                translate("Facts", "{role}, {body}").format(role=relation.value, body=body) if body else relation.value
            )
            if role not in roles.setdefault(relation.subject, []):
                roles[relation.subject].append(role)
    return roles


def _row(entity: Entity, names: Names, text: str, roles: Iterable[str]) -> Row:
    mentions = names.mentions.get(entity.id, [])
    aliases = [alias for alias in entity.aliases if alias != entity.name]
    pieces = [*roles, wording.country(entity.country)]
    if entity.part_of is not None:
        pieces.append(translate("Facts", "of {whole}").format(whole=names.name(entity.part_of)))
    if aliases:
        pieces.append(translate("Facts", "also {aliases}").format(aliases=", ".join(aliases)))
    spans = tuple(mention.span for mention in mentions)
    return Row(
        key=f"entity:{entity.id}",
        head=entity.name,
        tail=" · ".join(dict.fromkeys(piece for piece in pieces if piece and piece != entity.name)),
        style=entity.type,
        count=len(mentions),
        confidence=max((mention.confidence for mention in mentions), default=1.0),
        spans=spans,
        subject=Subject(kind="entity", span=spans[0]) if spans else None,
        children=passages(f"entity:{entity.id}", spans, text) if len(spans) > 1 else (),
    )
