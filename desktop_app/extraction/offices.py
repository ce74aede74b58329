"""Where an office ends and the name of who holds it begins: `Bupati Ogan Ilir | Hasan Basri`, `Dirjen Perhubungan
Darat | Risal Hakim`, `Menlu | Ondo`; and where the name ends and a degree begins: `April Yuliana | SpPD`.
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from desktop_app.domain.facts import Mention
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.lexicon import known_at
from desktop_app.extraction.titles import phrase_of, title_at, title_before
from desktop_app.extraction.tokens import Token, tokens
from desktop_app.languages.coordinates import locate
from desktop_app.languages.grammar.names import NameWords

_LONGEST_OFFICE = 8  # words before a name that may belong to its office
_BEFORE = 90  # characters
_LONGEST_PLACE = 4  # words
_SPLIT = "model:name.split"
# an abbreviation of a body by letters or by the first syllables of its words
_SHORT = re.compile(r"[A-Z]{3,8}|(?:Dis|Din|Kemen|Bap|Bawas|Sat|Dit|Basar|Kan|Kej)[a-z]{2,10}")
_LETTERS = re.compile(r"[A-Z]{2,8}|[IVX]+(?:/[A-Z]\w+)?")


def parted(draft: Draft, names: list[Mention]) -> list[Mention]:
    """The names without words of an office at their front or of a degree at their end; a place that is governed is a
    name of its own.
    """
    places = {mention.text for mention in names if mention.type == "place"}
    persons = {mention.start for mention in names if mention.type == "person"}
    found: list[Mention] = []
    for mention in names:
        if mention.type == "organisation" and (split := _chief(draft, mention, persons)):
            found += split
        elif mention.found_by.startswith("model:") and mention.type in ("person", "organisation", "place"):
            parts = list(_parts(draft, _without_degree(draft, mention), places))
            found = [m for m in found if not any(p.span.crosses(m.span) for p in parts)] if len(parts) > 1 else found
            found += parts
        elif not any(mention.span.crosses(other.span) for other in found[-2:]):
            found.append(mention)
    return _united(draft, found)


def _united(draft: Draft, names: list[Mention]) -> list[Mention]:
    """The names with a person's first word, split off a body's name, and the rest behind it as one."""
    found: list[Mention] = []
    for mention in names:
        last = found[-1] if found else None
        is_rest = last is not None and last.found_by == _SPLIT and mention.start == last.end + 1
        if last is not None and is_rest and mention.type == "person":
            found[-1] = draft.resized(mention, last.start, mention.end, kind="person")
        else:
            found.append(mention)
    return found


def _chief(draft: Draft, mention: Mention, persons: set[int]) -> list[Mention]:
    """`Kepala | Dinkes | Yuliana Encim`: the body and its head, read as one; empty where it is a body alone."""
    words = draft.language.names
    run = tokens(draft.text, Span(max(0, mention.start - _BEFORE), mention.end))
    first = next((n for n, token in enumerate(run) if token.start >= mention.start), len(run))
    title = title_before(run, first, words.titles)
    known = known_at(run, first, language=draft.language.name)
    is_known = known is not None and first + known[0] == len(run)
    if not title or is_known or run[first].text.lower() in words.closed_bodies or words.head_last:
        return []
    at, _ = _office_end(draft, run, (first - title, first), set())
    is_short = bool(_SHORT.fullmatch(run[first].text)) and at == first + 1
    rest = run[at:]
    is_body = is_short or (run[first].text.lower() == "dinas" and at > first + 1)
    is_name = all(t.is_capitalised and t.text.isalpha() and t.text[1:].islower() for t in rest)
    common = words.organisation_heads | words.organisation_tails | words.portfolios | words.place_heads | words.never
    is_whole = len(rest) > 1 or (len(rest) == 1 and mention.end + 1 in persons)
    is_other = any(
        token.text.lower() in common
        or _SHORT.fullmatch(token.text)
        or known_at(rest, place, language=draft.language.name) is not None
        for place, token in enumerate(rest)
    )
    if is_other or not (is_body and is_name and is_whole):
        return []
    body = draft.resized(mention, mention.start, run[at - 1].end, kind="organisation")
    return [body, replace(draft.resized(mention, rest[0].start, mention.end, kind="person"), found_by=_SPLIT)]


def _without_degree(draft: Draft, mention: Mention) -> Mention:
    """`Helen Marsh KC` is Helen Marsh."""
    if mention.type != "person":
        return mention
    words = [token for token in tokens(draft.text, mention.span) if token.is_word]
    kept = list(words)
    while len(kept) > 1 and kept[-1].text.lower() in draft.language.names.degrees and kept[-1].text[-1].isupper():
        kept.pop()
    return mention if len(kept) == len(words) else draft.resized(mention, mention.start, kept[-1].end, kind="person")


def _parts(draft: Draft, mention: Mention, places: set[str]) -> Iterator[Mention]:
    """The name alone, and the place before it that is governed."""
    words = draft.language.names
    line = draft.text.rfind("\n", 0, mention.start) + 1
    run = tokens(draft.text, Span(max(line, mention.start - _BEFORE), mention.end))
    first = next((n for n, token in enumerate(run) if token.start >= mention.start), len(run))
    begins = _run_begin(run, first, words)
    title = _last_title(run, begins, first, words, is_person=mention.type == "person")
    if title is None:
        yield replace(mention, type="person") if _is_minister(draft, mention, run, first) else mention
        return
    office, place = _office_end(draft, run, title, places)
    governs = phrase_of(run[title[0] : title[1]]) in words.territorial_titles
    if mention.type == "person" and first == title[1] and len(run) - first == 1 and governs:
        apposed = draft.text[mention.end : mention.end + 2] == ", "
        yield replace(mention, type="place") if apposed or mention.text in places else mention
        return
    if office <= first or office == len(run):
        yield mention
        return
    if place is not None and run[place[1] - 1].end > mention.start:
        yield draft.resized(mention, run[place[0]].start, run[place[1] - 1].end, kind="place")
    yield draft.resized(mention, run[office].start, mention.end, kind="person")


def _is_minister(draft: Draft, mention: Mention, run: list[Token], first: int) -> bool:
    """Whether what was read as a place is somebody's name behind an office that governs none: `Menteri Hestiana`."""
    words = draft.language.names
    office = phrase_of(run[first - 1 : first]) if first else ""
    is_free = office in words.offices and office not in words.territorial_titles and not mention.text.isupper()
    return mention.type == "place" and is_free and known_at(run, first, language=draft.language.name) is None


def _run_begin(run: list[Token], first: int, words: NameWords) -> int:
    """Where the words with capitals that stand before the name begin, with a title in lower case before them."""
    begins = first
    while begins and first - begins < _LONGEST_OFFICE and _goes_on(run[begins - 1]):
        begins -= 1
    return begins - title_before(run, begins, words.titles)


def _goes_on(token: Token) -> bool:
    return token.is_capitalised or token.text in ("dan", "and", "/") or token.text.isdigit()


def _last_title(
    run: list[Token], begins: int, first: int, words: NameWords, *, is_person: bool
) -> tuple[int, int] | None:
    """The title nearest to the name, as its first token and the one behind it; one that the tagger took for a part of
    a body's or a place's name must be an office.
    """
    found: tuple[int, int] | None = None
    at = begins
    while at <= first:
        length = title_at(run, at, words.titles)
        is_outside = at + length <= first
        if length and (is_outside or (not is_person and run[at].text.lower() in words.offices and at == first)):
            found = (at, at + length)
        at += length or 1
    if found is not None and not is_person and found[1] <= first:
        return None
    return found


def _office_end(
    draft: Draft, run: list[Token], title: tuple[int, int], places: set[str]
) -> tuple[int, tuple[int, int] | None]:
    """The token behind the last word of the office, and the tokens of the place it governs."""
    words = draft.language.names
    governs = phrase_of(run[title[0] : title[1]]) in words.territorial_titles
    at, place, is_headed = title[1], None, governs
    while at < len(run):
        lower = run[at].text.lower()
        is_portfolio = run[at - 1].text.lower() in words.portfolios
        length = _place_length(draft, run[at:], places, is_headed=is_headed)
        if length and place is None:
            place = (at, at + length)
            at += length
        elif (length := _portfolio_length(run, at, words)) or (lower in ("dan", "and") and is_portfolio):
            at += length or 1
        elif place is None and (_LETTERS.fullmatch(run[at].text) or lower in words.organisation_heads):
            at, is_headed = at + 1, True
        elif place is None and is_headed and lower in words.place_heads:
            at += 1
        else:
            break
    return at, place


def _portfolio_length(run: list[Token], at: int, words: NameWords) -> int:
    return next((n for n in (3, 2, 1) if at + n <= len(run) and phrase_of(run[at : at + n]) in words.portfolios), 0)


def _place_length(draft: Draft, run: list[Token], places: set[str], *, is_headed: bool) -> int:
    """How many tokens are a place here: a country behind any title and before a full name, any other place behind an
    office that governs one or a body that belongs to one.
    """
    known = known_at(run, 0, language=draft.language.name)
    if known is not None and known[1].type == "place":
        rest = len(run) - known[0]
        is_state = known[1].kind == "country" and rest > 1 and not draft.language.names.head_last
        if is_headed or is_state:
            return known[0]
    if not is_headed:
        return 0
    for length in range(min(_LONGEST_PLACE, len(run)), 0, -1):
        name = draft.text[run[0].start : run[length - 1].end]
        if name in places or (length > 1 and locate(name) is not None):
            return length
    return 0
