"""English words that trigger an event."""

from desktop_app.languages.grammar.events import EventWords


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in text.replace("\n", ",").split(",") if phrase.strip())


EVENTS = EventWords(
    triggers=(
        (
            "clash",
            _phrases(
                "clash, clashes, clashed, fighting, firefight, gunfight, gun battle, riot, riots, skirmish, skirmishes, heavy gunfire, exchange of fire"
            ),
        ),
        (
            "attack",
            _phrases(
                """attack, attacks, attacked, attacking, airstrike, airstrikes, air strike, air strikes, missile strike, drone strike, bombing, bombed, shelling, shelled, shooting,
                shootings, opened fire, ambush, ambushed, raid, raided, stabbing, stabbed, kidnapping, kidnapped, abducted, abduction, hostage-taking, siege, massacre, killings,
                murder, assault, assaulted, invasion, stormed, storming, explosion targeting, suicide bombing, car bomb, mortars, gunfire"""
            ),
        ),
        ("ceasefire", _phrases("ceasefire, cease-fire, truce, armistice")),
        ("war", _phrases("war, wars, civil war, armed conflict, insurgency, uprising")),
        (
            "agreement",
            _phrases(
                "agreement, agreed, deal, accord, pact, treaty, signed, settled, settlement, memorandum of understanding, joint declaration"
            ),
        ),
        (
            "accident",
            _phrases(
                "accident, crash, crashed, collision, collided, derailment, derailed, capsized, capsizing, sank, explosion, blast, exploded, collapse, collapsed, disaster, stampede, overturned"
            ),
        ),
        ("earthquake", _phrases("earthquake, quake, tremor, aftershock, aftershocks")),
        ("flood", _phrases("flood, floods, flooding, flooded, flash flood, flash floods, inundated, cloudburst")),
        ("fire", _phrases("fire broke out, blaze, wildfire, wildfires, inferno, set alight")),
        ("eruption", _phrases("eruption, erupted")),
        ("outbreak", _phrases("outbreak, outbreaks, epidemic, pandemic")),
        (
            "protest",
            _phrases(
                "protest, protests, protested, demonstration, demonstrations, rally, rallies, march, marched, blockade, sit-in"
            ),
        ),
        (
            "election",
            _phrases(
                "election, elections, vote, run-off, runoff, referendum, presidential election, by-election, poll, polls"
            ),
        ),
        (
            "trial",
            _phrases(
                "trial, verdict, convicted, sentenced, sentencing, lawsuit, sued, appeal, hearing, indicted, acquitted, pleaded guilty, pleaded not guilty, charged"
            ),
        ),
        ("arrest", _phrases("arrested, arrest, arrests, detained, detention, taken into custody")),
        (
            "meeting",
            _phrases(
                "meeting, meetings, met, talks, summit, negotiations, briefing, news conference, conference, mediation, emergency session"
            ),
        ),
        ("call", _phrases("phone call, telephoned, called by phone, telephone conversation, spoke by phone")),
        ("visit", _phrases("visit, visited, visiting, toured, tour, trip")),
        ("announcement", _phrases("announced, announcement, declared, proclaimed, statement")),
        ("sanction", _phrases("sanctions, sanctioned, fined, fine, embargo, expelled, blacklisted")),
        ("appointment", _phrases("appointed, appointment, sworn in, inaugurated, nominated, named as")),
        ("resignation", _phrases("resigned, resignation, resign, stepped down, quit, resigning")),
        ("strike", _phrases("strike action, walkout, walked out, went on strike, general strike")),
        ("rescue", _phrases("rescued, rescue, searching, search and rescue, pulled alive, plucked, saved, search")),
        ("evacuation", _phrases("evacuated, evacuation, evacuations, ordered out, airlifted")),
        (
            "deployment",
            _phrases(
                "deployed, deployment, sending troops, reinforced, reinforcements, patrolled, mobilised, mobilized, sent troops"
            ),
        ),
        ("match", _phrases("match, defeated, beat, final, semi-final, kick-off")),
        ("report", _phrases("report, survey, study, findings")),
        (
            "decision",
            _phrases(
                "decision, decided, ruling, ruled, ordered, suspended, approved, banned, imposed, lifted, raised rates, cut rates, vetoed, annulled, adopted, passed, postponed, delayed, rejected"
            ),
        ),
        (
            "other",
            _phrases(
                "coup, landslide, landslides, tsunami, typhoon, cyclone, hurricane, storm, launch, launched, test-fired, escape, escaped, released, freed, funeral, vigil, investigation, inquiry, inspection, stolen, theft, fraud, smuggling, recession, missile test, raised concerns, died"
            ),
        ),
    ),
    planned=_phrases("will, would, to be, plan, plans, planned, scheduled, due, expected, set, going"),
    negated=_phrases("not, no, never, without, denied, failed, n't, cancelled"),
    hypothetical=_phrases(
        "if, could, may, might, unless, potential, possible, prevent, avoid, threat, threatened, risk"
    ),
    never=_phrases("war on, cold war, fire chief, according to a statement, in a statement"),
    clitics=("'s", "’s"),
)
