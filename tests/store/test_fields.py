"""Search by field: who said it, days, tags, sources; words of several parts of one document; English stems."""

import pytest
from msgspec.structs import replace

from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.documents import Document, Source
from desktop_app.domain.facts import Entity, FactSheet, SheetSource, Speaker, Statement, TimeExpression
from desktop_app.domain.spans import Span, cut
from desktop_app.store.library import Library
from tests.store.articles import article

TEXT = "Perdana menteri mengatakan pada hari Selasa bahwa gencatan senjata berlaku di perbatasan."


def facts(name: str, day: str) -> FactSheet:
    """A sheet with one person, who says something on a day."""
    return FactSheet(
        source=SheetSource(id="a", language="id", published=None, characters=len(TEXT), sha256="", engine="rules"),
        entities=(Entity(id="e1", type="person", name=name, aliases=(name.split()[-1],)),),
        times=(TimeExpression(start=27, end=43, text=TEXT[27:43], value=day),),
        statements=(
            Statement(
                id="s1", speaker=Speaker(start=0, end=15, text=TEXT[:15], entities=("e1",)), cue=cut(TEXT, 16, 26),
                content=(cut(TEXT, 44, len(TEXT)),), mode="indirect", act="assert",
            ),
        ),
    )  # fmt: skip


@pytest.fixture
def two(library: Library) -> tuple[Document, Document]:
    """Two articles with other speakers, days and publishers."""
    found = []
    for number, (name, day, publisher) in enumerate(
        [("Nikol Pashinyan", "2021-11-16", "Kantor A"), ("Ilham Aliyev", "2021-12-01", "Kantor B")]
    ):
        revision = article(f"{TEXT} Nomor {number}.")
        source = Source(title=f"Berita {number}", publisher=publisher, published=day, language="id")
        found.append(library.add(replace(revision, found=source), facts(name, day)))
    return found[0], found[1]


@pytest.mark.parametrize(
    ("query", "which"),
    [
        ("said by Pashinyan", {0}), ("speakers:pashinyan", {0}), ("said:aliyev", {1}), ("kata:aliyev gencatan", {1}),
        ("gencatan said by Nikol Pashinyan", {0}), ("entities:pashinyan -said:pashinyan", set()),
        ("gencatan -said:pashinyan", {1}), ("gencatan", {0, 1}), ("dates:2021-11-16", {0}), ("tanggal:2021-12", {1}),
        ("gencatan after:2021-11-20", {1}), ("gencatan before:2021-11-20", {0}), ("publisher:kantor gencatan", {0, 1}),
        ("after:2021-11-20", {1}), ("after:2021-01-01 before:2022-01-01", {0, 1}),
        ('judul:"Berita 1" said:aliyev', {1}),
        ("said by", set()), ("said by said by x", set()), ("after:", set()), ("after:x", set()),
    ],
)  # fmt: skip
def test_fields(library, two, query, which):
    assert {hit.document for hit in library.search(query)} == {two[each].id for each in which}


def test_words_of_a_note_and_of_its_article_are_found_together(library, two):
    library.annotate(two[0], Span(0, 7), comment="periksa", tags=["toll"], colour="pink")
    assert [hit.document for hit in library.search("tag:toll perbatasan")] == [two[0].id]
    assert [hit.document for hit in library.search("perbatasan -tag:toll")] == [two[1].id]
    assert [hit.field for hit in library.search("note:periksa tag:toll")] == ["notes"]
    assert [hit.snippet for hit in library.search("colour:pink author:ani")] == ["periksa"]
    assert library.search("colour:pink author:budi") == []


def test_passages_without_a_note_are_found_by_their_colour(library, two):
    note = library.annotate(two[0], Span(0, 7), colour="pink")
    assert [(hit.annotation, hit.snippet) for hit in library.search("colour:pink")] == [
        (note.id, note.targets[0].quote.exact)
    ]


def test_what_is_unwanted_is_left_out_where_no_words_are_asked_for(library, two):
    library.annotate(two[0], Span(0, 7), comment="periksa", colour="pink")
    unique = next(word for word in library.revision(two[0].revision).text.split() if word.isalpha() and len(word) > 5)
    assert library.search(f"colour:pink -{unique}") == [] and library.search("colour:pink -note:periksa") == []
    assert len(library.search("colour:pink -tidakada")) == 1
    found = [hit.document for hit in library.search("after:2000 -said:pashinyan")]
    assert two[0].id not in found and two[1].id in found


def test_a_note_in_the_bin_finds_no_article(library, two):
    note = library.annotate(two[0], Span(0, 7), tags=["toll"])
    binned = Change(note, replace(note, binned="2026-01-01T00:00:00Z"))
    library.apply(ChangeSet(action="annotation.bin", changes=(binned,), document=two[0].id))
    assert library.search("tag:toll perbatasan") == []


def test_new_facts_replace_the_old_ones(library, two):
    library.keep_sheet(two[0].revision, facts("Ararat Mirzoyan", "2021-11-17"))
    assert library.search("said:pashinyan") == [] and library.search("dates:2021-11-16") == []
    assert [hit.document for hit in library.search("said:mirzoyan")] == [two[0].id]
    assert library.check() == []


def test_an_import_that_is_undone_and_done_again_keeps_its_facts(library, two):
    library.undo(two[1].id)
    assert library.search("said:aliyev") == []
    library.redo(two[1].id)
    assert library.sheet(two[1].revision) == facts("Ilham Aliyev", "2021-12-01")
    assert [hit.document for hit in library.search("said:aliyev")] == [two[1].id]
    assert library.check() == []


def test_english_words_are_found_in_all_their_forms(library):
    one = library.add(article("Rebels attacked the convoy, killing five.", language="en-GB"))
    assert [hit.document for hit in library.search("attacks killed")] == [one.id]
    assert "\x02attacked\x03" in library.search("attacking")[0].snippet
    assert library.search("attackx") == []


def test_each_language_has_its_own_stems(library):
    library.add(article("The percentage was low.", language="en"))
    library.add(article("Ledakan menewaskan dua orang.", language="id"))
    assert {hit.title for hit in library.search("tewas")} == {"Bentrokan"}
    rows = library.database.rows("SELECT DISTINCT language FROM stems WHERE word IN ('percentage', 'menewaskan')")
    assert sorted(rows) == [("en",), ("id",)]


def test_words_in_very_many_places_are_ranked_among_the_newest_and_titles_first(library, monkeypatch):
    monkeypatch.setattr("desktop_app.store.search._MOST_RANKED", 3)
    documents = [
        library.add(article(f"perbatasan {number} " * (1 + number % 3), title="Perbatasan" if not number else "Lain"))
        for number in range(9)
    ]
    found = [hit.document for hit in library.search("perbatasan")]
    assert found[0] == documents[0].id and set(found[1:]) == {document.id for document in documents[-3:]}
    assert len(library.search("perbatasan", order="newest")) == 9
    assert len(library.search("perbatasan -lain", limit=2)) == 1
