"""Fits the weights of the events stage: `python -m desktop_app.training.happening GOLD_DIR READINGS_DIR…`.

A logistic regression over the words of the gold standard that may trigger an event, and the marks that the stage gives
them. READINGS_DIR holds NAME.tags.json and NAME.links.json: what taggers that never saw the articles read in them.
Prints how good the choice is on articles left out; writes `resources/tables/events.json`.

A table of words that grew over the gold standard knows the words of these articles better than those of others. So each
article is read twice: with the whole table, and without the words that hit in no other fold.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from desktop_app.domain.facts import EventType, FactSheet, sheet_from_json
from desktop_app.extraction import engine
from desktop_app.extraction.candidates import Candidate, candidates_of
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.standing import Standing
from desktop_app.extraction.tagger import Reading, Tag, TagLink
from desktop_app.extraction.triggers import marks_of
from desktop_app.languages import language_for
from desktop_app.paths import resources
from desktop_app.training import logistic

FOLDS = 5
STRENGTH = 8.0  # of the pull of weights to nothing
RAREST = 3  # candidates of a mark; one of fewer is left out
SMALLEST = 0.02  # a weight below this is left out
# the score from which a candidate counts: events merged over their words are found best there on articles left out
LEAST = -0.8


@dataclass(frozen=True, slots=True)
class Article:
    """A gold article and its draft up to the events stage."""

    fold: int
    draft: Draft
    gold: FactSheet


@dataclass(frozen=True, slots=True)
class Row:
    """A candidate: the fold of its article, its marks, whether it triggers an event of its type."""

    fold: int
    marks: frozenset[str]
    is_right: bool


def main() -> None:
    """Fit and write the weights."""
    gold, *readings = map(Path, sys.argv[1:])
    rows = rows_of(articles(gold, readings))
    scores = np.zeros(len(rows))
    for fold in sorted({row.fold for row in rows}):
        weights = fit([row for row in rows if row.fold != fold])
        for number, row in enumerate(rows):
            if row.fold == fold:
                scores[number] = sum(weights.get(mark, 0.0) for mark in (*row.marks, "bias"))
    right = np.array([row.is_right for row in rows])
    said = scores > LEAST
    print(
        f"{len(rows)} candidates  F1 on articles left out {2 * (said & right).sum() / (said.sum() + right.sum()):.3f}"
    )
    text = json.dumps({"trigger": fit(rows) | {"least": LEAST}}, indent=1, sort_keys=True) + "\n"
    (resources() / "tables" / "events.json").write_text(text, encoding="utf-8")


def articles(gold: Path, readings: Sequence[Path]) -> list[Article]:
    """The articles that a tagger read, in the order of their names, which numbers the folds."""
    found = []
    for number, file in enumerate(sorted(gold.glob("*.facts.json"))):
        tags = file.name.replace(".facts.json", ".tags.json")
        folder = next((folder for folder in readings if (folder / tags).exists()), None)
        if folder is not None:
            found.append(_article(file, number % FOLDS, folder / tags))
    return found


def _article(file: Path, fold: int, tags: Path) -> Article:
    values = json.loads(file.read_text(encoding="utf-8"))
    published = str(values["source"]["published"])[:10]
    draft = Draft(
        text=file.with_name(file.name.replace(".facts.json", ".txt")).read_text(encoding="utf-8"),
        language=language_for(values["source"]["language"]),
        published=date.fromisoformat(published),
        blocks=(),
    )
    for name, stage in engine.STAGES:
        if name == "events":
            break
        stage(draft)
        if name == "sentences":
            draft.reading = _reading(tags)
    return Article(fold, draft, sheet_from_json(values | {"source": values["source"] | {"published": published}}))


def _reading(tags: Path) -> Reading:
    read = json.loads(tags.read_text(encoding="utf-8"))
    links = json.loads(tags.with_name(tags.name.replace(".tags.", ".links.")).read_text(encoding="utf-8"))
    ends = ({"source": tuple(link["source"]), "target": link["target"] and tuple(link["target"])} for link in links)
    pairs = [TagLink(**(link | both)) for link, both in zip(links, ends, strict=True)]
    return Reading([Tag(**tag) for tag in read], pairs)


def rows_of(found: Sequence[Article]) -> list[Row]:
    """The candidates of all articles, with the whole table and without the words of their fold alone."""
    own = _own_words(found)
    return [row for article in found for without in (frozenset(), own[article.fold]) for row in _rows(article, without)]


def _own_words(found: Sequence[Article]) -> dict[int, frozenset[tuple[str, EventType]]]:
    """The words of the table that are right in one fold alone, by fold."""
    folds: dict[tuple[str, EventType], set[int]] = defaultdict(set)
    for article in found:
        for candidate in candidates_of(article.draft):
            if candidate.is_known and _is_right(article, candidate):
                folds[candidate.lemma, candidate.type].add(article.fold)
    return {fold: frozenset(word for word, seen in folds.items() if seen == {fold}) for fold in range(FOLDS)}


def _rows(article: Article, without: frozenset[tuple[str, EventType]]) -> Iterator[Row]:
    candidates = candidates_of(article.draft, without=without)
    marked = marks_of(article.draft, candidates, Standing(article.draft))
    for candidate, marks in zip(candidates, marked, strict=True):
        yield Row(article.fold, marks, _is_right(article, candidate))


def _is_right(article: Article, candidate: Candidate) -> bool:
    """Whether the gold standard has an event of the type there."""
    events = (event for event in article.gold.events if event.type == candidate.type)
    return any(candidate.span.overlaps(trigger.span) for event in events for trigger in event.triggers)


def fit(rows: Sequence[Row]) -> dict[str, float]:
    """The weight of each mark, with the bias."""
    often = Counter(mark for row in rows for mark in row.marks)
    place = {mark: number for number, mark in enumerate(sorted(m for m, times in often.items() if times >= RAREST))}
    table = np.zeros((len(rows), len(place) + 1))
    table[:, -1] = 1
    for number, row in enumerate(rows):
        table[number, [place[mark] for mark in row.marks if mark in place]] = 1
    fitted = logistic.fit(table, np.array([row.is_right for row in rows], dtype=float), strength=STRENGTH)
    weights = {mark: round(float(fitted[number]), 2) for mark, number in place.items()}
    return {m: weight for m, weight in weights.items() if abs(weight) >= SMALLEST} | {
        "bias": round(float(fitted[-1]), 2)
    }


if __name__ == "__main__":
    main()
