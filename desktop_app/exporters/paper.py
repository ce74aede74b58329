"""A selection as the simple HTML that Qt lays out on paper: no grid, no variables, notes after the text by number."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from desktop_app.domain.annotations import Annotation, Colour
from desktop_app.domain.documents import Block
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters import excerpts
from desktop_app.exporters.appendix import Row, appendix
from desktop_app.exporters.excerpts import Places
from desktop_app.exporters.passages import Passages, Piece

_TAGS = {"title": "h1", "heading": "h2", "quote": "blockquote", "paragraph": "p", "list": "li"}
_FILLS: dict[Colour, str] = {
    "yellow": "#fdeea0", "green": "#c3edc5", "blue": "#bfe0fb", "pink": "#fccfe0", "purple": "#e0d2fb",
    "orange": "#fdd8b0",
}  # fmt: skip
_STYLE = """
h1 { font-size: 17pt; } h2 { font-size: 12pt; margin-bottom: 4pt; } p, li, blockquote { margin-bottom: 6pt; }
.soft { color: #6b665e; font-size: 8pt; } .small { font-size: 8.5pt; }
td, th { font-size: 8pt; text-align: left; vertical-align: top; border-bottom: 1px solid #ddd6c8; }
th { color: #6b665e; }
"""


def page(selection: Selection) -> str:
    """The document, each article on pages of its own."""
    labels = excerpts.labels(selection)
    closing = escape(excerpts.closing(selection))
    articles = (
        f'<div style="page-break-before: {"always" if number else "auto"}">{"".join(_article(selected, labels))}</div>'
        for number, selected in enumerate(selection.documents)
    )
    body = "".join(articles)
    return f'<html><head><style>{_STYLE}</style></head><body>{body}<p class="soft">{closing}</p></body></html>'


def _article(selected: SelectedDocument, labels: dict[str, str]) -> Iterator[str]:
    source, revision = selected.document.source, selected.revision
    if not any(block.kind == "title" for block in revision.blocks):
        yield f"<h1>{escape(source.title) or 'Untitled'}</h1>"
    if about := excerpts.about(source):
        yield f'<p class="soft">{escape(about)}</p>'
    passages = Passages(selected.annotations)
    for block in excerpts.blocks(revision):
        yield _block(block, revision.text, passages, selected.annotations)
    if selected.annotations:
        yield '<h2 style="page-break-before: always">Notes</h2>'
    places = Places(revision)
    for number, annotation in enumerate(selected.annotations, 1):
        yield _note(number, annotation, places, labels)
    for title, columns, rows in appendix(selected):
        yield _table(title, columns, rows)


def _block(block: Block, text: str, passages: Passages, annotations: Sequence[Annotation]) -> str:
    words = "".join(_piece(piece, text, annotations) for piece in passages.within(block.span))
    turned = ' dir="rtl"' if excerpts.is_right_to_left(block.span.slice(text)) else ""
    if block.kind == "list":
        return f"<ul><li{turned}>{words}</li></ul>"
    tag = _TAGS.get(block.kind, "p")
    look = ' class="soft"' if block.kind not in _TAGS else ""
    return f"<{tag}{look}{turned}>{words}</{tag}>"


def _piece(piece: Piece, text: str, annotations: Sequence[Annotation]) -> str:
    words = escape(text[piece.start : piece.end]).replace("\n", "<br>")
    if not piece.notes:
        return words
    fill = _FILLS[annotations[piece.notes[-1] - 1].colour]
    numbers = f"<sup>{' '.join(map(str, piece.ending))}</sup>" if piece.ending else ""
    return f'<span style="background-color: {fill}">{words}</span>{numbers}'


def _note(number: int, annotation: Annotation, places: Places, labels: dict[str, str]) -> str:
    quote = escape(excerpts.quote(annotation))
    comment = escape(annotation.comment.strip()).replace("\n", "<br>")
    about = (
        *(f"#{name}" for name in excerpts.tag_names(annotation, labels)),
        places.all_of(annotation),
        annotation.colour,
        "" if annotation.status == "unchecked" else excerpts.status_of(annotation),
        annotation.author,
        annotation.modified,
        annotation.id,
    )
    return (
        f'<p class="small"><b>{number}</b>&nbsp; <i>{quote}</i>{f"<br>{comment}" if comment else ""}'
        f'<br><span class="soft">{escape(" · ".join(filter(None, about)))}</span></p>'
    )


def _table(title: str, columns: Row, rows: Iterable[Row]) -> str:
    lines = "".join(f"<tr>{''.join(f'<td>{escape(words)}</td>' for words in row)}</tr>" for row in rows)
    if not lines:
        return ""
    heads = "".join(f"<th>{column}</th>" for column in columns)
    return (
        f'<h2>{title}</h2><table width="100%" cellspacing="0" cellpadding="3" border="0" '
        f'style="border-collapse: collapse"><thead><tr>{heads}</tr></thead>{lines}</table><p></p>'
    )
