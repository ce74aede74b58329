"""Bytes to text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.offsets import canonical
from desktop_app.errors import ReadingError
from desktop_app.readers.encoding import decode
from desktop_app.readers.plain import read

WORDS = "Café de l'Été: señor Müller, garçon à Genève — déjà vu."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_are_told_apart(encoding):
    assert decode(WORDS.encode(encoding)) == WORDS


def test_latin_1_is_read():
    text = "Perundingan di Genève gagal, ujar señor Müller. " * 5
    assert decode(text.encode("latin-1")) == text


def test_a_declared_encoding_is_used():
    assert decode("Привет".encode("cp1251"), declared="windows-1251") == "Привет"


def test_a_false_declaration_does_not_spoil_utf_8():
    assert decode(WORDS.encode(), declared="iso-8859-1") == WORDS


def test_an_unknown_declaration_is_passed_over():
    assert decode(WORDS.encode("cp1252"), declared="no-such-encoding") == WORDS


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 20, b"\x7fELF\x02\x01\x01\x00" + bytes(90), b"\x89PNG\r\n\x1a\n\0\0\0\r" * 9]
)
def test_what_is_no_text_is_refused(data):
    with pytest.raises(ReadingError, match="is not text"):
        decode(data, name="x.txt")


def test_a_few_nuls_are_shown_as_what_they_are():
    assert read(b"Satu dua\0 tiga empat lima enam tujuh delapan sembilan sepuluh.", "x.txt").text[8] == "\ufffd"


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    try:
        text = read(data, "x.txt").text
    except ReadingError as error:
        assert error.message
    else:
        assert canonical(text) == text


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(str.strip))
def test_the_characters_of_a_utf_8_text_are_kept(text):
    assert read(b"a" + text.encode(), "x.txt").text == canonical("a" + text)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends_become_one_character(ends):
    assert read(f"Satu.{ends}Dua.".encode(), "x.txt").text == "Satu.\nDua."
