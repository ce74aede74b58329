"""Articles as `spacy.tokens.Doc` writes and reads them as JSON, one a line.

Names are `ents`; statements and notes, which may overlap, are groups of `spans`. Words and single blanks between them
give back the text, so what else is between words is a word of its own, as spaCy has it.
"""

import json
from collections.abc import Iterator
from typing import Any

from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.domain.spans import Span
from desktop_app.exporters import excerpts
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.training import mentions_of, outermost, sentences_of, statements_of

_LABELS = {"organisation": "ORG"}  # spaCy's own names of types are capitals: PERSON, ORG …


def write(selection: Selection) -> bytes:
    """A document a line."""
    lines = [json.dumps(_document(each, selection), ensure_ascii=False) + "\n" for each in selection.documents]
    return ("".join(lines) or "\n").encode("utf-8", "replace")


def _document(selected: SelectedDocument, selection: Selection) -> dict[str, Any]:
    text, source = selected.revision.text, selected.document.source
    mentions = mentions_of(selected)
    statements = statements_of(selected)
    passages = [Span(part.start, part.end) for each in statements for part in each.content]
    noted = [target.span for note in selected.annotations for target in note.targets]
    words = sentences_of(text, (*(each.span for each in mentions), *passages, *noted))
    tokens = list(_tokens(text, [word for sentence in words for word in sentence]))
    return {
        "text": text,
        "ents": [
            {"start": each.start, "end": each.end, "label": _label(each.type), "kb_id": each.entity}
            for each in outermost(mentions)
        ],
        "sents": [{"start": sentence[0].start, "end": sentence[-1].end} for sentence in words],
        "tokens": [{"id": number, "start": span.start, "end": span.end} for number, span in enumerate(tokens)],
        "spans": {
            "statements": [
                {"start": part.start, "end": part.end, "label": each.act, "kb_id": each.id}
                for each in statements
                for part in each.content
            ],
            "notes": list(_notes(selected, selection)),
        },
        "meta": {
            "id": selected.document.id,
            "title": source.title,
            "url": source.url,
            "language": source.language,
            "sha256": selected.revision.sha256,
        },
    }


def _notes(selected: SelectedDocument, selection: Selection) -> Iterator[dict[str, Any]]:
    """A passage for every tag of a note; a span of spaCy's begins and ends with words."""
    names = excerpts.labels(selection)
    for note in selected.annotations:
        for target in note.targets:
            span = target.span.trimmed(selected.revision.text)
            for tag in (note.tags or (note.motivation,)) if len(span) else ():
                yield {"start": span.start, "end": span.end, "label": names.get(tag, tag), "kb_id": note.id}


def _label(name: str) -> str:
    return _LABELS.get(name, name.upper())


def _tokens(text: str, words: list[Span]) -> Iterator[Span]:
    """The words, and what lies between them apart from one blank after a word."""
    end = 0
    for word in (*words, Span(len(text), len(text))):
        start = end + 1 if end and text[end : end + 1] == " " and word.start > end else end
        if start < word.start:
            yield Span(start, word.start)
        if len(word):
            yield word
        end = word.end


EXPORTER = Exporter(
    name="spacy",
    label="spaCy documents (JSON Lines)",
    suffix=".spacy.jsonl",
    media_type="application/jsonl",
    write=write,
    holds=frozenset(("text", "source", "facts", "notes")),
)
