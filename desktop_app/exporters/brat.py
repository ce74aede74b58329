"""brat standoff: a collection that brat opens, with names, statements and notes (https://brat.nlplab.org/standoff.html).

Positions are code points. A passage over several lines is written in fragments, since brat has none with a line end.
What brat has no word for stands in notes of the type "Kliping" and in kliping.json, which it passes over.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import msgspec

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.facts import Mention, Statement
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.domain.spans import Span
from desktop_app.exporters import excerpts
from desktop_app.exporters.archive import packed
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.names import member_name
from desktop_app.exporters.training import mentions_of, statements_of

_CONFIGURATION = """[entities]
Person
Organisation
Place
Group
Law
Product
Work
Speaker
Content
Note

[relations]
<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>
Same Arg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive

[events]
Statement Speaker?:<ENTITY>, Content*:Content

[attributes]
Act Arg:Statement, Value:assert|accuse|deny|request|promise|threaten|express|question
Mode Arg:Statement, Value:direct|indirect|mixed
"""


def write(selection: Selection) -> bytes:
    """A ZIP with a text and its annotations for each document."""
    chosen = {member_name(each.document): each for each in selection.documents}
    pairs: list[tuple[str, bytes]] = []
    documents: dict[str, dict[str, Any]] = {}
    for name, selected in chosen.items():
        lines = _Lines(selected, selection)
        documents[name] = {**_known(selected), "facts": lines.facts, "unwritten": lines.unwritten}
        pairs += [(f"{name}.txt", _utf8(selected.revision.text)), (f"{name}.ann", _utf8("".join(lines.all)))]
    known = {"documents": documents, "codes": msgspec.to_builtins(selection.codes)}
    about = json.dumps(known, ensure_ascii=False, indent=1).encode("utf-8", "replace")
    return packed([("annotation.conf", _CONFIGURATION.encode()), ("kliping.json", about), *pairs])


def _known(selected: SelectedDocument) -> dict[str, Any]:
    return {
        "id": selected.document.id,
        "revision": selected.revision.id,
        "sha256": selected.revision.sha256,
        "title": selected.document.source.title,
        "url": selected.document.source.url,
    }


class _Lines:
    """The lines of one .ann.

    `facts` are those that a program found, `unwritten` the notes whose passages have nothing that brat could show.
    """

    def __init__(self, selected: SelectedDocument, selection: Selection) -> None:
        self._text = selected.revision.text
        self._numbers: defaultdict[str, int] = defaultdict(int)
        self._names: dict[Span, str] = {}
        self.all: list[str] = []
        self.unwritten: list[dict[str, Any]] = []
        self._add_mentions(mentions_of(selected))
        for statement in statements_of(selected):
            self._add_statement(statement)
        self.facts = [line.rstrip("\n") for line in self.all]
        names = excerpts.labels(selection)
        for note in selected.annotations:
            self._add_note(note, names)

    def _line(self, kind: str, words: str) -> str:
        """Add a line; give its id."""
        self._numbers[kind] += 1
        id = f"{kind}{self._numbers[kind]}"  # noqa: A001 - the field's name
        self.all.append(f"{id}\t{words}\n")
        return id

    def _passage(self, label: str, span: Span) -> str:
        fragments = list(_fragments(self._text, span))
        words = " ".join(each.slice(self._text) for each in fragments)
        return self._line("T", f"{label} {_places(fragments)}\t{words}")

    def _add_mentions(self, mentions: list[Mention]) -> None:
        same: defaultdict[str, list[str]] = defaultdict(list)
        for mention in mentions:
            if any(_fragments(self._text, mention.span)):
                id = self._passage(mention.type.capitalize(), mention.span)  # noqa: A001
                self._names.setdefault(mention.span, id)
                same[mention.entity].append(id)
        self.all += [f"*\tSame {' '.join(ids)}\n" for ids in same.values() if len(ids) > 1]

    def _add_statement(self, said: Statement) -> None:
        parts = [part.span for part in said.content if part.text.strip()]
        if not parts:
            return
        contents = [self._passage("Content", part) for part in parts]
        trigger = self._passage("Statement", parts[0] if said.cue is None else said.cue.span)
        roles = []
        if said.speaker is not None and said.speaker.text.strip():
            speaker = Span(said.speaker.start, said.speaker.end)
            roles.append(f"Speaker:{self._names.get(speaker) or self._passage('Speaker', speaker)}")
        roles += [f"Content{number if number > 1 else ''}:{each}" for number, each in enumerate(contents, 1)]
        event = self._line("E", " ".join([f"Statement:{trigger}", *roles]))
        self._line("A", f"Act {event} {said.act}")
        self._line("A", f"Mode {event} {said.mode}")

    def _add_note(self, note: Annotation, names: dict[str, str]) -> None:
        """A line for every passage; what is said stands on the first."""
        passages: list[tuple[str, str, int, int]] = []
        for target in note.targets:
            fragments = list(_fragments(self._text, target.span))
            id = self._passage("Note", target.span) if fragments else ""  # noqa: A001 - the field's name
            passages.append((id, _places(fragments), target.position.start, target.position.end))
        known = {**_rest(note), "passages": passages}
        first = next((id for id, *_ in passages if id), "")  # noqa: A001
        if not first:
            self.unwritten.append(known)
            return
        if note.comment:
            self._line("#", f"AnnotatorNotes {first}\t{_on_one_line(note.comment)}")
        if note.tags:
            self._line("#", f"Tags {first}\t{_on_one_line('; '.join(names.get(tag, tag) for tag in note.tags))}")
        self._line("#", f"Kliping {first}\t{json.dumps(known)}")


def _places(fragments: list[Span]) -> str:
    """Fragments as brat writes them: 0 4;9 12."""
    return ";".join(f"{each.start} {each.end}" for each in fragments)


def _fragments(text: str, span: Span) -> Iterator[Span]:
    """The parts of a span on each of its lines, without what is blank."""
    start = span.start
    for line in span.slice(text).split("\n"):
        part = Span(start, start + len(line)).trimmed(text)
        if len(part):
            yield part
        start += len(line) + 1


def _rest(note: Annotation) -> dict[str, Any]:
    values: dict[str, Any] = msgspec.to_builtins(note)
    for name in ("document", "targets", "binned", "links"):  # the articles of links do not come along
        del values[name]
    return values


def _on_one_line(words: str) -> str:
    """Words without tabs and line ends, which brat takes for its own."""
    return " ".join(words.split())


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "replace")


EXPORTER = Exporter(
    name="brat",
    label="brat collection",
    suffix=".brat.zip",
    media_type="application/zip",
    write=write,
    holds=frozenset(("text", "source", "facts", "notes", "codes")),
)
