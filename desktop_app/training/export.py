"""Writes the trained model as an ONNX graph with 8-bit matrices and the original 4-bit embeddings.

The embeddings were never trained, so their packed blocks go into the file as they are: no loss, and a quarter of the
size of floats. Matrices are 8-bit by column, activations 8-bit by tensor at run time; parts named in ``float_parts``
stay float32. A tensor's few large channels would leave the others few of the 255 steps, so part of their size goes from
the activations into the matrix (SmoothQuant: Xiao et al. 2023): measured, that cuts the mean error of a score from 0.13
to 0.05 at the same speed, where floats for the two widest matrices gave 0.08.

The graph reads windows of one length: alone they are not padded, so attention has no mask, whose kernel is slower. Sums
are normalised and Gelu is taken by nodes of their own: those fused with a sum are slower in ``onnxruntime`` 1.32. The
three together take 0.7 of the time, and the same scores come out but for what eight bits make of rounding.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from desktop_app.extraction.heads import LINK_KINDS
from desktop_app.extraction.tagger import column_table
from desktop_app.training.packed import BLOCK_LENGTH, PackedEncoder, Settings

_CONTRIBUTED = "com.microsoft"
_SMOOTHING = 0.75  # how much of the size of a channel goes into the matrix; 0.7 to 0.9 do about the same

Peaks = Mapping[str, NDArray[np.float32]]  # greatest absolute input of each matrix by channel


class _Graph:
    """Nodes and weights of the graph that is being written."""

    def __init__(self, float_parts: Collection[str], peaks: Peaks) -> None:
        self.nodes: list[Any] = []
        self.weights: list[Any] = []
        self.float_parts = float_parts
        self.peaks = peaks

    def weight(self, name: str, value: NDArray[Any]) -> str:
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind: str, inputs: Sequence[str], output: str, *, domain: str = "", **settings: Any) -> str:
        self.nodes.append(helper.make_node(kind, list(inputs), [output], name=output, domain=domain, **settings))
        return output

    def linear(self, source: str, name: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> str:
        """``source @ weight.T + bias``, in 8 bits unless the part is named among the float ones."""
        if name in self.float_parts:
            product = self.node("MatMul", [source, self.weight(f"{name}.weight", weight.T)], f"{name}.product")
            return self.node("Add", [product, self.weight(f"{name}.bias", bias)], f"{name}.sum")
        if name in self.peaks:
            moved = smoothing(self.peaks[name], weight)
            source = self.node("Mul", [source, self.weight(f"{name}.smoothing", 1 / moved)], f"{name}.smoothed")
            weight = weight * moved
        scale = np.maximum(np.abs(weight).max(axis=1), 1e-8) / 127
        codes = np.clip(np.round(weight / scale[:, None]), -127, 127).astype(np.int8)
        inputs = [source, self.weight(f"{name}.codes", codes.T), self.weight(f"{name}.scale", scale.astype(np.float32))]
        inputs += [self.weight(f"{name}.zero", np.zeros(len(scale), np.int8)), self.weight(f"{name}.bias", bias)]
        return self.node("DynamicQuantizeMatMul", inputs, f"{name}.sum", domain=_CONTRIBUTED)


def smoothing(peaks: NDArray[np.float32], weight: NDArray[np.float32]) -> NDArray[np.float32]:
    """What each input channel is divided by and its column of the matrix multiplied by; of geometric mean 1."""
    large, heavy = np.maximum(peaks, 1e-5), np.maximum(np.abs(weight).max(axis=0), 1e-5)
    moved = np.log(large) * _SMOOTHING - np.log(heavy) * (1 - _SMOOTHING)
    return np.exp(moved - moved.mean()).astype(np.float32)


def float_parts(settings: Settings, layers: Collection[int]) -> set[str]:
    """Parts that stay float: the heads (small) and all matrices of these layers."""
    names = {
        f"layers.{layer}.{part}" for layer in layers for part in ("attention_in", "attention_out", "inner", "outer")
    }
    return {"heads", "links"} | {name for name in names if int(name.split(".")[1]) < settings.layers}


def graph_of(
    state: Mapping[str, NDArray[np.float32]],
    source: PackedEncoder,
    kept: Sequence[int],
    floats: Collection[str],
    *,
    peaks: Peaks,
) -> onnx.ModelProto:
    """The whole model: ``ids`` (batch, length), none of them padding, to ``scores`` and ``links``. ``state`` as of
    ``trained_state``, ``peaks`` as of ``calibration.input_peaks`` (none: matrices are taken as they are).
    """
    settings = source.settings
    graph = _Graph(floats, peaks)
    embedded = _embeddings(graph, state, source, kept)
    states = embedded
    for layer in range(settings.layers):
        states = _layer(graph, state, settings, layer, states)
    for output, name in (("scores", "heads"), ("links", "links")):
        found = graph.linear(states, name, state[f"{name}.weight"], state[f"{name}.bias"])
        graph.node("Identity", [found], output)
    inputs = [helper.make_tensor_value_info("ids", TensorProto.INT64, ["batch", "length"])]
    outputs = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "length", f"{name}_width"])
        for name in ("scores", "links")
    ]
    imports = [helper.make_opsetid("", 18), helper.make_opsetid(_CONTRIBUTED, 1)]
    made = helper.make_graph(graph.nodes, "tagger", inputs, outputs, graph.weights)
    return helper.make_model(made, opset_imports=imports, ir_version=9)


def _embeddings(
    graph: _Graph, state: Mapping[str, NDArray[np.float32]], source: PackedEncoder, kept: Sequence[int]
) -> str:
    settings = source.settings
    blocks = source.blocks["emb.word"].reshape(settings.vocabulary, -1)[list(kept)]
    shape = graph.weight("block_shape", np.array([0, 0, settings.width // BLOCK_LENGTH, BLOCK_LENGTH // 2], np.int64))
    codes = graph.weight("pieces.codes", blocks["codes"].reshape(len(kept), -1))
    graph.node("Gather", [codes, "ids"], "codes.flat")
    graph.node("Reshape", ["codes.flat", shape], "codes")
    graph.node("BitwiseAnd", ["codes", graph.weight("low_half", np.array(15, np.uint8))], "codes.low")
    graph.node("BitShift", ["codes", graph.weight("four", np.array(4, np.uint8))], "codes.high", direction="RIGHT")
    graph.node("Concat", ["codes.low", "codes.high"], "codes.both", axis=-1)
    graph.node("Cast", ["codes.both"], "codes.float", to=TensorProto.FLOAT)
    graph.node("Sub", ["codes.float", graph.weight("eight", np.array(8, np.float32))], "codes.signed")
    graph.node(
        "Gather", [graph.weight("pieces.scale", blocks["scale"].astype(np.float16)[:, :, None]), "ids"], "scale.half"
    )
    graph.node("Cast", ["scale.half"], "scale", to=TensorProto.FLOAT)
    graph.node("Mul", ["codes.signed", "scale"], "pieces.blocks")
    graph.node(
        "Reshape", ["pieces.blocks", graph.weight("flat_shape", np.array([0, 0, settings.width], np.int64))], "pieces"
    )
    graph.node("Shape", ["ids"], "length", start=1, end=2)
    places = source.matrix("emb.pos", settings.positions) + source.floats["emb.type"][: settings.width]
    limits = [graph.weight("first", np.array([0], np.int64)), "length", graph.weight("axis", np.array([0], np.int64))]
    graph.node("Slice", [graph.weight("positions", places), *limits], "places")
    graph.node("Add", ["pieces", "places"], "embedded")
    norm = [graph.weight(f"norm.{part}", state[f"encoder.norm.{part}"]) for part in ("weight", "bias")]
    return graph.node("LayerNormalization", ["embedded", *norm], "states", axis=-1, epsilon=settings.epsilon)


def _layer(
    graph: _Graph, state: Mapping[str, NDArray[np.float32]], settings: Settings, number: int, states: str
) -> str:
    name = f"layers.{number}"

    def value(part: str) -> NDArray[np.float32]:
        return state[f"encoder.{name}.{part}"]

    def normed(part: str, changed: str, before: str) -> str:
        weights = [graph.weight(f"{name}.{part}.{kind}", value(f"{part}.{kind}")) for kind in ("weight", "bias")]
        total = graph.node("Add", [changed, before], f"{name}.{part}.total")
        return graph.node("LayerNormalization", [total, *weights], f"{name}.{part}", axis=-1, epsilon=settings.epsilon)

    states = normed("attention_norm", _attention(graph, settings, name, value, states), states)
    inner = graph.linear(states, f"{name}.inner", value("inner.weight"), value("inner.bias"))
    graph.node("Gelu", [inner], f"{name}.gelu", domain=_CONTRIBUTED)
    outer = graph.linear(f"{name}.gelu", f"{name}.outer", value("outer.weight"), value("outer.bias"))
    return normed("outer_norm", outer, states)


def _attention(
    graph: _Graph, settings: Settings, name: str, value: Callable[[str], NDArray[np.float32]], states: str
) -> str:
    mixed = graph.linear(states, f"{name}.attention_in", value("attention_in.weight"), value("attention_in.bias"))
    parts = [f"{name}.{part}" for part in ("query", "key", "value")]
    sizes = graph.weight(f"{name}.sizes", np.array([settings.width] * 3, np.int64))
    graph.nodes.append(helper.make_node("Split", [mixed, sizes], parts, name=f"{name}.split", axis=-1))
    graph.node(
        "MultiHeadAttention",
        parts,
        f"{name}.attended",
        domain=_CONTRIBUTED,
        num_heads=settings.attention_heads,
    )
    return graph.linear(
        f"{name}.attended", f"{name}.attention_out", value("attention_out.weight"), value("attention_out.bias")
    )


def settings_of(
    state: Mapping[str, NDArray[np.float32]], outside: Mapping[str, float], *, about: Mapping[str, Any]
) -> dict[str, Any]:
    """What ``tagger.json`` holds; ``about`` is free (seed, epochs, date of the data)."""
    distances = {
        kind: [round(float(score), 5) for score in state["distances"][row]] for row, kind in enumerate(LINK_KINDS)
    }
    return {"about": dict(about), "columns": column_table(), "outside": dict(outside), "distances": distances}


def save(folder: Path, model: onnx.ModelProto, settings: Mapping[str, Any]) -> None:
    """Writes ``tagger.onnx`` and ``tagger.json``."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tagger.onnx").write_bytes(model.SerializeToString())
    (folder / "tagger.json").write_text(json.dumps(settings, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
