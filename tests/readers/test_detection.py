"""Which language a text is in."""

import pytest

from desktop_app import pipeline
from desktop_app.readers.detection import language_of

ARTICLES = {
    "id": "Polisi menangkap dua orang pada Senin malam di Makassar karena diduga mencuri sepeda motor milik warga.",
    "ms": "Polis menahan dua lelaki pada Isnin kerana disyaki mencuri motosikal, kata ketua polis daerah, yang "
    "menambah bahawa mangsa cedera ringan.",
    "en": "Police arrested two men on Monday night in Makassar on suspicion of stealing a motorcycle.",
    "ru": "Полиция задержала двух мужчин по подозрению в краже мотоцикла.",
}


@pytest.mark.parametrize("code", ARTICLES)
def test_is_known_by_its_words(code):
    assert language_of(ARTICLES[code]) == code


@pytest.mark.parametrize("text", ["", " \n", "12.300 + 4", "😀"])
def test_without_words_there_is_none(text):
    assert language_of(text) == ""


def test_a_long_text_is_believed_rather_than_the_template_it_stands_in():
    page = f'<html lang="en-US"><body><article><p>{ARTICLES["id"] * 8}</p></article></body></html>'
    assert pipeline.read_html(page).found.language == "id"


def test_a_short_text_is_what_its_page_declares():
    assert pipeline.read_html('<html lang="id"><body><p>Halo</p></body></html>').found.language == "id"
