"""Which target span each source span goes with: the scores of all their pairs from one product of their vectors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop_app.extraction.bio import log_chances

Floats = NDArray[np.float32]
Choice = tuple[int, int | None, float]  # number of the source, of the target (None: none), chance

_ROWS = 32  # sources at a time: their targets in reach are few, and a text full of spans takes no square of memory


@dataclass(frozen=True, slots=True)
class Ends:
    """Spans at one end of links, ascending: the first word of each, its paragraph, and the mean vector of its words."""

    words: NDArray[np.intp]
    paragraphs: NDArray[np.intp]
    vectors: Floats

    @classmethod
    def of(cls, places: Sequence[tuple[int, int]], paragraphs: Sequence[int], vectors: Floats) -> Ends:
        """The ends at these words (first, last exclusive); paragraph and vector are given of every word."""
        words = np.array([first for first, _ in places], np.intp)
        return cls(words, np.asarray(paragraphs, np.intp)[words], means(vectors, places))


def means(rows: Floats, places: Sequence[tuple[int, int]]) -> Floats:
    """The mean row of each place (first, last exclusive; never empty)."""
    edges = np.array(places, np.intp).reshape(-1, 2)
    below = np.concatenate([rows, np.zeros((1, rows.shape[1]), np.float32)])  # a place may end with the last row
    sums: Floats = np.add.reduceat(below, edges.ravel(), axis=0)[::2]
    return sums / (edges[:, 1:] - edges[:, :1]).astype(np.float32)


def reach(sources: Ends, targets: Ends, *, farthest: int) -> NDArray[np.intp]:
    """For each source the first and, exclusive, last target that begins at most so many words away."""
    low = np.searchsorted(targets.words, sources.words - farthest, "left")
    high = np.searchsorted(targets.words, sources.words + farthest, "right")
    return np.stack([low, high], axis=1)


def choose(
    sources: Ends, targets: Ends, *, within: NDArray[np.intp], closeness: Floats, least: float
) -> Iterator[Choice]:
    """For each source its targets `within` those numbers, and none, that have at least this chance, likeliest first.

    `closeness` is added to a score, by whether the paragraph is the same and by the words between, from the farthest
    before to the farthest behind. A source without a target in reach chooses nothing.
    """
    for first in range(0, len(sources.words), _ROWS):
        part = slice(first, first + _ROWS)
        low, high = within[part, :1], within[part, 1:]
        columns = np.arange(low.min(), max(low.min(), high.max()))
        words = targets.words[columns] - sources.words[part, None]
        same = targets.paragraphs[columns] == sources.paragraphs[part, None]
        most = closeness.shape[1] // 2
        scores = sources.vectors[part] @ targets.vectors[columns].T / np.float32(sources.vectors.shape[1] ** 0.5)
        scores += closeness[same.astype(np.intp), np.clip(words, -most, most) + most]
        scores[(columns < low) | (columns >= high)] = -np.inf
        none = np.zeros((len(scores), 1), np.float32)
        chances = np.exp(log_chances(np.concatenate([none, scores], axis=1)))
        chances[(low >= high)[:, 0]] = 0
        rows, found = np.nonzero(chances >= least)
        for place in np.lexsort((found, -chances[rows, found], rows)):
            row, column = int(rows[place]), int(found[place])
            yield first + row, int(columns[column - 1]) if column else None, float(chances[row, column])
