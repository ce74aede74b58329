"""Words that trigger an event: the candidates whose marks, as weighed on the gold standard, speak for them."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from math import exp

from desktop_app.domain.facts import EventStatus, EventType
from desktop_app.domain.spans import Span
from desktop_app.extraction import weights
from desktop_app.extraction.candidates import Candidate, candidates_of
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.kinds import typed
from desktop_app.extraction.standing import Standing
from desktop_app.extraction.usage import Usage
from desktop_app.languages.grammar.events import EventWords

_STEPS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95)  # of the tagger's confidence
_RATES = (0.15, 0.3, 0.45, 0.6, 0.75)  # of the use of a word for an event
_BOTH = (0.3, 0.6)
_PULL = 0.3  # events that one more use of a word is taken to be
_OFTEN = 3  # articles
_CHANCES = (0.4, 0.6, 0.8, 0.9)  # of the type
_BESIDE = 8  # candidates on each side that are looked at
_CLOSE, _READ_CLOSE = 25, 40  # characters between two candidates
_CROWD = 3  # candidates in a sentence
_RULED = 0.7  # confidence of a trigger of the table where no tagger read the text


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that triggers an event, with what its sentence says of it.

    `lemma` is the form that the table has; `is_definite` says that the word points back: `serangan itu`, `the attack`.
    """

    start: int
    end: int
    type: EventType
    sentence: Span
    lemma: str
    when: str | None
    status: EventStatus
    found_by: str
    confidence: float
    is_definite: bool = False


def triggers_of(draft: Draft, standing: Standing) -> list[Trigger]:
    """The triggers of the article in text order; without a tagger, all candidates that the table has."""
    candidates = candidates_of(draft)
    if draft.reading is None:
        return [_trigger(candidate, standing, _RULED) for candidate in candidates]
    table = weights.table("events")
    known = table["trigger"]
    candidates = [typed(candidate, table["type"]) for candidate in candidates]
    scores = [weights.summed(marks, known) for marks in marks_of(draft, candidates, standing)]
    return [
        _trigger(candidate, standing, round(1 / (1 + exp(-score)), 3))
        for candidate, score in zip(candidates, scores, strict=True)
        if score > known["least"]
    ]


def _trigger(candidate: Candidate, standing: Standing, confidence: float) -> Trigger:
    span = candidate.span
    return Trigger(
        start=span.start,
        end=span.end,
        type=candidate.type,
        sentence=candidate.sentence,
        lemma=candidate.lemma,
        when=standing.time(candidate.sentence, span, candidate.type),
        status=_status(candidate, standing),
        found_by="model:event" if candidate.tag is not None and not candidate.is_known else "rule:events",
        confidence=confidence,
        is_definite=_is_definite(candidate, standing.draft.language.events),
    )


def _is_definite(candidate: Candidate, table: EventWords) -> bool:
    before, behind = candidate.words[: candidate.first][-1:], candidate.words[candidate.end :][:1]
    return any(token.text.lower() in table.definite_before for token in before) or any(
        token.text.lower() in table.definite_behind for token in behind
    )


def _status(candidate: Candidate, standing: Standing) -> EventStatus:
    """What its clause says, or the tagger where only the tagger saw it."""
    read = standing.read_status(candidate.tag)
    if read is not None and not candidate.is_known:
        return read
    return standing.status(candidate.words, candidate.first, candidate.end)


def marks_of(draft: Draft, candidates: list[Candidate], standing: Standing) -> Iterator[frozenset[str]]:
    """What speaks for or against each candidate of a text that the tagger has read."""
    ends = [paragraph.end for paragraph in draft.paragraphs]
    often = Counter(candidate.lemma for candidate in candidates)
    counted = {position for count in draft.counts for position in range(count.evidence.start, count.evidence.end)}
    dated = {s.start for time in draft.times if (s := draft.sentence_at(time.start)) is not None}
    for number, candidate in enumerate(candidates):
        around = candidates[max(0, number - _BESIDE) : number + _BESIDE + 1]
        paragraph = bisect_right(ends, candidate.span.start)
        facts = {
            "time": candidate.sentence.start in dated,
            "again": often[candidate.lemma] > 1,
            "count": not counted.isdisjoint(range(candidate.span.start, candidate.span.end)),
            "last": paragraph == len(ends) - 1,
            "same": _is_told_again(draft, candidate),
        }
        yield frozenset(
            {
                f"paragraph {min(paragraph, 3)}",
                *(mark for mark, holds in facts.items() if holds),
                *_read_marks(candidate, standing),
                *_word_marks(candidate),
                *_usage_marks(candidate),
                *_type_marks(candidate),
                *_standing_marks(candidate, standing),
                *_beside(candidate, [o for o in around if o is not candidate and o.sentence == candidate.sentence]),
            }
        )


def _is_told_again(draft: Draft, candidate: Candidate) -> bool:
    """Whether the tagger links it to an earlier trigger."""
    if draft.reading is None or candidate.tag is None:
        return False
    return any(link.target is not None for link in draft.reading.links_from("same", candidate.tag))


def _read_marks(candidate: Candidate, standing: Standing) -> Iterator[str]:
    """What the tagger and the tables say of it."""
    tag = candidate.tag
    yield "known" if candidate.is_known else "unknown"
    if tag is None:
        yield "unread"
        return
    yield "read"
    yield f"read {standing.read_status(tag)}"
    yield from (f"sure {step}" for step in _STEPS if tag.confidence >= step)
    if candidate.is_known:
        if tag.label == candidate.type:
            yield "agreed"
        return
    yield from (f"unknown sure {step}" for step in _STEPS[1:] if tag.confidence >= step)
    if not candidate.hints:
        yield "no hint"
        return
    agreed = "agreed" if tag.label in candidate.hints else "other"
    yield f"hint {agreed}"
    yield f"{'one hint' if len(candidate.hints) == 1 else 'many hints'} {agreed}"


def _word_marks(candidate: Candidate) -> Iterator[str]:
    """How the word stands there: with a capital letter, first in its sentence, in a phrase."""
    if candidate.words[candidate.first].text[0].isupper():
        yield "capital"
    if candidate.first == 0:
        yield "first"
    if " " in candidate.lemma:
        yield "phrase"


def _usage_marks(candidate: Candidate) -> Iterator[str]:
    """How often the gold standard uses the word, and words of its stem, for an event."""
    word, stem = candidate.word, candidate.stem
    read = "read" if candidate.tag else "unread"
    if word is None:
        yield "word new"
        yield f"{read} new"
    else:
        yield from _rate_marks("word", word, _RATES)
        yield from (f"{read} rate {rate}" for rate in _BOTH if _smooth(word) >= rate)
        if word.articles >= _OFTEN:
            yield from (f"word often {rate}" for rate in _BOTH if _smooth(word) >= rate)
    if stem is None:
        yield "stem new"
    else:
        yield from _rate_marks("stem" if word else "new stem", stem, _RATES)


def _rate_marks(name: str, usage: Usage, steps: tuple[float, ...]) -> Iterator[str]:
    yield f"{name} seen"
    if not usage.events:
        yield f"{name} never"
    yield from (f"{name} rate {step}" for step in steps if _smooth(usage) >= step)


def _smooth(usage: Usage) -> float:
    """The rate, pulled a little to that of all words."""
    return (usage.events.total() + _PULL) / (usage.times + 1)


def _type_marks(candidate: Candidate) -> Iterator[str]:
    yield from (f"type sure {step}" for step in _CHANCES if candidate.chance >= step)
    if candidate.type == "other":
        yield "type other"


def _standing_marks(candidate: Candidate, standing: Standing) -> Iterator[str]:
    said = standing.contents.around(candidate.span.start)
    if said is not None:
        yield "said"
        yield f"said {said.statement.act}"
    yield f"standing {standing.status(candidate.words, candidate.first, candidate.end)}"


def _beside(candidate: Candidate, others: list[Candidate]) -> Iterator[str]:
    """What stands beside it in its sentence."""
    if not others:
        yield "alone"
    if len(others) >= _CROWD:
        yield "crowd"
    span = candidate.span
    if any(other.tag and abs(other.span.start - span.start) < _READ_CLOSE for other in others):
        yield "beside read"
    if any(0 < span.start - other.span.end < _CLOSE for other in others):
        yield "one before"
    if any(0 < other.span.start - span.end < _CLOSE for other in others):
        yield "one behind"
    if any(other.type == candidate.type for other in others):
        yield "beside its type"
