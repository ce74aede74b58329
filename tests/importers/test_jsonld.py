"""W3C Web Annotations: ours come back as they were, others as far as we have words, broken ones are refused."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.annotations import COLOURS, Annotation
from desktop_app.domain.offsets import canonical
from desktop_app.domain.selections import Selection
from desktop_app.domain.spans import Span
from desktop_app.errors import ImportingError
from desktop_app.exporters import exporters
from desktop_app.importers import importers
from tests.samples import TIME, TOLL, annotation, revision, selection
from tests.w3c import FIXTURES, needs_fixtures

TEXTS = st.text(min_size=1, max_size=80).map(canonical)


def back(chosen: Selection) -> tuple[Annotation, ...]:
    """The annotations after an export and an import."""
    return importers["jsonld"].read(exporters["jsonld"].write(chosen)).annotations


def test_notes_come_back_as_they_were():
    assert back(selection()) == selection().documents[0].annotations


def test_what_a_note_leads_to_comes_back():
    one = selection().documents[0]
    note = one.annotations[0]
    there = replace(note.targets[0], revision="019cad2e-0000-7000-8000-0000000000ff", structure=None)
    leading = replace(note, links=(there,))
    chosen = replace(selection(), documents=(replace(one, annotations=(leading,)),))
    assert back(chosen) == (leading,)


def test_the_codebook_comes_back():
    assert importers["jsonld"].read(exporters["jsonld"].write(selection())).codes == (TOLL,)


def test_the_document_can_be_found_by_its_hash():
    found = importers["jsonld"].read(exporters["jsonld"].write(selection())).documents[0]
    assert (found.id, found.sha256) == (selection().documents[0].document.id, selection().documents[0].revision.sha256)


@settings(max_examples=100, deadline=None)
@given(data=st.data(), text=TEXTS, comment=st.text(), colour=st.sampled_from(COLOURS), private=st.booleans())
def test_any_note_comes_back_as_it_was(data, text, comment, colour, private):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    note = annotation(1, Span(start, end), text, comment=comment, colour=colour, private=private, tags=(TOLL.id,))
    one = replace(selection().documents[0], revision=revision(text), annotations=(note,))
    assert back(Selection(documents=(one,), codes=(TOLL,), made=TIME)) == (note,)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"7", b'"x"', b"[[]", b"{}", b'{"type": "Annotation"}', b"\xff\xfe\x00"]
)
def test_what_is_no_annotation_is_refused(content):
    with pytest.raises(ImportingError):
        importers["jsonld"].read(content)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda c: st.lists(c) | st.dictionaries(
    st.sampled_from(["type", "id", "target", "body", "selector", "source", "first", "items", "exact", "creator"]), c
)))  # fmt: skip
def test_any_json_is_read_or_refused(value):
    try:
        importers["jsonld"].read(json.dumps(value).encode())
    except ImportingError as error:
        assert error.message


@needs_fixtures
def test_incorrect_samples_of_the_w3c_are_refused():
    read = []
    for path in sorted((FIXTURES / "tools" / "samples" / "incorrect").glob("*")):
        try:
            read.append((path.name, importers["jsonld"].read(path.read_bytes())))
        except ImportingError:
            continue
    assert [name for name, found in read if found.annotations] == []


@needs_fixtures
def test_correct_samples_of_the_w3c_are_read_or_refused_with_a_sentence():
    outcomes = {}
    for path in sorted((FIXTURES / "tools" / "samples" / "correct").glob("anno*")):
        try:
            outcomes[path.name] = len(importers["jsonld"].read(path.read_bytes()).annotations)
        except ImportingError as error:
            outcomes[path.name] = error.message
    groups = {name for name, outcome in outcomes.items() if "group of resources" in str(outcome)}
    parts = {name for name, outcome in outcomes.items() if "named by no words" in str(outcome)}
    assert groups == {"anno11.json", "anno12.json", "anno13.json"}
    assert sum(isinstance(outcome, int) for outcome in outcomes.values()) == 27
    assert len(outcomes) == 27 + len(groups) + len(parts) == 41


def test_a_note_on_a_whole_resource_is_about_the_whole_document():
    found = importers["jsonld"].read(annotation_of(target="http://example.org/page")).annotations[0]
    assert (found.targets, found.document, found.comment) == ((), "http://example.org/page", "Really?")


def test_a_note_on_several_resources_becomes_one_on_each():
    found = importers["jsonld"].read(annotation_of(target=["http://example.org/a", {"id": "http://example.org/b"}]))
    assert [(note.id, note.document) for note in found.annotations] == [
        ("http://example.org/anno1", "http://example.org/a"),
        ("http://example.org/anno1#2", "http://example.org/b"),
    ]
    assert [document.url for document in found.documents] == ["http://example.org/a", "http://example.org/b"]


def annotation_of(**fields) -> bytes:
    """An annotation of another program."""
    note = {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://example.org/anno1", "type": "Annotation"}
    return json.dumps({**note, "bodyValue": "Really?", **fields}).encode()


def test_a_note_of_another_program_is_read():
    quote = {"type": "TextQuoteSelector", "exact": "anotation", "prefix": "this is an ", "suffix": " that"}
    data = annotation_of(target={"source": "http://example.org/page", "selector": quote})
    found = importers["jsonld"].read(data).annotations[0]
    assert (found.comment, found.targets[0].quote.exact, found.motivation) == ("Really?", "anotation", "commenting")


def test_annotations_of_a_page_have_its_context():
    (note,) = json.loads(b"[" + annotation_of(target="http://example.org/a") + b"]")
    context = note.pop("@context")
    page = {"@context": context, "type": "AnnotationPage", "items": [note]}
    assert len(importers["jsonld"].read(json.dumps(page).encode()).annotations) == 1
    with pytest.raises(ImportingError, match="context"):
        importers["jsonld"].read(json.dumps(note).encode())


def test_the_fixtures_stay_outside_the_repository():
    assert not FIXTURES.is_relative_to(Path(__file__).parents[2])
