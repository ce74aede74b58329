"""English words for what befell people who are counted."""

from desktop_app.languages.grammar.counts import CountWords
from desktop_app.languages.grammar.phrases import phrases

COUNTS = CountWords(
    states=(
        (
            "killed",
            phrases("""killed, dead, died, die, dying, perished, slain, deaths, fatalities, bodies, drowned, shot dead,
                lives, fatally, murdered, massacred, corpses, lost their lives, lost his life, lost her life,
                succumbed, beheaded, executed, electrocuted, burned to death, gunned down, hacked to death,
                beaten to death, crushed to death, suffocated, fatality, shot to death, stabbed to death,
                trampled to death, bludgeoned to death, burnt to death, burned alive, burnt alive, buried alive,
                found dead, found shot dead, confirmed dead, pronounced dead, declared dead, left dead,
                fell in battle, in body bags, laid to rest, neutralised, neutralized, slaughtered, lynched,
                decapitated, starved to death, froze to death, frozen to death, lost her lives, drownings,
                asphyxiated, wiped out, martyred, assassinated, died instantly, dead at the scene, were buried,
                died at the scene, died in hospital, fatally shot, fatally wounded, fatally injured,
                no longer alive, killings, martyrs, killed instantly"""),
        ),
        (
            "injured",
            phrases("""injured, wounded, hurt, injuries, wounds, critically, in critical condition, hospitalised,
                hospitalized, gunshot wounds, treated, maimed, burned, operated on, in intensive care,
                suffered burns, bruised, grazed, concussed, maimed for life, broken bones, fractures, blinded,
                smoke inhalation, in serious condition, in a critical condition,
                in a serious condition, taken to hospital, taken to hospitals, taken to the hospital,
                rushed to hospital, rushed to hospitals, sent to hospital, admitted to hospital,
                brought to hospital, in hospital, in hospitals, in the hospital, needed hospital treatment,
                required hospital treatment, needed stitches, lost limbs, amputated, suffering from burns,
                suffered injuries, suffered minor injuries, sustained injuries, minor injuries, serious injuries,
                unconscious, knocked unconscious, stabbed, shot and wounded, shot and injured, hit by shrapnel,
                operated upon, receiving treatment, under treatment, being treated, casualties, treated for burns,
                undergoing treatment, taken to hospital for"""),
        ),
        (
            "captured",
            phrases("""captured, abducted, kidnapped, taken hostage, held hostage, hostage, hostages, captives, prisoners,
                held captive, taken prisoner, prisoners of war, taken alive, led away, marched away, marched off,
                carried off, hauled away, snatched, in captivity, held for ransom, still held, being held,
                held captives, taken captive, in rebel hands, seized by"""),
        ),
        (
            "arrested",
            phrases("""arrested, detained, arrests, in custody, taken into custody, charged, jailed, imprisoned,
                rounded up, apprehended, behind bars, detainees, in detention, being held, remanded,
                remanded in custody, in jail, in police custody, indicted, picked up, hauled in, nabbed, busted,
                taken away by police, taken in for questioning, under arrest, placed under arrest, in cells,
                locked up, put in jail, placed in custody, handcuffed, bundled into vans, charged with,
                bundled into, taken away in handcuffs, hauled before, marched into, taken to the station"""),
        ),
        (
            "missing",
            phrases("""missing, unaccounted for, feared trapped, still trapped, under the rubble, swept away,
                yet to be found, lost at sea, have not been found, not been accounted for, believed trapped,
                trapped, feared missing, feared dead, buried under, buried under rubble, yet to be located,
                not been heard from, had not been found, not been found, not been traced, still being sought,
                disappeared, vanished, washed away, swept out to sea, carried away, remain unaccounted for,
                remained missing, reported missing, lost contact, still missing, not yet been found,
                not accounted for"""),
        ),
        (
            "displaced",
            phrases("""displaced, fled, homeless, refugees, uprooted, from their homes, out of their homes,
                fled their homes, forced to flee, internally displaced, in shelters, driven out, sheltering,
                in tents, in camps, in relief camps, in evacuation centres, in evacuation centers,
                in temporary shelters, in makeshift camps, left homeless, made homeless, rendered homeless,
                without homes, without a home, forced out, sleeping in tents, sleeping rough, taking refuge,
                seeking refuge, on the move, internally displaced people, internally displaced persons,
                left their homes, left their villages, abandoned their homes"""),
        ),
        (
            "rescued",
            phrases("""rescued, plucked, brought to safety, pulled from the rubble, survived, survivors, pulled alive,
                found alive, were saved, had been released, freed alive, pulled out alive, brought out alive,
                dug out alive, alive, escaped unhurt, unhurt, unharmed, unscathed, winched, winched to safety,
                airlifted to safety, hauled to safety, freed from the rubble, extricated, found safe,
                brought ashore, picked up alive, dug out, carried to safety, pulled to safety, pulled out,
                swam ashore, swam to safety, hauled up, hauled ashore, made it ashore"""),
        ),
        (
            "infected",
            phrases("""infected, contracted, cases, tested positive, sickened, fell ill, infections, diagnosed,
                diagnosed with, fallen ill, falling ill, taken ill, under care, contracting, confirmed cases,
                suspected cases, probable cases, new cases, laboratory-confirmed, infected with, symptomatic,
                hospitalised with, hospitalized with"""),
        ),
        (
            "evacuated",
            phrases("""evacuated, ordered out, moved to safety, evacuees, were moved, were relocated, evacuations,
                told to leave, ordered to leave, ordered to evacuate, told to evacuate, asked to leave, moved out,
                led to safety, taken to safety, were bused, bused, were flown out, flown out, airlifted out,
                relocated, shifted to safer, ferried to safety, shipped out, shipped to safety, spent the night at,
                moved to higher ground"""),
        ),
    ),
    deeds=(
        (
            "killed",
            phrases("""killed, kills, killing, kill, claimed, claimed the lives of, took the lives of, the lives of,
                shot dead, gunned down, executed, massacred, executing, buried, murdered, loss of, deaths of,
                death of, bodies of, claiming, slain, slaying, slew, laid to rest, having slain, massacring,
                slaughtered, slaughtering, neutralised, neutralized, neutralising, neutralizing, eliminated,
                eliminating, wiped out, wiping out, cost the lives of, burying, hanged, beheaded, beheading,
                lynched, lynching, felled, assassinated, assassinating, murdering, claims the lives of,
                claiming the lives of, taking the lives of, electrocuting, drowned, executions of, killings of,
                murders of, murder of, mourned"""),
        ),
        (
            "injured",
            phrases("""injured, injuring, wounded, wounding, hurt, hurting, maiming, hurts, wounds, maimed, scalding,
                scalded, treated, hospitalised, hospitalized, hospitalising, hospitalizing, stabbed, stabbing,
                blinded, blinding"""),
        ),
        (
            "captured",
            phrases("""captured, capturing, abducted, abducting, kidnapped, kidnapping, holding, seized, took alive,
                led away, leading away, marched off, marching off, carried off, carrying off, snatched, snatching,
                took hostage, taking hostage, took captive, kidnaps, abducts, captures, took prisoner,
                abduction of, kidnapping of, capture of"""),
        ),
        (
            "arrested",
            phrases("""arrested, arresting, detained, detaining, rounded up, rounding up, jailed, jailing, apprehended,
                apprehending, arrest, arrests, nabbed, nabbing, busted, hauled in, locked up, locking up, detains,
                detain, took into custody, taking into custody, charged, indicted, indicting, arrest of,
                arrests of, detention of, imprisoned, imprisoning, remanded"""),
        ),
        (
            "displaced",
            phrases("""displaced, displacing, driven, forced, uprooted, forcing, displaces, sent fleeing, left homeless,
                leaving homeless"""),
        ),
        (
            "rescued",
            phrases("""rescued, rescuing, saved, saving, plucked, plucking, rescues, winched, winching, airlifted,
                airlifting, freeing, pulled out, pulling out, saves"""),
        ),
        (
            "infected",
            phrases("infected, infecting, sickened, infects, sickening, sickens, poisoned, afflicted, afflicting"),
        ),
        (
            "evacuated",
            phrases("evacuated, evacuating, evacuates, evacuate, relocated, relocating, flown out, flew out"),
        ),
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
    idle_nouns=phrases("""houses, homes, buildings, cars, vehicles, boats, ships, planes, villages, towns, cities, countries,
        districts, provinces, times, years, months, days, hours, minutes, miles, kilometers, kilometres,
        points, votes, seats, shots, rounds, weapons, schools, bridges, goals, beds, animals, cattle, cows,
        sheep, dogs, birds, fish, bees, trees, incidents, attacks, strikes, explosions, blasts, rockets,
        missiles, drones, bombs, reports, documents, parties, teams, hospitals, shops, trains, buses, trucks,
        flights, killings, shootings, accidents, games, matches, pages, floors, storeys, acres, hectares,
        percent, tonnes, tons, litres, dollars, emails, calls, places, shares, cats, kittens, horses, pigs,
        goats, chickens, motorcycles, bikes, containers, crates, coaches, carriages, wagons, tents, shelters,
        barrels, crops, counts, charges, laws, bills, phones, computers, rifles, guns, tanks, helicopters,
        pieces, items, copies, cents, pounds, euros, rupees, sites, areas, camps, units, stations, rooms,
        apartments, wards, january, february, march, april, may, june, july, august, september, october,
        november, december, a.m., p.m., added, innings, sets, laps, overs"""),
    linkers=phrases("and"),
    breaks=phrases("""while, but, although, when, after, before, because, since, as, if, unless, so, until, where, whereas,
        though, even, once, despite"""),
    possessives=(),
    enemies=phrases(
        "enemy, militants, terrorists, rebels, insurgents, fighters, gunmen, attackers, bandits, mercenaries"
    ),
    owners=phrases("its, their, our, his, her"),
    others=phrases("others, other, more"),
    since=phrases("since"),
    soldiers=phrases(
        "soldiers, troops, servicemen, sailors, personnel, marines, rangers, officers, commandos, troopers, conscripts, airmen, paratroopers, ranks, recruits, peacekeepers"
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
    changes=phrases("to, at, from, as, reached, hit, is, was, just, only, nearer, closer"),
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
    idle_phrases=phrases("""arrest warrants, arrest warrant, warrants for the arrest, death penalty, death sentence, death row,
        suicide bomb, suicide bombing, dead heat, dead end, killed off, heart attack, dying days, dead body"""),
    treatments=phrases("""treated, in intensive care, hospitalised, hospitalized, being treated, under treatment,
        receiving treatment, in hospital, in hospitals, in the hospital, taken to hospital,
        admitted to hospital, hospitalising, undergoing treatment"""),
    cases=phrases("""cases, number of cases, case count, new cases, confirmed cases, suspected cases, probable cases,
        under care"""),
    carers=phrases("hospital, hospitals, clinic"),
    armed=phrases(
        """rebel, rebels, militant, militants, guerrilla, guerrillas, militia, militias, insurgent, insurgents, gang, gangs, terrorist, terrorists,
        paramilitary, paramilitaries, jihadist, jihadists, extremist, extremists, separatist, separatists, fighters, gunmen"""
    ),
    bands=phrases("front, brigade, brigades, army, forces, movement, militia"),
    numbered=phrases(
        """article, section, number, no, page, minute, chapter, room, flight, unit, route, highway, part, phase, chapter, rule, level, category, grade, group, channel, platform, gate, line, version, tier, stage, ward, district, size, verse, age, aged"""
    ),
    residents=phrases(
        "residents, people, villagers, civilians, locals, inhabitants, citizens, children, women, victims"
    ),
    feuds=phrases(
        """disputed, contested, both claim, trade blame, traded blame, blamed each other, accused each other"""
    ),
    losses=phrases("lost, lose, loses, losing, loss"),
    police=phrases("police, policemen, policeman, policewoman"),
    crowds=phrases(
        """guards, jailers, protesters, protestors, demonstrators, rioters, marchers, inmates, supporters, fans, students, strikers, activists, wardens, protester,
        demonstrator"""
    ),
    illnesses=phrases(
        """virus, outbreak, disease, infection, infections, infected, fever, bacteria, bacterial, vaccine, vaccines, poisoning, patients, epidemic,
        pandemic, covid-19, symptoms, measles, cholera"""
    ),
)
