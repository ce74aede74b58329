"""Search over texts, titles, notes, tags, names, speakers and dates: `queries` reads what was typed."""

from typing import Any, Literal

from msgspec import Struct

from desktop_app.store.database import Database, Row
from desktop_app.store.index import COLUMNS
from desktop_app.store.queries import ANY, Query, read_query

Order = Literal["rank", "newest"]
START, END = "\x02", "\x03"  # around the words that match, in a snippet
_WEIGHTS = "bm25(8.0, 1.0, 4.0, 4.0, 2.0, 2.0, 2.0)"  # in the order of COLUMNS: a title says more than a text
_WORDS = 24  # of a snippet
_MOST_RANKED = 5_000  # rows, the newest; more only where the words stand in one of _NAMES
_NAMES = "{title tags entities speakers}"
_SHOWN = ("text", "notes", "tags", "speakers", "entities", "dates", "title")
_JOINED = """CROSS JOIN documents ON documents.id = entries.document
CROSS JOIN sources ON sources.document = documents.id
LEFT JOIN annotations ON annotations.id = entries.annotation
WHERE documents.binned IS NULL AND annotations.binned IS NULL"""
_ARTICLES_ALONE = f"""SELECT entries.id, entries.document, sources.title, NULL, NULL
FROM entries {_JOINED} AND part = 'article'"""
_NOTES_ALONE = """SELECT annotations.id, annotations.document, sources.title, annotations.id,
coalesce(nullif(comment, ''), exact) FROM annotations CROSS JOIN documents ON documents.id = annotations.document
CROSS JOIN sources ON sources.document = documents.id
WHERE documents.binned IS NULL AND annotations.binned IS NULL"""
_ELSEWHERE = """documents.id {no} IN (
SELECT others.document FROM search AS found JOIN entries AS others ON others.id = found.rowid
LEFT JOIN annotations AS noted ON noted.id = others.annotation WHERE found.search MATCH ? AND noted.binned IS NULL)"""


class Hit(Struct, frozen=True, kw_only=True):
    """Where words were found: `document` is an id, `field` one of COLUMNS.

    `snippet` has "\\x02" before and "\\x03" after each match; `annotation` is the id of the note it is in.
    """

    document: str
    title: str
    snippet: str
    field: str
    annotation: str | None = None


def search(db: Database, typed: str, *, limit: int, order: Order = "rank") -> list[Hit]:
    """Hits outside the bin, the best or the newest first; of words in very many places, the best of the newest.

    Words are all needed; "…" is a phrase, -word excludes, word* is a beginning. `title:` `text:` `notes:` `tags:`
    `entities:` `speakers:` (`said by X`) `dates:` before one look only there, and words of several of them need only
    be about one document. `after:` `before:` (a date) `publisher:` `language:` are of the source, `author:` `status:`
    `colour:` of a note.
    """
    query = read_query(db, typed)
    if not query:
        return []
    if not query.wanted:
        return _by_conditions(db, query, limit)
    return _by_words(db, query, limit, ranked=order == "rank")


def _by_words(db: Database, query: Query, limit: int, *, ranked: bool) -> list[Hit]:
    main, parameters, conditions = _expression(query)
    tail = (*parameters, limit)
    if not ranked:
        rows = _rows(db, f"AND search MATCH ? {conditions} ORDER BY search.rowid DESC LIMIT ?", (main, *tail))
        return [_hit(*row[1:]) for row in rows]
    rank = f"AND search MATCH ? AND search.rowid > ? AND rank MATCH '{_WEIGHTS}' {conditions} ORDER BY rank LIMIT ?"
    oldest = _oldest_ranked(db, main)
    # a title is found however old it is: of few words, and so of few rows
    titles = (
        _rows(db, rank, (f"{_NAMES} : ({main})", _oldest_ranked(db, f"{_NAMES} : ({main})"), *tail)) if oldest else []
    )
    found = {row[0]: row for row in (*titles, *_rows(db, rank, (main, oldest, *tail)))}
    return [_hit(*row[1:]) for row in list(found.values())[:limit]]


def _rows(db: Database, where: str, parameters: tuple[Any, ...]) -> list[Row]:
    snippets = ", ".join(f"snippet(search, {n}, '{START}', '{END}', '…', {_WORDS})" for n in range(len(COLUMNS)))
    return db.rows(
        f"""SELECT search.rowid, entries.document, sources.title, entries.annotation, {snippets}
        FROM search CROSS JOIN entries ON entries.id = search.rowid {_JOINED} {where}""",
        parameters,
    )


def _oldest_ranked(db: Database, expression: str) -> int:
    """The number of the row from which on rows are ranked, 0 for all: bm25 costs 3 µs a row, counting them nearly none.

    Words that half of a million notes have would take a second otherwise, and say little about any of them.
    """
    row = db.row(
        "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?", (expression, _MOST_RANKED)
    )
    return 0 if row is None else row[0]


def _expression(query: Query) -> tuple[str, list[Any], str]:
    """The expression of the rows that are shown, and what else must be true of their documents."""
    wanted, unwanted = dict(query.wanted), dict(query.unwanted)
    part = ANY if ANY in wanted else next(iter(wanted))
    main = wanted.pop(part)
    for same in {part, ANY} & unwanted.keys():
        main = f"({main}) NOT ({unwanted.pop(same)})"
    clauses: list[str] = []
    parameters: list[Any] = []
    for others, no in ((wanted, ""), (unwanted, "NOT")):
        for expression in others.values():
            clauses.append(_ELSEWHERE.format(no=no))
            parameters.append(expression)
    for clause, value in query.conditions:
        clauses.append(clause)
        parameters.append(value)
    return main, parameters, "".join(f" AND {clause}" for clause in clauses)


def _by_conditions(db: Database, query: Query, limit: int) -> list[Hit]:
    """What meets the conditions where no words are asked for: notes for those on notes, else articles, newest first."""
    clauses = "".join(f" AND {clause}" for clause, _ in query.conditions)
    is_of_notes = "annotations." in clauses
    values = [value for _, value in query.conditions]
    for expression in query.unwanted.values():
        clauses += f" AND {_ELSEWHERE.format(no='NOT')}"
        values.append(expression)
    rows = db.rows(
        f"{_NOTES_ALONE if is_of_notes else _ARTICLES_ALONE} {clauses} ORDER BY 1 DESC LIMIT ?", (*values, limit)
    )
    field = "notes" if is_of_notes else "title"
    return [
        Hit(document=document, title=title, snippet=words or title, field=field, annotation=annotation)
        for _, document, title, annotation, words in rows
    ]


def _hit(document: str, title: str, annotation: str | None, *snippets: str | None) -> Hit:
    found = dict(zip(COLUMNS, snippets, strict=True))
    field = next((name for name in _SHOWN if START in (found[name] or "")), "text")
    return Hit(document=document, title=title, snippet=found[field] or "", field=field, annotation=annotation)
