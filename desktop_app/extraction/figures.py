"""The numbers of a sentence that may count people: ranges as one figure, no ages, no things."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from desktop_app.domain.facts import NumberExpression
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.tagger import Tag
from desktop_app.extraction.tokens import Token
from desktop_app.languages.grammar.counts import CountWords

_BETWEEN_SCORES = frozenset("-–:")
_AGE_REACH = 4  # words between `berusia` and the last of the ages behind it
_LONGEST_NUMBER = 40  # characters
_RANGE_REACH = 4  # words between `range` or `between` and the low end


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a sentence, tokens [first, end); `high` is the upper end of a range."""

    number: NumberExpression
    high: NumberExpression | None
    first: int
    end: int

    @property
    def stretch(self) -> Span:
        return Span(self.number.start, (self.high or self.number).end)


def figures_in(draft: Draft, sentence: Span, words: Sequence[Token]) -> list[Figure]:
    """The figures of a sentence, in text order."""
    low, high = (bisect_left(draft.numbers, at, key=lambda n: n.start) for at in (sentence.start, sentence.end))
    placed = [Figure(n, None, *_places(words, n)) for n in draft.numbers[low:high] if n.kind == "number"]
    table = draft.language.counts
    figures = list(_ranged(placed, words, table))
    ends = {figure.end for figure in figures}
    return [
        f
        for f in figures
        if _may_count(f, words, table) and not _is_age(draft, f, words) and not _is_whole(f, words, ends, table)
    ]


def _may_count(figure: Figure, words: Sequence[Token], table: CountWords) -> bool:
    """No part of a person, and nothing that a number names: `menit 9`, `letnan dua`, `1-1`."""
    before = words[figure.first - 1].text.lower() if figure.first else ""
    if before in _BETWEEN_SCORES and figure.first > 1 and words[figure.first - 2].text.isdigit():
        return False
    return figure.number.value == int(figure.number.value) and before not in table.numbered


def is_thing(words: Sequence[Token], figure: Figure, table: CountWords) -> bool:
    """Whether it counts what is no person: houses, pages."""
    return figure.end < len(words) and words[figure.end].text.lower() in table.idle_nouns


def tag_of(draft: Draft, figure: Figure) -> Tag | None:
    """The number of people that the tagger saw in a figure."""
    if draft.reading is None:
        return None
    number = figure.number
    tags = draft.reading.near("number", number.start - _LONGEST_NUMBER, number.end)
    return max((tag for tag in tags if tag.end > number.start), key=lambda tag: tag.confidence, default=None)


def _places(words: Sequence[Token], number: NumberExpression) -> tuple[int, int]:
    first, end = (bisect_left(words, at, key=lambda token: token.start) for at in (number.start, number.end))
    return first, max(end, first + 1)


def _ranged(figures: Sequence[Figure], words: Sequence[Token], table: CountWords) -> Iterator[Figure]:
    pending: Figure | None = None
    for figure in figures:
        if pending is not None and _is_range(pending, figure, words, table):
            yield Figure(pending.number, figure.number, pending.first, figure.end)
            pending = None
            continue
        if pending is not None:
            yield pending
        pending = figure
    if pending is not None:
        yield pending


def _is_range(low: Figure, high: Figure, words: Sequence[Token], table: CountWords) -> bool:
    """`7–10`, `dua sampai tujuh`, `between eight and ten`, `range from 14,000 to 21,000`; a change is none."""
    if low.number.value >= high.number.value or not low.end <= high.first <= low.end + 1:
        return False
    joiner = words[low.end].text.lower() if low.end < len(words) else ""
    lead = {token.text.lower() for token in words[max(0, low.first - _RANGE_REACH) : low.first + 1]}
    if not lead.isdisjoint(table.range_leads):
        return joiner in table.range_joiners | table.linkers | table.changes
    return joiner in table.range_joiners and lead.isdisjoint(table.changes - table.range_joiners)


def _is_whole(figure: Figure, words: Sequence[Token], ends: Set[int], table: CountWords) -> bool:
    """`42 dari 43 orang`, `two of his four sons`: of whom another figure counts a part."""
    return any(
        at in ends and words[at].text.lower() in table.wholes for at in range(max(0, figure.first - 2), figure.first)
    )


def _is_age(draft: Draft, figure: Figure, words: Sequence[Token]) -> bool:
    """`Yuliati (38)`, `Devon Persaud, 24,`, `71-year-old`, `berumur 31 dan 44 tahun`."""
    number, table = figure.number, draft.language.counts
    behind = [token.text.lower() for token in words[figure.end : figure.end + 2]]
    if any(word in table.years_old for word in behind[: 2 if behind[:1] == ["-"] else 1]):
        return True
    before = [token.text.lower() for token in words[max(0, figure.first - _AGE_REACH) : figure.first]]
    for place, word in enumerate(before):
        if word in table.ages and all(w in table.linkers or w == "," or w.isdigit() for w in before[place + 1 :]):
            return True
    if draft.text[number.start - 1 : number.start] == "(" and draft.text[number.end : number.end + 1] == ")":
        return True
    named = draft.mentions_across(Span(max(0, number.start - 3), number.start))
    return draft.text[number.end : number.end + 1] in ("", ")", ",", ".") and any(
        m.type == "person" and draft.text[m.end : number.start] in (" (", ", ") and m.form != "nominal" for m in named
    )
