"""A bundle: chosen articles with everything about them for a colleague's Kliping, where they are merged.

A ZIP of JSON: `manifest.json` (the form, when it was made, the SHA-256 of every file), a list of records for each kind,
and for every revision its record, its text and its original bytes by their hash.
"""

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

import msgspec
from msgspec.structs import replace

from desktop_app.domain.bundles import Bundle
from desktop_app.domain.facts import sheet_to_json
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.errors import ExportError
from desktop_app.exporters.archive import packed
from desktop_app.exporters.exporter import PARTS, Exporter, Part

FORM = "kliping-bundle/1"
_HOLDS: frozenset[Part] = frozenset((*PARTS, "revisions"))
LISTS = ("documents", "annotations", "codes", "stories", "judgements")


def write(selection: Selection) -> bytes:
    """The selection as a bundle. Raises ExportError when a note is on a revision that was not selected with it."""
    return pack(bundle_of(selection), generator=selection.generator)


def bundle_of(selection: Selection) -> Bundle:
    """The records of a selection; an article that is chosen twice stands once. Raises ExportError as `write` does."""
    chosen = list({each.document.id: each for each in selection.documents}.values())
    revisions = tuple(revision for each in chosen for revision in _revisions(each))
    notes = tuple(note for each in chosen for note in each.annotations)
    known, codes = {revision.id for revision in revisions}, {code.id for code in selection.codes}
    if any(target.revision not in known for note in notes for target in note.targets):
        raise ExportError(
            "A note is on an older revision that is not in the bundle.",
            remedy="Move it to the current one, then retry.",
        )
    return Bundle(
        documents=tuple(each.document for each in chosen),
        revisions=revisions,
        annotations=tuple(replace(note, tags=tuple(tag for tag in note.tags if tag in codes)) for note in notes),
        codes=tuple(replace(code, parent=code.parent if code.parent in codes else None) for code in selection.codes),
        stories=selection.stories,
        judgements=tuple(j for each in chosen for j in each.judgements if j.target.revision in known),
        sheets={each.revision.id: each.sheet for each in chosen if each.sheet is not None},
        made=selection.made,
        author=selection.author,
    )


def _revisions(selected: SelectedDocument) -> Iterator[Any]:
    """All revisions that were selected; the current one as it was narrowed."""
    current = selected.revision
    yield from (each for each in selected.revisions if each.id != current.id)
    whole = next((each.original for each in selected.revisions if each.id == current.id), current.original)
    yield replace(current, original=whole)


def pack(bundle: Bundle, *, generator: str = "Kliping") -> bytes:
    """The bundle as a ZIP."""
    files = dict(_files(bundle))
    manifest = {
        "format": FORM,
        "made": bundle.made,
        "author": bundle.author,
        "generator": generator,
        "documents": [{"id": each.id, "title": each.source.title} for each in bundle.documents],
        "files": {name: sha256(data).hexdigest() for name, data in files.items()},
    }
    return packed([("manifest.json", _json(manifest)), *files.items()])


def _files(bundle: Bundle) -> Iterable[tuple[str, bytes]]:
    for name in LISTS:
        yield f"{name}.json", _json(msgspec.to_builtins(getattr(bundle, name)))
    for revision in bundle.revisions:
        record = msgspec.to_builtins(replace(revision, text="", original=b""))
        del record["text"], record["original"]
        yield f"revisions/{revision.id}.json", _json(record)
        yield f"revisions/{revision.id}.txt", revision.text.encode("utf-8", "surrogatepass")
        if revision.original:
            yield f"originals/{revision.sha256}", revision.original
    for revision, sheet in bundle.sheets.items():
        yield f"sheets/{revision}.json", _json(sheet_to_json(sheet))


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass") + b"\n"


EXPORTER = Exporter(
    name="bundle",
    label="Bundle for another Kliping",
    suffix=".kliping-bundle",
    media_type="application/vnd.kliping.bundle+zip",
    write=write,
    holds=_HOLDS,
)
