"""Who is the same as whom: mentions become entities."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from msgspec.structs import replace

from desktop_app.domain.facts import Entity, EntityType, Mention
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.lexicon import KnownName, lexicon, types_of_names
from desktop_app.extraction.taught import own_key
from desktop_app.languages.tables import countries

_PARENTHESES = re.compile(r"\s*[(\[]\s*$")
_ACRONYM = re.compile(r"^[A-Z][A-Za-z]{1,9}$")
_COUNTRY_CODE = re.compile(r"^[A-Z]{2}\s|\s[A-Z]{2}$")
_NESTED = 4  # mentions that may stand inside the full name before its abbreviation
_SMALL_WORDS = frozenset("dan of the and untuk for di de la".split())


@dataclass(slots=True)
class _Group:
    """Mentions of one entity while it is being found out."""

    key: str
    type: EntityType
    mentions: list[int] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)
    country: str | None = None


def run(draft: Draft) -> None:
    """Give every mention its entity, and metonyms the country they stand for."""
    order = sorted(range(len(draft.mentions)), key=lambda number: draft.mentions[number].start)
    groups: dict[str, _Group] = {}
    keys = _keys(draft, order)
    for number in order:
        mention = draft.mentions[number]
        key = keys[number]
        group = groups.setdefault(key, _Group(key, mention.type))
        group.mentions.append(number)
        group.names[_bare(mention.text)] = group.names.get(_bare(mention.text), 0) + 1
        group.country = group.country or _country(draft, mention)
    ids = {key: f"e{number}" for number, key in enumerate(groups, 1)}
    _add_metonyms(draft, groups, ids)
    draft.entities += [_entity(draft, group, ids) for group in groups.values()]
    for key, group in groups.items():
        for number in group.mentions:
            mention = draft.mentions[number]
            refers = ids.get(f"country:{_country(draft, mention)}") if mention.form == "metonym" else None
            form = "name" if mention.form == "metonym" and refers is None else mention.form
            draft.mentions[number] = replace(mention, entity=ids[key], refers_to=refers, form=form)


def _keys(draft: Draft, order: list[int]) -> dict[int, str]:
    """An identity for each mention, the same for mentions of the same entity."""
    persons = _persons([draft.mentions[number] for number in order])
    bodies = _abbreviations(draft, order)
    keys: dict[int, str] = {}
    for number in order:
        mention = draft.mentions[number]
        known = _known(draft, mention.text)
        name = _folded(mention.text)
        if (own := own_key(draft, mention)) is not None:
            keys[number] = own
        elif known is not None and known.kind == "country" and mention.type != "person":
            keys[number] = f"country:{known.country}"
        elif mention.form == "nominal":
            keys[number] = f"nominal:{name}"
        elif mention.type == "person":
            keys[number] = f"person:{persons.get(name, name)}"
        elif known is not None:
            keys[number] = f"known:{known.name.lower()}"
        elif mention.type == "organisation":
            full = bodies.get(name, name)
            keys[number] = f"organisation:{_body_key(draft, full)}"
        else:
            keys[number] = f"{mention.type}:{bodies.get(name, name)}"
    same = _glossed(draft, order, keys) | _shortened(keys)
    return {number: same.get(key, key) for number, key in keys.items()}


def _glossed(draft: Draft, order: list[int], keys: dict[int, str]) -> dict[str, str]:
    """Keys of abbreviations in brackets to those of the body before them: `militer Israel (IDF)`, `Badan … (UNHCR)`."""
    bodies = {
        mention.end: keys[n]
        for n in order
        if (mention := draft.mentions[n]).form == "nominal" or mention.type == "organisation"
    }
    same: dict[str, str] = {}
    for number in order:
        mention = draft.mentions[number]
        opening = _PARENTHESES.search(draft.text, max(0, mention.start - 2), mention.start)
        body = "" if opening is None else bodies.get(opening.start(), "")
        if body and mention.form == "name" and (mention.type == "organisation" or body.startswith("nominal:")):
            same.setdefault(keys[number], body)
    return same


def _shortened(keys: dict[int, str]) -> dict[str, str]:
    """Keys of bodies named without their country to those named with it, if one is: `Kementerian Kesehatan (Sudan)`."""
    bodies = {key for key in keys.values() if key.startswith(("organisation:", "known:"))}
    whole: dict[str, set[str]] = {}
    for key in bodies:
        name = key.partition(":")[2]
        short = _COUNTRY_CODE.sub("", name).strip()
        if short != name and " " in short:
            whole.setdefault(short, set()).add(key)
    return {key: min(whole[name]) for key in bodies if len(whole.get(name := key.partition(":")[2], ())) == 1}


def _persons(mentions: Iterable[Mention]) -> dict[str, str]:
    """Each person's name to the longest name it is part of: a surname, a first name, initials left out."""
    found: dict[str, str] = {}
    order: dict[str, int] = {}
    by_word: dict[str, list[str]] = {}
    for mention in mentions:
        name = _folded(mention.text)
        if mention.type == "person" and mention.form == "name" and name not in order:
            order[name] = len(order)
            for word in {*name.split(), *(word[0] for word in name.split())}:
                by_word.setdefault(word, []).append(name)
    for name in order:
        words = name.split()
        beside = by_word[max(words, key=len)] if words else []
        longer = [other for other in beside if len(other.split()) > len(words) and _is_part(words, other.split())]
        found[name] = max(longer, key=lambda other: (other.split()[-1] == words[-1], -order[other]), default=name)
    return {name: found.get(full, full) for name, full in found.items()}


def _is_part(words: list[str], whole: list[str]) -> bool:
    return all(word in whole or (len(word) == 1 and any(other[0] == word for other in whole)) for word in words)


def _abbreviations(draft: Draft, order: list[int]) -> dict[str, str]:
    """Abbreviations to full names: `Badan … Daerah (BPBD)`, or by their first letters."""
    found: dict[str, str] = {}
    named = [draft.mentions[number] for number in order if draft.mentions[number].form != "nominal"]
    by_initials: dict[tuple[str, str], str] = {}
    for mention in named:
        by_initials.setdefault((mention.type, _initials(mention.text)), mention.text)
    for number, mention in enumerate(named):
        if not _ACRONYM.match(mention.text) or mention.type in ("person", "place"):
            continue
        full = by_initials.get((mention.type, mention.text.upper()))
        for other in reversed(named[max(0, number - _NESTED) : number]):
            if other.type == mention.type and _PARENTHESES.fullmatch(draft.text[other.end : mention.start]):
                full = other.text
        if full is not None and full != mention.text:
            found.setdefault(_folded(mention.text), _folded(full))
    return found


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.split(r"[\s-]+", name) if word and word.lower() not in _SMALL_WORDS).upper()


def _body_key(draft: Draft, name: str) -> str:
    """The name with places as country codes: a ministry of Baku is one of Azerbaijan."""
    table = lexicon(draft.language.name)
    words = name.split()
    for length in (3, 2, 1):
        for first in range(0 if draft.language.names.head_last else 1, len(words) - length + 1):
            known = table.get(" ".join(words[first : first + length]))
            if known is not None and known.country and known.kind in ("country", "capital"):
                return " ".join([*words[:first], known.country, *words[first + length :]])
    return name


def _add_metonyms(draft: Draft, groups: dict[str, _Group], ids: dict[str, str]) -> None:
    """Countries that only their capitals name get an entity of their own."""
    for mention in list(draft.mentions):
        code = _country(draft, mention) if mention.form == "metonym" else None
        key = f"country:{code}"
        if code and key not in groups and code in countries():
            group = groups[key] = _Group(key, "place", country=code)
            group.names[countries()[code][0 if draft.language.name == "id" else 1]] = 1
            ids[key] = f"e{len(ids) + 1}"


def _entity(draft: Draft, group: _Group, ids: dict[str, str]) -> Entity:
    names = sorted(group.names, key=lambda name: (-len(name.split()), -group.names[name], name))
    best = max(group.names, key=lambda name: (group.names[name], len(name))) if group.type != "person" else names[0]
    if group.key.startswith("own:"):
        best = group.key.removeprefix("own:")
    elif group.key.startswith("country:") and group.country in countries():
        best = countries()[group.country][0 if draft.language.name == "id" else 1]
    elif group.type in ("organisation", "law"):
        best = names[0]
    return Entity(
        id=ids[group.key],
        type=group.type,
        name=best,
        aliases=tuple(name for name in names if name != best),
        country=group.country if group.key.startswith("country:") else None,
        part_of=_part_of(draft, group, ids),
    )


def _part_of(draft: Draft, group: _Group, ids: dict[str, str]) -> str | None:
    """The country or place that the name itself contains, or that a known city lies in."""
    if group.key.startswith("country:"):
        return None
    if group.country and f"country:{group.country}" in ids:
        return ids[f"country:{group.country}"]
    return None


def _country(draft: Draft, mention: Mention) -> str | None:
    known = _known(draft, mention.text)
    if known is not None:
        return known.country
    if mention.type == "organisation" or mention.form == "nominal":
        code = re.search(r"\b[A-Z]{2}\b", _body_key(draft, _folded(mention.text)))
        return code.group() if code else None
    return None


def _known(draft: Draft, words: str) -> KnownName | None:
    table = lexicon(draft.language.name)
    name = _bare(words).lower()
    found = table.get(name) or table.get(name.removeprefix("the ")) or types_of_names().get(_bare(words))
    return None if found is not None and len(name) <= 3 and not words.isupper() else found


def _bare(words: str) -> str:
    return re.sub(r"['’]s$", "", words).strip()


def _folded(words: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"['’]s\b|[^\w\s-]", "", words)).strip().lower()
