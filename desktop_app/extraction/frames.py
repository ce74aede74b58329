"""Figures with the outcome that they count: a number, a noun and what befell the people."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from desktop_app.domain.facts import CountKind, NumberExpression
from desktop_app.domain.spans import Span
from desktop_app.extraction.figures import Figure, is_thing
from desktop_app.extraction.outcomes import LONGEST_PHRASE, Outcome
from desktop_app.extraction.tokens import Token
from desktop_app.languages.grammar.counts import CountWords
from desktop_app.languages.language import Language

_REACH = 14  # words between a number and its word of outcome
# cost of a state behind `dari`: in `tiga dari yang hilang ditemukan tewas` it is that of the whole; and of a tally
# before `and`: in `15 confirmed dead and nine injured` it is that of the figure before
_OF = 4
_MARKS = frozenset('"“”')
_BODY = 0  # words between a word for the dead and their number: `jasad dua pendaki`
_MOST_FIGURES = 12  # of a sentence whose nouns are looked at
_HEAD_WORDS = 4  # words of the noun phrase after a number


@dataclass(frozen=True, slots=True)
class Frame:
    """A figure with the outcome it belongs to; `is_shared` where another number stands between them."""

    number: NumberExpression
    kind: CountKind
    evidence: Span
    noun: Span | None
    found_by: str
    confidence: float
    high: NumberExpression | None = None
    is_shared: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence with its words, figures and outcomes. `voice` gives the statement whose content holds a position;
    `starts` are the figures by their first word, `stops` the first words of the outcomes.
    """

    words: Sequence[Token]
    figures: Sequence[Figure]
    outcomes: Sequence[Outcome]
    language: Language
    voice: Callable[[int], str | None]
    starts: Mapping[int, Figure]
    stops: Set[int]

    @property
    def table(self) -> CountWords:
        return self.language.counts


def clause_of(
    words: Sequence[Token],
    figures: Sequence[Figure],
    outcomes: Sequence[Outcome],
    language: Language,
    voice: Callable[[int], str | None],
) -> Clause:
    """The clause of a sentence, with what is looked up in it."""
    starts = {figure.first: figure for figure in figures}
    return Clause(words, figures, outcomes, language, voice, starts, {outcome.first for outcome in outcomes})


def frames_in(clause: Clause) -> Iterator[Frame]:
    """The figures of a sentence that have an outcome in it."""
    firsts = [outcome.first for outcome in clause.outcomes]
    for figure in clause.figures:
        if is_thing(clause.words, figure, clause.table):
            continue
        low, high = figure.first - _REACH - LONGEST_PHRASE, figure.end + _REACH
        near = clause.outcomes[bisect_left(firsts, low) : bisect_right(firsts, high)]
        outcome = _nearest(clause, figure, near)
        if outcome is None and is_part(clause, figure):
            outcome = max((o for o in near if o.end <= figure.first), key=lambda o: o.end, default=None)
        if outcome is not None:
            kind = "captured" if outcome.kind == "arrested" and _are_fighters(clause, figure) else outcome.kind
            yield framed(clause, figure, kind, f"rule:counts.{outcome.role}", outcome=outcome)


def _are_fighters(clause: Clause, figure: Figure) -> bool:
    """Whether it counts soldiers: an enemy captures and does not arrest them. A figure without a noun counts those of
    the others in its sentence: `delapan tentara tewas dan 13 ditangkap`.
    """
    noun = noun_behind(clause, figure)
    nouns = [noun] if noun is not None else [noun_behind(clause, other) for other in clause.figures[:_MOST_FIGURES]]
    ends = clause.table.possessives
    for span in filter(None, nouns):
        first = bisect_left(clause.words, span.start, key=lambda token: token.start)
        words = {token.text.lower() for token in clause.words[first : first + _HEAD_WORDS] if token.end <= span.end}
        words |= {word.removesuffix(end) for word in words for end in ends if word.endswith(end)}
        if not words.isdisjoint(clause.table.fighters):
            return True
    return False


def framed(
    clause: Clause,
    figure: Figure,
    kind: CountKind,
    found_by: str,
    *,
    outcome: Outcome | None = None,
    confidence: float = 0.8,
) -> Frame:
    """The frame of a figure; its evidence reaches to the words of outcome."""
    first, end = figure.first, figure.end
    between = range(0)
    if outcome is not None:
        between = range(end, outcome.first) if outcome.first >= end else range(outcome.end, first)
        first, end = min(first, outcome.first), max(end, outcome.end)
    return Frame(
        number=figure.number,
        kind=kind,
        evidence=Span(clause.words[first].start, clause.words[end - 1].end),
        noun=noun_behind(clause, figure),
        found_by=found_by,
        confidence=confidence,
        high=figure.high,
        is_shared=any(place in clause.starts for place in between[:_REACH]),
    )


def is_part(clause: Clause, figure: Figure) -> bool:
    """`tiga di antaranya`, `two of them`: part of the figure before it."""
    behind = clause.words[figure.end : figure.end + 2]
    return " ".join(token.text.lower() for token in behind) in clause.table.parts


def noun_behind(clause: Clause, figure: Figure) -> Span | None:
    """The words right after a number up to the outcome: `tentaranya`, `polisi perbatasan`."""
    words, end = clause.words, figure.end
    if end < len(words) and words[end].text in _MARKS:
        end += 1
    last = end + 2 if is_part(clause, figure) and end + 2 <= len(words) else end
    while last < min(len(words), end + _HEAD_WORDS) and last not in clause.stops and words[last].is_word:
        if words[last].text.lower() in clause.table.noun_ends:
            break
        last += 1
    return Span(words[end].start, words[last - 1].end) if last > end else None


def _nearest(clause: Clause, figure: Figure, outcomes: Sequence[Outcome]) -> Outcome | None:
    """The outcome a figure belongs to: the state behind it, else the deed or tally before it."""
    best: tuple[float, Outcome] | None = None
    for outcome in outcomes:
        cost = _cost(clause, figure, outcome)
        if cost is not None and cost <= _REACH and (best is None or cost < best[0]):
            best = (cost, outcome)
    return None if best is None else best[1]


def _cost(clause: Clause, figure: Figure, outcome: Outcome) -> float | None:
    """How far an outcome is from a figure; None where it stands on the wrong side of it."""
    if outcome.first >= figure.end:
        if outcome.role == "deed" or (outcome.role == "toll" and outcome.first > figure.end + 1):
            return None
        gap, between = outcome.first - figure.end, range(figure.end, outcome.first)
    elif outcome.end <= figure.first and outcome.role != "state":
        gap, between = figure.first - outcome.end, range(outcome.end, figure.first)
    else:
        return None
    is_behind = outcome.end <= figure.first
    is_body = is_behind and clause.words[outcome.first].text.lower() in clause.table.corpses
    if gap > (_BODY if is_body else _REACH):
        return None
    if not is_behind and _leads_in_parts(clause, figure) and any(place in clause.starts for place in between):
        return None
    cost = gap + _obstacles(clause, between, is_behind=is_behind)
    if outcome.role == "toll" and any(clause.words[place].text.lower() in clause.table.linkers for place in between):
        cost += _OF
    is_of_whole = clause.words[outcome.first - 1].text.lower() in clause.table.heads
    if not is_behind and is_of_whole and clause.words[figure.end].text.lower() in clause.table.wholes:
        cost += _OF
    if clause.voice(figure.number.start) != clause.voice(clause.words[outcome.first].start):
        cost += _REACH
    return cost


def _leads_in_parts(clause: Clause, figure: Figure) -> bool:
    """`Dari sembilan orang, delapan tewas`: what is said of the parts is not said of the whole."""
    return figure.first > 0 and clause.words[figure.first - 1].text.lower() in clause.table.wholes


def _obstacles(clause: Clause, between: range, *, is_behind: bool) -> float:
    """What stands between an outcome and a number before or behind it: another number counts much unless it shares
    the outcome.
    """
    cost, table = 0.0, clause.table
    for place in between:
        word = clause.words[place].text.lower()
        if place in clause.starts:
            aside = range(place, between.stop) if is_behind else range(between.start, place)
            joined = any(clause.words[k].text.lower() in table.linkers or clause.words[k].text == "," for k in aside)
            cost += 2 if joined and not is_part(clause, clause.starts[place]) else _REACH
        elif word in table.breaks or word in ".;:":
            cost += 8
        elif word in ',"“”' and not _goes_on(clause, place):
            cost += 2
    return cost


def _goes_on(clause: Clause, comma: int) -> bool:
    """Whether a comma stands between two figures of a list: `40 warga, enam relawan, dan dua polisi`."""
    follows = clause.words[comma + 1].text.lower() if comma + 1 < len(clause.words) else ""
    return clause.words[comma].text == "," and comma + 1 + (follows in clause.table.linkers) in clause.starts
