"""The words of a language that the relations stage needs."""

import re
from dataclasses import dataclass, field

_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleWords:
    """Words of offices, occupations and kinship, in lower case; phrases of several words are joined by blanks.

    `heads` are nouns of offices and occupations beside those among the titles of names, `coined` a pattern of
    occupations that are made freely (pencari kerang, grain dealer), trusted only right behind a name; `never` are
    titles and coined words that are no roles. `head_first` says whether what narrows a head stands behind it (kepala
    dinas) or before it (police chief). `ranks` are roles only where no office is given, `honorifics` never.
    `modifiers` stand before a head and belong to it (former). `inner` may stand in lower case between a head and its
    holder's name, those of them that `closes` names end the role's own words; `stops` may not, nor may what `verbs`
    matches. `bridges` join a role and a name (bernama), `appositions` lead from a name to its role (selaku).
    `possessives` are endings or words that mean a body named before (juru bicaranya, its spokesman). `joiners` part
    two heads or places side by side (dan). `kin` are words of kinship; `allies` are words for an ally, `allied` say
    that one is, `of_allies` stand around such a word and tell nothing more; `members` lead from a person to its body
    (dari), `within` from a place to the larger one around it.
    """

    heads: frozenset[str] = frozenset()
    coined: re.Pattern[str] = field(default=_NOTHING)
    never: frozenset[str] = frozenset()
    head_first: bool = False
    ranks: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()
    closes: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    verbs: re.Pattern[str] = field(default=_NOTHING)
    bridges: frozenset[str] = frozenset()
    appositions: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    allies: frozenset[str] = frozenset()
    allied: frozenset[str] = frozenset()
    of_allies: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
