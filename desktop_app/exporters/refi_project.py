"""REFI-QDA Project (.qdpx), which QualCoder, NVivo, MAXQDA, ATLAS.ti, f4 and others open.

Positions are code points of the plain text, the end exclusive; texts are UTF-8 with "\\n" and no byte order mark.
A comment is written twice, as the selection's description and as a note: programs read one or the other.
"""

from collections.abc import Iterator
from typing import Any

from desktop_app.domain.annotations import Annotation, Code, Target
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters.archive import packed
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.refi import Element, add, add_codes, guid, instruct, is_time, printed, root, unprintable
from desktop_app.exporters.xml import printable

_NAME = 80  # characters of a passage that name its selection
_NO_TIME = "1970-01-01T00:00:00Z"


def write(selection: Selection) -> bytes:
    """The project with its plain texts."""
    documents = {each.document.id: each for each in selection.documents}  # a source stands once
    project = _Project(selection, list(documents.values()))
    texts = (
        (f"sources/{guid(each.document.id)}.txt", each.revision.text.encode("utf-8", "replace"))
        for each in documents.values()
    )
    return packed([("project.qde", printed(project.element())), *texts])


class _Project:
    """The XML of one project, part by part in the order the schema asks for; no part may be empty."""

    def __init__(self, selection: Selection, documents: list[SelectedDocument]) -> None:
        self._selection, self._documents = selection, documents
        self._made = _first_time(selection.made)
        self._notes = [note for each in documents for note in each.annotations]

    def element(self) -> Element:
        """The whole of it."""
        titles = ", ".join(each.document.source.title for each in self._documents)
        project = root(
            "Project",
            namespace="urn:QDA-XML:project:1.0",
            name=printable(titles or self._selection.generator),
            origin=printable(self._selection.generator),
            creationDateTime=self._made,
        )
        self._add_users(project)
        codes = list(self._codes())
        if codes:
            add_codes(add(add(project, "CodeBook"), "Codes"), codes)
        sources = add(project, "Sources") if self._documents else None
        for selected in self._documents:
            self._add_source(sources, selected)
        self._add_notes(project)
        self._add_links(project)
        return project

    def _add_users(self, project: Element) -> None:
        authors = sorted({note.author for note in self._notes if note.author})
        users = add(project, "Users") if authors else None
        for author in authors:
            add(users, "User", guid=guid(author, of="user"), name=printable(author))

    def _codes(self) -> Iterator[Code]:
        """The codebook, and a code for each tag that it lacks: a coding refers to nothing that is not there."""
        yield from self._selection.codes
        known = {code.id for code in self._selection.codes}
        loose = dict.fromkeys(tag for note in self._notes for tag in note.tags if tag not in known)
        yield from (Code(id=tag, name=tag) for tag in loose)

    def _add_source(self, sources: Element, selected: SelectedDocument) -> None:
        document, revision = selected.document, selected.revision
        own = guid(document.id)
        element = add(
            sources,
            "TextSource",
            guid=own,
            name=printable(document.source.title),
            plainTextPath=f"internal://{own}.txt",
            creationDateTime=_first_time(document.added, revision.created, self._made),
        )
        provenance = _provenance(selected)
        if provenance:
            add(element, "Description", provenance)
        known = {"document": document.id, "revision": revision.id, "sha256": revision.sha256}
        instruct(element, {**known, "url": document.source.url})
        for note in selected.annotations:
            for number, target in enumerate(note.targets):
                self._add_passage(element, note, number, target)

    def _add_passage(self, source: Element, note: Annotation, number: int, target: Target) -> None:
        own = _selection_guid(note, number)
        element = add(
            source,
            "PlainTextSelection",
            guid=own,
            name=printable(target.quote.exact[:_NAME]),
            startPosition=str(target.position.start),
            endPosition=str(target.position.end),
            modifiedDateTime=_first_time(note.modified, note.created, self._made),
            **self._made_by(note),
        )
        if note.comment:
            add(element, "Description", note.comment)
        instruct(element, {"annotation": note.id} if number else _rest(note))
        for tag in note.tags:
            coding = add(element, "Coding", guid=guid(own, of=tag), **self._made_by(note))
            add(coding, "CodeRef", targetGUID=guid(tag))
        if note.comment:
            add(element, "NoteRef", targetGUID=guid(note.id, of="note"))

    def _made_by(self, note: Annotation) -> dict[str, str]:
        """QualCoder fails on a note that does not say when it was made."""
        made = {"creationDateTime": _first_time(note.created, note.modified, self._made)}
        return {"creatingUser": guid(note.author, of="user"), **made} if note.author else made

    def _add_notes(self, project: Element) -> None:
        noted = [note for note in self._notes if note.comment and note.targets]
        notes = add(project, "Notes") if noted else None
        for note in noted:
            name = printable(note.targets[0].quote.exact[:_NAME])
            element = add(notes, "Note", guid=guid(note.id, of="note"), name=name, **self._made_by(note))
            add(element, "PlainTextContent", note.comment)

    def _add_links(self, project: Element) -> None:
        """A note on several passages is one: they are linked to its first."""
        pairs = [
            (_selection_guid(note, 0), _selection_guid(note, number))
            for note in self._notes
            for number in range(1, len(note.targets))
        ]
        links = add(project, "Links") if pairs else None
        for origin, target in pairs:
            own = guid(target, of="link")
            add(links, "Link", guid=own, direction="Associative", originGUID=origin, targetGUID=target)


def _selection_guid(note: Annotation, number: int) -> str:
    return guid(note.id, of=f"target {number}") if number else guid(note.id)


def _rest(note: Annotation) -> dict[str, Any]:
    """What an annotation has and a selection has not, and the words that XML cannot hold every character of."""
    names = ("motivation", "colour", "status", "reason", "private", "created", "modified")
    return {
        "annotation": note.id,
        **{name: getattr(note, name) for name in names},
        **unprintable(note, "comment", "author"),
    }


def _provenance(selected: SelectedDocument) -> str:
    source = selected.document.source
    lines = (source.byline, source.publisher, source.published or "", source.url, source.note)
    return "\n".join(filter(None, lines))


def _first_time(*times: str) -> str:
    return next(time for time in (*times, _NO_TIME) if is_time(time))


EXPORTER = Exporter(
    name="qdpx",
    label="REFI-QDA project",
    suffix=".qdpx",
    media_type="application/zip",
    write=write,
    holds=frozenset(("text", "source", "notes", "codes")),
)
