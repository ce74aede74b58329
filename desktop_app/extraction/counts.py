"""People counted by what befell them: figures of a sentence, and those whose outcome the text told before."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import replace
from itertools import takewhile

from desktop_app.domain.facts import Count, NumberExpression, Statement
from desktop_app.domain.spans import Span
from desktop_app.extraction.carried import carried
from desktop_app.extraction.days import DAY_LENGTH, main_day
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.figures import Figure, figures_in, is_thing, tag_of
from desktop_app.extraction.frames import Clause, Frame, clause_of, framed, frames_in
from desktop_app.extraction.outcomes import outcomes_in
from desktop_app.extraction.sides import Counted, of_parties, side_of
from desktop_app.extraction.strife import Strife, strife_of
from desktop_app.extraction.tagger import Tag
from desktop_app.extraction.tokens import tokens

_CLAUSE = 400  # characters from a number in which its day may stand
_SURE = 0.7  # of the tagger, by which its kind holds
_LIKELY = 0.4  # likewise, by which the figure counts people
_LONGEST_EVIDENCE = 300  # characters
_LONGEST_STATEMENT = 4000  # characters
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?!/)")
_STEP = 250  # characters from a count to one that goes on with it
_BACK = 12  # frames before a sentence that its figures may go on with
# who fled or fell ill is tallied over days that the text seldom names
_SLOW = frozenset({"displaced", "infected"})


def run(draft: Draft) -> None:
    """Add the counts."""
    day, strife = main_day(draft), strife_of(draft)
    for number, frame in enumerate(_frames(draft), 1):
        draft.counts.append(_count(draft, frame, f"c{number}", day, strife))


def _frames(draft: Draft) -> list[Frame]:
    """The frames of the article, in text order."""
    found: list[Frame] = []
    is_of_illness = _is_of_illness(draft)
    for sentence in draft.sentences:
        words = tokens(draft.text, sentence)
        figures = figures_in(draft, sentence, words)
        if figures:
            outcomes = outcomes_in(
                words, draft.language, ends={figure.end for figure in figures}, is_of_illness=is_of_illness
            )
            clause = clause_of(words, figures, outcomes, draft.language, lambda at: _voice(draft, at))
            own = {frame.number.start: frame for frame in frames_in(clause)}
            own |= carried(draft, clause, own, found[-_BACK:])
            own |= _read(draft, clause, own)
            found += sorted(own.values(), key=lambda frame: frame.number.start)
    return found


def _is_of_illness(draft: Draft) -> bool:
    """Whether cases are those of an illness."""
    words = {token.text.lower() for token in tokens(draft.text, Span(0, len(draft.text)))}
    return not words.isdisjoint(draft.language.counts.illnesses)


def _voice(draft: Draft, position: int) -> str | None:
    statement = _statement(draft, Span(position, position + 1))
    return statement.id if statement is not None else None


def _read(draft: Draft, clause: Clause, own: Mapping[int, Frame]) -> dict[int, Frame]:
    """The numbers of outcome that only the tagger saw, by where they begin."""
    found: dict[int, Frame] = {}
    for figure in clause.figures if draft.reading is not None else ():
        tag = tag_of(draft, figure)
        if tag is None or figure.number.start in own or is_thing(clause.words, figure, clause.table):
            continue
        kind = tag.label if tag.confidence >= _SURE else _kind_around(figure, clause, own)
        if kind is not None and tag.confidence >= _LIKELY:
            frame = framed(clause, figure, kind, "model:count", confidence=round(tag.confidence, 3))  # type: ignore[arg-type]
            found[figure.number.start] = replace(frame, evidence=_evidence(draft, figure, tag))
    return found


def _kind_around(figure: Figure, clause: Clause, own: Mapping[int, Frame]) -> str | None:
    """The outcome nearest to a figure that the tagger is not sure of: that of the figure before it, or one in words."""
    place = bisect_left(clause.figures, figure.first, key=lambda other: other.first)
    before = [other.number.start for other in clause.figures[max(0, place - _BACK) : place]]
    kinds = [own[start].kind for start in before if start in own]
    place = bisect_left(clause.outcomes, figure.first, key=lambda outcome: outcome.first)
    beside = clause.outcomes[max(0, place - 1) : place + 1]
    near = min(beside, key=lambda o: max(o.first - figure.end, figure.first - o.end), default=None)
    return kinds[-1] if kinds else near.kind if near is not None else None


def _evidence(draft: Draft, figure: Figure, tag: Tag) -> Span:
    """The words of outcome that the tagger read around a figure."""
    assert draft.reading is not None
    start = figure.number.start
    wide = draft.reading.near("count", start - _LONGEST_EVIDENCE, start + 1)
    found = next((other for other in wide if start < other.end and other.label == tag.label), None)
    return Span(found.start, found.end) if found else figure.stretch


def _bounds(frame: Frame) -> tuple[float | None, float | None, float | None]:
    """The figure and its ends; a vague one (`puluhan`) has a low end only."""
    number = frame.number
    if frame.high is not None:
        return None, number.value, frame.high.value
    vague = (
        number.op == ">="
        and not any(sign.isdigit() for sign in number.text)
        and number.value >= 10
        and len(number.text.split()) <= 2
    )
    value = None if vague and number.text.lower().split()[0].endswith(("an", "s")) else number.value
    low = None if number.op in ("<", "<=") else number.value
    high = None if number.op in (">", ">=") else number.value
    return value, low, high


def _count(draft: Draft, frame: Frame, name: str, day: str | None, strife: Strife) -> Count:
    number = frame.number
    statement = _statement(draft, frame.evidence)
    claimed = statement.speaker.entities if statement is not None and statement.speaker is not None else ()
    if statement is None:
        claimed = _claimed_before(draft, frame)
    value, low, high = _bounds(frame)
    counted = Counted(
        number=number,
        kind=frame.kind,
        value=value,
        evidence=frame.evidence,
        noun=frame.noun,
        statement=statement,
        before=_of_sentence(draft, number),
    )
    return Count(
        id=name,
        kind=frame.kind,
        value=value,
        low=low,
        high=high,
        of=frame.noun.slice(draft.text) if frame.noun else None,
        side=_certain(draft, of_parties(draft, side_of(draft, counted, strife))),
        claimed_by=_certain(draft, claimed),
        number=draft.cut(number.start, (frame.high or number).end),
        evidence=draft.cut(frame.evidence.start, frame.evidence.end),
        when=_when(draft, frame, statement, day),
        confidence=frame.confidence,
        found_by=frame.found_by,
    )


def _claimed_before(draft: Draft, frame: Frame) -> tuple[str, ...]:
    """Who claims the toll right before it in its paragraph, where a figure is what that toll rose to."""
    last = draft.counts[-1] if draft.counts else None
    if last is None or frame.found_by != "rule:counts.change":
        return ()
    is_near = 0 <= frame.number.start - last.evidence.end <= _STEP
    return last.claimed_by if is_near and "\n" not in draft.text[last.evidence.end : frame.number.start] else ()


def _of_sentence(draft: Draft, number: NumberExpression) -> list[Count]:
    """The counts made of the number's sentence so far."""
    sentence = draft.sentence_at(number.start)
    if sentence is None:
        return []
    return list(takewhile(lambda count: count.evidence.start >= sentence.start, reversed(draft.counts[-_BACK:])))[::-1]


def _certain(draft: Draft, entities: tuple[str, ...]) -> tuple[str, ...]:
    """Several only where all are states: two groups side by side are too often one and its description."""
    return entities if all(draft.entity(name).country is not None for name in entities) else entities[:1]


def _statement(draft: Draft, span: Span) -> Statement | None:
    """The statement whose content holds the words; the shortest, since statements may stand in one another."""
    low, high = (
        bisect_left(draft.statements, at, key=lambda s: s.content[0].start)
        for at in (span.start - _LONGEST_STATEMENT, span.end)
    )
    near = draft.statements[low:high]
    inside = [
        s
        for s in near
        if any(c.start < span.end and span.start < c.end for c in s.content) and not _is_past(draft, s, span)
    ]
    return min(inside, key=lambda s: sum(c.end - c.start for c in s.content), default=None)


def _is_past(draft: Draft, statement: Statement, span: Span) -> bool:
    """Whether words stand in another sentence than the word of saying, without a quote: the article's own again."""
    if statement.mode != "indirect" or statement.cue is None:
        return False
    sentence = draft.sentence_at(statement.cue.start)
    return sentence is not None and not sentence.start <= span.start < sentence.end


def _day_before(draft: Draft, sentence: Span) -> str | None:
    """The last day that the paragraph names before a sentence."""
    place = bisect_right(draft.paragraphs, sentence.start, key=lambda paragraph: paragraph.start) - 1
    start = max(draft.paragraphs[place].start, sentence.start - _CLAUSE) if place >= 0 else sentence.start
    days = [
        time.value[:DAY_LENGTH]
        for time in draft.times_in(Span(start, sentence.start))
        if time.value and _DAY.match(time.value)
    ]
    return days[-1] if days else None


def _is_tally(draft: Draft, statement: Statement | None) -> bool:
    """Whether the day beside its word is that of what it counts: `last year the ministry recorded …`."""
    cue = statement.cue if statement is not None else None
    return cue is not None and cue.text.lower() in draft.language.statements.tallying


def _when(draft: Draft, frame: Frame, statement: Statement | None, day: str | None) -> str | None:
    """The day in the same clause; a day outside the quoted words is that of the saying."""
    sentence = draft.sentence_at(frame.number.start)
    if sentence is None:
        return day
    start = max(sentence.start, frame.number.start - _CLAUSE)
    end = min(sentence.end, frame.number.start + _CLAUSE)
    tally = _is_tally(draft, statement)
    inside = [
        t for t in draft.times_in(Span(start, end))
        if t.value and t.value[0].isdigit()
        and (statement is None or tally or any(c.start <= t.start < c.end for c in statement.content))
    ]  # fmt: skip
    # a day says more of it than the year of the war it is compared with
    nearest = min(
        inside, key=lambda t: (len(t.value or "") < DAY_LENGTH, abs(t.start - frame.number.start)), default=None
    )
    if nearest is None or nearest.value is None:
        return None if frame.kind in _SLOW else _day_before(draft, sentence) or day
    value = nearest.value[:10] if "/" not in nearest.value else nearest.value
    since = draft.text[max(0, nearest.start - 12) : nearest.start].lower().split()[-1:]
    if since and since[0] in draft.language.counts.since and "/" not in value and draft.published is not None:
        return f"{value}/{draft.published}"
    return value
