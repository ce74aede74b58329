"""What the reader adds to a text: annotations on targets, and the codebook they are tagged from.

The words are those of the W3C Web Annotation Data Model (target, selector, motivation, body).
"""

from typing import Literal

from msgspec import Struct

from desktop_app.domain.spans import Span

Motivation = Literal[
    "highlighting", "commenting", "tagging", "linking", "assessing", "questioning", "bookmarking", "describing",
]  # fmt: skip
Status = Literal["unchecked", "corroborated", "disputed", "retracted"]
Colour = Literal["yellow", "green", "blue", "pink", "purple", "orange"]
COLOURS: tuple[Colour, ...] = ("yellow", "green", "blue", "pink", "purple", "orange")


class PositionSelector(Struct, frozen=True, kw_only=True, gc=False):
    """Where the words stand, in code points (W3C TextPositionSelector)."""

    start: int
    end: int


class QuoteSelector(Struct, frozen=True, kw_only=True, gc=False):
    """The words and what stands before and after them (W3C TextQuoteSelector)."""

    exact: str
    prefix: str = ""
    suffix: str = ""


class BlockSelector(Struct, frozen=True, kw_only=True, gc=False):
    """The block the words begin in, counted from 0, and where in it."""

    block: int
    offset: int


class Target(Struct, frozen=True, kw_only=True, gc=False):
    """A passage of a revision, named three ways so that it can be found again."""

    revision: str
    position: PositionSelector
    quote: QuoteSelector
    structure: BlockSelector | None = None

    @property
    def span(self) -> Span:
        return Span(self.position.start, self.position.end)


class Annotation(Struct, frozen=True, kw_only=True, gc=False):
    """A mark of the reader's: passages, a Markdown comment, tags (ids of codes), a colour, a judgement of its truth.

    `reason` says why the status is what it is; `links` are passages of other articles that the note leads to.
    """

    id: str
    document: str
    targets: tuple[Target, ...]
    motivation: Motivation
    created: str
    modified: str
    comment: str = ""
    tags: tuple[str, ...] = ()
    colour: Colour = "yellow"
    status: Status = "unchecked"
    reason: str = ""
    author: str = ""
    private: bool = False
    binned: str | None = None
    links: tuple[Target, ...] = ()

    def linked(self, revision: str) -> tuple[Target, ...]:
        """The passages of a revision of another article that the note leads to."""
        return tuple(target for target in self.links if target.revision == revision)


class Code(Struct, frozen=True, kw_only=True, gc=False):
    """A tag with a place in the codebook. `shade` is its colour in the program it comes from, #RRGGBB, if another."""

    id: str
    name: str
    colour: Colour = "yellow"
    description: str = ""
    parent: str | None = None
    created: str = ""
    shade: str = ""
