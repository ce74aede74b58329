"""Who says what, by rules: a word of saying, the clause it builds, and the quotes around it."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop_app.domain.facts import Act, Mode
from desktop_app.domain.spans import Span
from desktop_app.extraction.acts import act_of, is_answer, mode_of
from desktop_app.extraction.clauses import Unit, trimmed, units_of
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.headings import before_colon
from desktop_app.extraction.outcomes import outcomes_in
from desktop_app.extraction.passives import agent_behind, object_before
from desktop_app.extraction.voices import named_in, speaker_ahead, speaker_behind
from desktop_app.languages import languages
from desktop_app.languages.grammar.statements import Cue, StatementWords

_TALLIED = 6  # words behind a word of counting in which its figure stands
_LONGEST_CUE = 3  # words
_LONGEST_TITLE = 4  # words, with the comma before them
_LONGEST_OBJECT = 5  # tokens between a comma and a passive: `, tawaran yang ditolak X`
_PAUSES = frozenset((",", "”", '"'))
# what is denied or welcomed is always somebody's word; what is published or asked may be a thing
_ANSWERING = frozenset(("deny", "express", "promise"))
_SHORTEST_QUOTE = 2  # words; less is a word in inverted commas


@dataclass(frozen=True, slots=True)
class Reported:
    """A statement's spans. A speaker equal to the cue is a clitic (katanya); `rule` names the clause."""

    cue: Span | None
    speaker: Span | None
    contents: tuple[Span, ...]
    act: Act
    mode: Mode
    addressed: Span | None
    rule: str


@dataclass(frozen=True, slots=True)
class _Found:
    """A word of saying in a unit: tokens [first, end)."""

    first: int
    end: int
    cue: Cue
    clitic: bool


def reported(draft: Draft) -> Iterator[Reported]:
    """Every statement that the rules see, in text order."""
    for unit in units_of(draft):
        yield from _of_unit(draft, unit)


def _of_unit(draft: Draft, unit: Unit) -> Iterator[Reported]:
    words = draft.language.statements
    found = _cues(unit, words, _beginnings(draft.language.name))
    taken: list[Span] = []
    made: Reported | None = None
    for number, cue in enumerate(found):
        limit = found[number + 1].first if number + 1 < len(found) else len(unit.tokens)
        goes_on = made is not None and cue.first > 0 and unit.tokens[cue.first - 1].lower in words.additions
        heir = made.speaker if made is not None and goes_on else None
        made = _made(draft, replace(unit, limit=_clause_end(unit, found, number, words)), cue, limit, words, heir=heir)
        if made is None or any(c.overlaps(t) for c in made.contents for t in taken):
            continue
        taken += made.contents
        yield made
    if not found and (head := before_colon(draft, unit)) is not None:
        mode: Mode = "direct" if head.is_quoted else "indirect"
        yield Reported(None, head.speaker, (head.content,), "assert", mode, None, "statements.colon")


def _cues(unit: Unit, words: StatementWords, beginnings: frozenset[str]) -> list[_Found]:
    """The words of saying outside quotes, the longest phrase at each place."""
    found: list[_Found] = []
    place = 0
    while place < len(unit.tokens):
        step, first = 1, unit.tokens[place]
        if first.quote < 0 and (first.lower in beginnings or first.lower.endswith(words.clitic or "\0")):
            for length in range(min(_LONGEST_CUE, len(unit.tokens) - place), 0, -1):
                phrase = " ".join(token.lower for token in unit.tokens[place : place + length])
                cue, clitic = words.cues.get(phrase), False
                if cue is None and words.clitic and phrase.endswith(words.clitic):
                    cue, clitic = words.cues.get(phrase.removesuffix(words.clitic)), True
                    cue = cue if cue is not None and cue.frame in ("inverted", "according") else None
                if cue is not None and not _is_barred(unit, place, words):
                    found.append(_Found(place, place + length, cue, clitic))
                    step = length
                    break
        place += step
    return found


@lru_cache(maxsize=8)
def _beginnings(language: str) -> frozenset[str]:
    """The words with which a phrase of saying can begin."""
    return frozenset(phrase.split(" ")[0] for phrase in languages[language].statements.cues)


def _is_barred(unit: Unit, place: int, words: StatementWords) -> bool:
    """A word of saying that is wished, denied or to come says nothing: `akan mengatakan`, `tidak menyebut`."""
    first = place - 1
    while first > 0 and unit.tokens[first].lower in words.auxiliaries - words.barriers:
        first -= 1
    return place > 0 and (unit.tokens[place - 1].lower in words.barriers or unit.tokens[first].lower in words.negations)


def _made(
    draft: Draft, unit: Unit, cue: _Found, limit: int, words: StatementWords, *, heir: Span | None
) -> Reported | None:
    """The statement of a cue; `heir` is who spoke before a cue that goes on with `dan`, `and`."""
    if cue.cue.frame == "inverted" or cue.clitic:
        return _inverted(draft, unit, cue, words)
    if cue.cue.frame == "request":
        return _request(draft, unit, cue, limit, words, heir=heir)
    if cue.cue.frame == "accuse":
        return _accuse(draft, unit, cue, words, heir=heir)
    if cue.cue.frame == "according":
        return _according(draft, unit, cue)
    if cue.cue.frame in ("agentless", "passive"):
        return _agentless(draft, unit, cue, words)
    return _active(draft, unit, cue, words, heir=heir)


def _inverted(draft: Draft, unit: Unit, cue: _Found, words: StatementWords) -> Reported | None:
    """`"…," kata X.` and `…, kata X.`: what is said before, who says it behind."""
    if cue.first == 0:
        return None
    before = unit.tokens[cue.first - 1]
    if before.text not in ",\"”'’.!?–—" and before.quote < 0:
        return None
    speaker = _span(unit, cue) if cue.clitic else speaker_behind(draft, unit, cue.end, words)
    quoted = _quoted(draft, unit)
    if quoted and unit.quotes[0].start < unit.tokens[cue.first].start:
        return _report(draft, unit, cue, speaker, quoted, "inverted")
    ahead = [token.end for token in unit.tokens[: cue.first] if token.text == ";" and token.quote < 0]
    content = _trim(draft, ahead[-1] if ahead else unit.start, unit.tokens[cue.first].start)
    if content is None or speaker is None:
        return None
    rest = _rest_behind(draft, unit, max(speaker.end, unit.tokens[cue.end - 1].end), words, is_clitic=cue.clitic)
    return _report(draft, unit, cue, speaker, (content, rest), "inverted" if rest is None else "split")


def _rest_behind(draft: Draft, unit: Unit, end: int, words: StatementWords, *, is_clitic: bool) -> Span | None:
    """What goes on behind an attribution in its middle: `Jalan itu, kata X, sudah lama rusak.`"""
    place = unit.index_at(end)
    if place + 2 >= len(unit.tokens) or unit.tokens[place].text != ",":
        return None
    first = unit.tokens[place + 1]
    is_verb = first.lower.startswith(words.verb_prefixes) or first.lower in words.predicates
    goes_on = is_verb or (is_clitic and first.lower not in words.stops | words.manner)
    if first.quote >= 0 or not first.text[0].islower() or not goes_on or first.lower in words.cues:
        return None
    return _trim(draft, first.start, _end_of(unit, place + 1, words))


def _active(draft: Draft, unit: Unit, cue: _Found, words: StatementWords, *, heir: Span | None) -> Reported | None:
    """`X mengatakan bahwa …`, `X mengatakan: "…"`, `"…", X said`."""
    speaker = heir or _quoted_as(unit, cue.first, words) or speaker_ahead(draft, unit, cue.first, words)
    after = cue.end
    while after < len(unit.tokens) and unit.tokens[after].lower in words.auxiliaries:
        after += 1
    connector = next(
        (k for k in range(after, min(len(unit.tokens), after + 12)) if unit.tokens[k].lower in words.connectors), None
    )
    quoted = _quoted(draft, unit)
    if quoted and speaker is None and cue.first > 0 and unit.tokens[cue.first - 1].text in ",\"”'’.!?":
        behind = speaker_behind(draft, unit, cue.end, words)
        return _report(draft, unit, cue, behind, quoted, "inverted")
    if connector is not None:
        content = _trim(draft, unit.tokens[connector].end, _end_of(unit, connector, words))
        return _report(draft, unit, cue, speaker, (content,), "that") if content and speaker else None
    if quoted and _is_said_last(unit, cue, speaker):
        return _report(draft, unit, cue, speaker, quoted, "quote")
    said_before = (
        None if quoted or speaker is None or not words.trailing else _said_before(draft, unit, after, speaker, words)
    )
    if said_before is not None:
        rest = _rest_behind(draft, unit, unit.tokens[after - 1].end, words, is_clitic=False)
        return _report(draft, unit, cue, speaker, (said_before, rest), "trailing" if rest is None else "split")
    if _word(unit, cue) in words.weak and not quoted and not _is_tally(draft, unit, cue, words):
        return None
    start = after
    if start < len(unit.tokens) and unit.tokens[start].lower in words.addressing:
        start = next((k + 1 for k in range(start, len(unit.tokens)) if unit.tokens[k].text == ","), len(unit.tokens))
    if start >= len(unit.tokens) or speaker is None:
        return None
    content = _trim(draft, unit.tokens[start].start, _end_of(unit, start, words))
    words_said = "" if content is None else content.slice(draft.text)
    if len(words_said.split()) < _SHORTEST_QUOTE and not any(sign.isdigit() for sign in words_said):
        return None
    if _word(unit, cue) in words.refusals and not is_answer(draft, words_said):
        return None
    return _report(draft, unit, cue, speaker, (content,), "active")


def _quoted_as(unit: Unit, place: int, words: StatementWords) -> Span | None:
    """Whom somebody else gives the words of: `The magazine quoted a miner as saying …`."""
    tokens = unit.tokens
    if place < 1 or tokens[place - 1].lower not in words.quoted_as:
        return None
    first = next((k + 1 for k in range(place - 2, -1, -1) if tokens[k].lower in words.quoting), place)
    return Span(tokens[first].start, tokens[place - 2].end) if first < place - 1 else None


def _is_tally(draft: Draft, unit: Unit, cue: _Found, words: StatementWords) -> bool:
    """`The ministry recorded nine deaths`: a figure behind the word, and what befell people."""
    behind = unit.tokens[cue.end : cue.end + _TALLIED]
    if _word(unit, cue) not in words.tallying or not behind:
        return False
    low, high = (bisect_left(draft.numbers, at, key=lambda n: n.start) for at in (behind[0].start, behind[-1].end))
    is_figure = any(number.kind == "number" for number in draft.numbers[low:high])
    return is_figure and bool(outcomes_in(unit.tokens, draft.language))  # type: ignore[arg-type]


def _said_before(draft: Draft, unit: Unit, after: int, speaker: Span, words: StatementWords) -> Span | None:
    """What stands before a speaker behind a comma, if nothing is said behind the cue: `…, the mayor said on Monday.`"""
    behind = unit.tokens[after] if after < len(unit.tokens) else None
    before = draft.text[unit.start : speaker.start]
    comma = before.rfind(",")
    is_last = behind is None or not behind.is_word or behind.lower in words.stops
    is_near = comma > 0 and len(before[comma:].split()) <= _LONGEST_TITLE
    return _trim(draft, unit.start, unit.start + comma) if is_last and is_near else None


def _request(
    draft: Draft, unit: Unit, cue: _Found, limit: int, words: StatementWords, *, heir: Span | None
) -> Reported | None:
    """`X meminta Y untuk …`: the content follows the connecting word."""
    speaker = heir or speaker_ahead(draft, unit, cue.first, words)
    if speaker is None:
        return None
    link = next((k for k in range(cue.end, limit) if unit.tokens[k].lower in words.infinitives), None)
    quoted = _quoted(draft, unit)
    if link is not None and link - cue.end < 14:
        content = _trim(draft, unit.tokens[link].end, _end_of(unit, link, words))
        addressed = Span(unit.tokens[cue.end].start, unit.tokens[link].start) if link > cue.end else None
    elif quoted and _is_said_last(unit, cue, speaker):
        return _report(draft, unit, cue, speaker, quoted, "request")
    elif cue.end < len(unit.tokens):
        content, addressed = _trim(draft, unit.tokens[cue.end].start, _end_of(unit, cue.end, words)), None
    else:
        return None
    if content is None or any(word in words.anonymity for word in content.slice(draft.text).lower().split()):
        return None
    rule = "request" if addressed is not None or link is not None else "plea"
    return _report(draft, unit, cue, speaker, (content,), rule, addressed=addressed)


def _accuse(draft: Draft, unit: Unit, cue: _Found, words: StatementWords, *, heir: Span | None) -> Reported | None:
    """`X menuduh Y …`: the accused and the charge."""
    speaker = heir or speaker_ahead(draft, unit, cue.first, words)
    if speaker is None or cue.end >= len(unit.tokens):
        return None
    content = _trim(draft, unit.tokens[cue.end].start, _end_of(unit, cue.end, words))
    return _report(draft, unit, cue, speaker, (content,), "accuse") if content else None


def _according(draft: Draft, unit: Unit, cue: _Found) -> Reported | None:
    """`Menurut X, …` and `…, menurut X.`"""
    tokens = unit.tokens
    comma = next((k for k in range(cue.end, len(tokens)) if tokens[k].text == ","), len(tokens))
    speaker = named_in(draft, Span(tokens[cue.end].start, tokens[comma - 1].end)) if comma > cue.end else None
    if speaker is None:
        return None
    if cue.first <= 1 and comma < len(tokens):
        content = _trim(draft, tokens[comma].end, unit.end)
    else:
        content = _trim(draft, unit.start, tokens[cue.first].start)
    return _report(draft, unit, cue, speaker, _quoted(draft, unit) or (content,), "according") if content else None


def _agentless(draft: Draft, unit: Unit, cue: _Found, words: StatementWords) -> Reported | None:
    """`Bentrokan telah dilaporkan …`: nobody is named, unless who says it follows: `dibantah Rudi`, `oleh X`."""
    speaker = agent_behind(draft, unit, cue.end, words) if cue.cue.frame == "passive" else None
    last = cue.first
    while last > 0 and unit.tokens[last - 1].lower in words.auxiliaries:
        last -= 1
    start = _clause_start(unit, last)
    if speaker is not None:
        content = object_before(draft, unit, cue.first, start, words)
        rule = "passive" if cue.cue.act in _ANSWERING else "agentless"
        return _report(draft, unit, cue, speaker, (content,), rule) if content else None
    before = _trim(draft, start, unit.tokens[last].start) if last else None
    after = _trim(draft, unit.tokens[cue.end].start, unit.end) if cue.end < len(unit.tokens) else None
    content = before if before is not None and (after is None or cue.cue.frame == "passive") else before or after
    if content is None or cue.cue.act not in ("assert", "deny"):
        return None
    if content.slice(draft.text).split()[0].lower() in words.openers:
        return None
    return _report(draft, unit, cue, speaker, (content,), "agentless")


def _report(
    draft: Draft,
    unit: Unit,
    cue: _Found,
    speaker: Span | None,
    contents: tuple[Span | None, ...],
    rule: str,
    *,
    addressed: Span | None = None,
) -> Reported | None:
    kept = tuple(content for content in contents if content is not None)
    if not kept:
        return None
    return Reported(
        _span(unit, cue),
        speaker,
        kept,
        act_of(draft, cue.cue.act, kept, _word(unit, cue)),
        mode_of(draft, unit, kept),
        addressed,
        f"statements.{rule}",
    )


def _span(unit: Unit, cue: _Found) -> Span:
    return Span(unit.tokens[cue.first].start, unit.tokens[cue.end - 1].end)


def _word(unit: Unit, cue: _Found) -> str:
    return " ".join(token.lower for token in unit.tokens[cue.first : cue.end])


def _trim(draft: Draft, start: int, end: int) -> Span | None:
    start, end = trimmed(draft.text, start, end)
    return Span(start, end) if end > start else None


def _quoted(draft: Draft, unit: Unit) -> tuple[Span, ...]:
    """The unit's quotes that are more than a word in inverted commas."""
    found = []
    for quote in unit.quotes:
        span = _trim(draft, quote.start, quote.end)
        if span is not None and len(span.slice(draft.text).split()) >= _SHORTEST_QUOTE:
            found.append(span)
    return tuple(found)


def _is_said_last(unit: Unit, cue: _Found, speaker: Span | None) -> bool:
    """Whether the quote is the clause's own: it stands before the speaker, or right behind the word of saying."""
    first = unit.quotes[0]
    if speaker is not None and first.outer_end <= speaker.start + 1:
        return True
    behind = [token for token in unit.tokens if unit.tokens[cue.end - 1].end <= token.start < first.outer_start]
    return len(behind) <= 2 or (bool(behind) and behind[-1].text in ":,")


def _end_of(unit: Unit, first: int, words: StatementWords) -> int:
    """Where a reported clause ends: at a contrast, or with its unit."""
    for place in range(first + 1, len(unit.tokens)):
        token = unit.tokens[place]
        if token.quote < 0 and token.lower in words.contrasts and unit.tokens[place - 1].text in _PAUSES:
            return token.start
    return unit.tokens[unit.limit].start if first < unit.limit < len(unit.tokens) else unit.end


def _clause_end(unit: Unit, found: list[_Found], number: int, words: StatementWords) -> int:
    """The token before which the clause of a cue ends as the next one begins: `… dan mendesak`, `…, accusing`."""
    if number + 1 >= len(found):
        return len(unit.tokens)
    behind, tokens = found[number + 1], unit.tokens
    place = behind.first
    while place > 0 and tokens[place - 1].lower in words.auxiliaries:
        place -= 1
    if place and tokens[place - 1].lower in words.additions:
        return place - 1
    if place and tokens[place - 1].text == "," and behind.cue.frame != "inverted" and not behind.clitic:
        return place - 1
    if place > 1 and tokens[place - 1].lower in words.relatives and tokens[place - 2].text == ",":
        return place - 2
    if behind.cue.frame == "passive":
        near = [k for k in range(max(found[number].end, place - _LONGEST_OBJECT), place) if tokens[k].text in ",;"]
        return near[-1] if near else len(tokens)
    return len(tokens)


def _clause_start(unit: Unit, place: int) -> int:
    for k in range(place - 1, -1, -1):
        if unit.tokens[k].text in ";:" or (unit.tokens[k].text == "," and place - k > 1):
            return unit.tokens[k].end
    return unit.start
