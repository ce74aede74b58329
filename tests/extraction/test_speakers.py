"""Whom the words of a speaker mean."""

from datetime import date

import pytest

from desktop_app.domain.facts import FactSheet
from desktop_app.extraction.engine import extract
from desktop_app.languages import language_for


def speakers(text: str, language: str = "id") -> list[list[str]]:
    sheet: FactSheet = extract(text, language=language_for(language), published=date(2022, 3, 16))
    found = []
    for statement in sheet.statements:
        entities = statement.speaker.entities if statement.speaker is not None else ()
        found.append([entity.name for name in entities if (entity := sheet.entity(name)) is not None])
    return found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bupati Rahmat Hidayat menemui warga bersama Camat Dewi Lestari. Ia mengatakan bahwa air surut.", "id"),
        ("Bupati Rahmat Hidayat menemui Camat Dewi Lestari. “Air sudah surut sejak pagi,” katanya.", "id"),
        ("Mayor Rahmat Hidayat met Governor Ann Lee. He said that the water had gone down.", "en"),
    ],
)
def test_a_pronoun_means_the_first_person_of_the_sentence_before(text, language):
    assert speakers(text, language)[-1] == ["Rahmat Hidayat"]


def test_whoever_is_named_in_what_was_said_is_not_meant_by_the_next_pronoun():
    found = speakers(
        "Bupati Rahmat Hidayat mengatakan bahwa Camat Dewi Lestari pulang. Ia mengatakan bahwa jalan dibuka."
    )
    assert found == [["Rahmat Hidayat"], ["Rahmat Hidayat"]]


def test_who_adds_something_spoke_last():
    text = (
        "“Air sudah surut sejak pagi,” kata Bupati Rahmat Hidayat. Di pihak lain, seorang polisi, Bripda Budi "
        "Santoso, terluka. “Keadaannya sudah membaik sekarang,” imbuhnya."
    )
    assert speakers(text)[-1] == ["Rahmat Hidayat"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Seorang pejabat Kenya mengatakan bahwa air surut.", "id"),
        ("A doctor at Mercy Hospital said that the ward was full.", "en"),
    ],
)
def test_one_of_many_who_is_not_named_is_nobody(text, language):
    assert speakers(text, language) == [[]]


def test_an_unnamed_group_that_speaks_is_an_entity_of_its_own():
    assert speakers("The army said that the road was open.", "en") == [["army"]]


def test_a_figure_before_a_group_is_no_part_of_its_name():
    assert speakers("Dua pejabat mengatakan bahwa air surut.") == [["pejabat"]]


def test_that_ministry_is_the_ministry_named_before():
    text = "Kementerian Pertahanan Kenya mengirim pasukan. Kementerian itu mengatakan bahwa jalan dibuka."
    assert speakers(text) == [["Kementerian Pertahanan Kenya"]]


def test_both_of_two_joined_parties_speak():
    found = speakers("Kenya dan Somalia mengatakan bahwa perbatasan dibuka.")
    assert found == [["Kenya", "Somalia"]]


def test_a_name_behind_a_comma_says_who_a_description_is():
    found = speakers("Misi pemantau sungai di Kenya, BPSN, menyatakan bahwa air surut.")
    assert found == [["BPSN"]]


def test_whoever_leads_an_unnamed_group_does_not_speak_for_it():
    text = (
        "Pasukan Dukungan Cepat (RSF) membantah tuduhan itu. "
        "Kelompok paramiliter yang dipimpin Mohamed Dagalo tersebut mengatakan bahwa gudang itu kosong."
    )
    assert speakers(text)[-1] != ["Mohamed Dagalo"]


def test_it_is_the_body_that_the_sentence_before_begins_with():
    text = "The World Bank sent a team to Kenya. It said that the bridge was closed."
    assert speakers(text, "en")[-1] == ["World Bank"]


def test_the_countrys_ministry_is_no_body_named_before():
    text = "Joseph Otieno told Reuters that the ferry sank. The country's transport ministry said that ten had died."
    assert speakers(text, "en")[-1] != ["Reuters"]


def test_a_medium_through_which_somebody_speaks_does_not_speak():
    assert speakers("Presiden Joseph Otieno lewat akun Twitter mengatakan bahwa air surut.") == [["Joseph Otieno"]]


def test_a_country_that_ends_like_a_pronoun_is_a_country():
    text = "Presiden Joseph Otieno pergi. Kenya menyatakan bahwa perbatasan dibuka."
    assert speakers(text)[-1] == ["Kenya"]


def test_a_body_named_only_in_what_was_said_is_meant_by_its_kind():
    text = "“The Health Ministry has sent a team,” Amos Otieno said. The ministry said that the water was safe."
    assert speakers(text, "en")[-1] == ["Health Ministry"]


def test_a_body_without_its_country_is_the_one_named_with_it_behind():
    text = "Its defence ministry said that nine were hurt. The Kenyan defence ministry said that the road was open."
    found = speakers(text, "en")
    assert found[0] == found[1]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Rahmat Hidayat menang. Usul itu ditolak kubu Hidayat.", ["kubu Hidayat"]),
        ("Uni Afrika dan Sekjen PBB menyerukan gencatan senjata.", ["Uni Afrika", "PBB"]),
        ("Blok regional IGAD menawarkan dua perwira pemantau.", ["IGAD"]),
    ],
)
def test_a_camp_two_with_an_office_between_and_a_kind_before_a_name_speak(text, names):
    sheet = extract(text, language=language_for("id"), published=date(2022, 3, 16))
    speaker = sheet.statements[-1].speaker
    known = {entity.id: entity.name for entity in sheet.entities}
    assert speaker is not None and [known[who] for who in speaker.entities] == names
