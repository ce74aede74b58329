"""What the export costs and how fast it is: figures of floats and of 8 bits on the same articles, words a second."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from desktop_app.extraction.heads import WINDOW_PIECES
from desktop_app.extraction.pieces import PAD, PieceTable, Window, windows
from desktop_app.extraction.tagger import Reading, Tagger
from desktop_app.training.corpus import Article
from desktop_app.training.figures import tallied

_ROUNDS = 3


def comparison(floats: Tagger, exported: Tagger, articles: Sequence[Article]) -> Iterator[str]:
    """One line a figure: F1 in floats and as exported, then the share of spans that both find."""
    pairs = [(article, floats.read(article.text, article.paragraphs)) for article in articles]
    others = [(article, exported.read(article.text, article.paragraphs)) for article in articles]
    before, after = tallied(pairs), tallied(others)
    for name in sorted(before):
        yield f"{name:22} floats {before[name].f1:.3f}  exported {after[name].f1 if name in after else 0.0:.3f}"
    shared = sum(len(_spans(a) & _spans(b)) for (_, a), (_, b) in zip(pairs, others, strict=True))
    yield f"spans in common        {shared / max(1, sum(len(_spans(reading)) for _, reading in pairs)):.3f}"


def _spans(reading: Reading) -> set[tuple[int, int, str, str]]:
    return {(tag.start, tag.end, tag.label, tag.layer) for tag in reading.tags}


def speed(folder: Path, table: PieceTable, articles: Sequence[Article], *, threads: int) -> tuple[float, float]:
    """Words a second of the tagger and of a bare pass of ``onnxruntime`` over the same windows, best of three."""
    import onnxruntime

    tagger = Tagger.load(folder, threads=threads)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(folder / "tagger.onnx"), options, providers=["CPUExecutionProvider"])
    batches = [[np.array([window.ids], np.int64) for window in windows_of(article, table)] for article in articles]
    words = sum(len(article.text[start:end].split()) for article in articles for start, end in article.paragraphs)
    whole: list[float] = []
    bare: list[float] = []
    for _ in range(_ROUNDS):
        began = time.perf_counter()
        for article in articles:
            tagger.read(article.text, article.paragraphs)
        between = time.perf_counter()
        with ThreadPoolExecutor(threads) as pool:
            for found in batches:
                deque(pool.map(lambda ids: session.run(None, {"ids": ids}), found), maxlen=0)
        whole.append(between - began)
        bare.append(time.perf_counter() - between)
    return words / min(whole), words / min(bare)


def windows_of(article: Article, table: PieceTable) -> list[Window]:
    """The windows of an article."""
    return windows([table.words(article.text, start, end) for start, end in article.paragraphs], budget=WINDOW_PIECES)


def window_ids(article: Article, table: PieceTable) -> np.ndarray:
    """The windows of an article as one padded batch of piece ids."""
    found = windows_of(article, table)
    ids = np.full((len(found), max(len(window.ids) for window in found)), PAD, np.int64)
    for row, window in enumerate(found):
        ids[row, : len(window.ids)] = window.ids
    return ids
