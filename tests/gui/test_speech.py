"""What the lower layers say in English is said in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator

from desktop_app import pipeline
from desktop_app.errors import KlipingError
from desktop_app.gui import speech
from desktop_app.gui.sentences import LABELS, SENTENCES
from desktop_app.paths import resources
from desktop_app.store.library import Library
from tests.gui import sentences


@pytest.fixture
def indonesian(qapp) -> Iterator[None]:
    """The window's language is Indonesian."""
    translator = QTranslator()
    assert translator.load("kliping_id.qm", str(resources() / "translations"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_the_table_has_every_sentence_of_the_lower_layers_and_no_other() -> None:
    assert set(SENTENCES) == sentences.sentences()


def test_the_table_has_every_label_of_a_format_and_no_other() -> None:
    assert set(LABELS) == sentences.labels()


def test_an_error_is_said_in_indonesian_with_what_it_is_about(indonesian, tmp_path) -> None:
    with pytest.raises(KlipingError) as caught:
        pipeline.read(tmp_path / "berita.txt")
    assert speech.said(caught.value) == f"Tidak ada berkas {tmp_path / 'berita.txt'}. Periksa namanya."


def test_a_word_in_a_sentence_is_translated_too(indonesian, tmp_path) -> None:
    with Library(tmp_path / "l.kliping") as library, pytest.raises(KlipingError) as caught:
        library.document("x1")
    assert speech.sentence(caught.value.message) == f'Tidak ada artikel "x1" di {tmp_path / "l.kliping"}.'


def test_several_sentences_are_translated_one_by_one(indonesian) -> None:
    assert speech.sentence("This is not JSON. Export it again.") == "Ini bukan JSON. Ekspor sekali lagi."


def test_the_sentence_with_most_words_of_its_own_is_meant(indonesian) -> None:
    assert speech.sentence("a.pdf is damaged or no PDF.") == "a.pdf rusak atau bukan PDF."


def test_a_sentence_that_nobody_translated_stays(indonesian) -> None:
    assert speech.sentence("Something happened. Nobody knows what.") == "Something happened. Nobody knows what."


def test_in_english_everything_stays_as_it_is(qapp) -> None:
    error = KlipingError("There is no file /a/{0}.txt.", remedy="Check the name.")
    assert speech.said(error) == "There is no file /a/{0}.txt. Check the name."


def test_formats_have_indonesian_names(indonesian) -> None:
    assert speech.label("Web page") == "Halaman web"
