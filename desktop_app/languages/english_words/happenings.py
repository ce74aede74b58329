"""English words that tell of an event of a type where the tagger reads one."""

from desktop_app.domain.facts import EventType
from desktop_app.languages.english_words.verbs import forms
from desktop_app.languages.grammar.phrases import phrases


def _words(verbs: str, others: str = "") -> frozenset[str]:
    """The forms of regular verbs, and other words."""
    return frozenset(forms(verbs)) | phrases(others)


HINTS: tuple[tuple[EventType, frozenset[str]], ...] = (
    (
        "attack",
        _words(
            "destroy fire kill target detonate blast ram:m punch kick assault mug:g slash smash slay attack bomb wound launch injure",
            """hit, hits, hitting, strike, strikes, missile, missiles, rockets, rocket, mortar, bombs, bomb, drone, drones, grenade, blew up, blown up, shot,
            shots, guided bomb, incident, assaults, violence, killing, offensive, tear gas, firing tear gas, fired tear gas""",
        )
        | _words(
            """harass stab:b strafe torch vandalise behead execute lynch riddle gun:n pound shoot ransack burgle rob:b hijack""",
            """shooting, shootings, arson, stabbing, airstrike, barrage, onslaught, ambush, assault, assassination, gunfire, shellfire, break-in, heist, hostage, hostages, robbery, burglary, mugging,
            artillery fire, cruise missile, ballistic missile, offensive, counter-offensive, insurgents, lynching, beheading""",
        ),
    ),
    (
        "decision",
        _words(
            """close accept reject renew order rule remove allow bar:r grant pass block mandate instruct adjourn refer:r abolish advise award cap:p amend
            raise lower change revise declare lift adopt back refuse scrap:p waive recommend reverse""",
            """cut, cuts, cutting, found, resolution, award, policy, arbitral award, reversal, injunction, refusal, order, orders, rejection,
            declaring, lockdown, made""",
        )
        | _words(
            """overturn quash uphold dismiss greenlight nationalise nationalize privatise legalise legalize allocate earmark subsidise quarantine freeze reshuffle pardon commute
            vote veto tighten ease exempt license licence rezone designate sign""",
            """state of emergency, martial law, curfew, quarantine, amnesty, pardon, clemency, decree, edict, directive, memo, subsidy, allocation, budget, rate, rates, u-turn,
            go-ahead, green light, permit, licence, license, ban""",
        ),
    ),
    (
        "meeting",
        _words(
            "summon invite interview host confer:r discuss debate negotiate brief convene attend",
            """meet, meets, sat down, forum, convention, assembly, gathered, round, rounds, round tables, round table, emergency meeting, special session,
            mediate, mediating, discussion, debate, bilateral""",
        )
        | _words(
            """assemble consult mediate huddle parley chair""",
            """seminar, workshop, symposium, plenary, congress, caucus, assembly, hearing, briefing, dinner, lunch, roundtable, retreat, audience, closed-door, get-together, rally""",
        ),
    ),
    (
        "deployment",
        _words(
            "deploy patrol:l withdraw mobilise station escort dispatch reinforce mobilize scramble",
            """send, sends, mission, operation, convoy, exercise, exercises, withdrawal, withdrew, moved in, drafted in, troops, pulled back,
            peacekeepers""",
        )
        | _words(
            """garrison rotate redeploy airlift supply equip guard""",
            """reinforcements, airlift, task force, aid, aid convoy, supplies, shipment, guard, patrols, drill, drills, manoeuvres, maneuvers, war games, withdrawal""",
        ),
    ),
    (
        "rescue",
        _words(
            "pull winch haul lift tow treat recover reach search save",
            "dug out, found, searchers, lifeboat, recovery, looking for",
        )
        | _words(
            """scour comb retrieve resuscitate extricate free""",
            """retrieved, salvage, search party, survivors, hunt, pulled from, lifted, aid, recovery operation, rescue mission""",
        ),
    ),
    (
        "arrest",
        _words("nab:b remand bust hold capture", "held, custody, caught, in handcuffs, picked up, taken away")
        | _words("""nick apprehend handcuff detain intercept""", """manhunt, raid, warrant, detention, suspect"""),
    ),
    (
        "clash",
        _words(
            "confront pelt scuffle riot battle push",
            "tear gas, water cannon, shots, confrontation, duel, exchange, fight, fights, unrest, stones",
        )
        | _words(
            """brawl skirmish jostle heckle tussle""",
            """standoff, brawl, infighting, shootout, shoot-out, crossfire, melee, running battles, scuffles""",
        ),
    ),
    (
        "announcement",
        _words(
            "announce publish release reveal recognise recognize introduce issue disclose confirm declare unveil address",
            "statement, speech, update, notice, communique, warning, broadcast, message",
        )
        | _words(
            """proclaim broadcast post report tweet advise notify warn""",
            """alert, warning, advisory, bulletin, notice, televised address, press briefing, manifesto, declaration, proclamation""",
        ),
    ),
    (
        "agreement",
        _words(
            "agree purchase sign ratify settle conclude",
            "peace, bought, buy, buying, consensus, contract, undertaking, commitment, joint declaration, acquisition",
        )
        | _words(
            """pledge invest merge partner acquire lease lend  borrow reconcile""",
            """mou, partnership, loan, bailout, grant, investment, takeover, acquisition, merger, stake, transfer, signing, concession, truce, reconciliation, contract extension""",
        ),
    ),
    (
        "evacuation",
        _words(
            "move displace shelter evacuate relocate",
            "flown, flee, flees, left, leave, exodus, left their homes, moved out",
        )
        | _words("""uproot repatriate airlift""", """repatriation, fled, airlift, homeless, displaced"""),
    ),
    (
        "visit",
        _words(
            "arrive travel:l attend tour land visit",
            "arrival, flew, came, went, pilgrimage, trip, journey, return, returned, landed, send",
        )
        | _words(
            """fly sail stop:p inspect""", """flight, stopover, inspection, homecoming, state visit, tour, delegation"""
        ),
    ),
    (
        "election",
        _words(
            "elect campaign vote count contest",
            "won, win, winner, results, recount, presidency, turnout, polling, fresh elections, elections, by-election",
        )
        | _words(
            """canvass nominate register""",
            """caucus, primaries, ballot, ballots, runoff, landslide, victory, defeat, recall, plebiscite, polls, polling day, votes, voting, concession""",
        ),
    ),
    (
        "trial",
        _words(
            "testify prosecute hear acquit convict charge plead indict sentence appeal",
            "court, heard, tried, plea, jury, case, go to court, went to court, sue, suing",
        )
        | _words(
            """arraign extradite jail imprison fine subpoena rule depose""",
            """bail, extradition, lawsuit, suit, class action, verdict, guilty, not guilty, plea deal, retrial, hearing, tribunal, prosecution, indictment, damages, injunction""",
        ),
    ),
    (
        "protest",
        _words("demonstrate protest rally march chant picket block occupy", "petition, sit-in, blockade, protesters")
        | _words(
            """boycott occupy blockade gather""",
            """sit-in, die-in, encampment, vigil, walkout, strike, boycott, road block, roadblock, rallies, crowd, chants""",
        ),
    ),
    ("war", _words("invade", "invasion, fighting, hostilities, occupation")),
    (
        "outbreak",
        _words(
            "infect sicken contract contaminate spread",
            "cases, infections, illness, ill, fell ill, spread, virus, new cases",
        )
        | _words(
            """hospitalise hospitalize quarantine""",
            """measles, cholera, dengue, malaria, ebola, polio, bird flu, flu, covid-19, covid, hepatitis, rabies, anthrax, e coli, salmonella, infection, case""",
        ),
    ),
    (
        "sanction",
        _words(
            "fine penalise penalize disqualify freeze ban:n block punish expel:l suspend",
            "tariff, tariffs, penalties, blacklist, red card, restrictions",
        )
        | _words(
            """blacklist censure reprimand rebuke bar:r dock penalise""",
            """censure, reprimand, suspension, points deduction, disqualification, export ban, embargo, travel ban, asset freeze""",
        ),
    ),
    (
        "report",
        _words("publish report review study", "paper, findings, analysis, reports, results, figures")
        | _words(
            """survey audit publish""",
            """survey, census, index, ranking, data, statistics, forecast, projection, inquiry, white paper, dossier""",
        ),
    ),
    (
        "resignation",
        _words("remove retire depose oust", "ouster, resigns, stepping aside, steps down, removal, departure"),
    ),
    (
        "fire",
        _words("burn ignite", "burnt, fire, flames, burning, alight, blazing")
        | _words("""smoulder gut:t rage torch engulf""", """smoke, engulfed, gutted, wildfire, flames, arson"""),
    ),
    (
        "match",
        _words(
            "score win:n play beat",
            "won, lost, game, games, beaten, draw, goal, goals, final, knocked out, fixture, season, race",
        )
        | _words(
            """thrash trounce edge draw down qualify advance finish clinch""",
            """clinched, semi-finals, playoff, playoffs, qualifier, tie, shootout, penalty, medal, gold, podium, race, victory, lap, innings, over, set, semifinal, quarterfinal""",
        ),
    ),
    (
        "flood",
        _words("inundate submerge", "rising waters, torrent, downpour, heavy rain")
        | _words("""overflow swell""", """overflow, dam burst, dike, levee, storm surge, high tide, monsoon rains"""),
    ),
    (
        "appointment",
        _words(
            "name appoint elect succeed install nominate promote replace", "took over, new chief, nominee, election as"
        )
        | _words(
            """ordain crown swear promote select pick""",
            """crowned, sworn in, coronation, ordination, successor, promotion, nomination, takes over, elected""",
        ),
    ),
    ("call", _words("call phone", "rang, spoke, telephoned")),
    ("strike", _words("", "strike, strikes, walkout, stoppage, downed tools, walk-out")),
    (
        "accident",
        _words(
            "crash trap:p drift slip:p skid:d plunge collide collapse explode drown derail topple crush",
            """fell, falling, hit, buried, stuck, went off, lost contact, wreckage, fall, falling debris, gave way, crash-landed, ran into, swept""",
        )
        | _words(
            """capsize overturn jackknife rupture veer career misfire electrocute suffocate ground sink""",
            """sank, sunk, blown off, near miss, misfire, malfunction, derailment, pileup, head-on, ran aground, emergency landing, engine failure, short circuit, mudslide,
            went missing, missing, stampede, blaze, shipwreck""",
        ),
    ),
    ("eruption", _words("spew erupt", "ash, lava, plume")),
    (
        "other",
        _words(
            """move board open close stop:p halt cross release free launch table pay return discover identify revise brief question search seize steal
            escape cancel:l deliver construct found establish arrive block prevent stuff sell borrow donate inject spend hand repair damage deport
            clear depose join change end begin start complete test rename divorce graduate surrender occupy reopen drop:p increase decrease reduce lose
            strand withhold fix trade raise recover inaugurate award celebrate drain abandon prepare suspend""",
            """fell, rose, fell, bought, built, left, sent, found, cut, lost, paid, let in, hand over, bring back, put on hold, break, go to court, independence, birth,
            death, died, stole, began, shut, hid, drew up, sold, held, gave, gave birth, made, took, became, rise, drop, increase, loss, sale, purchase,
            construction, opening, discovery, delivery, heavy rain, storm, shut down, set up, split, payment,
            attempt, attempted coup, delay, delays, shortage, outage, crossing, deposed, thrown, cheered""",
        )
        | _words(
            """demolish evict perform celebrate inaugurate renovate auction trade export import recruit hire sack retire diagnose detect collapse erode dig:g
            mourn honour commemorate host exhibit screen film patent invent clone sequence transplant burgle defraud launder traffic smuggle forge leak hack  rebrand list""",
            """rally, heatwave, drought, storm, hail, heavy snow, snowfall, cold snap, famine, crisis, inflation, recession, default, bankruptcy, insolvency, price rise, price rises, rate, power cut,
            blackout, outage, festival, concert, exhibition, parade, anniversary, service, mass, memorial, wedding, divorce, eviction, demolition, raid, searches, inspection, test, tests,
            trial run, pilot, clinical trial, surgery, operation, transplant, harvest, funeral, burial, opening ceremony, eclipse, moon landing, landing, docking, premiere, album""",
        ),
    ),
)
