"""Records of the library as the JSON values that commands print."""

from typing import TYPE_CHECKING, Any

import msgspec

from desktop_app.domain.anchoring import anchor
from desktop_app.domain.annotations import Annotation
from desktop_app.domain.documents import Document
from desktop_app.domain.matching import QuoteFinder
from desktop_app.errors import LibraryError
from desktop_app.languages.material import material_words

if TYPE_CHECKING:
    from desktop_app.store.library import Library
    from desktop_app.store.search import Hit

_SOURCE = ("title", "byline", "publisher", "published", "retrieved", "url", "language")


def found_document(library: "Library", id: str) -> Document:  # noqa: A002 - the field's name
    """The document with that id, binned ones too. Raises LibraryError if there is none."""
    try:
        return library.document(id)
    except (KeyError, LibraryError) as error:
        raise LibraryError(
            f'There is no article with the id "{id}" in {library.path}.',
            remedy="See `kliping list` for all.",
        ) from error


def listed(document: Document) -> dict[str, Any]:
    """A document as `list` prints it."""
    source = document.source
    return {"id": document.id, **{name: getattr(source, name) for name in _SOURCE}, "added": document.added}


def found_revision(library: "Library", document: Document, which: str) -> str:
    """The id of a document's revision, from that id or its number, 1 for the oldest. Raises LibraryError if none."""
    ids = [revision.id for revision in library.revisions(document.id)]
    number = int(which) if which.isdecimal() else 0
    if which not in ids and not 1 <= number <= len(ids):
        raise LibraryError(
            f'There is no revision "{which}" of this article.', remedy=f"See `kliping revisions {document.id}`."
        )
    return which if which in ids else ids[number - 1]


def shown_as_json(library: "Library", document: Document, *, revision: str | None = None) -> dict[str, Any]:
    """A document with its text, blocks, source record and annotations, as `show` prints it; the text of its current
    revision with all notes, or of another one with those that stand or stood there.
    """
    from desktop_app.store.revising import notes_in

    chosen = document.revision if revision is None else found_revision(library, document, revision)
    shown = library.revision(chosen)
    is_current = chosen == document.revision
    notes = library.annotations(document.id) if is_current else notes_in(library, document.id, chosen)
    names, finder = {code.id: code.name for code in library.codes()}, QuoteFinder(shown.text)
    return {
        **listed(document),
        "revision": chosen,
        "created": shown.created,
        "current": is_current,
        "sha256": shown.sha256,
        "reader": f"{shown.reader} {shown.reader_version}",
        "text": shown.text,
        "blocks": msgspec.to_builtins(shown.blocks),
        "source": msgspec.to_builtins(document.source),
        "evidence": msgspec.to_builtins(shown.evidence),
        "annotations": [_annotation(annotation, finder, names) for annotation in notes],
    }


def _annotation(annotation: Annotation, finder: QuoteFinder, names: dict[str, str]) -> dict[str, Any]:
    passages = []
    for target in annotation.targets:
        found = anchor(finder, target, words=material_words())
        place = found.span or target.span
        quote = target.quote
        passages.append(
            {
                "quote": quote.exact,
                "prefix": quote.prefix,
                "suffix": quote.suffix,
                "start": place.start,
                "end": place.end,
                "outcome": found.outcome,
            }
        )
    return {
        "id": annotation.id,
        "motivation": annotation.motivation,
        **passages[0],
        "comment": annotation.comment,
        "tags": [names.get(tag, tag) for tag in annotation.tags],
        "colour": annotation.colour,
        "status": annotation.status,
        "author": annotation.author,
        "created": annotation.created,
        "modified": annotation.modified,
        "targets": passages,
        "links": [
            {"revision": link.revision, "quote": link.quote.exact, "start": link.span.start, "end": link.span.end}
            for link in annotation.links
        ],
    }


def hit_as_json(hit: "Hit") -> dict[str, Any]:
    """A hit as `search` prints it; `matches` are the ranges of the snippet that match."""
    pieces, matches, length = [], [], 0
    for number, piece in enumerate(hit.snippet.replace("\x03", "\x02").split("\x02")):
        if number % 2:
            matches.append([length, length + len(piece)])
        pieces.append(piece)
        length += len(piece)
    return {
        "id": hit.document,
        "title": hit.title,
        "field": hit.field,
        "snippet": "".join(pieces),
        "matches": matches,
    }
