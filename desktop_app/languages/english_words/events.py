"""English words that trigger an event."""

from desktop_app.languages.grammar.events import EventWords
from desktop_app.languages.grammar.phrases import phrases

EVENTS = EventWords(
    triggers=(
        (
            "clash",
            phrases(
                "clash, clashes, clashed, fighting, firefight, gunfight, gun battle, riot, riots, skirmish, skirmishes, heavy gunfire, exchange of fire"
            ),
        ),
        (
            "attack",
            phrases(
                """attack, attacks, attacked, attacking, airstrike, airstrikes, air strike, air strikes, missile strike, drone strike, bombing, bombed, shelling, shelled, shooting,
                shootings, opened fire, ambush, ambushed, raid, raided, stabbing, stabbed, kidnapping, kidnapped, abducted, abduction, hostage-taking, siege, massacre, killings,
                murder, assault, assaulted, invasion, stormed, storming, explosion targeting, suicide bombing, car bomb, mortars, gunfire"""
            ),
        ),
        ("ceasefire", phrases("ceasefire, cease-fire, truce, armistice")),
        ("war", phrases("war, wars, civil war, armed conflict, insurgency, uprising")),
        (
            "agreement",
            phrases(
                "agreement, agreed, deal, accord, pact, treaty, signed, settled, settlement, memorandum of understanding, joint declaration"
            ),
        ),
        (
            "accident",
            phrases(
                "accident, crash, crashed, collision, collided, derailment, derailed, capsized, capsizing, sank, explosion, blast, exploded, collapse, collapsed, disaster, stampede, overturned"
            ),
        ),
        ("earthquake", phrases("earthquake, quake, tremor, aftershock, aftershocks")),
        ("flood", phrases("flood, floods, flooding, flooded, flash flood, flash floods, inundated, cloudburst")),
        ("fire", phrases("fire broke out, blaze, wildfire, wildfires, inferno, set alight")),
        ("eruption", phrases("eruption, erupted")),
        ("outbreak", phrases("outbreak, outbreaks, epidemic, pandemic")),
        (
            "protest",
            phrases(
                "protest, protests, protested, demonstration, demonstrations, rally, rallies, march, marched, blockade, sit-in"
            ),
        ),
        (
            "election",
            phrases(
                "election, elections, vote, run-off, runoff, referendum, presidential election, by-election, poll, polls"
            ),
        ),
        (
            "trial",
            phrases(
                "trial, verdict, convicted, sentenced, sentencing, lawsuit, sued, appeal, hearing, indicted, acquitted, pleaded guilty, pleaded not guilty, charged"
            ),
        ),
        ("arrest", phrases("arrested, arrest, arrests, detained, detention, taken into custody")),
        (
            "meeting",
            phrases(
                "meeting, meetings, met, talks, summit, negotiations, briefing, news conference, conference, mediation, emergency session"
            ),
        ),
        ("call", phrases("phone call, telephoned, called by phone, telephone conversation, spoke by phone")),
        ("visit", phrases("visit, visited, visiting, toured, tour, trip")),
        ("announcement", phrases("announced, announcement, declared, proclaimed, statement")),
        ("sanction", phrases("sanctions, sanctioned, fined, fine, embargo, expelled, blacklisted")),
        ("appointment", phrases("appointed, appointment, sworn in, inaugurated, nominated, named as")),
        ("resignation", phrases("resigned, resignation, resign, stepped down, quit, resigning")),
        ("strike", phrases("strike action, walkout, walked out, went on strike, general strike")),
        ("rescue", phrases("rescued, rescue, searching, search and rescue, pulled alive, plucked, saved, search")),
        ("evacuation", phrases("evacuated, evacuation, evacuations, ordered out, airlifted")),
        (
            "deployment",
            phrases(
                "deployed, deployment, sending troops, reinforced, reinforcements, patrolled, mobilised, mobilized, sent troops"
            ),
        ),
        ("match", phrases("match, defeated, beat, final, semi-final, kick-off")),
        ("report", phrases("report, survey, study, findings")),
        (
            "decision",
            phrases(
                "decision, decided, ruling, ruled, ordered, suspended, approved, banned, imposed, lifted, raised rates, cut rates, vetoed, annulled, adopted, passed, postponed, delayed, rejected"
            ),
        ),
        (
            "other",
            phrases(
                "coup, landslide, landslides, tsunami, typhoon, cyclone, hurricane, storm, launch, launched, test-fired, escape, escaped, released, freed, funeral, vigil, investigation, inquiry, inspection, stolen, theft, fraud, smuggling, recession, missile test, raised concerns, died"
            ),
        ),
    ),
    planned=phrases("will, would, to be, plan, plans, planned, scheduled, due, expected, set, going"),
    negated=phrases("not, no, never, without, denied, failed, n't, cancelled"),
    hypothetical=phrases(
        "if, could, may, might, unless, potential, possible, prevent, avoid, threat, threatened, risk"
    ),
    never=phrases("war on, cold war, fire chief, according to a statement, in a statement"),
    clitics=("'s", "’s"),
)
