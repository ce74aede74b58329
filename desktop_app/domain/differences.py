"""What differs between two texts, word by word, and which differences are material: those that change what is claimed.

A changed number, negation, name, date or attribution is material. Rather one flag too many than one too few: `tujuh`
that becomes `7` is flagged as well.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from desktop_app.domain.matching import common_start
from desktop_app.domain.spans import Span

MaterialKind = Literal["number", "negation", "name", "date", "attribution"]
Edit = Literal["inserted", "deleted", "replaced"]

_TOKEN = re.compile(r"\w+(?:[.,:/'’-]\w+)*%?|[^\w\s]")
_SENTENCE_END = frozenset('.!?…:"“”‘’«»')
_MOST_CELLS = 400_000_000  # of tokens old × new that are compared, 50 MB; more is one replacement


class MaterialWords(Struct, frozen=True, kw_only=True):
    """Words in lower case whose change is material: see `languages.material` for those of the languages there are."""

    negations: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()
    attributions: frozenset[str] = frozenset()


NO_WORDS = MaterialWords()


class Difference(Struct, frozen=True, kw_only=True):
    """A stretch of the old text and what stands for it in the new one; one of them is empty unless it was replaced."""

    old: Span
    new: Span
    material: frozenset[MaterialKind] = frozenset()

    @property
    def edit(self) -> Edit:
        """What was done to the old text."""
        return "inserted" if not len(self.old) else "deleted" if not len(self.new) else "replaced"


class _Token(Struct, frozen=True):
    text: str
    start: int
    end: int
    begins: bool  # a sentence, where a capital letter says nothing


def differences(old: str, new: str, words: MaterialWords = NO_WORDS) -> tuple[Difference, ...]:
    """The differences in text order. Blanks and line ends are no words, and their changes no differences."""
    before, after = list(_tokens(old)), list(_tokens(new))
    common = {token.text for token in (*before, *after) if token.text.islower()}
    found: list[Difference] = []
    for one, two in _hunks(before, after):
        gone, come = before[one[0] : one[1]], after[two[0] : two[1]]
        found.append(
            Difference(
                old=_span(before, one, len(old)),
                new=_span(after, two, len(new)),
                material=material_kinds(gone, come, words, common=common),
            )
        )
    return tuple(found)


def material_changes(old: str, new: str, words: MaterialWords = NO_WORDS) -> frozenset[MaterialKind]:
    """The kinds of all material differences between two passages."""
    kinds: set[MaterialKind] = set()
    for difference in differences(old, new, words):
        kinds |= difference.material
    return frozenset(kinds)


def material_kinds(
    gone: Sequence[_Token], come: Sequence[_Token], words: MaterialWords, *, common: set[str]
) -> frozenset[MaterialKind]:
    """The kinds of material words that one side has and the other lacks, or has in another order.

    `common` are words that stand in small letters somewhere, and are no names at the start of a sentence.
    """
    found: set[MaterialKind] = set()
    kinds: tuple[MaterialKind, ...] = ("number", "negation", "name", "date", "attribution")
    for kind in kinds:
        sides = [[_key(token, kind) for token in side if _is(token, kind, words, common)] for side in (gone, come)]
        if sides[0] != sides[1]:
            found.add(kind)
    return frozenset(found)


def _is(token: _Token, kind: MaterialKind, words: MaterialWords, common: set[str]) -> bool:
    small = token.text.lower()
    match kind:
        case "number":
            return any(letter.isdigit() for letter in small) or small in words.numbers
        case "negation":
            return small in words.negations or small.endswith(("n't", "n’t"))
        case "date":
            return small in words.dates
        case "attribution":
            return small in words.attributions
        case "name":
            is_word = small in words.dates or small in words.numbers or (token.begins and small in common)
            return token.text[0].isupper() and not is_word
    return False


def _key(token: _Token, kind: MaterialKind) -> str:
    return token.text if kind == "name" else token.text.lower()


def _tokens(text: str) -> Iterator[_Token]:
    begins = True
    last = 0
    for match in _TOKEN.finditer(text):
        begins = begins or "\n" in text[last : match.start()]
        word = match[0]
        yield _Token(word, match.start(), match.end(), begins)
        is_mark = not word[0].isalnum()
        begins = word in _SENTENCE_END if is_mark else False
        last = match.end()


def _span(tokens: Sequence[_Token], chosen: tuple[int, int], length: int) -> Span:
    """The characters of some tokens; between two tokens, of none."""
    start, end = chosen
    if start == end:
        place = tokens[start].start if start < len(tokens) else (tokens[-1].end if tokens else length)
        return Span(place, place)
    return Span(tokens[start].start, tokens[end - 1].end)


def _hunks(before: list[_Token], after: list[_Token]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Ranges of tokens that differ. Two that are parted by one mark, or by one short word, are one."""
    one, two = [token.text for token in before], [token.text for token in after]
    head = common_start(one, two)
    tail = common_start(one[head:][::-1], two[head:][::-1])
    middle_one, middle_two = one[head : len(one) - tail], two[head : len(two) - tail]
    joined: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for old, new in _changed(middle_one, middle_two):
        old, new = (old[0] + head, old[1] + head), (new[0] + head, new[1] + head)
        if joined and _is_glue(one[joined[-1][0][1] : old[0]]):
            old, new = (joined[-1][0][0], old[1]), (joined[-1][1][0], new[1])
            joined.pop()
        joined.append((old, new))
    return joined


def _is_glue(between: list[str]) -> bool:
    return not between or (len(between) == 1 and len(between[0]) <= 2)


def _changed(one: list[str], two: list[str]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    if not one or not two or len(one) * len(two) > _MOST_CELLS:
        if one or two:
            yield (0, len(one)), (0, len(two))
        return
    from rapidfuzz.distance import Indel  # 20 ms to load, and no start needs it

    for code in Indel.opcodes(one, two):
        if code.tag != "equal":
            yield (code.src_start, code.src_end), (code.dest_start, code.dest_end)
