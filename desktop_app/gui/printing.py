"""The article on paper: its text as it is set, highlights filled, notes numbered and written out at the end."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.documents import BOILERPLATE, Block, Revision
from desktop_app.domain.spans import Span
from desktop_app.exporters.excerpts import blocks
from desktop_app.exporters.passages import Passages, Piece
from desktop_app.gui import wording
from desktop_app.gui.captions import about
from desktop_app.gui.colours import LIGHT
from desktop_app.gui.typography import Typography
from desktop_app.gui.wording import translate

if TYPE_CHECKING:
    from desktop_app.gui.session import Session

_TAGS = {"title": "h1", "heading": "h2", "quote": "blockquote"}


def print_article(session: "Session", parent: QWidget, *, preview: bool) -> None:
    """Print the article on screen, or show how it would look on paper."""
    document = paper(session)
    if document is None:
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if preview:
        dialog = QPrintPreviewDialog(printer, parent)
        dialog.paintRequested.connect(document.print_)
        dialog.exec()
    elif QPrintDialog(printer, parent).exec():
        document.print_(printer)


def paper(session: "Session") -> QTextDocument | None:
    """The article with its notes as a document to be printed, None if nothing is open."""
    article, revision = session.document, session.revision
    if article is None or revision is None:
        return None
    notes = session.in_order()
    title = escape(article.source.title)
    has_title = any(block.kind == "title" for block in revision.blocks)
    pieces = ["" if has_title else f"<h1>{title}</h1>", f"<p><i>{escape(about(article))}</i></p>"]
    passages = Passages(notes)
    article_blocks = (block for block in blocks(revision) if block.kind not in BOILERPLATE)
    pieces += [_block(revision, block, passages, notes) for block in article_blocks]
    written = [(number, note) for number, note in enumerate(notes, 1) if note.comment or note.tags]
    if written:
        pieces.append(f"<hr><h2>{escape(translate('Printing', 'Notes'))}</h2>")
        pieces += [_note(number, note, session) for number, note in written]
    document = QTextDocument()
    document.setDefaultFont(Typography(size=11.0).font())
    document.setHtml("".join(pieces))
    return document


def _block(revision: Revision, block: Block, passages: Passages, notes: list[Annotation]) -> str:
    tag = _TAGS.get(block.kind, "p")
    words = "".join(_piece(piece, revision.text, notes) for piece in passages.within(block.span))
    return f"<{tag}>{words}</{tag}>"


def _piece(piece: Piece, text: str, notes: list[Annotation]) -> str:
    """Words in the colour of the shortest passage over them; after them the numbers of the notes that end here."""
    words = escape(text[piece.start : piece.end]).replace("\n", "<br>")
    if piece.notes:
        over = Span(piece.start, piece.end)
        _, shortest = min(
            (len(target.span), number)
            for number in piece.notes
            for target in notes[number - 1].targets
            if target.span.contains(over)
        )
        words = f'<span style="background:{LIGHT.annotation(notes[shortest - 1].colour).fill}">{words}</span>'
    ended = [str(number) for number in sorted(piece.ending) if notes[number - 1].comment or notes[number - 1].tags]
    return words + (f"<sup>{', '.join(ended)}</sup>" if ended else "")


def _note(number: int, note: Annotation, session: "Session") -> str:
    state = "" if note.status == "unchecked" else wording.annotation_states()[note.status]
    parts = (note.comment, ", ".join(f"#{tag}" for tag in session.tag_names(note)), state, note.reason)
    words = "<br>".join(escape(part).replace("\n", "<br>") for part in parts if part)
    quote = escape(" ⇄ ".join(f"“{target.quote.exact}”" for target in (*note.targets, *note.links)))
    return f"<p><b>{number}</b>&nbsp; <i>{quote}</i><br>{words}</p>"
