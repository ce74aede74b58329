"""Cheap changes to articles, made anew each epoch: other names, other quote marks or none, other case, fewer
paragraphs at once.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.training.corpus import Article, Choice, Label, Range

_QUOTES = re.compile('["“”]')
_SWAPPED = 0.3
_UNQUOTED = 0.05
_CURLY = 0.15
_CASED = 0.04


@dataclass(frozen=True, slots=True)
class NamePool:
    """Names to swap in: whole names of persons, and of places where one word stands for another."""

    persons: Sequence[str]
    places: Sequence[str]


def pool_of(articles: Sequence[Article], places: Sequence[str]) -> NamePool:
    """Persons of these articles (first and last words are mixed later) and the given places."""
    persons = {
        article.text[label.start : label.end]
        for article in articles
        for label in article.labels
        if label.label == "person"
    }
    return NamePool(sorted(persons), sorted(set(places)))


def changed(article: Article, pool: NamePool, chance: random.Random) -> Article:
    """The article with some of the changes; labels and links keep their words."""
    changes = _name_changes(article, pool, chance)
    taken = [(start, end) for start, end, _ in changes]
    changes += [
        change
        for change in _quote_changes(article, chance)
        if not any(a < change[1] and change[0] < b for a, b in taken)
    ]
    article = replaced(article, changes)
    return _cased(article, chance)


def replaced(article: Article, changes: Sequence[tuple[int, int, str]]) -> Article:
    """The article with ranges of its text replaced (they must not overlap, nor be cut by a label), everything else
    moved along.
    """
    pieces: list[str] = []
    moves: list[tuple[int, int, int, int]] = []
    place = shift = 0
    for start, end, new in sorted(changes):
        pieces += [article.text[place:start], new]
        moves.append((start, end, start + shift, start + shift + len(new)))
        shift += len(new) - (end - start)
        place = end
    pieces.append(article.text[place:])
    offset = _offsets(len(article.text), moves)

    def moved(span: Range) -> Range:
        return offset[span[0]], offset[span[1]]

    labels = [Label(*moved((label.start, label.end)), label.head, label.label) for label in article.labels]
    choices = [
        Choice(choice.kind, moved(choice.source), frozenset(map(moved, choice.targets))) for choice in article.choices
    ]
    kept = [label for label in labels if label.end > label.start]
    return replace(
        article,
        text="".join(pieces),
        paragraphs=[moved(span) for span in article.paragraphs],
        labels=kept,
        choices=choices,
    )


def _offsets(length: int, moves: Sequence[tuple[int, int, int, int]]) -> list[int]:
    found: list[int] = []
    shift = place = 0
    for start, end, new_start, new_end in moves:
        found.extend(range(place + shift, start + shift))
        found.extend([new_start] * min(1, end - start))
        found.extend([new_end] * (end - start - 1))
        shift, place = new_end - end, end
    found.extend(range(place + shift, length + shift + 1))
    return found


def _name_changes(article: Article, pool: NamePool, chance: random.Random) -> list[tuple[int, int, str]]:
    names = [
        label for label in article.labels if label.head in ("name", "inner") and label.label in ("person", "place")
    ]
    edges = {edge for label in article.labels for edge in (label.start, label.end)}
    swaps: dict[str, str] = {}
    found: list[tuple[int, int, str]] = []
    for label in names:
        text = article.text[label.start : label.end]
        if text not in swaps:
            swaps[text] = _other(text, label.label, pool, chance) if chance.random() < _SWAPPED else text
        free = not any(label.start < edge < label.end for edge in edges)
        if swaps[text] != text and free:
            found.append((label.start, label.end, swaps[text]))
    return found


def _other(text: str, kind: str, pool: NamePool, chance: random.Random) -> str:
    if kind == "place":
        return chance.choice(pool.places) if pool.places and text[0].isupper() and " " not in text else text
    if not pool.persons:
        return text
    if " " not in text:
        return chance.choice(pool.persons).split()[-1]
    first, last = chance.choice(pool.persons), chance.choice(pool.persons)
    return f"{first.split()[0]} {' '.join(last.split()[1:]) or last}"


def _quote_changes(article: Article, chance: random.Random) -> list[tuple[int, int, str]]:
    drawn = chance.random()
    if drawn >= _UNQUOTED + _CURLY:
        return []
    edges = {
        edge for label in article.labels for edge in range(label.start, label.end, max(1, label.end - label.start - 1))
    }
    found: list[tuple[int, int, str]] = []
    opening = True
    for match in _QUOTES.finditer(article.text):
        if drawn >= _UNQUOTED:
            found.append((*match.span(), "“" if opening else "”"))
        elif match.start() not in edges:
            found.append((*match.span(), ""))
        opening = not opening
    return found


def _cased(article: Article, chance: random.Random) -> Article:
    text = article.text
    for start, end in article.paragraphs:
        if chance.random() < _CASED:
            part = text[start:end]
            other = part.upper() if chance.random() < 0.5 else part.lower()
            if len(other) == len(part):
                text = text[:start] + other + text[end:]
    return replace(article, text=text)


def parted(article: Article, chance: random.Random) -> list[Article]:
    """The article cut at random into runs of one to all of its paragraphs, so that short texts are met as well."""
    found: list[Article] = []
    place = 0
    while place < len(article.paragraphs):
        size = chance.choice((1, 2, 3, 5, 8, len(article.paragraphs)))
        found.append(replace(article, paragraphs=article.paragraphs[place : place + size]))
        place += size
    return found
