"""Who is named around a word of saying: the noun phrase before it or behind it."""

from collections.abc import Sequence

from desktop_app.domain.facts import Mention
from desktop_app.domain.spans import Span
from desktop_app.extraction.clauses import Token, Unit
from desktop_app.extraction.draft import Draft, outermost
from desktop_app.languages.grammar.statements import StatementWords

_LONGEST_SPEAKER = 26  # tokens
_LONGEST_BODY = 5  # tokens of a body that is meant and not named


def speaker_ahead(draft: Draft, unit: Unit, place: int, words: StatementWords) -> Span | None:
    """Who speaks, before the word of saying: the nearest names or pronoun of the clause."""
    first = max(0, place - _LONGEST_SPEAKER)
    for k in range(place - 1, first - 1, -1):
        token = unit.tokens[k]
        if token.quote >= 0 or token.text in ';:"“”–—' or token.lower in words.contrasts:
            first = k + 1
            break
    inner = [
        k
        for k in range(first + 1, place)
        if unit.tokens[k].lower in words.conjunctions
        or (unit.tokens[k].lower in words.manner and unit.tokens[k - 1].text == ",")
    ]
    if inner and draft.mentions_in(Span(unit.tokens[inner[-1]].end, unit.tokens[place - 1].end)):
        first = inner[-1] + 1
    while first < place and (unit.tokens[first].lower in words.openers or not unit.tokens[first].is_word):
        first += 1
    if first >= place:
        return None
    whole = Span(unit.tokens[first].start, unit.tokens[place - 1].end)
    named = named_in(draft, whole, last=True) or _pronoun(unit.tokens[first:place], words)
    return named or (whole if _is_body(unit.tokens[first:place], words) else None)


def _is_body(tokens: Sequence[Token], words: StatementWords) -> bool:
    """`Kementerian itu`, `the company`, `it`: a body named before."""
    if len(tokens) == 1 and tokens[0].lower in words.things:
        return True
    return len(tokens) <= _LONGEST_BODY and any(
        token.lower in words.bodies or token.lower.removesuffix(words.clitic) in words.bodies for token in tokens
    )


def speaker_behind(draft: Draft, unit: Unit, place: int, words: StatementWords) -> Span | None:
    """Who speaks, behind the word of saying, up to the end of the noun phrase."""
    end = place
    while end < min(len(unit.tokens), place + _LONGEST_SPEAKER):
        token = unit.tokens[end]
        if token.text in '.;:"“”' or token.quote >= 0 or (end > place and token.lower in words.stops):
            break
        end += 1
    if end <= place:
        return None
    whole = Span(unit.tokens[place].start, unit.tokens[end - 1].end)
    named = named_in(draft, whole, last=False)
    if named is not None:
        return named
    pronoun = _pronoun(unit.tokens[place:end], words)
    comma = next((k for k in range(place, end) if unit.tokens[k].text == ","), end)
    return pronoun or (Span(unit.tokens[place].start, unit.tokens[comma - 1].end) if comma > place else None)


def _pronoun(tokens: tuple[Token, ...], words: StatementWords) -> Span | None:
    found = next((token for token in tokens if token.lower in words.persons | words.crowds), None)
    return Span(found.start, found.end) if found is not None else None


def named_in(draft: Draft, span: Span, *, last: bool = False) -> Span | None:
    """From the words before the first name (its title) to the end of the names that stand together."""
    inside = draft.mentions_in(span)
    if not inside:
        return None
    persons = [m for m in inside if m.type == "person" and m.form != "nominal"]
    if persons:
        head = persons[-1] if last else persons[0]
    else:
        outer = outermost(inside)
        head = outer[0]
    start = head.start
    before = draft.text[span.start : head.start]
    if "," not in before and len(before.split()) <= 12:
        start = span.start
    return Span(start, _with_joined(draft, head.end, inside))


def _with_joined(draft: Draft, end: int, inside: list[Mention]) -> int:
    """Where names joined to the one that ends at `end`, or apposed to it, end: `Uni Eropa dan PBB`."""
    for mention in inside:
        between = draft.text[end : mention.start].strip().lower()
        if mention.start > end and (between == "," or joins(draft, between.split())):
            end = mention.end
    return end


def joins(draft: Draft, words: Sequence[str]) -> bool:
    """Whether the words between two names join them, with no more than the office of the second: `dan Sekjen`."""
    if not words or words[0] not in draft.language.statements.joiners:
        return False
    return len(words) == 1 or " ".join(words[1:]) in draft.language.names.titles
