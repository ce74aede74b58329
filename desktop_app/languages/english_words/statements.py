"""English words of saying: verbs with all their forms, and the words around them."""

from desktop_app.domain.facts import Act
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
        "reiterated reiterates repeated mentioned boasted joked recounted related countered retorted responded answered "
        "informed informs calculated calculates proclaimed understood speculated hinted logged tallied registered published"
    ),
    "deny": (
        "denied denies denying deny rejected rejects rejecting dismissed dismisses dismissing disputed disputes disputing refuted refutes "
        "rebutted contradicted repudiated"
    ),
    "promise": (
        "promised promises promising pledged pledges pledging vowed vows vowing offered offers offering undertook guaranteed agreed "
        "volunteered swore"
    ),
    "threaten": "threatened threatens threatening",
    "express": (
        "condemned condemns condemning hailed hails welcomed welcomes welcoming praised praises deplored lamented lament regretted "
        "regrets criticised criticized criticises criticizes denounced denounces decried thanked apologised apologized mourned "
        "complained applauded"
    ),
    "accuse": "alleged alleges alleging",
    "question": "questioned wondered",
}
_REQUEST = (
    "urged urges urging asked asks asking demanded demands demanding requested requests requesting ordered orders appealed appeals "
    "appealing proposed proposes proposing recommended recommends recommending begged implored pleaded instructed "
    "wants encouraged encourages pressed invited invites sought"
)
_ACCUSE = "accused accuses accusing blamed blames blaming charged"
_AGENTLESS: dict[Act, str] = {}
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
}


def _cues() -> dict[str, Cue]:
    found: dict[str, Cue] = dict(_PHRASES)

    def add(words: str, frame: Frame, act: Act) -> None:
        for word in words.split():
            found.setdefault(word, Cue(frame, act))

    for act, words in _ACTIVE.items():
        add(words, "active", act)
    add(_REQUEST, "request", "request")
    add(_ACCUSE, "accuse", "accuse")
    for phrase in _ACCORDING:
        found[phrase] = Cue("according", "assert")
    return found


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
        "wrote writes writing repeated understood appeals deny promises requests".split()
    ),
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
    agents=frozenset(("by",)),
    persons=frozenset(("he", "she")),
    crowds=frozenset(("they", "both")),
    things=frozenset(("it",)),
    trailing=True,
    individuals=frozenset(("a", "an", "one", "another")),
    determiners=frozenset(("the", "some", "several", "many", "all", "its", "their", "his", "her", "our", "two", "three", "four", "five")),
    bodies=frozenset(
        "company agency ministry institute group party organisation organization commission union bank club firm watchdog charity hospital "
        "airline university school federation association department committee council bureau foundation operator network bloc".split()
    ),
    companies=frozenset("company airline firm operator".split()),
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
