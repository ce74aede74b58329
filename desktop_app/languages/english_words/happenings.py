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
        ),
    ),
    (
        "decision",
        _words(
            """close accept reject renew order rule remove allow bar:r grant pass block mandate instruct adjourn refer:r abolish advise award cap:p amend
            raise lower change revise declare lift adopt back refuse scrap:p waive recommend reverse""",
            """cut, cuts, cutting, found, resolution, award, policy, arbitral award, reversal, injunction, refusal, order, orders, rejection,
            declaring, lockdown, made""",
        ),
    ),
    (
        "meeting",
        _words(
            "summon invite interview host confer:r discuss debate negotiate brief convene attend",
            """meet, meets, sat down, forum, convention, assembly, gathered, round, rounds, round tables, round table, emergency meeting, special session,
            mediate, mediating, discussion, debate, bilateral""",
        ),
    ),
    (
        "deployment",
        _words(
            "deploy patrol:l withdraw mobilise station escort dispatch reinforce mobilize scramble",
            """send, sends, mission, operation, convoy, exercise, exercises, withdrawal, withdrew, moved in, drafted in, troops, pulled back,
            peacekeepers""",
        ),
    ),
    (
        "rescue",
        _words(
            "pull winch haul lift tow treat recover reach search save",
            "dug out, found, searchers, lifeboat, recovery, looking for",
        ),
    ),
    ("arrest", _words("nab:b remand bust hold capture", "held, custody, caught, in handcuffs, picked up, taken away")),
    (
        "clash",
        _words(
            "confront pelt scuffle riot battle push",
            "tear gas, water cannon, shots, confrontation, duel, exchange, fight, fights, unrest, stones",
        ),
    ),
    (
        "announcement",
        _words(
            "announce publish release reveal recognise recognize introduce issue disclose confirm declare unveil address",
            "statement, speech, update, notice, communique, warning, broadcast, message",
        ),
    ),
    (
        "agreement",
        _words(
            "agree purchase sign ratify settle conclude",
            "peace, bought, buy, buying, consensus, contract, undertaking, commitment, joint declaration, acquisition",
        ),
    ),
    (
        "evacuation",
        _words(
            "move displace shelter evacuate relocate",
            "flown, flee, flees, left, leave, exodus, left their homes, moved out",
        ),
    ),
    (
        "visit",
        _words(
            "arrive travel:l attend tour land visit",
            "arrival, flew, came, went, pilgrimage, trip, journey, return, returned, landed, send",
        ),
    ),
    (
        "election",
        _words(
            "elect campaign vote count contest",
            "won, win, winner, results, recount, presidency, turnout, polling, fresh elections, elections, by-election",
        ),
    ),
    (
        "trial",
        _words(
            "testify prosecute hear acquit convict charge plead indict sentence appeal",
            "court, heard, tried, plea, jury, case, go to court, went to court, sue, suing",
        ),
    ),
    (
        "protest",
        _words("demonstrate protest rally march chant picket block occupy", "petition, sit-in, blockade, protesters"),
    ),
    ("war", _words("invade", "invasion, fighting, hostilities, occupation")),
    (
        "outbreak",
        _words(
            "infect sicken contract contaminate spread",
            "cases, infections, illness, ill, fell ill, spread, virus, new cases",
        ),
    ),
    (
        "sanction",
        _words(
            "fine penalise penalize disqualify freeze ban:n block punish expel:l suspend",
            "tariff, tariffs, penalties, blacklist, red card, restrictions",
        ),
    ),
    ("report", _words("publish report review study", "paper, findings, analysis, reports, results, figures")),
    (
        "resignation",
        _words("remove retire depose oust", "ouster, resigns, stepping aside, steps down, removal, departure"),
    ),
    ("fire", _words("burn ignite", "burnt, fire, flames, burning, alight, blazing")),
    (
        "match",
        _words(
            "score win:n play beat",
            "won, lost, game, games, beaten, draw, goal, goals, final, knocked out, fixture, season, race",
        ),
    ),
    ("flood", _words("inundate submerge", "rising waters, torrent, downpour, heavy rain")),
    (
        "appointment",
        _words(
            "name appoint elect succeed install nominate promote replace", "took over, new chief, nominee, election as"
        ),
    ),
    ("call", _words("call phone", "rang, spoke, telephoned")),
    ("strike", _words("", "strike, strikes, walkout, stoppage, downed tools, walk-out")),
    (
        "accident",
        _words(
            "crash trap:p drift slip:p skid:d plunge collide collapse explode drown derail topple crush",
            """fell, falling, hit, buried, stuck, went off, lost contact, wreckage, fall, falling debris, gave way, crash-landed, ran into, swept""",
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
        ),
    ),
)
