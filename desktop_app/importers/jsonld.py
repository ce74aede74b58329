"""W3C Web Annotations: those of our own export come back as they were, those of others as far as we have words.

An annotation needs its context, type, id and targets: whole resources, or passages with a quote. Groups of targets
(Composite, List, Independents, Choice) and parts that are no words are refused with a sentence. One on several
resources becomes one on each. Facts of our own export are counted and left out: they are found again from the text.
"""

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
from desktop_app.importers.values import json_of, listed

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_BLOCK = re.compile(r"#(?:\d+-)?block-(\d+)")


def read(data: bytes) -> Imported:
    """The annotations of a collection, a page, a list or a single annotation. Raises ImportingError."""
    value = json_of(data)
    items = list(_items(value))
    notes = [item for item in items if not isinstance(item.get("kliping:fact"), dict)]
    facts = len(items) - len(notes)
    top = value if isinstance(value, dict) else {}
    return Imported(
        annotations=tuple(note for item in notes for note in _annotations(item)),
        codes=tuple(_code(code) for code in listed(top.get("kliping:codes")) if isinstance(code, dict)),
        documents=_documents(top, notes),
        remarks=(Remark(code="facts", values={"number": str(facts)}),) if facts else (),
    )


def _documents(top: dict[str, Any], notes: list[dict[str, Any]]) -> tuple[ImportedDocument, ...]:
    """Those that our own export lists, and one for every other source that a note is about."""
    ours = [_document(each) for each in listed(top.get("kliping:documents")) if isinstance(each, dict)]
    known = {each.id for each in ours}
    sources = {
        _source(each): None for note in notes if "kliping:document" not in note for each in listed(note["target"])
    }
    return (*ours, *(ImportedDocument(id=each, url=each) for each in sources if each and each not in known))


def _source(target: Any) -> str:
    """The address of the resource that a target is, or is a part of."""
    if isinstance(target, dict):
        target = target.get("source") or target.get("id") or ""
    return str(target.get("id", "")) if isinstance(target, dict) else str(target)


def _items(value: Any, context: Any = None) -> Iterator[dict[str, Any]]:
    """The annotations in a value; what is in a collection or a page has its context."""
    if isinstance(value, list):
        for each in value:
            yield from _items(each, context)
    elif not isinstance(value, dict):
        raise _refusal("it is no annotation")
    else:
        value = value if "@context" in value or context is None else {**value, "@context": context}
        inherited = value.get("@context")
        if "AnnotationCollection" in listed(value.get("type")):
            yield from _items(value.get("first") or [], inherited)
        elif "AnnotationPage" in listed(value.get("type")):
            yield from _items(value.get("items") or [], inherited)
        else:
            yield value


def _annotations(value: dict[str, Any]) -> Iterator[Annotation]:
    """The annotation, or one for each resource that it is about."""
    _check(value)
    if "kliping:document" in value:
        yield _annotation(value, listed(value["target"]), _bare(value["id"]), str(value["kliping:document"]))
        return
    groups: dict[str, list[Any]] = {}
    for target in listed(value["target"]):
        groups.setdefault(_source(target), []).append(target)
    for number, (source, targets) in enumerate(groups.items()):
        yield _annotation(value, targets, _bare(value["id"]) + (f"#{number + 1}" if number else ""), source)


def _annotation(value: dict[str, Any], targets: list[Any], id: str, document: str) -> Annotation:  # noqa: A002
    bodies = [{"value": body} if isinstance(body, str) else body for body in listed(value.get("body"))]
    if isinstance(value.get("bodyValue"), str):
        bodies.append({"value": value["bodyValue"]})
    bodies = [body for body in bodies if isinstance(body, dict)]
    tags = [body for body in bodies if "tagging" in listed(body.get("purpose"))]
    links = [body for body in bodies if "linking" in listed(body.get("purpose")) and "kliping:revision" in body]
    comments = [body for body in bodies if body not in tags and isinstance(body.get("value"), str)]
    found = (_target(target) for target in targets)
    motivation = next((m for m in listed(value.get("motivation")) if m in get_args(Motivation)), None)
    creator = next(iter(listed(value.get("creator"))), "")
    created = str(value.get("created") or value.get("modified") or "")
    classes = (each.get("styleClass") for each in targets if isinstance(each, dict))
    return Annotation(
        id=id,
        document=document,
        targets=tuple(target for target in found if target is not None),
        motivation=motivation or ("commenting" if comments else "tagging" if tags else "highlighting"),
        created=created,
        modified=str(value.get("modified") or created),
        comment="\n\n".join(body["value"] for body in comments),
        tags=tuple(str(body.get("kliping:code") or body.get("value", "")) for body in tags),
        colour=_one_of(next(filter(None, classes), None), COLOURS),
        status=_one_of(value.get("kliping:status"), get_args(Status)),
        reason=str(value.get("kliping:reason", "")),
        author=str(creator.get("name") or creator.get("id") or "") if isinstance(creator, dict) else str(creator),
        private=value.get("kliping:private") is True,
        links=tuple(link for body in links if (link := _target(body)) is not None),
    )


def _check(value: dict[str, Any]) -> None:
    if _CONTEXT not in listed(value.get("@context")):
        raise _refusal("its context is another")
    if "Annotation" not in listed(value.get("type")):
        raise _refusal("its type is not Annotation")
    if not isinstance(value.get("id"), str) or ":" not in value["id"]:
        raise _refusal("it has no id")
    if "body" in value and "bodyValue" in value:
        raise _refusal("it has both a body and a bodyValue")
    if not value.get("target"):
        raise _refusal("it has no target")


def _target(value: Any) -> Target | None:
    """The passage; None for a resource as a whole."""
    if isinstance(value, str):
        return None
    if not isinstance(value, dict) or "items" in value or not _source(value):
        raise _refusal("it is about a group of resources, which Kliping does not support")
    if "selector" not in value and "#" not in _source(value):
        return None
    selectors = [each for each in _flat(value.get("selector")) if isinstance(each, dict)]
    quote = next((each for each in selectors if each.get("type") == "TextQuoteSelector"), None)
    if quote is None or not isinstance(quote.get("exact"), str):
        raise _refusal("it is about a part that is named by no words (it has no TextQuoteSelector)")
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
    for each in listed(selector):
        yield each
        if isinstance(each, dict) and each.get("type") != "CssSelector" and "refinedBy" in each:
            yield from listed(each["refinedBy"])


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
        shade=value.get("kliping:shade", ""),
    )


def _one_of(value: Any, allowed: tuple[Any, ...]) -> Any:
    return value if value in allowed else allowed[0]


def _bare(iri: str) -> str:
    return iri.removeprefix("urn:uuid:")


def _refusal(reason: str) -> ImportingError:
    return ImportingError(f"This is no annotation Kliping can hold: {reason}.", remedy="Leave it out.")


IMPORTER = Importer(
    name="jsonld",
    label="W3C Web Annotations (JSON-LD)",
    suffixes=(".jsonld",),
    media_types=("application/ld+json",),
    read=read,
)
