"""What a reader is, and the writer that readers build a text and its blocks with."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from desktop_app.domain.documents import Block, BlockKind, Evidence, Source
from desktop_app.domain.offsets import canonical
from desktop_app.errors import ReadingError

LONGEST_TEXT = 20_000_000  # characters
_BLANKS = re.compile(r"\s+")

Progress = Callable[[int, int], None]  # pages done, of how many


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a reader made of a file: canonical text, its blocks, what the file says of its source and where it says it.

    `language` is the one the file declares (BCP 47), "" if it declares none.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    found: Source = field(default_factory=Source)
    language: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A format that can be opened. `suffixes` are in lower case with their dot.

    `version` changes whenever the same bytes may give another text. `read` takes the bytes and the file's name and
    raises ReadingError when they hold no article; `read_pages` does the same and tells how far it is, for formats whose
    files may take seconds.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    version: str
    read: Callable[[bytes, str], Reading]
    read_pages: Callable[[bytes, str, Progress], Reading] | None = None


@dataclass(slots=True)
class BlockWriter:
    """A text in the making, one block a line."""

    _pieces: list[str] = field(default_factory=list)
    _blocks: list[Block] = field(default_factory=list)
    _length: int = 0

    def add(self, kind: BlockKind, text: str, *, level: int = 0) -> None:
        """Put `text` on a line of its own, runs of white space made one blank; nothing if it is blank."""
        words = _BLANKS.sub(" ", canonical(text)).strip()
        if not words:
            return
        start = self._length + 1 if self._pieces else 0
        self._pieces.append(words)
        self._length = start + len(words)
        self._blocks.append(Block(kind=kind, start=start, end=self._length, level=level))

    def __len__(self) -> int:
        return len(self._blocks)

    @property
    def text(self) -> str:
        return "\n".join(self._pieces)

    @property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(self._blocks)


def checked(reading: Reading, file_name: str) -> Reading:
    """The reading, if it holds words and not too many. Raises ReadingError otherwise."""
    name = file_name or "The text"
    if not reading.text.strip():
        raise ReadingError(f"{name} holds no text.", remedy="Choose another file, or paste the article's text.")
    if len(reading.text) > LONGEST_TEXT:
        raise ReadingError(
            f"{name} has {len(reading.text):,} characters; an article may have {LONGEST_TEXT:,}.",
            remedy="Split it into parts.",
        )
    return reading


def with_title(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks; where none is a title, a first one that is a heading of the first level is."""
    if not blocks or any(block.kind == "title" for block in blocks):
        return blocks
    first = blocks[0]
    if first.kind != "heading" or first.level != 1:
        return blocks
    return (Block(kind="title", start=first.start, end=first.end), *blocks[1:])


def title_in(text: str, blocks: Iterable[Block]) -> str:
    """The words of the title block, "" without one."""
    return next((block.span.slice(text) for block in blocks if block.kind == "title"), "")
