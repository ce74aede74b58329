"""Saved web pages: the article that trafilatura finds in them, its structure as blocks. No network is touched."""

import re
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from desktop_app.domain.documents import BOILERPLATE, Block, Source
from desktop_app.domain.offsets import canonical
from desktop_app.errors import ReadingError
from desktop_app.languages.lines import blocks_of
from desktop_app.readers.encoding import decode
from desktop_app.readers.markup import CAPTION, RELATED, write_blocks
from desktop_app.readers.metadata import page_fields
from desktop_app.readers.reader import BlockWriter, Reader, Reading, checked

if TYPE_CHECKING:
    from lxml.html import HtmlElement

TRAFILATURA = "2.3.1"
_MOST_MARKUP = 16_000_000  # characters without embedded images; some 30 times that in memory while it is read
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.IGNORECASE)
_DATA_URI = re.compile(r"""data:[A-Za-z0-9.+/-]*(?:;[A-Za-z0-9=._-]+)*,[^"'\s)>]{256,}""")
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)(?:<!--\s*EndFragment\s*-->|\Z)", re.DOTALL)
_CAPTIONS = "//*[contains(@class, 'caption')][self::p or self::div or self::span][not(ancestor::figcaption)]"
_LONGEST_ASIDE = 400  # characters
_NO_ARTICLE = "Open the page in a browser, select the article and paste it."


def read(data: bytes, file_name: str) -> Reading:
    """The article of a page, without navigation; a clipboard fragment is taken whole."""
    declared = _CHARSET.search(data[:4096])
    page = canonical(decode(data, declared=declared[1].decode("ascii") if declared else "", name=file_name))
    page = _DATA_URI.sub("data:,", page)
    if len(page) > _MOST_MARKUP:
        raise ReadingError(
            f"{file_name or 'The page'} has {len(page):,} characters of markup; {_MOST_MARKUP:,} can be read.",
            remedy=_NO_ARTICLE,
        )
    fragment = _FRAGMENT.search(page)
    tree = _parsed(fragment[1] if fragment else page)
    if tree is None:
        raise ReadingError(f"{file_name or 'The page'} holds no article.", remedy=_NO_ARTICLE)
    return checked(_whole(tree) if fragment else _article(tree, page), file_name)


def _parsed(page: str) -> "HtmlElement | None":
    from lxml import etree, html  # pyright: ignore[reportAttributeAccessIssue] - compiled, without types

    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, collect_ids=False
    )
    try:
        return html.document_fromstring(page.encode("utf-8"), parser=parser)
    except etree.LxmlError:  # nothing in it, or nothing but a comment
        return None


def _whole(tree: "HtmlElement") -> Reading:
    writer = BlockWriter()
    write_blocks(tree, writer)
    return Reading(text=writer.text, blocks=writer.blocks, language=tree.get("lang") or "")


def _article(tree: "HtmlElement", page: str) -> Reading:
    from trafilatura import bare_extraction
    from trafilatura.metadata import extract_metadata

    fields = page_fields(tree, page[:4096])
    metadata = extract_metadata(tree)
    _mark(tree)
    document: Any = bare_extraction(tree, include_comments=False, url=fields.get("url"))
    if document is None or document.body is None:
        return _whole(tree)
    writer = BlockWriter()
    title = (metadata.title or "").strip()
    writer.add("title", title)
    heading = next(document.body.iter("head"), None)
    if heading is not None and title and _same("".join(heading.itertext()), title):
        heading.clear(keep_tail=True)
    write_blocks(document.body, writer)
    found: dict[str, Any] = {
        "title": title,
        "byline": metadata.author or "",
        "publisher": metadata.sitename or "",
        "url": metadata.url or "",
        "published": metadata.date,
        "licence": metadata.license or "",
        **fields,
    }
    return Reading(
        text=writer.text,
        blocks=_with_boilerplate(writer),
        found=Source(**found),
        language=fields.get("language", ""),
    )


def _with_boilerplate(writer: BlockWriter) -> tuple[Block, ...]:
    """The blocks; a paragraph that reads like a by-line, an advert … is one."""
    lines = {block.start: block.kind for block in blocks_of(writer.text) if block.kind in BOILERPLATE}
    return tuple(
        replace(block, kind=lines.get(block.start, block.kind)) if block.kind == "paragraph" else block
        for block in writer.blocks
    )


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _mark(tree: "HtmlElement") -> None:
    """Make captions and related lines, which trafilatura drops, paragraphs that begin with a mark."""
    for element in [*tree.iter("figcaption"), *tree.xpath(_CAPTIONS)]:
        words = " ".join(element.itertext()).strip()
        figure = next(element.iterancestors("figure"), element)
        if words and len(words) <= _LONGEST_ASIDE and figure.getparent() is not None:
            figure.addnext(_paragraph(CAPTION + words, tail=figure.tail))
            figure.tail = None
            element.drop_tree()
    for link in list(tree.iter("a")):
        line = next(link.iterancestors("p", "div", "li"), None)
        words = "" if line is None else " ".join(line.itertext()).strip()
        if line is not None and 0 < len(words) <= _LONGEST_ASIDE and _is_related(words):
            line.addnext(_paragraph(RELATED + words, tail=line.tail))
            line.tail = None
            line.drop_tree()


def _paragraph(words: str, *, tail: str | None) -> "HtmlElement":
    from lxml.html import Element

    paragraph = Element("p")
    paragraph.text, paragraph.tail = words, tail
    return paragraph


def _is_related(words: str) -> bool:
    return [block.kind for block in blocks_of(" ".join(words.split()))] == ["related"]


READER = Reader(
    name="html",
    label="Saved web page",
    suffixes=(".html", ".htm", ".xhtml"),
    media_types=("text/html", "application/xhtml+xml"),
    version=f"1/trafilatura-{TRAFILATURA}",
    read=read,
)
