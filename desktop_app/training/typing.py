"""The weights by which a word that triggers an event is given its type: a conditional logit over the types."""

from collections.abc import Sequence

import numpy as np

from desktop_app.domain.facts import EventType
from desktop_app.extraction.candidates import Candidate
from desktop_app.extraction.kinds import TYPES, marks_of

STRENGTH = 3.0  # of the pull of weights to nothing
SMALLEST = 0.02  # a weight below this is left out
_ROUNDS = 150


def fit(found: Sequence[tuple[Candidate, frozenset[EventType]]]) -> dict[str, float]:
    """The weight of each mark of a type; each candidate comes with one right type at least."""
    marks = [[sorted(marks_of(candidate, kind)) for kind in TYPES] for candidate, _ in found]
    place = {mark: number for number, mark in enumerate(sorted({m for row in marks for ms in row for m in ms}))}
    table = np.zeros((len(found), len(TYPES), len(place)))
    for number, row in enumerate(marks):
        for column, names in enumerate(row):
            table[number, column, [place[name] for name in names]] = 1
    right = np.array([[float(kind in kinds) for kind in TYPES] for _, kinds in found])
    weights = _ascended(table, right / right.sum(axis=1, keepdims=True))
    kept = {mark: round(float(weights[number]), 2) for mark, number in place.items()}
    return {mark: weight for mark, weight in kept.items() if abs(weight) >= SMALLEST} | {"bias": 0.0}


def _ascended(table: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Steps by a matrix that bounds the curvature everywhere, so that each step is uphill (Böhning 1992)."""
    rows = table.reshape(-1, table.shape[2])
    sums = table.sum(axis=1)
    bound = (rows.T @ rows - sums.T @ sums / table.shape[1]) / 2 + STRENGTH * np.eye(table.shape[2])
    inverse = np.linalg.inv(bound)
    weights = np.zeros(table.shape[2])
    for _ in range(_ROUNDS):
        scores = table @ weights
        chance = np.exp(scores - scores.max(axis=1, keepdims=True))
        chance /= chance.sum(axis=1, keepdims=True)
        weights -= inverse @ (np.einsum("ij,ijk->k", chance - right, table) + STRENGTH * weights)
    return weights
