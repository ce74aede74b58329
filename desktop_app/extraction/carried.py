"""Figures whose outcome the text told before: the parts of a total, what a toll rose to, victims."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from desktop_app.extraction.draft import Draft
from desktop_app.extraction.figures import Figure, is_thing
from desktop_app.extraction.frames import Clause, Frame, framed, noun_behind
from desktop_app.extraction.outcomes import Outcome

_MOST_PARTS = 6
_MOST_OUTCOMES = 8  # before a figure, among which its toll is
_SMALLEST_TOTAL = 3
_NEAR = 800  # characters between a total and its parts
_STEP = 600  # characters between a toll and what it rose to
_CHANGE = 3  # words between a word of change and its figure
_SUBJECT = 14  # words between the word that names a tally and its figure
_CONFIDENCE = 0.6


def carried(draft: Draft, clause: Clause, own: Mapping[int, Frame], before: Sequence[Frame]) -> dict[int, Frame]:
    """The frames of figures of a sentence by where they begin: `own` are those with an outcome of their own, `before`
    the last ones of the text before it.
    """
    found: dict[int, Frame] = {}
    for figure, total in _parts(clause, own, before):
        found[figure.number.start] = framed(clause, figure, total.kind, "rule:counts.part", confidence=_CONFIDENCE)
    last = before[-1] if before else None
    for figure in clause.figures:
        start = figure.number.start
        known = found.get(start) or own.get(start)
        if known is None and not is_thing(clause.words, figure, clause.table):
            known = _continued(draft, clause, figure, last)
            if known is not None:
                found[start] = known
        last = known or last
    return found


def _parts(clause: Clause, own: Mapping[int, Frame], before: Sequence[Frame]) -> Iterator[tuple[Figure, Frame]]:
    """The figures behind a total that make it up: `23 orang, yakni 11 warga, delapan aparat, dan empat anggota KKB`."""
    people = [f for f in clause.figures if f.high is None and not is_thing(clause.words, f, clause.table)]
    starts = [figure.number.start for figure in people]
    start = clause.words[0].start
    is_list = any(token.text.lower() in clause.language.links.parts for token in clause.words)
    totals = [frame for frame in before if is_list and start - frame.number.start < _NEAR]
    for total in [*totals, *own.values()]:
        parts: list[Figure] = []
        first = bisect_right(starts, total.number.start)
        for figure in people[first : first + _MOST_PARTS]:
            frame = own.get(figure.number.start)
            if frame is not None and frame.kind != total.kind and not frame.is_shared:
                break
            parts.append(figure)
            if sum(part.number.value for part in parts) >= total.number.value:
                break
        if len(parts) > 1 and _SMALLEST_TOTAL <= total.number.value == sum(part.number.value for part in parts):
            yield from ((part, total) for part in parts)


def _continued(draft: Draft, clause: Clause, figure: Figure, last: Frame | None) -> Frame | None:
    """What a figure without an outcome goes on with."""
    words = [token.text.lower() for token in clause.words[max(0, figure.first - _SUBJECT) : figure.first]]
    if toll := _toll(draft, clause, figure, words):
        return framed(clause, figure, toll.kind, "rule:counts.change", outcome=toll, confidence=_CONFIDENCE)
    if last is None:
        return None
    if _is_next(clause, figure, last):
        return framed(clause, figure, last.kind, "rule:counts.list", confidence=_CONFIDENCE)
    if _is_included(clause, words, last):
        return framed(clause, figure, last.kind, "rule:counts.part", confidence=_CONFIDENCE)
    near = figure.number.start - last.number.start < _STEP
    behind = clause.words[figure.end].text.lower() if figure.end < len(clause.words) else "."
    if behind in clause.table.victims:
        return framed(clause, figure, last.kind, "rule:counts.victims", confidence=_CONFIDENCE)
    is_tally = bool(draft.language.statements.tallying & set(words[-1:])) and noun_behind(clause, figure) is None
    if near and _may_go_on(clause, figure) and (is_tally or _is_changed(draft, clause, words)):
        return framed(clause, figure, last.kind, "rule:counts.change", confidence=_CONFIDENCE)
    return None


def _is_next(clause: Clause, figure: Figure, last: Frame) -> bool:
    """Whether it stands in a row of tolls: `delapan pada Sabtu pagi, 13 ketika malam tiba, dan 18 pada Minggu`."""
    before = clause.words[figure.first - 1].text.lower() if figure.first else "."
    return (
        last.number.start >= clause.words[0].start
        and last.noun is None
        and noun_behind(clause, figure) is None
        and (before == "," or before in clause.table.linkers)
    )


def _is_included(clause: Clause, words: Sequence[str], last: Frame) -> bool:
    """Whether it follows `termasuk`, `including` behind the figure that it is part of."""
    leads = clause.language.links.parts
    return last.number.start >= clause.words[0].start and bool(leads & set(words[-1:]))


def _may_go_on(clause: Clause, figure: Figure) -> bool:
    """Whether a figure counts people like those before it: it stands alone, or people behind it."""
    noun = noun_behind(clause, figure)
    table = clause.table
    first = clause.words[figure.end].text.lower() if noun is not None else ""
    return not first or first in table.people | table.civilians | table.soldiers | table.victims


def _toll(draft: Draft, clause: Clause, figure: Figure, words: Sequence[str]) -> Outcome | None:
    """The toll at the head of a long clause: `Jumlah siswa yang keracunan di … bertambah menjadi 186 orang`."""
    if not (_is_changed(draft, clause, words) and clause.table.changes & set(words[-_CHANGE:])):
        return None
    place = bisect_right(clause.outcomes, figure.first, key=lambda outcome: outcome.end)
    near = clause.outcomes[max(0, place - _MOST_OUTCOMES) : place]
    return next((outcome for outcome in reversed(near) if outcome.role == "toll"), None)


def _is_changed(draft: Draft, clause: Clause, words: Sequence[str]) -> bool:
    """Whether the words before a figure name a tally or tell of its rise, and lead to the figure."""
    table = clause.table
    subject = table.tallies | draft.language.links.rises
    if table.tallies & set(words[-2:]):
        return True
    return bool(table.changes & set(words[-_CHANGE:])) and bool(subject & set(words))
