"""How large the inputs of each matrix get, channel by channel: what 8-bit activations are scaled by."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from desktop_app.extraction.pieces import PAD
from desktop_app.training.encoder import Encoder


def input_peaks(encoder: Encoder, batches: Iterable[NDArray[np.int64]]) -> dict[str, NDArray[np.float32]]:
    """The greatest absolute value in each input channel of each matrix of the encoder (`layers.4.outer`), over padded
    batches of piece ids.
    """
    found: dict[str, NDArray[np.float32]] = {}

    def watch(name: str) -> Any:
        def take(module: nn.Module, inputs: tuple[torch.Tensor, ...]) -> None:
            peaks = inputs[0].abs().flatten(0, -2).amax(0).numpy()
            found[name] = np.maximum(found.get(name, peaks), peaks)

        return take

    matrices = [(name, module) for name, module in encoder.named_modules() if isinstance(module, nn.Linear)]
    watching = [module.register_forward_pre_hook(watch(name)) for name, module in matrices]
    with torch.no_grad():
        for ids in batches:
            batch = torch.from_numpy(ids)
            encoder(batch, batch != PAD)
    for watcher in watching:
        watcher.remove()
    return found
