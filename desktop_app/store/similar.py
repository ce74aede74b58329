"""Articles that are much the same: five copies of one agency report are one source.

Texts are compared by their shingles of five words (Broder 1997). So that not every pair is compared, each text leaves
a sketch of minima (one-permutation hashing, Li et al. 2012) whose bands are looked up: of two texts with 0.7 of their
shingles in common, 999 of 1,000 share a band; of two with 0.3, one third.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from zlib import crc32

from msgspec import Struct

from desktop_app.store.database import Database

_SHINGLE = 5  # words
_LONGEST = 4_000  # words of a text that are compared
_BANDS, _ROWS = 16, 3
_BINS = _BANDS * _ROWS
_MOST = 200  # documents of one band that are compared
_WORD = re.compile(r"\w+")
COPY = 0.6  # of the shingles of the shorter text, from which two articles are one report


class Similar(Struct, frozen=True, kw_only=True):
    """A document like another: `similarity` is of all shingles together (Jaccard), `shared` of the shorter text's."""

    document: str
    similarity: float
    shared: float


def shingles(text: str) -> set[int]:
    """Hashes of every five words in a row; of a shorter text, of all its words; of a long one, of its beginning."""
    words = [match[0] for match in islice(_WORD.finditer(text.lower()), _LONGEST)]
    rows = range(max(1, len(words) - _SHINGLE + 1))
    return {crc32(" ".join(words[start : start + _SHINGLE]).encode("utf-8", "replace")) for start in rows}


def bands(text: str) -> list[int]:
    """The bands of a text's sketch, each a number of its own; none for a text without words."""
    if not _WORD.search(text):
        return []
    lowest: list[int | None] = [None] * _BINS
    for shingle in shingles(text):
        value, place = divmod(shingle, _BINS)
        kept = lowest[place]
        if kept is None or value < kept:
            lowest[place] = value
    full = [_filled(lowest, place) for place in range(_BINS)]
    return [
        crc32(repr((band, full[band * _ROWS : (band + 1) * _ROWS])).encode()) | band << 32 for band in range(_BANDS)
    ]


def _filled(lowest: list[int | None], place: int) -> int:
    """The minimum of a bin; of an empty one, that of the next with its distance (Shrivastava and Li 2014)."""
    for step in range(_BINS):
        value = lowest[(place + step) % _BINS]
        if value is not None:
            return value + step * 0x1_0000_0000
    return 0


def keep_bands(db: Database, entry: int, text: str) -> None:
    """Keep the bands of an article's text under the number of its entry in the index."""
    db.run_many("INSERT OR IGNORE INTO bands (band, entry) VALUES (?, ?)", [(band, entry) for band in bands(text)])


def drop_bands(db: Database, entry: int, text: str) -> None:
    """Take the bands of a text out again."""
    db.run_many("DELETE FROM bands WHERE band = ? AND entry = ?", [(band, entry) for band in bands(text)])


def similar(db: Database, document: str, *, least: float = 0.3) -> list[Similar]:
    """Documents outside the bin that share `least` or more of the shorter text, the most alike first."""
    found = db.row(_TEXT.format("document = ?"), (document,))
    if found is None:
        return []
    entry, text = found[0], found[2]
    mine = shingles(text)
    others: dict[int, None] = {}
    for band in bands(text):
        rows = db.rows("SELECT entry FROM bands WHERE band = ? AND entry <> ? LIMIT ?", (band, entry, _MOST))
        others.update((row[0], None) for row in rows)
    matches = [each for other in others if (each := _compared(db, other, mine)) is not None and each.shared >= least]
    return sorted(matches, key=lambda each: (-each.similarity, each.document))


_TEXT = """SELECT entries.id, entries.document, text FROM entries JOIN texts ON texts.sha256 = text_sha256
JOIN documents ON documents.id = entries.document WHERE part = 'article' AND documents.binned IS NULL AND entries.{}"""


def _compared(db: Database, entry: int, mine: set[int]) -> Similar | None:
    row = db.row(_TEXT.format("id = ?"), (entry,))
    if row is None:
        return None
    theirs = shingles(row[2])
    both = len(mine & theirs)
    return Similar(
        document=row[1],
        similarity=both / max(1, len(mine | theirs)),
        shared=both / max(1, min(len(mine), len(theirs))),
    )


def copies(db: Database, documents: Iterable[str]) -> list[tuple[str, ...]]:
    """The documents in groups that are one source each: a report and its copies. In the order given."""
    chosen = list(documents)
    group = {document: document for document in chosen}

    def first(document: str) -> str:
        while group[document] != document:
            document = group[document]
        return document

    for document in chosen:
        for other in _copies_of(db, document):
            if other in group:
                one, two = sorted((first(document), first(other)), key=chosen.index)
                group[two] = one
    groups: dict[str, list[str]] = {}
    for document in chosen:
        groups.setdefault(first(document), []).append(document)
    return [tuple(found) for found in groups.values()]


def _copies_of(db: Database, document: str) -> Iterator[str]:
    return (each.document for each in similar(db, document, least=COPY))
