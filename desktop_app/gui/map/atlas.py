"""Coasts, borders and countries for drawing, read from `resources/map` when a map is shown for the first time.

A file is a line of JSON and then the points of all arcs, one after the other, as little-endian 16-bit steps of
longitude and latitude. `lengths` are the points of each arc; `kinds` has a letter for each: `c` a coast, `b` a border,
`-` neither. A country is its two-letter code, a place in its middle, and rings of arc numbers, where `~n` is
arc n run backwards (TopoJSON). `making.py` writes the files; the lines are Natural Earth's, in the public domain.
"""

import json
import sys
from array import array
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QDataStream, QIODevice
from PySide6.QtGui import QPolygonF

from desktop_app.paths import resources

STEPS = 170  # of a degree, some 650 m each; a ring may go beyond 180°, to 192°


class Outline:
    """A line or ring of arcs. Its `box` (west, south, east, north) is in degrees; its polygon in steps, made late."""

    __slots__ = ("_arcs", "_polygon", "box")

    def __init__(self, arcs: "tuple[array[int], ...]") -> None:
        self._arcs = arcs
        self._polygon: QPolygonF | None = None
        left, right = min(min(arc[::2]) for arc in arcs), max(max(arc[::2]) for arc in arcs)
        low, high = min(min(arc[1::2]) for arc in arcs), max(max(arc[1::2]) for arc in arcs)
        self.box = (left / STEPS, low / STEPS, right / STEPS, high / STEPS)

    @property
    def polygon(self) -> QPolygonF:
        """The points in steps of longitude and latitude, north up the second axis."""
        if self._polygon is None:
            joined = array("d")
            for arc in self._arcs:
                joined += array("d", arc)
            self._polygon = _polygon(joined)
        return self._polygon


@dataclass(frozen=True, slots=True)
class Country:
    """`middle` is longitude and latitude of a place well inside; `code` is ISO 3166-1 alpha-2, "" if it has none."""

    code: str
    middle: tuple[float, float]
    rings: tuple[Outline, ...]


@dataclass(frozen=True, slots=True)
class Atlas:
    """One scale of the map."""

    coasts: tuple[Outline, ...]
    borders: tuple[Outline, ...]
    countries: tuple[Country, ...]


@lru_cache(maxsize=2)
def atlas(scale: str) -> Atlas:
    """The atlas "world" (1:110,000,000) or "regions" (1:50,000,000)."""
    return read_atlas(resources() / "map" / f"{scale}.atlas")


def read_atlas(path: Path) -> Atlas:
    """The atlas in a file. Raises OSError and ValueError."""
    head, _, body = path.read_bytes().partition(b"\n")
    values: dict[str, Any] = json.loads(head)
    steps = array("h")
    steps.frombytes(body)
    if sys.byteorder == "big":
        steps.byteswap()
    ends = accumulate(values["lengths"])
    arcs = [steps[2 * (end - length) : 2 * end] for end, length in zip(ends, values["lengths"], strict=True)]
    kinds = values["kinds"]
    lines = {
        sign: tuple(Outline((arc,)) for arc, kind in zip(arcs, kinds, strict=True) if kind == sign) for sign in "cb"
    }
    countries = tuple(
        Country(
            country["code"],
            (country["middle"][0], country["middle"][1]),
            tuple(Outline(_ring(ring, arcs)) for ring in country["rings"]),
        )
        for country in values["countries"]
    )
    return Atlas(lines["c"], lines["b"], countries)


def _ring(ring: list[int], arcs: list["array[int]"]) -> "tuple[array[int], ...]":
    return tuple(arcs[number] if number >= 0 else _backwards(arcs[~number]) for number in ring)


def _backwards(arc: "array[int]") -> "array[int]":
    turned = array("h", bytes(2 * len(arc)))
    turned[::2], turned[1::2] = arc[-2::-2], arc[::-2]
    return turned


def _polygon(pairs: "array[float]") -> QPolygonF:
    """The polygon, read from a stream: a tenth of the time that one QPointF after the other takes."""
    data = QByteArray((len(pairs) // 2).to_bytes(4, sys.byteorder) + pairs.tobytes())
    stream = QDataStream(data, QIODevice.OpenModeFlag.ReadOnly)
    order = QDataStream.ByteOrder
    stream.setByteOrder(order.LittleEndian if sys.byteorder == "little" else order.BigEndian)
    polygon = QPolygonF()
    stream >> polygon  # pyright: ignore[reportUnusedExpression] - it reads
    return polygon
