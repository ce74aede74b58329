"""A bundle goes out of one library and comes into another: everything, nothing twice, nothing that is not whole."""

import io
import json
import subprocess
import sys
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from desktop_app import exports
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Story
from desktop_app.domain.judgements import Judgement
from desktop_app.domain.scopes import Scope
from desktop_app.errors import ExportError, ImportingError
from desktop_app.exchange import import_notes
from desktop_app.exporters import bundle as out
from desktop_app.exporters.bundle import bundle_of, pack
from desktop_app.importers.bundle import read, unpack
from desktop_app.store.library import Library
from tests.bundles import bundle as taken_out
from tests.libraries import selections
from tests.samples import TEXT, TIME, revision, selection, sheet, span


@pytest.fixture
def theirs(tmp_path):
    """A colleague's library with an article that has everything."""
    with Library(tmp_path / "theirs.kliping", author="Ani") as library:
        document = library.add(revision(), sheet())
        library.annotate(document, span("warga hilang"), comment="Siapa?", tags=["toll"])
        library.annotate(document, span("Senin"), comment="rahasia", private=True)
        story = Story(id="019cad2e-0000-7000-8000-00000000000f", name="Banjir", created=TIME)
        judgement = Judgement(
            id="019cad2e-0000-7000-8000-00000000000e", document=document.id, kind="count", verdict="accepted",
            target=library.annotations(document.id)[0].targets[0], created=TIME,
        )  # fmt: skip
        told = replace(document, stories=(story.id,))
        changes = (Change(None, story), Change(None, judgement), Change(document, told))
        library.apply(ChangeSet(action="test", changes=changes, document=document.id))
        yield library


def sent(theirs: Library, tmp_path, **scope):
    """The bundle of everything in a library."""
    return exports.export(theirs, None, tmp_path / "for-you.kliping-bundle", scope=Scope(**scope), replace=True)


def test_a_colleague_gets_everything(library, theirs, tmp_path):
    report = import_notes(library, sent(theirs, tmp_path))
    (document,) = library.documents()
    assert [each.outcome for each in report.notes] == ["exact"]
    assert (report.documents, report.clashes) == ((document.id,), ())
    assert library.revision(document.revision).text == TEXT
    assert library.original(document.revision) == TEXT.encode()
    assert library.sheet(document.revision) == sheet()
    (note,) = library.annotations()
    assert (note.author, note.comment) == ("Ani", "Siapa?")
    assert [code.name for code in library.codes()] == ["toll"]
    assert [story.name for story in library.stories()] == ["Banjir"]
    assert len(library.judgements(document.id)) == 1
    assert library.check() == []


def test_the_same_bundle_again_changes_nothing(library, theirs, tmp_path):
    path = sent(theirs, tmp_path)
    import_notes(library, path)
    before = library.history()
    assert [each.outcome for each in import_notes(library, path).notes] == ["known"]
    assert len(library.annotations()) == 1 and len(library.documents()) == 1
    assert [step.number for step in library.history() if step.action == "bundle.merge"] <= [
        step.number for step in before
    ] + [library.history()[0].number]


def test_private_notes_stay_unless_they_are_asked_for(library, theirs, tmp_path):
    assert b"rahasia" not in sent(theirs, tmp_path).read_bytes()
    import_notes(library, sent(theirs, tmp_path, private=True))
    assert {note.comment for note in library.annotations()} == {"Siapa?", "rahasia"}


def test_names_and_paths_can_be_left_out(theirs, tmp_path):
    with zipfile.ZipFile(sent(theirs, tmp_path, names=False, paths=False)) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    assert all("Ani" not in text and "banjir.txt" not in text for name, text in files.items() if name.endswith("json"))


def test_older_revisions_with_their_notes_travel_too(library, theirs, tmp_path):
    (document,) = theirs.documents()
    newer = replace(revision("Judul baru\n" + TEXT), id="019cad2e-0000-7000-8000-0000000000aa", document=document.id)
    theirs.add(newer)
    report = import_notes(library, sent(theirs, tmp_path))
    assert [each.outcome for each in report.notes] == ["exact"]
    assert len(library.revisions(document.id)) == 2
    assert library.annotations()[0].targets[0].revision == revision().id
    assert library.check() == []


def both_change_a_comment(library, theirs, tmp_path):
    import_notes(library, sent(theirs, tmp_path))
    for each, comment, when in ((theirs, "mereka", "2027-01-02"), (library, "saya", "2027-01-01")):
        note = next(note for note in each.annotations() if not note.private)
        later = replace(note, comment=comment, modified=f"{when}T00:00:00Z")
        each.apply(ChangeSet(action="annotation.edit", changes=(Change(note, later),), document=note.document))
    return sent(theirs, tmp_path)


@pytest.mark.parametrize(("prefer", "comment"), [(None, "mereka"), ("mine", "saya"), ("theirs", "mereka")])
def test_where_both_changed_a_field_both_are_shown(library, theirs, tmp_path, prefer, comment):
    report = import_notes(library, both_change_a_comment(library, theirs, tmp_path), prefer=prefer)
    assert [(each.field, each.mine, each.theirs) for each in report.clashes] == [("comment", "saya", "mereka")]
    assert library.annotations()[0].comment == comment


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(chosen=selections())
def test_any_selection_comes_out_of_its_bundle_as_it_was(chosen):
    assert unpack(out.write(chosen)) == bundle_of(chosen)


def test_what_is_taken_out_of_a_library_comes_out_of_the_zip_as_it_was(theirs):
    whole = taken_out(theirs, [document.id for document in theirs.documents()], private=True)
    assert unpack(pack(whole)) == whole


def files_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def rehashed(files: dict[str, bytes]) -> bytes:
    """The files with a manifest that agrees with them."""
    from hashlib import sha256

    manifest = json.loads(files["manifest.json"])
    manifest["files"] = {name: sha256(data).hexdigest() for name, data in files.items() if name != "manifest.json"}
    return zipped({**files, "manifest.json": json.dumps(manifest).encode()})


GOOD = files_of(out.write(selection()))


@pytest.mark.parametrize("name", [name for name in GOOD if name != "manifest.json"])
def test_a_file_that_was_changed_or_is_missing_is_found(name):
    with pytest.raises(ImportingError, match="damaged"):
        read(zipped({**GOOD, name: GOOD[name] + b" "}))
    with pytest.raises(ImportingError, match="missing"):
        read(zipped({each: data for each, data in GOOD.items() if each != name}))


def changed(name: str, old: str, new: str) -> bytes:
    assert old in GOOD[name].decode()
    return rehashed({**GOOD, name: GOOD[name].replace(old.encode(), new.encode())})


NOTE = "annotations.json"


@pytest.mark.parametrize(
    "data",
    [
        changed(NOTE, '"exact": "Tiga warga hilang"', '"exact": "Tiga warga pulang"'),
        changed(NOTE, '"targets": [', '"targets": [], "x": ['),
        changed(NOTE, '"document": "019cad2e-0000-7000-8000-000000000001"', '"document": "elsewhere"'),
        changed(NOTE, '"revision": "019cad2e-0000-7000-8000-000000000002"', '"revision": "elsewhere"'),
        changed("codes.json", '"parent": null', '"parent": "elsewhere"'),
        changed("codes.json", '"colour": "pink"', '"colour": "mauve"'),
        changed("codes.json", "019cad2e-0000-7000-8000-000000000003", "019cad2e-0000-7000-8000-000000000004"),
        changed("documents.json", '"stories": []', '"stories": ["elsewhere"]'),
        changed("documents.json", "[", "{"),
        changed(f"revisions/{revision().id}.txt", "Banjir", "Gempa "),
        rehashed({**GOOD, f"originals/{revision().sha256}": b"other"}),
        zipped({**GOOD, "manifest.json": b'{"format": "kliping-bundle/2", "files": {}}'}),
        zipped({**GOOD, "manifest.json": b'{"format": "kliping-bundle/1", "files": 7}'}),
        zipped({**GOOD, "manifest.json": b'{"format": "other/1"}'}), zipped({**GOOD, "manifest.json": b"[]"}),
        zipped({}), b"", b"PK\x03\x04", zipped({"a.txt": b"x"}),
    ],
)  # fmt: skip
def test_what_is_not_whole_is_refused_with_a_sentence(data):
    with pytest.raises(ImportingError) as refused:
        read(data)
    assert refused.value.message and refused.value.remedy


def test_a_note_on_a_revision_that_is_not_selected_is_refused():
    one = selection().documents[0]
    other = replace(one, revision=replace(one.revision, id="019cad2e-0000-7000-8000-0000000000bb"))
    with pytest.raises(ExportError, match="older revision"):
        out.write(replace(selection(), documents=(other,)))


def test_the_terminal_sends_and_merges(theirs, tmp_path):
    def kliping(*arguments: str, library: str):
        command = [sys.executable, "-m", "desktop_app", "--library", str(tmp_path / library), *arguments]
        return subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)

    assert kliping("export", "--all", "-o", "for-you.kliping-bundle", library="theirs.kliping").returncode == 0
    done = kliping("import", "for-you.kliping-bundle", library="mine.kliping")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("exact") and "1 new articles" in done.stderr
