"""The words of a language that the events stage needs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop_app.domain.facts import EventType
from desktop_app.languages.grammar.phrases import phrases


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # a key of caches: all its words are not to be hashed
class EventWords:
    """Words that trigger an event, in lower case; phrases of several words are joined by blanks.

    `hints` are words that tell of an event of a type only where something else says that they tell of an event; a word
    may have several types, the likelier first. `planned`, `negated` and `hypothetical` are words around a trigger that
    say it has not happened, `alleged` that somebody only says so; `never` are phrases that hold a trigger and are none.
    `deeds` is a regular expression for verbs that tell what the speaker of the word of saying before them did
    (mengaku menyandera). Words are of one stem without their clitic, what `prefixes` (a regular expression) matches,
    the first of the `endings` that they have, and one of the `dropped` letters at the beginning.
    `definite_before` and `definite_behind` are words beside a noun that point back to what it names.
    """

    triggers: tuple[tuple[EventType, frozenset[str]], ...] = ()
    hints: tuple[tuple[EventType, frozenset[str]], ...] = ()
    planned: frozenset[str] = frozenset()
    negated: frozenset[str] = frozenset()
    hypothetical: frozenset[str] = frozenset()
    alleged: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    clitics: tuple[str, ...] = ()
    deeds: str = ""
    definite_before: frozenset[str] = frozenset()
    definite_behind: frozenset[str] = frozenset()
    prefixes: str = ""
    endings: tuple[str, ...] = ()
    dropped: str = ""


def hints_of(
    table: Iterable[tuple[EventType, str, str]], family: Callable[[str], Iterable[str]]
) -> tuple[tuple[EventType, frozenset[str]], ...]:
    """The hints of each type from its roots and its words.

    A word that is written down tells of the types where it stands alone, whatever root has such a form: `berangkat` is
    no form of `angkat`.
    """
    rows = tuple(table)
    taken = frozenset[str]().union(*(phrases(words) for _, _, words in rows))
    return tuple((kind, (frozenset(family(roots)) - taken) | phrases(words)) for kind, roots, words in rows)
