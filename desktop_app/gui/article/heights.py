"""Heights of the blocks of a document, estimated until a block is laid out."""

from bisect import bisect_right
from math import ceil

from desktop_app.gui.article.content import Content
from desktop_app.gui.article.faces import BLANK, PARAGRAPH

_CHUNK = 256  # blocks per partial sum: place ↔ block costs n / 256 + 256 steps


class Heights:
    """Heights in pixels by block number, with their sums."""

    __slots__ = ("_heights", "_sums")

    def __init__(self, heights: list[float]) -> None:
        self._heights = heights
        self._sums = [0.0]
        for start in range(0, len(heights), _CHUNK):
            self._sums.append(self._sums[-1] + sum(heights[start : start + _CHUNK]))

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, number: int) -> float:
        return self._heights[number]

    def correct(self, number: int, height: float) -> float:
        """Set the height of a block; how much it grew."""
        growth = height - self._heights[number]
        if growth:
            self._heights[number] = height
            for chunk in range(number // _CHUNK + 1, len(self._sums)):
                self._sums[chunk] += growth
        return growth

    def top(self, number: int) -> float:
        """Where a block begins."""
        chunk = number // _CHUNK
        return self._sums[chunk] + sum(self._heights[chunk * _CHUNK : number])

    def total(self) -> float:
        """The height of all blocks."""
        return self._sums[-1]

    def block_at(self, y: float) -> int:
        """The number of the block at `y`; the first or the last one outside."""
        chunk = min(max(bisect_right(self._sums, y) - 1, 0), max(0, len(self._sums) - 2))
        bottom = self._sums[chunk]
        last = min(len(self._heights), (chunk + 1) * _CHUNK)
        for number in range(chunk * _CHUNK, last):
            bottom += self._heights[number]
            if bottom > y:
                return number
        return max(0, last - 1)


def estimated(content: Content, *, fit: float, line: float, letter: float) -> list[float]:
    """The likely height of every line of `content` if `fit` characters of the running text fill a line.

    `line` is the height of one line, `letter` that of the letters, in pixels.
    """
    gap, blank = PARAGRAPH.after * letter, BLANK.scale * line
    heights = [ceil(length / fit) * line + gap if length else blank for length in content.lengths]
    for number in content.soft:
        heights[number] -= gap if content.lengths[number] else 0.0
    for number in content.kinds:
        face = content.face(number)
        lines = 1 if content.foldable(number) else ceil(content.lengths[number] * face.scale / fit)
        heights[number] = lines * line * face.scale + (face.before + face.after) * letter
    return heights
