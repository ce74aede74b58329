"""A tiny encoder and vocabulary, so that training is tried whole in a second."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def tokenizer() -> Any:
    pytest.importorskip("tokenizers", reason="training needs the extra 'train'")
    from desktop_app.training.vocabulary import tokenizer_of

    signs = ["▁", *"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:\"'()-/"]
    words = ["▁kata", "▁Budi", "▁di", "▁Bogor", "▁dua", "▁tewas", "▁orang", "▁menang", "▁Kami"]
    pieces = ["<s>", "<pad>", "</s>", "<unk>", *signs, *words]
    return tokenizer_of(pieces, [0.0] * 4 + [-9.0] * len(signs) + [-3.0] * len(words))


@pytest.fixture
def model(tokenizer: Any) -> Any:
    torch = pytest.importorskip("torch", reason="training needs the extra 'train'")
    from desktop_app.training.encoder import Encoder
    from desktop_app.training.model import TaggerModel
    from desktop_app.training.packed import Settings

    torch.manual_seed(1)
    return TaggerModel(
        Encoder(Settings(32, 2, 4, 64, tokenizer.get_vocab_size(), 256, 1e-12), tokenizer.get_vocab_size())
    )
