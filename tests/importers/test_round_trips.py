"""What is exported comes back as it was, in every format that both goes out and comes in."""

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.selections import Selection
from desktop_app.exporters import exporters
from desktop_app.importers import importers
from tests.libraries import selections
from tests.samples import selection

both_ways = pytest.mark.parametrize("name", ["jsonld", "qdpx", "hypothesis", "brat"])
every_importer = pytest.mark.parametrize("name", importers.names())


def placed(note: Annotation) -> Annotation:
    """The note with its passages and their words, without what stands around them."""
    targets = [
        replace(target, quote=replace(target.quote, prefix="", suffix=""), structure=None) for target in note.targets
    ]
    return replace(note, targets=tuple(targets))


def back(chosen: Selection, name: str) -> list[Annotation]:
    """The notes after an export and an import, by their ids."""
    found = importers[name].read(exporters[name].write(chosen)).annotations
    return sorted((placed(note) for note in found), key=lambda note: note.id)


def given_notes(chosen: Selection) -> list[Annotation]:
    """The notes as they were, by their ids."""
    found = (placed(note) for each in chosen.documents for note in each.annotations)
    return sorted(found, key=lambda note: note.id)


@both_ways
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(chosen=selections())
def test_any_library_comes_back_as_it_was(name, chosen):
    assert back(chosen, name) == given_notes(chosen)


@both_ways
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(chosen=selections())
def test_any_codebook_comes_back_as_it_was(name, chosen):
    found = importers[name].read(exporters[name].write(chosen)).codes
    assert sorted(found, key=lambda code: code.id) == sorted(chosen.codes, key=lambda code: code.id)


@both_ways
def test_a_note_of_100_000_characters_comes_back(name):
    long = "Ω&<😀]]>\n" * 12_500
    one = selection().documents[0]
    note = replace(one.annotations[0], comment=long)
    chosen = replace(selection(), documents=(replace(one, annotations=(note,)),))
    assert back(chosen, name) == [placed(note)]


@both_ways
def test_the_article_is_named_so_that_it_is_found_again(name):
    one = selection().documents[0]
    found = importers[name].read(exporters[name].write(selection())).documents[0]
    assert (found.id, found.sha256, found.url) == (one.document.id, one.revision.sha256, one.document.source.url)
