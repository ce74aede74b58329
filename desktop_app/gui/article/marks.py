"""Marks on a text, layer by layer."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from desktop_app.domain.overlap import SpanIndex
from desktop_app.domain.spans import Span

LAYERS = ("facts", "entities", "annotations", "search", "codes")  # as they are painted, one above the other
_NEAREST = ("codes", "annotations", "search", "entities", "facts")  # which is meant by a click, spans being equal


class Mark(Struct, frozen=True, gc=False):
    """A stretch of text to be marked, in code points.

    `style` is a type of entity, a colour's name or a kind of fact, as the layer asks; `tip` says what the mark means.
    """

    key: str
    start: int
    end: int
    style: str
    tip: str = ""

    def __len__(self) -> int:
        return self.end - self.start

    @property
    def span(self) -> Span:
        """The stretch alone."""
        return Span(self.start, self.end)


class Layer:
    """The marks of one layer by key. A dimmed layer is painted faintly, an invisible one not at all."""

    __slots__ = ("dimmed", "index", "visible")

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self.index: SpanIndex[str, Mark] = SpanIndex((mark.key, mark) for mark in marks)
        self.visible = True
        self.dimmed = False

    def within(self, start: int, end: int) -> list[Mark]:
        """The marks that meet [start, end), in text order, longer ones first."""
        return [self.index[key] for key in self.index.window(start, end)] if self.visible else []


class Layers:
    """All marks on a text."""

    def __init__(self) -> None:
        self._layers = {name: Layer() for name in LAYERS}

    def __getitem__(self, name: str) -> Layer:
        return self._layers[name]

    def __iter__(self) -> Iterator[tuple[str, Layer]]:
        return iter(self._layers.items())

    def fill(self, name: str, marks: Iterable[Mark]) -> None:
        """Replace the marks of a layer; whether it is seen stays as it is."""
        old, new = self._layers[name], Layer(marks)
        new.visible, new.dimmed = old.visible, old.dimmed
        self._layers[name] = new

    def clear(self) -> None:
        """Take all marks away."""
        for name in LAYERS:
            self.fill(name, ())

    def at(self, position: int) -> list[tuple[str, Mark]]:
        """The visible marks over a character: the shortest first, of equals the one that lies above."""
        found = [(name, mark) for name in _NEAREST for mark in self._layers[name].within(position, position + 1)]
        found.sort(key=lambda item: len(item[1]))
        return found


def lanes(marks: Iterable[Mark]) -> list[tuple[Mark, int]]:
    """Each of the marks (in text order) with the lowest lane that is free from its start on."""
    ends: list[int] = []
    placed: list[tuple[Mark, int]] = []
    for mark in marks:
        lane = next((number for number, end in enumerate(ends) if end <= mark.start), len(ends))
        if lane == len(ends):
            ends.append(mark.end)
        else:
            ends[lane] = mark.end
        placed.append((mark, lane))
    return placed
