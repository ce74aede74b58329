"""REFI-QDA Project (.qdpx) of QualCoder, NVivo, MAXQDA, ATLAS.ti, f4 and others, and of our own export.

Texts come with their codings, notes, authors and codes. How the writer counts positions is found out (see `offsets`)
and said. Files that are not quite by the schema are read as far as they go; pictures, sound and pages as pictures are
counted and left out.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from desktop_app.domain.annotations import COLOURS, Annotation, Colour, Target
from desktop_app.domain.offsets import canonical
from desktop_app.errors import ImportingError
from desktop_app.importers.archive import Archive
from desktop_app.importers.importer import Imported, ImportedDocument, Importer, Remark
from desktop_app.importers.offsets import Convention, Verdict, detect
from desktop_app.importers.own import completed, motivation_of
from desktop_app.importers.passages import counted, target_in
from desktop_app.importers.refi import Element, child, children, codes_of, guid_of, ours, root_of, text_of
from desktop_app.importers.refi_sources import TextSource, raw_text, sources_of


def read(data: bytes) -> Imported:
    """The texts with what is said of them. Raises ImportingError."""
    archive = Archive(data)
    # ATLAS.ti 26 names it after the project, the standard project.qde
    inner = next((name for name in archive.names if name.lower().endswith(".qde") and "/" not in name), None)
    if inner is None:
        raise ImportingError("There is no project (.qde) in it.", remedy="Export it again as REFI-QDA project.")
    return _Project(archive, root_of(archive.read(inner), name="Project")).imported()


class _Project:
    """One project while it is read."""

    def __init__(self, archive: Archive, root: Element) -> None:
        self._archive = archive
        self._users = {guid_of(each): each.get("name", "") for each in children(child(root, "Users"), "User")}
        self._notes = {guid_of(each): each for each in children(child(root, "Notes"), "Note")}
        self._codes, self._remarks = codes_of(child(child(root, "CodeBook"), "Codes"))
        self._colours: dict[str, Colour] = {code.id: code.colour for code in self._codes}
        self._sources, self._left_out = sources_of(root, archive)
        self._told: set[str] = set()

    def imported(self) -> Imported:
        foreign = [each for each in self._sources if not ours(each.element)]
        verdict = detect((each.text, each.passages) for each in foreign)
        annotations = [
            note
            for each in self._sources
            for note in (
                *self._passages(each, verdict.convention if each in foreign else Convention()),
                *self._whole_text(each),
            )
        ]
        loose = [
            Remark(code="left_out", about=note.get("name", "") or "Note", values={"text": self._words_of(note)})
            for guid, note in self._notes.items()
            if guid not in self._told
        ]
        said = [_evidence(verdict)] if verdict.passages else []
        return Imported(
            annotations=tuple(annotations),
            codes=tuple(self._codes),
            documents=tuple(_document(each) for each in self._sources),
            remarks=(*said, *self._remarks, *counted(self._left_out), *loose),
        )

    def _passages(self, source: TextSource, convention: Convention) -> Iterator[Annotation]:
        """An annotation for every selection; those that our export made of one annotation become one again."""
        document = _document(source)
        made: dict[str, Annotation] = {}
        spans = source.text.spans(source.passages, convention)
        for element, span in zip(source.selections, spans, strict=True):
            if span is None:
                self._left_out.append("PlainTextSelection")
                continue
            target = target_in(source.text.text, span.start, span.end, revision=document.revision)
            id = str(ours(element).get("annotation") or guid_of(element))  # noqa: A001 - the field's name
            if id in made:
                made[id] = replace(made[id], targets=(*made[id].targets, target))
            else:
                made[id] = self._annotation(element, id=id, document=document.id, targets=(target,))
        yield from made.values()

    def _whole_text(self, source: TextSource) -> Iterator[Annotation]:
        """What is said of a text as a whole. The description that our export writes is its source record."""
        if not ours(source.element):
            guid = guid_of(source.element)
            note = self._annotation(source.element, id=f"{guid}:text", document=guid, targets=())
            if note.comment or note.tags:
                yield note

    def _annotation(
        self,
        element: Element,
        *,
        id: str,  # noqa: A002 - the field's name
        document: str,
        targets: tuple[Target, ...],
    ) -> Annotation:
        known = ours(element)
        codings = list(children(element, "Coding"))
        tags = tuple(dict.fromkeys(guid_of(ref, "targetGUID") for each in codings for ref in children(each, "CodeRef")))
        comment = self._comment(element)
        sayings = [element, *codings, *(self._notes[guid] for guid in self._noted(element))]
        created = next((each.get("creationDateTime") for each in sayings if each.get("creationDateTime")), "")
        authors = (self._users.get(guid_of(each, "creatingUser"), "") for each in sayings)
        note = Annotation(
            id=id,
            document=document,
            targets=targets,
            motivation=motivation_of(comment, tags),
            created=created,
            modified=element.get("modifiedDateTime") or created,
            comment=comment,
            tags=tags,
            colour=self._colour(tags),
            author=next(filter(None, authors), ""),
        )
        return completed(note, known)

    def _colour(self, tags: tuple[str, ...]) -> Colour:
        """A selection has no colour of its own: it is seen in that of its first code."""
        for tag in tags:
            if tag in self._colours:
                return self._colours[tag]
        return COLOURS[0]

    def _comment(self, element: Element) -> str:
        """The description and every note, each said once: programs write one, the other, or both."""
        noted = self._noted(element)
        self._told.update(noted)
        said = (canonical(text_of(element, "Description")), *(self._words_of(self._notes[guid]) for guid in noted))
        return "\n\n".join(dict.fromkeys(filter(None, said)))

    def _noted(self, element: Element) -> list[str]:
        """The notes of an element and of its codings."""
        holders = (element, *children(element, "Coding"))
        found = (guid_of(ref, "targetGUID") for holder in holders for ref in children(holder, "NoteRef"))
        return [each for each in dict.fromkeys(found) if each in self._notes]

    def _words_of(self, note: Element) -> str:
        raw = raw_text(note, self._archive) or text_of(note, "Description")
        return canonical(raw.removeprefix("\ufeff") if note.get("plainTextPath") else raw)


def _document(source: TextSource) -> ImportedDocument:
    known = ours(source.element)
    return ImportedDocument(
        id=str(known.get("document") or guid_of(source.element)),
        revision=str(known.get("revision", "")),
        sha256=str(known.get("sha256", "")),
        url=str(known.get("url", "")),
        title=source.title,
        text=source.text.text,
    )


def _evidence(verdict: Verdict) -> Remark:
    """The convention that was found, and what speaks for it."""
    found = verdict.convention
    values = {
        "unit": found.unit,
        "mark": "counted" if found.mark_counted else "not counted",
        "line_end": str(found.line_end),
        "end": "inclusive" if found.end_inclusive else "exclusive",
        "passages": str(verdict.passages),
        "whole": str(verdict.whole),
        "quoted": str(verdict.quoted),
    }
    if verdict.next_whole is not None:
        values |= {"next_whole": str(verdict.next_whole), "next_quoted": str(verdict.next_quoted)}
    return Remark(code="offsets", values=values)


IMPORTER = Importer(
    name="qdpx",
    label="REFI-QDA project (QualCoder, NVivo, MAXQDA, ATLAS.ti …)",
    suffixes=(".qdpx",),
    media_types=("application/zip",),
    read=read,
)
