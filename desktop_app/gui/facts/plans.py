"""Where the parts of a row stand, so that measuring and painting agree."""

from msgspec import Struct

from desktop_app.gui.facts.faces import Faces
from desktop_app.gui.facts.rows import UNSURE, Row, quoted

MARGIN = 6.0  # pixels above and below a row
GUTTER = 24.0  # at the right, for the verdict
BRACKET = 18.0  # between figures and words, where a bracket is drawn
CELL_GAP = 8.0  # between figures that stand side by side
MAP_HEIGHT, CAPTION = 250.0, 40.0
LANE, LANES_AROUND = 22.0, 46.0

_GAP = 10.0  # pixels between head, tail and aside on one line
_WORDS = {"count": 2}  # most lines of the article's words by style
_MOST_WORDS = 3
_NARROWEST_CELL = 96.0


class Plan(Struct, frozen=True, gc=False):
    """Left edge and width of the text, its height, lines of each part, and whether they share the line of the head."""

    left: float
    width: float
    height: float
    head: int = 1
    tail: int = 0
    words: int = 0
    tail_beside: bool = False
    aside_beside: bool = True
    columns: int = 0


def aside_of(row: Row) -> str:
    """What stands at the right; how sure the engine is if that is not very."""
    if row.confidence >= UNSURE:
        return row.aside
    return " · ".join(part for part in (row.aside, f"{round(row.confidence * 100)} %") if part)


def lead_of(row: Row, figures: float) -> float:
    """The width of the left column; `figures` is that of the figures."""
    if row.style == "count":
        return figures + (BRACKET if row.bracket else 0)
    return 4.0 if row.style == "member" else 24.0


def plan(row: Row, width: float, faces: Faces, *, figures: float) -> Plan:
    """The plan of a row of that width."""
    if row.kind == "section":
        return Plan(4, width, faces.section.height + 20)
    if row.kind == "group":
        return Plan(4, width, faces.head.height + 12)
    if row.kind == "passage":
        return Plan(8, width - 8 - GUTTER, faces.small.height + 8)
    if row.kind == "hint":
        inner = width - 12
        return Plan(4, inner, faces.plain.count(row.head, inner, most=4) * faces.plain.height + 14)
    if row.kind == "figure":
        return Plan(0, width, figure_height(row))
    return _fact(row, width, faces, figures)


def figure_height(row: Row) -> float:
    """The height of a drawing: a time line has as many lanes as suit its events."""
    if row.style == "map":
        return MAP_HEIGHT + CAPTION
    return LANES_AROUND + LANE * lanes_for(row.count) + 8


def lanes_for(events: int) -> int:
    """How many lanes a time line has."""
    return min(9, max(3, round(events * 0.7)))


def _fact(row: Row, width: float, faces: Faces, figures: float) -> Plan:
    left = lead_of(row, figures) + 6
    inner = max(60.0, width - left - GUTTER)
    head, aside, tail = faces.head.advance(row.head), faces.small.advance(aside_of(row)), faces.small.advance(row.tail)
    room = inner - head
    aside_beside = not aside or aside + _GAP <= room
    used = aside + _GAP if aside and aside_beside else 0
    tail_beside = bool(row.tail) and row.style != "count" and not row.cells and tail + _GAP <= room - used
    heads = 1 if head <= inner else faces.head.count(row.head, inner, most=2)
    tails = faces.small.count(row.tail, inner, most=2) if row.tail and not tail_beside else 0
    words = faces.words.count(quoted(row.words), inner, most=_WORDS.get(row.style, _MOST_WORDS)) if row.words else 0
    height = heads * faces.head.height + (tails + (not aside_beside)) * faces.small.height
    height += words * faces.words.height + 2 if words else 0
    columns = 0
    if row.cells:
        columns = max(1, min(len(row.cells), 3, int((inner + GUTTER + CELL_GAP) / (_NARROWEST_CELL + CELL_GAP))))
        height += -(-len(row.cells) // columns) * cell_height(faces) + 4
    return Plan(
        left, inner, height + 2 * MARGIN,
        head=heads, tail=tails, words=words, tail_beside=tail_beside, aside_beside=aside_beside, columns=columns,
    )  # fmt: skip


def cell_height(faces: Faces) -> float:
    """The height of one of the figures that stand side by side: figure, two lines of claimant, date."""
    return faces.figure.height + 3 * faces.small.height + 10
