"""A head is fitted alone, and nothing else moves."""

from __future__ import annotations

from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="training needs the extra 'train'")

from desktop_app.extraction.heads import columns  # noqa: E402
from desktop_app.extraction.pieces import PieceTable  # noqa: E402
from desktop_app.training.corpus import Article, Label  # noqa: E402
from desktop_app.training.examples import examples_of  # noqa: E402
from desktop_app.training.learning import trained_state  # noqa: E402
from desktop_app.training.probing import fit_head  # noqa: E402


def test_only_the_head_that_is_fitted_changes(model: Any, tokenizer: Any) -> None:
    text = "Kami di Bogor"
    article = Article("a", text, [(0, 13)], [Label(8, 13, "idner", "place")], [], frozenset({"idner"}))
    before = {name: value.clone() for name, value in trained_state(model).items()}
    fit_head(model, "idner", examples_of(article, PieceTable(tokenizer)))
    after, part = trained_state(model), columns()["idner"]
    assert not torch.equal(before["heads.weight"][part], after["heads.weight"][part])
    before["heads.weight"][part], before["heads.bias"][part] = after["heads.weight"][part], after["heads.bias"][part]
    assert all(torch.equal(before[name], after[name]) for name in before)
