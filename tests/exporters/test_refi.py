"""REFI-QDA: the published schemas and an independent reader judge the export; QualCoder's failures do not happen here.

The failures C2 to C4 are those that were reproduced with QualCoder 4.0 (c320464).
"""

import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from desktop_app.domain.annotations import Code
from desktop_app.domain.selections import Selection
from desktop_app.errors import ExportError
from desktop_app.exporters import refi_codebook, refi_project
from tests.libraries import selections
from tests.refi import NAMESPACE, inner, needs_schemas, problems
from tests.samples import TEXT, TIME, TOLL, annotation, selection, span

PASSAGE = f"{{{NAMESPACE}}}PlainTextSelection"
NOTE = f"{{{NAMESPACE}}}Note"
REF = f"{{{NAMESPACE}}}NoteRef"


def project_of(*notes) -> Selection:
    """The sample with other notes."""
    return replace(selection(), documents=(replace(selection().documents[0], annotations=notes),))


def xml_of(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("project.qde")


@needs_schemas
def test_the_project_is_valid_against_the_published_schema():
    assert problems(xml_of(refi_project.write(selection())), "Project.xsd") == []


@needs_schemas
def test_the_codebook_is_valid_against_the_published_schema():
    assert problems(refi_codebook.write(selection()), "Codebook.xsd") == []


@needs_schemas
def test_an_empty_project_is_valid():
    assert problems(xml_of(refi_project.write(Selection(documents=(), made=TIME))), "Project.xsd") == []


@needs_schemas
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(chosen=selections())
def test_the_project_of_any_library_is_valid(chosen):
    assert problems(xml_of(refi_project.write(chosen)), "Project.xsd") == []


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_an_independent_reader_finds_the_passages_and_their_codes(tmp_path, monkeypatch):
    from pyrefiqda import RefiProject

    monkeypatch.chdir(tmp_path)  # where it unpacks what it loads
    (tmp_path / "a.qdpx").write_bytes(refi_project.write(selection()))
    source = RefiProject.load(tmp_path / "a.qdpx").sources.text_source[0]
    first = source.plain_text_selection[0]
    assert TEXT[first.start_position : first.end_position] == "Tiga warga hilang"
    assert [coding.code_ref.target_guid for coding in first.coding] == [TOLL.id]


def test_a_codebook_without_codes_is_refused_with_a_sentence():
    with pytest.raises(ExportError, match="no tags"):
        refi_codebook.write(Selection(documents=(), made=TIME))


def test_codes_stand_under_their_parents():
    child = Code(id="019cad2e-0000-7000-8000-00000000000a", name="Child", parent=TOLL.id)
    written = refi_codebook.write(replace(selection(), codes=(child, TOLL))).decode()
    assert written.index('name="toll / korban"') < written.index('name="Child"') < written.index("</Code></Code>")


def test_the_text_is_in_the_file_without_a_mark_and_with_its_line_ends():
    with zipfile.ZipFile(io.BytesIO(refi_project.write(selection()))) as archive:
        (name,) = [each for each in archive.namelist() if each.startswith("sources/")]
        assert archive.read(name) == TEXT.encode()


def test_nothing_but_the_project_and_its_texts_is_in_the_file():
    with zipfile.ZipFile(io.BytesIO(refi_project.write(selection()))) as archive:
        assert archive.namelist() == ["project.qde", f"sources/{selection().documents[0].document.id}.txt"]


def test_c2_positions_after_an_emoji_are_code_points():
    root = inner(refi_project.write(project_of(annotation(1, span("Tiga warga hilang")))))
    (passage,) = root.iter(PASSAGE)
    start, end = int(passage.get("startPosition")), int(passage.get("endPosition"))
    assert "🌧️" in TEXT[:start]
    assert TEXT[start:end] == "Tiga warga hilang"


def test_c3_every_note_of_a_file_is_linked_to_its_passage():
    notes = [
        annotation(n, span(words), comment=f"note {n}")
        for n, words in enumerate(["Banjir", "Senin", "Polisi", "jalan"], 1)
    ]
    root = inner(refi_project.write(project_of(*notes)))
    texts = {note.get("guid"): note[0].text for note in root.iter(NOTE)}
    linked = [texts[ref.get("targetGUID")] for passage in root.iter(PASSAGE) for ref in passage.iter(REF)]
    assert linked == [f"note {n}" for n in range(1, 5)]


@pytest.mark.parametrize("words", ["A & B", "a < b", "]]>", "<!-- -->", "\x00\x01", '"', "?>", "&amp;"])
def test_c4_what_means_something_in_xml_is_escaped(words):
    tag = Code(id="019cad2e-0000-7000-8000-00000000000b", name=words, description=words)
    note = annotation(1, span("Banjir"), comment=words, author=words, reason=words, tags=(tag.id,))
    root = inner(refi_project.write(replace(project_of(note), codes=(tag,))))
    (said,) = root.iter(NOTE)
    assert said[0].text == words.translate({0: "\ufffd", 1: "\ufffd"})
