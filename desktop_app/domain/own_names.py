"""Names that the reader taught the library: corrections of an entity that hold in every article."""

from collections.abc import Iterable

from msgspec import Struct

from desktop_app.domain.facts import EntityType
from desktop_app.domain.judgements import Judgement


class OwnName(Struct, frozen=True, kw_only=True, gc=False):
    """These words name the entity of that name and type, wherever they stand."""

    words: str
    name: str
    type: EntityType | None = None


def own_names(judgements: Iterable[Judgement]) -> tuple[OwnName, ...]:
    """What corrections marked `always` teach, the last one on the same words; a merge teaches another name for them."""
    found: dict[str, OwnName] = {}
    for judgement in sorted(judgements, key=lambda each: (each.created, each.id)):
        fields = judgement.value.get("fields", {})
        if judgement.kind != "entity" or judgement.verdict != "corrected" or not fields.get("always"):
            continue
        words = judgement.target.quote.exact.strip()
        other = (fields.get("same_as") or {}).get("quote", {}).get("exact", "")
        name = fields.get("name") or other or words
        if words:
            found[words] = OwnName(words=words, name=name, type=fields.get("type"))
            if name != words:
                found.setdefault(name, OwnName(words=name, name=name, type=fields.get("type")))
    return tuple(found.values())
