"""The model that is trained: the encoder, one linear layer for all heads, one for the vectors that links are chosen
by.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from desktop_app.extraction.heads import DISTANCES, LINK_KINDS, LINK_WIDTH, columns, distance_bucket
from desktop_app.extraction.pieces import PAD
from desktop_app.training.encoder import Encoder
from desktop_app.training.examples import IGNORED, Example, LinkExample

_LINK_WEIGHT = 0.5
# these heads speak of few words each, so that a sum over all words hardly hears them
_HEAD_WEIGHTS = {"type": 4.0, "act": 2.0, "status": 2.0}


class TaggerModel(nn.Module):
    """Scores of every head, and link vectors (source and target part of each kind), for the first piece of each
    word.
    """

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        width = encoder.settings.width
        self.encoder = encoder
        self.heads = nn.Linear(width, max(part.stop for part in columns().values()))
        self.links = nn.Linear(width, 2 * LINK_WIDTH * len(LINK_KINDS))
        self.distances = nn.Parameter(torch.zeros(len(LINK_KINDS), DISTANCES))

    def states(self, batch: Sequence[Example]) -> list[Tensor]:
        """Encoder states of the words of each window."""
        longest = max(len(example.ids) for example in batch)
        ids = torch.full((len(batch), longest), PAD)
        for row, example in enumerate(batch):
            ids[row, : len(example.ids)] = torch.tensor(example.ids)
        padded = any(len(example.ids) < longest for example in batch)
        found = self.encoder(ids, ids != PAD if padded else None)
        return [found[row, torch.tensor(example.firsts, dtype=torch.long)] for row, example in enumerate(batch)]

    def loss(self, batch: Sequence[Example]) -> Tensor:
        """Cross entropy of every head and link, summed and divided by the number of words.

        A mean over the few words of a word head, or over the links, would outweigh the span heads: measured, names
        then stay at F1 0.75 and events at 0.1.
        """
        states = self.states(batch)
        flat = functional.dropout(torch.cat(states), 0.1, self.training)
        scores = self.heads(flat)
        total = scores.new_zeros(())
        for head, part in columns().items():
            numbers: list[int] = []
            for example in batch:
                numbers += example.labels.get(head) or [IGNORED] * len(example.firsts)
            target = torch.tensor(numbers)
            if (target != IGNORED).any():
                lost = functional.cross_entropy(scores[:, part], target, ignore_index=IGNORED, reduction="sum")
                total = total + _HEAD_WEIGHTS.get(head, 1.0) * lost
        return (total + _LINK_WEIGHT * self._link_loss(batch, states)) / max(1, len(flat))

    def _link_loss(self, batch: Sequence[Example], states: Sequence[Tensor]) -> Tensor:
        total = self.distances.sum() * 0
        for example, words in zip(batch, states, strict=True):
            if example.links:
                vectors = self.links(words)
                for link in example.links:
                    if link.candidates:
                        chances = functional.log_softmax(self.link_scores(vectors, link, example.paragraphs), 0)
                        right = [number + 1 for number in link.right] or [0]
                        total = total - torch.logsumexp(chances[right], 0)
        return total

    def link_scores(self, vectors: Tensor, link: LinkExample, paragraphs: Sequence[int]) -> Tensor:
        """Scores of the null choice (always 0) and of each candidate, from the link vectors of the window's words."""
        kind = list(LINK_KINDS).index(link.kind)
        base = 2 * LINK_WIDTH * kind
        first = link.source[0]
        source = vectors[slice(*link.source), base : base + LINK_WIDTH].mean(0)
        part = vectors[:, base + LINK_WIDTH : base + 2 * LINK_WIDTH]
        targets = torch.stack([part[slice(*candidate)].mean(0) for candidate in link.candidates])
        buckets = [
            distance_bucket(word - first, same_paragraph=paragraphs[word] == paragraphs[first])
            for word, _ in link.candidates
        ]
        scores = targets @ source / LINK_WIDTH**0.5 + self.distances[kind, buckets]
        return torch.cat([scores.new_zeros(1), scores])
