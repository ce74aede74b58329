"""Weights of the types of events."""

from desktop_app.domain.facts import EventType
from desktop_app.domain.spans import Span
from desktop_app.extraction.candidates import Candidate
from desktop_app.extraction.kinds import TYPES, typed
from desktop_app.extraction.tagger import Tag
from desktop_app.training import typing


def candidate(label: EventType, *, hints: tuple[EventType, ...] = ()) -> Candidate:
    tag = Tag(0, 5, label, "event", 0.6)
    return Candidate(Span(0, 5), label, "words", Span(0, 5), [], 0, 1, is_known=False, tag=tag, hints=hints)


def test_what_was_right_before_gives_the_type() -> None:
    others: list[EventType] = [kind for kind in TYPES if kind != "attack"]
    found = [(candidate("attack", hints=(kind,)), frozenset[EventType]({kind})) for kind in others]
    weights = typing.fit(found * 5)
    assert weights["hint"] > weights.get("label", 0.0)
    chosen = typed(candidate("attack", hints=("clash",)), weights)
    assert chosen.type == "clash"
    assert 0.5 < chosen.chance < 1


def test_without_any_sign_the_chance_is_that_of_any_type() -> None:
    assert typed(candidate("attack"), {"bias": 0.0}).chance == 1 / len(TYPES)
