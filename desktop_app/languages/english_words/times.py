"""English words and patterns of time."""

from desktop_app.languages.grammar.times import TimeWords

_LEAD = r"(?P<lead>(?i:around|about|approximately|roughly) )?"
_CLOCK = _LEAD + r"(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))? ?(?P<half>{half})(?: (?P<zone>{zone}))?"
_MONTH = r"(?P<month>{month})(?:\.(?= ?\d))?"
_NO_DATE = r"(?!,? (?:{month}\b|\d{1,2}(?:st|nd|rd|th)? (?:of )?{month}))"
_TO = r"(?: ?[-–] ?| to | through | until | till )"

TIMES = TimeWords(
    weekdays=(
        ("Monday", "Mon"),
        ("Tuesday", "Tue"),
        ("Wednesday", "Wed"),
        ("Thursday", "Thu"),
        ("Friday", "Fri"),
        ("Saturday", "Sat"),
        ("Sunday", "Sun"),
    ),
    months=(
        ("January", "Jan"),
        ("February", "Feb"),
        ("March", "Mar"),
        ("April", "Apr"),
        ("May",),
        ("June", "Jun"),
        ("July", "Jul"),
        ("August", "Aug"),
        ("September", "Sept", "Sep"),
        ("October", "Oct"),
        ("November", "Nov"),
        ("December", "Dec"),
    ),
    numbers=(
        ("half a", 0.5),
        ("half an", 0.5),
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("eleven", 11),
        ("twelve", 12),
        ("thirteen", 13),
        ("fourteen", 14),
        ("fifteen", 15),
        ("sixteen", 16),
        ("seventeen", 17),
        ("eighteen", 18),
        ("nineteen", 19),
        ("a quarter of an", 0.25),
        ("three quarters of an", 0.75),
        ("half of a", 0.5),
        ("a couple of", 2),
        ("a dozen", 12),
        ("an", 1),
        ("a", 1),
    ),
    tens=(
        ("twenty", 20),
        ("thirty", 30),
        ("forty", 40),
        ("fifty", 50),
        ("sixty", 60),
        ("seventy", 70),
        ("eighty", 80),
        ("ninety", 90),
    ),
    factors=(("hundred", 100), ("thousand", 1000)),
    units=(
        ("seconds", "S"),
        ("working days", "D"),
        ("business days", "D"),
        ("fortnight", "FN"),
        ("fortnights", "FN"),
        ("quarters", "Q"),
        ("quarter", "Q"),
        ("minutes", "MIN"),
        ("minute", "MIN"),
        ("hours", "H"),
        ("hour", "H"),
        ("days", "D"),
        ("day", "D"),
        ("nights", "D"),
        ("weeks", "W"),
        ("week", "W"),
        ("months", "M"),
        ("month", "M"),
        ("years", "Y"),
        ("year", "Y"),
        ("decades", "DE"),
        ("decade", "DE"),
        ("centuries", "C"),
        ("century", "C"),
    ),
    relatives=(
        ("last", -1),
        ("past", -1),
        ("previous", -1),
        ("preceding", -1),
        ("this", 0),
        ("that", 0),
        ("next", 1),
        ("coming", 1),
        ("following", 1),
    ),
    shifts=(("ago", -1), ("earlier", -2), ("later", 2), ("afterwards", 2), ("from now", 1)),
    days=(
        ("today", 0),
        ("tonight", 0),
        ("the day after tomorrow", 2),
        ("the day before yesterday", -2),
        *((f"yesterday {part}", -1) for part in ("morning", "afternoon", "evening")),
        *((f"tomorrow {part}", 1) for part in ("morning", "afternoon", "evening", "night")),
        ("this morning", 0),
        ("this afternoon", 0),
        ("this evening", 0),
        ("yesterday", -1),
        ("tomorrow", 1),
        ("last night", -1),
    ),
    parts=(
        *(
            f"{edge}{part}"
            for edge in ("", "early ", "late ", "mid-")
            for part in ("morning", "afternoon", "evening", "night")
        ),
        "lunchtime",
        "breakfast time",
        "midnight",
        "noon",
        "midday",
        "dawn",
        "daybreak",
        "sunrise",
        "dusk",
        "sunset",
        "nightfall",
    ),
    noons=frozenset(("noon", "midday")),
    halves=(
        ("a.m.", "am"),
        ("am", "am"),
        ("AM", "am"),
        ("p.m.", "pm"),
        ("pm", "pm"),
        ("PM", "pm"),
        ("hrs", "24"),
        ("local time", "24"),
        ("GMT", "24"),
        ("UTC", "24"),
    ),
    zones=("local time", "GMT", "UTC", "BST", "ET", "EST", "EDT"),
    edges=(
        *("early", "mid", "late", "end", "earlier", "later", "the middle of", "the start of", "the beginning of"),
        *("the end of", "end of"),
    ),
    anaphors=(
        "the same day",
        "the same evening",
        "the same night",
        *(f"{part} that day" for part in ("dawn", "dusk", "noon", "earlier")),
        "that day",
        "that evening",
        "that night",
        "that morning",
        "that afternoon",
        "later that day",
    ),
    next_days=(
        *(f"the {word} {part}" for word in ("next", "following") for part in ("day", "morning", "evening", "night")),
        "the day after",
    ),
    previous_days=(
        *(f"the previous {part}" for part in ("day", "evening", "night")),
        *(f"the {part} before" for part in ("day", "night", "evening")),
    ),
    seasons=(("spring", 3), ("summer", 6), ("autumn", 9), ("fall", 9), ("winter", 12)),
    codes=frozenset("resolution no number flight act bill law constitution article section route".split()),
    upcoming=frozenset(("coming", "this")),
    vague=(
        "several hours",
        "several days",
        "several weeks",
        "several months",
        "several years",
        "a few hours",
        "a few days",
        "a few weeks",
        "a few months",
        "decades",
        "centuries",
    ),
    midnights=("midnight",),
    overnights=("overnight",),
    from_last=frozenset("previous preceding following that".split()),
    soon=frozenset(("until",)),
    since=frozenset(("since",)),
    ended=frozenset("ended over concluded".split()),
    begun=frozenset("since began begun started erupted".split()),
    until=frozenset("until till".split()),
    extremes=r"(?:dead|bigg|high|low|larg|strong|weak|long|great|heavi|bloodi|fast|slow|fierc|small|earli|tight|steep|sharp)(?:li|g)?est|most|least|first|worst|best|only",
    year_leads=frozenset(
        "in since by during from to between until till of early late mid around about before after throughout through as".split()
    ),
    nth_day=(
        r"\b(?P<ordinal>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))"
        r"(?: (?:straight|consecutive|successive|full))? day\b"
    ),
    ordinals=(
        ("second", 2),
        ("third", 3),
        ("fourth", 4),
        ("fifth", 5),
        ("sixth", 6),
        ("seventh", 7),
        ("eighth", 8),
        ("ninth", 9),
        ("tenth", 10),
        ("eleventh", 11),
        ("twelfth", 12),
    ),
    from_on=frozenset("from since starting beginning on".split()),
    idle=frozenset(("a", "an")),
    busy_units=frozenset(("hour",)),
    from_words=("after", "before", "since"),
    ages_before=("aged", "age", "(", "ages"),
    ands=frozenset(("and",)),
    leads=frozenset(("on",)),
    ages_after=("-old", " old"),
    people=frozenset(),
    feasts=(
        ("Easter Sunday", "easter"),
        ("Easter", "easter"),
        ("Good Friday", "good friday"),
        ("Palm Sunday", "palm sunday"),
        ("Ascension Day", "ascension"),
        ("Pentecost", "pentecost"),
        ("Eid al-Fitr", "eid al-fitr"),
        ("Eid al-Adha", "eid al-adha"),
        ("Easter Monday", "easter monday"),
        ("Ash Wednesday", "ash wednesday"),
        ("Lunar New Year", "lunar new year"),
        ("Chinese New Year", "lunar new year"),
        ("Vesak", "vesak"),
        ("Labor Day", "labor day"),
        ("Memorial Day", "memorial day"),
        ("Martin Luther King Jr. Day", "king day"),
        *((f"{day} bank holiday", f"{day.lower()} holiday") for day in ("Early May", "Spring", "Summer")),
        ("August bank holiday", "summer holiday"),
        ("Thanksgiving", "thanksgiving"),
    ),
    terms=(
        *(
            (f"{lead}{number} quarter", 3 * place + 1, 3)
            for lead in ("the ", "")
            for place, number in enumerate(("first", "second", "third", "fourth"))
        ),
        *(
            (f"{lead}{number} half", 6 * place + 1, 6)
            for lead in ("the ",)
            for place, number in enumerate(("first", "second"))
        ),
        *((f"Q{place + 1}", 3 * place + 1, 3) for place in range(4)),
    ),
    future=frozenset(
        "will would takes starts begins scheduled due planned plans expected expect likely next upcoming tomorrow shall proposed proposes offered forecast expects book booked could".split()
    ),
    holidays=(
        ("Christmas", 12, 25),
        ("Christmas Day", 12, 25),
        ("Christmas Eve", 12, 24),
        ("Halloween", 10, 31),
        ("Juneteenth", 6, 19),
        ("Veterans Day", 11, 11),
        ("May Day", 5, 1),
        ("New Year's Eve", 12, 31),
        ("New Year's Day", 1, 1),
        ("Boxing Day", 12, 26),
        ("Valentine's Day", 2, 14),
    ),
    patterns=(
        (
            "weekday",
            r"(?:(?i:(?P<edge>early|late)|(?:dawn|dusk|sunset|sunrise|nightfall)(?: on)?) )?(?:(?i:(?P<relative>{relative})) )?(?P<weekday>{weekday})"
            r"(?P<week_on> week\b)?(?: (?:of )?(?P<relative2>last|this|next) (?P<week>week))?(?: (?P<part>{part}))?"
            r"(?:,? (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?P<month>{month})(?: (?P<year>\d{4}))?"
            r"|,? (?P<month2>{month})(?:\.(?= ?\d))? (?P<day2>\d{1,2})(?:st|nd|rd|th)?(?:, (?P<year2>\d{4}))?)?",
        ),
        ("clock_weekday", _CLOCK + r"(?: on)?,? (?P<weekday>{weekday})" + _NO_DATE),
        ("clock_24_weekday", r"(?P<hour>\d{1,2}):(?P<minute>\d\d) on (?P<weekday>{weekday})" + _NO_DATE),
        ("midnight_date", r"(?i:(?P<midnight>midnight)) on (?P<month>{month})(?:\.(?= ?\d))? (?P<day>\d{1,2})"),
        (
            "written",
            r"(?:(?i:the) )?(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?P<month>{month})(?:\.(?= ?\d))?(?:,? (?P<year>\d{4}))?",
        ),
        (
            "american",
            r"(?P<month>{month})(?:\.(?= ?\d))? (?P<day>\d{1,2})(?:st|nd|rd|th)?(?:, (?P<year>\d{4}))?(?![\d:])",
        ),
        (
            "day_range",
            r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
            + _TO
            + r"(?P<day2>\d{1,2})(?:st|nd|rd|th)? (?:of )?"
            + _MONTH
            + r"(?:,? (?P<year>\d{4}))?",
        ),
        (
            "day_range",
            r"(?<=[Bb]etween )(?P<day>\d{1,2})(?:st|nd|rd|th)? and (?P<day2>\d{1,2})(?:st|nd|rd|th)? (?:of )?"
            + _MONTH
            + r"(?:,? (?P<year>\d{4}))?",
        ),
        (
            "day_range",
            _MONTH
            + r" (?P<day>\d{1,2})(?:st|nd|rd|th)?"
            + _TO
            + r"(?P<day2>\d{1,2})(?:st|nd|rd|th)?(?:, (?P<year>\d{4}))?(?![\d:])(?! {month})",
        ),
        (
            "date_range",
            r"(?P<day>\d{1,2}) "
            + _MONTH
            + r"(?: (?P<year>\d{4}))?"
            + _TO
            + r"(?P<day2>\d{1,2}) (?P<month2>{month})(?: (?P<year2>\d{4}))?",
        ),
        (
            "date_range",
            _MONTH
            + r" (?P<day>\d{1,2})(?:, (?P<year>\d{4}))?"
            + _TO
            + r"(?P<month2>{month})(?:\.(?= ?\d))? (?P<day2>\d{1,2})(?:, (?P<year2>\d{4}))?(?![\d:])",
        ),
        ("written", r"(?P<day>\d{1,2})(?=(?:,? (?:and|or)|,) \d{1,2} " + _MONTH + r"(?: (?P<year>\d{4}))?)"),
        (
            "months_to",
            r"(?i:(?:(?P<number>\d+|{number}) )?(?P<unit>months|year) to )(?:(?i:end[- ]))?"
            + _MONTH
            + r"(?: \d{1,2}\b)?(?:,? (?P<year>\d{4}))?",
        ),
        (
            "month_range",
            r"(?P<month>{month})(?: (?P<year>\d{4}))?(?:[-–]| to | until )(?P<month2>{month})(?: (?P<year2>\d{4}))?",
        ),
        (
            "month",
            r"(?:(?i:(?P<edge>{edge}))[ -])?(?:(?i:(?P<relative>last|past|previous|preceding|this|next|coming|following)) |(?<=[Tt]hat )(?P<told>))?"
            + _MONTH
            + r"(?:,? (?P<year>\d{4}))?",
        ),
        (
            "season",
            r"(?i:(?:the )?(?:(?P<edge>early|late|mid)[- ])?(?:(?P<relative>{relative}) )?(?P<season>{season}))(?:(?: (?:of|in))? (?P<year>\d{4}))?",
        ),
        ("decade", r"(?i:(?:the )?(?:(?:early|late|mid)[- ])?)(?P<decade>(?:1[89]|20)\d)0s"),
        ("decade", r"(?i:the (?:(?:early|late|mid)[- ])?)['’](?P<decade>[3-9]0)s"),
        ("edge_year", r"(?i:(?P<edge>{edge}))[ -](?P<year>(?:1[89]|20)\d\d)"),
        (
            "period",
            r"(?:(?i:(?P<edge>{edge})) )?(?i:(?:the )?(?P<relative>{relative}) (?P<unit>year|quarter|month|week))",
        ),
        ("end_of_year", r"(?i:(?P<edge>the end of|end of|late in|early in) (?:the|this) (?P<unit>year|month))"),
        ("weekend", r"(?i:(?:(?:the )?(?P<relative>last|past|this|next|coming|following) )weekend)"),
        ("year_range", r"(?P<year>(?:1[89]|20)\d\d)[-–/](?P<year2>(?:(?:1[89]|20)\d\d|\d\d))"),
        ("year_range", r"(?<=[Bb]etween )(?P<year>(?:1[89]|20)\d\d) and (?P<year2>(?:1[89]|20)\d\d)"),
        ("year", r"(?P<year>(?:1[6789]|2[01])\d\d)"),
        (
            "amount",
            r"(?i:(?P<lead>nearly |about |around |some |almost |more than |less than |over |at least |up to )?"
            r"(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|{number})(?:(?P<plus>[ -]and[ -]a[ -]half))?[ -](?P<unit>{unit})(?: (?P<shift>{shift}))?)",
        ),
        ("amount", r"(?i:(?P<number>\d+|{number}) (?P<unit>{unit})(?P<plus> and a half)(?: (?P<shift>{shift}))?)"),
        ("clock", _CLOCK),
        ("stamp", r"(?m:^)(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?: (?P<zone>{zone}))?(?=\s*[-–—|:]| [A-Z]|$)"),
        ("bare_clock", _LEAD + r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)"),
        ("gmt", r"(?P<hour>\d\d):?(?P<minute>\d\d) (?P<zone>GMT|UTC)"),
        ("noon", r"(?i:(?P<noon>noon|midday))"),
        ("word", r"(?i:(?P<word>{word}))"),
        ("anaphor", r"(?i:(?P<anaphor>{anaphor}))"),
        ("next_day", r"(?i:(?P<next>{next_day}))"),
        ("previous_day", r"(?i:(?P<previous>{previous_day}))"),
        ("vague", r"(?i:(?P<vague>{vague}))"),
        ("holiday", r"(?P<holiday>{holiday})"),
        ("feast", r"(?P<feast>{feast})"),
        ("fast", r"(?P<fast>Ramadan|Ramadhan)"),
        (
            "term",
            r"(?i:(?P<term>{term}))(?:(?: of)? (?P<year>\d{4})| (?i:of (?P<relative>this|last|next) year))?",
        ),
        (
            "compound",
            r"(?i:(?P<number>\d+|{number}) (?P<unit>{unit})(?:,? and|,)? (?P<number2>\d+|{number}) (?P<unit2>{unit}))",
        ),
        ("overnight", r"(?i:(?P<overnight>{overnight}))"),
        ("midnight", r"(?i:(?P<midnight>{midnight}))"),
        ("part", r"(?i:(?:the )?{part})"),
    ),
)
