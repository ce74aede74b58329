"""What the reader adds to a text: annotations on targets, and the codebook they are tagged from.

The words are those of the W3C Web Annotation Data Model (target, selector, motivation, body).
"""

from dataclasses import dataclass
from typing import Literal

from desktop_app.domain.spans import Span

Motivation = Literal[
    "highlighting", "commenting", "tagging", "linking", "assessing", "questioning", "bookmarking", "describing",
]  # fmt: skip
Status = Literal["unchecked", "corroborated", "disputed", "retracted"]
Colour = Literal["yellow", "green", "blue", "pink", "purple", "orange"]
COLOURS: tuple[Colour, ...] = ("yellow", "green", "blue", "pink", "purple", "orange")


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionSelector:
    """Where the words stand, in code points (W3C TextPositionSelector)."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteSelector:
    """The words and what stands before and after them (W3C TextQuoteSelector)."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockSelector:
    """The block the words begin in, counted from 0, and where in it."""

    block: int
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A passage of a revision, named three ways so that it can be found again."""

    revision: str
    position: PositionSelector
    quote: QuoteSelector
    structure: BlockSelector | None = None

    @property
    def span(self) -> Span:
        return Span(self.position.start, self.position.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A mark of the reader's: passages, a Markdown comment, tags (ids of codes), a colour, a judgement of its truth."""

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
    author: str = ""
    private: bool = False
    binned: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A tag with a place in the codebook."""

    id: str
    name: str
    colour: Colour = "yellow"
    description: str = ""
    parent: str | None = None
    created: str = ""
