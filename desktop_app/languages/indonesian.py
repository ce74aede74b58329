"""Indonesian: words and patterns. The tables of each stage stand in the package `indonesian_words`."""

from desktop_app.languages.indonesian_words.counts import COUNTS
from desktop_app.languages.indonesian_words.events import EVENTS
from desktop_app.languages.indonesian_words.links import LINKS
from desktop_app.languages.indonesian_words.names import NAMES
from desktop_app.languages.indonesian_words.numbers import NUMBERS
from desktop_app.languages.indonesian_words.roles import ROLES
from desktop_app.languages.indonesian_words.statements import STATEMENTS
from desktop_app.languages.indonesian_words.times import TIMES
from desktop_app.languages.language import Language

LANGUAGE = Language(
    name="id",
    label="Bahasa Indonesia",
    names=NAMES,
    times=TIMES,
    numbers=NUMBERS,
    statements=STATEMENTS,
    counts=COUNTS,
    events=EVENTS,
    roles=ROLES,
    links=LINKS,
    abbreviations=frozenset(
        "dr drs dra prof ir h hj kh tgk st sdr sdri tn ny no hal jl jln kab kec prov komjen irjen brigjen kombes "
        "akbp kompol akp "
        "iptu ipda aiptu aipda bripka briptu letjen mayjen kol letkol kapt lettu letda s.h s.e m.si m.h sp.og dst "
        "dll pt cv tbk rp sta".split()
    ),
)
