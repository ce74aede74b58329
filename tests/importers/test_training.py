"""brat and CoNLL of others and of our own export: names and notes come in with their types and words."""

import io
import json
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.spans import Span
from desktop_app.errors import ImportingError
from desktop_app.exchange import bring_in
from desktop_app.exporters import brat as brat_export
from desktop_app.exporters import conll as conll_export
from desktop_app.importers import brat, conll
from desktop_app.importers.importer import Imported
from desktop_app.store.library import Library
from tests.exporters.test_training import named
from tests.samples import TEXT, annotation, revision

ANN = (
    "T1\tPerson 80 91\tSri Hartati\n"
    "T2\tSaid 43 47\tkata\nE1\tSaid:T2 By:T1\nR1\tWorks_for Arg1:T1 Arg2:T2\nA1\tNegation E1\n*\tEquiv T1 T2\n"
    "T3\tPlace 10 18;22 26\tPemalang “Tig\n#1\tAnnotatorNotes T3\tBelum pasti\nN1\tReference T1 Wiki:1\tSri\n"
)


def packed(**files: str) -> bytes:
    """A ZIP of texts; "_" in a name is its dot."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("_", "."), text)
    return made.getvalue()


def tagged(found: Imported) -> list[tuple[tuple[str, ...], str]]:
    """Tags and words."""
    return [(note.tags, " ".join(target.quote.exact for target in note.targets)) for note in found.annotations]


def test_names_of_others_are_tagged_with_their_type():
    found = brat.read(packed(a_txt=TEXT, a_ann=ANN.replace("80 91", "69 80")))
    assert tagged(found) == [(("Person",), "Sri Hartati"), (("Said",), "kata"), (("Place",), "Pemalang “Tig")]
    assert found.annotations[2].comment == "Belum pasti"
    assert found.documents[0].text == TEXT and found.documents[0].title == "a"


def test_what_is_left_out_is_counted():
    found = brat.read(packed(a_txt=TEXT, a_ann=ANN.replace("80 91", "69 80")))
    assert {each.about: each.values["number"] for each in found.remarks} == {
        "event": "1", "relation": "2", "attribute": "1", "normalisation": "1",
    }  # fmt: skip


def test_one_ann_comes_to_the_article_that_is_named(tmp_path):
    with Library(tmp_path / "a.kliping") as library:
        document = library.add(revision())
        report = bring_in(library, brat.read(b"T1\tPerson 69 80\tSri Hartati\n"), document=document.id)
        assert [each.outcome for each in report.notes] == ["exact"]
        (note,) = library.annotations()
        assert [code.name for code in library.codes() if code.id in note.tags] == ["Person"]


def test_facts_of_our_own_export_are_left_out_and_said():
    found = brat.read(brat_export.write(named()))
    assert [note.id for note in found.annotations] == [note.id for note in named().documents[0].annotations]
    assert [(each.code, each.values["number"]) for each in found.remarks] == [("facts", "8")]


def edited(old: str, new: str) -> Imported:
    """Our own export after somebody changed its .ann."""
    with zipfile.ZipFile(io.BytesIO(brat_export.write(named()))) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    (name,) = [each for each in files if each.endswith(".ann")]
    assert old in files[name]
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for each, text in files.items():
            archive.writestr(each, text.replace(old, new) if each == name else text)
    return brat.read(made.getvalue())


def test_a_fact_that_a_colleague_corrected_comes_in():
    found = edited("Organisation 118 124\tPolisi", "Group 118 124\tPolisi")
    assert (("Group",), "Polisi") in tagged(found)


def test_a_comment_that_a_colleague_changed_comes_in():
    found = edited("\tCheck *BPBD*. Is it 3 | 4?", "\tIt is 3.")
    assert found.annotations[0].comment == "It is 3."


def test_a_passage_that_a_colleague_moved_comes_in():
    found = edited("Note 23 40\tTiga warga hilang", "Note 28 40\twarga hilang")
    assert found.annotations[0].targets[0].quote.exact == "warga hilang"
    assert found.annotations[0].comment == "Check *BPBD*.\n\nIs it 3 | 4?"


def test_a_note_that_a_colleague_added_comes_in():
    found = edited("T9\tNote", "T99\tPerson 69 80\tSri Hartati\nT9\tNote")
    assert (("Person",), "Sri Hartati") in tagged(found)


def test_a_note_on_blanks_which_brat_cannot_show_comes_back_with_its_comment():
    blank = annotation(7, Span(TEXT.index("\n"), TEXT.index("\n") + 1), comment="Kosong?")
    one = replace(named().documents[0], annotations=(blank,))
    (found,) = brat.read(brat_export.write(replace(named(), documents=(one,)))).annotations
    assert (found.comment, found.targets[0].span) == ("Kosong?", blank.targets[0].span)


def test_without_our_own_file_facts_are_notes_too():
    with zipfile.ZipFile(io.BytesIO(brat_export.write(named()))) as archive:
        files = {name.replace(".", "_"): archive.read(name).decode() for name in archive.namelist()}
    del files["kliping_json"]
    found = tagged(brat.read(packed(**files)))
    assert [words for tags, words in found if tags == ("Organisation",)] == ["BPBD Pemalang", "Polisi"]


@pytest.mark.parametrize(
    "data",
    [
        b"words", b"T1 Person 0 4\tx", b"\xff", b"PK\x03\x04", packed(a_ann="T1\tPerson 0 4\tx"),
        packed(a_txt="x", a_ann="T1\tPerson 0 4\txxxx"), packed(a_txt="x"),
        packed(a_txt="x", a_ann="", kliping_json="{"),
        packed(a_txt="x", a_ann="", kliping_json='{"documents": 1}'),
    ],
)  # fmt: skip
def test_what_is_no_brat_is_refused_with_a_sentence(data):
    with pytest.raises(ImportingError) as refused:
        brat.read(data)
    assert refused.value.message and refused.value.remedy


@given(st.lists(st.sampled_from(
    ["T1", "#1", "\t", " ", "Person", "0", "4", ";", "\n", "Kliping T1\t", '{"passages": [1]}']
)).map("".join))  # fmt: skip
def test_any_ann_is_read_or_refused(ann):
    try:
        assert isinstance(brat.read(packed(a_txt=TEXT, a_ann=ann)), Imported)
    except ImportingError as refused:
        assert refused.message


def test_names_of_conll_come_back_with_types_and_words():
    found = conll.read(conll_export.write(named(), types="all"))
    assert tagged(found) == [
        (("place",), "Pemalang"), (("organisation",), "BPBD Pemalang"), (("person",), "Sri Hartati"),
        (("organisation",), "Polisi"),
    ]  # fmt: skip


def test_names_of_conll_find_their_places_in_the_article(tmp_path):
    with Library(tmp_path / "a.kliping") as library:
        document = library.add(revision())
        report = bring_in(library, conll.read(conll_export.write(named())), document=document.id)
        assert [each.outcome for each in report.notes] == ["exact"] * 4
        places = [(note.targets[0].position.start, note.targets[0].quote.exact) for note in library.annotations()]
        assert places == [(10, "Pemalang"), (55, "BPBD Pemalang"), (69, "Sri Hartati"), (118, "Polisi")]


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        ("I-PER I-PER O", ["a b"]),
        ("B-PER I-PER B-PER", ["a b", "c"]),
        ("B-PER E-PER S-LOC", ["a b", "c"]),
        ("I-PER I-LOC I-LOC", ["a", "b c"]),
        ("B-PER O I-PER", ["a", "c"]),
        ("B-PER L-PER U-LOC", ["a b", "c"]),
    ],
)
def test_all_ways_to_mark_names_are_read(labels, names):
    lines = "\n".join(f"{word} NN I-NP {label}" for word, label in zip("abc", labels.split(" "), strict=True))
    assert [words for _, words in tagged(conll.read(lines.encode()))] == names


def test_a_text_is_made_of_words():
    data = (
        b"EU B-ORG\nrejects O\n( O\nGerman B-MISC\n) O\ncall O\n. O\n\nPeter B-PER\n\n-DOCSTART- O\n\nBRUSSELS B-LOC\n"
    )
    found = conll.read(data)
    assert [each.text for each in found.documents] == ["EU rejects (German) call.\nPeter", "BRUSSELS"]


@pytest.mark.parametrize("data", [b"", b"\xff", b"just words\n", b"word NOUN\n"])
def test_what_is_no_conll_is_refused_with_a_sentence(data):
    with pytest.raises(ImportingError) as refused:
        conll.read(data)
    assert refused.value.message and refused.value.remedy


def test_the_json_of_brat_is_one_line():
    with zipfile.ZipFile(io.BytesIO(brat_export.write(named()))) as archive:
        (name,) = [each for each in archive.namelist() if each.endswith(".ann")]
        lines = [line for line in archive.read(name).decode().splitlines() if "\tKliping " in line]
    assert [json.loads(line.split("\t")[2])["author"] for line in lines] == ["Ani"] * 3
