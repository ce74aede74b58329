"""The learned tagger: one pass of the encoder over the paragraphs, and the spans and links that its heads find.

Works from three files in ``resources/models``: ``tagger.onnx``, ``tokenizer.json`` and ``tagger.json`` (head table,
corrections of the outside score, distance scores of links). Nothing heavy is imported before a model is loaded.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import paths
from desktop_app.errors import KlipingError
from desktop_app.extraction import heads
from desktop_app.extraction.pieces import PieceTable, Window, Words, windows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Run = Callable[[NDArray[np.int64]], tuple[Floats, Floats]]

_FILES = ("tagger.onnx", "tokenizer.json", "tagger.json")
_PUBLIC = ("idner", "nergrit")
OWN_HEADS = tuple(head for head in heads.SPAN_HEADS if head not in _PUBLIC)
_GROUP_WORDS = 4000
_LEAST_CHANCE = 0.1
_START = attrgetter("start")


class TaggerError(KlipingError):
    """The model's files are damaged, or made for another version of the program."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A span the model found: code points of the text, label, layer (a head of ``heads``), confidence from 0 to 1.

    The label of a ``cue`` is its act and of an ``event`` its type; layers ``status``, ``mode`` and ``metonym`` repeat
    the span.
    """

    start: int
    end: int
    label: str
    layer: str
    confidence: float


@dataclass(frozen=True, slots=True)
class TagLink:
    """A guess that the source span goes with the target span (None: with none), kind of ``heads.LINK_KINDS``."""

    kind: str
    source: tuple[int, int]
    target: tuple[int, int] | None
    confidence: float


@dataclass(frozen=True)
class Reading:
    """All tags in text order and all links with a chance of 0.1 or more, the likelier first by source."""

    tags: list[Tag]
    links: list[TagLink]

    @cached_property
    def layers(self) -> defaultdict[str, list[Tag]]:
        """The tags of each layer, in text order."""
        found: dict[str, list[Tag]] = defaultdict(list)
        for tag in self.tags:
            found[tag.layer].append(tag)
        return found

    @cached_property
    def _links_from(self) -> Mapping[tuple[str, tuple[int, int]], list[TagLink]]:
        found: dict[tuple[str, tuple[int, int]], list[TagLink]] = defaultdict(list)
        for link in self.links:
            found[link.kind, link.source].append(link)
        return found

    def links_from(self, kind: str, source: Tag) -> list[TagLink]:
        """The links of a kind from a tag, the likeliest first."""
        return self._links_from.get((kind, (source.start, source.end)), [])

    def near(self, layer: str, start: int, end: int) -> list[Tag]:
        """The tags of a layer that begin in [start, end)."""
        tags = self.layers.get(layer, [])
        low, high = (bisect_left(tags, at, key=_START) for at in (start, end))
        return tags[low:high]


@dataclass(frozen=True, slots=True)
class Corrections:
    """What is added to a head's outside score, and the link scores by kind and distance bucket."""

    outside: Mapping[str, float]
    distances: Mapping[str, Sequence[float]]


class Tagger:
    """Tags texts with one model. ``run`` maps piece ids (1, length) to scores and link vectors of every piece; so many
    ``threads`` call it at once.
    """

    def __init__(self, run: Run, table: PieceTable, corrections: Corrections, *, threads: int = 1) -> None:
        self._run, self._table, self._corrections, self._threads = run, table, corrections, threads
        self._columns = heads.columns()

    @classmethod
    def find(cls, folder: Path | None = None, *, threads: int = 2) -> Tagger | None:
        """The tagger of the folder (that of the program if None), or None if it holds no model.

        Raises ``TaggerError`` if the model is broken.
        """
        folder = paths.resources() / "models" if folder is None else folder
        return cls.load(folder, threads=threads) if (folder / _FILES[0]).exists() else None

    @classmethod
    def load(cls, folder: Path, *, threads: int = 2) -> Tagger:
        """Loads the three files; raises ``TaggerError`` if one is missing, damaged or of another head table."""
        try:
            settings = json.loads((folder / _FILES[2]).read_text(encoding="utf-8"))
            if settings["columns"] != column_table():
                raise ValueError("other heads")
            corrections = Corrections(settings["outside"], settings["distances"])
            return cls(_session(folder / _FILES[0]), _table(folder / _FILES[1]), corrections, threads=threads)
        except Exception as error:  # onnxruntime and tokenizers raise plain Exceptions of their own
            message = f"The language model in {folder} cannot be used ({error})."
            raise TaggerError(message, remedy="Install the program again, or remove the folder.") from error

    def with_threads(self, threads: int) -> Tagger:
        """The same model, read with so many threads."""
        return Tagger(self._run, self._table, self._corrections, threads=threads)

    def tag(self, text: str, paragraphs: Sequence[tuple[int, int]], *, layers: Sequence[str] = OWN_HEADS) -> list[Tag]:
        """Spans found in the paragraphs (code point ranges, ascending), in text order."""
        return self.read(text, paragraphs, layers=layers).tags

    def read(self, text: str, paragraphs: Sequence[tuple[int, int]], *, layers: Sequence[str] = OWN_HEADS) -> Reading:
        """Spans and links found in the paragraphs (code point ranges, ascending). Time grows linearly with the text."""
        tags: list[Tag] = []
        links: list[TagLink] = []
        for group in self._groups(text, paragraphs):
            scored = self._scored(group)
            found = self._spans(scored, layers)
            tags.extend(found)
            links.extend(self._links(scored, found))
        tags.sort(key=lambda tag: (tag.start, -tag.end, tag.layer))
        return Reading(tags, links)

    def _groups(self, text: str, paragraphs: Sequence[tuple[int, int]]) -> Iterator[list[Words]]:
        group: list[Words] = []
        size = 0
        for start, end in paragraphs:
            words = self._table.words(text, start, end)
            for first in range(0, len(words), _GROUP_WORDS):
                part = words.sliced(first, first + _GROUP_WORDS)
                if group and size + len(part) > _GROUP_WORDS:
                    yield group
                    group, size = [], 0
                group.append(part)
                size += len(part)
        if group:
            yield group

    def _scored(self, group: list[Words]) -> _Scored:
        import numpy as np

        starts = [start for words in group for start in words.starts]
        ends = [end for words in group for end in words.ends]
        paragraphs = [number for number, words in enumerate(group) for _ in range(len(words))]
        scores = np.zeros((len(starts), max(part.stop for part in self._columns.values())), np.float32)
        vectors = np.zeros((len(starts), 2 * heads.LINK_WIDTH * len(heads.LINK_KINDS)), np.float32)
        found = sorted(windows(group, budget=heads.WINDOW_PIECES), key=lambda window: -len(window.ids))
        for window, (by_piece, links_by_piece) in zip(found, self._runs(found), strict=True):
            scores[window.words] = by_piece[0, window.firsts]
            vectors[window.words] = links_by_piece[0, window.firsts]
        return _Scored(starts, ends, paragraphs, scores, vectors)

    def _runs(self, found: Sequence[Window]) -> Iterator[tuple[Floats, Floats]]:
        """What the model says of each window, each a batch of its own: nothing is padded, a window's 8-bit steps do
        not depend on its neighbours, and what one needs stays in the cache of a core (measured: 0.78 of the time of
        ten at once). The longest come first, so that the threads end together.
        """
        import numpy as np

        batches = [np.array([window.ids], np.int64) for window in found]
        if self._threads == 1 or len(batches) < 2:
            yield from map(self._run, batches)
            return
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(min(self._threads, len(batches))) as pool:
            yield from pool.map(self._run, batches)

    def _spans(self, scored: _Scored, layers: Sequence[str]) -> list[Tag]:
        from desktop_app.extraction import bio

        breaks = [
            word for word in range(1, len(scored.starts)) if scored.paragraphs[word] != scored.paragraphs[word - 1]
        ]
        found: list[Tag] = []
        for head in layers:
            scores = scored.scores[:, self._columns[head]].copy()
            scores[:, 0] += self._corrections.outside.get(head, 0.0)
            spans = bio.decode(bio.log_chances(scores), breaks)
            said_more = self._said_more(scored, head, [(span.first, span.last) for span in spans])
            for number, span in enumerate(spans):
                start, end = scored.starts[span.first], scored.ends[span.last - 1]
                more = {name: answers[number] for name, answers in said_more.items()}
                label = heads.SPAN_HEADS[head][span.label]
                found.append(Tag(start, end, more.get("act", more.get("type", (label, 0)))[0], head, span.confidence))
                found.extend(
                    Tag(start, end, more[layer][0], layer, more[layer][1])
                    for layer in ("status", "mode")
                    if layer in more
                )
                if more.get("metonym", ("", 0))[0] == "metonym":
                    found.append(Tag(start, end, "metonym", "metonym", more["metonym"][1]))
        return found

    def _said_more(
        self, scored: _Scored, head: str, places: Sequence[tuple[int, int]]
    ) -> dict[str, list[tuple[str, float]]]:
        """What each head of words says of the spans of this head: label and chance, by the mean of their words."""
        import numpy as np

        from desktop_app.extraction import bio, choices

        found: dict[str, list[tuple[str, float]]] = {}
        for name, spec in heads.WORD_HEADS.items():
            if spec.of == head and places:
                chances = choices.means(np.exp(bio.log_chances(scored.scores[:, self._columns[name]])), places)
                best = chances.argmax(axis=1)
                found[name] = [
                    (spec.labels[label], float(row[label])) for label, row in zip(best, chances, strict=True)
                ]
        return found

    def _links(self, scored: _Scored, tags: Sequence[Tag]) -> Iterator[TagLink]:
        import numpy as np

        from desktop_app.extraction.choices import Ends, choose, reach

        word_at = {start: word for word, start in enumerate(scored.starts)}
        word_to = {end: word + 1 for word, end in enumerate(scored.ends)}

        def ends(side: Sequence[tuple[int, int]], vectors: Floats) -> Ends:
            return Ends.of([(word_at[start], word_to[end]) for start, end in side], scored.paragraphs, vectors)

        spans, buckets, column = _ranges(tags), _buckets(), 0
        for kind, spec in heads.LINK_KINDS.items():
            own, column = scored.vectors[:, column : column + 2 * heads.LINK_WIDTH], column + 2 * heads.LINK_WIDTH
            sources, targets = (
                sorted(set().union(*(spans[wanted] for wanted in side))) for side in (spec.sources, spec.targets)
            )
            if not sources or not targets:
                continue
            froms, tos = ends(sources, own[:, : heads.LINK_WIDTH]), ends(targets, own[:, heads.LINK_WIDTH :])
            within = reach(froms, tos, farthest=heads.FARTHEST_LINK)
            if spec.backwards:
                for place, source in zip(within, sources, strict=True):
                    place[1] = min(place[1], bisect_left(targets, source))
            closeness = np.asarray(self._corrections.distances[kind], np.float32)[buckets]
            for source, target, chance in choose(froms, tos, within=within, closeness=closeness, least=_LEAST_CHANCE):
                yield TagLink(kind, sources[source], None if target is None else targets[target], chance)


@dataclass(frozen=True, slots=True)
class _Scored:
    starts: list[int]
    ends: list[int]
    paragraphs: list[int]
    scores: Floats
    vectors: Floats


def column_table() -> dict[str, list[int]]:
    """Columns of each head as ``tagger.json`` holds them; a model fits the program if they are the same."""
    return {head: [part.start, part.stop] for head, part in heads.columns().items()}


@lru_cache(maxsize=1)
def _buckets() -> NDArray[np.intp]:
    """The bucket of each distance from the farthest before to the farthest behind: a row for another paragraph, one for
    the same.
    """
    import numpy as np

    reach = range(-heads.FARTHEST_LINK, heads.FARTHEST_LINK + 1)
    return np.array([[heads.distance_bucket(words, same_paragraph=same) for words in reach] for same in (False, True)])


def _ranges(tags: Sequence[Tag]) -> Mapping[tuple[str, str | None], set[tuple[int, int]]]:
    """The spans of the tags by layer and label, and with None by layer alone."""
    found: dict[tuple[str, str | None], set[tuple[int, int]]] = defaultdict(set)
    for tag in tags:
        span = (tag.start, tag.end)
        found[tag.layer, None].add(span)
        found[tag.layer, tag.label].add(span)
    return found


def _table(path: Path) -> PieceTable:
    from tokenizers import Tokenizer

    return PieceTable(Tokenizer.from_file(str(path)))


def _session(path: Path) -> Run:
    import numpy as np
    import onnxruntime

    options: Any = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # windows share the cores, not the parts of a product: nobody spins or waits
    options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(ids: NDArray[np.int64]) -> tuple[Floats, Floats]:
        scores, vectors = map(np.asarray, session.run(["scores", "links"], {"ids": ids}))
        return scores, vectors

    return run
