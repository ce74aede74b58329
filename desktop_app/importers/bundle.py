"""Bundles of another Kliping: records that are merged into the library, checked to the last byte before they are.

Everything that a record refers to is in the bundle, every file has the hash that the manifest says, and every text and
original that of its revision.
"""

import json
from hashlib import sha256
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from desktop_app.domain.annotations import Annotation, Code
from desktop_app.domain.bundles import Bundle
from desktop_app.domain.documents import Document, Revision, Story, text_hash
from desktop_app.domain.facts import FactSheet
from desktop_app.domain.judgements import Judgement
from desktop_app.errors import ImportingError
from desktop_app.importers.archive import Archive
from desktop_app.importers.importer import Imported, Importer

_FORM, _VERSION = "kliping-bundle", 1
_AGAIN = "Ask for the bundle again."
_DAMAGED = "The bundle is damaged: {}."
T = TypeVar("T")


def read(data: bytes) -> Imported:
    """The bundle. Raises ImportingError when anything in it is not what it says it is."""
    return Imported(annotations=(), bundle=unpack(data))


def unpack(data: bytes) -> Bundle:
    """The records of a bundle, revisions with their texts and originals. Raises ImportingError."""
    files = _Files(Archive(data))
    revisions = tuple(_revision(files, name) for name in files.names("revisions/", ".json"))
    sheets = {
        name.removeprefix("sheets/").removesuffix(".json"): files.record(name, FactSheet)
        for name in files.names("sheets/", ".json")
    }
    bundle = Bundle(
        documents=files.record("documents.json", tuple[Document, ...]),
        revisions=revisions,
        annotations=files.record("annotations.json", tuple[Annotation, ...]),
        codes=files.record("codes.json", tuple[Code, ...]),
        stories=files.record("stories.json", tuple[Story, ...]),
        judgements=files.record("judgements.json", tuple[Judgement, ...]),
        sheets=sheets,
        made=str(files.manifest.get("made", "")),
        author=str(files.manifest.get("author", "")),
    )
    _check_references(bundle)
    return bundle


class _Files:
    """The files of the ZIP that the manifest names."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        if "manifest.json" not in archive:
            raise ImportingError("This is no bundle of Kliping: it has no manifest.", remedy="Choose another file.")
        self.manifest: dict[str, Any] = _decoded(archive.read("manifest.json"), dict[str, Any], "manifest.json")
        form, _, version = str(self.manifest.get("format", "")).partition("/")
        if form != _FORM or not version.isdigit():
            raise ImportingError("This is no bundle of Kliping.", remedy="Choose another file.")
        if int(version) > _VERSION:
            raise ImportingError(
                "The bundle is of a newer Kliping.", remedy="Install the newer version to bring it in."
            )
        hashes = self.manifest.get("files")
        self._hashes: dict[str, Any] = hashes if isinstance(hashes, dict) else {}

    def names(self, prefix: str, suffix: str) -> list[str]:
        return [name for name in self._hashes if name.startswith(prefix) and name.endswith(suffix)]

    def __contains__(self, name: object) -> bool:
        return name in self._hashes

    def read(self, name: str) -> bytes:
        """The bytes of a file, if they have the hash that is said."""
        if name not in self._hashes:
            raise ImportingError(_DAMAGED.format(f"{name} is missing"), remedy=_AGAIN)
        data = self._archive.read(name)
        if sha256(data).hexdigest() != self._hashes[name]:
            raise ImportingError(_DAMAGED.format(f"{name} has another hash than it says"), remedy=_AGAIN)
        return data

    def record(self, name: str, kind: type[T]) -> T:
        return _decoded(self.read(name), kind, name)


def _decoded(data: bytes, kind: type[T], name: str) -> T:
    try:
        return msgspec.convert(json.loads(data.decode("utf-8", "surrogatepass")), kind)
    except (ValueError, RecursionError) as error:  # msgspec's and the codec's are ValueErrors
        raise ImportingError(_DAMAGED.format(f"{name} does not hold what it should"), remedy=_AGAIN) from error


def _revision(files: _Files, name: str) -> Revision:
    record = files.record(name, Revision)
    try:
        text = files.read(f"{name.removesuffix('.json')}.txt").decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise ImportingError(_DAMAGED.format(f"the text of {record.id} is not UTF-8"), remedy=_AGAIN) from error
    if text_hash(text) != record.text_sha256:
        raise ImportingError(_DAMAGED.format(f"the text of {record.id} is another"), remedy=_AGAIN)
    kept = f"originals/{record.sha256}"
    original = files.read(kept) if kept in files else b""
    if original and sha256(original).hexdigest() != record.sha256:
        raise ImportingError(_DAMAGED.format(f"the original of {record.id} is another"), remedy=_AGAIN)
    return replace(record, text=text, original=original)


def _check_references(bundle: Bundle) -> None:
    """Everything that a record refers to must be in the bundle, and every quote where it says."""
    documents, codes, stories = (
        {each.id for each in kind} for kind in (bundle.documents, bundle.codes, bundle.stories)
    )  # fmt: skip
    texts = {each.id: each.text for each in bundle.revisions}
    targets = [target for note in bundle.annotations for target in note.targets]
    wanted = (
        (documents, (each.document for each in (*bundle.revisions, *bundle.annotations, *bundle.judgements))),
        (texts, (each.revision for each in (*bundle.documents, *targets))),
        (texts, (*(each.target.revision for each in bundle.judgements), *bundle.sheets)),
        (codes, (tag for note in bundle.annotations for tag in note.tags)),
        (codes, (code.parent for code in bundle.codes if code.parent is not None)),
        (stories, (story for each in bundle.documents for story in each.stories)),
    )
    for known, ids in wanted:
        missing = next((each for each in ids if each not in known), None)
        if missing is not None:
            raise ImportingError(_DAMAGED.format(f"{missing} is missing"), remedy=_AGAIN)
    if any(not note.targets for note in bundle.annotations):
        raise ImportingError(_DAMAGED.format("a note is on no passage"), remedy=_AGAIN)
    for target in targets:
        if target.span.slice(texts[target.revision]) != target.quote.exact:
            raise ImportingError(_DAMAGED.format(f"“{target.quote.exact[:40]}” is not where it says"), remedy=_AGAIN)


IMPORTER = Importer(
    name="bundle",
    label="Bundle of another Kliping",
    suffixes=(".kliping-bundle",),
    media_types=("application/vnd.kliping.bundle+zip",),
    read=read,
)
