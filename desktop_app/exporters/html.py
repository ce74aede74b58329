"""One self-contained page: the article with its marks, notes in the margin, facts, source record, the data as JSON.

Readable without script (there is none), in light and dark, on a phone, on paper. A Content-Security-Policy forbids
everything but the page's own style.
"""

import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import msgspec

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.documents import Block, Source
from desktop_app.domain.facts import sheet_to_json
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters import excerpts
from desktop_app.exporters.excerpts import Places
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.fields import source_of
from desktop_app.exporters.html_facts import facts, said
from desktop_app.exporters.passages import Passages, Piece

_TAGS = {"title": "h1", "heading": "h2", "list": "li", "quote": "blockquote"}
_MOST_NAMED = 5  # notes that the tool tip of a mark names


def write(selection: Selection) -> bytes:
    """The page of all documents of the selection."""
    title = selection.documents[0].document.source.title if len(selection.documents) == 1 else "Kliping"
    style = Path(__file__).with_name("page.css").read_text(encoding="utf-8")
    lines = (
        "<!DOCTYPE html>",
        f'<html lang="{said(_language(selection))}">',
        '<head><meta charset="utf-8">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="generator" content="{said(selection.generator)}">',
        f"<title>{said(' '.join(title.split())) or 'Untitled'}</title>",
        f"<style>{style}</style></head>",
        "<body>",
        *_stories(selection),
        *_contents(selection),
        *(line for page in _pages(selection) for line in page.lines()),
        f"<footer>{said(excerpts.closing(selection))}</footer>",
        f'<script type="application/json" id="kliping-data">{_data(selection)}</script>',
        "</body></html>",
    )
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _language(selection: Selection) -> str:
    codes = {selected.document.source.language for selected in selection.documents}
    return codes.pop() if len(codes) == 1 else ""


def _stories(selection: Selection) -> Iterator[str]:
    """The stories with their notes, as they were written."""
    for story in excerpts.stories(selection):
        yield f'<section class="story"><h1>{said(story.name)}</h1>'
        yield f'<p class="comment" dir="auto">{said(story.note)}</p></section>'


def _contents(selection: Selection) -> Iterator[str]:
    """A list of the articles, where there are several."""
    if len(selection.documents) < 2:
        return
    yield "<nav><h2>Articles</h2><ol>"
    for number, selected in enumerate(selection.documents):
        source = selected.document.source
        about = " · ".join(filter(None, (source.publisher, source.published)))
        yield f'<li><a href="#{number}-article">{said(source.title) or "Untitled"}</a> {said(about)}</li>'
    yield "</ol></nav>"


def _pages(selection: Selection) -> Iterator["_Page"]:
    several = len(selection.documents) > 1
    labels = excerpts.labels(selection)
    for number, selected in enumerate(selection.documents):
        yield _Page(selected, labels, anchor=f"{number}-" if several else "")


class _Page:
    """One article; `anchor` begins the ids of its elements where there are several."""

    def __init__(self, selected: SelectedDocument, labels: dict[str, str], *, anchor: str) -> None:
        self.selected, self.labels, self.anchor = selected, labels, anchor
        self.passages = Passages(selected.annotations)
        self.places = Places(selected.revision)

    def lines(self) -> Iterator[str]:
        source = self.selected.document.source
        yield f'<article id="{self.anchor}article" lang="{said(source.language)}" dir="auto">'
        if not any(block.kind == "title" for block in self.selected.revision.blocks):
            yield f"<h1>{said(source.title) or 'Untitled'}</h1>"
        if about := excerpts.about(source):
            yield f'<p class="about">{said(about)}</p>'
        yield '<div class="reading">'
        yield from self._text()
        yield "</div>"
        yield from facts(self.selected, self.anchor)
        yield from _record(self.selected)
        yield "</article>"

    def _text(self) -> Iterator[str]:
        """A row for each block, or for each list: its words, and the notes that begin in it beside them."""
        blocks = enumerate(excerpts.blocks(self.selected.revision))
        noted: set[int] = set()
        for listed, group in groupby(blocks, key=lambda each: each[1].kind == "list" or each[0]):
            row = list(group)
            words = "".join(self._block(number, block) for number, block in row)
            words = f"<ul>{words}</ul>" if listed is True else words
            numbers = [each for _, block in row for each in self.passages.beginning(block.span)]
            notes = [number for number in dict.fromkeys(numbers) if number not in noted]
            noted.update(notes)
            beside = "".join(self._note(number) for number in notes)
            yield f'{words}<div class="notes">{beside}</div>' if beside else words
        rest = [number for number in range(1, len(self.selected.annotations) + 1) if number not in noted]
        if rest:
            yield f'<div class="notes">{"".join(self._note(number) for number in rest)}</div>'

    def _block(self, number: int, block: Block) -> str:
        tag = _TAGS.get(block.kind, "p")
        tag = f"h{min(6, block.level + 1)}" if block.kind == "heading" and block.level else tag
        words = "".join(self._piece(piece) for piece in self.passages.within(block.span))
        return f'<{tag} id="{self.anchor}block-{number}" class="{block.kind}" dir="auto">{words}</{tag}>'

    def _piece(self, piece: Piece) -> str:
        words = said(self.selected.revision.text[piece.start : piece.end]).replace("\n", "<br>")
        if not piece.notes:
            return words
        colour = self.selected.annotations[piece.notes[-1] - 1].colour
        of = ", ".join(map(str, piece.notes[:_MOST_NAMED])) + (" …" if len(piece.notes) > _MOST_NAMED else "")
        numbers = "".join(f'<sup><a href="#{self.anchor}note-{n}">{n}</a></sup>' for n in piece.ending)
        return f'<mark class="{colour}" title="Note {of}">{words}</mark>{numbers}'

    def _note(self, number: int) -> str:
        annotation = self.selected.annotations[number - 1]
        target = annotation.targets[0]
        quote = said(excerpts.quote(annotation))
        links = "".join(f'<p class="quote" dir="auto">⇄ {said(each.quote.exact)}</p>' for each in annotation.links)
        comment = f'<p class="comment" dir="auto">{said(annotation.comment)}</p>' if annotation.comment.strip() else ""
        tags = [f'<span class="tag">{said(name)}</span>' for name in excerpts.tag_names(annotation, self.labels)]
        return (
            f'<section class="note {annotation.colour}" id="{self.anchor}note-{number}"'
            f' data-id="{said(annotation.id)}">'
            f'<p class="quote" dir="auto"><a href="#{self.anchor}block-{self.places.block(target.span) or 0}">{number}'
            f"</a> {quote}</p>{links}{comment}"
            f'<p class="about">{" ".join(tags)} {said(" · ".join(self._about(annotation)))}</p></section>'
        )

    def _about(self, annotation: Annotation) -> Iterator[str]:
        yield self.places.all_of(annotation)
        yield annotation.colour
        if annotation.status != "unchecked":
            yield excerpts.status_of(annotation)
        if annotation.author:
            yield annotation.author
        yield annotation.modified


def _record(selected: SelectedDocument) -> Iterator[str]:
    source, revision = selected.document.source, selected.revision
    yield '<h2>Source</h2><dl class="source">'
    for name, value in source_of(source):
        yield f"<dt>{name}</dt><dd>{_address(source) if name == 'url' else said(value)}</dd>"
    for name, value in (("reliability", source.reliability), ("credibility", source.credibility)):
        if value:
            yield f"<dt>{name}</dt><dd>{said(value)}</dd>"
    if source.note:
        yield f'<dt>note</dt><dd class="comment">{said(source.note)}</dd>'
    yield f"<dt>sha256</dt><dd><code>{revision.sha256}</code></dd>"
    yield f"<dt>sha256 of the text</dt><dd><code>{revision.text_sha256}</code></dd>"
    yield f"<dt>revision</dt><dd><code>{said(revision.id)}</code></dd>"
    yield f"<dt>reader</dt><dd>{said(revision.reader)} {said(revision.reader_version)}</dd></dl>"


def _address(source: Source) -> str:
    """A link for a web address; any other scheme (javascript:) stays words."""
    words = said(source.url)
    return (
        f'<a href="{words}" rel="noreferrer">{words}</a>' if source.url.startswith(("http://", "https://")) else words
    )


def _data(selection: Selection) -> str:
    """Everything on the page as JSON that no parser of HTML can take for an end of it."""
    value = {
        "made": selection.made,
        "codes": msgspec.to_builtins(selection.codes),
        "stories": msgspec.to_builtins(selection.stories),
        "omissions": msgspec.to_builtins(selection.omissions),
        "documents": [
            {
                "document": msgspec.to_builtins(selected.document),
                "revision": selected.revision.id,
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
