"""Words that say what befell people: where they stand in a sentence, and on which side of them their numbers do."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop_app.domain.facts import CountKind
from desktop_app.extraction.tokens import Token
from desktop_app.languages import languages
from desktop_app.languages.grammar.phrases import lengths_of
from desktop_app.languages.language import Language

LONGEST_PHRASE = 4  # words
_LEAD = 3  # words between the word that heads a tally and the state: `yang berhasil dievakuasi dalam keadaan selamat`
_COUNTED = 2  # words between a figure and the word that would head a tally: `tiga orang yang`
_TALLY = 8  # words between the word that names a tally and the state: `jumlah siswa yang diduga keracunan`


@dataclass(frozen=True, slots=True)
class Outcome:
    """Words of outcome in a sentence, tokens [first, end). The numbers of a `state` stand before it, those of a `deed`
    and a `toll` behind it.
    """

    kind: CountKind
    first: int
    end: int
    role: str


def outcomes_in(
    words: Sequence[Token], language: Language, *, ends: Set[int] = frozenset(), is_of_illness: bool = True
) -> list[Outcome]:
    """The outcomes of a sentence in text order, longer phrases first and none inside another; a state that is counted
    behind it (`yang ditangkap 19 orang`) is a toll too. `ends` are where its figures end; cases count where the
    article `is_of_illness`, treatments where not.
    """
    idle = language.counts.treatments if is_of_illness else language.counts.cases
    table, longest = _table(language.name), _lengths(language.name)
    lower = [token.text.lower() for token in words]
    found: list[Outcome] = []
    place = 0
    while place < len(words):
        for length in range(min(longest.get(lower[place], 0), len(words) - place), 0, -1):
            phrase = " ".join(lower[place : place + length])
            if phrase in table:
                if phrase not in idle:
                    found += _outcomes(words, place, length, table[phrase], language, ends)
                place += length - 1
                break
        place += 1
    return found


def _outcomes(
    words: Sequence[Token],
    place: int,
    length: int,
    kinds: Sequence[tuple[CountKind, str]],
    language: Language,
    ends: Set[int],
) -> Iterator[Outcome]:
    for kind, role in kinds:
        outcome = Outcome(kind, place, place + length, role)
        if role != "deed" or not _is_passive(words, place, language):
            yield outcome
        if role == "state" and _heads_tally(words, place, language, ends):
            yield replace(outcome, role="toll")


def _is_passive(words: Sequence[Token], place: int, language: Language) -> bool:
    """`were killed`, `was also injured`: whoever stands behind it did not suffer it."""
    before = [token.text.lower() for token in words[max(0, place - 2) : place]]
    return not language.counts.passives.isdisjoint(before)


def _heads_tally(words: Sequence[Token], place: int, language: Language, ends: Set[int]) -> bool:
    """Whether those of whom the state is said are named by it alone, or their tally was: `yang hilang`, `jumlah`; not
    where they are counted before it: `tiga orang yang hilang`.
    """
    tallies = [at for at in range(max(0, place - _TALLY), place) if words[at].text.lower() in language.counts.tallies]
    if any(ends.isdisjoint(range(at, place + 1)) for at in tallies):
        return True
    heads = [at for at in range(max(0, place - _LEAD), place) if words[at].text.lower() in language.counts.heads]
    return any(ends.isdisjoint(range(at - _COUNTED, at + 1)) for at in heads)


@lru_cache(maxsize=8)
def _lengths(language: str) -> dict[str, int]:
    """How many words the longest phrase has that begins with a word."""
    return lengths_of(_table(language), longest=LONGEST_PHRASE)


@lru_cache(maxsize=8)
def _table(language: str) -> dict[str, list[tuple[CountKind, str]]]:
    words = languages[language].counts
    table: dict[str, list[tuple[CountKind, str]]] = {}
    for role, groups in (("toll", words.tolls), ("state", words.states), ("deed", words.deeds)):
        for kind, phrases in groups:
            for phrase in phrases:
                table.setdefault(phrase, []).append((kind, role))
    return table | {phrase: [] for phrase in words.idle_phrases}
