"""Names by their capitals: runs of capitalised words, cut into titles, known names, bodies, places and people."""

import re
from dataclasses import dataclass

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.domain.facts import EntityType
from desktop_app.extraction.lexicon import KnownName, clitic_length, is_abbreviation_at, known_at
from desktop_app.extraction.titles import title_at, title_before
from desktop_app.extraction.tokens import Token
from desktop_app.languages.language import Language

_LONGEST_ABBREVIATION = 7
_AMOUNT = re.compile(r"^(?:Rp|US|RM)\d|^[A-Z]?\d+$")
# a ministry or office shortened to its first syllables: Kemenag, Disdik, Bawaslu
_SYLLABLES = re.compile(
    r"^(?:Kemen|Kem|Dis|Din|Bawas|Basar|Ditjen|Dit|Sat|Pol|Bapp|Bapen|Komnas|Kejak|Keja|Pemk|Pemp|Brim)[a-z]{1,8}$"
)


class Candidate(Struct, frozen=True, gc=False):
    """A name that rules propose, of no type yet if `type` is None; `inner` ones stand inside a longer name."""

    start: int
    end: int
    type: EntityType | None
    rule: str
    inner: bool = False


@dataclass(slots=True)
class _Run:
    """Capitalised tokens in a row, on their way to candidates."""

    tokens: list[Token]
    before: str
    opens_sentence: bool


def candidates(tokens: list[Token], language: Language) -> list[Candidate]:
    """The names in the tokens of one sentence."""
    found: list[Candidate] = []
    place = 0
    while place < len(tokens):
        if not _begins(tokens, place, language):
            place += 1
            continue
        end = _run_end(tokens, place, language)
        if place == 0 and _is_plain_opening(tokens, end, language):
            place = 1
        before = tokens[place - 1].text.lower() if place else ""
        length = title_before(tokens, place, language.names.titles)
        title = (tokens[place - length].start, tokens[place - 1].end) if length else None
        run = _Run(tokens[place:end], before, place == 0 or not tokens[place - 1].is_word)
        found += _parsed(run, language, title=title)
        place = end
    return found


def _begins(tokens: list[Token], place: int, language: Language) -> bool:
    token = tokens[place]
    if not token.is_capitalised or _AMOUNT.match(token.text) or _is_no_name(tokens, place, language):
        return False
    return not _is_plain(tokens, place, language) or title_at(tokens, place, language.names.titles) > 0


def _is_plain(tokens: list[Token], place: int, language: Language) -> bool:
    """Whether a word with a capital is no name, unless its letters abbreviate one."""
    never = tokens[place].text.lower() in language.names.never
    return never and not is_abbreviation_at(tokens, place, language=language.name)


def _is_plain_opening(tokens: list[Token], end: int, language: Language) -> bool:
    """Whether the capital of the first word is only that of the sentence: `Pengepungan Hotel Safari Beach`."""
    words = language.names
    heads = words.organisation_heads | words.place_heads | words.law_heads | words.product_heads
    first = tokens[0].text
    if (
        end < 2
        or first.isupper()
        or first.lower() in heads | words.titles
        or title_at(tokens, 0, language.names.titles)
    ):
        return False
    if known_at(tokens, 0, language=language.name) is not None:
        return False
    if first.lower() in words.nominal_heads:
        return True
    return tokens[1].text.lower() in heads or (end > 2 and title_at(tokens, 1, language.names.titles) > 0)


def _is_no_name(tokens: list[Token], place: int, language: Language) -> bool:
    """`Baku tembak`, `dolar AS`: with the word behind it or before it, it is something else."""
    pairs = (tokens[first : first + 2] for first in (place - 1, place) if first >= 0)
    return any(" ".join(token.text.lower() for token in pair) in language.names.not_names for pair in pairs)


def _run_end(tokens: list[Token], place: int, language: Language) -> int:
    words = language.names
    end = place + 1
    while end < len(tokens):
        token = tokens[end]
        if token.is_capitalised or (token.text.isdigit() and len(token.text) <= 2 and tokens[end - 1].is_capitalised):
            end += 1
        elif (
            token.text.lower() in words.joiners | words.person_joiners
            and end + 1 < len(tokens)
            and tokens[end + 1].is_capitalised
            and _joins(tokens, place, end, language)
        ):
            end += 2
        elif token.text == "." and _is_initial(tokens[end - 1].text, language) and end + 1 < len(tokens):
            end += 1
        else:
            break
    while end > place + 1 and not tokens[end - 1].is_capitalised:
        end -= 1
    return end


def _joins(tokens: list[Token], first: int, joiner: int, language: Language) -> bool:
    """Whether a small word goes on with the name: `Kelautan dan Perikanan`, but not `Rusia dan Cina`."""
    words = language.names
    word = tokens[joiner].text.lower()
    if word in words.person_joiners:
        return known_at(tokens, joiner + 1, language=language.name) is None
    head = any(
        token.text.lower() in words.organisation_heads | words.law_heads | {"menteri", "direktur", "dirjen"}
        for token in tokens[max(first, joiner - 4) : joiner]
    )
    after = tokens[joiner + 1]
    known = known_at(tokens, joiner + 1, language=language.name)
    if word in ("dan", "and"):
        return (
            head and known is None and after.text.lower() not in words.organisation_heads and not after.text.isupper()
        )
    return head or word == "of"


def _is_initial(word: str, language: Language) -> bool:
    return (len(word) == 1 and word.isupper()) or word.lower() in language.abbreviations


def _parsed(run: _Run, language: Language, *, title: tuple[int, int] | None) -> list[Candidate]:
    words, tokens = language.names, run.tokens
    found: list[Candidate] = []
    place, before = 0, run.before
    while place < len(tokens):
        lower = tokens[place].text.lower()
        length = title_at(tokens, place, language.names.titles)
        if tokens[place].text == ".":
            place += 1
            continue
        if length and not (length == len(tokens) - place and title is not None and lower not in words.never):
            length = _with_portfolio(tokens, place, length, language)
            title = (title[0] if title else tokens[place].start, tokens[place + length - 1].end)
        elif _is_plain(tokens, place, language):
            title, length = None, 1
        elif (known := known_at(tokens, place, language=language.name)) is not None and not _is_personal(
            tokens, place, known, before, language, titled=title is not None
        ):
            length, made = _known(tokens, place, known, language)
            found += made
            title = title if made[0].type != "person" else None
        else:
            length, made = _unknown(tokens, place, before, language, title=title)
            found += made
            title = title if made and made[0].type in ("organisation", "place") else None
        before = tokens[place + length - 1].text.lower()
        place += length
    return found


def _is_personal(
    tokens: list[Token], place: int, known: tuple[int, KnownName], before: str, language: Language, *, titled: bool
) -> bool:
    """Whether the name of a town is somebody's here: `Presiden Vladimir Putin`, `Sydney Sweeney`."""
    words = language.names
    if known[1].kind != "city" or _governs(tokens, place, language):
        return False
    end = place + known[0]
    if titled:
        return True
    return (
        end < len(tokens)
        and before not in words.places_after
        and known_at(tokens, end, language=language.name) is None
        and title_at(tokens, end, language.names.titles) == 0
        and tokens[end].text.lower() not in words.compass | words.organisation_tails | words.place_tails | words.never
        and not tokens[end].text.isupper()
    )


def _with_portfolio(tokens: list[Token], place: int, length: int, language: Language) -> int:
    """Goes on through the words of an office: `Menteri Kelautan dan Perikanan`."""
    if tokens[place].text.lower() not in ("menteri", "direktur", "dirjen", "wakil", "deputi"):
        return length
    end = place + length
    while end + 1 < len(tokens) and tokens[end].text.lower() == "dan":
        end += 2
    joined = next((k for k in range(end, len(tokens)) if tokens[k].text.lower() == "dan"), None)
    return joined + 2 - place if joined is not None and joined + 1 < len(tokens) else end - place


def _known(
    tokens: list[Token], place: int, known: tuple[int, KnownName], language: Language
) -> tuple[int, list[Candidate]]:
    length, name = known
    end = place + length
    rest = [token.text.lower() for token in tokens[end : end + 2]]
    tails = language.names.organisation_tails
    if name.type == "place" and rest and rest[0] in language.names.compass and not tokens[end - 1].text.isupper():
        end += 1
    elif rest and rest[-1] in tails and name.kind != "seat":
        # a public body is named after its place: `Kenyan Defence Ministry`
        whole = _made(tokens, place, end + len(rest), "organisation", "tail")
        inner = _without_clitic(_made(tokens, place, end, name.type, "nested", inner=True), tokens[place:end], language)
        return end + len(rest) - place, [whole, inner] if name.type == "place" else [whole]
    made = _made(tokens, place, end, name.type, f"table.{name.kind}")
    return end - place, [made if end > place + length else _without_clitic(made, tokens[place:end], language)]


def _without_clitic(made: Candidate, words: list[Token], language: Language) -> Candidate:
    """`Kenyanya`, `Kenya's`: a known name ends before its clitic."""
    clitic = clitic_length(" ".join(token.text for token in words), language.name)
    return replace(made, end=made.end - clitic) if clitic else made


def _unknown(
    tokens: list[Token], place: int, before: str, language: Language, *, title: tuple[int, int] | None
) -> tuple[int, list[Candidate]]:
    words = language.names
    lower = tokens[place].text.lower()
    two = " ".join(token.text.lower() for token in tokens[place : place + 2])
    headed = lower in words.organisation_heads or two in words.organisation_heads
    end = _chunk_end(tokens, place, language, headed=headed, titled=title is not None)
    length = end - place
    if lower in words.law_heads and length > 1:
        return length, [_made(tokens, place, end, "law", "head")]
    if lower in words.product_heads and length > 1:
        is_vessel = tokens[place].text.isupper() and tokens[place + 1].text.isalpha()
        return length, [_made(tokens, place, end, "product", "vessel" if is_vessel else "head")]
    if (lower in words.organisation_heads or two in words.organisation_heads) and (
        length > 1 or tokens[place].text.isupper()
    ):
        return length, _body(tokens, place, end, language)
    if lower in words.place_heads and length > 1:
        return length, [_made(tokens, place, end, "place", "head")]
    chunk = tokens[place:end]
    last = chunk[-1].text.lower()
    if any(token.text.lower() in words.organisation_tails for token in chunk) and (length > 1 or len(last) > 6):
        return length, _body(tokens, place, end, language)
    if last in words.place_tails and length > 1:
        return length, [_made(tokens, place, end, "place", "tail")]
    if title is not None and length > 2 and _governs(tokens, place, language):
        return 1, [_made(tokens, place, place + 1, "place", "territory")]
    if title is not None and not (length == 1 and tokens[place].text.isupper() and len(tokens[place].text) < 5):
        return length, [_made(tokens, place, end, "person", "title")]
    shortened = _SYLLABLES.match(tokens[place].text) is not None and not headed
    if length == 1 and (_is_abbreviation(tokens[place].text) or shortened):
        return length, [_made(tokens, place, end, "organisation", "abbreviation")]
    if before in words.places_after or before in words.place_heads:
        return length, [_made(tokens, place, end, "place", "preposition")]
    if length == 1:
        return length, [_made(tokens, place, end, None, "single")]
    return length, [_made(tokens, place, end, "person", "capitals")]


def _chunk_end(tokens: list[Token], place: int, language: Language, *, headed: bool, titled: bool) -> int:
    """Where the name that begins at `place` ends: at a title, a known name, a word that is no name."""
    words = language.names
    end = place + 1
    while end < len(tokens):
        lower = tokens[end].text.lower()
        if tokens[end].text == ".":
            end += 1
            continue
        if lower in words.never or (
            title_at(tokens, end, language.names.titles) and lower not in ("warga", "polisi", "tentara")
        ):
            break
        known = known_at(tokens, end, language=language.name)
        if known is not None:
            if not headed:
                break
            end += known[0]
            if titled and known[1].type == "place" and len(tokens) - end >= 1:
                break
            continue
        if not headed and end > place and lower in words.organisation_heads:
            end += 1 if words.head_last else 0
            break
        end += 1
    while end > place + 1 and tokens[end - 1].text in (".", "dan", "and", "of"):
        end -= 1
    return end


def _governs(tokens: list[Token], place: int, language: Language) -> bool:
    """Whether the words right before are an office that a place follows: `Bupati Goris Karen Danielyan`."""
    return any(
        " ".join(token.text.lower() for token in tokens[max(0, place - length) : place])
        in language.names.territorial_titles
        for length in (1, 2)
    )


def _body(tokens: list[Token], place: int, end: int, language: Language) -> list[Candidate]:
    """An organisation, with the places in the name of a public one."""
    found = [_made(tokens, place, end, "organisation", "head")]
    if tokens[place].text.lower() in language.names.closed_bodies:
        return found
    inside = place + 1
    while inside < end:
        known = known_at(tokens, inside, language=language.name)
        if known is not None and known[1].type == "place" and inside + known[0] <= end:
            found.append(_made(tokens, inside, inside + known[0], "place", "nested", inner=True))
            inside += known[0]
        else:
            inside += 1
    return found


def _is_abbreviation(word: str) -> bool:
    return (
        2 <= len(word) <= _LONGEST_ABBREVIATION
        and word.isalpha()
        and sum(sign.isupper() for sign in word) >= len(word) - 1
    )


def _made(
    tokens: list[Token],
    first: int,
    end: int,
    kind: EntityType | None,
    rule: str,
    *,
    inner: bool = False,
) -> Candidate:
    return Candidate(tokens[first].start, tokens[end - 1].end, kind, f"names.{rule}", inner)
