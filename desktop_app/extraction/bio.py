"""Reads spans off begin–inside–outside scores: the best path on which no label goes on that has not begun (Viterbi
1967).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

import numpy as np
from numpy.typing import NDArray

_SURELY_OUTSIDE = float(np.log(0.99))


@dataclass(frozen=True, slots=True)
class Found:
    """A span of words ``first`` to ``last`` (exclusive), the number of its label, and the geometric mean chance of
    its words.
    """

    first: int
    last: int
    label: int
    confidence: float


def log_chances(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Logarithm of the softmax over the last axis."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def decode(chances: NDArray[np.float32], breaks: Sequence[int] = ()) -> list[Found]:
    """Spans of the best path; no span crosses a break (the number of the first word of a paragraph).

    ``chances`` are log chances (words, 1 + 2 · labels): outside, begins each label, goes on with each. Words that are
    outside with a chance above 0.99 are taken as such, which leaves short stretches to search and keeps the cost
    linear. A stretch in which outside is the likeliest of every word holds nothing: no path is likelier than that.
    """
    found: list[Found] = []
    doubtful = chances[:, 0] < _SURELY_OUTSIDE
    active: list[int] = np.flatnonzero(doubtful).tolist()
    if not active:
        return found
    told: list[bool] = (chances[doubtful, 1:].max(axis=1) > chances[doubtful, 0]).tolist()
    stops = set(breaks)
    begin = 0
    for place in range(1, len(active) + 1):
        if place == len(active) or active[place] != active[place - 1] + 1 or active[place] in stops:
            if True in told[begin:place]:
                found.extend(_stretch(chances[active[begin] : active[place - 1] + 1].tolist(), active[begin]))
            begin = place
    return found


def _stretch(rows: list[list[float]], offset: int) -> list[Found]:
    path = _best_path(rows)
    labels = (len(rows[0]) - 1) // 2
    found: list[Found] = []
    first = None
    for place, state in enumerate([*path, 0]):
        if first is not None and state <= labels:
            mean = sum(rows[word][path[word]] for word in range(first, place)) / (place - first)
            found.append(Found(offset + first, offset + place, path[first] - 1, exp(mean)))
            first = None
        if 0 < state <= labels:
            first = place
    return found


def _best_path(rows: list[list[float]]) -> list[int]:
    count = len(rows[0])
    labels = (count - 1) // 2
    best = rows[0][: 1 + labels] + [float("-inf")] * labels
    back: list[list[int]] = []
    for row in rows[1:]:
        top = max(range(count), key=best.__getitem__)
        peak = best[top]
        came = [top] * (1 + labels)
        following = [peak + row[state] for state in range(1 + labels)]
        for state in range(1 + labels, count):
            begun = best[state - labels]
            going = best[state]
            came.append(state if going > begun else state - labels)
            following.append(max(going, begun) + row[state])
        back.append(came)
        best = following
    state = max(range(count), key=best.__getitem__)
    path = [state]
    for came in reversed(back):
        state = came[state]
        path.append(state)
    return path[::-1]
