"""Fits the weights of the links stage: `python -m desktop_app.training.linking GOLD_DIR… [--sheets DIR…]`.

Logistic regressions over pairs of facts of the gold standard and the marks that the stage's rules give them; the bias
holds the chance from which a link is said, one for all kinds. `--sheets` are folders with the engine's own sheets of
the same articles (NAME.facts.json, best by a tagger that has not seen them): pairs of its facts count too, since that
is what the stage will see. Writes `resources/tables/links.json`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from math import log
from pathlib import Path

import numpy as np

from desktop_app.domain.facts import FactSheet, sheet_from_json
from desktop_app.extraction import boilerplate, disputes, sentences, sums, tallies
from desktop_app.extraction.bearings import bearings_of
from desktop_app.extraction.draft import Draft
from desktop_app.languages import language_for
from desktop_app.paths import resources
from desktop_app.training import logistic
from desktop_app.training.pairing import paired

FOLDS = 6
STRENGTH = 4.0  # of the pull of weights to nothing
# the F1 over links of all kinds is best where every kind says what is likelier than half that F1 (Lipton et al. 2014,
# "Optimal thresholding of classifiers to maximize F1 measure")
CHANCE = 0.2
SMALLEST = 0.15  # a weight below this is left out


@dataclass(frozen=True, slots=True)
class Row:
    """A pair of facts of an article: its marks, whether it is linked, and names of which each may be used but once."""

    article: int
    marks: frozenset[str]
    is_linked: bool
    once: frozenset[object]


def main() -> None:
    """Fit and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--sheets", nargs="*", default=[], type=Path)
    options = parser.parse_args()
    rows: dict[str, list[Row]] = {}
    files = [file for folder in options.gold for file in sorted(folder.glob("*.facts.json"))]
    for number, file in enumerate(files):
        ours = [folder / file.name for folder in options.sheets if (folder / file.name).exists()]
        for kind, row in _rows(file, number, ours):
            rows.setdefault(kind, []).append(row)
    fitted = {kind: _weights(kind, found) for kind, found in rows.items()}
    text = json.dumps(fitted, indent=1, sort_keys=True) + "\n"
    (resources() / "tables" / "links.json").write_text(text, encoding="utf-8")


def _rows(file: Path, article: int, ours: list[Path]) -> Iterator[tuple[str, Row]]:
    """Every pair of facts of an article, the gold standard's and the engine's, by the kind of link it may be."""
    text = file.with_name(file.name.replace(".facts.json", ".txt")).read_text(encoding="utf-8")
    gold = _sheet(file)
    links = {(link.type, frozenset(link.facts), link.total) for link in gold.links}
    yield from _pairs(_draft(gold, text), article, links, lambda fact: fact)
    for path in ours:
        sheet = _sheet(path)
        known = paired(gold, sheet)
        yield from _pairs(_draft(sheet, text), article, links, lambda fact, known=known: known.get(fact, f"?{fact}"))


def _pairs(
    draft: Draft, article: int, links: set[tuple[str, frozenset[str], str | None]], named: Callable[[str], str]
) -> Iterator[tuple[str, Row]]:
    """The pairs of facts of a draft; `named` gives the id of a fact in the gold standard."""
    bearings = bearings_of(draft)
    for one, other, where in tallies.pairs_of(draft.counts):
        marks = frozenset(tallies.marks_of(bearings, one, other, where))
        for kind in ("repeats", "conflicts", "updates"):
            is_linked = any(type_ == kind and {named(one.id), named(other.id)} <= facts for type_, facts, _ in links)
            yield kind, Row(article, marks, is_linked, frozenset())
    for total, parts in sums.candidates(draft.counts):
        facts = frozenset(named(part.id) for part in parts)
        marks = frozenset(sums.marks_of(bearings, total, parts))
        is_linked = ("adds_up", facts, named(total.id)) in links
        yield "adds_up", Row(article, marks, is_linked, frozenset({facts, named(total.id)}))
    for one, other, between in disputes.pairs_of(bearings, draft.statements):
        marks = frozenset(disputes.marks_of(bearings, one, other, between))
        facts = frozenset((named(one.statement.id), named(other.statement.id)))
        is_linked = ("conflicts", facts, None) in links
        yield "disputes", Row(article, marks, is_linked, frozenset({named(other.statement.id)}))


def _sheet(file: Path) -> FactSheet:
    return sheet_from_json(json.loads(file.read_text(encoding="utf-8")))


def _draft(sheet: FactSheet, text: str) -> Draft:
    draft = Draft(
        text=text,
        language=language_for(sheet.source.language),
        published=date.fromisoformat((sheet.source.published or "")[:10]),
        blocks=(),
    )
    boilerplate.run(draft)
    sentences.run(draft)
    draft.entities, draft.relations = list(sheet.entities), list(sheet.relations)
    draft.mentions = sorted(sheet.mentions, key=lambda mention: (mention.start, -mention.end))
    draft.statements = [statement for statement in sheet.statements if statement.content]
    draft.counts = list(sheet.counts)
    return draft


def _weights(kind: str, rows: list[Row]) -> dict[str, float]:
    marks = sorted({mark for row in rows for mark in row.marks})
    place = {mark: number for number, mark in enumerate(marks)}
    table = np.zeros((len(rows), len(marks) + 1))
    table[:, -1] = 1
    for number, row in enumerate(rows):
        table[number, [place[mark] for mark in row.marks]] = 1
    right = np.array([row.is_linked for row in rows], dtype=float)
    fold = np.array([row.article % FOLDS for row in rows])
    scores = np.zeros(len(rows))
    for left_out in range(FOLDS):
        kept = fold != left_out
        scores[~kept] = table[~kept] @ logistic.fit(table[kept], right[kept], strength=STRENGTH)
    threshold = log(CHANCE / (1 - CHANCE))
    reached = _reached(rows, scores - threshold)
    print(f"{kind:10} {len(rows):5} pairs {int(right.sum()):4} linked  F1 on articles left out {reached:.3f}")
    fitted = logistic.fit(table, right, strength=STRENGTH)
    weights = {mark: round(float(weight), 1) for mark, weight in zip(marks, fitted, strict=False)}
    bias = round(float(fitted[-1]) - threshold, 1)
    return {mark: weight for mark, weight in weights.items() if abs(weight) >= SMALLEST} | {"bias": bias}


def _reached(rows: list[Row], scores: np.ndarray) -> float:
    """The F1 of the links with a score above nothing, likelier ones first."""
    linked = sum(row.is_linked for row in rows)
    used: set[object] = set()
    right = said = 0
    for number in np.argsort(-scores)[: int((scores > 0).sum())]:
        names = {(rows[number].article, name) for name in rows[number].once}
        if used.isdisjoint(names):
            used |= names
            said, right = said + 1, right + rows[number].is_linked
    return 2 * right / (said + linked)


if __name__ == "__main__":
    main()
