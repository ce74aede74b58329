"""Documents, their sources and their immutable revisions."""

from typing import Literal

from msgspec import Struct

from desktop_app.domain.spans import Span

BlockKind = Literal[
    "title", "heading", "paragraph", "list", "quote",
    "caption", "byline", "dateline", "advert", "navigation", "related",
]  # fmt: skip
BOILERPLATE: frozenset[str] = frozenset({"caption", "byline", "dateline", "advert", "navigation", "related"})

# Admiralty grades (NATO AJP-2.1): how far the source is trusted, how far the content is confirmed; "" is not graded.
Reliability = Literal["", "A", "B", "C", "D", "E", "F"]
Credibility = Literal["", "1", "2", "3", "4", "5", "6"]


class Block(Struct, frozen=True, kw_only=True, gc=False):
    """A stretch of a revision's text with a role; blocks are in order and do not overlap.

    `level` is the depth of a heading, from 1; 0 for the rest.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Source(Struct, frozen=True, kw_only=True, gc=False):
    """Provenance: what is known of where a document came from. Times are ISO 8601 or EDTF, language BCP 47."""

    title: str = ""
    byline: str = ""
    publisher: str = ""
    url: str = ""
    published: str | None = None
    updated: str | None = None
    retrieved: str | None = None
    language: str = ""
    section: str = ""
    licence: str = ""
    reliability: Reliability = ""
    credibility: Credibility = ""
    note: str = ""


class Evidence(Struct, frozen=True, kw_only=True, gc=False):
    """One value that a file gives for a field of its Source. `where` is a code: json-ld, opengraph, properties, text …

    `guess` when the place was not made for it: a date in an address, an author in a by-line.
    """

    field: str
    value: str
    where: str
    guess: bool = False


class Revision(Struct, frozen=True, kw_only=True, gc=False):
    """One immutable version of a document: what was in the file, and the text a reader made of it.

    `sha256` is of the original bytes, `text_sha256` of the UTF-8 text; `found` is what the file says of its own source,
    `evidence` every value it was chosen from, the weightiest first.
    `text` and `original` are content: kept once by their hash, left out of the history.
    """

    id: str
    document: str
    sha256: str
    text_sha256: str
    reader: str
    reader_version: str
    created: str
    blocks: tuple[Block, ...] = ()
    found: Source = Source()
    file_name: str = ""
    media_type: str = ""
    text: str = ""
    original: bytes = b""
    evidence: tuple[Evidence, ...] = ()

    def find(self, quote: str, *, after: int = 0) -> Span:
        """The first place of `quote` from `after` on. Raises ValueError if it does not stand there."""
        start = self.text.index(quote, after)
        return Span(start, start + len(quote))

    def block_at(self, position: int) -> Block | None:
        """The block that covers `position`."""
        return next((block for block in self.blocks if block.start <= position < block.end), None)


class Document(Struct, frozen=True, kw_only=True, gc=False):
    """What was opened: its source record, its current revision, the ids of its stories.

    `binned` is when it was put into the bin.
    """

    id: str
    source: Source
    revision: str
    added: str
    stories: tuple[str, ...] = ()
    binned: str | None = None


class Story(Struct, frozen=True, kw_only=True, gc=False):
    """A folder of documents about one matter, with a note of its own."""

    id: str
    name: str
    created: str
    note: str = ""


def text_hash(text: str) -> str:
    """SHA-256 of the text as UTF-8, in hexadecimal."""
    return bytes_hash(text.encode("utf-8", "surrogatepass"))


def bytes_hash(data: bytes) -> str:
    """SHA-256 of the bytes, in hexadecimal."""
    from hashlib import sha256  # loads OpenSSL: 2 ms and 4 MB that showing an article does not need

    return sha256(data).hexdigest()
