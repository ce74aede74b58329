"""The words of a language that the statements stage needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from desktop_app.domain.facts import Act

Frame = Literal["active", "inverted", "request", "accuse", "passive", "agentless", "according"]


@dataclass(frozen=True, slots=True)
class Cue:
    """How a reporting word builds its clause, and the act it stands for when its content does not say otherwise.

    `active`: speaker, cue, content. `inverted`: content, cue, speaker. `request`: speaker, cue, addressee,
    infinitive. `accuse`: speaker, cue, the accused and the charge. `passive`: content, cue, speaker. `agentless`:
    content around a cue that names nobody. `according`: cue, speaker, then content or content before.
    """

    frame: Frame
    act: Act


_NO_CUES: Mapping[str, Cue] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementWords:
    """Empty for a language that has no such words. All words are lower-case.

    `cues` may be of several words joined by blanks. `clitic` is the suffix that turns an inverted cue into cue and
    speaker in one (katanya). `weak` cues are other words too unless a quote or a conjunction goes with
    them, or with `tallying` ones the figure of a toll.
    `conjunctions` open a clause whose speaker stands in it; `joiners` stand between two who speak together;
    `individuals` begin a speaker who is one of many and stays unnamed (seorang pejabat); `determiners` stand before a
    noun and tell nothing of it; `documents` speak for whoever wrote them (laporan BMKG); `bodies` with a pointing
    word mean the body named before (the company), `collectives` a group (kelompok itu) where any other noun means one
    person; `companies` are those of the bodies that no ministry can be, `kinds` words before a body's name that only
    tell its kind (kantor berita), `camps` words before the person whose people they are (kubu), `manners_of_papers`
    stand behind a document (keterangan tertulis); `things` are
    pronouns of a body or a state (it); `spokesmen` stand between a body and who speaks for or beside it (melalui);
    `nouns` are cues that are also what is said (claims that …);
    between `quoting` and `quoted_as` words stands who is quoted (quoted a miner as saying);
    `negations` bar a cue though an adverb stands between (tidak pula dibantah);
    `agents` lead in who does what a passive says, `bare_agents` says that they may be left out (dibantah Rudi);
    `verb_prefixes` are how verbs begin, `predicates` other words that a predicate begins with;
    what is said is a promise where it begins with one of the `intentions`; `refusals` are cues that deny one of the
    `charges` and otherwise refuse one of the `proposals` or what a pointing word names, and say nothing of a deed;
    `anonymity` words tell that a source asks not to be named, which is no statement;
    `continuing` cues go on with the last speaker (tambahnya); `trailing` says that
    speaker and cue may stand behind what was said (…, the mayor said).
    """

    cues: Mapping[str, Cue] = field(default_factory=lambda: _NO_CUES)
    weak: frozenset[str] = frozenset()
    tallying: frozenset[str] = frozenset()
    clitic: str = ""
    connectors: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    manner: frozenset[str] = frozenset()
    spokesmen: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()
    additions: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    barriers: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    quoted_as: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    bare_agents: bool = False
    verb_prefixes: tuple[str, ...] = ()
    predicates: frozenset[str] = frozenset()
    anonymity: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    crowds: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    individuals: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    collectives: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    camps: frozenset[str] = frozenset()
    manners_of_papers: frozenset[str] = frozenset()
    continuing: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    denials: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()
    accusations: tuple[str, ...] = ()
    threats: tuple[str, ...] = ()
    feelings: tuple[str, ...] = ()
    intentions: tuple[str, ...] = ()
    refusals: frozenset[str] = frozenset()
    charges: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()
    trailing: bool = False
