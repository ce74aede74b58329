"""The words of a language that the links stage needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkWords:
    """Words that say how a figure or a statement stands to an earlier one, in lower case.

    `rises` tell of a figure that has changed since (naik, up from), `parts` of figures that make up another (termasuk,
    including), `contrasts` set a statement against the one before (namun, but), `echoes` point back to what was said
    (tudingan, claim), `negations` turn a statement round, `only` corrects one (hanya). `common` are words that say
    nothing of what a statement is about.
    """

    rises: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()
    echoes: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
