"""What holds for every registered importer."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import ImportingError, UsageError
from desktop_app.importers import imported_from, importers, importers_for
from desktop_app.importers.importer import Imported

every_importer = pytest.mark.parametrize("name", importers.names())


def test_the_formats_of_the_contract_are_there():
    assert set(importers.names()) >= {
        "brat", "bundle", "conll", "hypothesis", "jsonld", "kindle", "koreader", "qdc", "qdpx", "readwise", "zotero",
    }  # fmt: skip


@every_importer
def test_says_what_it_reads(name):
    importer = importers[name]
    assert importer.name == name and importer.label and importer.media_types
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in importer.suffixes)


@every_importer
def test_is_found_by_the_end_of_a_name(name):
    for suffix in importers[name].suffixes:
        assert name in {each.name for each in importers_for(f"NOTES{suffix.upper()}")}


@every_importer
@pytest.mark.parametrize("data", [b"", b"\x00" * 100, b"\xff\xfe\xfd", b"PK\x03\x04broken", b"{", b"<", b"null"])
def test_what_is_not_in_the_format_is_refused_with_a_sentence_and_a_remedy(name, data):
    with pytest.raises(ImportingError) as refused:
        importers[name].read(data)
    assert refused.value.message.endswith((".", "!")) and refused.value.remedy


@every_importer
@settings(max_examples=30, deadline=None)
@given(data=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(name, data):
    try:
        assert isinstance(importers[name].read(data), Imported)
    except ImportingError as refused:
        assert refused.message


@every_importer
def test_loads_no_qt(name):
    code = (
        f"import sys; from desktop_app.importers import importers; importers[{name!r}]; print('PySide6' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "False\n"


def test_of_formats_that_end_alike_the_one_it_is_in_is_taken():
    koreader = b'{"title": "x", "entries": [{"text": "warga hilang"}]}'
    hypothesis = b'{"annotations": [{"uri": "http://x.org", "text": "a", "target": []}]}'
    assert imported_from(koreader, file_name="a.json").annotations[0].id.startswith("koreader:")
    assert imported_from(hypothesis, file_name="a.json").annotations[0].comment == "a"


def test_a_file_in_none_of_them_is_refused_with_their_names():
    with pytest.raises(ImportingError, match=r"hypothesis, koreader"):
        imported_from(b"[]", file_name="a.json")


def test_an_unknown_name_or_end_is_said():
    with pytest.raises(UsageError, match="nonsense"):
        importers_for("a.json", name="nonsense")
    with pytest.raises(UsageError, match=r"a\.xyz"):
        importers_for("a.xyz")
