"""English words of saying: verbs with all their forms, and the words around them."""

from desktop_app.domain.facts import Act
from desktop_app.languages.english_words.verbs import forms
from desktop_app.languages.grammar.statements import Cue, Frame, StatementWords

_ACTIVE: dict[Act, str] = {
    "assert": (
        "said say says saying told tells telling put puts claimed claims claim claiming insisted insists insisting announced announces "
        "announcing acknowledged acknowledges reported reports reporting warned warns warning declared declares declaring "
        "confirmed confirms confirming maintained maintains described describes describing recorded cautioned cautions admitted admits "
        "admitting counted added adds adding advised advises replied replies signalled signaled signals arguing argued argues noted "
        "notes noting estimated estimates estimating recalled recalls explained explains explaining tweeted posted listed "
        "lists conceded concedes projected projects quipped quips documented assured assures wrote writes writing stated states "
        "stating testified testifies predicted predicts suggested suggests suggesting believed believes stressed stresses stressing "
        "emphasised emphasized remarked observed commented comments concluded concludes revealed reveals disclosed discloses "
        "indicated indicates expects expected forecast forecasts asserted asserts contended contends affirmed clarified "
        "reiterated reiterates repeated mentioned boasted joked recounted related retorted responded answered "
        "informed informs calculated calculates proclaimed understood speculated hinted logged tallied registered published"
    ),
    "deny": (
        "denied denies denying deny rejected rejects rejecting dismissed dismisses dismissing disputed disputes disputing refuted refutes "
        "rebutted contradicted repudiated countered counters"
    ),
    "promise": (
        "promised promises promising pledged pledges pledging vowed vows vowing offered offers offering undertook guaranteed agreed "
        "volunteered swore"
    ),
    "threaten": "threatened threatens threatening",
    "express": (
        "condemned condemns condemning hailed hails welcomed welcomes welcoming praised praises deplored lamented lament regretted "
        "regrets criticised criticized criticises criticizes denounced denounces decried thanked apologised apologized mourned "
        "applauded"
    ),
    "accuse": "alleged alleges alleging",
    "question": "questioned wondered",
}
# verbs taken with -s, -ed and -ing; those of the second row also have uses that say nothing
_VERBS: dict[Act, tuple[str, str]] = {
    "assert": (
        "warn insist announce acknowledge declare maintain caution argue explain concede assure testify stress emphasise emphasize "
        "remark conclude reveal disclose assert contend affirm clarify reiterate boast joke recount retort reason reckon claim state "
        "estimate quip hint add opine aver attest reaffirm restate surmise speculate theorise theorize muse elaborate reply "
        "recall hazard mention advise stipulate summarise summarize tweet proclaim predict interject",
        "accept rate assess term label dub brand view consider deem judge guess reflect whisper mutter murmur mumble shout yell cry "
        "exclaim chuckle grin shrug smile laugh sigh sob snap sneer scoff groan moan chime intone relay outline specify detail "
        "itemise narrate certify verify corroborate underline underscore highlight characterise characterize portray depict "
        "signal indicate suggest observe comment note confirm answer respond relate assign rule determine establish assume",
    ),
    "deny": (
        "deny reject dismiss dispute refute rebut:t contradict repudiate disavow disown gainsay debunk disclaim rubbish",
        "discount",
    ),
    "promise": ("promise pledge vow guarantee", "offer agree"),
    "threaten": ("threaten", ""),
    "express": (
        "condemn hail welcome praise deplore lament criticise criticize denounce decry thank apologise apologize applaud slam:m "
        "lambast lambaste castigate chide chastise rebuke berate bemoan bewail grumble congratulate commend salute laud extol:l mock "
        "ridicule deride scold excoriate fume gripe rail regret:t",
        "blast mourn protest object oppose support back endorse express voice convey rejoice hope fear worry vent marvel gush",
    ),
    "accuse": ("allege complain", "suspect fault implicate"),
    "question": ("wonder", "query inquire enquire question"),
    "request": (
        "urge demand implore beseech entreat exhort beg:g recommend propose plead request instruct encourage",
        "",
    ),
}
_REQUEST = (
    "urged urges urging asked asks asking demanded demands demanding requested requests requesting ordered orders appealed appeals "
    "appealing proposed proposes proposing recommended recommends recommending begged implored pleaded instructed "
    "wants encouraged encourages pressed invited invites sought"
)
_ACCUSE = "accused accuses accusing blamed blames blaming charged"
_ACCORDING = ("according to",)
_PHRASES: dict[str, Cue] = {
    "called on": Cue("request", "request"),
    "calls on": Cue("request", "request"),
    "calling on": Cue("request", "request"),
    "called for": Cue("active", "request"),
    "calls for": Cue("active", "request"),
    "calling for": Cue("active", "request"),
    "called": Cue("active", "assert"),
    "ruled out": Cue("active", "express"),
    "turned down": Cue("active", "express"),
    "pointed out": Cue("active", "assert"),
    "pointing out": Cue("active", "assert"),
    "points out": Cue("active", "assert"),
    "pointed to": Cue("active", "assert"),
    "stuck to": Cue("active", "assert"),
    "hit back": Cue("active", "deny"),
    "in the words of": Cue("according", "assert"),
    "laid the blame": Cue("active", "accuse"),
    "laid blame": Cue("active", "accuse"),
    "pointed the finger": Cue("active", "accuse"),
    "took exception to": Cue("active", "deny"),
    "took issue with": Cue("active", "deny"),
    "cast doubt on": Cue("active", "deny"),
    "casts doubt on": Cue("active", "deny"),
    "poured scorn on": Cue("active", "deny"),
    "brushed aside": Cue("active", "deny"),
    "brushed off": Cue("active", "deny"),
    "shrugged off": Cue("active", "deny"),
    "waved away": Cue("active", "deny"),
    "played down": Cue("active", "deny"),
    "shot back": Cue("active", "assert"),
    "fired back": Cue("active", "assert"),
    "hit out at": Cue("active", "express"),
    "lashed out at": Cue("active", "express"),
    "railed against": Cue("active", "express"),
    "spoke of": Cue("active", "assert"),
    "speaks of": Cue("active", "assert"),
    "spoken of": Cue("active", "assert"),
    "speaking of": Cue("active", "assert"),
    "boasted of": Cue("active", "assert"),
    "complained of": Cue("active", "accuse"),
    "warned of": Cue("active", "assert"),
    "warns of": Cue("active", "assert"),
    "warned against": Cue("active", "assert"),
    "made clear": Cue("active", "assert"),
    "rules out": Cue("active", "express"),
    "called upon": Cue("request", "request"),
    "appealed to": Cue("request", "request"),
    "pleaded with": Cue("request", "request"),
    "begged": Cue("request", "request"),
    "put forward": Cue("active", "promise"),
}


def _inflected(verbs: str, *, nouns: bool = False) -> list[str]:
    """The forms of the verbs but the bare ones, which also stand behind `to`; of verbs that are `nouns` too no form
    in -s.
    """
    bare = {entry.partition(":")[0] for entry in verbs.split()}
    return [form for form in forms(verbs) if form not in bare and not (nouns and form.endswith("s"))]


def _cues() -> dict[str, Cue]:
    found: dict[str, Cue] = dict(_PHRASES)

    def add(words: str, frame: Frame, act: Act) -> None:
        for word in words.split():
            found.setdefault(word, Cue(frame, act))

    for act, words in _ACTIVE.items():
        add(words, "active", act)
    for act, rows in _VERBS.items():
        frame: Frame = "request" if act == "request" else "active"
        add(" ".join(_inflected(rows[0]) + _inflected(rows[1], nouns=True)), frame, act)
    add(_REQUEST, "request", "request")
    add(_ACCUSE, "accuse", "accuse")
    for phrase in _ACCORDING:
        found[phrase] = Cue("according", "assert")
    return found


# forms that nearly always say something
_CLEAR = frozenset(
    "suggested suggests suggesting noted noting confirmed confirms confirming countered opposed hoped hopes objected protested protests "
    "encouraged requested requesting appealed indicated indicating offered agreed".split()
)

STATEMENTS = StatementWords(
    cues=_cues(),
    tallying=frozenset(
        "recorded records recording counted counts logged logs tallied registered documented listed lists put puts gave gives published "
        "reports report claims claim".split()
    ),
    weak=frozenset(
        "logged tallied registered published gave gives records recording counts logs "
        "say put puts claim claims report reports reporting states state notes comments lists listed counted posted related answered "
        "observed advised called expects expected forecast forecasts offers offer offered described describes recorded warning signals "
        "projects believed orders ordered charged sought asked asks invited pressed demands wants agreed questioned added adds "
        "wrote writes writing repeated understood appeals deny promises requests testified testifies testifying pleaded pleads pleading "
        "claims states estimates adds pledges demands vows notes replies tweets hints quips jokes salutes mocks".split()
    )
    | frozenset(word for _, row in _VERBS.values() for word in _inflected(row, nouns=True)) - _CLEAR,
    connectors=frozenset(("that", "whether")),
    infinitives=frozenset(("to",)),
    addressing=frozenset(("to",)),
    openers=frozenset(
        "in on at after before when while as since for with by from but and although though if because despite during until under "
        "over once yet however meanwhile earlier later still also then so through amid among asked speaking citing quoting unlike "
        "following without instead separately nevertheless asking last".split()
    ),
    auxiliaries=frozenset(
        "also has have had later then again still already repeatedly earlier first publicly formally flatly has been would "
        "immediately initially promptly quickly angrily simply only never always once even is was are were being both all "
        "strongly itself himself herself themselves".split()
    ),
    manner=frozenset(("in", "on", "at", "during", "via", "through", "by", "after", "before", "when", "as", "while", "speaking")),
    spokesmen=frozenset(("through",)),
    conjunctions=frozenset(("when", "after", "before", "because", "since")),
    stops=frozenset(
        "in on at during after before when as while via through by who which speaking adding citing of to from with late early".split()
    ),
    contrasts=frozenset("while whereas but although though".split()),
    additions=frozenset(("and", "or", "then")),
    joiners=frozenset(("and",)),
    relatives=frozenset(("who", "which", "that")),
    barriers=frozenset(
        "to not never will would can could may might should must cannot won't didn't doesn't nor without be been being n't "
        "was were is are the a an its his her their this".split()
    ),
    negations=frozenset(("not", "never", "nor", "didn't", "doesn't", "hasn't", "haven't", "won't", "cannot")),
    quoting=frozenset(("quoted", "quotes", "quoting", "cited", "cites", "citing")),
    quoted_as=frozenset(("as",)),
    nouns=frozenset(
        "claim claims allegation allegations report reports rumour rumours rumor rumors suggestion suggestions accusation "
        "accusations denial denials statement statements warning warnings promise promises pledge pledges threat threats call calls "
        "demand demands request requests charge charges criticism complaint complaints assertion assertions estimate estimates "
        "insistence speculation assurance assurances account accounts testimony belief fears concerns news word".split()
    ),
    anonymity=frozenset("named identified name names anonymity anonymous surname".split()),
    predicates=frozenset(
        "is are was were be been has have had will would can could may might must should shall does do did cannot not never only "
        "while but and so because since if unless though although".split()
    ),
    agents=frozenset(("by",)),
    persons=frozenset(("he", "she")),
    crowds=frozenset(("they", "both")),
    things=frozenset(("it",)),
    trailing=True,
    individuals=frozenset(("a", "an", "one", "another")),
    determiners=frozenset(("the", "some", "several", "many", "all", "its", "their", "his", "her", "our", "two", "three", "four", "five")),
    bodies=frozenset(
        "company agency ministry institute group party organisation organization commission union bank club firm watchdog charity hospital "
        "airline university school federation association department committee council bureau foundation operator network bloc "
        "board regulator newspaper paper carrier lender retailer manufacturer maker supplier producer developer insurer alliance coalition "
        "league guild society institution broadcaster station".split()
    ),
    companies=frozenset(
        "company airline firm operator carrier lender retailer manufacturer maker supplier producer developer insurer".split()
    ),
    continuing=frozenset("added continued".split()),
    documents=frozenset("report statement data survey study research figures records documents".split()),
    pointers=frozenset(("the", "that", "this", "these", "those")),
    denials=("not true", "a lie", "lies", "false", "fake", "never ", "baseless", "no truth", "nonsense", "fabricated", "untrue", "had no "),
    promises=("we will", "i will", "we'll", "i'll", "we are going to", "would be let", "we shall"),
    requests=("please", "let us", "we urge", "we call on", "we ask", "must "),
    accusations=("responsible for", "responsibility for", "deliberately", "aggression", "violated", "stole", "to blame", "war crime"),
    threats=("will pay", "will retaliate", "consequences", "will respond"),
    feelings=("concern", "anguished", "sorry", "condolences", "hope", "regret", "saddened", "gratitude", "proud", "devastated", "relief"),
)  # fmt: skip
