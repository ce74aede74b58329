"""The exported graph computes what the trained model computes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs the extra 'train'")
pytest.importorskip("onnx", reason="training needs the extra 'train'")
pytest.importorskip("onnxruntime")

from desktop_app.extraction.pieces import PAD  # noqa: E402
from desktop_app.extraction.tagger import _session  # noqa: E402
from desktop_app.training import export  # noqa: E402
from desktop_app.training.calibration import input_peaks  # noqa: E402
from desktop_app.training.encoder import pretrained  # noqa: E402
from desktop_app.training.learning import trained_state  # noqa: E402
from desktop_app.training.model import TaggerModel  # noqa: E402
from desktop_app.training.packed import PackedEncoder, Settings, unpacked  # noqa: E402

WIDTH, INNER, WORDS = 32, 64, 40
BLOCK = np.dtype([("scale", "<f2"), ("codes", "u1", 16)])


def packed_encoder() -> PackedEncoder:
    chance = np.random.default_rng(5)
    blocks = np.zeros(WORDS * WIDTH // 32, BLOCK)
    blocks["scale"] = chance.uniform(0.01, 0.1, len(blocks))
    blocks["codes"] = chance.integers(0, 256, (len(blocks), 16))

    def floats(size: int) -> np.ndarray:
        return chance.normal(0, 0.2, size).astype(np.float32)

    plain = {"emb.pos": floats(64 * WIDTH), "emb.type": floats(2 * WIDTH), "emb.ln.w": floats(WIDTH) + 1}
    plain["emb.ln.b"] = floats(WIDTH)
    for layer in range(2):
        for name, rows, columns in (
            ("q", 32, 32),
            ("k", 32, 32),
            ("v", 32, 32),
            ("ao", 32, 32),
            ("fi", 64, 32),
            ("fo", 32, 64),
        ):
            plain[f"l{layer}.{name}.w"] = floats(rows * columns)
            plain[f"l{layer}.{name}.b"] = floats(rows)
        for name in ("aln", "oln"):
            plain[f"l{layer}.{name}.w"], plain[f"l{layer}.{name}.b"] = floats(WIDTH) + 1, floats(WIDTH)
    settings = Settings(WIDTH, 2, 4, INNER, WORDS, 64, 1e-12)
    return PackedEncoder(settings, [str(number) for number in range(WORDS)], [0.0] * WORDS, {"emb.word": blocks}, plain)


def scores_of(
    tmp_path: Path, layers: list[int], *, wide: float = 1.0, smoothed: bool = False
) -> tuple[np.ndarray, np.ndarray]:
    source, kept = packed_encoder(), [0, 1, 2, 3, *range(6, WORDS)]
    torch.manual_seed(2)
    model = TaggerModel(pretrained(source, kept)).eval()
    with torch.no_grad():
        model.encoder.norm.weight[3] *= wide  # one channel is far larger than the others
    ids = np.array([[0, 5, 9, 30, 2], [0, 7, 2, 11, 8]])
    peaks = input_peaks(model.encoder, [ids]) if smoothed else {}
    state = {name: value.numpy() for name, value in trained_state(model).items()}
    graph = export.graph_of(state, source, kept, export.float_parts(source.settings, layers), peaks=peaks)
    export.save(tmp_path, graph, export.settings_of(state, {}, about={}))
    found, _ = _session(tmp_path / "tagger.onnx")(ids)
    with torch.no_grad():
        expected = model.heads(model.encoder(torch.from_numpy(ids), torch.from_numpy(ids != PAD))).numpy()
    return found, expected


def test_in_floats_the_graph_gives_the_models_scores(tmp_path: Path) -> None:
    found, expected = scores_of(tmp_path, [0, 1])
    np.testing.assert_allclose(found, expected, atol=1e-4)


def test_in_eight_bits_it_comes_close(tmp_path: Path) -> None:
    found, expected = scores_of(tmp_path, [])
    assert np.abs(found - expected).max() < 0.1 * np.abs(expected).max()
    assert not np.allclose(found, expected, atol=1e-6)


def test_smoothing_changes_nothing_but_what_eight_bits_lose(tmp_path: Path) -> None:
    errors = {}
    for smoothed in (False, True):
        found, expected = scores_of(tmp_path, [], wide=40.0, smoothed=smoothed)
        errors[smoothed] = np.abs(found - expected).mean()
    assert errors[True] < errors[False]


def test_packed_blocks_hold_their_low_halves_first() -> None:
    block = np.zeros(1, BLOCK)
    block["scale"], block["codes"] = 2, [0x10 + 0x09] + [0x88] * 15
    values = unpacked(block)
    assert (values[0], values[16], values[1]) == (2.0, -14.0, 0.0)
