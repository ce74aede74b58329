"""Training goes on from a checkpoint as if it had not been cut off, and learns what it is shown."""

from __future__ import annotations

import copy
import random
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="training needs the extra 'train'")

from desktop_app.extraction.pieces import PieceTable  # noqa: E402
from desktop_app.training.corpus import Article, Choice, Label  # noqa: E402
from desktop_app.training.examples import Example, examples_of  # noqa: E402
from desktop_app.training.learning import Plan, batches, load_trained, train, trained_state  # noqa: E402

HEADS = frozenset({"name", "cue", "speaker", "content"})


def article(name: str) -> Article:
    text = f'"Kami menang," kata {name} di Bogor.'
    person, cue = text.index(name), text.index("kata")
    labels = [
        Label(person, person + len(name), "name", "person"),
        Label(person, person + len(name), "speaker", "speaker"),
        Label(text.index("Bogor"), text.index("Bogor") + 5, "name", "place"),
        Label(cue, cue + 4, "cue", "cue"),
        Label(cue, cue + 4, "act", "assert"),
        Label(1, 12, "content", "content"),
    ]
    choices = [Choice("speaker", (cue, cue + 4), frozenset([(person, person + len(name))]))]
    return Article(name, text, [(0, len(text))], labels, choices, HEADS)


@pytest.fixture
def examples(tokenizer: Any) -> list[Example]:
    table = PieceTable(tokenizer)
    return [
        example for name in ("Budi", "Siti Aminah", "Rzayev", "Ana") for example in examples_of(article(name), table)
    ]


def test_a_resumed_run_gives_the_same_weights(model: Any, examples: list[Example], tmp_path: Path) -> None:
    twin = copy.deepcopy(model)
    plan = Plan(epochs=3, batch_pieces=64)
    train(model, lambda epoch, chance: examples, plan, report=lambda line: None)

    def cut_off(epoch: int, chance: random.Random) -> list[Example]:
        if epoch == 2:
            raise KeyboardInterrupt
        return examples

    checkpoint = tmp_path / "run.pt"
    started = copy.deepcopy(twin)
    with pytest.raises(KeyboardInterrupt):
        train(started, cut_off, plan, checkpoint=checkpoint, report=lambda line: None)
    train(twin, lambda epoch, chance: examples, plan, checkpoint=checkpoint, report=lambda line: None)
    for name, value in trained_state(model).items():
        assert torch.equal(value, trained_state(twin)[name]), name


def test_the_loss_falls(model: Any, examples: list[Example]) -> None:
    model.eval()
    before = model.loss(examples).item()
    train(model, lambda epoch, chance: examples, Plan(epochs=25, rate=1e-3, head_rate=1e-2), report=lambda line: None)
    model.eval()
    assert model.loss(examples).item() < before / 3


def test_embeddings_are_not_trained(model: Any, examples: list[Example]) -> None:
    before = model.encoder.pieces.weight.clone()
    train(model, lambda epoch, chance: examples, Plan(epochs=1), report=lambda line: None)
    assert torch.equal(before, model.encoder.pieces.weight)


def test_no_batch_is_over_its_budget(examples: list[Example]) -> None:
    found = batches(examples * 5, pieces=64, chance=random.Random(1))
    assert sorted(map(id, (example for batch in found for example in batch))) == sorted(map(id, examples * 5))
    assert all(len(batch) == 1 or len(batch) * max(len(example.ids) for example in batch) <= 64 for batch in found)


def test_weights_of_another_model_are_refused(model: Any) -> None:
    with pytest.raises(ValueError, match="do not fit"):
        load_trained(model, {"other": torch.zeros(1)})
