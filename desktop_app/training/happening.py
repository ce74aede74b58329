"""Fits the weights of the events stage.

    python -m desktop_app.training.happening GOLD_DIR READINGS_DIR… [--more GOLD_DIR]

Counts how the words of the gold standard are used, and fits on these counts, the tables of words and what taggers read
a choice of the type of each word that may trigger an event, and a logistic regression that says whether it does.
READINGS_DIR holds NAME.tags.json and NAME.links.json: what taggers that never saw the articles read in them. Prints how
good the choice is on articles left out; writes `resources/tables/usage.tsv` and `events.json`.

No article counts for itself: what the words of others told of is all that is known of the words of a new one.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from desktop_app.domain.facts import EventType, FactSheet, sheet_from_json
from desktop_app.extraction import engine, usage
from desktop_app.extraction.candidates import Candidate, candidates_of, taken_in
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.kinds import typed
from desktop_app.extraction.standing import Standing
from desktop_app.extraction.tagger import Reading, Tag, TagLink
from desktop_app.extraction.tokens import tokens
from desktop_app.extraction.triggers import marks_of
from desktop_app.extraction.usage import Usage, Usages, is_counted, usages_from
from desktop_app.extraction.weights import summed
from desktop_app.languages import language_for, languages
from desktop_app.paths import resources
from desktop_app.training import logistic, typing

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


@dataclass(frozen=True, slots=True)
class Found:
    """A candidate of an article, and the types of the events that the gold standard has there."""

    article: Article
    candidates: list[Candidate]
    types: list[frozenset[EventType]]


def main() -> None:
    """Count, fit and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("readings", type=Path, nargs="+")
    parser.add_argument("--more", type=Path)
    options = parser.parse_args()
    folders = [options.gold, options.more] if options.more else [options.gold]
    known = [article for folder in folders for article in articles(folder, options.readings)]
    counted = counts_of(known)
    found = [found_in(article, counted) for article in known]
    right = said = hit = 0
    for fold in range(FOLDS):
        weights = fitted([one for one in found if one.article.fold != fold])
        for one in (one for one in found if one.article.fold == fold):
            rows = _rows(one, weights["type"])
            chosen = [row for row in rows if summed(row.marks, weights["trigger"]) > LEAST]
            said, hit = said + len(chosen), hit + sum(row.is_right for row in chosen)
            right += sum(bool(types) for types in one.types)
    print(f"{sum(len(one.types) for one in found)} candidates  F1 on articles left out {2 * hit / (said + right):.3f}")
    usage.write(counted)
    text = json.dumps(fitted(found), indent=1, sort_keys=True) + "\n"
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
    gold = sheet_from_json(json.loads(file.read_text(encoding="utf-8")))
    draft = Draft(
        text=file.with_name(file.name.replace(".facts.json", ".txt")).read_text(encoding="utf-8"),
        language=language_for(gold.source.language),
        published=date.fromisoformat((gold.source.published or "")[:10]),
        blocks=(),
    )
    for name, stage in engine.STAGES:
        if name == "events":
            break
        stage(draft)
        if name == "sentences":
            draft.reading = _reading(tags)
    return Article(fold, draft, gold)


def _reading(tags: Path) -> Reading:
    read = json.loads(tags.read_text(encoding="utf-8"))
    links = json.loads(tags.with_name(tags.name.replace(".tags.", ".links.")).read_text(encoding="utf-8"))
    ends = ({"source": tuple(link["source"]), "target": link["target"] and tuple(link["target"])} for link in links)
    pairs = [TagLink(**(link | both)) for link, both in zip(links, ends, strict=True)]
    return Reading([Tag(**tag) for tag in read], pairs)


def counts_of(found: Sequence[Article]) -> dict[str, Usages]:
    """The usage of the words of all articles, by language."""
    rows: dict[str, list[tuple[str, Usage]]] = {}
    for article in found:
        rows.setdefault(article.draft.language.name, []).extend(_counted(article).words.items())
    return {name: usages_from(languages[name].events, counted) for name, counted in rows.items()}


def _counted(article: Article) -> Usages:
    """The usage of the words of one article that stand in no name and no time."""
    draft = article.draft
    taken = taken_in(draft)
    words: dict[str, Usage] = {}
    for sentence in draft.sentences:
        for token in tokens(draft.text, sentence):
            word = token.text.lower()
            if token.start in taken or not is_counted(word):
                continue
            kinds = Counter(sorted(_types_at(article, token.start, token.end))[:1])
            use = Usage(1, len(kinds), kinds)
            words[word] = words[word] + use if word in words else use
    once = ((word, Usage(use.times, min(use.articles, 1), use.events)) for word, use in words.items())
    return usages_from(draft.language.events, once)


def _types_at(article: Article, start: int, end: int) -> frozenset[EventType]:
    """The types of the events that the gold standard has at a place."""
    events = article.gold.events
    return frozenset(e.type for e in events if any(t.start < end and start < t.end for t in e.triggers))


def found_in(article: Article, counted: dict[str, Usages]) -> Found:
    """The candidates of an article, by what the others say of their words."""
    usages = counted[article.draft.language.name].without(_counted(article))
    candidates = candidates_of(article.draft, usages=usages)
    return Found(article, candidates, [_types_at(article, c.span.start, c.span.end) for c in candidates])


def fitted(found: Sequence[Found]) -> dict[str, dict[str, float]]:
    """The weights of the choice of a type, and of that of the triggers."""
    kinds = typing.fit([pair for one in found for pair in zip(one.candidates, one.types, strict=True) if pair[1]])
    rows = [row for one in found for row in _rows(one, kinds)]
    return {"type": kinds, "trigger": fit(rows) | {"least": LEAST}}


def _rows(found: Found, kinds: dict[str, float]) -> list[Row]:
    draft = found.article.draft
    candidates = [typed(candidate, kinds) for candidate in found.candidates]
    marked = marks_of(draft, candidates, Standing(draft))
    return [
        Row(found.article.fold, marks, candidate.type in types)
        for candidate, marks, types in zip(candidates, marked, found.types, strict=True)
    ]


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
