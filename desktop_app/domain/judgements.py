"""What the reader says about the engine's facts. A judgement is tied to words, so it outlives every re-extraction."""

from typing import Any, Literal

from msgspec import Struct, field

from desktop_app.domain.annotations import Target

FactKind = Literal["mention", "entity", "time", "number", "statement", "count", "event", "relation", "link"]
Verdict = Literal["accepted", "rejected", "corrected", "added"]


class Judgement(Struct, frozen=True, kw_only=True, gc=False):
    """One verdict on one fact. `value` holds the fields of the fact as the reader wants them."""

    id: str
    document: str
    kind: FactKind
    target: Target
    verdict: Verdict
    created: str
    value: dict[str, Any] = field(default_factory=dict)
    author: str = ""
