"""Unnamed groups that act (para pejabat, tentaranya) and bodies by their common name (kementerian pertahanan Baku)."""

from collections.abc import Mapping

from desktop_app.domain.facts import EntityType
from desktop_app.domain.spans import Span
from desktop_app.extraction.capitals import Candidate
from desktop_app.extraction.lexicon import known_at
from desktop_app.extraction.tokens import Token
from desktop_app.languages.language import Language

_LONGEST_COMMON = 3  # words
_BODIES = frozenset(
    "pemerintah parlemen kementerian kepolisian kejaksaan pengadilan government parliament court".split()
)


def nominals(sentences: list[list[Token]], language: Language, *, taken: list[Span]) -> list[tuple[Span, EntityType]]:
    """Spans of unnamed groups with their type; what touches a span in `taken` is left out."""
    occupied = {position for span in taken for position in range(span.start, span.end)}
    found: list[tuple[Span, EntityType]] = []
    for sentence in sentences:
        place = 0
        while place < len(sentence):
            length = _head_length(sentence, place, language)
            if not length or sentence[place].start in occupied or sentence[place + length - 1].end - 1 in occupied:
                place += 1
                continue
            first = place
            while first and sentence[first - 1].text.lower() in language.names.nominal_modifiers:
                first -= 1
            kind: EntityType = "organisation" if sentence[place].text.lower() in _BODIES else "group"
            found.append((Span(sentence[first].start, sentence[place + length - 1].end), kind))
            place += length
    return found


def _head_length(sentence: list[Token], place: int, language: Language) -> int:
    for length in range(min(3, len(sentence) - place), 0, -1):
        phrase = " ".join(token.text.lower() for token in sentence[place : place + length])
        if phrase in language.names.nominal_heads:
            return length
        bare = next(
            (phrase.removesuffix(clitic) for clitic in language.names.clitics if phrase.endswith(clitic)), phrase
        )
        if bare != phrase and bare in language.names.nominal_heads:
            return length
    return 0


def body_type(phrase: list[Token], language: Language) -> EntityType | None:
    """Whether the phrase begins (or in English ends) with a noun for a body or a group; None for anything else."""
    words = [_single(_bare(token.text.lower(), language)) for token in phrase]
    first = 0
    while first < len(words) - 1 and words[first] in language.names.nominal_modifiers:
        first += 1
    return _type_of(words[first:], language) or _type_of(words, language)


def _type_of(words: list[str], language: Language) -> EntityType | None:
    names = language.names
    for length in (3, 2, 1):
        for part in (
            (" ".join(words[:length]), " ".join(words[-length:])) if names.head_last else (" ".join(words[:length]),)
        ):
            if part in names.common_heads | names.organisation_heads:
                return "organisation"
            if part in names.nominal_heads:
                return "organisation" if part in _BODIES else "group"
    return None


def _bare(word: str, language: Language) -> str:
    clitic = next((c for c in language.names.clitics if word.endswith(c) and len(word) > len(c) + 2), "")
    return word.removesuffix(clitic)


def _single(word: str) -> str:
    """A doubled word once: `partai-partai`."""
    first, _, second = word.partition("-")
    return first if first == second else word


def bodies(sentence: list[Token], language: Language, *, places: Mapping[int, int]) -> list[Candidate]:
    """Bodies named by common words and a place, the place nested: `kementerian pertahanan Azerbaijan`, `Thai army`.

    `places` are names that may be such places, from start to end, beside those of the tables.
    """
    found: list[Candidate] = []
    for first in range(len(sentence)):
        end = _place_end(sentence, first, language, places)
        if end is None:
            continue
        inner = (sentence[first].start, _without_clitic(sentence[end - 1], language))
        length = _common_length(sentence, first, end, language)
        if length:
            whole = (
                (sentence[first].start, sentence[end + length - 1].end)
                if language.names.head_last
                else (sentence[first - length].start, inner[1])
            )
            found.append(Candidate(*whole, "organisation", "names.common"))
            found.append(Candidate(*inner, "place", "names.nested", inner=True))
    return found


def _place_end(sentence: list[Token], first: int, language: Language, places: Mapping[int, int]) -> int | None:
    """The number of the token behind the place that begins at `first`, None where none does."""
    if not sentence[first].is_capitalised:
        return None
    known = known_at(sentence, first, language=language.name)
    if known is not None:
        return first + known[0] if known[1].type == "place" else None
    end = places.get(sentence[first].start)
    return next((k + 1 for k in range(first, len(sentence)) if sentence[k].end == end), None) if end else None


def _without_clitic(word: Token, language: Language) -> int:
    clitic = next((c for c in language.names.clitics if c != "'" and word.text.endswith(c)), "")
    return word.end - len(clitic) if language.names.head_last else word.end


def _common_length(sentence: list[Token], first: int, end: int, language: Language) -> int:
    """How many words beside a place are the common name of a body: before it, in English behind it."""
    for length in range(_LONGEST_COMMON, 0, -1):
        words = sentence[end : end + length] if language.names.head_last else sentence[max(0, first - length) : first]
        if len(words) == length and " ".join(word.text.lower() for word in words) in language.names.common_heads:
            return length
    return 0
