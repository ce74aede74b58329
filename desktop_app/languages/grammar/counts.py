"""The words of a language that the counts stage needs."""

from dataclasses import dataclass

from desktop_app.domain.facts import CountKind


@dataclass(frozen=True, slots=True, kw_only=True)
class CountWords:
    """Words that say what befell the people counted, in lower case.

    `states` stand behind the number (tewas, were killed), `deeds` before it (menewaskan, killing), `tolls` name a
    tally before it (korban tewas, death toll); phrases of several words are joined by blanks. `idle_nouns` are things
    that are not people; `linkers` join figures that share a state (dan, and); `breaks` end the reach of a word of
    outcome; `others` are words for the rest of the people that end like a possessive; `owners` are possessives before
    the noun (its); `enemies` are words for those whom the reporter fights; `since` opens a spell that lasts until the
    day of publication; `soldiers` are those who belong to whoever reports them, `fighters` those whom an enemy
    captures and does not arrest, `forces` words of the names of bodies that report their own, `civilians` the
    unarmed; `noun_ends` close the noun phrase of a number; `parts` are two words behind a number that is part of the
    figure before it (di antaranya, of them). `heads` stand right before a state that names people by itself (yang
    hilang, the missing), `passives` before a deed that was done to those before it; `tallies` name a figure (jumlah,
    toll), `changes` stand between it and its new or old value (menjadi, from); `victims` are people to whom
    something was done that was told before. `range_joiners` stand between the ends of a range, `range_leads` before
    it (antara, between); `ages` before an age, `years_old` behind one; `wholes` lead from a part to the whole (42
    dari 43 orang); `people` may stand behind a figure that goes on with one before it; `pointing` words
    mean those told before (tersebut, further); `own_sides` and `both_sides` say whose people a figure counts (di
    pihak kami, on both sides); `idle_phrases` hold words of outcome and are none. `cases` are outcomes only where an
    article has one of the `illnesses` in it, `treatments` only where it has not; `carers` are words of the names of
    bodies that count whom they treat. `armed` are words beside the name of a band (gerilyawan, militants),
    `bands` the first or last words of such names (front, brigades); `police` are words for the police, `crowds` for
    people who stand together against others (pengunjuk rasa, inmates); `losses` say that one's own people fell
    (kehilangan, lost). `citizens` are abbreviations for the citizens of a country, with its code; `armies` and
    `police_forces` are names of those of `home`, the codes of the countries that the papers are of. `numbered`
    are words that a number behind them only names (menit, article), `corpses` those for the dead right before their
    number (jasad dua pendaki). `residents` are words for anybody who lives somewhere, `feuds` for what two states
    fight over (diperebutkan, disputed).
    """

    states: tuple[tuple[CountKind, frozenset[str]], ...] = ()
    deeds: tuple[tuple[CountKind, frozenset[str]], ...] = ()
    tolls: tuple[tuple[CountKind, frozenset[str]], ...] = ()
    idle_nouns: frozenset[str] = frozenset()
    linkers: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    possessives: tuple[str, ...] = ()
    others: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    soldiers: frozenset[str] = frozenset()
    fighters: frozenset[str] = frozenset()
    forces: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    enemies: frozenset[str] = frozenset()
    civilians: frozenset[str] = frozenset()
    noun_ends: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    tallies: frozenset[str] = frozenset()
    changes: frozenset[str] = frozenset()
    victims: frozenset[str] = frozenset()
    range_joiners: frozenset[str] = frozenset()
    range_leads: frozenset[str] = frozenset()
    ages: frozenset[str] = frozenset()
    years_old: frozenset[str] = frozenset()
    wholes: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    own_sides: frozenset[str] = frozenset()
    both_sides: frozenset[str] = frozenset()
    idle_phrases: frozenset[str] = frozenset()
    treatments: frozenset[str] = frozenset()
    cases: frozenset[str] = frozenset()
    illnesses: frozenset[str] = frozenset()
    carers: frozenset[str] = frozenset()
    armed: frozenset[str] = frozenset()
    police: frozenset[str] = frozenset()
    losses: frozenset[str] = frozenset()
    bands: frozenset[str] = frozenset()
    citizens: tuple[tuple[str, str], ...] = ()
    armies: frozenset[str] = frozenset()
    police_forces: frozenset[str] = frozenset()
    home: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    corpses: frozenset[str] = frozenset()
    residents: frozenset[str] = frozenset()
    feuds: frozenset[str] = frozenset()
    crowds: frozenset[str] = frozenset()
