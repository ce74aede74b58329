"""Quotes without a word of saying."""

from datetime import date

from desktop_app.domain.spans import Span
from desktop_app.extraction import boilerplate, entities, names, sentences
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.unattributed import unattributed
from desktop_app.languages import language_for


def quotes(text: str, *, covered: tuple[Span, ...] = ()) -> list[tuple[str | None, str]]:
    draft = Draft(text=text, language=language_for("id"), published=date(2022, 3, 16), blocks=())
    for stage in (boilerplate, sentences, names, entities):
        stage.run(draft)
    return [
        (None if found.speaker is None else found.speaker.slice(text), found.contents[0].slice(text))
        for found in unattributed(draft, covered)
    ]


def test_a_quote_behind_a_sentence_is_by_whom_the_sentence_is_about():
    text = "Air surut pada Rabu pagi.\n\nBupati Rahmat Hidayat belum yakin. “Surat itu cuma bilang tanahnya ada.”"
    assert quotes(text) == [("Bupati Rahmat Hidayat", "Surat itu cuma bilang tanahnya ada")]


def test_a_quote_in_what_was_said_already_is_left_alone():
    text = "Air surut pada Rabu pagi.\n\nBupati Rahmat Hidayat belum yakin. “Surat itu cuma bilang tanahnya ada.”"
    assert quotes(text, covered=(Span(text.index("Surat"), len(text) - 1),)) == []


def test_words_in_inverted_commas_are_no_quote():
    assert quotes("Air surut pada Rabu pagi.\n\nBupati Rahmat Hidayat menyusuri jalan “tikus” itu.") == []
