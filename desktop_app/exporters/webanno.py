"""WebAnno TSV 3.3, which INCEpTION reads: names over words; by an option, statements and notes in layers of their own.

Positions count UTF-16 units. Every span has an id in brackets, since any may reach over several words or stand on
others. INCEpTION knows the layer of names; those of `layers` "all" have to be made in a project before it takes them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.domain.offsets import OffsetMap
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.domain.spans import Span
from desktop_app.exporters import excerpts
from desktop_app.exporters.archive import packed
from desktop_app.exporters.exporter import Exporter, Option
from desktop_app.exporters.names import member_name
from desktop_app.exporters.training import mentions_of, sentences_of, statements_of

_NAMES, _STATEMENTS, _NOTES = range(3)
_LAYERS = (
    ("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", ("identifier", "value")),
    ("webanno.custom.Statement", ("act", "identifier", "mode", "role")),
    ("webanno.custom.Note", ("colour", "comment", "identifier", "tags")),
)
_IN_VALUES = re.compile(r"[\\\[\]|_;*\t\n]|->")
_IN_TEXT = re.compile(r"[\\\x00-\x0a\x0c-\x1f]")
_LETTERS = {"\t": "\\t", "\n": "\\n", "\r": "\\r", "\f": "\\f", "\b": "\\b"}


@dataclass(frozen=True, slots=True)
class _Labelled:
    """A span of one layer with its values in the order of the layer's features."""

    layer: int
    span: Span
    values: tuple[str, ...]


def write(selection: Selection, *, layers: str = "names") -> bytes:
    """A ZIP with a TSV a document."""
    chosen = {each.document.id: each for each in selection.documents}.values()
    number = 1 if layers == "names" else len(_LAYERS)
    return packed((f"{member_name(each.document)}.tsv", _tsv(each, selection, number)) for each in chosen)


def _tsv(selected: SelectedDocument, selection: Selection, layers: int) -> bytes:
    text = selected.revision.text
    labelled = [each for each in _labelled(selected, selection) if each.layer < layers]
    labelled.sort(key=lambda each: (each.span.start, -each.span.end, each.layer))
    offsets = OffsetMap(text)
    sentences = sentences_of(text, (each.span for each in labelled))
    over = _covering([word for words in sentences for word in words], labelled)
    lines = ["#FORMAT=WebAnno TSV 3.3", *(f"#T_SP={name}|{'|'.join(parts)}" for name, parts in _LAYERS[:layers]), ""]
    for number, words in enumerate(sentences, 1):
        lines += ["", f"#Text={_escaped(text[words[0].start : words[-1].end], _IN_TEXT)}"]
        for place, word in enumerate(words, 1):
            where = f"{offsets.to_units(word.start)}-{offsets.to_units(word.end)}"
            cells = (
                f"{number}-{place}",
                where,
                _escaped(word.slice(text), _IN_TEXT),
                *_columns(next(over), layers),
                "",
            )
            lines.append("\t".join(cells))
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _covering(words: list[Span], labelled: list[_Labelled]) -> Iterator[list[tuple[int, _Labelled]]]:
    """For every word in order the spans over it, with their ids from 1."""
    waiting = list(reversed(list(enumerate(labelled, 1))))
    over: list[tuple[int, _Labelled]] = []
    for word in words:
        while waiting and waiting[-1][1].span.start <= word.start:
            over.append(waiting.pop())
        over = [each for each in over if each[1].span.end > word.start]
        yield over


def _columns(over: list[tuple[int, _Labelled]], layers: int) -> Iterator[str]:
    """The cells of a word: for every feature the values of the spans over it, parted by bars."""
    for layer in range(layers):
        here = [(number, each) for number, each in over if each.layer == layer]
        for feature in range(len(_LAYERS[layer][1])):
            cells = (f"{_escaped(each.values[feature], _IN_VALUES) or '*'}[{number}]" for number, each in here)
            yield "|".join(cells) or "_"


def _escaped(words: str, reserved: re.Pattern[str]) -> str:
    return reserved.sub(lambda match: _LETTERS.get(match[0], f"\\{match[0]}"), words)


def _labelled(selected: SelectedDocument, selection: Selection) -> Iterable[_Labelled]:
    for mention in mentions_of(selected):
        yield _Labelled(_NAMES, mention.span, (mention.entity, mention.type))
    for said in statements_of(selected):
        parts = [(Span(part.start, part.end), "content") for part in said.content]
        if said.cue is not None:
            parts.append((said.cue.span, "cue"))
        if said.speaker is not None and said.speaker.text:
            parts.append((Span(said.speaker.start, said.speaker.end), "speaker"))
        for span, role in parts:
            yield _Labelled(_STATEMENTS, span, (said.act, said.id, said.mode, role))
    names = excerpts.labels(selection)
    for note in selected.annotations:
        tags = ", ".join(names.get(tag, tag) for tag in note.tags)
        for target in note.targets:
            yield _Labelled(_NOTES, target.span, (note.colour, note.comment, note.id, tags))


EXPORTER = Exporter(
    name="webanno",
    label="WebAnno TSV 3.3 (INCEpTION)",
    suffix=".webanno.zip",
    media_type="application/zip",
    write=write,
    options=(Option(name="layers", label="Layers", values=("names", "all")),),
    holds=frozenset(("text", "facts")),
)
