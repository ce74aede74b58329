"""Lasting ties that stand in the words between two names: where a place lies, who belongs to what, kin and allies."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.domain.facts import Mention, RelationType
from desktop_app.domain.spans import Span
from desktop_app.extraction.chunks import Chunk, phrase, starting
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.roles import Phrases, phrases_of

_LEADS = 6  # chunks from a name to the word for an ally
_BETWEEN = 5  # chunks between two places of which one lies in the other


@dataclass(frozen=True, slots=True)
class Tie:
    """Two names and what ties them; `value` is the word of kinship."""

    type: RelationType
    subject: Mention
    object: Mention
    value: str | None
    evidence: Span


def ties_in(draft: Draft, chunks: list[Chunk], last_person: Mention | None, *, states: frozenset[str]) -> Iterator[Tie]:
    """The ties of one sentence. `last_person` is who was named before it: whose wife `istrinya` is; `states` lie in
    no other place.
    """
    phrases = phrases_of(draft.language.name)
    for at, chunk in enumerate(chunks):
        mention = chunk.mention
        if mention is None:
            continue
        yield from _alliance(chunks, at, phrases)
        if mention.type == "person":
            yield from _kin(draft, chunks, at, phrases, last_person)
            yield from _membership(chunks, at, phrases)
            last_person = mention
        elif mention.type == "place" and mention.entity not in states:
            yield from _place(chunks, at, phrases)


def _place(chunks: list[Chunk], at: int, phrases: Phrases) -> Iterator[Tie]:
    """`Desa Sukamaju, Kecamatan Cibeber`: a place, a comma or a preposition, and the place around it."""
    inner = chunks[at].mention
    place = _past_brackets(chunks, at + 1)
    if place < len(chunks) and chunks[place].text == ",":
        place += 1
        is_listed = _is_listed(chunks, at, phrases.words.joiners)
    else:
        length = starting(chunks, place, phrases.words.within)
        place, is_listed = place + length, not length
    outer = chunks[place].mention if place < len(chunks) else None
    if is_listed or inner is None or outer is None or outer.type != "place" or outer.entity == inner.entity:
        return
    yield Tie("located_in", inner, outer, None, Span(inner.start, outer.end))


def _past_brackets(chunks: list[Chunk], place: int) -> int:
    """Behind `(42)`, where there is one."""
    if place < len(chunks) and chunks[place].text == "(":
        return next((i + 1 for i in range(place, min(len(chunks), place + _BETWEEN)) if chunks[i].text == ")"), place)
    return place


def _is_listed(chunks: list[Chunk], at: int, joiners: frozenset[str]) -> bool:
    """Whether places stand in a row that `and` closes: `Medan, Padang dan Jambi`."""
    place = at
    while place + 2 < len(chunks) and chunks[place + 1].text == "," and chunks[place + 2].is_body:
        place += 2
    return any(chunk.lower in joiners for chunk in chunks[place + 1 : place + 3])


def _membership(chunks: list[Chunk], at: int, phrases: Phrases) -> Iterator[Tie]:
    """`Rina Marbun dari Universitas Andalas`, with an age or a comma between."""
    person = chunks[at].mention
    place = _past_brackets(chunks, at + 1)
    if place < len(chunks) and chunks[place].text == ",":
        place += 1
    if place + 1 >= len(chunks) or chunks[place].lower not in phrases.words.members:
        return
    place += 1 + (chunks[place + 1].lower == "the")
    body = chunks[place].mention if place < len(chunks) else None
    if person is not None and body is not None and body.type == "organisation":
        yield Tie("member_of", person, body, None, Span(person.start, body.end))


def _alliance(chunks: list[Chunk], at: int, phrases: Phrases) -> Iterator[Tie]:
    """`Kenya, sekutu dekat Somalia`, `Kenya bersekutu dengan Somalia`, `Kenya and its ally Somalia`."""
    first, owned = chunks[at].mention, False
    place = at + 1 + (at + 1 < len(chunks) and chunks[at + 1].text == ",")
    if length := starting(chunks, place, phrases.words.allied):
        place += length
    else:
        word = next((k for k in range(place, min(len(chunks), at + _LEADS)) if _is_ally(chunks[k], phrases)), 0)
        owned = bool(word) and any(_is_owned(chunk, phrases) for chunk in chunks[place : word + 1])
        if not word or not (owned or _is_apposed(chunks, at, word, phrases)):
            return
        place = word + 1
    while place < len(chunks) and (
        chunks[place].lower in phrases.words.of_allies or (owned and chunks[place].text == ",")
    ):
        place += 1
    other = chunks[place].mention if place < len(chunks) else None
    if first is None or other is None or other.entity == first.entity:
        return
    ends = (other, first) if owned else (first, other)
    yield Tie("ally_of", *ends, None, Span(first.start, other.end))


def _is_ally(chunk: Chunk, phrases: Phrases) -> bool:
    bare = next((chunk.lower.removesuffix(end) for end in phrases.words.possessives if chunk.lower.endswith(end)), "")
    return chunk.is_word and (chunk.lower in phrases.words.allies or bare in phrases.words.allies)


def _is_owned(chunk: Chunk, phrases: Phrases) -> bool:
    """`sekutunya`, `its`: whoever is named before has the ally named behind."""
    return chunk.lower in phrases.words.possessives or (
        chunk.lower not in phrases.words.allies and _is_ally(chunk, phrases)
    )


def _is_apposed(chunks: list[Chunk], at: int, word: int, phrases: Phrases) -> bool:
    """Whether only a comma or what describes the ally stands between a name and the word."""
    between = chunks[at + 1 : word]
    return bool(between) and all(
        chunk.text == "," or chunk.lower in phrases.words.of_allies | phrases.words.appositions for chunk in between
    )


def _kin(draft: Draft, chunks: list[Chunk], at: int, phrases: Phrases, last_person: Mention | None) -> Iterator[Tie]:
    """`istrinya, Siti`, `her nephew Peter`, `Siti, istri Budi`, `anak Budi, Rudi`."""
    person = chunks[at].mention
    if person is None:
        return
    end = at - (chunks[at - 1].text == "," if at else 0)
    word, first = _kin_before(chunks, end, phrases)
    if word and last_person is not None and last_person.entity != person.entity:
        yield Tie("relative_of", person, last_person, word, Span(chunks[first].start, person.end))
        return
    if end >= 1 and chunks[end - 1].mention is not None and end < at:
        word, first = _kin_before(chunks, end - 1, phrases)
        owner = chunks[end - 1].mention
        if word and owner is not None and owner.type == "person" and owner.entity != person.entity:
            yield Tie("relative_of", person, owner, word, Span(chunks[first].start, person.end))
            return
    yield from _kin_behind(chunks, at, phrases)


def _kin_before(chunks: list[Chunk], end: int, phrases: Phrases) -> tuple[str, int]:
    """The word of kinship that ends there and where it begins; it belongs to a clitic, a pronoun or a name."""
    for length in (2, 1):
        words = phrase(chunks, end - length, end) if end >= length else ""
        for possessive in phrases.words.possessives:
            if words.endswith(possessive) and words.removesuffix(possessive) in phrases.words.kin:
                return words.removesuffix(possessive), end - length
        if words in phrases.words.kin:
            before = chunks[end - length - 1] if end > length else None
            follows_name = end < len(chunks) and chunks[end].mention is not None
            owned = before is not None and (
                before.lower in phrases.words.possessives or before.lower.endswith(("'s", "’s", "s'", "s’"))
            )
            if owned or (phrases.words.head_first and follows_name and chunks[end].text != ","):
                return words, end - length
    return "", 0


def _kin_behind(chunks: list[Chunk], at: int, phrases: Phrases) -> Iterator[Tie]:
    """`Siti, istri Budi`."""
    person = chunks[at].mention
    if at + 2 >= len(chunks) or chunks[at + 1].text != ",":
        return
    length = starting(chunks, at + 2, phrases.words.kin)
    place = at + 2 + length
    if length and place < len(chunks) and chunks[place].lower == "of":
        place += 1
    owner = chunks[place].mention if place < len(chunks) else None
    if length and person is not None and owner is not None and owner.type == "person" and owner.entity != person.entity:
        words = phrase(chunks, at + 2, at + 2 + length)
        yield Tie("relative_of", person, owner, words, Span(person.start, owner.end))
