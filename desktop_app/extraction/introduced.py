"""Who is a person by the office before the name, though the tagger took the name for a place or a body."""

from itertools import takewhile

from msgspec.structs import replace

from desktop_app.domain.facts import Mention
from desktop_app.domain.spans import TextSpan
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.lexicon import known_at, types_of_names
from desktop_app.extraction.tokens import Token, tokens

_SURE = 0.75  # of a place or a body; above it the office is mostly that of the place: `Kapolres Ngawi`
_SHORTEST = 2  # words of a name; one word behind an office is mostly its place or body
_LONGEST = 5  # words
_LONGEST_OFFICE = 3  # words


def person_behind_office(draft: Draft, words: TextSpan) -> str | None:
    """The entity of a speaker such as `Wali Kota Inés Armas`, made a person; None where the words name none."""
    phrase = tokens(draft.text, words.span)
    name = list(takewhile(lambda token: token.is_word and token.is_capitalised, phrase[_office(draft, phrase) :]))
    if len(name) == len(phrase) or not _SHORTEST <= len(name) <= _LONGEST:
        return None
    inside = [m for m in draft.mentions_across(words.span) if name[0].start <= m.start < name[-1].end]
    if len(inside) != 1 or inside[0].end != name[-1].end or not _is_guess(draft, inside[0], name):
        return None
    whole = draft.cut(name[0].start, name[-1].end)
    draft.retype(inside[0].entity, "person", widened=replace(inside[0], start=whole.start, text=whole.text))
    return inside[0].entity


def _office(draft: Draft, phrase: list[Token]) -> int:
    """How many tokens at the front are an office, with a common noun behind it: `Ketua majelis`."""
    lower = [token.text.lower() for token in phrase]
    longest = min(_LONGEST_OFFICE, len(lower) - 1)
    titles = draft.language.names.titles
    length = next((n for n in range(longest, 0, -1) if " ".join(lower[:n]) in titles), 0)
    while 0 < length < len(phrase) - 1 and phrase[length].text.islower():
        length += 1
    return length


def _is_guess(draft: Draft, mention: Mention, name: list[Token]) -> bool:
    """Whether only the tagger, and not surely, took the name for a place or a body that no table knows."""
    mentions = draft.mentions_of(mention.entity)
    if mention.type not in ("place", "organisation") or mention.form != "name" or mention.text in types_of_names():
        return False
    if any(m.found_by != "model:name" or m.confidence >= _SURE for m in mentions):
        return False
    return all(known_at(name, k, language=draft.language.name) is None for k in range(len(name)))
