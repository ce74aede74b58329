"""What is searched for is found, and nothing that is typed is an error."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.identifiers import now
from desktop_app.domain.spans import Span
from desktop_app.store.library import Library
from desktop_app.store.stems import stems_of
from tests.store.articles import article
from tests.store.test_library import edit, sheet


def found(library, query, **options):
    """The documents that a query finds."""
    return [hit.document for hit in library.search(query, **options)]


def test_a_word_is_found_with_its_place_marked(library, document):
    hit = library.search("perbatasan")[0]
    assert (hit.document, hit.title, hit.field) == (document.id, "Bentrokan", "text")
    assert "\x02perbatasan\x03" in hit.snippet


def test_a_root_finds_its_affixed_forms_and_they_find_it(library):
    document = library.add(article("Ledakan itu menewaskan dua orang."))
    other = library.add(article("Dua orang tewas."))
    assert set(found(library, "tewas")) == set(found(library, "menewaskan")) == {document.id, other.id}
    assert "\x02menewaskan\x03" in " ".join(hit.snippet for hit in library.search("tewas"))


def test_a_form_no_text_has_is_found_by_its_stem(library):
    document = library.add(article("Dua orang tewas."))
    assert found(library, "tewasnya") == [document.id]


def test_stems_can_be_left_to_another_process(path):
    with Library(path, stem_at_once=False) as library:
        document = library.add(article("Ledakan itu menewaskan dua orang."))
        assert found(library, "tewas") == []
        library.keep_stems(stems_of(library.pending_words()))
        assert found(library, "tewas") == [document.id]
        assert library.pending_words() == []


def test_english_words_are_not_taken_for_indonesian_ones(library):
    library.add(article("The percentage was low.", language="en"))
    assert library.pending_words() == []


@pytest.mark.parametrize(
    ("query", "is_found"),
    [
        ("tujuh tentara", True), ('"tujuh tentara"', True), ('"tentara tujuh"', False), ("tentara -membantah", False),
        ("tentara -gempa", True), ("perba*", True), ("perbat", False), ("TUJUH", True), ("title:bentrokan", True),
        ("title:tentara", False), ("text:tentara", True), ("tidak ada banjir", False), ("perbatasan -", True),
        ('-"tujuh tentara" serangan', False), ("bentrokan tentara", True),
    ],
)  # fmt: skip
def test_queries(library, document, query, is_found):
    assert (found(library, query) == [document.id]) is is_found


def test_diacritics_make_no_difference(library):
    document = library.add(article("Kafe di Besançon.", language="fr"))
    assert found(library, "besancon") == found(library, "Besançon") == [document.id]


def test_notes_tags_and_entities_are_found(library):
    revision = article()
    document = library.add(revision, sheet(revision, "Nikol Pashinyan"))
    note = library.annotate(document, Span(0, 5), comment="periksa ke Yerevan", tags=["korban jiwa"])
    by_field = {hit.field: hit for query in ("yerevan", "korban", "pashinyan") for hit in library.search(query)}
    assert set(by_field) == {"notes", "tags", "entities"}
    assert by_field["notes"].annotation == by_field["tags"].annotation == note.id
    assert found(library, "tags:yerevan") == []


def test_edits_are_followed(library, document):
    note = library.annotate(document, Span(0, 5), comment="lama", tags=["satu"])
    edit(library, note, comment="baru")
    code = library.code_named("satu")
    edit(library, code, name="dua")
    edit(library, document, source=replace(document.source, title="Judul lain"))
    assert not found(library, "lama") and not found(library, "satu") and not found(library, "bentrokan")
    assert found(library, "baru") == found(library, "dua") == found(library, "lain judul") == [document.id]
    assert library.check() == []


def test_what_is_in_the_bin_is_not_found(library, document):
    note = library.annotate(document, Span(0, 5), comment="catatan")
    edit(library, note, binned=now())
    assert found(library, "catatan") == []
    edit(library, document, binned=now())
    assert found(library, "tentara") == []


def test_a_removed_note_is_not_found(library, document):
    note = library.annotate(document, Span(0, 5), comment="catatan")
    library.apply(ChangeSet(action="annotation.remove", changes=(Change(note, None),), document=document.id))
    assert found(library, "catatan") == [] and library.check() == []


def test_notes_are_found_however_many_were_saved_since_the_last_search(library, document, path):
    saved = [library.annotate(document, Span(n % 30, n % 30 + 5), comment=f"catatan n{n}") for n in range(300)]
    edit(library, saved[299], comment="lain")
    library.apply(ChangeSet(action="remove", changes=(Change(saved[298], None),), document=document.id))
    with Library(path) as other:
        hits = other.search("catatan", limit=1000)
    assert {hit.annotation for hit in hits} == {note.id for note in saved[:298]}
    newest = library.annotate(document, Span(0, 5), comment="paling baru")
    assert [hit.annotation for hit in library.search("paling lain", limit=9)] == []
    assert [hit.annotation for hit in library.search("paling")] == [newest.id]
    assert library.check() == []


def test_the_newest_or_the_best_come_first(library):
    best = library.add(article("gempa gempa gempa", title="Gempa"))
    newest = library.add(article("Kemarin ada gempa di pulau itu, kata warga desa yang jauh dari pantai."))
    assert found(library, "gempa", order="newest") == [newest.id, best.id]
    assert found(library, "gempa") == [best.id, newest.id]
    assert found(library, "gempa", limit=1) == [best.id]


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    with Library(tmp_path_factory.mktemp("search") / "library.kliping") as library:
        document = library.add(article())
        library.annotate(document, Span(0, 5), comment='say "what*"', tags=["a:b"])
        yield library


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text() | st.text(alphabet="\"*():^-+{} \0'\\.;%aeNEARORANDT😀é_\ud800"))
@example('"')
@example("*")
@example("NEAR(")
@example("😀")
@example("-")
@example("text:")
@example('-"')
@example("a OR")
@example("AND")
@example("^a")
@example("{a b}: c")
@example("\0")
def test_no_input_is_an_error(filled, query):
    assert isinstance(filled.search(query), list)
    assert isinstance(filled.search(query, order="newest"), list)
