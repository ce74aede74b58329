"""What lower layers say in English, in the language of the window: the sentences of errors, the labels of formats.

Those layers put file names and numbers into their sentences. Here each is found again among the sentences of
`sentences`, what was put in is taken out, and the translation is filled with it.
"""

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.errors import KlipingError

_look_up = QCoreApplication.translate  # by another name, for these texts are in no source of the window
_HOLE = re.compile(r"\{(\w+)\}")
# what is put into sentences, or chosen from, and is a word itself
WORDS = (
    QT_TRANSLATE_NOOP("Labels", "undone"), QT_TRANSLATE_NOOP("Labels", "redone"),
    QT_TRANSLATE_NOOP("Labels", "article"), QT_TRANSLATE_NOOP("Labels", "revision"),
    QT_TRANSLATE_NOOP("Labels", "annotation"), QT_TRANSLATE_NOOP("Labels", "four"),
    QT_TRANSLATE_NOOP("Labels", "all"), QT_TRANSLATE_NOOP("Labels", "names"),
)  # fmt: skip
_BETWEEN = re.compile(r"(?<=[.?]) (?=[A-Z“\"/])")


def said(error: KlipingError) -> str:
    """An error and its remedy."""
    return f"{sentence(error.message)} {sentence(error.remedy)}".strip()


def sentence(words: str) -> str:
    """One sentence or several, each as it is where it has no translation."""
    whole = _translated(words)
    if whole is not None or not words:
        return whole or words
    return " ".join(_translated(part) or part for part in _BETWEEN.split(words))


def label(words: str) -> str:
    """The name of a format or of one of its options."""
    return _look_up("Labels", words)


def _translated(words: str) -> str | None:
    """The translation of a sentence; None for one that is not known."""
    for source, pattern in _patterns():
        found = pattern.fullmatch(words)
        if found is not None:
            return _filled(_look_up("Sentences", source), found.groupdict())
    return None


def _filled(translation: str, parts: dict[str, str]) -> str:
    return _HOLE.sub(lambda hole: label(parts[f"p{hole[1]}"]), translation)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The sentences with what finds them, the most of their own words first."""
    from desktop_app.gui.sentences import SENTENCES  # not needed before something goes wrong

    ordered = sorted(map(str, SENTENCES), key=lambda source: -len(_HOLE.sub("", source)))
    return tuple((source, re.compile(_pattern(source), re.DOTALL)) for source in ordered)


def _pattern(source: str) -> str:
    """A sentence as a pattern; a hole that comes twice has to hold the same."""
    seen: set[str] = set()
    pattern = ""
    for place, part in enumerate(_HOLE.split(source)):
        if place % 2 == 0:
            pattern += re.escape(part)
        elif part in seen:
            pattern += f"(?P=p{part})"
        else:
            seen.add(part)
            pattern += f"(?P<p{part}>.+?)"
    return pattern
