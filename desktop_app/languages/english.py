"""English: words and patterns. The tables of each stage stand in the package `english_words`."""

from desktop_app.languages.language import Language

LANGUAGE = Language(
    name="en",
    label="English",
    function_words=frozenset(),
    abbreviations=frozenset(),
)
