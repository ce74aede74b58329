"""Fits heads alone to a finished encoder, which stays as it is: for heads whose texts it has since gone away from."""

from __future__ import annotations

import random
from collections.abc import Sequence

import torch
from torch import nn
from torch.nn import functional

from desktop_app.extraction.heads import columns
from desktop_app.training.examples import Example
from desktop_app.training.learning import batches
from desktop_app.training.model import TaggerModel

_EPOCHS, _WORDS, _RATE = 12, 256, 2e-3
_FITS = 5  # of which the mean is taken


def fit_head(model: TaggerModel, head: str, examples: Sequence[Example]) -> None:
    """Trains one head in place on the states of the examples' words; deterministic."""
    model.eval()
    found: list[torch.Tensor] = []
    numbers: list[int] = []
    with torch.no_grad():
        for batch in batches(examples, pieces=1500, chance=random.Random(1)):
            found += model.states(batch)
            numbers += [number for example in batch for number in example.labels[head]]
    states, target, part = torch.cat(found), torch.tensor(numbers), columns()[head]
    start = (model.heads.weight[part].detach().clone(), model.heads.bias[part].detach().clone())
    fits = [_fitted(states, target, start, seed) for seed in range(_FITS)]
    with torch.no_grad():
        model.heads.weight[part] = torch.stack([weight for weight, _ in fits]).mean(0)
        model.heads.bias[part] = torch.stack([bias for _, bias in fits]).mean(0)


def _fitted(
    states: torch.Tensor, target: torch.Tensor, start: tuple[torch.Tensor, torch.Tensor], seed: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """Weight and bias of one fit from where the head stands; the mean of several is a little better than any."""
    layer = nn.Linear(states.shape[1], len(start[1]))
    layer.load_state_dict({"weight": start[0], "bias": start[1]})
    optimiser = torch.optim.AdamW(layer.parameters(), lr=_RATE, weight_decay=0.01)
    torch.manual_seed(seed)
    steps = _EPOCHS * -(-len(states) // _WORDS)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: 1 - step / steps)
    for _ in range(_EPOCHS):
        for chosen in torch.randperm(len(states)).split(_WORDS):
            loss = functional.cross_entropy(layer(functional.dropout(states[chosen], 0.1)), target[chosen])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    return layer.weight.detach(), layer.bias.detach()
