"""Which language a text is in, from a sample out of its middle (headlines and by-lines mislead, as Zotero found)."""

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

# fewer candidates, fewer slips between neighbours: Indonesian and Malay first of all
CANDIDATES = (
    "id",
    "ms",
    "en",
    "nl",
    "de",
    "fr",
    "es",
    "pt",
    "it",
    "ru",
    "uk",
    "tr",
    "ar",
    "fa",
    "zh",
    "ja",
    "ko",
    "vi",
    "th",
    "tl",
)
_SAMPLE = 4_000


def language_of(text: str) -> str:
    """The BCP 47 code of the text's language, the likeliest of CANDIDATES."""
    start = max(0, (len(text) - _SAMPLE) // 2)
    return str(_identifier().classify(text[start : start + _SAMPLE])[0])


@lru_cache(maxsize=1)
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(CANDIDATES))
    return identifier
