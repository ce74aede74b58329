"""Word documents: paragraphs, headings, lists, footnotes and tables, by way of mammoth; no picture is looked at."""

import io
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.readers.document import document_of
from desktop_app.readers.markup import write_blocks
from desktop_app.readers.package import Package
from desktop_app.readers.page import parsed
from desktop_app.readers.properties import note_member
from desktop_app.readers.reader import BlockWriter, Reader, Reading

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Judul'] => h1.title:fresh
p[style-name='Subtitle'] => h2:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Caption'] => p.caption:fresh
p[style-name='caption'] => p.caption:fresh
"""
_TEXTS = ("word/", "docProps/", "_rels/", "[Content_Types].xml")


def read(data: bytes, file_name: str) -> Reading:
    """The words with their structure; footnotes follow the text. Deleted words and comments are left out."""
    package = Package(data, file_name)
    if "word/document.xml" not in package:
        raise package.broken()
    for name in package.names:  # mammoth reads them without asking how large they are
        if name.startswith(_TEXTS) and name.endswith((".xml", ".rels")):
            package.read(name)
    tree = _as_html(data, package)
    writer = BlockWriter()
    _write(tree, writer)
    return document_of(writer, file_name, partial(note_member, package, "docProps/core.xml"))


def _as_html(data: bytes, package: Package) -> "HtmlElement":
    import mammoth

    try:
        page = mammoth.convert_to_html(
            io.BytesIO(data), style_map=_STYLES, include_embedded_style_map=False, convert_image=lambda _: []
        ).value
    except Exception as error:  # mammoth trusts its files: any error may come out of a damaged one
        raise package.broken() from error
    tree = parsed(page or "<body></body>")
    if tree is None:
        raise package.broken()
    return tree


def _write(tree: "HtmlElement", writer: BlockWriter) -> None:
    """Add the title and the body; marks of footnotes keep their number, arrows back to the text go."""
    heading = next(iter(tree.xpath("//h1[@class='title']")), None)
    if heading is not None:
        writer.add("title", "".join(heading.itertext()))
        heading.drop_tree()
    for link in list(tree.iter("a")):
        words = "".join(link.itertext())
        if words == "↑" and link.getparent() is not None:
            link.drop_tree()
    for note in tree.xpath("//li[starts-with(@id, 'footnote-') or starts-with(@id, 'endnote-')]"):
        _number(note)
    write_blocks(tree, writer)


def _number(note: Any) -> None:
    paragraph = next(note.iter("p"), note)
    number = note.get("id").rpartition("-")[2]
    paragraph.text = f"[{number}] {(paragraph.text or '').lstrip()}"


READER = Reader(
    name="docx",
    label="Word document",
    suffixes=(".docx", ".docm"),
    media_types=("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
    version="1",
    read=read,
)
