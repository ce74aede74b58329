"""The encoder in torch: multilingual-e5-small (Wang et al. 2024), a BERT of 12 layers and 384 wide, over a cut
vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from desktop_app.training.packed import PackedEncoder, Settings

_DROPOUT = 0.1


class Layer(nn.Module):
    """One transformer layer with the normalisation after each half (post-norm), query, key and value in one matrix."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        width = settings.width
        self.heads = settings.attention_heads
        self.attention_in = nn.Linear(width, 3 * width)
        self.attention_out = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, settings.epsilon)
        self.inner = nn.Linear(width, settings.inner_width)
        self.outer = nn.Linear(settings.inner_width, width)
        self.outer_norm = nn.LayerNorm(width, settings.epsilon)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, width = states.shape
        parts = self.attention_in(states).view(batch, length, 3, self.heads, width // self.heads)
        query, key, value = parts.permute(2, 0, 3, 1, 4).unbind(0)
        rate = _DROPOUT if self.training else 0.0
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask, dropout_p=rate)
        mixed = self.attention_out(mixed.transpose(1, 2).reshape(batch, length, width))
        states = self.attention_norm(states + functional.dropout(mixed, _DROPOUT, self.training))
        changed = self.outer(functional.gelu(self.inner(states)))
        return self.outer_norm(states + functional.dropout(changed, _DROPOUT, self.training))


class Encoder(nn.Module):
    """Piece ids (batch, length) and a mask of the same shape to states (batch, length, width). Embeddings are not
    trained.
    """

    def __init__(self, settings: Settings, vocabulary: int) -> None:
        super().__init__()
        self.settings = settings
        self.pieces = nn.Embedding(vocabulary, settings.width)
        self.positions = nn.Embedding(settings.positions, settings.width)
        self.norm = nn.LayerNorm(settings.width, settings.epsilon)
        self.layers = nn.ModuleList(Layer(settings) for _ in range(settings.layers))
        self.pieces.requires_grad_(False)
        self.positions.requires_grad_(False)

    def forward(self, ids: Tensor, mask: Tensor | None) -> Tensor:
        states = self.pieces(ids) + self.positions.weight[: ids.shape[1]]
        states = functional.dropout(self.norm(states), _DROPOUT, self.training)
        attended = None if mask is None else mask[:, None, None, :].bool()
        for layer in self.layers:
            states = layer(states, attended)
        return states


def pretrained(source: PackedEncoder, kept: Sequence[int]) -> Encoder:
    """The encoder of the packed file with the vocabulary cut to these ids; the one token type is added to the
    positions.
    """
    settings = source.settings
    made = Encoder(settings, len(kept))
    words = torch.from_numpy(source.matrix("emb.word", settings.vocabulary)[list(kept)])
    places = torch.from_numpy(source.matrix("emb.pos", settings.positions).copy())
    kind = torch.from_numpy(
        source.floats["emb.type"].copy() if "emb.type" in source.floats else source.matrix("emb.type", 1).reshape(-1)
    )
    state: dict[str, Tensor] = {
        "pieces.weight": words,
        "positions.weight": places + kind[: settings.width],
        "norm.weight": torch.from_numpy(source.floats["emb.ln.w"].copy()),
        "norm.bias": torch.from_numpy(source.floats["emb.ln.b"].copy()),
    }
    for number in range(settings.layers):
        state.update(_layer_state(source, number))
    made.load_state_dict(state)
    return made


def _layer_state(source: PackedEncoder, number: int) -> dict[str, Tensor]:
    width, inner = source.settings.width, source.settings.inner_width

    def weight(name: str, rows: int) -> Tensor:
        return torch.from_numpy(source.matrix(f"l{number}.{name}.w", rows).copy())

    def bias(name: str) -> Tensor:
        return torch.from_numpy(source.floats[f"l{number}.{name}.b"].copy())

    prefix = f"layers.{number}."
    state = {
        "attention_in.weight": torch.cat([weight(name, width) for name in "qkv"]),
        "attention_in.bias": torch.cat([bias(name) for name in "qkv"]),
    }
    for ours, theirs, rows in (("attention_out", "ao", width), ("inner", "fi", inner), ("outer", "fo", width)):
        state |= {f"{ours}.weight": weight(theirs, rows), f"{ours}.bias": bias(theirs)}
    for ours, theirs in (("attention_norm", "aln"), ("outer_norm", "oln")):
        state |= {f"{ours}.weight": weight(theirs, 1).reshape(-1), f"{ours}.bias": bias(theirs)}
    return {prefix + name: value for name, value in state.items()}
