"""Where the words of a page stand, and in which order they are read: columns from left to right, headings over them.

Lengths are in points (1/72 inch), y grows upwards, as in PDF.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

_LEAST_LINES = 3  # in each of two columns
_NARROWEST = 60.0  # half of a column's lines at least; what is narrower is a table's
_MOST_CROSSING = 0.4  # of the lines, that run over a gutter
_SIDE_BY_SIDE = 0.4  # of the lower column's height
_EDGE = 0.13  # of a page's height, where running heads and page numbers stand
_SMALL, _FAR = 0.92, 2.5  # of the usual size, of its own size
_SAME_HEIGHT = 6.0
_OFTEN = 0.3  # of the pages a running head stands on, and two at least
_PAGE_NUMBER = re.compile(
    r"(?:(?:halaman|hal\.?|page|p\.|hlm\.?)\s*)?[-–—|•\[(]*\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:/|dari|of)\s*\d{1,4})?"
    r"\s*[-–—|•\])]*$",
    re.IGNORECASE,
)
# what browsers print at the edges: "5/6/24, 10:00 AM", an address
_PRINTED = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[:.]\d\d|(?:https?|file)://\S+(?:\s+\d+/\d+)?$")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words on one line of one page: from `left` to `right`, on the base line `y`, in letters `size` high."""

    text: str
    left: float
    right: float
    y: float
    size: float
    is_bold: bool


@dataclass(frozen=True, slots=True)
class Column:
    """Lines that are read one after the other, from the top."""

    lines: tuple[Piece, ...]
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Page:
    """The pieces of a page `height` points high."""

    pieces: tuple[Piece, ...]
    height: float


def without_running_heads(pages: Sequence[Page]) -> tuple[list[Page], list[str]]:
    """The pages without the lines that come again at their edges and without page numbers, and those lines' words."""
    seen: Counter[tuple[str, int]] = Counter()
    for page in pages:
        seen.update({_shape(piece) for piece in page.pieces if _is_at_edge(piece, page)})
    often = max(2, round(_OFTEN * len(pages)))
    left: list[Page] = []
    heads: dict[str, None] = {}
    for page in pages:
        kept: list[Piece] = []
        top, bottom = _extremes(page)
        usual = median(piece.size for piece in page.pieces) if page.pieces else 0.0
        printed = {piece.y for piece in page.pieces if _PRINTED.match(piece.text)}
        for piece in page.pieces:
            comes_again = seen[_shape(piece)] >= often
            is_outermost = piece.y in (top, bottom) and (
                piece.y in printed or _PAGE_NUMBER.match(piece.text) or _is_apart(piece, page, usual)
            )
            if _is_at_edge(piece, page) and (comes_again or is_outermost):
                heads.setdefault(piece.text)
            else:
                kept.append(piece)
        left.append(Page(tuple(kept), page.height))
    return left, list(heads)


def columns(page: Page) -> list[Column]:
    """The columns of a page in reading order. A line over several columns is a column of its own."""
    return [_column(pieces) for pieces in _in_order(list(page.pieces), depth=0) if pieces]


def _in_order(pieces: list[Piece], *, depth: int) -> Iterator[list[Piece]]:
    gutter = _gutter(pieces) if depth < 6 else None
    if gutter is None:
        yield pieces
        return
    band: list[Piece] = []
    crossing: list[Piece] = []
    for piece in sorted(pieces, key=lambda each: -each.y):
        crosses = piece.left < gutter - 1 < gutter + 1 < piece.right
        if crosses and band:
            yield from _sides(band, gutter, depth)
            band = []
        if not crosses and crossing:
            yield crossing
            crossing = []
        (crossing if crosses else band).append(piece)
    if crossing:
        yield crossing
    yield from _sides(band, gutter, depth)


def _sides(band: list[Piece], gutter: float, depth: int) -> Iterator[list[Piece]]:
    for side in ([each for each in band if each.left < gutter - 1], [each for each in band if each.left >= gutter - 1]):
        if side:
            yield from _in_order(side, depth=depth + 1)


def _gutter(pieces: list[Piece]) -> float | None:
    """Where a column begins that has another at its left: a place at which many lines begin and few run over."""
    if len(pieces) < 2 * _LEAST_LINES:
        return None
    starts = Counter(round(piece.left) for piece in pieces)
    best: tuple[int, float] | None = None
    for start, number in starts.items():
        if number + starts[start - 1] + starts[start + 1] < _LEAST_LINES:
            continue
        left = [piece for piece in pieces if piece.right <= start + 1]
        right = [piece for piece in pieces if piece.left >= start - 1.5]
        crossing = len(pieces) - len(left) - len(right)
        if crossing > _MOST_CROSSING * len(pieces) or not (_is_column(left) and _is_column(right)):
            continue
        if _overlap(left, right) < _SIDE_BY_SIDE:
            continue
        if best is None or (crossing, start) < best:
            best = (crossing, float(start))
    return None if best is None else best[1]


def _is_column(pieces: list[Piece]) -> bool:
    if len(pieces) < _LEAST_LINES:
        return False
    return median(piece.right - piece.left for piece in pieces) >= _NARROWEST


def _overlap(left: list[Piece], right: list[Piece]) -> float:
    """How much of the lower one's height two columns share."""
    one, other = _extent(left), _extent(right)
    lower = min(one[1] - one[0], other[1] - other[0])
    return (min(one[1], other[1]) - max(one[0], other[0])) / lower if lower > 0 else 0.0


def _extent(pieces: list[Piece]) -> tuple[float, float]:
    return min(piece.y for piece in pieces), max(piece.y for piece in pieces)


def _column(pieces: list[Piece]) -> Column:
    lines = tuple(_lines(sorted(pieces, key=lambda each: (-each.y, each.left))))
    return Column(lines, min(line.left for line in lines), max(line.right for line in lines))


def _lines(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces on one base line, or raised a little from it, made one."""
    row: list[Piece] = []
    for piece in pieces:
        if row and abs(row[0].y - piece.y) > 0.45 * max(row[0].size, piece.size):
            yield _joined(row)
            row = []
        row.append(piece)
    if row:
        yield _joined(row)


def _joined(row: list[Piece]) -> Piece:
    row = sorted(row, key=lambda each: each.left)
    longest = max(row, key=lambda each: len(each.text))
    return Piece(
        " ".join(piece.text for piece in row),
        row[0].left,
        max(piece.right for piece in row),
        longest.y,
        longest.size,
        all(piece.is_bold for piece in row),
    )


def _is_at_edge(piece: Piece, page: Page) -> bool:
    return piece.y < _EDGE * page.height or piece.y > (1 - _EDGE) * page.height


def _is_apart(piece: Piece, page: Page, usual: float) -> bool:
    """Whether it is in smaller letters than the usual and far from everything else: the head of a single page."""
    nearest = min((abs(piece.y - each.y) for each in page.pieces if each.y != piece.y), default=0.0)
    return piece.size < _SMALL * usual and nearest > _FAR * piece.size


def _extremes(page: Page) -> tuple[float, float]:
    ys = [piece.y for piece in page.pieces]
    return (max(ys), min(ys)) if ys else (0.0, 0.0)


def _shape(piece: Piece) -> tuple[str, int]:
    """What is the same for words that change from page to page only in their numbers, with the height they stand at."""
    return re.sub(r"\d+", "#", piece.text).casefold(), round(piece.y / _SAME_HEIGHT)
