"""W3C Web Annotation (https://www.w3.org/TR/annotation-model/): an AnnotationCollection with one page of annotations.

What the model has no word for (status, document, revision, the codebook) stands under the prefix `kliping:`, which
every annotation's context declares, so that no key is lost when JSON-LD is expanded. After the reader's annotations
come the facts, as identifying and describing annotations by the software that found them.
"""

import json
import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desktop_app.domain.anchoring import describe
from desktop_app.domain.annotations import Annotation, Code, Target
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters import excerpts
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.jsonld_facts import facts_as_json

CONTEXT: list[Any] = ["http://www.w3.org/ns/anno.jsonld", {"kliping": "urn:kliping:"}]


def write(selection: Selection) -> bytes:
    """All annotations of the selection, document by document, in text order, each document's facts after them."""
    labels = excerpts.labels(selection)
    items = [
        item
        for selected in selection.documents
        for item in (
            *(_annotation(annotation, selected, selection, labels) for annotation in selected.annotations),
            *_facts(selected, selection),
        )
    ]
    collection = f"urn:kliping:export:{selection.made}"
    value = {
        "@context": CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": ", ".join(each.document.source.title for each in selection.documents),
        "created": selection.made,
        "generator": _generator(selection),
        "total": len(items),
        "kliping:documents": [_document(each) for each in selection.documents],
        "kliping:codes": [_code(code) for code in selection.codes],
        "first": {
            "id": f"{collection}:1",
            "type": "AnnotationPage",
            "partOf": collection,
            "startIndex": 0,
            "items": items,
        },
    }
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _annotation(
    annotation: Annotation, selected: SelectedDocument, selection: Selection, labels: Mapping[str, str]
) -> dict[str, Any]:
    """One annotation, complete without its collection."""
    value: dict[str, Any] = {
        "@context": CONTEXT,
        "id": f"urn:uuid:{annotation.id}",
        "type": "Annotation",
        "motivation": annotation.motivation,
        "created": annotation.created,
        "modified": annotation.modified,
        "generator": _generator(selection),
        "body": [*_comment(annotation), *_tags(annotation, labels), *_links(annotation)],
        "target": [_target(target, annotation, selected) for target in annotation.targets],
        "stylesheet": {"type": "CssStylesheet", "value": _style(annotation)},
        "kliping:document": annotation.document,
        "kliping:status": annotation.status,
        "kliping:reason": annotation.reason,
        "kliping:private": annotation.private,
    }
    if annotation.author:
        value["creator"] = {"type": "Person", "name": annotation.author}
    if not value["body"]:
        del value["body"]
    return value


def _facts(selected: SelectedDocument, selection: Selection) -> Iterator[dict[str, Any]]:
    """The same facts of the same revision have the same ids."""
    revision = uuid.UUID(selected.revision.id) if _is_uuid(selected.revision.id) else uuid.NAMESPACE_OID
    for number, (item, span) in enumerate(facts_as_json(selected)):
        yield {
            "@context": CONTEXT,
            "id": f"urn:uuid:{uuid.uuid5(revision, f'fact {number}')}",
            "type": "Annotation",
            "created": selection.made or selected.revision.created,
            "creator": _generator(selection),
            "generator": _generator(selection),
            **item,
            "target": [
                {
                    "type": "SpecificResource",
                    "source": _source(selected),
                    "selector": _selectors(describe(selected.revision, span)),
                    "state": {"type": "TimeState", "sourceDate": _source_date(selected)},
                    "kliping:revision": selected.revision.id,
                }
            ],
            "kliping:document": selected.document.id,
        }


def _is_uuid(text: str) -> bool:
    try:
        return bool(uuid.UUID(text))
    except ValueError:
        return False


def _style(annotation: Annotation) -> str:
    """The colour's name is a CSS colour's too; the model asks for the sheet that a class stands in (§4.4)."""
    return f".{annotation.colour} {{ background: {annotation.colour} }}"


def _generator(selection: Selection) -> dict[str, str]:
    return {"type": "Software", "name": selection.generator}


def _comment(annotation: Annotation) -> Iterable[dict[str, str]]:
    if annotation.comment:
        yield {
            "type": "TextualBody",
            "value": annotation.comment,
            "format": "text/markdown",
            "purpose": "commenting",
        }


def _tags(annotation: Annotation, labels: Mapping[str, str]) -> Iterable[dict[str, str]]:
    for tag in annotation.tags:
        yield {
            "type": "TextualBody",
            "value": labels.get(tag, tag),
            "purpose": "tagging",
            "kliping:code": tag,
        }


def _links(annotation: Annotation) -> Iterable[dict[str, Any]]:
    """Passages of other articles, each named by its revision."""
    for link in annotation.links:
        yield {
            "type": "SpecificResource",
            "purpose": "linking",
            "source": f"urn:uuid:{link.revision}",
            "selector": _selectors(link),
            "kliping:revision": link.revision,
        }


def _target(target: Target, annotation: Annotation, selected: SelectedDocument) -> dict[str, Any]:
    position, selectors = target.position, _selectors(target)
    if target.structure is not None:
        # the blocks of our HTML export have these names
        offset = target.structure.offset
        selectors.append(
            {
                "type": "CssSelector",
                "value": f"#block-{target.structure.block}",
                "refinedBy": {
                    "type": "TextPositionSelector",
                    "start": offset,
                    "end": offset + position.end - position.start,
                },
            }
        )
    return {
        "type": "SpecificResource",
        "source": _source(selected),
        "selector": selectors,
        "state": {"type": "TimeState", "sourceDate": _source_date(selected)},
        "styleClass": annotation.colour,
        "kliping:revision": target.revision,
    }


def _selectors(target: Target) -> list[dict[str, Any]]:
    quote, position = target.quote, target.position
    return [
        {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix},
        {"type": "TextPositionSelector", "start": position.start, "end": position.end},
    ]


def _source(selected: SelectedDocument) -> str:
    """The page's address, else a name for the document: the model asks for an IRI."""
    url = selected.document.source.url
    return url if url.startswith(("http://", "https://")) else f"urn:uuid:{selected.document.id}"


def _source_date(selected: SelectedDocument) -> str:
    """When the source was as the annotation takes it to be: the time it was retrieved, else brought in."""
    retrieved = selected.document.source.retrieved or ""
    return retrieved if len(retrieved) == 20 and retrieved.endswith("Z") else selected.revision.created


def _document(selected: SelectedDocument) -> dict[str, str]:
    return {
        "id": f"urn:uuid:{selected.document.id}",
        "kliping:revision": selected.revision.id,
        "kliping:sha256": selected.revision.sha256,
        "kliping:textSha256": selected.revision.text_sha256,
        "kliping:title": selected.document.source.title,
        "kliping:url": selected.document.source.url,
    }


def _code(code: Code) -> dict[str, str]:
    value = {
        "id": f"urn:uuid:{code.id}",
        "kliping:name": code.name,
        "kliping:colour": code.colour,
        "kliping:description": code.description,
        "kliping:created": code.created,
    }
    more = {"kliping:parent": code.parent, "kliping:shade": code.shade}
    return {**value, **{name: each for name, each in more.items() if each}}


EXPORTER = Exporter(
    name="jsonld",
    label="W3C Web Annotations (JSON-LD)",
    suffix=".jsonld",
    media_type='application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write=write,
)
