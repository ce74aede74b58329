"""The words of a language that the names stage needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """Words around and inside names, all in lower case unless said otherwise.

    `titles` stand before a person's name and outside it;
    `organisation_heads` begin a body's name, `organisation_tails` end or mark one, `closed_bodies` begin or end the
    names of those that belong to no place (pt, post), `compass` ends a place's name; `common_heads` make a body's name
    of lower-case words when a place follows (kementerian pertahanan Azerbaijan); `place_heads` and `place_tails`
    likewise; `law_heads` and `product_heads` begin such names; `joiners` may stand in lower case inside
    a name, `person_joiners` inside a person's; `person_leads` begin one and are short or another word too (I, Lalu);
    `places_after` are prepositions that a place follows, after `places_within` a seat of government is a place too;
    `nominal_heads` are nouns for unnamed groups that act,
    `nominal_modifiers` may stand before them; `seats` are names that stand for a government, with the country's code;
    `territorial_titles` are followed by the place that is governed, `portfolios` by a name: the words that say what an
    office is for (luar negeri, darat); `offices` are titles that a tagger takes for the front of a body's name;
    `degrees` stand behind a person's name; `hospitals` begin or end the name of one, which is a place unless it acts;
    `initialled` stand before somebody of whom only initials are told, `vessels` before the name of a ship,
    `pacts` before what a pact is named after, `peoples` before the country a people is named after; `not_names` are
    phrases that look like a name and are none (baku tembak); `never` are capitalised words that are no names;
    `head_last` says that a noun's head stands behind what describes it (health ministry); `demonyms` are adjectives of
    a country, with its code.
    """

    titles: frozenset[str] = frozenset()
    organisation_heads: frozenset[str] = frozenset()
    organisation_tails: frozenset[str] = frozenset()
    closed_bodies: frozenset[str] = frozenset()
    compass: frozenset[str] = frozenset()
    common_heads: frozenset[str] = frozenset()
    place_heads: frozenset[str] = frozenset()
    place_tails: frozenset[str] = frozenset()
    law_heads: frozenset[str] = frozenset()
    product_heads: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    person_joiners: frozenset[str] = frozenset()
    person_leads: frozenset[str] = frozenset()
    places_after: frozenset[str] = frozenset()
    places_within: frozenset[str] = frozenset()
    nominal_heads: frozenset[str] = frozenset()
    nominal_modifiers: frozenset[str] = frozenset()
    seats: tuple[tuple[str, str], ...] = ()
    places: tuple[str, ...] = ()
    never: frozenset[str] = frozenset()
    demonyms: tuple[tuple[str, str], ...] = ()
    clitics: tuple[str, ...] = ()
    territorial_titles: frozenset[str] = frozenset()
    portfolios: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    degrees: frozenset[str] = frozenset()
    hospitals: frozenset[str] = frozenset()
    initialled: frozenset[str] = frozenset()
    vessels: frozenset[str] = frozenset()
    pacts: frozenset[str] = frozenset()
    peoples: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    head_last: bool = False
