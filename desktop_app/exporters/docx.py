"""A Word document: the article with highlights and real comments, then its notes and facts as tables, and its source.

Word knows fifteen colours of highlights, most of them too dark to read through, so purple is grey there; every comment
names the colour as it is.
"""

import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import Annotation, Colour
from desktop_app.domain.documents import Block
from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters import excerpts
from desktop_app.exporters import word_markup as word
from desktop_app.exporters.appendix import Row, appendix
from desktop_app.exporters.archive import repacked
from desktop_app.exporters.dates import moment
from desktop_app.exporters.excerpts import Places
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.passages import Passages, Piece
from desktop_app.exporters.xml import printable

if TYPE_CHECKING:
    from docx.document import Document as Paper

_STYLES = {"title": "Title", "list": "ListBullet", "quote": "IntenseQuote", "paragraph": ""}
_HIGHLIGHTS: dict[Colour, str] = {
    "yellow": "yellow", "green": "green", "blue": "cyan", "pink": "magenta", "purple": "lightGray",
    "orange": "darkYellow",
}  # fmt: skip
_DEEPEST = 9  # levels of headings in Word

Rows = Iterable[Row]


def write(selection: Selection) -> bytes:
    """One document, each article on pages of its own."""
    import docx

    labels = excerpts.labels(selection)
    pages: list[str] = []
    comments: list[str] = []
    for selected in selection.documents:
        pages.append("".join(_article(selected, labels, comments)))
    paper = docx.Document()
    _set_page(paper)
    _set_properties(paper, selection)
    closing = word.paragraph(word.run(excerpts.closing(selection)), style="Caption")
    body = (word.page_break().join(pages) + closing).encode()
    changes = {"word/document.xml": lambda member: _before(member, b"<w:sectPr", body)}
    if comments:
        paper.comments.add_comment()  # which makes their part of the package
        changes["word/comments.xml"] = lambda member: _instead(member, b"w:comment", "".join(comments).encode())
    made = io.BytesIO()
    paper.save(made)
    return repacked(made.getvalue(), changes=changes)


def _before(member: bytes, sign: bytes, markup: bytes) -> bytes:
    """The member with markup before the last element that begins like `sign`.

    Elements moved from one tree of lxml to another have their names looked up anew: two minutes for 3,000 notes.
    """
    head, found, tail = member.rpartition(sign)
    return head + markup + found + tail


def _instead(member: bytes, name: bytes, markup: bytes) -> bytes:
    """The member with markup in place of its only element of that name."""
    head, _, rest = member.partition(b"<" + name + b" ")
    return head + markup + rest.partition(b"</" + name + b">")[2]


def _set_page(paper: "Paper") -> None:
    from docx.shared import Mm

    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)


def _set_properties(paper: "Paper", selection: Selection) -> None:
    properties = paper.core_properties
    properties.author = properties.last_modified_by = selection.generator
    properties.comments = ""
    properties.title = printable(selection.documents[0].document.source.title)[:255] if selection.documents else ""
    properties.created = properties.modified = moment(selection.made)


def _article(selected: SelectedDocument, labels: dict[str, str], comments: list[str]) -> Iterator[str]:
    """The paragraphs and tables of an article; its comments are added to `comments`, whose places are their numbers."""
    source, revision = selected.document.source, selected.revision
    if not any(block.kind == "title" for block in revision.blocks):
        yield word.paragraph(word.run(source.title or "Untitled"), style="Title")
    if about := excerpts.about(source):
        yield word.paragraph(word.run(about), style="Subtitle")
    yield from _text(selected, labels, comments)
    for title, columns, rows in _tables(selected, labels):
        lines = list(rows)
        if lines:
            yield word.paragraph(word.run(title), style="Heading1")
            yield word.table(columns, lines)


def _text(selected: SelectedDocument, labels: dict[str, str], comments: list[str]) -> Iterator[str]:
    text, passages = selected.revision.text, Passages(selected.annotations)
    cut = [(block, list(passages.within(block.span))) for block in excerpts.blocks(selected.revision)]
    starts: dict[Piece, str] = defaultdict(str)
    ends: dict[Piece, str] = defaultdict(str)
    for number, (first, last) in _commented((piece for _, pieces in cut for piece in pieces), selected).items():
        place = len(comments)
        starts[first] += word.comment_start(place)
        ends[last] += word.comment_end(place)
        comments.append(_comment(place, selected.annotations[number - 1], labels))
    for block, pieces in cut:
        content = "".join(
            starts.get(piece, "") + _run(piece, text, selected.annotations) + ends.get(piece, "") for piece in pieces
        )
        turned = excerpts.is_right_to_left(block.span.slice(text))
        yield word.paragraph(content, style=_style(block), right_to_left=turned)


def _commented(pieces: Iterable[Piece], selected: SelectedDocument) -> dict[int, list[Piece]]:
    """The first and the last piece of each note's first passage, which is the one a comment is on."""
    found: dict[int, list[Piece]] = {}
    for piece in pieces:
        for number in piece.notes:
            passage = selected.annotations[number - 1].targets[0].span
            if passage.start <= piece.start and piece.end <= passage.end:
                found.setdefault(number, [piece, piece])[1] = piece
    return dict(sorted(found.items()))


def _run(piece: Piece, text: str, annotations: Sequence[Annotation]) -> str:
    colour = _HIGHLIGHTS[annotations[piece.notes[-1] - 1].colour] if piece.notes else ""
    return word.run(text[piece.start : piece.end], highlight=colour)


def _comment(place: int, annotation: Annotation, labels: dict[str, str]) -> str:
    about = [*(f"#{name}" for name in excerpts.tag_names(annotation, labels)), annotation.colour]
    if annotation.status != "unchecked":
        about.append(excerpts.status_of(annotation))
    words = "\n".join(filter(None, (annotation.comment.strip(), " · ".join(about))))
    date = f"{moment(annotation.modified).isoformat(timespec='seconds')}Z"
    return word.comment(place, words, author=annotation.author or "Kliping", date=date)


def _style(block: Block) -> str:
    if block.kind == "heading":
        return f"Heading{min(_DEEPEST, max(1, block.level))}"
    return _STYLES.get(block.kind, "Caption")


def _tables(selected: SelectedDocument, labels: dict[str, str]) -> Iterator[tuple[str, Row, Rows]]:
    columns = ("Quote", "Note", "Tags", "Colour", "Status", "Place", "Author", "Modified", "Id")
    yield "Notes", columns, _notes(selected, labels)
    yield from appendix(selected)


def _notes(selected: SelectedDocument, labels: dict[str, str]) -> Rows:
    places = Places(selected.revision)
    for each in selected.annotations:
        yield (
            excerpts.quote(each),
            each.comment,
            ", ".join(excerpts.tag_names(each, labels)),
            each.colour,
            excerpts.status_of(each),
            places.all_of(each),
            each.author,
            each.modified,
            each.id,
        )


EXPORTER = Exporter(
    name="docx",
    label="Word document",
    suffix=".docx",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write=write,
)
