"""What becomes of notes that were made elsewhere."""

from dataclasses import replace as replace_record

import pytest
from msgspec.structs import replace

from desktop_app import exports, pipeline
from desktop_app.domain.anchoring import describe
from desktop_app.domain.annotations import Annotation, Code, QuoteSelector, Target
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.spans import Span
from desktop_app.errors import ImportingError, LibraryError, UsageError
from desktop_app.exchange import bring_in, import_notes
from desktop_app.exporters import jsonld
from desktop_app.importers import importers
from desktop_app.importers.importer import NOWHERE, Imported, ImportedDocument
from desktop_app.store.library import Library
from tests.samples import TEXT, TIME, TOLL, annotation, revision, selection, span

ARTICLE = ImportedDocument(id="theirs", url="http://example.org/banjir?a=1&b=2#top")


def note(exact: str, *, number: int = 1, prefix: str = "", suffix: str = "", **fields) -> Annotation:
    """A note of somebody who knows the words alone."""
    target = Target(revision="", position=NOWHERE, quote=QuoteSelector(exact=exact, prefix=prefix, suffix=suffix))
    base = annotation(number, Span(0, 1))
    return replace(base, **{"id": f"theirs:{number}", "document": "theirs", "targets": (target,), **fields})


def bring(library, *notes: Annotation, document=ARTICLE, codes: tuple[Code, ...] = ()):
    """Bring notes in; give the report."""
    return bring_in(library, Imported(annotations=notes, documents=(document,), codes=codes))


def only(library) -> Annotation:
    """The one note of the library."""
    (found,) = library.annotations()
    return found


def test_our_own_export_comes_back_as_it_was(library, document, tmp_path):
    (tmp_path / "notes.jsonld").write_bytes(jsonld.write(selection()))
    report = import_notes(library, tmp_path / "notes.jsonld")
    assert {each.outcome for each in report.notes} == {"exact"}
    assert tuple(library.annotations(document.id)) == selection().documents[0].annotations
    assert library.codes() == [TOLL]


def test_an_import_is_one_step_that_can_be_undone(library, document):
    bring(library, note("warga"), note("orang", number=2))
    library.undo(document.id)
    assert library.annotations() == []


def test_words_alone_are_anchored_by_their_context(library, document):
    report = bring(library, note("Pemalang", prefix="Banjir di "))
    assert report.notes[0].outcome == "exact"
    assert only(library).targets[0].span == Span(10, 18)


def test_a_note_with_other_blanks_and_quotation_marks_is_anchored(library, document):
    report = bring(library, note('Pemalang 🌧️ "Tiga\twarga  hilang," kata'))
    assert report.notes[0].outcome == "exact"
    assert only(library).targets[0].quote.exact == "Pemalang 🌧️\n“Tiga warga hilang,” kata"


def test_every_target_that_is_kept_is_its_slice(library, document):
    bring(library, *(note(words, number=n) for n, words in enumerate(["Banjir", "hilang", "nowhere", "a", "Pemalang"])))
    for each in library.annotations():
        for target in each.targets:
            assert target.span.slice(TEXT) == target.quote.exact
    assert library.check() == []


@pytest.mark.parametrize(("words", "outcome"), [("gempa bumi dahsyat", "orphan"), ("Pemalang", "ambiguous")])
def test_words_without_a_place_are_quoted_on_the_title(library, document, words, outcome):
    report = bring(library, note(words, comment="Look."))
    assert report.notes[0].outcome == outcome
    assert only(library).comment == f"> {words}\n\nLook."
    assert only(library).targets[0].quote.exact == "Banjir di Pemalang 🌧️"


def test_slightly_other_words_are_taken_with_those_of_the_note_beside_them(library, document):
    report = bring(library, note("orang tewas & <1 km jalanan rusak", comment="Look."))
    assert report.notes[0].outcome == "changed"
    assert only(library).targets[0].quote.exact == "orang tewas & <1 km jalan rusak"
    assert only(library).comment == "> orang tewas & <1 km jalanan rusak\n\nLook."


def test_another_number_is_not_taken_for_the_same(library, document):
    report = bring(library, note("Polisi menyebut 8 orang tewas & <1 km"))
    assert report.notes[0].outcome == "materially_changed"
    assert only(library).targets[0].quote.exact == "Banjir di Pemalang 🌧️"


def test_a_note_on_the_whole_article_is_put_on_its_title(library, document):
    bring(library, note("x", targets=(), comment="Good."))
    assert (only(library).comment, only(library).targets[0].span) == ("Good.", span("Banjir di Pemalang 🌧️"))


def test_of_several_passages_those_that_stand_are_kept(library, document):
    two = (*note("2 orang tewas").targets, *note("gempa bumi").targets)
    report = bring(library, note("x", targets=two, comment=""))
    assert report.notes[0].outcome == "orphan"
    assert [target.quote.exact for target in only(library).targets] == ["2 orang tewas"]
    assert only(library).comment == "> gempa bumi"


def test_a_second_import_finds_the_first(library, document):
    bring(library, note("warga hilang"))
    report = bring(library, note("warga hilang"))
    assert [each.outcome for each in report.notes] == ["known"]
    assert len(library.annotations()) == 1


def test_a_newer_note_takes_the_place_of_the_older(library, document):
    bring(library, note("warga hilang", comment="old"))
    report = bring(library, note("warga hilang", comment="new", modified="2027-01-01T00:00:00Z"))
    assert [each.outcome for each in report.notes] == ["updated"]
    assert only(library).comment == "new"


def test_an_older_note_changes_nothing(library, document):
    bring(library, note("warga hilang", comment="new", modified="2027-01-01T00:00:00Z"))
    bring(library, note("warga hilang", comment="old"))
    assert only(library).comment == "new"


def test_a_note_without_its_article_is_named_and_not_kept(library):
    report = bring(library, note("warga", comment="Where?"))
    assert [(each.outcome, each.comment, each.annotation) for each in report.notes] == [("homeless", "Where?", "")]
    assert library.annotations() == [] and library.documents() == []


def test_an_article_that_comes_with_its_text_is_added(library):
    report = bring(library, note("2 orang tewas"), document=replaced(text=TEXT, title="Banjir"))
    (made,) = library.documents()
    assert report.documents == (made.id,)
    assert (made.source.title, library.revision(made.revision).text) == ("Banjir", TEXT)
    assert only(library).targets[0].span.slice(TEXT) == "2 orang tewas"


def replaced(**fields) -> ImportedDocument:
    """The article under other names."""
    return ImportedDocument(**{"id": "theirs", **fields})


@pytest.mark.parametrize(
    "named",
    [
        {"id": revision().document},
        {"sha256": revision().sha256},
        {"text_sha256": revision().text_sha256},
        {"text": TEXT.replace("\n", "\r\n")},
        {"url": "http://example.org/banjir?a=1&b=2#x"},
        {"title": " banjir DI Pemalang"},
    ],
)  # fmt: skip
def test_the_article_is_found_however_it_is_named(library, document, named):
    home = replaced(**named)
    report = bring(library, note("warga hilang", document=home.id), document=home)
    assert report.documents == ()
    assert [each.document for each in report.notes] == [document.id]


def test_of_two_articles_with_one_title_none_is_chosen(library, document):
    other = revision(TEXT + "!")
    library.add(replace(other, id=other.id[:-1] + "a", document=other.document[:-1] + "b"), source=document.source)
    report = bring(library, note("warga"), document=replaced(title="Banjir di Pemalang"))
    assert [each.outcome for each in report.notes] == ["homeless"]


def test_the_reader_can_say_which_article_it_is(library, document):
    report = bring_in(library, Imported(annotations=(note("warga hilang"),)), document=document.id)
    assert [each.document for each in report.notes] == [document.id]


def test_an_article_that_is_not_there_cannot_be_chosen(library):
    with pytest.raises(LibraryError):
        bring_in(library, Imported(annotations=(note("warga"),)), document="nobody's")


def test_a_tag_of_a_known_name_is_that_code(library, document):
    kept = library.annotate(document, span("Senin"), tags=["Toll"]).tags
    bring(library, note("warga hilang", tags=("toll",)))
    assert {each.tags for each in library.annotations()} == {kept}


def test_codes_come_with_their_parents_colours_and_descriptions(library, document):
    parent = Code(id="http://example.org/people", name="People", colour="blue", description="Who.", created=TIME)
    child = Code(id="http://example.org/dead", name="Dead", colour="pink", parent=parent.id, created=TIME)
    bring(library, note("warga hilang", tags=(child.id,)), codes=(child, parent))
    people, dead = library.code_named("People"), library.code_named("Dead")
    assert people is not None and dead is not None
    assert (dead.parent, dead.colour, people.description) == (people.id, "pink", "Who.")


def test_two_codes_of_one_name_stay_two(library, document):
    codes = (
        Code(id="a", name="For"), Code(id="b", name="Against"),
        Code(id="c", name="Strong", parent="a"), Code(id="d", name="Strong", parent="b"),
    )  # fmt: skip
    bring(library, note("warga hilang", tags=("c", "d")), codes=codes)
    assert {code.name for code in library.codes()} == {"For", "Against", "Strong", "Against / Strong"}
    assert len(only(library).tags) == 2


def test_the_author_of_a_note_is_kept(library, document):
    bring(library, note("warga hilang", author="Citra"))
    assert only(library).author == "Citra"


def test_what_sqlite_cannot_hold_is_made_canonical(library, document):
    bring(library, note("warga hilang", comment="\ud800\r\nx\x00", author="\udfff"))
    assert only(library).comment == "\ufffd\nx\ufffd"


def test_an_unknown_end_of_a_name_is_said(library, tmp_path):
    (tmp_path / "x.xyz").write_bytes(b"x")
    with pytest.raises(UsageError, match=r"x\.xyz"):
        import_notes(library, tmp_path / "x.xyz")


def test_what_is_broken_changes_nothing(library, document, tmp_path):
    (tmp_path / "x.jsonld").write_bytes(b"{")
    with pytest.raises(ImportingError):
        import_notes(library, tmp_path / "x.jsonld")
    assert library.annotations() == []


@pytest.fixture
def leading(library, document):
    """A note that leads to another article of the library."""
    other = library.add(pipeline.read_text("Di Brebes empat warga hilang."))
    here, there = library.revision(document.revision), library.revision(other.revision)
    note = library.annotate(document, here.find("hilang"), comment="di mana?")
    linked = replace(note, links=(describe(there, there.find("empat")),))
    library.apply(ChangeSet(action="annotation.edit", changes=(Change(note, linked),), document=document.id))
    return linked


@pytest.mark.parametrize("form", ["jsonld", "brat"])
def test_a_newer_note_keeps_what_the_older_leads_to(library, document, leading, form):
    data = exports.export_bytes(library.selection([document.id]), format=form)
    imported = importers[form].read(data)
    later = tuple(replace(note, comment="di sini", modified="2099-01-01T00:00:00Z") for note in imported.annotations)
    bring_in(library, replace_record(imported, annotations=later))
    now = library.annotation(leading.id)
    assert (now.comment, [link.span for link in now.links]) == ("di sini", [link.span for link in leading.links])


def test_what_leads_to_an_article_that_is_not_here_is_left_out(library, document, leading, tmp_path):
    data = exports.export_bytes(library.selection([document.id]), format="jsonld")
    with Library(tmp_path / "theirs.kliping") as theirs:
        theirs.add(library.revision(document.revision))
        bring_in(theirs, importers["jsonld"].read(data))
        assert theirs.annotation(leading.id).links == ()
        assert theirs.check() == []
