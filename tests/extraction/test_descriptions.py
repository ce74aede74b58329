"""Speakers told by a description: who they are, or that nobody says so."""

from datetime import date

from desktop_app.domain.facts import FactSheet
from desktop_app.domain.spans import Span
from desktop_app.extraction import entities, names
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.engine import extract
from desktop_app.extraction.speakers import identified
from desktop_app.languages import language_for


def speakers(text: str, language: str = "id") -> list[list[str]]:
    """The names of who speaks in each statement."""
    sheet: FactSheet = extract(text, language=language_for(language), published=date(2022, 3, 16))
    by_id = {entity.id: entity.name for entity in sheet.entities}
    return [[by_id[e] for e in s.speaker.entities] if s.speaker else [] for s in sheet.statements]


def test_words_that_only_tell_the_kind_of_a_body_are_no_part_of_it():
    assert speakers("Menurut kantor berita Xinhua, jembatan itu runtuh.") == [["Xinhua"]]
    assert speakers("The rights group Oxfam said the bridge was unsafe.", "en") == [["Oxfam"]]


def test_a_body_of_another_body_is_not_that_other():
    assert speakers("Menurut badan pengungsi PBB, kamp itu penuh.") != [["Perserikatan Bangsa-Bangsa"]]


def test_his_side_is_a_body_and_not_he():
    text = "Juru bicara Greenpeace, Tono Wibowo, menolak tambang itu. Pihaknya meminta pemerintah menutup jalan itu."
    assert speakers(text)[-1] == ["Greenpeace"]


def test_the_company_is_no_ministry_and_no_paper():
    text = (
        "PT Angin Laut dikritik Kementerian Kesehatan. Kabar itu dimuat Kompas dan Reuters. "
        "Perusahaan itu membantah tuduhan kebocoran gas."
    )
    assert speakers(text)[-1] == ["PT Angin Laut"]


def test_who_stayed_unnamed_stays_so():
    text = "Menteri Amos Otieno tiba. Jalan ditutup, kata seorang diplomat. Diplomat itu mengatakan bahwa rapat gagal."
    assert speakers(text)[-1] == []


def test_whoever_wrote_a_paper_speaks_in_it():
    text = "Kementerian Kesehatan Kenya sibuk. Keterangan tertulis kementerian itu menyatakan bahwa wabah reda."
    assert speakers(text)[-1] == ["Kementerian Kesehatan Kenya"]


def test_the_title_of_a_headline_is_who_bears_it_in_the_text():
    text = 'Gubernur: "Jembatan itu aman dilewati"\nNairobi - Gubernur Amos Otieno meninjau jembatan itu pada Senin.'
    assert speakers(text)[0] == ["Amos Otieno"]


def meant(text: str, words: str, language: str) -> list[str]:
    """The names of those whom the words mean, which begin the text."""
    draft = Draft(text=text, language=language_for(language), published=None, blocks=())
    draft.paragraphs = draft.sentences = [Span(0, len(text))]
    for stage in (names, entities):
        stage.run(draft)
    return [draft.entity(who).name for who in identified(draft, draft.cut(0, len(words)), cue=None, said=())]


def test_a_group_that_begins_with_a_word_for_many_is_one():
    assert meant("Kelompok bantuan mengeluh soal jalan.", "Kelompok bantuan", "id") == ["Kelompok bantuan"]


def test_a_word_that_opens_the_clause_is_no_part_of_who_speaks():
    assert meant("Semula militer mengelak.", "Semula militer", "id") == ["militer"]


def test_where_a_group_is_goes_with_its_name():
    text = "Negotiators in Nairobi said that the talks went badly."
    assert meant(text, "Negotiators in Nairobi", "en") == ["Negotiators in Nairobi"]
