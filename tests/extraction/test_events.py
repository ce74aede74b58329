"""What happened, by rules alone."""

from datetime import date

import pytest

from desktop_app.domain.facts import Event
from desktop_app.extraction.engine import extract
from desktop_app.languages import language_for


def events(text: str, language: str = "id") -> list[Event]:
    return list(extract(text, language=language_for(language), published=date(2022, 3, 16)).events)


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Gempa mengguncang pulau itu.", "id", "earthquake"),
        ("Ribuan buruh turun ke jalan.", "id", "protest"),
        ("Kedua negara meneken perjanjian.", "id", "agreement"),
        ("The ferry capsized near the port.", "en", "accident"),
        ("Police arrested two men.", "en", "arrest"),
    ],
)
def test_a_word_triggers_an_event(text, language, kind):
    assert kind in [event.type for event in events(text, language)]


def test_mentions_of_one_event_are_one():
    found = events("Gempa mengguncang pulau itu pada Senin. Gempa merusak sekolah.")
    assert [len(event.triggers) for event in found if event.type == "earthquake"] == [2]


def test_words_of_one_type_in_a_sentence_tell_of_one_event():
    found = events("Tim mencari korban dan menyelamatkan tiga awak kapal.")
    assert [len(event.triggers) for event in found if event.type == "rescue"] == [2]


def test_decisions_in_one_sentence_are_several():
    found = events("Bupati menutup pasar, menaikkan retribusi dan memberhentikan dua lurah.")
    assert len([event for event in found if event.type == "decision"]) > 1


def test_forms_of_one_root_tell_of_one_event():
    found = events("Kelompok itu menyerang gudang. Penyerangan berlangsung sejam.")
    assert [len(event.triggers) for event in found if event.type == "attack"] == [2]


def test_two_days_are_two_events():
    found = events("Rapat digelar Senin. Rapat digelar lagi Selasa.")
    assert [event.when for event in found if event.type == "meeting"] == ["2022-03-14", "2022-03-15"]


def test_a_month_is_no_march():
    assert events("Prices rose in March.", "en") == []


def test_what_is_said_to_have_happened_is_not_dated_by_the_saying():
    found = events("Polisi mengatakan pada Selasa bahwa dua perampok ditangkap.")
    assert [event.when for event in found if event.type == "arrest"] == [None]


def test_an_event_to_come_is_planned():
    found = events("The summit is on 20 April 2022.", "en")
    assert [(event.when, event.status) for event in found] == [("2022-04-20", "planned")]


def test_an_accident_without_a_day_has_that_of_the_article():
    found = events(
        "Kapal karam di Selat Alas, Senin (14/3).\n\nPolisi datang.\n\nDua orang hilang saat kapal terbalik."
    )
    assert {event.when for event in found if event.type == "accident"} == {"2022-03-14"}


@pytest.mark.parametrize(
    ("text", "language", "kind", "when"),
    [
        ("Gunung itu meletus 50 kali sejak 1675.", "id", "eruption", "1675/.."),
        ("The volcano has erupted twice since June 2021.", "en", "eruption", "2021-06/.."),
        ("Bentrokan memasuki hari ketiga pada Senin.", "id", "clash", "2022-03-12/2022-03-14"),
        ("The protests entered a fourth straight day on Monday.", "en", "protest", "2022-03-11/2022-03-14"),
        ("Serikat buruh akan mogok 48 jam mulai Kamis.", "id", "strike", "2022-03-17/2022-03-18"),
        ("Kebakaran melanda hutan itu sejak Senin.", "id", "fire", "2022-03-14/2022-03-16"),
        ("Polisi menangkap lurah itu sejak Senin.", "id", "arrest", "2022-03-14"),
        ("It was the deadliest attack since June 2021.", "en", "attack", None),
        ("Komisi mengesahkan daftar pemilih Pemilu 2019 dalam sebuah rapat.", "id", "meeting", None),
        ("Komisi menggelar rapat pada 2019.", "id", "meeting", "2019"),
    ],
)
def test_a_time_that_opens_bounds_or_names_does_not_date_like_one_that_says_when(text, language, kind, when):
    assert [event.when for event in events(text, language) if event.type == kind] == [when]


def test_an_event_has_the_day_of_its_sentence():
    assert [event.when for event in events("Gempa mengguncang pulau itu pada Senin.")] == ["2022-03-14"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Pemilu sudah digelar.", "actual"),
        ("Pemilu akan digelar.", "planned"),
        ("Mereka akan bertemu besok.", "planned"),
        ("Mereka tidak bertemu.", "negated"),
        ("Warga khawatir gudang meledak.", "hypothetical"),
        ("Ia diduga menculik anak itu.", "alleged"),
        ("Walhi mendesak bupati mencabut izin tambang.", "hypothetical"),
    ],
)
def test_a_word_before_the_trigger_says_its_status(text, status):
    assert [event.status for event in events(text)] == [status]


def test_an_end_does_not_date_what_is_put_off():
    found = events("Hakim menunda sidang hingga Kamis depan.")
    assert [event.when for event in found if event.type == "decision"] == [None]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Perang itu pecah pada April 2020.", "id"), ("The war, which began in April 2020, goes on.", "en")],
)
def test_a_war_that_began_goes_on(text, language):
    assert [event.when for event in events(text, language) if event.type == "war"] == ["2020-04/.."]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Perang itu berakhir pada tahun 1994.", "id"), ("The war, which ended in 1994, is not forgotten.", "en")],
)
def test_a_war_that_ended_lasted_until_then(text, language):
    assert [event.when for event in events(text, language) if event.type == "war"] == ["../1994"]


def test_what_goes_on_since_a_war_is_not_the_war():
    found = events("Desa itu sepi sejak perang tahun lalu.")
    assert [event.when for event in found if event.type == "war"] == ["2021"]


def test_what_the_narrator_goes_on_to_tell_was_on_the_day_told_before():
    found = events("Ratusan buruh berunjuk rasa pada Senin. Polisi menangkap dua orang.")
    assert [event.when for event in found if event.type == "arrest"] == ["2022-03-14"]


def test_another_paragraph_takes_no_day_from_the_one_before():
    found = events("Ratusan buruh berunjuk rasa pada Senin.\n\nPolisi menangkap dua orang.")
    assert [event.when for event in found if event.type == "arrest"] == [None]


def test_what_somebody_says_takes_no_day_from_the_sentence_before():
    found = events("Ratusan buruh berunjuk rasa pada Senin. Warga mengatakan bahwa polisi menangkap dua orang.")
    assert [event.when for event in found if event.type == "arrest"] == [None]


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Kawanan itu menyerbu pasar pada Senin. Warga lari. Serangan tersebut melukai dua orang.", "id", "attack"),
        ("Troops raided the market on Monday. People fled. The attack hurt two.", "en", "attack"),
    ],
)
def test_a_word_that_points_back_tells_of_the_event_before(text, language, kind):
    assert [len(event.triggers) for event in events(text, language) if event.type == kind] == [2]


def test_a_word_with_a_day_of_its_own_points_to_no_other_day():
    found = events("Kawanan itu menyerbu pasar pada Senin. Warga lari. Serangan itu terulang Selasa.")
    assert [event.when for event in found if event.type == "attack"] == ["2022-03-14", "2022-03-15"]


def test_soldiers_captured_in_a_tally_are_no_arrest_but_suspects_are():
    text = "Bentrokan pecah di perbatasan Kenya dan Somalia. Kenya melaporkan satu tentara tewas, 13 ditangkap."
    assert "arrest" not in [event.type for event in events(text)]
    assert "arrest" in [event.type for event in events("Polisi menangkap 13 pencuri di Kisumu.")]
