"""W3C Web Annotations: those of our own export come back as they were, those of others as far as we have words.

An annotation needs its type, an id and targets with a quote. Groups of targets (Composite, List, Independents, Choice)
and annotations of whole resources are refused with a sentence. Facts of our own export are counted and left out: they
are found again from the text.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, get_args

from desktop_app.domain.annotations import (
    COLOURS,
    Annotation,
    BlockSelector,
    Code,
    Motivation,
    PositionSelector,
    QuoteSelector,
    Status,
    Target,
)
from desktop_app.errors import ImportingError
from desktop_app.importers.importer import NOWHERE, Imported, ImportedDocument, Importer, Remark

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_BLOCK = re.compile(r"#(?:\d+-)?block-(\d+)")


def read(data: bytes) -> Imported:
    """The annotations of a collection, a page, a list or a single annotation. Raises ImportingError."""
    try:
        value = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ImportingError("This is not JSON.", remedy="Export the annotations again.") from error
    items = list(_items(value))
    notes = [item for item in items if not isinstance(item.get("kliping:fact"), dict)]
    facts = len(items) - len(notes)
    top = value if isinstance(value, dict) else {}
    return Imported(
        annotations=tuple(_annotation(item) for item in notes),
        codes=tuple(_code(code) for code in _list(top.get("kliping:codes")) if isinstance(code, dict)),
        documents=_documents(top, notes),
        remarks=(Remark(code="facts", values={"number": str(facts)}),) if facts else (),
    )


def _documents(top: dict[str, Any], notes: list[dict[str, Any]]) -> tuple[ImportedDocument, ...]:
    """Those that our own export lists, and one for every other source that a note is about."""
    listed = [_document(each) for each in _list(top.get("kliping:documents")) if isinstance(each, dict)]
    known = {each.id for each in listed}
    sources = {_source(note): None for note in notes if "kliping:document" not in note}
    return (*listed, *(ImportedDocument(id=each, url=each) for each in sources if each and each not in known))


def _source(note: dict[str, Any]) -> str:
    """The address of what a note is about. A note on several resources is taken to be on the first."""
    target = next((each for each in _list(note.get("target")) if isinstance(each, dict)), {})
    source = target.get("source")
    return str(source.get("id", "")) if isinstance(source, dict) else str(source or "")


def _items(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for each in value:
            yield from _items(each)
    elif not isinstance(value, dict):
        raise _refusal("it is no annotation")
    elif "AnnotationCollection" in _list(value.get("type")):
        yield from _items(value.get("first") or [])
    elif "AnnotationPage" in _list(value.get("type")):
        yield from _items(value.get("items") or [])
    elif isinstance(value.get("first"), str):
        raise _refusal("its pages are elsewhere")
    else:
        yield value


def _annotation(value: dict[str, Any]) -> Annotation:
    _check(value)
    bodies = [body for body in _list(value.get("body")) if isinstance(body, dict)]
    if isinstance(value.get("bodyValue"), str):
        bodies.append({"value": value["bodyValue"]})
    tags = [body for body in bodies if "tagging" in _list(body.get("purpose"))]
    comments = [body for body in bodies if body not in tags and isinstance(body.get("value"), str)]
    targets = _list(value["target"])
    motivation = next((m for m in _list(value.get("motivation")) if m in get_args(Motivation)), None)
    creator = next(iter(_list(value.get("creator"))), "")
    created = str(value.get("created") or value.get("modified") or "")
    return Annotation(
        id=_bare(value["id"]),
        document=str(value.get("kliping:document") or _source(value)),
        targets=tuple(_target(target) for target in targets),
        motivation=motivation or ("commenting" if comments else "tagging" if tags else "highlighting"),
        created=created,
        modified=str(value.get("modified") or created),
        comment="\n\n".join(body["value"] for body in comments),
        tags=tuple(str(body.get("kliping:code") or body.get("value", "")) for body in tags),
        colour=_one_of(next(filter(None, (each.get("styleClass") for each in targets)), None), COLOURS),
        status=_one_of(value.get("kliping:status"), get_args(Status)),
        reason=str(value.get("kliping:reason", "")),
        author=creator.get("name", "") if isinstance(creator, dict) else str(creator),
        private=value.get("kliping:private") is True,
    )


def _check(value: dict[str, Any]) -> None:
    if _CONTEXT not in _list(value.get("@context", _CONTEXT)):
        raise _refusal("its context is another")
    if "Annotation" not in _list(value.get("type")):
        raise _refusal("its type is not Annotation")
    if not isinstance(value.get("id"), str) or ":" not in value["id"]:
        raise _refusal("it has no id")
    if "body" in value and "bodyValue" in value:
        raise _refusal("it has both a body and a bodyValue")
    if not value.get("target"):
        raise _refusal("it has no target")


def _target(value: Any) -> Target:
    if not isinstance(value, dict) or "source" not in value:
        raise _refusal("it is about a whole resource or a group, which Kliping does not support")
    selectors = [each for each in _flat(value.get("selector")) if isinstance(each, dict)]
    quote = next((each for each in selectors if each.get("type") == "TextQuoteSelector"), None)
    if quote is None or not isinstance(quote.get("exact"), str):
        raise _refusal("a target has no TextQuoteSelector, so that its words are not known")
    return Target(
        revision=str(value.get("kliping:revision", "")),
        position=_position(selectors),
        quote=QuoteSelector(
            exact=quote["exact"], prefix=str(quote.get("prefix", "")), suffix=str(quote.get("suffix", ""))
        ),
        structure=_structure(selectors),
    )


def _position(selectors: list[dict[str, Any]]) -> PositionSelector:
    found = next((each for each in selectors if each.get("type") == "TextPositionSelector"), None)
    if found is None:
        return NOWHERE
    start, end = found.get("start"), found.get("end")
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end):
        raise _refusal("a position is not a range")
    return PositionSelector(start=start, end=end)


def _structure(selectors: list[dict[str, Any]]) -> BlockSelector | None:
    for selector in selectors:
        named = _BLOCK.fullmatch(str(selector.get("value", ""))) if selector.get("type") == "CssSelector" else None
        within = selector.get("refinedBy")
        if named is not None and isinstance(within, dict) and isinstance(within.get("start"), int):
            return BlockSelector(block=int(named[1]), offset=within["start"])
    return None


def _flat(selector: Any) -> Iterator[Any]:
    """Selectors and those that refine them."""
    for each in _list(selector):
        yield each
        if isinstance(each, dict) and each.get("type") != "CssSelector" and "refinedBy" in each:
            yield from _list(each["refinedBy"])


def _document(value: Any) -> ImportedDocument:
    return ImportedDocument(
        id=_bare(value.get("id", "")),
        revision=value.get("kliping:revision", ""),
        sha256=value.get("kliping:sha256", ""),
        text_sha256=value.get("kliping:textSha256", ""),
        url=value.get("kliping:url", ""),
        title=value.get("kliping:title", ""),
    )


def _code(value: Any) -> Code:
    return Code(
        id=_bare(value.get("id", "")),
        name=value.get("kliping:name", ""),
        colour=_one_of(value.get("kliping:colour"), COLOURS),
        description=value.get("kliping:description", ""),
        parent=value.get("kliping:parent"),
        created=value.get("kliping:created", ""),
    )


def _one_of(value: Any, allowed: tuple[Any, ...]) -> Any:
    return value if value in allowed else allowed[0]


def _bare(iri: str) -> str:
    return iri.removeprefix("urn:uuid:")


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _refusal(reason: str) -> ImportingError:
    return ImportingError(f"This is no annotation Kliping can hold: {reason}.", remedy="Leave it out.")


IMPORTER = Importer(
    name="jsonld",
    label="W3C Web Annotations (JSON-LD)",
    suffixes=(".jsonld",),
    media_types=("application/ld+json",),
    read=read,
)
