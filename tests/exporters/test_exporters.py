"""What holds for every registered exporter."""

import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop_app.domain.anchoring import describe
from desktop_app.domain.judgements import Judgement
from desktop_app.domain.selections import Selection
from desktop_app.errors import ExportError, UsageError
from desktop_app.exporters import exporter_for, exporters
from tests.exporters.contents import golden, readable
from tests.golden import matches
from tests.samples import TIME, revision, selection, span

GOLDEN = Path(__file__).parent / "golden"
every_exporter = pytest.mark.parametrize("name", exporters.names())
of_notes = pytest.mark.parametrize("name", [each.name for each in exporters if "notes" in each.holds])


def test_the_formats_of_the_contract_are_there():
    assert {"markdown", "html", "jsonld"} <= set(exporters.names())


@every_exporter
def test_writes_what_the_golden_file_holds(name):
    kept = golden(f"banjir{exporters[name].suffix}", exporters[name].write(selection()))
    assert matches(GOLDEN / kept.name, kept.content)


@every_exporter
def test_the_same_selection_gives_the_same_bytes(name):
    assert exporters[name].write(selection()) == exporters[name].write(selection())


@every_exporter
def test_every_choice_of_an_option_can_be_written(name):
    for option in exporters[name].options:
        assert option.default == option.values[0]
        for value in option.values:
            assert exporters[name].write(selection(), **{option.name: value})


@of_notes
def test_every_quote_and_every_id_is_in_it(name):
    written = readable(exporters[name].write(selection()))
    for annotation in selection().documents[0].annotations:
        assert annotation.id in written
    assert "Tiga warga hilang" in written


@of_notes
def test_notes_stand_in_the_order_of_the_text(name):
    written = readable(exporters[name].write(selection()))
    places = [written.index(annotation.id) for annotation in selection().documents[0].annotations]
    assert places == sorted(places)


@every_exporter
def test_nothing_to_export_is_a_valid_file_or_refused_with_a_sentence(name):
    try:
        assert exporters[name].write(Selection(documents=(), made="2026-03-02T08:00:00Z"))
    except ExportError as error:
        assert error.message and error.remedy


@every_exporter
def test_a_document_without_notes_or_facts_is_exported(name):
    bare = replace(selection().documents[0], annotations=(), sheet=None)
    chosen = Selection(documents=(bare, bare), codes=selection().codes, made="2026-03-02T08:00:00Z")
    assert exporters[name].write(chosen)


@every_exporter
def test_is_found_by_the_end_of_a_name(name):
    assert exporter_for(f"NOTES{exporters[name].suffix.upper()}").name == name


@every_exporter
def test_loads_no_qt(name):
    code = (
        f"import sys; from desktop_app.exporters import exporters; exporters[{name!r}]; print('PySide6' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "False\n"


def test_an_unknown_end_is_said_to_be_unknown():
    with pytest.raises(UsageError, match=r"notes\.xyz"):
        exporter_for("notes.xyz")


@pytest.mark.parametrize("name", ["markdown", "html"])
@pytest.mark.parametrize(
    ("kind", "words", "slot"),
    [
        ("statement", "Tiga warga hilang", ""),
        ("count", "2 orang tewas", "killed"),
        ("event", "Banjir", "flood"),
    ],
)
def test_a_fact_the_reader_rejects_is_not_exported_as_one(name, kind, words, slot):
    judgement = Judgement(
        id="j", document=revision().document, kind=kind, target=describe(revision(), span(words)), verdict="rejected",
        created=TIME, value={"kind": slot},
    )  # fmt: skip
    bare = replace(selection().documents[0], annotations=())
    judged = replace(bare, judgements=(judgement,))
    row = {"statement": "assert, direct", "count": "killed", "event": "flood"}[kind]

    def table(each) -> str:
        written = exporters[name].write(Selection(documents=(each,), made=TIME)).decode()
        return written.partition('id="kliping-data"')[0]

    assert row in table(bare)
    assert row not in table(judged)


HOSTILE = (
    "😀👨‍👩‍👧 e\u0301", "שלום עולם \u202eabc", "<b>&amp; ]]> 'x' \"y\" </script> --> {{x}}", "=1+1",
    "satu\n\n\tdua\r\ntiga",
    "\x00\x0b\x1f\ufffe\ud800", "panjang " * 12_500, "|a|b|\n---\n# x", "https://example.org/?a=1&b=(2)", "_x0041_",
)  # fmt: skip


@every_exporter
@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_any_words_can_be_exported(name, words):
    one = selection().documents[0]
    notes = tuple(replace(each, comment=words, author=words[:40], reason=words[:40]) for each in one.annotations)
    source = replace(one.document.source, title=words[:200], byline=words[:40], note=words)
    document = replace(one.document, source=source)
    codes = tuple(replace(code, name=words[:40], description=words) for code in selection().codes)
    chosen = replace(selection(), documents=(replace(one, document=document, annotations=notes),), codes=codes)
    assert exporters[name].write(chosen) == exporters[name].write(chosen)


@every_exporter
def test_a_format_that_is_text_can_be_read_as_it_is(name):
    exporter = exporters[name]
    data = exporter.write(selection())
    assert data.decode("utf-8") if exporter.is_text else data.startswith((b"PK", b"%PDF"))
