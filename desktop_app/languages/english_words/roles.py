"""English words of offices, occupations and kinship."""

import re

from desktop_app.languages.grammar.phrases import phrases
from desktop_app.languages.grammar.roles import RoleWords

ROLES = RoleWords(
    heads=phrases(
        """president, vice president, prime minister, premier, chancellor, minister, secretary, secretary of state, secretary-general,
        secretary general, governor, lieutenant governor, gov, gov., lt. gov., sen, sen., rep, rep., state rep., state sen., senator, congressman, congresswoman,
        representative, assemblyman, assemblywoman, delegate, lawmaker, mp, mep, peer, councillor, councilman, councilwoman,
        mayor, deputy mayor, alderman, commissioner, deputy commissioner, ombudsman, regent, magistrate, district magistrate, sheriff, marshal, chief,
        police chief, fire chief, head, deputy head, deputy, director, deputy director, chair, chairman, chairwoman, chairperson, president-elect,
        chief executive, chief executive officer, chief financial officer, chief operating officer, ceo, cfo, coo, cpro, pro, boss, founder, co-founder,
        owner, proprietor, manager, general manager, managing director, treasurer, trustee, spokesman, spokeswoman, spokesperson, press secretary, candidate,
        leader, deputy leader, whip, envoy, special envoy, ambassador, high commissioner, consul, attache, diplomat, negotiator, coordinator, co-ordinator, organiser, organizer,
        adviser, advisor, aide, official, officer, inspector, superintendent, det con, det insp, detective, det. sgt., constable, commander, captain,
        general secretary, attorney general, attorney-general, prosecutor, solicitor, barrister, lawyer, attorney, counsel, judge, justice, chief justice,
        coroner, juror, magistrate, registrar, clerk, stenographer, interpreter, doctor, surgeon, physician, paediatrician, nurse, midwife, paramedic, medic,
        epidemiologist, virologist, economist, chief economist, analyst, strategist, trader, broker, dealer, banker, accountant, auditor,
        assistant, consultant, contractor, engineer, technician, mechanic, electrician, plumber, carpenter, builder, scientist, researcher, research fellow, fellow,
        professor, associate professor, lecturer, academic, historian, sociologist, psychologist, anthropologist, archaeologist, geologist, seismologist,
        volcanologist, meteorologist, forecaster, teacher, headteacher, principal, vice-chancellor, dean, rector, student, pupil, librarian, curator, author, novelist,
        poet, playwright, editor, editor-in-chief, journalist, reporter, correspondent, photographer, cameraman, broadcaster, presenter, actor,
        actress, filmmaker, film-maker, musician, singer, soprano, tenor, composer, conductor, band director, artist, painter, designer, architect, coach, head coach, assistant coach,
        striker, defender, midfielder, goalkeeper, forward, winger, skipper, referee, umpire, boxer, runner, swimmer, cyclist, sprinter, athlete, player,
        driver, bus driver, lorry driver, truck driver, pilot, co-pilot, conductor, station master, guard, sailor, fisherman, fishmonger, farmer, rancher,
        herder, shepherd, miner, worker, labourer, laborer, builder, welder, cleaner, cook, chef, baker, butcher, waiter, waitress, barman, bartender,
        hairdresser, barber, tailor, seamstress, shopkeeper, shop owner, grocer, vendor, hawker, street vendor, trader, market trader, salesman, saleswoman,
        receptionist, electorate officer, firefighter, rescuer, volunteer, campaigner, activist, advocate, organiser, pastor, priest, vicar, imam, rabbi, bishop, archbishop,
        cardinal, pope, king, queen, emperor, emir, sultan, monk, nun, soldier, sniper, warlord, veteran, retiree, pensioner, housewife, homemaker,
        businessman, businesswoman, entrepreneur, tycoon, investor, developer, landlord, landlady, lifeguard, ranger, gamekeeper, cm, pm, dgp, speaker, deputy speaker, majority leader, minority leader, member, shadow, staffer, worker, undersecretary, under-secretary, permanent secretary, treasurer, elder, chieftain"""
    ),
    coined=re.compile(r"[a-z]+-?[a-z]*(?:er|or|ist|ian|man|woman|ologist|ant|smith|wright|maker|keeper|ee|eer)"),
    never=phrases(
        """mr, mrs, ms, miss, dr, sir, dame, lord, lady, sister, father, brother, mother, daughter, son, number, member state, other, another, former, later, earlier, together,
        mother, under, over, september, october, november, december, never, however, whether, after, further, consumer, her, the latter, winner, survivor, follower, christian, civilian,
        woman, man, teenager, pensioner, indian, asian, african, prisoner, gunman, passenger, customer, stranger, sixth-grader, killer, murderer, suspect, defendant, widow, parishioner, prime suspect"""
    ),
    head_first=False,
    ranks=phrases(
        """general, gen, gen., major general, maj. gen., maj gen, major-general, brigadier, brigadier general, brigadier-general, brig. gen., brig gen, lieutenant general,
        lieutenant-general, lt. gen., lt gen, colonel, col, col., lieutenant colonel, lt. col., lt col, major, maj, maj., captain, capt, capt., lieutenant, lt, lt., sergeant,
        sgt, sgt., staff sergeant, corporal, cpl, cpl., lance corporal, private, pvt, pvt., pfc., admiral, adm, adm., rear admiral, rear adm., vice admiral, commodore, marshal, air marshal,
        insp. gen., insp gen, inspector general, inspector, insp., chief inspector, superintendent, supt, supt., chief superintendent, comr., brig, brig., justice, professor, archbishop, bishop, cardinal, rev, rev., reverend,
        pastor, imam, rabbi, sheikh, officer, detective, constable, commander, cmdr., squadron leader, wing commander, master, sub-inspector, deputy superintendent"""
    ),
    honorifics=phrases(
        "mr, mr., mrs, mrs., ms, ms., miss, dr, dr., sir, dame, lord, lady, the hon, hon, hon., the hon., the honourable, h.e., his excellency, her excellency, mx, shri, smt, sri, datuk, tan sri, sister, father, brother, mother, haji, hajj, prof, pak, ibu, the, rtd, ret., retired"
    ),
    modifiers=phrases(
        "former, ex, acting, late, then, interim, outgoing, incoming, deputy, vice, shadow, federal, state, chief, retired, assistant, senior, junior, veteran, presiding, lead, high, central, national, general, regional, local"
    ),
    inner=phrases(
        "of, for, at, in, and, the, to, on, from, with, high, school, de, among, them, match, committee, infectious, diseases, foreign, affairs, commission, country's, our, his, her, their, its"
    ),
    closes=phrases("of, for, at, in, to, on, from, with"),
    stops=phrases(
        """said, says, told, tells, by, that, who, whose, which, but, while, when, after, before, because, as, if, than, with, is, was, are, were, has, have, had, will, would,
        according, including, among, between, against, until, since, about, into, over, under, not, no, or, so, where, then-"""
    ),
    verbs=re.compile(r"[a-z]{3,}(?:ed|ing)(?<!king)"),
    bridges=phrases("named, called, identified as, known as, identified only as"),
    appositions=phrases(
        "a, an, the, who is, who is a, who is an, who is the, who was, who was a, who was the, who works as a, who serves as, as, now, then, then a, then the, also, one of the, one of"
    ),
    possessives=phrases("its, his, her, their"),
    joiners=phrases("and, or"),
    kin=phrases(
        """wife, husband, father, mother, son, daughter, brother, brothers, sister, sisters, uncle, aunt, cousin, nephew, niece, grandson, granddaughter, grandfather, grandmother, stepson, stepdaughter,
        son-in-law, daughter-in-law, father-in-law, mother-in-law, brother-in-law, sister-in-law, widow, widower, partner, fiance, fiancee, girlfriend, boyfriend, ex-wife, ex-husband, half-brother, half-sister, twin brother, twin sister,
        older brother, younger brother, older sister, younger sister, elder brother, elder sister, eldest son, eldest daughter"""
    ),
    allies=phrases("ally"),
    allied=phrases("allied with, is allied with, which is allied with, who is allied with, was allied with"),
    of_allies=phrases(
        "of, the, to, close, closest, key, main, longtime, long-time, staunch, traditional, historic, once, old, is"
    ),
    members=phrases("of, from, with"),
    within=phrases("in, near the city of, in the city of, in the province of, in the region of"),
)
