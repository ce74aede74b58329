"""Who says what before a colon: `Komnas HAM: Ada kekerasan`, `Khartoum: Etiopia masuk`."""

from dataclasses import dataclass

from desktop_app.domain.spans import Span
from desktop_app.extraction.clauses import Unit, trimmed
from desktop_app.extraction.draft import Draft

_LONGEST_NAMED = 6  # tokens of a speaker
_SHORTEST = 2  # tokens behind the colon


@dataclass(frozen=True, slots=True)
class Heading:
    """Speaker and content around a colon."""

    speaker: Span
    content: Span
    is_quoted: bool


def before_colon(draft: Draft, unit: Unit) -> Heading | None:
    """The speaker before a colon and what follows it, in a headline or before a quote."""
    colon = next((k for k, token in enumerate(unit.tokens) if token.text == ":" and token.quote < 0), 0)
    if not 0 < colon < len(unit.tokens) - _SHORTEST:
        return None
    breaks = [k + 1 for k in range(colon) if unit.tokens[k].text in ",;.?!"]
    first = breaks[-1] if breaks else 0
    quoted = unit.tokens[colon + 1].quote >= 0 or unit.tokens[colon + 1].text in '"“«'
    if not 0 < colon - first <= _LONGEST_NAMED or not (quoted or unit.tokens[-1].text not in ".?!"):
        return None
    speaker = Span(unit.tokens[first].start, unit.tokens[colon - 1].end)
    content = Span(*trimmed(draft.text, unit.tokens[colon].end, unit.end))
    return Heading(speaker, content, quoted) if len(content) and _can_speak(draft, unit, speaker, first) else None


def _can_speak(draft: Draft, unit: Unit, speaker: Span, first: int) -> bool:
    """Whether the words name who speaks: by name, by office, as a group, as a capital for its state."""
    inside = [m for m in draft.mentions_in(speaker) if m.end == speaker.end]
    if any(m.type in ("person", "organisation", "group") for m in inside):
        return True
    words, names = draft.language.statements, draft.language.names
    head = unit.tokens[first].lower
    if any(m.type == "place" and m.span == speaker for m in inside):
        return not speaker.slice(draft.text).isupper() and any(
            m.refers_to is not None or draft.entity(m.entity).country is not None for m in inside
        )
    return head in names.titles | names.nominal_heads | words.collectives | words.documents
