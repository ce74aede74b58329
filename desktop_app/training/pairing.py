"""Which facts of a sheet are those of the gold standard, as its scorer pairs them."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from desktop_app.domain.facts import Count, FactSheet, Speaker, Statement
from desktop_app.domain.spans import TextSpan

_ALIKE = 0.5  # F1 of the words of two contents

Fact = TypeVar("Fact", Count, Statement)


def paired(gold: FactSheet, sheet: FactSheet) -> dict[str, str]:
    """The ids of the sheet's statements and counts with those of the gold standard that they are."""
    statements = _pairs(gold.statements, sheet.statements, _like_statements)
    return statements | _pairs(gold.counts, sheet.counts, _like_counts)


def _pairs(gold: Sequence[Fact], found: Sequence[Fact], likeness: Callable[[Fact, Fact], float]) -> dict[str, str]:
    """One for one, the likest first."""
    scored = [
        (-alike, i, j) for i, one in enumerate(gold) for j, other in enumerate(found) if (alike := likeness(one, other))
    ]
    used: set[int] = set()
    pairs: dict[str, str] = {}
    for _, i, j in sorted(scored):
        if i not in used and found[j].id not in pairs:
            used.add(i)
            pairs[found[j].id] = gold[i].id
    return pairs


def _like_statements(one: Statement, other: Statement) -> float:
    if (one.speaker is None) != (other.speaker is None):
        return 0.0
    if one.speaker is not None and other.speaker is not None and not _overlap(one.speaker, other.speaker):
        return 0.0
    first, second = _words(one.content), _words(other.content)
    shared = sum((first & second).values())
    alike = 2 * shared / (sum(first.values()) + sum(second.values())) if shared else 0.0
    touches = any(_overlap(a, b) for a in one.content for b in other.content)
    return alike if alike >= _ALIKE and touches else 0.0


def _like_counts(one: Count, other: Count) -> float:
    same = one.kind == other.kind and one.value == other.value and (one.value is not None or one.low == other.low)
    return float(same and _overlap(one.evidence, other.evidence))


def _overlap(one: TextSpan | Speaker, other: TextSpan | Speaker) -> bool:
    return one.start < other.end and other.start < one.end


def _words(spans: Iterable[TextSpan]) -> Counter[str]:
    return Counter(word for span in spans for word in re.findall(r"\w+", span.text.lower()))
