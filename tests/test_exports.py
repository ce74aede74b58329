"""Exports as files: what goes out, what is replaced, what is kept, and what the manifest says."""

import hashlib
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app import exports, pipeline
from desktop_app.domain.anchoring import describe
from desktop_app.domain.annotations import Code
from desktop_app.domain.corrections import corrected
from desktop_app.domain.documents import Source
from desktop_app.domain.judgements import Judgement
from desktop_app.domain.scopes import EVERYTHING, Scope, accepted, codes_of, narrowed
from desktop_app.domain.selections import Omission, Selection
from desktop_app.errors import ExistsError, ExportError, UsageError
from desktop_app.exporters import exporters
from tests.samples import TIME, TOLL, annotation, revision, selection, sheet, span

MARKDOWN, HTML, CSV = exporters["markdown"], exporters["html"], exporters["csv"]


def written(path: Path, chosen: Selection | None = None, **options) -> exports.Written:
    """The file at `path` with the sample in it."""
    return exports.write(chosen or selection(), path, **{"exporter": HTML, **options})


def with_notes(*notes) -> Selection:
    """The sample with other notes."""
    one = selection().documents[0]
    return replace(selection(), documents=(replace(one, annotations=notes),))


# --- files ---


def test_a_file_that_is_there_is_not_replaced_unasked(tmp_path):
    path = tmp_path / "notes.html"
    path.write_text("mine")
    with pytest.raises(ExistsError, match=r"notes\.html is there already"):
        written(path)
    assert path.read_text() == "mine"
    written(path, replace=True)
    assert path.read_bytes() == HTML.write(selection())


def test_markdown_of_ours_is_merged_and_says_so(tmp_path):
    path = tmp_path / "notes.md"
    assert not written(path, exporter=MARKDOWN).merged
    path.write_text(path.read_text() + "\nmy words\n")
    assert written(path, exporter=MARKDOWN).merged
    assert "my words" in path.read_text()


def test_markdown_of_the_users_own_is_not_replaced_unasked(tmp_path):
    path = tmp_path / "notes.md"
    path.write_text("# Mine\n")
    with pytest.raises(ExistsError):
        written(path, exporter=MARKDOWN)


def test_a_failing_export_leaves_the_old_file(tmp_path):
    path = tmp_path / "notes.md"
    path.write_text("old")
    with pytest.raises(ExportError, match="template"):
        written(path, exporter=MARKDOWN, options={"template": "{{#x}}"}, replace=True)
    assert path.read_text() == "old"


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may write everywhere")
def test_a_folder_that_may_not_be_written_to_is_said_to_be_one(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(ExportError, match="cannot be written"):
        written(tmp_path / "notes.html")


def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "notes.html"
    path.write_text("old")
    monkeypatch.setattr(os, "fsync", _full)
    with pytest.raises(ExportError, match="Free some space"):
        written(path, replace=True)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def _full(_: int) -> None:
    raise OSError(28, "No space left on device")


def test_the_record_of_a_file_has_its_hash(tmp_path):
    record = written(tmp_path / "notes.html")
    assert record.sha256 == hashlib.sha256(record.path.read_bytes()).hexdigest()
    assert record.size == record.path.stat().st_size


@pytest.mark.parametrize(("name", "value"), [("none", "x"), ("encoding", "latin-1")])
def test_an_option_a_format_does_not_know_is_wrong_usage(tmp_path, name, value):
    with pytest.raises(UsageError):
        written(tmp_path / "x.csv", exporter=CSV, options={name: value})
    assert not list(tmp_path.iterdir())


# --- a file for each article ---


def two() -> Selection:
    """Two articles of the same title."""
    one = selection().documents[0]
    return replace(selection(), documents=(one, replace(one, document=replace(one.document, id="other-id-12345678"))))


def test_every_article_gets_a_file_of_its_own(tmp_path):
    files = list(exports.write_each(two(), tmp_path / "new", exporter=MARKDOWN))
    assert [file.path.name for file in files] == ["Banjir di Pemalang.md", "Banjir di Pemalang 12345678.md"]
    assert all(file.path.is_file() for file in files)


def test_no_file_is_written_if_one_may_not_be_replaced(tmp_path):
    (tmp_path / "Banjir di Pemalang 12345678.html").write_text("mine")
    with pytest.raises(ExistsError):
        list(exports.write_each(two(), tmp_path, exporter=HTML))
    assert len(list(tmp_path.iterdir())) == 1


@given(st.text())
def test_every_title_makes_a_file_name(title):
    one = selection().documents[0]
    stem = exports.file_stem(replace(one, document=replace(one.document, source=Source(title=title))))
    assert stem and stem == stem.strip(" .") and not set(stem) & set('<>:"/\\|?*\n\t\0')
    assert len(f"{stem} 12345678.statements.csv".encode("utf-8", "surrogatepass")) <= 255 + 72


# --- what would change ---


def test_a_dry_run_shows_the_difference_and_writes_nothing(tmp_path):
    path = tmp_path / "notes.md"
    written(path, exporter=MARKDOWN)
    before = path.read_bytes()
    changed = with_notes(*selection().documents[0].annotations[:2])
    shown = exports.difference(changed, path, exporter=MARKDOWN)
    assert "-> 2 orang tewas" in shown and "+> " not in shown
    assert path.read_bytes() == before


def test_a_dry_run_of_a_new_file_shows_all_of_it(tmp_path):
    shown = exports.difference(selection(), tmp_path / "notes.md", exporter=MARKDOWN)
    assert "+# Banjir di Pemalang" in shown
    assert not list(tmp_path.iterdir())


# --- how much goes out ---


def test_private_notes_stay_unless_they_are_asked_for():
    chosen = with_notes(annotation(1, span("Tiga"), private=True), annotation(2, span("warga")))
    assert [note.id[-2:] for note in narrowed(chosen, Scope()).documents[0].annotations] == ["02"]
    assert narrowed(chosen, Scope()).omissions == (Omission(what="private_notes", number=1),)
    assert narrowed(chosen, EVERYTHING) == chosen


@pytest.mark.parametrize("name", exporters.names())
def test_no_format_lets_a_private_note_out(name):
    chosen = with_notes(
        annotation(1, span("Tiga"), comment="SECRET", private=True, tags=(TOLL.id,)),
        annotation(2, span("warga"), comment="open", tags=(TOLL.id,)),
    )
    assert b"SECRET" not in exports.export_bytes(chosen, format=name, scope=Scope())


@pytest.mark.parametrize("name", exporters.names())
def test_no_format_lets_a_name_out_that_is_to_stay(name):
    chosen = with_notes(annotation(1, span("Tiga"), author="Zbigniew", tags=(TOLL.id,)))
    assert b"Zbigniew" not in exports.export_bytes(chosen, format=name, scope=Scope(names=False))


def test_notes_are_left_out_with_their_codes():
    left = narrowed(selection(), Scope(notes=False))
    assert left.documents[0].annotations == () and left.codes == ()
    assert left.omissions == (Omission(what="notes", number=3),)


def test_local_paths_are_left_out_of_words_sources_and_file_names():
    one = selection().documents[0]
    note = annotation(1, span("Tiga"), comment="See /home/ani/x.txt, C:\\Users\\Ani\\y and file:///tmp/z")
    source = Source(title="x", url="file:///home/ani/page.html", note="from /Users/ani/page")
    document = replace(one.document, source=source)
    chosen = replace(selection(), documents=(replace(one, document=document, annotations=(note,)),))
    left = narrowed(chosen, Scope(paths=False)).documents[0]
    assert left.annotations[0].comment == "See [a path] [a path] and [a path]"
    assert (left.document.source.url, left.document.source.note) == ("", "from [a path]")
    assert left.revision.file_name == ""


@pytest.mark.parametrize("words", ["https://example.org/home/ani", "and/or/var", "3/4 home", "kata C: begitu"])
def test_addresses_and_other_strokes_are_no_local_paths(words):
    chosen = with_notes(annotation(1, span("Tiga"), comment=words))
    assert narrowed(chosen, Scope(paths=False)).documents[0].annotations[0].comment == words


def judged(verdict: str, kind="statement", words="Tiga warga hilang") -> Selection:
    """The sample with one verdict."""
    one = selection().documents[0]
    judgement = Judgement(
        id="j", document="d", kind=kind, target=describe(revision(), span(words)), verdict=verdict, created=TIME
    )
    return replace(selection(), documents=(replace(one, judgements=(judgement,)),))


def test_only_accepted_facts_go_out_with_the_names_they_have():
    left = narrowed(judged("accepted"), Scope(facts="accepted"))
    facts = left.documents[0].sheet
    assert facts is not None
    assert [fact.id for fact in facts.statements] == ["s1"]
    assert (facts.counts, facts.events) == ((), ())
    assert [entity.id for entity in facts.entities] == ["e1"]
    assert left.omissions == (Omission(what="unaccepted_facts", number=3),)


@pytest.mark.parametrize(("verdict", "number"), [("accepted", 1), ("corrected", 1), ("added", 1), ("rejected", 0)])
def test_a_fact_stands_by_its_verdict(verdict, number):
    chosen = judged(verdict).documents[0]
    assert len(accepted(corrected(sheet(), chosen.judgements, revision())).statements) == number


def test_facts_on_the_same_words_are_told_apart():
    judgement = judged("accepted", kind="count", words="Tiga").documents[0].judgements[0]
    for kind, number in (("killed", 0), ("missing", 1)):
        found = corrected(sheet(), [replace(judgement, value={"kind": kind})], revision())
        assert len(accepted(found).counts) == number


def test_codes_go_out_with_those_above_them():
    above, below = (Code(id=name, name=name, parent=parent, created=TIME) for name, parent in (("a", None), ("b", "a")))
    assert codes_of((above, below, TOLL), [annotation(1, span("Tiga"), tags=("b",))]) == (above, below)


# --- the manifest ---


def test_the_manifest_has_the_hash_of_every_file_and_what_was_left_out(tmp_path):
    chosen = narrowed(with_notes(annotation(1, span("Tiga"), private=True)), Scope())
    files = list(exports.write_each(chosen, tmp_path / "out", exporter=HTML))
    exports.write_manifest(chosen, files, tmp_path / "out" / "manifest.json")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_bytes())
    assert manifest["left_out"] == [{"what": "private_notes", "number": 1}]
    for each in manifest["files"]:
        data = (tmp_path / "out" / each["name"]).read_bytes()
        assert (each["sha256"], each["bytes"]) == (hashlib.sha256(data).hexdigest(), len(data))


def test_a_manifest_replaces_one_of_its_kind_and_nothing_else(tmp_path):
    path = tmp_path / "manifest.json"
    exports.write_manifest(selection(), [], path)
    exports.write_manifest(selection(), [], path)
    path.write_text("{}")
    with pytest.raises(ExistsError):
        exports.write_manifest(selection(), [], path)


def test_the_pipeline_has_the_same_functions():
    assert pipeline.export is exports.export
