"""The heads of the tagger: which labels each has, which column of the model's output is which, and what may be linked.

``SPAN_HEADS`` label spans with begin–inside–outside; ``WORD_HEADS`` say more about each span of another head; a link
kind chooses, for a span of its source heads, one span of its target heads or none.
"""

from __future__ import annotations

from dataclasses import dataclass

_NAMES = ("person", "organisation", "place", "group", "law", "product", "work")
_PUBLIC = ("person", "organisation", "place")
_KINDS = ("killed", "injured", "captured", "missing", "displaced", "arrested", "rescued", "infected", "evacuated")
_EVENTS = (
    "clash attack ceasefire war agreement accident earthquake flood fire eruption outbreak protest election trial "
    "arrest meeting call visit announcement sanction appointment resignation strike rescue evacuation deployment "
    "match report decision other"
)

SPAN_HEADS: dict[str, tuple[str, ...]] = {
    "name": _NAMES,
    "inner": _NAMES,
    "nominal": ("group", "organisation", "law"),
    "time": ("time",),
    "figure": ("number", "money", "percent", "quantity"),
    "cue": ("cue",),
    "speaker": ("speaker",),
    "content": ("content",),
    "event": ("event",),
    "count": _KINDS,
    "number": _KINDS,
    "role": ("role",),
    "idner": _PUBLIC,
    "nergrit": _PUBLIC,
}


@dataclass(frozen=True, slots=True)
class WordHead:
    """Labels given to the words of another head's spans."""

    of: str
    labels: tuple[str, ...]


WORD_HEADS: dict[str, WordHead] = {
    "act": WordHead("cue", ("assert", "accuse", "deny", "request", "promise", "threaten", "express", "question")),
    "mode": WordHead("cue", ("direct", "indirect", "mixed")),
    "type": WordHead("event", tuple(_EVENTS.split())),
    "status": WordHead("event", ("actual", "alleged", "hypothetical", "planned", "negated")),
    "metonym": WordHead("name", ("plain", "metonym")),
}


@dataclass(frozen=True, slots=True)
class LinkKind:
    """Spans that may begin and end a link, as (head, label) pairs with None for every label."""

    sources: tuple[tuple[str, str | None], ...]
    targets: tuple[tuple[str, str | None], ...]
    backwards: bool = False


LINK_KINDS: dict[str, LinkKind] = {
    "speaker": LinkKind((("cue", None),), (("speaker", None),)),
    "content": LinkKind((("content", None),), (("cue", None),)),
    "holder": LinkKind((("role", None),), (("name", "person"),)),
    "when": LinkKind((("event", None), ("number", None), ("cue", None)), (("time", None),)),
    "side": LinkKind((("number", None),), (("name", None), ("inner", None), ("nominal", None))),
    "same": LinkKind((("event", None),), (("event", None),), backwards=True),
}

LINK_WIDTH = 48
DISTANCES = 32
FARTHEST_LINK = 160
WINDOW_PIECES = 192


def columns() -> dict[str, slice]:
    """Where each head's scores stand in the output: O, B-label …, I-label … for span heads, labels for word heads."""
    found: dict[str, slice] = {}
    place = 0
    sizes = {head: 1 + 2 * len(labels) for head, labels in SPAN_HEADS.items()}
    sizes |= {head: len(spec.labels) for head, spec in WORD_HEADS.items()}
    for head, size in sizes.items():
        found[head] = slice(place, place + size)
        place += size
    return found


def distance_bucket(words: int, *, same_paragraph: bool) -> int:
    """Number (below ``DISTANCES``) of a signed distance in words: powers of two to 64, apart for other paragraphs."""
    size = min(7, abs(words).bit_length())
    return size + (8 if words < 0 else 0) + (0 if same_paragraph else 16)
