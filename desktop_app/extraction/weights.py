"""Fitted weights: how much the marks of a possible fact say for it."""

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import fsum

from desktop_app.paths import resources


@lru_cache(maxsize=8)
def table(name: str) -> dict[str, dict[str, float]]:
    """The weights in `resources/tables/NAME.json` by kind of fact, then by mark."""
    return json.loads((resources() / "tables" / f"{name}.json").read_text(encoding="utf-8"))


def summed(marks: Iterable[str], weights: Mapping[str, float]) -> float:
    """The weights of the marks with the bias, whatever order they come in; a mark without a weight says nothing."""
    return fsum([weights["bias"], *[weights.get(mark, 0.0) for mark in marks]])
