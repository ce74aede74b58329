"""REFI-QDA of other programs: notes, codes and authors stay, offsets are counted as their writer counted them.

The failures C1 and C5 to C7 are those that were reproduced with QualCoder 4.0 (c320464).
"""

import pytest
from msgspec.structs import replace

from desktop_app.domain.anchoring import anchor, describe
from desktop_app.domain.annotations import Annotation
from desktop_app.domain.colours import HEX
from desktop_app.domain.selections import Selection
from desktop_app.errors import ImportingError
from desktop_app.exchange import bring_in
from desktop_app.exporters import refi_codebook as refi_codebook_export
from desktop_app.exporters import refi_project
from desktop_app.importers import refi_codebook
from desktop_app.importers.refi_project import read
from desktop_app.store.library import Library
from tests.refi import SCHEMAS, coding, guid, needs_schemas, project, selection
from tests.samples import revision

TEXT = "Polisi 😀 menangkap Budi.\nKata Siti, “Budi 🎉 bersalah.”\n\nDi Jakarta, hujan 🌧️ turun.\n"
WORDS = ["menangkap", "Budi", "Siti", "bersalah", "Jakarta", "hujan", "turun"]


def counted(text: str, words: str, *, wide: bool, line_end: int, mark: int, inclusive: bool) -> tuple[int, int]:
    """Where words stand by somebody's way of counting."""

    def count(place: int) -> int:
        before = text[:place]
        units = len(before.encode("utf-16-le")) // 2 if wide else place
        return units + before.count("\n") * (line_end - 1) + mark

    start = text.index(words)
    return count(start), count(start + len(words)) - inclusive


def written(text: str, *, crlf: bool, mark: bool) -> bytes:
    """A text as a program writes it."""
    return (b"\xef\xbb\xbf" if mark else b"") + (text.replace("\n", "\r\n") if crlf else text).encode()


def quotes(data: bytes) -> list[str]:
    return [target.quote.exact for note in read(data).annotations for target in note.targets]


@pytest.mark.parametrize("crlf", [False, True])
@pytest.mark.parametrize("line_end", [1, 2])
@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize("mark", [(False, 0), (True, 0), (True, 1)])
@pytest.mark.parametrize("inclusive", [False, True])
def test_every_way_of_counting_is_found_out(crlf, line_end, wide, mark, inclusive):
    places = [counted(TEXT, words, wide=wide, line_end=line_end, mark=mark[1], inclusive=inclusive) for words in WORDS]
    selections = "".join(selection(30 + n, *place) for n, place in enumerate(places))
    data = project(written(TEXT, crlf=crlf, mark=mark[0]), selections)
    assert quotes(data) == WORDS
    (remark,) = [each for each in read(data).remarks if each.code == "offsets"]
    assert remark.values["unit"] == ("utf-16" if wide else "code points")
    assert remark.values["whole"] == remark.values["passages"] == str(len(WORDS))
    assert int(remark.values["next_whole"]) < len(WORDS)


def test_quotes_decide_where_words_do_not():
    text = "aaaa😀aaaabbbb"
    at = text.index("bbbb")
    assert quotes(project(text.encode(), selection(30, at + 1, at + 5, name="bbbb"))) == ["bbbb"]
    assert quotes(project(text.encode(), selection(30, at, at + 4, name="bbbb"))) == ["bbbb"]


def test_a_quote_is_the_whole_passage_not_its_beginning():
    text = "aaaabbbbcccc"
    data = project(text.encode(), selection(30, 4, 8, name="bbbb"))
    (remark,) = [each for each in read(data).remarks if each.code == "offsets"]
    assert (quotes(data), remark.values["end"], remark.values["quoted"]) == (["bbbb"], "exclusive", "1")


def test_without_evidence_the_standard_holds():
    assert quotes(project("😀abc def".encode(), selection(30, 5, 8))) == ["def"]


def test_c1_an_edit_behind_an_emoji_moves_no_quote():
    edited = TEXT + " dan seterusnya"
    target = describe(revision(TEXT), revision(TEXT).find("Budi"))
    found = anchor(edited, target)
    assert found.span is not None
    assert (found.outcome, found.span.slice(edited)) == ("exact", "Budi")


def test_c5_a_text_of_nvivo_comes_in_as_it_is():
    """UTF-16 units, a mark that is not counted, CRLF counted as two, "Sources" with a capital."""
    places = [counted(TEXT, words, wide=True, line_end=2, mark=0, inclusive=False) for words in WORDS]
    selections = "".join(selection(30 + n, *place) for n, place in enumerate(places))
    found = read(project(written(TEXT, crlf=True, mark=True), selections, folder="Sources"))
    assert found.documents[0].text == TEXT
    assert quotes(project(written(TEXT, crlf=True, mark=True), selections, folder="Sources")) == WORDS


def test_c6_a_note_without_a_time_is_read():
    note = f'<Note guid="{guid(50)}"><PlainTextContent>tanpa waktu</PlainTextContent></Note>'
    data = project(TEXT.encode(), selection(30, 0, 6, f'<NoteRef targetGUID="{guid(50)}"/>'), notes=note)
    assert read(data).annotations[0].comment == "tanpa waktu"


def three_notes() -> bytes:
    """Notes on a coded passage, on one without a code, and on the text."""
    notes = "".join(
        f'<Note guid="{guid(50 + n)}" creatingUser="{guid(2)}"><PlainTextContent>note {n}</PlainTextContent></Note>'
        for n in range(3)
    )
    ref = '<NoteRef targetGUID="{}"/>'.format
    passages = selection(30, 0, 6, coding(40) + ref(guid(50))) + selection(31, 19, 23, ref(guid(51)))
    return project(TEXT.encode(), passages + ref(guid(52)), notes=notes)


def test_c7_three_notes_stay_where_they_belong():
    found = read(three_notes()).annotations
    assert [(note.comment, [target.quote.exact for target in note.targets]) for note in found] == [
        ("note 0", ["Polisi"]),
        ("note 1", ["Budi"]),
        ("note 2", []),
    ]


def test_c7_colours_are_named_and_what_they_were_is_said():
    found = read(three_notes())
    assert [
        (each.about, each.values["from"], each.values["to"]) for each in found.remarks if each.code == "colour"
    ] == [
        ("Aktor", "#CC3311", "orange"),
        ("Polisi", "#0077BB", "blue"),
    ]
    assert found.annotations[0].colour == "blue"


def test_c7_colours_go_out_again_as_they_came_in(tmp_path):
    with Library(tmp_path / "a.kliping") as library:
        bring_in(library, read(three_notes()))
        again = read(refi_project.write(library.selection()))
    assert {code.name: code.shade for code in again.codes} == {"Aktor": "#CC3311", "Polisi": "#0077BB"}


def test_a_colour_that_the_reader_changed_goes_out():
    changed = replace(read(three_notes()).codes[0], colour="green")
    assert f'color="{HEX["green"]}"' in refi_codebook_export.write(Selection(documents=(), codes=(changed,))).decode()


def test_codes_authors_and_times_are_kept():
    found = read(three_notes())
    assert [(code.name, code.parent, code.description) for code in found.codes] == [
        ("Aktor", None, "Pelaku"),
        ("Polisi", guid(10), ""),
    ]
    first = found.annotations[0]
    assert (first.author, first.created, first.tags) == ("Ani", "2026-03-02T08:00:00Z", (guid(11),))
    assert found.annotations[2].author == "Budi"


def test_a_project_comes_into_a_library_with_its_text(tmp_path):
    with Library(tmp_path / "a.kliping") as library:
        report = bring_in(library, read(three_notes()))
        assert [each.outcome for each in report.notes] == ["exact"] * 3
        assert len(report.documents) == 1
        assert library.check() == []


def test_what_was_exported_comes_back_into_its_own_article(tmp_path):
    with Library(tmp_path / "a.kliping") as library:
        document = library.add(revision(TEXT))
        note = library.annotate(document, revision(TEXT).find("Siti"), comment="who?", tags=["Witness"])
        report = bring_in(library, read(refi_project.write(library.selection())))
        assert [(each.outcome, each.document) for each in report.notes] == [("known", document.id)]
        assert library.annotations() == [note]


def test_notes_of_another_text_come_to_the_same_words(tmp_path):
    with Library(tmp_path / "a.kliping") as library:
        document = library.add(revision(TEXT))
        library.annotate(document, revision(TEXT).find("Siti"), comment="who?")
        data = refi_project.write(library.selection())
    with Library(tmp_path / "b.kliping") as library:
        edited = revision("Judul baru\n" + TEXT)
        library.add(edited)
        report = bring_in(library, read(data))
        assert [each.outcome for each in report.notes] == ["exact"]
        assert library.annotations()[0].targets[0].quote.exact == "Siti"


@needs_schemas
def test_the_smallest_project_of_the_fixtures_is_read():
    found = read((SCHEMAS / "minimal.qdpx").read_bytes())
    assert [note.comment for note in found.annotations] == [
        "komentar seleksi\n\ncatatan pada seleksi berkode",
        "catatan pada seleksi tanpa kode",
        "catatan sumber: https://contoh.id/artikel",
    ]


def test_a_project_file_of_another_name_is_found():
    assert quotes(project(TEXT.encode(), selection(30, 0, 6), qde="Proyek Saya.qde")) == ["Polisi"]


def test_one_note_said_twice_is_said_once():
    note = f'<Note guid="{guid(50)}"><PlainTextContent>sama</PlainTextContent></Note>'
    inside = f'<Description>sama</Description><NoteRef targetGUID="{guid(50)}"/>'
    assert read(project(TEXT.encode(), selection(30, 0, 6, inside), notes=note)).annotations[0].comment == "sama"


def test_what_lies_outside_its_text_is_counted():
    found = read(project(TEXT.encode(), selection(30, 0, 6) + selection(31, 900, 910) + selection(32, 6, 6)))
    assert len(found.annotations) == 1
    (remark,) = [each for each in found.remarks if each.code == "left_out"]
    assert (remark.about, remark.values["number"]) == ("PlainTextSelection", "2")


def test_a_note_that_nothing_refers_to_is_told():
    note = f'<Note guid="{guid(50)}" name="Rencana"><PlainTextContent>Telepon dulu.</PlainTextContent></Note>'
    found = read(project(TEXT.encode(), "", notes=note))
    assert [(each.about, each.values["text"]) for each in found.remarks if each.code == "left_out"] == [
        ("Rencana", "Telepon dulu.")
    ]


def test_a_file_of_a_windows_code_page_is_read():
    assert quotes(project("Genève menang".encode("cp1252"), selection(30, 0, 6))) == ["Genève"]


@pytest.mark.parametrize(
    "data", [b"", b"PK", b"x" * 100, project(b"x", "</TextSource>"), project(b"x", "", qde="a.xml")]
)
def test_what_is_no_project_is_refused(data):
    with pytest.raises(ImportingError):
        read(data)


def test_entities_are_refused():
    bomb = b'<!DOCTYPE x [<!ENTITY a "b">]><CodeBook><Codes><Code guid="1" name="&a;"/></Codes></CodeBook>'
    with pytest.raises(ImportingError, match="entities"):
        refi_codebook.read(bomb)


def test_a_file_that_unpacks_to_too_much_is_refused(monkeypatch):
    monkeypatch.setattr("desktop_app.importers.archive.MOST_BYTES", 1_000)
    with pytest.raises(ImportingError, match="unpacks"):
        read(project(b"0" * 2_000, selection(30, 0, 1)))


def test_a_codebook_of_others_is_read():
    data = (
        b'<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="{00000000-0000-4000-8000-00000000000A}" '
        b'name="Aktor" isCodable="true" color="#fa0"/></Codes></CodeBook>'
    )
    (code,) = refi_codebook.read(data).codes
    assert (code.id, code.name, code.colour) == ("00000000-0000-4000-8000-00000000000a", "Aktor", "orange")


def test_a_selection_becomes_an_annotation_by_its_author():
    note = read(three_notes()).annotations[1]
    assert replace(note, targets=()) == Annotation(
        id=guid(31), document=guid(20), targets=(), motivation="commenting", created="2026-03-02T08:00:00Z",
        modified="2026-03-02T08:00:00Z", comment="note 1", author="Ani",
    )  # fmt: skip
