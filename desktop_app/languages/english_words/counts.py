"""English words for what befell people who are counted."""

from desktop_app.languages.grammar.counts import CountWords


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in text.replace("\n", ",").split(",") if phrase.strip())


COUNTS = CountWords(
    states=(
        (
            "killed",
            _phrases(
                "killed, dead, died, die, dying, perished, slain, deaths, fatalities, bodies, drowned, shot dead, lives, fatally, murdered, massacred, corpses"
            ),
        ),
        (
            "injured",
            _phrases(
                "injured, wounded, hurt, injuries, wounds, critically, in critical condition, hospitalised, hospitalized, gunshot wounds, treated"
            ),
        ),
        (
            "captured",
            _phrases(
                "captured, abducted, kidnapped, taken hostage, hostages, captives, prisoners, held captive, seized"
            ),
        ),
        ("arrested", _phrases("arrested, detained, arrests, in custody, taken into custody, charged")),
        ("missing", _phrases("missing, unaccounted for, feared trapped, still trapped")),
        ("displaced", _phrases("displaced, fled, homeless, refugees, uprooted")),
        (
            "rescued",
            _phrases(
                "rescued, survived, survivors, pulled alive, found alive, were saved, had been released, freed alive"
            ),
        ),
        ("infected", _phrases("infected, cases, tested positive, sickened, fell ill, infections")),
        ("evacuated", _phrases("evacuated, ordered out, moved to safety, evacuees")),
    ),
    deeds=(
        (
            "killed",
            _phrases(
                "killed, kills, killing, kill, claimed, buried, murdered, loss of, deaths of, death of, bodies of, claiming"
            ),
        ),
        ("injured", _phrases("injured, injuring, wounded, wounding, hurt, hurting")),
        ("captured", _phrases("captured, capturing, abducted, abducting, kidnapped, kidnapping, holding, seized")),
        ("arrested", _phrases("arrested, arresting, detained, detaining")),
        ("displaced", _phrases("displaced, displacing, driven, forced, uprooted, forcing")),
        ("rescued", _phrases("rescued, rescuing, saved, saving")),
        ("infected", _phrases("infected, infecting, sickened")),
        ("evacuated", _phrases("evacuated, evacuating")),
    ),
    tolls=(
        (
            "killed",
            _phrases(
                "death toll, toll, the dead, number of dead, number of deaths, confirmed dead, fatalities, estimates of the dead, known to have died"
            ),
        ),
        ("injured", _phrases("number of injured, number of wounded, the wounded, the injured")),
        ("missing", _phrases("number of missing, the missing")),
        ("arrested", _phrases("number of arrests")),
        ("infected", _phrases("number of cases, case count")),
    ),
    idle_nouns=_phrases(
        """houses, homes, buildings, cars, vehicles, boats, ships, planes, villages, towns, cities, countries, districts, provinces, times, years, months, days, hours,
        minutes, miles, kilometers, kilometres, points, votes, seats, shots, rounds, weapons, schools, bridges, goals, games, matches, pages, emails, calls, places, shares"""
    ),
    linkers=_phrases("and"),
    breaks=_phrases("while, but, although, when, after, before, because, since, as"),
    possessives=(),
    since=_phrases("since"),
    soldiers=_phrases("soldiers, troops, servicemen, sailors, personnel, marines"),
    fighters=_phrases("soldiers, troops, servicemen"),
    forces=_phrases("defence, defense, military, army, navy, forces"),
    noun_ends=_phrases("were, was, have, had, in, are, and, who, that, has"),
    parts=_phrases("of them, of whom, among them"),
)
