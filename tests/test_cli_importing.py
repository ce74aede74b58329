"""`kliping import-notes`, run as users run it: what comes in, and what is said of it."""

import json

import pytest

from desktop_app.exporters import jsonld
from desktop_app.importers.importer import Remark
from desktop_app.store.library import Library
from tests.refi import coding, project, selection
from tests.samples import TEXT, revision
from tests.samples import selection as sample
from tests.test_cli import complaint, kliping, words  # noqa: F401 - the fixture


@pytest.fixture
def notes(tmp_path) -> str:
    """A file of notes on the sample article."""
    (tmp_path / "notes.jsonld").write_bytes(jsonld.write(sample()))
    return "notes.jsonld"


@pytest.fixture
def article(tmp_path) -> str:
    """The id of the sample article in the library."""
    with Library(tmp_path / "library.kliping") as library:
        return library.add(revision()).id


def test_notes_come_to_their_article_with_their_outcome(kliping, article, notes):  # noqa: F811
    done = kliping("import-notes", notes)
    assert done.returncode == 0
    assert [line.split()[0] for line in words(done).splitlines()] == ["exact"] * 3
    shown = json.loads(words(kliping("show", article, "--json")))
    assert shown["annotations"][0]["quote"] == "Tiga warga hilang"
    assert "3 exact, 1 new tags." in done.stderr.decode()


def test_what_was_left_out_is_said(kliping, article, notes):  # noqa: F811
    assert "4 facts that a program found are left out" in kliping("import-notes", notes).stderr.decode()


def test_as_json_every_note_is_an_object(kliping, article, notes):  # noqa: F811
    printed = lines_of(kliping("import-notes", notes, "--json"))
    assert [each["note"]["outcome"] for each in printed if "note" in each] == ["exact"] * 3
    assert {each["note"]["document"] for each in printed if "note" in each} == {article}


def lines_of(done) -> list[dict]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_notes_without_their_article_are_named_and_the_status_tells(kliping, notes):  # noqa: F811
    done = kliping("import-notes", notes)
    assert done.returncode == 1
    assert words(done).count("(no article “Banjir di Pemalang”)") == 3


def test_the_article_can_be_named(kliping, article, tmp_path):  # noqa: F811
    note = {
        "@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://x.org/1", "type": "Annotation", "bodyValue": "Hm",
        "target": {"source": "http://x.org/page", "selector": {"type": "TextQuoteSelector", "exact": "warga hilang"}},
    }  # fmt: skip
    (tmp_path / "a.jsonld").write_text(json.dumps(note))
    assert kliping("import-notes", "a.jsonld").returncode == 1
    assert kliping("import-notes", "a.jsonld", "--document", article).returncode == 0


def test_import_takes_files_of_notes_too(kliping, article, notes):  # noqa: F811
    assert [line.split()[0] for line in words(kliping("import", notes)).splitlines()] == ["exact"] * 3


def test_the_way_of_counting_is_said_with_its_evidence(kliping, tmp_path):  # noqa: F811
    at = TEXT.index("warga")
    (tmp_path / "a.qdpx").write_bytes(project(TEXT.encode(), selection(30, at + 1, at + 6, coding(40))))
    done = kliping("import", "a.qdpx")
    assert done.returncode == 0
    assert "utf-16" in done.stderr.decode() and "1 of 1 passages begin and end with words" in done.stderr.decode()
    assert "1 new articles" in done.stderr.decode()


def test_a_broken_file_does_not_stop_the_rest(kliping, article, notes, tmp_path):  # noqa: F811
    (tmp_path / "broken.qdpx").write_bytes(b"PK")
    done = kliping("import-notes", "broken.qdpx", notes)
    assert done.returncode == 1 and "not a ZIP file" in done.stderr.decode()
    assert words(done).count("exact") == 3


def test_an_unknown_format_is_wrong_usage(kliping, notes):  # noqa: F811
    done = kliping("import-notes", notes, "--format", "nonsense")
    assert "nonsense" in complaint(done) and "jsonld" in complaint(done)


@pytest.mark.parametrize("code", ["offsets", "colour", "facts", "left_out"])
def test_every_remark_is_a_sentence(code):
    from desktop_app.cli.importing import said

    keys = ("unit", "mark", "line_end", "end", "passages", "whole", "quoted", "from", "to", "number")
    assert said(Remark(code=code, about="x", values=dict.fromkeys(keys, "1"))).endswith(".")
