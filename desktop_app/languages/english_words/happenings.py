"""English words that tell of an event of a type where the tagger reads one."""

from desktop_app.domain.facts import EventType
from desktop_app.languages.english_words.verbs import forms
from desktop_app.languages.grammar.events import hints_of

_WORDS: tuple[tuple[EventType, str, str], ...] = (
    (
        "attack",
        """destroy fire kill target detonate blast ram:m punch kick assault mug:g slash smash slay attack bomb wound
        launch injure harass stab:b strafe torch vandalise behead execute lynch riddle gun:n pound shoot ransack
        burgle rob:b hijack shell raid ambush hack murder massacre slaughter torture rape molest abuse beat
        kidnap:p abduct seize storm invade besiege encircle loot steal vandalize sabotage explode hit hammer
        pummel level maim poison assassinate breach infiltrate strangle choke strike retaliate annex intimidate
        bully threaten terrorise terrorize snipe trap:p intercept down""",
        """hit, hits, hitting, strike, strikes, missile, missiles, rockets, rocket, mortar, bombs, bomb, drone,
        drones, grenade, blew up, blown up, shot, shots, guided bomb, incident, assaults, violence, killing,
        offensive, tear gas, firing tear gas, fired tear gas, shooting, shootings, arson, stabbing, airstrike,
        barrage, onslaught, ambush, assault, assassination, gunfire, shellfire, break-in, heist, hostage,
        hostages, robbery, burglary, mugging, artillery fire, cruise missile, ballistic missile,
        counter-offensive, insurgents, lynching, beheading, air raid, air raids, air strike, suicide bombing,
        suicide bombings, suicide bomber, suicide bombers, bomb attack, bomb blast, bombshell, hijackings,
        manslaughter, homicide, vandalism, incursion, incursions, reprisal, reprisals, sexual assault,
        grievous bodily harm, carjacking, drive-by, mass shooting, school shooting, knife attack, firebombing,
        petrol bomb, petrol bombs, molotov, molotov cocktails, grenade attack, missile attack, rocket attack,
        mortar attack, artillery, drone attack, shrapnel, genocide, ethnic cleansing, war crime, war crimes,
        atrocity, atrocities, bloodbath, carnage, pogrom, ransomware, data breach, hack, cyberattack, phishing,
        denial of service, shot down, overran, overrun, set upon, hold-up, held hostage, taken hostage,
        hostage crisis, hostage situation, police brutality, terrorism, terror, plot, fatal shooting,
        killing spree, rampage""",
    ),
    (
        "meeting",
        """summon invite interview host confer:r discuss debate negotiate brief convene attend assemble consult
        mediate huddle parley chair meet talk address visit receive welcome greet sit""",
        """meet, meets, sat down, forum, convention, assembly, gathered, round, rounds, round tables, round table,
        emergency meeting, special session, mediate, mediating, discussion, debate, bilateral, seminar, workshop,
        symposium, plenary, congress, caucus, hearing, briefing, dinner, lunch, roundtable, retreat, audience,
        closed-door, get-together, rally, meeting, met, talks, summit, conference, session, emergency session,
        cabinet meeting, board meeting, annual general meeting, agm, mediation, dialogue, reception, conclave,
        synod, consultation, consultations, negotiation, negotiations, peace talks, shuttle diplomacy,
        arbitration, crisis talks, gala""",
    ),
    (
        "deployment",
        """deploy patrol:l withdraw mobilise station escort dispatch reinforce mobilize scramble garrison rotate
        redeploy airlift supply equip guard mass position bolster send post transfer train arm deliver ship
        monitor intervene conduct sail land move fly""",
        """send, sends, mission, operation, convoy, exercise, exercises, withdrawal, withdrew, moved in, drafted in,
        troops, pulled back, peacekeepers, reinforcements, airlift, task force, aid, aid convoy, supplies,
        shipment, guard, patrols, drill, drills, manoeuvres, maneuvers, war games, deployment, sent, operations,
        pullout, pull-out, pullback, brought in, peacekeeping, shipments, on standby, standby, on alert,
        on high alert, surge, build-up, buildup, intervention, security operation, call-up, air bridge, massed,
        tanks rolled""",
    ),
    (
        "evacuation",
        """move displace shelter evacuate relocate uproot repatriate airlift flee vacate clear escape resettle leave
        empty""",
        """flown, flee, flees, left, leave, exodus, left their homes, moved out, repatriation, fled, airlift,
        homeless, displaced, evacuation, evacuees, forced out, driven out, displacement, refuge, took shelter,
        sought refuge, took refuge, ordered out, took to higher ground, migration, cleared""",
    ),
    (
        "rescue",
        """pull winch haul lift tow treat recover reach search save scour comb retrieve resuscitate extricate free
        rescue evacuate airlift locate find revive trawl dig:g""",
        """dug out, found, searchers, lifeboat, recovery, looking for, retrieved, salvage, search party, survivors,
        hunt, pulled from, lifted, aid, recovery operation, rescue mission, search and rescue, search operation,
        rescue operation, rescuers, dug, pulled alive, picked up, plucked, emergency beacon, mayday, first aid,
        brought ashore, coastguard""",
    ),
    (
        "arrest",
        """nab:b remand bust hold capture nick apprehend handcuff detain intercept arrest catch round jail imprison
        intern raid corner pursue interrogate""",
        """held, custody, caught, in handcuffs, picked up, taken away, manhunt, raid, warrant, detention, suspect,
        taken into custody, crackdown, detainee, rounded up, rounding up, dragnet, house arrest, behind bars,
        police raid, dawn raid, turned himself in""",
    ),
    (
        "eruption",
        "spew erupt belch spout eject",
        "ash, lava, plume, ash cloud, ash plume, pyroclastic flow, volcanic activity, eruption",
    ),
    (
        "strike",
        "strike",
        """strike, strikes, walkout, stoppage, downed tools, walk-out, work stoppage, industrial action, go-slow,
        work-to-rule, picket, lockout, general strike, hunger strike, walk off the job, walked off the job""",
    ),
    (
        "clash",
        """confront pelt scuffle riot battle push brawl skirmish jostle heckle tussle clash fight wrestle duel
        exchange spar:r grapple""",
        """tear gas, water cannon, shots, confrontation, duel, exchange, fight, fights, unrest, stones, standoff,
        brawl, infighting, shootout, shoot-out, crossfire, melee, running battles, scuffles, rubber bullets,
        baton charge, stone-throwing, street fighting, hand-to-hand, firefight, gunfight, cross-border fire,
        exchange of fire, disorder, disturbances, disturbance, turmoil, mayhem, chaos, flare-up, trouble,
        violence, confrontations, altercation, affray, punch-up, hooliganism, border clash, border skirmish""",
    ),
    (
        "announcement",
        """announce publish release reveal recognise recognize introduce issue disclose confirm declare unveil
        address proclaim broadcast post report tweet advise notify warn inform alert state claim pledge launch
        outline forecast""",
        """statement, speech, update, notice, communique, warning, broadcast, message, alert, advisory, bulletin,
        televised address, press briefing, manifesto, declaration, proclamation, announcement, press release,
        press conference, news conference, media briefing, keynote, memo, leaflet, ultimatum, appeal, call,
        tsunami warning, weather warning, red alert, profit warning, revelation""",
    ),
    (
        "agreement",
        """agree purchase sign ratify settle conclude pledge invest merge partner acquire lease lend borrow reconcile
        buy compromise negotiate endorse commit:t sponsor adopt pool normalise normalize broker clinch strike seal
        forge""",
        """peace, bought, buy, buying, consensus, contract, undertaking, commitment, joint declaration, acquisition,
        mou, partnership, loan, bailout, grant, investment, takeover, merger, stake, transfer, signing,
        concession, truce, reconciliation, contract extension, accord, pact, treaty, deal, memorandum, settlement,
        understanding, concordat, protocol, alliance, coalition, joint venture, buyout, credit line,
        share purchase, concessions, handshake, free trade agreement, trade deal, peace treaty, draft, swap deal,
        licensing deal, funding round, struck a deal, diplomatic relations, diplomatic ties, restored ties""",
    ),
    (
        "visit",
        """arrive travel:l attend tour land visit fly sail stop:p inspect enter depart return head journey go walk
        cross""",
        """arrival, flew, came, went, pilgrimage, trip, journey, return, returned, landed, send, flight, stopover,
        inspection, homecoming, state visit, tour, delegation, stop-over, official visit, left, departure,
        fact-finding mission, touchdown""",
    ),
    (
        "election",
        "elect campaign vote count contest canvass nominate register poll re-elect",
        """won, win, winner, results, recount, presidency, turnout, polling, fresh elections, elections, by-election,
        caucus, primaries, ballot, ballots, runoff, landslide, victory, defeat, recall, plebiscite, polls,
        polling day, votes, voting, concession, election, run-off, primary, referendum, defeated, re-election,
        result, conceded, electoral, snap election, general election, mandate""",
    ),
    (
        "sanction",
        """fine penalise penalize disqualify freeze ban:n block punish expel:l suspend blacklist censure reprimand
        rebuke bar:r dock sanction boycott embargo discipline demote relegate strip:p retaliate dismiss restrict""",
        """tariff, tariffs, penalties, blacklist, red card, restrictions, censure, reprimand, suspension,
        points deduction, disqualification, export ban, embargo, travel ban, asset freeze, duties, penalty,
        yellow card, import ban, visa ban, trade ban, life ban, fine, countermeasures, expulsion,
        persona non grata, retaliation, new sanctions, froze""",
    ),
    (
        "trial",
        """testify prosecute hear acquit convict charge plead indict sentence appeal arraign extradite jail imprison
        fine subpoena rule depose try acquit:t sue cross-examine deliberate adjourn summon litigate exonerate
        commit:t""",
        """court, heard, tried, plea, jury, case, go to court, went to court, sue, suing, bail, extradition, lawsuit,
        suit, class action, verdict, guilty, not guilty, plea deal, retrial, hearing, tribunal, prosecution,
        indictment, damages, injunction, trial, pleaded, verdicts, hearings, inquest, court-martial, testimony,
        evidence, on trial, life sentence, death sentence, death penalty, prison sentence, term, years in prison,
        behind bars, cross-examination, legal action, legal proceedings, proceedings, impeachment trial,
        going to court, parole, remand, remanded, summonsed, coroner""",
    ),
    (
        "protest",
        """demonstrate protest rally march chant picket block occupy boycott blockade gather circle disrupt burn
        heckle boo""",
        """petition, sit-in, blockade, protesters, die-in, encampment, vigil, walkout, strike, boycott, road block,
        roadblock, rallies, crowd, chants, demonstration, demonstrators, sit-down, civil disobedience, procession,
        mass rally, street protest, street protests, took to the streets, uproar, outcry""",
    ),
    (
        "war",
        "invade fight rebel:l conquer",
        """invasion, fighting, hostilities, occupation, war, conflict, insurgency, rebellion, uprising, revolt,
        mutiny, guerrilla war, campaign, offensive, holy war, military operation, combat""",
    ),
    (
        "outbreak",
        """infect sicken contract contaminate spread hospitalise hospitalize quarantine catch transmit:t afflict
        poison""",
        """cases, infections, illness, ill, fell ill, spread, virus, new cases, measles, cholera, dengue, malaria,
        ebola, polio, bird flu, flu, covid-19, covid, hepatitis, rabies, anthrax, e coli, salmonella, infection,
        case, taken ill, cluster, clusters, contagion, epidemic, pandemic, disease, avian flu, swine flu,
        influenza, coronavirus, listeria, typhoid, meningitis, diphtheria, mpox, monkeypox, zika, mers, sars,
        plague, foot and mouth, foot-and-mouth, food poisoning, contamination, transmission, second wave, surge""",
    ),
    (
        "report",
        """publish report review study survey audit research analyse analyze investigate examine assess poll estimate
        find""",
        """paper, findings, analysis, reports, results, figures, survey, census, index, ranking, data, statistics,
        forecast, projection, inquiry, white paper, dossier, study, audit, review, research, poll, opinion poll,
        assessment, estimate, report card, earnings, document, documents""",
    ),
    (
        "resignation",
        """remove retire depose oust resign quit abdicate leave depart step withdraw impeach sack dismiss topple
        unseat""",
        """ouster, resigns, stepping aside, steps down, removal, departure, stepped down, stepping down, step down,
        stood down, stand down, standing down, exit, abdication, retirement, impeachment, no-confidence,
        no confidence vote, fall, left office, relinquished, walked away""",
    ),
    (
        "fire",
        "burn ignite smoulder gut:t rage torch engulf smolder blaze spread scorch raze",
        """burnt, fire, flames, burning, alight, blazing, smoke, engulfed, gutted, wildfire, arson, blaze, ablaze,
        bushfire, forest fire, inferno, went up in flames, caught fire, spot fires, firestorm""",
    ),
    (
        "match",
        """score win:n play beat thrash trounce edge draw down qualify advance finish clinch defeat outplay crush
        stun:n eliminate rout hammer bowl bat:t sprint race compete face host lead equalise equalize""",
        """won, lost, game, games, beaten, draw, goal, goals, final, knocked out, fixture, season, race, clinched,
        semi-finals, playoff, playoffs, qualifier, tie, shootout, penalty, medal, gold, podium, victory, lap,
        innings, over, set, semifinal, quarterfinal, match, semi-final, quarter-final, marathon, tournament,
        championship, championships, cup, grand prix, grand slam, olympics, world cup, play-off, penalty shootout,
        silver, bronze, win, loss, defeat, test, test match, wicket, century, hat-trick, try, touchdown, drew,
        derby, title, quarter-finals, upset, debut, comeback, knockout, bout, round, run""",
    ),
    (
        "flood",
        "inundate submerge overflow swell flood swamp deluge drench",
        """rising waters, torrent, downpour, heavy rain, overflow, dam burst, dike, levee, storm surge, high tide,
        monsoon rains, flooding, floodwaters, flood waters, heavy rains, dyke, monsoon, flash flooding,
        burst banks, washed away, breached""",
    ),
    (
        "appointment",
        """name appoint elect succeed install nominate promote replace ordain crown swear select pick inaugurate
        designate tap:p hire recruit reshuffle enthrone anoint assume choose head lead draft""",
        """took over, new chief, nominee, election as, crowned, sworn in, coronation, ordination, successor,
        promotion, nomination, takes over, elected, appointment, swearing-in, elected as, cabinet reshuffle,
        inauguration, took office, takes office, confirmation, chosen, chose, ascended, accession, taken over,
        candidate""",
    ),
    (
        "decision",
        """close accept reject renew order rule remove allow bar:r grant pass block mandate instruct adjourn refer:r
        abolish advise award cap:p amend raise lower change revise declare lift adopt back refuse scrap:p waive
        recommend reverse overturn quash uphold dismiss greenlight nationalise nationalize privatise legalise
        legalize allocate earmark subsidise quarantine freeze reshuffle pardon commute vote veto tighten ease
        exempt license licence rezone designate sign decide privatize approve authorise authorize endorse extend
        delay postpone suspend cancel:l revoke rescind repeal enact legislate impose introduce terminate sever
        shelve finalise finalize opt:t delist reinstate withdraw ban:n outlaw prohibit require compel:l restrict
        limit ration cut hike increase reduce slash trim:m drop:p halt cease stop:p reopen resume downgrade
        upgrade sack fire defer:r overrule dissolve disband disallow slap:p choose determine""",
        """cut, cuts, cutting, found, resolution, award, policy, arbitral award, reversal, injunction, refusal,
        order, orders, rejection, declaring, lockdown, made, state of emergency, martial law, curfew, quarantine,
        amnesty, pardon, clemency, decree, edict, directive, memo, subsidy, allocation, budget, rate, rates,
        u-turn, go-ahead, green light, permit, licence, license, ban, decision, decided, ruling, verdict,
        emergency, rate cut, rate hike, rate rise, bill, law, legislation, act, amendment, motion, closure,
        moratorium, approval, nod, extension, delay, postponement, cancellation, suspension, abolition, repeal,
        renewal, recommendation, recommendations, cutbacks, reduction, overhaul, reform, measures, abstained,
        abstention, sentence, concession""",
    ),
    (
        "call",
        "call phone ring telephone dial",
        """rang, spoke, telephoned, phone call, video call, telephone conversation, conversation, video conference,
        call, spoken""",
    ),
    (
        "accident",
        """crash trap:p drift slip:p skid:d plunge collide collapse explode drown derail topple crush capsize
        overturn jackknife rupture veer career misfire electrocute suffocate ground sink bury strand leak spill
        burst malfunction fail swamp tangle ditch plummet tumble fall roll hit injure smash swerve stall""",
        """fell, falling, hit, buried, stuck, went off, lost contact, wreckage, fall, falling debris, gave way,
        crash-landed, ran into, swept, sank, sunk, blown off, near miss, misfire, malfunction, derailment, pileup,
        head-on, ran aground, emergency landing, engine failure, short circuit, mudslide, went missing, missing,
        stampede, blaze, shipwreck, accident, mishap, disaster, tragedy, catastrophe, calamity, incident, wreck,
        pile-up, hit-and-run, plane crash, car crash, train crash, bus crash, helicopter crash, crowd crush,
        blast, explosion, gas explosion, gas leak, oil spill, chemical spill, meltdown, rockfall, rockslide,
        avalanche, cave-in, ran off the road, swept away, swept overboard, forced landing, brake failure,
        structural failure, buckled, burst, trapped, came down, blew out, blowout, canyoning accident,
        got into trouble, mid-air collision, died""",
    ),
    (
        "ceasefire",
        "pause halt",
        """ceasefire, truce, armistice, lull, humanitarian pause, cessation, de-escalation, laid down arms,
        lay down arms, suspension of hostilities, peace""",
    ),
    (
        "earthquake",
        "shake rattle jolt rock quake",
        "quake, tremor, aftershock, aftershocks, shaking, shook, seismic, temblor",
    ),
    (
        "other",
        """move board open close stop:p halt cross release free launch table pay return discover identify revise
        brief question search seize steal escape cancel:l deliver construct found establish arrive block prevent
        stuff sell borrow donate inject spend hand repair damage deport clear depose join change end begin start
        complete test rename divorce graduate surrender occupy reopen drop:p increase decrease reduce lose strand
        withhold fix trade raise recover inaugurate award celebrate drain abandon prepare suspend demolish evict
        perform renovate auction export import recruit hire sack retire diagnose detect collapse erode dig:g mourn
        honour commemorate host exhibit screen film patent invent clone sequence transplant burgle defraud launder
        traffic smuggle forge leak hack rebrand list honor traffic:k vaccinate inoculate immunise immunize
        investigate probe examine interrogate inspect audit dismantle restore rebuild reconstruct restructure
        expand shrink slump plunge plummet soar surge jump tumble slide rise climb rally rebound ease fade weaken
        strengthen devalue downgrade default liquidate bankrupt shift transfer merge split separate secede defect
        desert overthrow topple oust unseat exhume bury cremate marry wed:d bear die perish starve disappear
        vanish sight spot:t uncover unearth excavate plant harvest slaughter cull poach dump pollute spill
        contaminate embezzle bribe cheat swindle counterfeit gamble overdose dock undock orbit land lift blast
        crown parade march breach violate trespass intrude infringe jam:m disrupt cripple paralyse shut resume
        restart refund compensate repay fund unfurl burn desecrate deface vilify insult mock apologise apologize
        deadlock stall scatter hide store circulate recall""",
        """fell, rose, bought, built, left, sent, found, cut, lost, paid, let in, hand over, bring back, put on hold,
        break, go to court, independence, birth, death, died, stole, began, shut, hid, drew up, sold, held, gave,
        gave birth, made, took, became, rise, drop, increase, loss, sale, purchase, construction, opening,
        discovery, delivery, heavy rain, storm, shut down, set up, split, payment, attempt, attempted coup, delay,
        delays, shortage, outage, crossing, deposed, thrown, cheered, rally, heatwave, drought, hail, heavy snow,
        snowfall, cold snap, famine, crisis, inflation, recession, default, bankruptcy, insolvency, price rise,
        price rises, rate, power cut, blackout, festival, concert, exhibition, parade, anniversary, service, mass,
        memorial, wedding, divorce, eviction, demolition, raid, searches, inspection, test, tests, trial run,
        pilot, clinical trial, surgery, operation, transplant, harvest, funeral, burial, opening ceremony,
        eclipse, moon landing, landing, docking, premiere, album, handed over, handover, breakup, break-up,
        deaths, decrease, losses, sales, storms, shutdown, coup, mutiny, hailstorm, snowstorm, blizzard,
        liquidation, receivership, downturn, slowdown, devaluation, marriage, ceremony, spacewalk, scandal,
        corruption, bribery, fraud, embezzlement, money laundering, smuggling, trafficking, espionage, spying,
        leak, breach, violation, intrusion, incursion, suicide, overdose, plot, rift, row, dispute, feud, tension,
        tensions, deadlock, impasse, stalemate, standoff, investigation, inquiry, probe, autopsy, post-mortem,
        exhumation, interrogation, vaccination, immunisation, immunization, rollout, recall, layoffs,
        redundancies, job cuts, restructuring, reconstruction, rebuilding, repair, repairs, redundancy, farewell,
        send-off, celebration, celebrations, pageant, holiday, migration, defection, succession, secession,
        thunderstorm, lightning, typhoon, hurricane, cyclone, tornado, landslide, tsunami, dust storm, sandstorm,
        smog, haze, heat wave, gale, prize, nobel prize, award, grant, donation, ipo, flotation, listing, buyback,
        dividend, profit, profits, earnings, breakthrough, invention, sighting, extinction, disappearance""",
    ),
)

HINTS = hints_of(_WORDS, forms)
