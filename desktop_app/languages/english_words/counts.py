"""English words for what befell people who are counted."""

from desktop_app.languages.grammar.counts import CountWords
from desktop_app.languages.grammar.phrases import phrases

COUNTS = CountWords(
    states=(
        (
            "killed",
            phrases(
                """killed, dead, died, die, dying, perished, slain, deaths, fatalities, bodies, drowned, shot dead, lives, fatally, murdered, massacred,
                corpses, lost their lives, lost his life, lost her life, succumbed, beheaded, executed, electrocuted, burned to death, gunned down, hacked to death, beaten to death, crushed to death, suffocated, fatality"""
            ),
        ),
        (
            "injured",
            phrases(
                "injured, wounded, hurt, injuries, wounds, critically, in critical condition, hospitalised, hospitalized, gunshot wounds, treated, maimed, burned, operated on, in intensive care, suffered burns"
            ),
        ),
        (
            "captured",
            phrases(
                """captured, abducted, kidnapped, taken hostage, held hostage, hostage, hostages, captives, prisoners, held captive, taken prisoner, seized,
                prisoners of war"""
            ),
        ),
        (
            "arrested",
            phrases(
                "arrested, detained, arrests, in custody, taken into custody, charged, jailed, imprisoned, rounded up, apprehended, behind bars, detainees, in detention"
            ),
        ),
        (
            "missing",
            phrases(
                "missing, unaccounted for, feared trapped, still trapped, under the rubble, swept away, yet to be found, lost at sea, have not been found, not been accounted for"
            ),
        ),
        (
            "displaced",
            phrases(
                "displaced, fled, homeless, refugees, uprooted, from their homes, out of their homes, fled their homes, forced to flee, internally displaced, in shelters, driven out"
            ),
        ),
        (
            "rescued",
            phrases(
                "rescued, plucked, brought to safety, pulled from the rubble, survived, survivors, pulled alive, found alive, were saved, had been released, freed alive"
            ),
        ),
        ("infected", phrases("infected, contracted, cases, tested positive, sickened, fell ill, infections")),
        (
            "evacuated",
            phrases("evacuated, ordered out, moved to safety, evacuees, were moved, were relocated, evacuations"),
        ),
    ),
    deeds=(
        (
            "killed",
            phrases(
                "killed, kills, killing, kill, claimed, claimed the lives of, took the lives of, the lives of, shot dead, gunned down, executed, massacred, executing, buried, murdered, loss of, deaths of, death of, bodies of, claiming"
            ),
        ),
        ("injured", phrases("injured, injuring, wounded, wounding, hurt, hurting, maiming")),
        ("captured", phrases("captured, capturing, abducted, abducting, kidnapped, kidnapping, holding, seized")),
        (
            "arrested",
            phrases(
                "arrested, arresting, detained, detaining, rounded up, rounding up, jailed, jailing, apprehended, apprehending"
            ),
        ),
        ("displaced", phrases("displaced, displacing, driven, forced, uprooted, forcing")),
        ("rescued", phrases("rescued, rescuing, saved, saving, plucked, plucking")),
        ("infected", phrases("infected, infecting, sickened")),
        ("evacuated", phrases("evacuated, evacuating")),
    ),
    tolls=(
        (
            "killed",
            phrases(
                "death toll, toll, the dead, number of dead, number of deaths, confirmed dead, fatalities, estimates of the dead, known to have died"
            ),
        ),
        ("injured", phrases("number of injured, number of wounded, the wounded, the injured")),
        ("missing", phrases("number of missing, the missing")),
        ("arrested", phrases("number of arrests")),
        ("infected", phrases("number of cases, case count")),
    ),
    idle_nouns=phrases(
        """houses, homes, buildings, cars, vehicles, boats, ships, planes, villages, towns, cities, countries, districts, provinces, times, years, months, days, hours,
        minutes, miles, kilometers, kilometres, points, votes, seats, shots, rounds, weapons, schools, bridges, goals, beds, animals, cattle, cows, sheep, dogs, birds, fish, bees, trees, incidents, attacks, strikes, explosions, blasts, rockets, missiles, drones, bombs, reports, documents, parties, teams, hospitals, shops, trains, buses, trucks, flights, killings, shootings, accidents, games, matches, pages, floors, storeys, acres, hectares, percent, tonnes, tons, litres, dollars, emails, calls, places, shares"""
    ),
    linkers=phrases("and"),
    breaks=phrases("while, but, although, when, after, before, because, since, as"),
    possessives=(),
    enemies=phrases(
        "enemy, militants, terrorists, rebels, insurgents, fighters, gunmen, attackers, bandits, mercenaries"
    ),
    owners=phrases("its, their, our, his, her"),
    others=phrases("others, other, more"),
    since=phrases("since"),
    soldiers=phrases(
        "soldiers, troops, servicemen, sailors, personnel, marines, guards, rangers, officers, commandos, troopers, conscripts, airmen, paratroopers, ranks, recruits, peacekeepers"
    ),
    fighters=phrases("soldiers, troops, servicemen"),
    forces=phrases("defence, defense, military, army, navy, forces"),
    civilians=phrases(
        """civilian, civilians, noncombatants, residents, villagers, inhabitants, children, child, women, woman, girls, boys, babies, infants, students, pupils,
        teachers, farmers, fishermen, workers, journalists, reporters, aid workers, passengers, commuters, tourists, pilgrims, worshippers, refugees, patients"""
    ),
    noun_ends=phrases("were, was, have, had, in, are, and, who, that, has"),
    parts=phrases("of them, of whom, among them"),
    heads=phrases("the"),
    passives=phrases("was, were, been, being, be, is, are, got"),
    tallies=phrases("toll, tally, number, figure, count, total, estimate, estimates"),
    changes=phrases("to, at, from, as, reached, hit, is, was"),
    victims=phrases("victims, victim, casualties"),
    range_joiners=phrases("to, or, -, –, —"),
    range_leads=phrases("between, range, ranges, ranging, ranged"),
    ages=phrases("aged, age, ages"),
    years_old=phrases("year-old, years-old, year-olds, month-old, years, months"),
    wholes=phrases("of, out of"),
    people=phrases("people, persons, person, others, more, men, victims, at, on, by, in"),
    pointing=phrases("those, these, further, another, additional, latter, remaining"),
    own_sides=phrases(
        "their side, our side, its side, his side, their ranks, our ranks, its ranks, their own, its own, our own"
    ),
    both_sides=phrases("both sides, both countries, either side, each side, the two sides"),
    idle_phrases=phrases("arrest warrants, arrest warrant, warrants for the arrest"),
    treatments=phrases("treated, in intensive care, hospitalised, hospitalized"),
    cases=phrases("cases, number of cases, case count"),
    carers=phrases("hospital, hospitals, clinic"),
    armed=phrases(
        """rebel, rebels, militant, militants, guerrilla, guerrillas, militia, militias, insurgent, insurgents, gang, gangs, terrorist, terrorists,
        paramilitary, paramilitaries, jihadist, jihadists, extremist, extremists, separatist, separatists, fighters, gunmen"""
    ),
    bands=phrases("front, brigade, brigades, army, forces, movement, militia"),
    losses=phrases("lost, lose, loses, losing, loss"),
    police=phrases("police, policemen, policeman, policewoman"),
    crowds=phrases(
        """protesters, protestors, demonstrators, rioters, marchers, inmates, supporters, fans, students, strikers, activists, wardens, protester,
        demonstrator"""
    ),
    illnesses=phrases(
        """virus, outbreak, disease, infection, infections, infected, fever, bacteria, bacterial, vaccine, vaccines, poisoning, patients, epidemic,
        pandemic, covid-19, symptoms, measles, cholera"""
    ),
)
