"""Who holds which office or has which occupation: titles before names, appositions behind them."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.facts import Mention
from desktop_app.domain.spans import Span
from desktop_app.extraction.chunks import LONGEST_PHRASE, Chunk, ending, phrase, starting
from desktop_app.extraction.draft import Draft
from desktop_app.languages import languages
from desktop_app.languages.grammar.roles import RoleWords
from desktop_app.languages.language import Language

_REACH = 14  # chunks between a name and the head of its role
_MOST_LOWER = 4  # words in lower case that may narrow a head
_LONGEST_AGE = 4  # chunks between brackets or commas behind a name
OFFICE, OCCUPATION, RANK = 3, 2, 1


@dataclass(frozen=True, slots=True)
class Role:
    """The words of a role and the body or place beside them. `weight` says how much it tells: OFFICE down to RANK."""

    span: Span
    weight: int
    body: Mention | None = None
    of_before: bool = False


@dataclass(frozen=True, slots=True)
class Phrases:
    """The role words of a language as they are looked up."""

    words: RoleWords
    heads: frozenset[str]
    stops: frozenset[str]


@lru_cache(maxsize=8)
def phrases_of(language: str) -> Phrases:
    """The heads are the titles of names and the heads of roles, without what is a rank or no role."""
    known: Language = languages[language]
    words = known.roles
    heads = frozenset(title.replace(".", "") for title in (known.names.titles | words.heads))
    heads -= words.never | words.honorifics
    return Phrases(words, heads - (words.ranks - words.heads), words.stops | frozenset(known.statements.cues))


def roles_in(draft: Draft, chunks: list[Chunk]) -> Iterator[tuple[Mention, Role]]:
    """The persons of a sentence with the roles that stand beside them."""
    phrases = phrases_of(draft.language.name)
    for at, chunk in enumerate(chunks):
        if chunk.mention is None or chunk.mention.type != "person":
            continue
        role = _before(chunks, at, phrases)
        if role is None or role.weight == RANK:
            role = _behind(chunks, at, phrases) or role
        if role is not None:
            yield chunk.mention, role


def _before(chunks: list[Chunk], at: int, phrases: Phrases) -> Role | None:
    """The role whose words stand before the name, ranks and forms of address between them left out."""
    end, comma, rank = _skipped(chunks, at, phrases)
    head = (
        _head_first(chunks, end, phrases, comma=comma)
        if phrases.words.head_first
        else _head_last(chunks, end, phrases, comma=comma)
    )
    if head is not None and not _is_anothers(chunks, head[0], at, comma=comma):
        return _role(chunks, *head, limit=end, phrases=phrases)
    if rank is None:
        return None
    return Role(Span(chunks[rank[0]].start, chunks[rank[1] - 1].end), RANK)


def _skipped(chunks: list[Chunk], at: int, phrases: Phrases) -> tuple[int, bool, tuple[int, int] | None]:
    """Where the words before a name's rank, form of address and comma end, and the rank."""
    words, end, comma = phrases.words, at, False
    rank: tuple[int, int] | None = None
    while end:
        last = chunks[end - 1]
        if last.text == ")":
            opened = next((i for i in range(end - 2, max(-1, end - 7), -1) if chunks[i].text == "("), None)
            if opened is None:
                break
            end = opened
        elif last.text == "," and not comma:
            comma, end = True, end - 1
        elif last.is_word and ending(chunks, end, phrases.heads) > ending(chunks, end, words.ranks):
            break
        elif last.is_word and (length := ending(chunks, end, words.ranks)):
            rank, end = rank or (end - length, end), end - length
        elif last.is_word and (length := ending(chunks, end, words.honorifics) or ending(chunks, end, words.bridges)):
            end -= length
        else:
            break
    return end, comma, rank


def _head_first(chunks: list[Chunk], end: int, phrases: Phrases, *, comma: bool) -> tuple[int, int] | None:
    """`Kepala Dinas Kesehatan NTB`: the leftmost head from which nothing but what narrows it leads to the name."""
    best: tuple[int, int] | None = None
    lower, person = 0, False
    for first in range(end - 1, max(-1, end - 1 - _REACH), -1):
        chunk = chunks[first]
        if chunk.mention is not None:
            if chunk.mention.type == "person":
                if not comma or person or first != end - 1:
                    break
                person = True
            continue
        length = _starts_head(chunks, first, end, phrases)
        if length:
            if best is None or chunks[best[0] - 1].lower not in phrases.words.joiners:
                best = (first, first + length) if best is None else (first, max(best[1], first + length))
            continue
        if best is not None and first + 1 == best[0] and chunk.lower in phrases.words.modifiers:
            best = (first, best[1])
            continue
        if not chunk.is_word:
            if chunk.text in "()/-–&" or (chunk.text == "," and _parts_places(chunks, first)):
                continue
            break
        if chunk.text[0].isupper() or chunk.text[0].isdigit() or chunk.lower in phrases.words.inner:
            if first and _opens(chunks, first) and chunk.lower not in phrases.heads:
                break
            continue
        lower += 1
        if lower > _MOST_LOWER or chunk.lower in phrases.stops or phrases.words.verbs.fullmatch(chunk.lower):
            break
    return best


def _parts_places(chunks: list[Chunk], comma: int) -> bool:
    """`Kelurahan Sukamaju, Kota Depok,`: a comma between two places."""
    return 0 < comma < len(chunks) - 1 and chunks[comma - 1].is_body and chunks[comma + 1].is_body


def _opens(chunks: list[Chunk], first: int) -> bool:
    """Whether the chunk opens a clause, so that its capital says nothing."""
    return chunks[first - 1].text in "“\"':;—–"


def _starts_head(chunks: list[Chunk], first: int, end: int, phrases: Phrases) -> int:
    """How many chunks the head takes that starts here; a possessive ending counts as none: `juru bicaranya`."""
    if not chunks[first].is_word:
        return 0
    for length in range(min(LONGEST_PHRASE, end - first), 0, -1):
        words = phrase(chunks, first, first + length)
        if not words:
            continue
        if words in phrases.heads:
            return length
        for ending_ in phrases.words.possessives:
            if words.endswith(ending_) and words.removesuffix(ending_) in phrases.heads:
                return length
    return 0


def _head_last(chunks: list[Chunk], end: int, phrases: Phrases, *, comma: bool) -> tuple[int, int] | None:
    """`Thai army spokesman`, `head of the coastguard,`: the head nearest to the name, with what narrows it."""
    place = end
    lower = 0
    while place > max(0, end - _REACH):
        length = ending(chunks, place, phrases.heads) or _one_of_many(chunks, place, phrases)
        if length:
            return _narrowed(chunks, place - length, phrases), place
        chunk = chunks[place - 1]
        if chunk.mention is not None:
            if chunk.mention.type == "person" and not (comma and place == end):
                return None
        elif not chunk.is_word or chunk.lower in phrases.stops or phrases.words.verbs.fullmatch(chunk.lower):
            return None
        elif chunk.text[0].islower() and chunk.lower not in phrases.words.inner:
            lower += 1
            if lower > _MOST_LOWER or not comma:
                return None
        place -= 1
    return None


def _one_of_many(chunks: list[Chunk], end: int, phrases: Phrases) -> int:
    """`one of the volunteers`: a head in the plural."""
    before = [chunk.lower for chunk in chunks[max(0, end - 5) : end]]
    return int("one" in before and "of" in before and before[-1].endswith("s") and before[-1][:-1] in phrases.heads)


def _narrowed(chunks: list[Chunk], first: int, phrases: Phrases) -> int:
    """Where the words begin that narrow a head from before: `chief UK economist`."""
    words = phrases.words
    for _ in range(_MOST_LOWER):
        if not first or not chunks[first - 1].is_word:
            break
        chunk = chunks[first - 1]
        is_modifier = chunk.lower in words.modifiers
        if chunk.lower in words.inner | phrases.stops | words.appositions | words.possessives and not is_modifier:
            break
        if words.verbs.fullmatch(chunk.lower) and not is_modifier:
            break
        if (
            chunk.text[0].isupper()
            and (first == 1 or _opens(chunks, first - 1))
            and not (is_modifier or chunk.lower in phrases.heads)
        ):
            break
        if chunk.text[0].isdigit() or chunk.lower.endswith(("'s", "’s")):
            break
        first -= 1
    return first


def _is_anothers(chunks: list[Chunk], head: int, at: int, *, comma: bool) -> bool:
    """Whether the words before this name lead on to the next: `kuasa hukum Rusdin, Timur Panjaitan`."""
    if comma or at + 2 >= len(chunks) or chunks[at + 1].text != ",":
        return False
    following = chunks[at + 2].mention
    closes = at + 3 >= len(chunks) or chunks[at + 3].text in ",.("
    return following is not None and following.type == "person" and closes and chunks[head].lower != chunks[at].lower


def _role(chunks: list[Chunk], head: int, end: int, *, limit: int, phrases: Phrases) -> Role:
    """The role's words as far as they go without a body's name, and that body."""
    last = end
    while phrases.words.head_first and last < limit and _narrows(chunks[last], phrases):
        last += 1
    body = next((chunk.mention for chunk in chunks[end:limit] if chunk.is_body), None)
    if body is None and not phrases.words.head_first:
        body = _owner(chunks, head)
    clitic = next((p for p in phrases.words.possessives if chunks[end - 1].lower.endswith(p)), "")
    is_clitic = bool(clitic) and last == end and chunks[end - 1].lower not in phrases.heads and phrases.words.head_first
    stop = chunks[last - 1].end - (len(clitic) if is_clitic else 0)
    owned = is_clitic or (head > 0 and chunks[head - 1].lower in phrases.words.possessives)
    return Role(Span(chunks[head].start, stop), OFFICE, body, of_before=owned and body is None)


def _narrows(chunk: Chunk, phrases: Phrases) -> bool:
    """Whether a word behind a head still belongs to the role's own words."""
    if not chunk.is_word:
        return False
    return chunk.lower not in phrases.words.closes | phrases.stops


def _owner(chunks: list[Chunk], head: int) -> Mention | None:
    """The body right before a role: `Phoenix's chief executive`, `Thai army spokesman`."""
    place = head - 1
    while place >= 0 and chunks[place].lower in ("'s", "’s", "'", "’"):
        place -= 1
    return chunks[place].mention if place >= 0 and chunks[place].is_body else None


def _behind(chunks: list[Chunk], at: int, phrases: Phrases) -> Role | None:
    """The role behind a name and its age: `Salim (60), pedagang sayur`, `Swati Rao, a law lecturer at …`."""
    place = _past_age(chunks, at + 1)
    comma = place < len(chunks) and chunks[place].text == ","
    place += comma
    led = False
    while length := starting(chunks, place, phrases.words.appositions):
        place, led = place + length, True
    if place >= len(chunks) or not (comma or led):
        return None
    return (
        _led_by_head(chunks, place, phrases)
        if phrases.words.head_first
        else _led_to_head(chunks, place, phrases, led=led)
    )


def _past_age(chunks: list[Chunk], place: int) -> int:
    """Behind `(42)`, `, 38,` or `, 51 tahun,`, with the comma that closes it left to be read."""
    if place < len(chunks) and chunks[place].text == "(":
        closed = next((i for i in range(place + 1, min(len(chunks), place + 7)) if chunks[i].text == ")"), None)
        return place if closed is None else closed + 1
    if place + 2 < len(chunks) and chunks[place].text == "," and chunks[place + 1].text[0].isdigit():
        closed = next(
            (i for i in range(place + 2, min(len(chunks), place + _LONGEST_AGE)) if chunks[i].text == ","), None
        )
        return place if closed is None else closed
    return place


def _led_by_head(chunks: list[Chunk], place: int, phrases: Phrases) -> Role | None:
    first = place
    while length := starting(chunks, place, phrases.words.modifiers):
        place += length
    length = _starts_head(chunks, place, len(chunks), phrases)
    weight = OFFICE
    if not length and place < len(chunks) and _is_coined(chunks[place], phrases):
        length, weight = 1, OCCUPATION
    if not length:
        return None
    limit = place + length
    while (
        limit < len(chunks)
        and limit - place < _REACH
        and (chunks[limit].is_body or _may_narrow(chunks[limit], phrases))
    ):
        limit += 1
    if limit < len(chunks) and chunks[limit].mention is not None:
        return None
    role = _role(chunks, first, place + length, limit=limit, phrases=phrases)
    return Role(role.span, weight, role.body, role.of_before)


def _is_coined(chunk: Chunk, phrases: Phrases) -> bool:
    return chunk.is_word and chunk.lower not in phrases.words.never and bool(phrases.words.coined.fullmatch(chunk.text))


def _may_narrow(chunk: Chunk, phrases: Phrases) -> bool:
    return chunk.is_word and chunk.lower not in phrases.stops and not phrases.words.verbs.fullmatch(chunk.lower)


def _led_to_head(chunks: list[Chunk], place: int, phrases: Phrases, *, led: bool) -> Role | None:
    """`a climate policy researcher at …`: the last word before a preposition, a relative clause or a mark."""
    first, last = place, place
    while last < len(chunks) and last - place < _REACH // 2:
        chunk = chunks[last]
        if chunk.lower in ("'s", "’s") or chunk.is_body:
            last += 1
            first = last
        elif chunk.is_word and chunk.lower not in phrases.stops | phrases.words.inner:
            last += 1
        elif chunk.text == "-":
            last += 1
            first = last + 1
        else:
            break
    if last == first or (last < len(chunks) and chunks[last].mention is not None):
        return None
    while first < last - 1 and (chunks[first].text[0].isdigit() or chunks[first].lower in phrases.words.appositions):
        first += 1
    known = ending(chunks, last, phrases.heads)
    coined = led and chunks[last - 1].lower not in phrases.words.kin and _is_coined(chunks[last - 1], phrases)
    if not known and not coined:
        return None
    body = next((chunk.mention for chunk in chunks[place:first] if chunk.is_body), None)
    body = body or next((chunk.mention for chunk in chunks[last : last + 4] if chunk.is_body), None)
    return Role(Span(chunks[first].start, chunks[last - 1].end), OFFICE if known else OCCUPATION, body)


def body_before(draft: Draft, position: int) -> Mention | None:
    """The body named last before a position: whose spokesman `juru bicaranya` is."""
    place = bisect_left(draft.mentions, position, key=lambda mention: mention.start) - 1
    while place >= 0 and position - draft.mentions[place].start < _FAR:
        mention = draft.mentions[place]
        if mention.type == "organisation" and mention.end <= position:
            return mention
        place -= 1
    return None


_FAR = 400  # characters back in which the owner of a possessive is looked for
