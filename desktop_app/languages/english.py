"""English: words and patterns. The tables of each stage stand in the package `english_words`."""

from desktop_app.languages.english_words.counts import COUNTS
from desktop_app.languages.english_words.events import EVENTS
from desktop_app.languages.english_words.links import LINKS
from desktop_app.languages.english_words.names import NAMES
from desktop_app.languages.english_words.numbers import NUMBERS
from desktop_app.languages.english_words.roles import ROLES
from desktop_app.languages.english_words.statements import STATEMENTS
from desktop_app.languages.english_words.times import TIMES
from desktop_app.languages.language import Language

LANGUAGE = Language(
    name="en",
    label="English",
    names=NAMES,
    times=TIMES,
    numbers=NUMBERS,
    statements=STATEMENTS,
    counts=COUNTS,
    events=EVENTS,
    roles=ROLES,
    links=LINKS,
    abbreviations=frozenset(
        "mr mrs ms dr prof gov sen rep gen col lt sgt capt maj cpl pvt rev hon st mt jr sr no vs inc corp co ltd etc "
        "e.g i.e insp supt adm brig det cmdr comr "
        "jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n d.c a.m p.m".split()
    ),
)
