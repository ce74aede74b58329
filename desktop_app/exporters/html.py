"""One self-contained page: the article with its marks, notes in the margin, facts, source record, the data as JSON.

Readable without script (there is none), in light and dark, on paper. A Content-Security-Policy forbids everything but
the page's own style.
"""

import html
import json
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import msgspec

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.documents import Block, Source
from desktop_app.domain.facts import sheet_to_json
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.domain.spans import Span
from desktop_app.exporters.excerpts import counts, events, place_of, statements, tag_names
from desktop_app.exporters.exporter import Exporter

_TAGS = {"title": "h1", "heading": "h2", "list": "li", "quote": "blockquote"}
_SOURCE = ("byline", "publisher", "url", "published", "updated", "retrieved", "language", "section", "licence")


def write(selection: Selection) -> bytes:
    """The page of all documents of the selection."""
    title = selection.documents[0].document.source.title if len(selection.documents) == 1 else "Kliping"
    style = Path(__file__).with_name("page.css").read_text(encoding="utf-8")
    articles = (
        line
        for number, selected in enumerate(selection.documents)
        for line in _article(selected, selection, anchor="" if len(selection.documents) == 1 else f"{number}-")
    )
    lines = (
        "<!DOCTYPE html>",
        f'<html lang="{_said(_language(selection))}">',
        '<head><meta charset="utf-8">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="generator" content="{_said(selection.generator)}">',
        f"<title>{_said(title) or 'Untitled'}</title>",
        f"<style>{style}</style></head>",
        "<body>",
        *articles,
        f"<footer>Exported {_said(selection.made)} by {_said(selection.generator)}.</footer>",
        f'<script type="application/json" id="kliping-data">{_data(selection)}</script>',
        "</body></html>",
    )
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _said(words: str) -> str:
    return html.escape(words, quote=True)


def _language(selection: Selection) -> str:
    codes = {selected.document.source.language for selected in selection.documents}
    return codes.pop() if len(codes) == 1 else ""


def _article(selected: SelectedDocument, selection: Selection, *, anchor: str) -> Iterator[str]:
    language = _said(selected.document.source.language)
    yield f'<article lang="{language}" dir="auto">'
    if not any(block.kind == "title" for block in selected.revision.blocks):
        yield f"<h1>{_said(selected.document.source.title) or 'Untitled'}</h1>"
    yield '<div class="reading"><div class="text">'
    yield from _blocks(selected, anchor)
    yield "</div>"
    if selected.annotations:
        yield '<div class="notes"><h2>Notes</h2>'
        for number, annotation in enumerate(selected.annotations, 1):
            yield from _note(number, annotation, selected, selection, anchor)
        yield "</div>"
    yield "</div>"
    yield from _facts(selected)
    yield from _record(selected)
    yield "</article>"


def _blocks(selected: SelectedDocument, anchor: str) -> Iterator[str]:
    marks = _Marks(selected, anchor)
    blocks = selected.revision.blocks or (Block(kind="paragraph", start=0, end=len(selected.revision.text)),)
    in_list = False
    for number, block in enumerate(blocks):
        if (block.kind == "list") != in_list:
            in_list = not in_list
            yield "<ul>" if in_list else "</ul>"
        tag = _TAGS.get(block.kind, "p")
        tag = f"h{min(6, block.level + 1)}" if block.kind == "heading" and block.level else tag
        yield f'<{tag} id="{anchor}block-{number}" class="{block.kind}" dir="auto">{marks.within(block.span)}</{tag}>'
    if in_list:
        yield "</ul>"


class _Marks:
    """The passages that notes are on, cut into pieces that do not overlap, as HTML nests."""

    def __init__(self, selected: SelectedDocument, anchor: str) -> None:
        self.text = selected.revision.text
        self.anchor = anchor
        self.passages = sorted(
            (target.span.start, target.span.end, number, annotation.colour)
            for number, annotation in enumerate(selected.annotations, 1)
            for target in annotation.targets
        )

    def within(self, span: Span) -> str:
        """The words of `span` with their marks; a note's number stands after its last word."""
        here = [each for each in self.passages if each[0] < span.end and each[1] > span.start]
        edges = sorted({span.start, span.end, *(e for p in here for e in p[:2] if span.start < e < span.end)})
        pieces: list[str] = []
        for start, end in pairwise(edges):
            over = [each for each in here if each[0] < end and each[1] > start]
            words = _said(self.text[start:end])
            if over:
                of = ", ".join(str(number) for _, _, number, _ in over)
                words = f'<mark class="{over[-1][3]}" title="Note {of}">{words}</mark>'
            pieces.append(words)
            pieces.extend(self._number(number) for _, last, number, _ in over if last == end)
        return "".join(pieces).replace("\n", "<br>")

    def _number(self, number: int) -> str:
        return f'<sup><a href="#{self.anchor}note-{number}">{number}</a></sup>'


def _note(
    number: int, annotation: Annotation, selected: SelectedDocument, selection: Selection, anchor: str
) -> Iterator[str]:
    target = annotation.targets[0]
    block = next((n for n, b in enumerate(selected.revision.blocks) if b.start <= target.span.start < b.end), 0)
    yield f'<section class="note {annotation.colour}" id="{anchor}note-{number}" data-id="{_said(annotation.id)}">'
    yield f'<p class="quote" dir="auto"><a href="#{anchor}block-{block}">{number}</a> '
    yield " […] ".join(_said(each.quote.exact) for each in annotation.targets) + "</p>"
    if annotation.comment.strip():
        yield f'<p class="comment" dir="auto">{_said(annotation.comment)}</p>'
    tags = [f'<span class="tag">{_said(name)}</span>' for name in tag_names(annotation, selection)]
    about = (
        str(place_of(selected.revision, target.span)),
        annotation.colour,
        annotation.status,
        annotation.author,
        annotation.modified,
    )
    yield f'<p class="about">{" ".join(tags)} {_said(" · ".join(filter(None, about)))}</p></section>'


def _facts(selected: SelectedDocument) -> Iterator[str]:
    sheet = selected.sheet
    if sheet is None:
        return
    yield from _table(
        "Who says what",
        ("Speaker", "Says", "How", "When", "Where"),
        (
            (said.speaker or "nobody named", said.content, f"{said.act}, {said.mode}", said.when, str(said.place))
            for said in statements(selected)
            if said.verdict != "rejected"
        ),
    )
    yield from _table(
        "Figures and who claims them",
        ("What", "Figure", "Of", "Whose", "Claimed by", "When", "Words"),
        (
            (each.kind, each.figure, each.of, each.side, each.claimed_by or "the article", each.when, each.evidence)
            for each in counts(selected)
            if each.verdict != "rejected"
        ),
    )
    yield from _table(
        "Events",
        ("What", "Who", "Where", "When", "Status"),
        events(selected),
    )
    yield from _table(
        "Names",
        ("Name", "Kind", "Also"),
        ((entity.name, entity.type, ", ".join(entity.aliases)) for entity in sheet.entities),
    )


def _table(title: str, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    rows = list(rows)
    if not rows:
        return
    yield f"<h2>{title}</h2><table><thead><tr>"
    yield "".join(f'<th scope="col">{column}</th>' for column in columns) + "</tr></thead><tbody>"
    for row in rows:
        yield "<tr>" + "".join(f'<td dir="auto">{_said(cell)}</td>' for cell in row) + "</tr>"
    yield "</tbody></table>"


def _record(selected: SelectedDocument) -> Iterator[str]:
    source, revision = selected.document.source, selected.revision
    yield '<h2>Source</h2><dl class="source">'
    for name in _SOURCE:
        value = getattr(source, name)
        if value:
            yield f"<dt>{name}</dt><dd>{_address(source) if name == 'url' else _said(value)}</dd>"
    if source.note:
        yield f"<dt>note</dt><dd>{_said(source.note)}</dd>"
    yield f"<dt>sha256</dt><dd><code>{revision.sha256}</code></dd>"
    yield f"<dt>reader</dt><dd>{_said(revision.reader)} {_said(revision.reader_version)}</dd></dl>"


def _address(source: Source) -> str:
    """A link for a web address; any other scheme (javascript:) stays words."""
    words = _said(source.url)
    return (
        f'<a href="{words}" rel="noreferrer">{words}</a>' if source.url.startswith(("http://", "https://")) else words
    )


def _data(selection: Selection) -> str:
    """Everything on the page as JSON that no parser of HTML can take for an end of it."""
    value = {
        "made": selection.made,
        "codes": msgspec.to_builtins(selection.codes),
        "documents": [
            {
                "document": msgspec.to_builtins(selected.document),
                "sha256": selected.revision.sha256,
                "text_sha256": selected.revision.text_sha256,
                "text": selected.revision.text,
                "annotations": msgspec.to_builtins(selected.annotations),
                "judgements": msgspec.to_builtins(selected.judgements),
                "facts": None if selected.sheet is None else sheet_to_json(selected.sheet),
            }
            for selected in selection.documents
        ],
    }
    words = json.dumps(value, ensure_ascii=False)
    return words.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


EXPORTER = Exporter(name="html", label="Web page", suffix=".html", media_type="text/html", write=write)
