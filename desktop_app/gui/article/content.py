"""An article as the widget shows it: its lines, their kinds, and the way between their offsets and the text's."""

from array import array
from collections.abc import Iterable, Iterator

from desktop_app.domain.documents import Block
from desktop_app.domain.offsets import OffsetMap, SoftBreak, soft_breaks, widget_text
from desktop_app.domain.spans import Span
from desktop_app.gui.article.faces import BLANK, FOLDED, PARAGRAPH, Face, face_of


class Content:
    """A text with its blocks, line by line: the widget's block n is line n.

    `shown` is given to the widget and not kept. `lengths` are in code points; `soft` are the lines whose paragraph
    goes on in the next one; `kinds` has the block of every line that is no plain paragraph.
    """

    def __init__(self, text: str, blocks: Iterable[Block] = ()) -> None:
        self.text = text
        breaks = soft_breaks(text)
        self._breaks = breaks
        self.map = OffsetMap(text, breaks)
        self.lengths = array("l")
        self.soft: set[int] = set()
        self.kinds: dict[int, Block] = {}
        self._fill(_lines(text, breaks), [block for block in blocks if block.end > block.start])

    def shown(self) -> str:
        """The text for the widget, over-long paragraphs broken."""
        return widget_text(self.text, self._breaks)

    def face(self, number: int) -> Face:
        """How line `number` is set."""
        block = self.kinds.get(number)
        if block is None:
            return PARAGRAPH if self.lengths[number] else BLANK
        return face_of(block)

    def foldable(self, number: int) -> bool:
        """Whether line `number` is boilerplate that is shown as one grey line."""
        block = self.kinds.get(number)
        return block is not None and block.kind in FOLDED

    def units(self, span: Span) -> tuple[int, int]:
        """The widget's offsets of a span."""
        return self.map.to_units(span.start), self.map.to_units(span.end)

    def span(self, start: int, end: int) -> Span:
        """The span between two of the widget's offsets, within the text."""
        last = len(self.text)
        return Span(min(self.map.to_points(start), last), min(self.map.to_points(end), last))

    def _fill(self, lines: Iterator[tuple[int, int, bool]], blocks: list[Block]) -> None:
        current = 0
        for number, (start, end, soft) in enumerate(lines):
            self.lengths.append(end - start)
            if soft:
                self.soft.add(number)
            while current < len(blocks) and blocks[current].end <= start:
                current += 1
            block = _main_block(blocks, current, start, end)
            if block is not None and block.end > end + 1:
                self.soft.add(number)
            if block is not None and block.kind != "paragraph":
                self.kinds[number] = block


def _lines(text: str, breaks: list[SoftBreak]) -> Iterator[tuple[int, int, bool]]:
    """Start, end and whether the line's paragraph goes on, of every line as shown."""
    start, upcoming = 0, iter(breaks)
    soft = next(upcoming, None)
    while True:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        while soft is not None and soft.position < end:
            yield start, soft.position, True
            start = soft.position if soft.inserted else soft.position + 1
            soft = next(upcoming, None)
        yield start, end, False
        if end == len(text):
            return
        start = end + 1


def _main_block(blocks: list[Block], first: int, start: int, end: int) -> Block | None:
    """The block with most of the line: a dateline, say, may share its line with a paragraph."""
    best, most = None, 0
    for number in range(first, len(blocks)):
        block = blocks[number]
        if block.start >= end:
            break
        common = min(block.end, end) - max(block.start, start)
        if common > most:
            best, most = block, common
    return best
