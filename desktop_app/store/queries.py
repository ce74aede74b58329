"""What a query asks for: words by the part of the index they are looked up in, and conditions on sources and notes.

Any input is safe: it is read here and quoted for FTS5.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from desktop_app.domain.offsets import canonical
from desktop_app.store.database import Database
from desktop_app.store.stems import STEMMED, stem_of

# in the order of the columns of the index; the words that are typed for them
FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("title", "judul"),
    "text": ("text", "teks", "isi"),
    "notes": ("notes", "note", "catatan"),
    "tags": ("tags", "tag", "tagar"),
    "entities": ("entities", "entity", "nama", "name"),
    "speakers": ("speakers", "speaker", "said", "kata"),
    "dates": ("dates", "date", "tanggal"),
}
_PARTS = {
    "title": "article", "text": "article", "notes": "note", "tags": "note", "entities": "facts", "speakers": "facts",
    "dates": "facts",
}  # fmt: skip
ANY = "any"  # part of words that may stand in each of them
_NAMED = {typed: field for field, names in FIELDS.items() for typed in names}
_CONDITIONS = {
    "after": "sources.published >= ?",
    "before": "sources.published < ?",
    "publisher": "sources.publisher LIKE ?",
    "language": "sources.language LIKE ?",
    "author": "annotations.author LIKE ?",
    "status": "annotations.status = ?",
    "colour": "annotations.colour = ?",
}
_LIKE = frozenset({"publisher", "language", "author"})
_PART = re.compile(r'(?P<not>-)?(?:(?P<field>[a-z]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_SAID_BY = re.compile(r"\bsaid by\s+((?:(?![a-z]+:)[^\s\"]+\s*)+)", re.IGNORECASE)
_MOST_FORMS = 60  # of one word: each is a phrase of its own to look up


class Query(Struct, frozen=True, kw_only=True):
    """FTS5 expressions by part, `unwanted` those that exclude a document, and conditions in SQL with their values."""

    wanted: dict[str, str]
    unwanted: dict[str, str]
    conditions: tuple[tuple[str, str], ...]

    def __bool__(self) -> bool:
        return bool(self.wanted or self.conditions)


def read_query(db: Database, typed: str) -> Query:
    """The query in what was typed: `said by X` is `speakers:X`; words are looked up in all forms of their stems."""
    wanted: dict[str, list[str]] = {}
    unwanted: dict[str, list[str]] = {}
    conditions: list[tuple[str, str]] = []
    for is_not, field, words, is_word in _pieces(canonical(typed)):
        if field in _CONDITIONS and words and not is_not:
            conditions.append((_CONDITIONS[field], _value(field, words)))
            continue
        column = _NAMED.get(field or "")
        if field is not None and column is None:
            words = f"{field}:{words}"
        expression = _term(db, words, is_word=is_word)
        if expression is not None:
            side = unwanted if is_not else wanted
            found = f"{{{column}}} : {expression}" if column else expression
            side.setdefault(_PARTS[column] if column else ANY, []).append(found)
    return Query(
        wanted={part: " AND ".join(found) for part, found in wanted.items()},
        unwanted={part: " OR ".join(found) for part, found in unwanted.items()},
        conditions=tuple(conditions),
    )


def _pieces(typed: str) -> Iterator[tuple[bool, str | None, str, bool]]:
    """Minus, field, words, and whether they are one word and no phrase."""

    def named(match: re.Match[str]) -> str:
        return " ".join(f"speakers:{word}" for word in match[1].split()) + " "

    for part in _PART.finditer(_SAID_BY.sub(named, typed)):
        phrase = part["phrase"]
        yield bool(part["not"]), part["field"], phrase if phrase is not None else part["word"], phrase is None


def _value(field: str, words: str) -> str:
    return f"{words.replace('%', '').replace('_', '')}%" if field in _LIKE else words.lower()


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
    """The word and the other words of the library's texts with its stem, in each language the word may be of."""
    small = word.lower()
    found = [small]
    known = dict(db.rows("SELECT language, stem FROM stems WHERE word = ? AND stem IS NOT NULL", (small,)))
    for language in known or STEMMED:
        stem = known.get(language) or _stem(db, small, language)
        if stem is None:
            continue
        found += [stem] if language == "id" else []  # an Indonesian stem is a word, an English one is not
        rows = db.rows("SELECT word FROM stems WHERE language = ? AND stem = ? LIMIT ?", (language, stem, _MOST_FORMS))
        found += [row[0] for row in rows]
    return list(dict.fromkeys(found))


def _stem(db: Database, word: str, language: str) -> str | None:
    """The stem of a word that no text has; None when no text is in the language."""
    if db.row("SELECT 1 FROM stems WHERE language = ? LIMIT 1", (language,)) is None:
        return None
    is_stem = db.row("SELECT 1 FROM stems WHERE language = ? AND stem = ? LIMIT 1", (language, word)) is not None
    return word if is_stem else stem_of(word, language)
