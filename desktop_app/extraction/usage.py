"""How the words of the gold standard were used: how often each told of an event, and of which type.

A table of words says which words may tell of an event; it cannot say that `deal` mostly does and `found` mostly does
not. The counts are made by `desktop_app.training.happening` from articles marked by hand.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.facts import EventType
from desktop_app.languages import languages
from desktop_app.languages.grammar.events import EventWords
from desktop_app.paths import resources

_FILE = "usage.tsv"
_SHORTEST = 3  # letters of a stem
_SHORTEST_WORD = 3  # letters of a word that is counted


@dataclass(frozen=True, slots=True)
class Usage:
    """A word, or the words of one stem, in the gold standard: `times` it stands there, `articles` in which it told of
    an event, and how often of each type.
    """

    times: int
    articles: int
    events: Counter[EventType]

    @property
    def rate(self) -> float:
        """The part that told of an event."""
        return self.events.total() / self.times if self.times else 0.0

    def __add__(self, other: Usage) -> Usage:
        return Usage(self.times + other.times, self.articles + other.articles, self.events + other.events)

    def __sub__(self, other: Usage) -> Usage:
        return Usage(self.times - other.times, self.articles - other.articles, self.events - other.events)


@dataclass(frozen=True, slots=True)
class Usages:
    """The usages of a language by word and by stem; `own` are those of one article, which do not count."""

    table: EventWords
    words: Mapping[str, Usage]
    stems: Mapping[str, Usage]
    own: Usages | None = None

    def of_word(self, word: str) -> Usage | None:
        """The usage of a word, in lower case; None if the gold standard does not have it."""
        return _left(self.words.get(word), None if self.own is None else self.own.words.get(word))

    def of_stem(self, word: str) -> Usage | None:
        """The usage of all words that share the stem of a word."""
        stem = stem_of(word, self.table)
        return _left(self.stems.get(stem), None if self.own is None else self.own.stems.get(stem))

    def without(self, own: Usages) -> Usages:
        """The same, but for what one of the articles has given."""
        return Usages(self.table, self.words, self.stems, own)


def _left(whole: Usage | None, own: Usage | None) -> Usage | None:
    """What others have given."""
    if whole is None or own is None:
        return whole
    rest = whole - own
    return rest if rest.times > 0 else None


def is_counted(word: str) -> bool:
    """Whether usages are counted of a word: not of signs, figures and the shortest ones."""
    return len(word) >= _SHORTEST_WORD and word[0].isalpha()


def usages_from(table: EventWords, rows: Iterable[tuple[str, Usage]]) -> Usages:
    """The usages of words, which may come more than once, and of their stems."""
    words: dict[str, Usage] = {}
    stems: dict[str, Usage] = {}
    for word, usage in rows:
        stem = stem_of(word, table)
        words[word] = words[word] + usage if word in words else usage
        stems[stem] = stems[stem] + usage if stem in stems else usage
    return Usages(table, words, stems)


@lru_cache(maxsize=1 << 15)
def stem_of(word: str, table: EventWords) -> str:
    """What a word has in common with its other forms: menembaki, penembakan and ditembak are one, sanctions and
    sanctioned. It need not be a word.
    """
    for clitic in table.clitics:
        if len(word) > len(clitic) + _SHORTEST:
            word = word.removesuffix(clitic)
    prefix = re.match(table.prefixes, word) if table.prefixes else None
    stem = word[prefix.end() :] if prefix and len(word) - prefix.end() >= _SHORTEST else word
    for ending in table.endings:
        if stem.endswith(ending) and len(stem) - len(ending) >= _SHORTEST:
            stem = stem.removesuffix(ending)
            break
    if len(stem) > _SHORTEST and stem[0] in table.dropped:
        stem = stem[1:]
    if len(stem) > _SHORTEST and stem[-1] == stem[-2] and stem[-1] not in "sl":
        stem = stem[:-1]
    return stem[:-1] + "i" if stem.endswith("y") else stem


@lru_cache(maxsize=8)
def usages_of(language: str) -> Usages:
    """What `resources/tables/usage.tsv` says of the words of a language."""
    lines = (resources() / "tables" / _FILE).read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return usages_from(languages[language].events, (_row(row) for row in rows if row[0] == language))


def _row(row: list[str]) -> tuple[str, Usage]:
    _, word, times, articles, events = row
    pairs = (pair.split(":") for pair in events.split())
    return word, Usage(int(times), int(articles), Counter({kind: int(often) for kind, often in pairs}))  # type: ignore[misc]


def write(usages: Mapping[str, Usages]) -> None:
    """Write the usages of each language to the table."""
    lines = [
        "\t".join((language, word, str(usage.times), str(usage.articles), _events(usage)))
        for language, found in sorted(usages.items())
        for word, usage in sorted(found.words.items())
    ]
    (resources() / "tables" / _FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _events(usage: Usage) -> str:
    return " ".join(f"{kind}:{often}" for kind, often in sorted(usage.events.items()))
