"""Whose people are counted."""

from datetime import date

import pytest

from desktop_app.extraction.engine import extract
from desktop_app.languages import language_for


def sides(text: str, language: str = "id") -> list[tuple[float | None, list[str]]]:
    sheet = extract(text, language=language_for(language), published=date(2022, 3, 16))
    return [(c.value, [e.name for name in c.side if (e := sheet.entity(name)) is not None]) for c in sheet.counts]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kementerian Pertahanan Kenya mengatakan bahwa tujuh tentaranya tewas.", "id"),
        ("Kementerian Pertahanan Kenya mengatakan bahwa tujuh prajurit tewas.", "id"),
        ("“Tujuh prajurit kami gugur,” kata juru bicara Kementerian Pertahanan Kenya Amos Otieno.", "id"),
        ("The Kenyan Defence Ministry said that seven soldiers were killed.", "en"),
    ],
)
def test_soldiers_belong_to_the_state_that_reports_them(text, language):
    assert sides(text, language) == [(7, ["Kenya"])]


def test_the_side_of_a_count_holds_for_the_rest_of_them():
    found = sides("Kementerian Pertahanan Kenya mengatakan bahwa tujuh tentaranya tewas dan sembilan lainnya terluka.")
    assert found == [(7, ["Kenya"]), (9, ["Kenya"])]


def test_a_body_named_before_the_outcome_is_the_side():
    assert sides("Tujuh anggota kelompok pengawas sungai BPSN tewas.") == [(7, ["BPSN"])]


def test_enemies_are_not_those_of_whoever_reports_them():
    assert sides("Kementerian Pertahanan Kenya mengatakan bahwa tujuh pemberontak tewas.") == [(7, [])]


def test_people_of_nobody_in_particular_have_no_side():
    assert sides("Tujuh orang tewas dalam banjir di Nairobi.") == [(7, [])]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kementerian Pertahanan Kenya mengatakan di pihaknya tujuh orang tewas.", "id"),
        ("Tanzania menyerang. “Di pihak kami tujuh gugur,” kata juru bicara Kenya Amos Otieno.", "id"),
        ("Kenya said seven people were killed on its side.", "en"),
    ],
)
def test_words_that_say_whose_side_is_meant_name_the_side(text, language):
    assert sides(text, language) == [(7, ["Kenya"])]


def test_the_dead_of_both_sides_are_those_of_both_states():
    assert sides("Kenya dan Uganda berperang; 400 prajurit tewas di kedua pihak.") == [(400, ["Kenya", "Uganda"])]


def test_a_figure_told_again_is_of_the_same_people():
    text = (
        "Kementerian Pertahanan Kenya mengatakan bahwa tujuh tentaranya tewas. Kapal itu tenggelam. Tujuh orang tewas."
    )
    assert sides(text) == [(7, ["Kenya"]), (7, ["Kenya"])]


def test_further_people_are_of_the_side_of_those_before_them():
    text = "The Kenyan Defence Ministry said seven of its soldiers were killed. A further nine were wounded."
    assert sides(text, "en") == [(7, ["Kenya"]), (9, ["Kenya"])]


def test_part_of_a_figure_is_of_its_side():
    text = "The Kenyan Defence Ministry said nine of its soldiers were wounded, two of them seriously."
    assert sides(text, "en") == [(9, ["Kenya"]), (2, ["Kenya"])]


def test_soldiers_of_a_war_between_two_belong_to_neither_by_default():
    assert sides("Kenya dan Uganda berperang. Sembilan tentara tewas, kata warga.") == [(9, [])]


def test_soldiers_belong_to_the_country_that_an_article_is_about():
    text = "Tentara Kenya menyisir hutan. Pemerintah Kenya berduka. Uganda menutup perbatasan. Sembilan prajurit tewas."
    assert sides(text) == [(9, ["Kenya"])]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bentrokan Kenya dan Uganda pecah lagi. Sembilan orang tewas.", "id"),
        ("Fighting broke out between Kenya and Uganda. Nine people were killed.", "en"),
    ],
)
def test_the_dead_of_a_fight_between_two_states_are_those_of_both(text, language):
    assert sides(text, language) == [(9, ["Kenya", "Uganda"])]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bentrokan Kenya dan Uganda pecah lagi. Kementerian Kesehatan Uganda mengatakan dua anak terluka.", "id"),
        ("Fighting broke out between Kenya and Uganda. The Ugandan Health Ministry said two children were hurt.", "en"),
    ],
)
def test_a_state_that_fights_another_counts_its_own_people(text, language):
    assert sides(text, language) == [(2, ["Uganda"])]


def test_enemies_of_a_state_that_fights_another_are_the_others_people():
    text = "Bentrokan Kenya dan Uganda pecah lagi. Kementerian Pertahanan Uganda mengatakan 20 tentara musuh tewas."
    assert sides(text) == [(20, ["Kenya"])]


def test_a_state_and_another_that_only_talk_are_no_sides():
    assert sides("Kenya dan Uganda berunding. Sembilan orang tewas dalam banjir.") == [(9, [])]


@pytest.mark.parametrize(
    ("text", "language", "group"),
    [
        ("Tiga polisi terluka.", "id", "polisi"),
        ("Tiga pengunjuk rasa terluka.", "id", "pengunjuk rasa"),
        ("Three police officers were injured.", "en", "police"),
        ("Three protesters were injured.", "en", "protesters"),
    ],
)
def test_police_and_protesters_stand_for_themselves(text, language, group):
    assert sides(text, language) == [(3, [group])]


def test_residents_are_a_side_only_where_they_clash():
    assert sides("Warga bentrok dengan aparat. Tiga warga terluka.") == [(3, ["Warga"])]
    assert sides("Warga membersihkan lumpur. Tiga warga terluka.") == [(3, [])]


def test_enemies_are_of_the_only_armed_group():
    text = "Gerilyawan FPK menyerang pos. Kementerian Pertahanan Kenya mengatakan bahwa tujuh pemberontak tewas."
    assert sides(text) == [(7, ["FPK"])]


def test_whom_a_speaker_lost_are_the_speakers_own():
    assert sides("Kementerian Pertahanan Kenya mengaku kehilangan dua orang.") == [(2, ["Kenya"])]


def test_an_abbreviation_for_citizens_names_their_state():
    assert sides("Kapal itu berlayar dari Indonesia. Tiga WNI tewas.") == [(3, ["Indonesia"])]


def test_a_hospital_counts_whom_it_treats_and_not_its_own():
    assert sides("RSUD Taman Husada merawat 19 korban luka: 11 napi dan enam polisi.")[0] == (19, [])


def test_a_province_is_where_and_no_side():
    assert sides("The flood killed nine people from Sindh, the agency said.", "en") == [(9, [])]


def test_a_group_that_the_text_means_elsewhere_by_the_same_words_is_a_side():
    assert sides("Penambang menutup jalan. Dua penambang tewas.") == [(2, ["Penambang"])]


def test_a_figure_of_people_of_two_states_that_quarrel_is_its_reporters():
    text = "Kenya dan Uganda saling menyalahkan. Kementerian Pertahanan Kenya mengatakan bahwa dua anak tewas."
    assert sides(text) == [(2, ["Kenya"])]


def test_words_before_protesters_say_which_they_are():
    assert sides("Three young protesters were injured.", "en") == [(3, ["young protesters"])]


def test_as_many_soldiers_as_police_are_others():
    text = "Kenya berduka. Dua polisi tewas pada Senin. Kerusuhan itu menewaskan 16 orang, dua di antaranya tentara."
    assert sides(text)[-1] == (2, ["Kenya"])
