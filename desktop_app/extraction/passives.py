"""Who speaks behind a passive, and what of: `Tudingan itu dibantah Rudi`, `the claim was dismissed by the army`."""

from desktop_app.domain.spans import Span
from desktop_app.extraction.clauses import Token, Unit, trimmed
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.voices import named_in
from desktop_app.languages.grammar.statements import StatementWords

_TO_AGENT = 4  # tokens between a passive and the word that leads in who speaks
_LONGEST_TITLE = 8  # tokens of an office before a name
_LONGEST_KIND = 2  # tokens before a name that is no person's
_LONGEST_UNNAMED = 5  # tokens of somebody who is not named
_LONGEST_HEAD = 4  # words that a relative clause speaks of


def agent_behind(draft: Draft, unit: Unit, place: int, words: StatementWords) -> Span | None:
    """Who did what a passive that ends before token `place` says: named right behind it, or behind `oleh`, `by`."""
    tokens = unit.tokens
    lead = next((k for k in range(place, min(len(tokens), place + _TO_AGENT)) if tokens[k].lower in words.agents), None)
    if lead is None and not draft.language.statements.bare_agents:
        return None
    first = place if lead is None else lead + 1
    end = first
    while end < min(len(tokens), first + _LONGEST_TITLE + 1) and _goes_on(tokens[end], words):
        end += 1
    if end == first:
        return None
    named = _named(draft, unit, first, end, is_led=lead is not None)
    return named or _unnamed(draft, unit, first, end, words)


def _goes_on(token: Token, words: StatementWords) -> bool:
    if not token.is_word or token.quote >= 0:
        return False
    return token.lower not in words.stops | words.openers | words.infinitives | words.connectors | words.auxiliaries


def _named(draft: Draft, unit: Unit, first: int, end: int, *, is_led: bool) -> Span | None:
    """A person with the office before the name; a body or a state that begins there."""
    start = unit.tokens[first].start
    inside = draft.mentions_across(Span(start, unit.tokens[end - 1].end))
    persons = [m for m in inside if m.type == "person" and m.form != "nominal" and m.start >= start]
    kinds = _LONGEST_TITLE if is_led else _LONGEST_KIND
    near = [m for m in inside if start <= m.start and unit.index_at(m.start) - first <= kinds]
    if not persons and not near:
        return None
    last = max(m.end for m in persons[:1] or near[:1])
    return named_in(draft, Span(start, last)) or Span(start, last)


def _unnamed(draft: Draft, unit: Unit, first: int, end: int, words: StatementWords) -> Span | None:
    """Somebody by an office or a common word: `kepala desa`, `atasannya`, `para guru`, `perseroan`."""
    head = unit.tokens[first].lower
    bare = head.removesuffix(words.clitic)
    names = draft.language.names
    heads = words.bodies | words.collectives | words.persons | words.crowds | names.nominal_modifiers | names.titles
    known = {head, bare} & (heads | names.nominal_heads | words.individuals | words.determiners)
    return Span(unit.tokens[first].start, unit.tokens[min(end, first + _LONGEST_UNNAMED) - 1].end) if known else None


def object_before(draft: Draft, unit: Unit, place: int, start: int, words: StatementWords) -> Span | None:
    """The noun phrase before the passive at token `place`, from `start` on: what is denied, welcomed, promised; None
    where that is somebody, who is only spoken of.
    """
    last = place
    while last > 0 and unit.tokens[last - 1].lower in words.auxiliaries:
        last -= 1
    is_relative = last > 0 and unit.tokens[last - 1].lower in words.relatives
    last -= is_relative
    first = unit.index_at(start)
    if is_relative:
        first = max(first, last - _LONGEST_HEAD)
        breaks = [k + 1 for k in range(first, last) if _breaks(unit.tokens[k], words)]
        first = min(breaks[-1], last - 1) if breaks else first
    while first < last and unit.tokens[first].lower in words.openers | words.contrasts | words.additions:
        first += 1
    if first >= last:
        return None
    found = Span(*trimmed(draft.text, unit.tokens[first].start, unit.tokens[last - 1].end))
    is_somebody = any(m.span == found and m.form == "name" for m in draft.mentions_in(found))
    return found if len(found) and not is_somebody else None


def _breaks(token: Token, words: StatementWords) -> bool:
    """Whether a noun phrase cannot go over the word: a mark, a preposition, a verb with a prefix."""
    is_verb = token.lower.startswith(words.verb_prefixes) and token.text.islower()
    return not token.is_word or is_verb or token.lower in words.openers | words.stops
