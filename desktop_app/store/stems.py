"""Stems of words, so that a search for `tewas` finds `menewaskan`.

Indonesian by PySastrawi (ECS, Asian 2007), English by Snowball (Porter2).
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

STEMMED = ("id", "en")  # languages there is a stemmer for, BCP 47
_WORD = re.compile("[a-z]{4,32}")  # an affixed form has four letters at least; longer runs are no words


def words_of(text: str) -> set[str]:
    """The different words of `text` that may have a stem of their own, in small letters."""
    return set(_WORD.findall(text.lower()))


def stems_of(words: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """The stem of each word with its language: 0.1 ms for a new one, and some 50 ms to load a stemmer at the first."""
    return {(word, language): stem_of(word, language) for word, language in words}


@lru_cache(maxsize=1 << 16)
def stem_of(word: str, language: str) -> str:
    """The stem of one word in small letters; an Indonesian word that has no known root is its own stem."""
    if not _WORD.fullmatch(word):
        return word
    return _indonesian().stem(word) if language == "id" else _english().stemWord(word)


@lru_cache(maxsize=1)
def _indonesian() -> Any:
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

    return StemmerFactory().create_stemmer()


@lru_cache(maxsize=1)
def _english() -> Any:
    from snowballstemmer import stemmer

    return stemmer("english")
