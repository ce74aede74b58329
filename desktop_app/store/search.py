"""Search over texts, titles, notes, tags and entities. Any input is safe: it is read here and quoted for FTS5."""

import re
from typing import Literal

from msgspec import Struct

from desktop_app.domain.offsets import canonical
from desktop_app.store.database import Database
from desktop_app.store.index import COLUMNS
from desktop_app.store.stems import stem_of

Order = Literal["rank", "newest"]
START, END = "\x02", "\x03"  # around the words that match, in a snippet
_WEIGHTS = "bm25(8.0, 1.0, 4.0, 4.0, 2.0)"  # in the order of COLUMNS: a title says more than a text
_WORDS = 24  # of a snippet
_MOST_FORMS = 60  # of one word: each is a phrase of its own to look up
_PART = re.compile(r'(?P<not>-)?(?:(?P<field>[a-z]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_SHOWN = ("text", "notes", "tags", "entities", "title")


class Hit(Struct, frozen=True, kw_only=True, gc=False):
    """Where words were found: `document` is an id, `field` one of title, text, notes, tags, entities.

    `snippet` has "\\x02" before and "\\x03" after each match; `annotation` is the id of the note it is in.
    """

    document: str
    title: str
    snippet: str
    field: str
    annotation: str | None = None


def search(db: Database, query: str, *, limit: int, order: Order = "rank") -> list[Hit]:
    """Hits outside the bin. Words are all needed; "…" is a phrase, -word excludes, word* is a beginning, and
    `title:`, `text:`, `notes:`, `tags:` or `entities:` before one looks only there.
    """
    expression = match_expression(db, query)
    if expression is None:
        return []
    snippets = ", ".join(f"snippet(search, {n}, '{START}', '{END}', '…', {_WORDS})" for n in range(len(COLUMNS)))
    ranked = f"AND rank MATCH '{_WEIGHTS}'" if order == "rank" else ""
    rows = db.rows(
        f"""SELECT entries.document, sources.title, entries.annotation, {snippets}
        FROM search
        CROSS JOIN entries ON entries.id = search.rowid
        CROSS JOIN documents ON documents.id = entries.document
        CROSS JOIN sources ON sources.document = documents.id
        LEFT JOIN annotations ON annotations.id = entries.annotation
        WHERE search MATCH ? {ranked} AND documents.binned IS NULL AND annotations.binned IS NULL
        ORDER BY {"rank" if ranked else "search.rowid DESC"} LIMIT ?""",
        (expression, limit),
    )
    return [_hit(*row) for row in rows]


def _hit(document: str, title: str, annotation: str | None, *snippets: str | None) -> Hit:
    found = dict(zip(COLUMNS, snippets, strict=True))
    field = next((name for name in _SHOWN if START in (found[name] or "")), "text")
    return Hit(document=document, title=title, snippet=found[field] or "", field=field, annotation=annotation)


def match_expression(db: Database, query: str) -> str | None:
    """The query for FTS5, None when nothing is asked for. Words are looked up in all forms of their stem."""
    wanted, unwanted = [], []
    for part in _PART.finditer(canonical(query)):
        field, words = part["field"], part["phrase"] if part["phrase"] is not None else part["word"]
        if field is not None and field not in COLUMNS:
            field, words = None, f"{field}:{words}"
        is_word = part["phrase"] is None
        expression = _term(db, words, is_word=is_word)
        if expression is not None:
            (unwanted if part["not"] else wanted).append(f"{{{field}}} : {expression}" if field else expression)
    if not wanted:
        return None
    return " NOT ".join([" AND ".join(wanted), *unwanted])


def _term(db: Database, words: str, *, is_word: bool) -> str | None:
    if not any(character.isalnum() for character in words):
        return None
    if is_word and words.endswith("*"):
        return f"{_quoted(words.rstrip('*'))} *"
    if is_word and words.isalpha():
        return f"({' OR '.join(map(_quoted, forms(db, words)))})"
    return _quoted(words)


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def forms(db: Database, word: str) -> list[str]:
    """The word and the other words of the library's texts with its stem."""
    small = word.lower()
    stem = db.value("SELECT stem FROM stems WHERE word = ?", (small,))
    if stem is None:
        if db.row("SELECT 1 FROM stems LIMIT 1") is None:
            return [small]  # no text in a language with stems
        is_stem = db.row("SELECT 1 FROM stems WHERE stem = ?", (small,)) is not None
        stem = small if is_stem else stem_of(small)
    rows = db.rows("SELECT DISTINCT word FROM stems WHERE stem = ? LIMIT ?", (stem, _MOST_FORMS))
    return list(dict.fromkeys([small, stem, *(row[0] for row in rows)]))
