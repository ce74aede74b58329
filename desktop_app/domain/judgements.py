"""What the reader says about the engine's facts. A judgement is tied to words, so it outlives every re-extraction."""

from dataclasses import dataclass, field
from typing import Any, Literal

from desktop_app.domain.annotations import Target

FactKind = Literal["mention", "entity", "time", "number", "statement", "count", "event", "relation", "link"]
Verdict = Literal["accepted", "rejected", "corrected", "added"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One verdict on one fact. `value` holds the fields of the fact as the reader wants them."""

    id: str
    document: str
    kind: FactKind
    target: Target
    verdict: Verdict
    created: str
    value: dict[str, Any] = field(default_factory=dict)
    author: str = ""
