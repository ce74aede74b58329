"""Sentences: what ends one and what does not."""

import pytest

from desktop_app.domain.spans import Span
from desktop_app.extraction.sentences import cut_sentences
from desktop_app.languages import language_for


def sentences(text: str, language: str = "id") -> list[str]:
    spans = cut_sentences(text, Span(0, len(text)), abbreviations=language_for(language).abbreviations)
    return [span.slice(text) for span in spans]


def test_a_stop_before_a_capital_ends_a_sentence():
    assert sentences("Hujan turun. Jalan tergenang.") == ["Hujan turun.", "Jalan tergenang."]


def test_a_stop_in_a_number_ends_nothing():
    assert sentences("Sebanyak 6.500 rumah rusak.") == ["Sebanyak 6.500 rumah rusak."]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Menurut Prof. Rina itu benar.", "id"), ("Gov. Ann Lee left early.", "en"), ("J. Doe came.", "en")],
)
def test_an_abbreviation_ends_nothing(text, language):
    assert sentences(text, language) == [text]


def test_a_closing_quote_mark_stays_with_its_sentence():
    assert sentences('"Kami pergi." Mereka pun pulang.') == ['"Kami pergi."', "Mereka pun pulang."]


def test_a_quote_with_its_speaker_behind_is_one_sentence():
    assert sentences('"Kami pergi!" katanya.') == ['"Kami pergi!" katanya.']


def test_a_text_without_a_stop_is_one_sentence():
    assert sentences("kata " * 500) == [("kata " * 500).strip()]


@pytest.mark.parametrize(
    ("dateline", "rest"),
    [
        ("LIMA, Ohio (AP) —", "Two people were hurt."),
        ("TEMPO.CO, Jayapura -", "Dua orang terluka."),
        ("PESHAWAR:", "Two people were hurt."),
        ("Jakarta, CNN Indonesia --", "Dua orang terluka."),
        ("BISHKEK, May 11 (Reuters) -", "Two people were hurt."),
    ],
)
def test_a_dateline_is_apart_from_the_first_sentence(dateline, rest):
    text = f"{dateline} {rest}"
    found = cut_sentences(text, Span(0, len(text)), abbreviations=frozenset())
    assert [span.slice(text) for span in found] == [dateline, rest]


def test_a_dash_within_a_sentence_is_no_dateline():
    text = "Kedua pihak sepakat – untuk pertama kali – membuka jalan."
    assert len(cut_sentences(text, Span(0, len(text)), abbreviations=frozenset())) == 1
