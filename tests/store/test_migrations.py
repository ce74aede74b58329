"""A library of every version so far opens, and holds what it held. `schemas` has one of each, and what was in it."""

import gzip
import json
from pathlib import Path

import msgspec
import pytest

from desktop_app.store import schema
from desktop_app.store.library import Library
from desktop_app.store.similar import similar

SCHEMAS = Path(__file__).with_name("schemas")
VERSIONS = sorted(int(path.name.split("-")[1].split(".")[0]) for path in SCHEMAS.glob("*.gz"))


@pytest.fixture(params=VERSIONS)
def version(request) -> int:
    """The number of a schema."""
    return request.param


@pytest.fixture
def old(version: int, tmp_path: Path) -> Path:
    """The file of a library with that schema."""
    path = tmp_path / "library.kliping"
    path.write_bytes(gzip.decompress((SCHEMAS / f"version-{version}.kliping.gz").read_bytes()))
    return path


@pytest.fixture
def expected(version: int) -> dict:
    """What the program of that time said was in it."""
    return json.loads((SCHEMAS / f"version-{version}.json").read_text(encoding="utf-8"))


def test_there_is_a_library_of_every_version():
    assert list(range(1, schema.VERSION + 1)) == VERSIONS


def holds(there: object, expected: object) -> bool:
    """Whether everything that was there is there; later versions may know more of each record."""
    if isinstance(expected, dict):
        return isinstance(there, dict) and all(
            name in there and holds(there[name], expected[name]) for name in expected
        )
    if isinstance(expected, list):
        return isinstance(there, list) and len(there) == len(expected) and all(map(holds, there, expected))
    return there == expected


def test_an_old_library_holds_what_it_held(old, expected):
    with Library(old) as library:
        documents = [*library.documents(), *library.documents(binned=True)]
        annotations = [note for document in documents for note in library.annotations(document.id)]
        there = {
            "documents": documents, "annotations": annotations, "codes": library.codes(), "stories": library.stories(),
            "judgements": library.judgements(documents[0].id), "sheet": library.sheet(documents[0].revision),
            "history": library.history(), "remembered": library.recall("position:x"),
            "texts": {each.id: library.revision(each.revision).text for each in documents},
            "originals": {each.id: library.original(each.revision).decode() for each in documents},
        }  # fmt: skip
        assert library.check() == []
    found = json.loads(msgspec.json.encode(there))
    assert [name for name in expected if not holds(found[name], expected[name])] == []


def test_an_old_library_is_searched_as_a_new_one(old, expected):
    with Library(old) as library:
        shown, binned = library.documents()[0], library.documents(binned=True)[0]
        assert [hit.document for hit in library.search("said by Pashinyan")] == [shown.id]
        assert [hit.document for hit in library.search("tewas periksa")] == []
        assert [hit.field for hit in library.search("periksa")] == ["notes"]
        library.undo(binned.id)
        library.learn_stems()
        assert [hit.document for hit in library.search("attacking")] == [binned.id]
        assert similar(library.database, shown.id) == []


def test_the_history_of_an_old_library_goes_on(old):
    with Library(old) as library:
        before = library.documents(), library.annotations(), library.stories()
        while library.undo() is not None:
            pass
        assert library.documents() == [] and library.annotations() == [] and library.codes() == []
        while library.redo() is not None:
            pass
        assert (library.documents(), library.annotations(), library.stories()) == before
        assert library.check() == []


def test_an_old_library_is_copied_before_it_is_changed(old, version):
    content = old.read_bytes()
    Library(old).close()
    copies = [path for path in old.parent.iterdir() if path.name == f"library-version-{version}.kliping"]
    assert bool(copies) is (version < schema.VERSION)
    assert all(abs(path.stat().st_size - len(content)) < 10_000 for path in copies)
