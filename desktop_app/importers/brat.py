"""brat standoff: a ZIP of texts with their .ann files, or one .ann, whose text is the article it is brought in to.

Names and triggers become annotations tagged with their type, with brat's notes as comments; relations, events and
attributes are counted and left out. Of our own export the notes come back, and of the facts those that were changed.
"""

import json
import re
from collections import defaultdict
from typing import Any

import msgspec

from desktop_app.domain.annotations import Annotation, Code, PositionSelector, QuoteSelector, Target
from desktop_app.domain.offsets import canonical
from desktop_app.errors import ImportingError
from desktop_app.importers.archive import Archive
from desktop_app.importers.importer import Imported, ImportedDocument, Importer, Remark
from desktop_app.importers.own import completed
from desktop_app.importers.passages import counted, target_in
from desktop_app.importers.values import utf8

_PASSAGE = re.compile(r"(T\w+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?")
_SAID = re.compile(r"#\w*\t(\S+) (\w+)\t(.*)")
_REST = re.compile(r"(?:[ERAMN]\w*|\*)\t.*")
_KINDS = {"E": "event", "R": "relation", "A": "attribute", "M": "attribute", "N": "normalisation", "*": "relation"}


def read(data: bytes) -> Imported:
    """The annotations of every document. Raises ImportingError."""
    if not data.startswith(b"PK"):
        reading = _Reading(canonical(utf8(data)), known={}, text=None, document="")
        notes = tuple(reading.notes())
        if not notes:
            raise ImportingError("There are no annotations in it.", remedy="Choose another file.")
        return Imported(annotations=notes, remarks=tuple(reading.remarks()))
    archive = Archive(data)
    names = [name for name in archive.names if name.endswith(".ann")]
    if not names:
        raise ImportingError("There are no annotations (.ann) in it.", remedy="Pack the texts with their .ann files.")
    known = _known(archive)
    found: list[Annotation] = []
    documents: list[ImportedDocument] = []
    remarks: list[Remark] = []
    for name in names:
        stem = name.removesuffix(".ann")
        about = known.get("documents", {}).get(stem, {})
        text = canonical(utf8(archive.read(f"{stem}.txt")))
        documents.append(_document(stem, about, text))
        reading = _Reading(canonical(utf8(archive.read(name))), known=about, text=text, document=documents[-1].id)
        found += reading.notes()
        remarks += reading.remarks()
    codes = tuple(msgspec.convert(known.get("codes", []), tuple[Code, ...]))
    return Imported(annotations=tuple(found), codes=codes, documents=tuple(documents), remarks=tuple(remarks))


def _known(archive: Archive) -> dict[str, Any]:
    """What our own export says beside the format."""
    if "kliping.json" not in archive:
        return {}
    try:
        known = json.loads(archive.read("kliping.json"))
        msgspec.convert(known, dict[str, Any])
        msgspec.convert(known.get("documents", {}), dict[str, dict[str, Any]])
        msgspec.convert(known.get("codes", []), tuple[Code, ...])
    except (ValueError, RecursionError) as error:
        raise ImportingError(
            "Its kliping.json is damaged.", remedy="Export it again, or take that file out."
        ) from error
    return known


def _document(stem: str, about: dict[str, Any], text: str) -> ImportedDocument:
    return ImportedDocument(
        id=str(about.get("id", stem)),
        revision=str(about.get("revision", "")),
        sha256=str(about.get("sha256", "")),
        url=str(about.get("url", "")),
        title=str(about.get("title", stem.rpartition("/")[2])),
        text=text,
    )


class _Reading:
    """One .ann."""

    def __init__(self, ann: str, *, known: dict[str, Any], text: str | None, document: str) -> None:
        self._known, self._text, self._document = known, text, document
        facts = set(known.get("facts") or ())
        lines = [line for line in ann.split("\n") if line.strip()]
        self._passages: dict[str, re.Match[str]] = {}
        self._said: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self._left_out: list[str] = []
        self._facts = sum(line.startswith("T") for line in lines if line in facts)
        for line in lines:
            if line in facts:
                continue
            if match := _PASSAGE.fullmatch(line):
                self._passages[match[1]] = match
            elif match := _SAID.fullmatch(line):
                self._said[match[2]].append((match[1], match[3]))
            elif _REST.fullmatch(line):
                self._left_out.append(_KINDS[line[0]])
            else:
                raise ImportingError(f"“{line[:40]}” is no line of a brat file.", remedy="Check the file with brat.")

    def remarks(self) -> list[Remark]:
        facts = [Remark(code="facts", about=self._document, values={"number": str(self._facts)})] if self._facts else []
        return [*facts, *counted(self._left_out)]

    def notes(self) -> list[Annotation]:
        """Ours as they were, with what was changed since; then what others annotated, in text order."""
        ours = [
            values
            for said in self._said.values()
            for kind, words in said
            if kind == "Kliping" and (values := _object(words)) is not None
        ]
        own = [self._own(values) for values in (*ours, *(self._known.get("unwritten") or ()))]
        taken = {passage[0] for values in ours for passage in values.get("passages", ())}
        return [*own, *(self._theirs(each) for each in self._passages if each not in taken)]

    def _own(self, values: dict[str, Any]) -> Annotation:
        targets: list[Target] = []
        for id, places, start, end in values.get("passages", ()):  # noqa: A001 - the field's name
            match = self._passages.get(id)
            if match is not None and match[3] != places:
                targets += self._targets(match)
            elif match is not None or not id:
                targets.append(self._target(start, end, "" if match is None else match[4] or ""))
        first = next((id for id, *_ in values.get("passages", ()) if id), "")  # noqa: A001
        note = completed(self._annotation(f"{self._document}:{first}", tuple(targets), ""), values)
        comment = self._comment(first)
        is_as_written = not first or comment == _on_one_line(note.comment)
        return note if is_as_written else completed(note, {"comment": comment})

    def _theirs(self, id: str) -> Annotation:  # noqa: A002 - the field's name
        match = self._passages[id]
        note = self._annotation(f"{self._document}:{id}:{match[2]}:{match[3]}", self._targets(match), match[2])
        return completed(note, {"comment": self._comment(id)})

    def _annotation(self, id: str, targets: tuple[Target, ...], tag: str) -> Annotation:  # noqa: A002
        return Annotation(
            id=f"brat:{id}", document=self._document, targets=targets, motivation="tagging" if tag else "highlighting",
            created="", modified="", tags=(tag,) if tag else (),
        )  # fmt: skip

    def _comment(self, id: str) -> str:  # noqa: A002 - the field's name
        return "\n\n".join(words for kind, words in self._said.get(id, ()) if kind == "AnnotatorNotes" and words)

    def _targets(self, match: re.Match[str]) -> tuple[Target, ...]:
        """A target for every fragment. Without the text, the words of fragments are not told apart."""
        spans = [tuple(map(int, each.split(" "))) for each in match[3].split(";")]
        words, found, start = match[4] or "", [], 0
        for begin, end in spans:
            found.append(self._target(begin, end, words[start : start + end - begin]))
            start += end - begin + 1
        return tuple(found)

    def _target(self, start: int, end: int, words: str) -> Target:
        revision = str(self._known.get("revision", ""))
        if self._text is not None:
            if not 0 <= start < end <= len(self._text):
                raise ImportingError(
                    f"There is nothing at {start}–{end} of its text.", remedy="Check the file with brat."
                )
            return target_in(self._text, start, end, revision=revision)
        return Target(
            revision=revision, position=PositionSelector(start=start, end=end), quote=QuoteSelector(exact=words)
        )


def _object(words: str) -> dict[str, Any] | None:
    """What our export says of a note; None if somebody else wrote it."""
    try:
        values = json.loads(words)
        msgspec.convert(values.get("passages", []), list[tuple[str, str, int, int]])
    except (ValueError, AttributeError, RecursionError):
        return None
    return values


def _on_one_line(words: str) -> str:
    return " ".join(words.split())


IMPORTER = Importer(
    name="brat",
    label="brat standoff (.ann, or a ZIP with the texts)",
    suffixes=(".ann", ".brat.zip", ".zip"),
    media_types=("text/plain", "application/zip"),
    read=read,
)
