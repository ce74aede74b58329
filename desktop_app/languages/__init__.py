"""Languages: the words, patterns and name tables of each, one module a language, tables as data beside it."""

from desktop_app.languages.language import Language
from desktop_app.registry import Registry

languages: Registry[Language] = Registry(
    "desktop_app.languages", attribute="LANGUAGE", group="kliping.languages", kind=Language
)


def language_for(code: str) -> Language:
    """The language of a BCP 47 code ("id-ID" is Indonesian, Malay rides on it); English for one we have no words of."""
    base = code.lower().partition("-")[0]
    base = {"ms": "id", "in": "id"}.get(base, base)
    return languages[base] if base in languages else languages["en"]
