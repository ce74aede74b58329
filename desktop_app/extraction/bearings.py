"""Where facts stand and who stands behind them: what the link rules compare."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop_app.domain.spans import Span
from desktop_app.extraction import weights
from desktop_app.extraction.draft import Draft

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_TIES = frozenset({"holds_role", "part_of", "member_of"})


@dataclass(slots=True)
class Bearings:
    """Looks up, once for each place, the words of its sentence, and for each entity the parties behind it."""

    draft: Draft
    starts: list[int]
    parents: dict[str, set[str]]
    known: dict[int, frozenset[str]] = field(default_factory=dict)

    def paragraph(self, position: int) -> int:
        """The number of the paragraph."""
        return bisect_right(self.starts, position)

    def sentence(self, position: int) -> int:
        """Where the sentence of a position begins."""
        found = self.draft.sentence_at(position)
        return -1 if found is None else found.start

    def words_of(self, position: int) -> frozenset[str]:
        """The words of the sentence at a position, in lower case."""
        start = self.sentence(position)
        if start not in self.known:
            found = self.draft.sentence_at(position)
            self.known[start] = frozenset() if found is None else words_in(found.slice(self.draft.text))
        return self.known[start]

    def parties(self, entities: Iterable[str]) -> frozenset[str]:
        """The entities with the bodies and states they speak for: a spokesman, his ministry, its country."""
        first = set(entities)
        second = {parent for entity in first for parent in self.parents.get(entity, ())}
        return frozenset(first | second | {parent for entity in second for parent in self.parents.get(entity, ())})

    def named_in(self, spans: Iterable[Span]) -> frozenset[str]:
        """The parties that the words name."""
        mentions = [m for span in spans for m in self.draft.mentions_in(span)]
        return self.parties({m.entity for m in mentions} | {m.refers_to for m in mentions if m.refers_to})


def bearings_of(draft: Draft) -> Bearings:
    """The bearings of a draft whose relations are known."""
    parents: dict[str, set[str]] = {}
    for relation in draft.relations:
        if relation.type in _TIES and relation.object:
            parents.setdefault(relation.subject, set()).add(relation.object)
    for entity in draft.entities:
        if entity.part_of and entity.type == "organisation":
            parents.setdefault(entity.id, set()).add(entity.part_of)
    return Bearings(draft, [paragraph.start for paragraph in draft.paragraphs], parents)


def words_in(text: str) -> frozenset[str]:
    """The words of a text in lower case."""
    return frozenset(_WORD.findall(text.lower()))


def weighed(marks: Iterable[str], kind: str) -> float:
    """How much the marks of a pair of facts speak for a link: log-odds above the threshold, by the weights that
    `desktop_app.training.linking` fitted.
    """
    return weights.summed(marks, weights.table("links")[kind])
