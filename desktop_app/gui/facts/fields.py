"""The fields of a fact that the reader can change, and what is typed into them as values of the fact sheet."""

import re
from collections.abc import Mapping
from typing import Any, Literal

from msgspec import Struct
from PySide6.QtCore import QLocale

from desktop_app.domain.extents import extent
from desktop_app.domain.facts import Count, Entity, Event, FactSheet, Mention, Statement
from desktop_app.domain.judgements import FactKind, id_of
from desktop_app.gui import wording
from desktop_app.gui.facts.counted import figure
from desktop_app.gui.facts.rows import Names
from desktop_app.gui.wording import translate

FieldSort = Literal["text", "choice", "names", "figure", "date"]

ALWAYS = "always"  # what a name is corrected to is taught to the library: see domain.own_names

_RANGE = re.compile(r"^(\S+)\s*[–-]\s*(\S+)$")


class Field(Struct, frozen=True, kw_only=True):
    """A field of a fact: its name in the fact sheet, what it is called, how it is typed, what stands in it.

    `choices` are values with their words, for "choice".
    """

    name: str
    label: str
    sort: FieldSort = "text"
    value: str = ""
    choices: Mapping[str, str] = {}


def fact_of(sheet: FactSheet, key: str) -> Any:
    """The fact of a row's key ("count:c3"), None if the sheet has none."""
    kind, _, id = key.partition(":")  # noqa: A001 - the field's name
    lists: dict[str, tuple[Any, ...]] = {
        "mention": sheet.mentions, "entity": sheet.entities, "statement": sheet.statements, "count": sheet.counts,
        "event": sheet.events,
    }  # fmt: skip
    return next((fact for fact in lists.get(kind, ()) if id_of(fact) == id), None)


def fields_of(kind: FactKind, fact: Any, names: Names) -> tuple[Field, ...]:
    """The fields of a fact of that kind, filled from `fact` if there is one."""
    makers = {"entity": _entity, "mention": _mention, "statement": _statement, "count": _count, "event": _event}
    maker = makers.get(kind)
    return () if maker is None else maker(fact, names)


def value_of(field: Field, typed: str) -> dict[str, Any]:
    """What was typed, as fields of the fact. Raises ValueError with a sentence if it cannot be understood."""
    typed = typed.strip()
    if field.sort == "figure":
        return parse_figure(typed)
    if field.sort == "names":
        return {field.name: [name.strip() for name in typed.split(";") if name.strip()]}
    if field.sort == "date":
        if typed and extent(typed) is None:
            raise ValueError(translate("FactForm", "A date is written 2021-11-16, 2021-11 or 2021-05/2021-11."))
        return {field.name: typed or None}
    if field.name == "name" and not typed:
        raise ValueError(translate("FactForm", "A name cannot be empty."))
    return {field.name: typed}


def parse_figure(typed: str) -> dict[str, float | None]:
    """Value and bounds of a figure: 8, 6.500, ≥ 6500, 10–12. Raises ValueError with a sentence."""
    bound, words = "", typed.replace(">=", "≥").replace("<=", "≤").strip()
    if words[:1] in ("≥", "≤"):
        bound, words = words[0], words[1:].strip()
    between = _RANGE.match(words)
    if between is not None and not bound:
        low, high = _number(between[1]), _number(between[2])
        return {"value": low, "low": min(low, high), "high": max(low, high)}
    value = _number(words)
    return {"value": value, "low": None if bound == "≤" else value, "high": None if bound == "≥" else value}


def _number(words: str) -> float:
    for locale in (QLocale(), QLocale.c(), QLocale(QLocale.Language.Indonesian), QLocale(QLocale.Language.English)):
        number, understood = locale.toDouble(words)
        if understood and number >= 0:
            return number
    raise ValueError(translate("FactForm", "A figure is written 8, 10–12, ≥ 6500 or ≤ 9."))


def _names(name: str, label: str, ids: Any, names: Names) -> Field:
    return Field(name=name, label=label, sort="names", value="; ".join(names.name(id) for id in ids))  # noqa: A001


def _when(fact: Any) -> Field:
    value = (fact.when if fact is not None else None) or ""
    return Field(name="when", label=translate("FactForm", "When"), sort="date", value=value)


def _choice(name: str, label: str, value: str, choices: Mapping[str, str]) -> Field:
    return Field(name=name, label=label, sort="choice", value=value, choices=choices)


def holds() -> Field:
    """Whether a correction of a name holds for one article or is taught to the library."""
    choices = {"": translate("FactForm", "in this article"), "yes": translate("FactForm", "in every article to come")}
    return _choice(ALWAYS, translate("FactForm", "Holds"), "", choices)


def _entity(fact: Entity | None, names: Names) -> tuple[Field, ...]:
    return (
        Field(name="name", label=translate("FactForm", "Name"), value="" if fact is None else fact.name),
        _choice("type", translate("FactForm", "Is a"), fact.type if fact else "person", wording.entity_types()),
        holds(),
    )


def _mention(fact: Mention | None, names: Names) -> tuple[Field, ...]:
    return (
        Field(name="name", label=translate("FactForm", "Is"), value="" if fact is None else fact.text),
        _choice("type", translate("FactForm", "Is a"), fact.type if fact else "person", wording.entity_types()),
    )


def _statement(fact: Statement | None, names: Names) -> tuple[Field, ...]:
    speaker = fact.speaker.entities if fact is not None and fact.speaker is not None else ()
    return (
        _names("speaker", translate("FactForm", "Speaker"), speaker, names),
        _choice("act", translate("FactForm", "Does"), fact.act if fact else "assert", wording.acts()),
        _choice("mode", translate("FactForm", "Given"), fact.mode if fact else "indirect", wording.modes()),
        _names("recipients", translate("FactForm", "To"), fact.recipients if fact else (), names),
        _when(fact),
    )


def _count(fact: Count | None, names: Names) -> tuple[Field, ...]:
    return (
        Field(
            name="value",
            label=translate("FactForm", "Figure"),
            sort="figure",
            value=figure(fact) if fact and fact.value is not None else "",
        ),
        _choice("kind", translate("FactForm", "Outcome"), fact.kind if fact else "killed", wording.outcomes()),
        _names("side", translate("FactForm", "Whose"), fact.side if fact else (), names),
        _names("claimed_by", translate("FactForm", "Says who"), fact.claimed_by if fact else (), names),
        _when(fact),
    )


def _event(fact: Event | None, names: Names) -> tuple[Field, ...]:
    return (
        _choice("type", translate("FactForm", "What"), fact.type if fact else "other", wording.event_types()),
        _choice("status", translate("FactForm", "How real"), fact.status if fact else "actual", wording.event_states()),
        _when(fact),
        _names("actors", translate("FactForm", "Who"), fact.actors if fact else (), names),
        _names("places", translate("FactForm", "Where"), fact.places if fact else (), names),
    )
