"""Words on pictures of pages, found by RapidOCR: an extra (`kliping[ocr]`) whose wheel brings its models."""

import math
import warnings
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from desktop_app.readers.layout import Page, Piece

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

MOST_PAGES = 100  # some seconds each
_DOTS = 144  # to the inch: letters of 10 points are 20 dots high
_MOST_DOTS = 12_000_000  # of one picture
_SURE = 0.5  # below it a line is more often a spot than words
_TALL = 1.25  # of a letter's size: the box around a line of it
_ALIKE = (0.72, 1.35)  # of the usual height: boxes of one size of letters differ that much


@lru_cache(maxsize=1)
def recogniser() -> str:
    """The name and version of what recognises text here, "" without it or without its models: nothing is fetched."""
    spec = find_spec("rapidocr")
    if spec is None or spec.origin is None or len(list((Path(spec.origin).parent / "models").glob("*.onnx"))) < 3:
        return ""
    from importlib.metadata import version

    return f"rapidocr {version('rapidocr')}"


def recognised(page: "PdfPage") -> Page:
    """The lines on the picture of a page, in points as if they were text."""
    width, height = page.get_size()
    dots = _DOTS / 72
    scale = min(dots, math.sqrt(_MOST_DOTS / max(1.0, width * height)))
    picture = page.render(scale=scale)  # pyright: ignore[reportArgumentType] - a fraction will do
    found = _engine()(picture.to_numpy())
    boxes = [] if found.boxes is None else found.boxes.tolist()
    lines = [
        (str(words), _edges(box, scale))
        for box, words, sure in zip(boxes, found.txts or (), found.scores or (), strict=False)
        if sure >= _SURE and str(words).strip()
    ]
    usual = median(bottom - top for _, (_, _, top, bottom) in lines) if lines else 1.0
    pieces = (_piece(words, edges, usual, height) for words, edges in lines)
    return Page(tuple(pieces), height)


def _edges(box: list[list[float]], scale: float) -> tuple[float, float, float, float]:
    """Left, right, top and bottom in points from the page's upper left corner."""
    across, down = [x / scale for x, _ in box], [y / scale for _, y in box]
    return min(across), max(across), min(down), max(down)


def _piece(words: str, edges: tuple[float, float, float, float], usual: float, height: float) -> Piece:
    left, right, top, bottom = edges
    tall = bottom - top
    if _ALIKE[0] * usual < tall < _ALIKE[1] * usual:
        tall = usual
    return Piece(words.strip(), left, right, height - bottom, tall / _TALL, is_bold=False)


@lru_cache(maxsize=1)
def _engine() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what it stands on
        from rapidocr import RapidOCR  # pyright: ignore[reportMissingImports] - an extra

        return RapidOCR(params={"Global.log_level": "critical"})
