"""Drafts taken through the first stages, for the tests of the later ones."""

from datetime import date

from desktop_app.extraction import boilerplate, counts, numbers, sentences, times
from desktop_app.extraction.draft import Draft
from desktop_app.languages import language_for


def drafted(text: str, *, language: str = "id", published: str = "2022-03-16") -> Draft:
    """The draft of `text` after sentences, times, numbers and counts; 16 March 2022 is a Wednesday."""
    draft = Draft(text=text, language=language_for(language), published=date.fromisoformat(published), blocks=())
    for stage in (boilerplate, sentences, times, numbers, counts):
        stage.run(draft)
    return draft
