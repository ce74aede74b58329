"""A library of 100,000 articles and 1,000,000 annotations: opening, listing, filtering and searching it, as ratios.

    python tests/benchmarks/scale.py --library /tmp/scale.kliping [--articles 100000] [--notes 1000000]

The library is made if it is not there (some minutes), then measured; every bare figure is taken in the same run, with
`sqlite3` alone on the same file. Prints one JSON object. Goals: opening 1.3 × an empty library; the first page of a
tag's annotations 50 ms; search 2 × the bare FTS5 query and 50 ms at the 95th percentile.
"""

import argparse
import json
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.annotations import Annotation, BlockSelector, PositionSelector, QuoteSelector, Target
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import text_hash
from desktop_app.domain.identifiers import new_id, now
from desktop_app.domain.spans import Span
from desktop_app.store import listing, writing
from desktop_app.store.database import Database
from desktop_app.store.index import COLUMNS
from desktop_app.store.library import Library
from desktop_app.store.shelves import documents_on, shelves
from desktop_app.store.similar import keep_bands

Article = tuple[str, str, str, int]  # id of the document, id of its revision, text, number

_WORDS, _BATCH = 300, 2_000
_TAGS = [f"tag {number}" for number in range(40)]
_VOCABULARY = 20_000
_QUERIES = 60


def vocabulary(dice: random.Random) -> list[str]:
    """Made-up words, the first ones as short as common words are."""
    letters = "aeioukrstmnpbdgl"
    return ["".join(dice.choices(letters, k=2 + min(8, number.bit_length() // 2))) for number in range(_VOCABULARY)]


def words(dice: random.Random, known: list[str], number: int) -> list[str]:
    """Words as they are in a language: the n-th is used 1/n times as often (Zipf)."""
    return [known[min(_VOCABULARY - 1, int(_VOCABULARY ** dice.random()) - 1)] for _ in range(number)]


def make(path: Path, *, articles: int, notes: int) -> None:
    """Make the library row by row, as `Library.add` and `Library.apply` would, in large transactions."""
    dice = random.Random(1)
    known = vocabulary(dice)
    with Library(path, stem_at_once=False) as library:
        db = library.database
        db.run("PRAGMA synchronous = OFF")
        made: list[Article] = []
        for start in range(0, articles, _BATCH):
            batch = [article(dice, known, number) for number in range(start, min(articles, start + _BATCH))]
            with db.transaction():
                _add(db, batch)
            made += batch
        _annotate(library, made, notes=notes, dice=dice, known=known)
        db.run("PRAGMA synchronous = FULL")
        db.run("PRAGMA wal_checkpoint(TRUNCATE)")


def article(dice: random.Random, known: list[str], number: int) -> Article:
    """Ids of a document and a revision, and a text of 300 words, one of which no other has."""
    return new_id(), new_id(), " ".join([f"Nomor{number}", *words(dice, known, _WORDS - 1)]), number


def _add(db: Database, batch: list[Article]) -> None:
    moment, rows = now(), []
    for document, revision, text, number in batch:
        blocks = f'[{{"kind":"paragraph","start":0,"end":{len(text)},"level":0}}]'
        rows.append((document, revision, text, text_hash(text), f"Berita {number}", moment, blocks))
    db.run_many("INSERT INTO texts (sha256, text) VALUES (?4, ?3)", [row[:4] for row in rows])
    db.run_many("INSERT INTO documents (id, revision, added) VALUES (?1, ?2, ?6)", [row[:6] for row in rows])
    db.run_many(
        "INSERT INTO sources VALUES (?1, ?5, '', '', '', '2021-11-17', NULL, NULL, '', '', '', '', '', '')",
        [row[:5] for row in rows],
    )
    db.run_many(
        "INSERT INTO revisions (id, document, sha256, text_sha256, reader, reader_version, created, blocks, found, "
        "file_name, media_type) VALUES (?2, ?1, ?4, ?4, 'plain', '1', ?6, ?7, '{}', '', '')",
        rows,
    )
    db.run_many(
        "INSERT INTO history (action, document, author, at, state, changes) "
        "VALUES ('document.add', ?1, '', ?6, 'done', '[]')",
        [row[:6] for row in rows],
    )
    for document, _, text, digest, title, *_ in rows:
        put = db.run(
            "INSERT INTO entries (document, part, title, text_sha256) VALUES (?, 'article', ?, ?)",
            (document, title, digest),
        )
        keep_bands(db, put.lastrowid or 0, text)
    _post(db)


def _post(db: Database) -> None:
    """Make the postings of the entries that have none."""
    names = ", ".join(COLUMNS)
    db.run(
        f"INSERT INTO search (rowid, {names}) SELECT id, {names} FROM searchable "
        "WHERE id > (SELECT coalesce(max(id), 0) FROM search_docsize)"
    )


def _annotate(library: Library, made: list[Article], *, notes: int, dice: random.Random, known: list[str]) -> None:
    """Notes with their steps in the history, as `Library.apply` writes them, many to a transaction."""
    db = library.database
    tags = library.annotate(made[0][0], Span(0, 5), tags=_TAGS).tags
    for start in range(0, notes, _BATCH):
        with db.transaction():
            for number in range(start, min(notes, start + _BATCH)):
                comment = " ".join(words(dice, known, 6))
                note = _note(made[number % len(made)], dice, comment=comment, tag=dice.choice(tags))
                changes = ChangeSet(action="annotation.create", changes=(Change(None, note),), document=note.document)
                writing.record(db, changes, author=note.author)


def _note(article: Article, dice: random.Random, *, comment: str, tag: str) -> Annotation:
    """A note on 30 code points of a text."""
    document, revision, text, _ = article
    place, moment = dice.randrange(len(text) - 40), now()
    target = Target(
        revision=revision,
        position=PositionSelector(start=place, end=place + 30),
        quote=QuoteSelector(exact=text[place : place + 30], prefix=text[max(0, place - 32) : place]),
        structure=BlockSelector(block=0, offset=place),
    )
    return Annotation(
        id=new_id(), document=document, targets=(target,), motivation="commenting", created=moment, modified=moment,
        comment=comment, tags=(tag,), author="Ani",
    )  # fmt: skip


def milliseconds(work: Callable[[], object], *, rounds: int = 1) -> float:
    """The median time of `work`."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def opening(path: Path, *, rounds: int = 15) -> dict[str, float]:
    """Opening the library and one that is empty, in turns."""
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.kliping"
        Library(empty).close()
        times: dict[str, list[float]] = {"empty": [], "full": []}
        for _ in range(rounds):
            for name, file in (("empty", empty), ("full", path)):
                times[name].append(milliseconds(lambda file=file: Library(file).close()))
    medians = {name: statistics.median(found) for name, found in times.items()}
    return {
        "open_empty_ms": medians["empty"],
        "open_ms": medians["full"],
        "open_ratio": medians["full"] / medians["empty"],
    }


def pages(library: Library) -> dict[str, float]:
    """First pages of lists."""
    code = library.codes()[len(_TAGS) // 2].id
    article = documents_on(library, limit=1)[0].id
    found = {
        "notes_of_an_article_ms": lambda: library.annotations(article),
        "steps_of_an_article_ms": lambda: library.history(article),
        "undo_step_ms": lambda: library.undo_step(article),
        "page_of_articles_ms": lambda: documents_on(library, limit=100),
        "page_of_notes_ms": lambda: listing.annotations(library, limit=100),
        "page_of_a_tag_ms": lambda: listing.annotations(library, code=code, limit=100),
        "page_of_a_status_ms": lambda: listing.annotations(library, status="unchecked", limit=100),
        "shelves_ms": lambda: shelves(library),
    }
    return {name: milliseconds(work, rounds=5) for name, work in found.items()}


def searches(library: Library, path: Path) -> dict[str, float]:
    """Queries of one and two words, common and rare, against FTS5 alone, in turns."""
    dice = random.Random(7)
    known = vocabulary(random.Random(1))
    bare = sqlite3.connect(path)
    ranked = (
        "SELECT rowid, snippet(search, 1, '', '', '…', 24) FROM search WHERE search MATCH ? "
        "AND rank MATCH 'bm25(8.0, 1.0, 4.0, 4.0, 2.0, 2.0, 2.0)' ORDER BY rank LIMIT 10"
    )
    ours: list[float] = []
    theirs: list[float] = []
    for number in range(_QUERIES):
        query = " ".join(words(dice, known[50:] + known[:50], 1 + number % 2))
        theirs.append(milliseconds(lambda query=query: bare.execute(ranked, (query,)).fetchall()))
        ours.append(milliseconds(lambda query=query: library.search(query, limit=10)))
        theirs[-1] = min(theirs[-1], milliseconds(lambda query=query: bare.execute(ranked, (query,)).fetchall()))
        ours[-1] = min(ours[-1], milliseconds(lambda query=query: library.search(query, limit=10)))
    bare.close()
    return {
        "search_bare_ms": statistics.median(theirs), "search_ms": statistics.median(ours),
        "search_ratio": sum(ours) / sum(theirs), "search_p95_ms": statistics.quantiles(ours, n=20)[-1],
        "search_bare_p95_ms": statistics.quantiles(theirs, n=20)[-1],
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--library", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--notes", type=int, default=1_000_000)
    chosen = parser.parse_args()
    if not chosen.library.exists():
        make(chosen.library, articles=chosen.articles, notes=chosen.notes)
    found = opening(chosen.library)
    with Library(chosen.library) as library:
        found |= pages(library) | searches(library, chosen.library)
    print(json.dumps({name: round(value, 3) for name, value in found.items()}))


if __name__ == "__main__":
    main()
