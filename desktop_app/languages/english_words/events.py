"""English words that trigger an event."""

from desktop_app.languages.english_words.happenings import HINTS
from desktop_app.languages.english_words.verbs import forms
from desktop_app.languages.grammar.events import EventWords
from desktop_app.languages.grammar.phrases import phrases

EVENTS = EventWords(
    triggers=(
        (
            "clash",
            phrases(
                """clash, clashes, clashed, clashing, fighting, firefight, firefights, gunfight, gun battle, gun battles, riot, riots, rioting, rioted, skirmish, skirmishes,
                heavy gunfire, exchange of fire, exchanged fire, exchange of gunfire, brawl, brawls, scuffle, scuffles, scuffled, unrest, street battles, battle, battles,
                border incident, fired tear gas, first shots, melee, violence, fought"""
            ),
        ),
        (
            "attack",
            phrases(
                """attack, attacks, attacker struck, airstrike, airstrikes, air strike, air strikes, missile strike, missile strikes, drone strike, drone strikes, strike on,
                strikes on, bombing, bombings, shelling, shelled, shooting, shootings, shot dead, shot and killed, shot at, were shot, opened fire, opening fire, open fire,
                gunned down, raid, raids, stabbing, stabbings, kidnapping, kidnappings, abduction, abductions, hostage-taking, siege, massacre, massacres, killings, killing of,
                murder, murders, invasion, storming, suicide bombing, car bomb, truck bomb, roadside bomb, mortar fire, mortars, gunfire, act of terrorism, terrorist attack,
                cyberattack, cyber attack, hacked, hacking, hijacked, hijacking, rape, raped, torture, tortured, beaten, beatings, robbery, robbed, looting, rocket fire,
                struck, hit by a missile, double tap, act of aggression, crackdown, incursion, bombardment, assassination, arson attack, arson"""
            )
            | frozenset(
                forms(
                    "attack bomb ambush raid stab:b kidnap:p abduct assault storm shell massacre murder assassinate invade loot bombard torture"
                )
            )
            - phrases("storm, storms, shell, shells, bomb, bombs, raids"),
        ),
        (
            "ceasefire",
            phrases(
                "ceasefire, cease-fire, ceasefires, truce, truces, armistice, humanitarian pause, cessation of hostilities, pause in fighting"
            ),
        ),
        (
            "war",
            phrases(
                "war, wars, civil war, armed conflict, conflict, insurgency, uprising, uprisings, rebellion, revolution"
            ),
        ),
        (
            "agreement",
            phrases(
                """agreement, agreements, agreed, deal, deals, accord, accords, pact, pacts, treaty, treaties, signed, signing, settled, settlement, memorandum of understanding,
                joint declaration, merger, acquisition, acquired, takeover, contract, compromise, power-sharing deal, peace deal, funding round"""
            ),
        ),
        (
            "accident",
            phrases(
                """accident, accidents, crash, crashes, crashed, collision, collided, derailment, derailed, jumped the tracks, capsized, capsizing, capsize, sank, sinking, explosion,
                explosions, blast, blasts, exploded, collapse, collapsed, disaster, stampede, crush, overturned, ran aground, went down, plunged into, rolled over, wreck, swept away,
                shipwreck, drowned, drowning, leak, spill, mishap, tragedy, pile-up, gas leak, avalanche"""
            ),
        ),
        ("earthquake", phrases("earthquake, earthquakes, quake, quakes, tremor, tremors, aftershock, aftershocks")),
        (
            "flood",
            phrases(
                "flood, floods, flooding, flooded, flash flood, flash floods, inundated, cloudburst, submerged, burst its banks, deluge"
            ),
        ),
        (
            "fire",
            phrases(
                "fire broke out, blaze, blazes, wildfire, wildfires, inferno, set alight, set ablaze, set fire, caught fire, burned down, burnt down, bushfire, bushfires, torched, a fire, fires"
            ),
        ),
        ("eruption", phrases("eruption, eruptions, erupted, lava flow, ash cloud, spewed ash")),
        (
            "outbreak",
            phrases(
                "outbreak, outbreaks, epidemic, pandemic, food poisoning, poisoning, broke out, surge in cases, confirmed cases"
            ),
        ),
        (
            "protest",
            phrases(
                """protest, protests, protested, protesting, demonstration, demonstrations, demonstrated, rally, rallies, rallied, march, marches, marched, blockade, sit-in,
                took to the streets, picket, pickets, picketed, vigil"""
            ),
        ),
        (
            "election",
            phrases(
                """election, elections, vote, voted, voting, run-off, runoff, re-run, rerun, referendum, presidential election, general election, by-election, poll, polls, primary, ballot,
                re-elected, elected"""
            ),
        ),
        (
            "trial",
            phrases(
                """trial, trials, verdict, convicted, conviction, sentenced, sentencing, sentence, jailed, lawsuit, sued, appeal, appealed, hearing, hearings, indicted, indictment, acquitted, pleaded guilty,
                pleaded not guilty, charged, arraigned, went on trial, on trial, inquest, found guilty, imprisoned, prosecuted, testified"""
            ),
        ),
        (
            "arrest",
            phrases(
                "arrested, arrest, arrests, arresting, detained, detention, detaining, taken into custody, in custody, rounded up, apprehended, captured, handcuffed"
            ),
        ),
        (
            "meeting",
            phrases(
                """meeting, meetings, met, talks, summit, summits, negotiations, negotiated, briefing, news conference, press conference, conference, mediation, mediated, emergency session,
                session, dialogue, consultations, convened, discussions, roundtable, gathering, peace talks, closing session, hosted"""
            ),
        ),
        (
            "call",
            phrases(
                "phone call, telephoned, phoned, called by phone, telephone conversation, spoke by phone, telephone call, phone calls, spoke on the phone"
            ),
        ),
        (
            "visit",
            phrases(
                "visit, visits, visited, visiting, toured, tour, trip, arrived in, travelled to, traveled to, flew to, landed in"
            ),
        ),
        (
            "announcement",
            phrases(
                """announcement, announcements, announcing, declared, declaration, proclaimed, communiqué, communique, unveiled, issued a warning, warning was issued,
                address to the nation, televised address, press release"""
            ),
        ),
        (
            "sanction",
            phrases(
                """sanctions, sanctioned, sanction, fined, fine, fines, embargo, expelled, expulsion, blacklisted, tariffs, travel ban, frozen, froze, boycott, boycotted, penalty,
                suspension of, banned from"""
            ),
        ),
        (
            "appointment",
            phrases(
                """appointed, appointment, appointing, sworn in, swearing-in, inaugurated, inauguration, nominated, nomination, named as, was named, promoted to, took office, elected as, replaced"""
            ),
        ),
        (
            "resignation",
            phrases(
                "resigned, resignation, resignations, resign, resigning, stepped down, step down, stepping down, quit, quits, ousted, impeached, impeachment"
            ),
        ),
        (
            "strike",
            phrases(
                "strike action, walkout, walkouts, walked out, went on strike, on strike, general strike, hunger strike, work stoppage, industrial action"
            ),
        ),
        (
            "rescue",
            phrases(
                """rescued, rescue, rescues, searching, search and rescue, search operation, pulled alive, pulled from, pulled out, plucked, saved, search, brought out, found alive, picked up,
                recovered from, rescue operation, rescue effort"""
            ),
        ),
        (
            "evacuation",
            phrases(
                """evacuated, evacuation, evacuations, evacuate, evacuating, ordered out, airlifted, relocated, fled, fleeing, moved to safety, taken to shelters, forced from"""
            ),
        ),
        (
            "deployment",
            phrases(
                """deployed, deployment, deploy, deploying, sending troops, reinforced, reinforcements, patrolled, patrols, mobilised, mobilized, sent troops, dispatched, put on alert,
                on high alert, military exercise, military exercises, drills, withdrawal of troops, withdrew, pulled out of, peacekeeping mission, sent, sending"""
            ),
        ),
        (
            "match",
            phrases(
                "match, matches, defeated, beat, semi-final, quarter-final, kick-off, play-off, defeat, victory over, won the, title, championship, tournament, drew with, lost to"
            ),
        ),
        (
            "report",
            phrases("survey, study, findings, report by, report published, audit, poll by, annual report, research"),
        ),
        (
            "decision",
            phrases(
                """decision, decisions, decided, decree, ruling, ruled, ordered, suspended, suspension, approved, approval, ban, imposed, lifted, raised rates, cut rates, rate cut, rate rise,
                rate hike, vetoed, veto, annulled, annulment, adopted, postponed, postponement, delayed, overturned, upheld, dissolved, dismissed, sacked, fired from, revoked, rejected the,
                cancelled, canceled, shut down, closed down, closure, halted, moratorium, extended, reinstated, scrapped, repealed, legalised, legalized, awarded, pardoned, cleared,
                outlawed, restricted, lockdown, curfew, state of emergency"""
            )
            | frozenset(forms("ban:n impose veto approve suspend postpone annul:l revoke cancel dismiss"))
            - phrases("ban, bans, dismiss, approve, impose"),
        ),
        (
            "other",
            phrases(
                """coup, coups, landslide, landslides, mudslide, tsunami, typhoon, cyclone, hurricane, storm, storms, tornado, drought, heatwave, launch, launches, launched, test-fired, escape, escaped,
                released, release, freed, funeral, funerals, buried, investigation, inquiry, probe, inspection, stolen, theft, fraud, embezzled, embezzlement, siphoned off, smuggling, smuggled, bribery, bribes,
                recession, missile test, raised concerns, surrendered, handed over, crossed, defected, deported, deportation, layoffs, laid off, redundancies, sold, sale, reopened, plunged, fell,
                slumped, surged, soared, blackout, outage, power cut, vaccinated, vaccination, vaccinations, plot, spying, espionage, sabotage, exchange, prisoner swap, prisoner exchange, seized, seizure,
                search of, searched, questioned, questioning, autopsy, born, married, graduated, ceremony, celebration, festival, dispute, tensions, stand-off, standoff, harassment, abuse, executed, execution, suicide, occupation, occupied"""
            ),
        ),
    ),
    hints=HINTS,
    planned=phrases("will, would, to be, plan, plans, planned, scheduled, due, expected, set, going, upcoming, next"),
    negated=phrases("not, no, never, without, denied, failed, n't, cancelled, didn't, wasn't, hasn't, refused"),
    hypothetical=phrases(
        "if, could, may, might, unless, potential, possible, prevent, avoid, threat, threatened, risk, should, preventing, proposed, proposal, offered, offer, demanded, demand, demands, wants, urged, considering, calls, possibility, threatening"
    ),
    alleged=phrases("alleged, allegedly, accused, suspected, purported, reportedly, claims, claimed, alleging"),
    never=phrases(
        """war on, cold war, fire chief, according to a statement, in a statement, warning shots, final draft, final say, final hours, final day, world war, the final, search for answers, a study in,
        in order, in order to, post office, set up, research fellow, study group, fallen, report said, a matter of, order of, a number of, won the day, cease fire line, subject to, fell to, fell by"""
    ),
    clitics=("'s", "’s"),
    deeds=r"\w+ing",
    definite_before=frozenset("the that this these those".split()),
    endings=("ings", "ing", "ers", "ed", "es", "s", "e"),
)
