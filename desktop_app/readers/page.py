"""A page of HTML to its article: shared by the readers of everything that is HTML inside. No network is touched."""

import re
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from desktop_app.domain.documents import Block
from desktop_app.domain.offsets import canonical
from desktop_app.errors import ReadingError
from desktop_app.languages.credits import clean_name
from desktop_app.languages.lines import with_boilerplate
from desktop_app.readers.article import parts_of
from desktop_app.readers.edges import with_edges
from desktop_app.readers.encoding import decode
from desktop_app.readers.furniture import clear_furniture, prose_of
from desktop_app.readers.markup import write_blocks
from desktop_app.readers.metadata import note_head
from desktop_app.readers.provenance import Provenance, reading_of
from desktop_app.readers.reader import BlockWriter, Reading
from desktop_app.readers.teasers import drop_teasers
from desktop_app.readers.visible import note_text, note_visible, settle_title

if TYPE_CHECKING:
    from lxml.html import HtmlElement

TRAFILATURA = "2.3.1"
VERSION = f"3/trafilatura-{TRAFILATURA}"  # of whatever is read by way of HTML
MOST_MARKUP = 16_000_000  # characters without embedded images; some 30 times that in memory while it is read
_SLOW = 1_500_000  # characters from which trafilatura, whose time grows with the square, is not asked
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.IGNORECASE)
_DATA_URI = re.compile(r"""data:[A-Za-z0-9.+/-]*(?:;[A-Za-z0-9=._-]+)*,[^"'\s)>]{256,}""")
_UNFIT = re.compile("[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]")  # in XML, and so in lxml's trees (XML 1.0 §2.2)
_HEAD = 4096  # characters at the beginning where encoding and origin are declared
_LONGEST_CREDIT = 100  # characters
_LONGEST_BOX = 3  # blocks at the end that tell of the author, the name the first
_ENOUGH = 250  # characters of prose in which the article can be told by where they stand
NO_ARTICLE = "Open the page in a browser, select the article and paste it."


def page_text(data: bytes, file_name: str, *, declared: str = "") -> str:
    """The markup in `data` without its embedded images. `declared` is the encoding that the file's envelope names.

    Raises ReadingError when it is no text, or more markup than can be read.
    """
    named = _CHARSET.search(data[:_HEAD])
    page = canonical(decode(data, declared=declared or (named[1].decode("ascii") if named else ""), name=file_name))
    page = _UNFIT.sub("\ufffd", _DATA_URI.sub("data:,", page))
    if len(page) > MOST_MARKUP:
        raise ReadingError(
            f"{file_name or 'The page'} has {len(page):,} characters of markup; {MOST_MARKUP:,} can be read.",
            remedy=NO_ARTICLE,
        )
    return page


def parsed(page: str) -> "HtmlElement | None":
    """The tree of a page, None if there is nothing in it."""
    from lxml import etree, html  # pyright: ignore[reportAttributeAccessIssue] - compiled, without types

    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, collect_ids=False
    )
    try:
        return html.document_fromstring(page.encode("utf-8"), parser=parser)
    except etree.LxmlError:  # nothing in it, or nothing but a comment
        return None


def whole_of(tree: "HtmlElement") -> Reading:
    """Everything that is visible in a tree: a fragment, a letter."""
    writer = BlockWriter()
    write_blocks(tree, writer)
    return Reading(
        text=writer.text, blocks=with_boilerplate(writer.text, writer.blocks), language=tree.get("lang") or ""
    )


def article_of(page: str, file_name: str, *, known: Provenance | None = None) -> Reading:
    """The article of a page, without what the site puts around it; `known` is what its envelope says of it.

    Raises ReadingError for a page without one.
    """
    tree = parsed(page)
    if tree is None:
        raise ReadingError(f"{file_name or 'The page'} holds no article.", remedy=NO_ARTICLE)
    found = known or Provenance()
    note_head(tree, page[:_HEAD], found)
    title, headline = settle_title(tree, found)
    lone_name = note_visible(tree, headline, found, page=page)
    writer = BlockWriter()
    writer.add("title", title)
    drop_teasers(tree, clear_furniture(tree, headline), headline)
    prose = prose_of(tree)
    for part in _parts_in(tree, prose, headline, size=len(page)):
        write_blocks(part, writer, title=title)
    if len(writer) <= 1 and not _has_words(writer):
        return whole_of(tree)
    blocks = _with_credits(writer.text, with_boilerplate(writer.text, writer.blocks), found)
    blocks = with_edges(writer.text, blocks)
    note_text(writer.text, blocks, found)
    if not found.values("byline"):
        found.add("byline", lone_name, "place", guess=True)
    found.doubt("byline", found.values("publisher"))
    return reading_of(writer.text, blocks, found)


def _parts_in(
    tree: "HtmlElement", prose: dict["HtmlElement", int], headline: "HtmlElement | None", *, size: int
) -> list[Any]:
    """The elements that hold the article; trafilatura's choice in a page with next to no prose."""
    if size < _SLOW and prose.get(tree, 0) < _ENOUGH:
        from trafilatura import bare_extraction

        document: Any = bare_extraction(tree, include_comments=False, with_metadata=False)
        if document is not None and document.body is not None:
            return [document.body]
    return list(parts_of(tree, prose, headline))


def _with_credits(text: str, blocks: tuple[Block, ...], found: Provenance) -> tuple[Block, ...]:
    """The blocks; a line that is the author's name is a by-line before the first long one, and near the end.

    What follows it there tells of the author.
    """
    names = {name.casefold() for name in found.values("byline")}
    first = next((number for number, block in enumerate(blocks) if block.end - block.start > _LONGEST_CREDIT), 0)
    named = [number for number, block in enumerate(blocks) if clean_name(block.span.slice(text)).casefold() in names]
    last = max((number for number in named if first < len(blocks) - _LONGEST_BOX <= number), default=len(blocks))
    return tuple(
        replace(block, kind="byline", level=0)
        if (number >= last and block.kind in ("paragraph", "heading"))
        or (number < first and number in named and block.kind == "paragraph")
        else block
        for number, block in enumerate(blocks)
    )


def _has_words(writer: BlockWriter) -> bool:
    return any(block.kind != "title" for block in writer.blocks)
