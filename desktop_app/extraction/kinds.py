"""The type of the event that a word may trigger: what speaks for each type, as weighed on the gold standard."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from math import exp
from typing import get_args

from desktop_app.domain.facts import EventType
from desktop_app.extraction import weights
from desktop_app.extraction.candidates import Candidate
from desktop_app.extraction.usage import Usage

TYPES: tuple[EventType, ...] = get_args(EventType)
_SURE = 0.8  # of the tagger's confidence
_HALF, _MOST = 0.5, 0.8  # of the events that a word told of
_OFTEN = 3  # events


def typed(candidate: Candidate, known: Mapping[str, float]) -> Candidate:
    """The candidate with its likeliest type and the chance of that."""
    tag, usages = candidate.tag, (candidate.word, candidate.stem)
    spoken_for = {candidate.type, *candidate.hints, *(kind for usage in usages if usage for kind in usage.events)}
    spoken_for |= {tag.label} if tag is not None else set()
    scores = {
        kind: weights.summed(marks_of(candidate, kind), known)
        if kind in spoken_for
        else known["bias"] + known.get(f"is {kind}", 0.0)  # nothing else speaks for it, as for most
        for kind in TYPES
    }
    best = max(scores, key=lambda kind: scores[kind])
    chance = 1 / (1 + sum(exp(score - scores[best]) for kind, score in scores.items() if kind != best))
    return replace(candidate, type=best, chance=chance)


def marks_of(candidate: Candidate, kind: EventType) -> Iterator[str]:
    """What speaks for a type."""
    tag = candidate.tag
    yield f"is {kind}"
    if tag is not None and tag.label == kind:
        yield "label"
        yield "label known" if candidate.is_known else "label unknown"
        if tag.confidence >= _SURE:
            yield "label sure"
    if candidate.is_known and candidate.type == kind:
        yield "table"
    if not candidate.is_known and kind in candidate.hints:
        yield "hint"
        yield "hint one" if len(candidate.hints) == 1 else "hint many"
    yield from _used("word", candidate.word, kind)
    yield from _used("stem", candidate.stem, kind)


def _used(name: str, usage: Usage | None, kind: EventType) -> Iterator[str]:
    if usage is None or not usage.events[kind]:
        return
    often = usage.events.total()
    share = usage.events[kind] / often
    yield f"{name} some"
    if share >= _HALF:
        yield f"{name} half"
    if share >= _MOST:
        yield f"{name} most"
        if often >= _OFTEN:
            yield f"{name} most often"
