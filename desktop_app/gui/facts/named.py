"""The sections Who and Where: people with their roles, bodies, groups, and places with their country."""

from collections.abc import Iterable

from desktop_app.domain.facts import Entity, FactSheet
from desktop_app.domain.judgements import id_of
from desktop_app.gui import wording
from desktop_app.gui.facts.rows import Names, Row, Subject, context, group, section
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
    groups = []
    for kind, head in heads:
        rows = [_row(entity, names, text) for entity in sheet.entities if entity.type == kind]
        if rows:
            groups.append(group(f"who:{kind}", head, _by_mentions(rows), style=kind))
    return section("who", translate("Facts", "Who"), groups, hint=translate("Facts", "Nobody is named."))


def where(sheet: FactSheet, names: Names, text: str) -> Row:
    """The section of places, below a map of them."""
    rows = _by_mentions(_row(entity, names, text) for entity in sheet.entities if entity.type == "place")
    if rows:
        rows.insert(0, Row(key="map", kind="figure", style="map", head=translate("Facts", "Map")))
    return section("where", translate("Facts", "Where"), rows, hint=translate("Facts", "No place is named."))


def _by_mentions(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (-row.count, row.head))


def _row(entity: Entity, names: Names, text: str) -> Row:
    mentions = names.mentions.get(entity.id, [])
    aliases = [alias for alias in entity.aliases if alias != entity.name]
    pieces = [*names.roles.get(entity.id, ()), *names.ties.get(entity.id, ()), wording.country(entity.country)]
    if entity.part_of is not None:
        pieces.append(translate("Facts", "of {whole}").format(whole=names.name(entity.part_of)))
    if aliases:
        pieces.append(translate("Facts", "also {aliases}").format(aliases=", ".join(aliases)))
    spans = tuple(mention.span for mention in mentions)
    keys = [f"mention:{id_of(mention)}" for mention in mentions]
    return Row(
        key=f"entity:{entity.id}",
        head=entity.name,
        tail=" · ".join(dict.fromkeys(piece for piece in pieces if piece and piece != entity.name)),
        aside=f"×{len(mentions)}" if len(mentions) > 1 else "",
        style=entity.type,
        count=len(mentions),
        confidence=max((mention.confidence for mention in mentions), default=1.0),
        spans=spans,
        subjects=(Subject(kind="entity", span=spans[0]),) if spans else (),
        also=tuple(keys) if len(keys) == 1 else (),
        children=tuple(
            Row(
                key=key,
                kind="passage",
                head=context(text, mention.span),
                spans=(mention.span,),
                subjects=(Subject(kind="mention", span=mention.span),),
            )
            for key, mention in (zip(keys, mentions, strict=True) if len(mentions) > 1 else ())
        ),
    )
