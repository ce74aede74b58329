"""People counted by what befell them: frames of a number, a noun and a word of outcome."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from desktop_app.domain.facts import Count, CountKind, NumberExpression, Statement
from desktop_app.domain.spans import Span
from desktop_app.extraction.days import DAY_LENGTH, main_day
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.sides import main_country, side_of
from desktop_app.extraction.tokens import Token, tokens
from desktop_app.languages import languages
from desktop_app.languages.language import Language

_REACH = 14  # words between a number and its word of outcome
_LONGEST_PHRASE = 3
_HEAD_WORDS = 4  # words of the noun phrase after a number
_CLAUSE = 400  # characters from a number in which its day may stand
_SURE = 0.7
_LONGEST_EVIDENCE = 300  # characters
_LONGEST_NOUN = 60  # characters
_LONGEST_STATEMENT = 4000  # characters
# who fled or fell ill is tallied over days that the text seldom names
_SLOW = frozenset({"displaced", "infected"})


@dataclass(frozen=True, slots=True)
class _Outcome:
    """A word of outcome in a sentence: tokens [first, end), and on which side of it its numbers stand."""

    kind: CountKind
    first: int
    end: int
    role: str  # state, deed or toll


@dataclass(frozen=True, slots=True)
class _Frame:
    """A number with the outcome it belongs to."""

    number: NumberExpression
    kind: CountKind
    evidence: Span
    noun: Span | None
    found_by: str
    confidence: float


def run(draft: Draft) -> None:
    """Add the counts."""
    frames = [frame for sentence in draft.sentences for frame in _frames(draft, sentence)]
    if draft.reading is not None:
        frames = _with_read(draft, frames)
    day, country = main_day(draft), main_country(draft)
    for number, frame in enumerate(sorted(frames, key=lambda frame: frame.number.start), 1):
        draft.counts.append(_count(draft, frame, f"c{number}", day, country))


def _frames(draft: Draft, sentence: Span) -> Iterator[_Frame]:
    words = tokens(draft.text, sentence)
    low, high = (bisect_left(draft.numbers, at, key=lambda n: n.start) for at in (sentence.start, sentence.end))
    numbers = [n for n in draft.numbers[low:high] if n.kind == "number"]
    if not numbers or not words:
        return
    outcomes = _outcomes(words, draft.language)
    places = {n.start: _places(words, n) for n in numbers}
    starts = frozenset(first for first, _ in places.values())
    firsts = [outcome.first for outcome in outcomes]
    fighters = any(token.text.lower() in draft.language.counts.fighters for token in words)
    for number in numbers:
        first, end = places[number.start]
        if _is_thing(words, end, draft.language) or _is_age(draft, number):
            continue
        near = outcomes[bisect_left(firsts, first - _REACH - _LONGEST_PHRASE) : bisect_right(firsts, end + _REACH)]
        outcome = _nearest(words, first, end, starts, near, draft.language)
        if outcome is None and " ".join(t.text.lower() for t in words[end : end + 2]) in draft.language.counts.parts:
            outcome = max((o for o in near if o.end <= first), key=lambda o: o.end, default=None)
        if outcome is not None:
            low, high = min(first, outcome.first), max(end, outcome.end)
            yield _Frame(
                number=number,
                kind="captured" if outcome.kind == "arrested" and fighters else outcome.kind,
                evidence=Span(words[low].start, words[high - 1].end),
                noun=_noun(words, end, near, draft.language),
                found_by=f"rule:counts.{outcome.role}",
                confidence=0.8,
            )


def _places(words: list[Token], number: NumberExpression) -> tuple[int, int]:
    first, end = (bisect_left(words, at, key=lambda token: token.start) for at in (number.start, number.end))
    return first, max(end, first + 1)


def _outcomes(words: list[Token], language: Language) -> list[_Outcome]:
    """The words of outcome of a sentence, longer phrases first, none inside another."""
    table = _table(language.name)
    found: list[_Outcome] = []
    place = 0
    while place < len(words):
        for length in range(_LONGEST_PHRASE, 0, -1):
            phrase = " ".join(token.text.lower() for token in words[place : place + length])
            if phrase in table and place + length <= len(words):
                found += [_Outcome(kind, place, place + length, role) for kind, role in table[phrase]]
                place += length - 1
                break
        place += 1
    return found


@lru_cache(maxsize=8)
def _table(language: str) -> dict[str, list[tuple[CountKind, str]]]:
    words = languages[language].counts
    table: dict[str, list[tuple[CountKind, str]]] = {}
    for role, groups in (("toll", words.tolls), ("state", words.states), ("deed", words.deeds)):
        for kind, phrases in groups:
            for phrase in phrases:
                table.setdefault(phrase, []).append((kind, role))
    return table


def _is_thing(words: list[Token], end: int, language: Language) -> bool:
    return end < len(words) and words[end].text.lower() in language.counts.idle_nouns


def _is_age(draft: Draft, number: NumberExpression) -> bool:
    """`Yuliati (38)`, `Devon Persaud, 24,`: a figure right behind a person's name."""
    named = draft.mentions_across(Span(max(0, number.start - 3), number.start))
    behind = draft.text[number.end : number.end + 1] in ("", ")", ",", ".")
    return behind and any(
        m.type == "person" and draft.text[m.end : number.start] in (" (", ", ") and m.form != "nominal" for m in named
    )


def _nearest(
    words: list[Token], first: int, end: int, starts: frozenset[int], outcomes: list[_Outcome], language: Language
) -> _Outcome | None:
    """The outcome a number belongs to: the state behind it, else the deed or tally before it."""
    best: tuple[float, _Outcome] | None = None
    for outcome in outcomes:
        if outcome.role == "state" and outcome.first >= end:
            gap, between = outcome.first - end, range(end, outcome.first)
        elif outcome.role != "state" and outcome.end <= first:
            gap, between = first - outcome.end, range(outcome.end, first)
        else:
            continue
        cost = gap + _obstacles(words, between, starts, language)
        if gap <= _REACH and cost <= _REACH and (best is None or cost < best[0]):
            best = (cost, outcome)
    return None if best is None else best[1]


def _obstacles(words: list[Token], between: range, starts: frozenset[int], language: Language) -> float:
    """What stands between a number and an outcome: another number counts much unless it shares the outcome."""
    cost = 0.0
    for place in between:
        word = words[place].text.lower()
        if place in starts:
            shared = any(
                words[k].text.lower() in language.counts.linkers or words[k].text == "," for k in between if k < place
            )
            cost += 2 if shared else _REACH
        elif word in language.counts.breaks or word in ".;:":
            cost += 8
        elif word == "," or word in '"“”':
            cost += 2
    return cost


def _noun(words: list[Token], end: int, outcomes: list[_Outcome], language: Language) -> Span | None:
    """The words right after a number up to the outcome: `tentaranya`, `polisi perbatasan`."""
    last = end
    stops = {outcome.first for outcome in outcomes}
    while last < min(len(words), end + _HEAD_WORDS) and last not in stops and words[last].is_word:
        if words[last].text.lower() in language.counts.noun_ends:
            break
        last += 1
    return Span(words[end].start, words[last - 1].end) if last > end else None


def _noun_behind(draft: Draft, number: NumberExpression) -> Span | None:
    sentence = draft.sentence_at(number.start)
    if sentence is None:
        return None
    words = tokens(draft.text, Span(number.start, min(sentence.end, number.end + _LONGEST_NOUN)))
    _, end = _places(words, number)
    return _noun(words, end, _outcomes(words, draft.language), draft.language)


def _with_read(draft: Draft, frames: list[_Frame]) -> list[_Frame]:
    """The rules' frames, and the numbers of outcome that only the tagger saw."""
    assert draft.reading is not None
    found = list(frames)
    framed = {frame.number.start for frame in frames}
    for tag in draft.reading.layers["number"]:
        place = bisect_left(draft.numbers, tag.end, key=lambda n: n.start) - 1
        number = draft.numbers[place] if place >= 0 and draft.numbers[place].end > tag.start else None
        if tag.confidence < _SURE or number is None or number.start in framed or _is_age(draft, number):
            continue
        evidence = draft.reading.near("count", number.start - _LONGEST_EVIDENCE, number.start + 1)
        wide = next((e for e in evidence if number.start < e.end and e.label == tag.label), None)
        span = Span(wide.start, wide.end) if wide else Span(number.start, number.end)
        noun = _noun_behind(draft, number)
        found.append(_Frame(number, tag.label, span, noun, "model:count", round(tag.confidence, 3)))  # type: ignore[arg-type]
    return found


def _count(draft: Draft, frame: _Frame, name: str, day: str | None, country: tuple[str, ...]) -> Count:
    number = frame.number
    statement = _statement(draft, frame.evidence)
    claimed = statement.speaker.entities if statement is not None and statement.speaker is not None else ()
    vague = (
        number.op == ">="
        and not any(sign.isdigit() for sign in number.text)
        and number.value >= 10
        and len(number.text.split()) <= 2
    )
    value = None if vague and number.text.lower().split()[0].endswith(("an", "s")) else number.value
    low = None if number.op in ("<", "<=") else number.value
    high = None if number.op in (">", ">=") else number.value
    return Count(
        id=name,
        kind=frame.kind,
        value=value,
        low=low,
        high=high,
        of=frame.noun.slice(draft.text) if frame.noun else None,
        side=_certain(
            draft,
            side_of(
                draft,
                number,
                frame.noun,
                statement,
                reach=frame.evidence.end,
                country=country,
                before=_of_sentence(draft, number),
            ),
        ),
        claimed_by=_certain(draft, claimed),
        number=draft.cut(number.start, number.end),
        evidence=draft.cut(frame.evidence.start, frame.evidence.end),
        when=_when(draft, frame, statement, day),
        confidence=frame.confidence,
        found_by=frame.found_by,
    )


def _of_sentence(draft: Draft, number: NumberExpression) -> list[Count]:
    """The counts made of the number's sentence so far."""
    sentence = draft.sentence_at(number.start)
    if sentence is None:
        return []
    return list(takewhile(lambda count: count.evidence.start >= sentence.start, reversed(draft.counts)))[::-1]


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
    inside = [s for s in near if any(c.start < span.end and span.start < c.end for c in s.content)]
    return min(inside, key=lambda s: sum(c.end - c.start for c in s.content), default=None)


def _when(draft: Draft, frame: _Frame, statement: Statement | None, day: str | None) -> str | None:
    """The day in the same clause; a day outside the quoted words is that of the saying."""
    sentence = draft.sentence_at(frame.number.start)
    if sentence is None:
        return day
    start = max(sentence.start, frame.number.start - _CLAUSE)
    end = min(sentence.end, frame.number.start + _CLAUSE)
    inside = [
        t for t in draft.times_in(Span(start, end))
        if t.value and t.value[0].isdigit()
        and (statement is None or any(c.start <= t.start < c.end for c in statement.content))
    ]  # fmt: skip
    # a day says more of it than the year of the war it is compared with
    nearest = min(
        inside, key=lambda t: (len(t.value or "") < DAY_LENGTH, abs(t.start - frame.number.start)), default=None
    )
    if nearest is None or nearest.value is None:
        return None if frame.kind in _SLOW else day
    value = nearest.value[:10] if "/" not in nearest.value else nearest.value
    since = draft.text[max(0, nearest.start - 12) : nearest.start].lower().split()[-1:]
    if since and since[0] in draft.language.counts.since and "/" not in value and draft.published is not None:
        return f"{value}/{draft.published}"
    return value
