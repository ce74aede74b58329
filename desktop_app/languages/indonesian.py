"""Indonesian: words and patterns. The tables of each stage stand in the package `indonesian_words`."""

from desktop_app.languages.language import Language

LANGUAGE = Language(
    name="id",
    label="Bahasa Indonesia",
    function_words=frozenset(),
    abbreviations=frozenset(),
)
