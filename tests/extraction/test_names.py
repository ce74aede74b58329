"""Names, who is the same as whom, and who holds which office, by rules alone unless a test says otherwise."""

from datetime import date

import pytest

from desktop_app.domain.facts import FactSheet
from desktop_app.domain.spans import Span
from desktop_app.extraction import names as name_stage
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.engine import extract
from desktop_app.extraction.tagger import Reading, Tag
from desktop_app.languages import language_for


def sheet(text: str, language: str = "id") -> FactSheet:
    return extract(text, language=language_for(language), published=date(2022, 3, 16))


def names(text: str, language: str = "id") -> set[tuple[str, str]]:
    return {(m.type, m.text) for m in sheet(text, language).mentions if m.form != "nominal"}


def test_a_title_stays_outside_a_persons_name():
    assert ("person", "Rahmat Hidayat") in names("Bupati Rahmat Hidayat meninjau pasar itu.")


def test_a_country_between_title_and_name_is_a_place():
    found = names("Menteri Pertahanan Kenya Amos Otieno tiba di Jakarta.")
    assert {("place", "Kenya"), ("person", "Amos Otieno"), ("place", "Jakarta")} <= found


def test_a_ministry_by_its_common_name_holds_its_country():
    found = names("Menurut kementerian pertahanan Kenya, latihan itu selesai.")
    assert {("organisation", "kementerian pertahanan Kenya"), ("place", "Kenya")} <= found


def test_joined_countries_are_two_places():
    assert {("place", "Kenya"), ("place", "Somalia")} <= names("Di perbatasan Kenya-Somalia, hujan turun.")


def test_a_clitic_stays_outside_a_name():
    assert ("place", "Kenya") in names("Mereka mencari sekutu Kenyanya itu.")


def test_a_firefight_is_no_city():
    assert ("place", "Baku") not in names("Baku tembak terjadi lagi di desa itu.")


def test_a_month_is_no_name():
    assert names("Sejak Mei harga beras naik.") == set()


def test_a_demonym_is_its_country():
    found = sheet("Kenyan troops crossed the river.", "en")
    assert [entity.country for entity in found.entities if entity.type == "place"] == ["KE"]


def test_a_surname_is_the_person_named_before():
    found = sheet("Gubernur Sari Lestari datang. Lestari menyapa warga.")
    people = [m.entity for m in found.mentions if m.type == "person"]
    assert len(people) == 2 and len(set(people)) == 1


def test_an_abbreviation_in_brackets_is_the_body_before_it():
    found = sheet("Badan Pengawas Sungai Nasional (BPSN) menutup pintu air. Petugas BPSN berjaga.")
    bodies = {m.entity for m in found.mentions if m.text in ("Badan Pengawas Sungai Nasional", "BPSN")}
    assert len(bodies) == 1


def test_a_ministry_of_a_capital_is_its_countrys():
    found = sheet("Kementerian Pertahanan Kenya bungkam. Lalu kementerian pertahanan Nairobi menjawab.")
    bodies = {m.entity for m in found.mentions if m.type == "organisation"}
    assert len(bodies) == 1


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("Perdana Menteri Kenya Amos Otieno berpidato.", "id", "Perdana Menteri"),
        ("Prime Minister Amos Otieno spoke.", "en", "Prime Minister"),
        ("Amos Otieno, juru bicara partai itu, membantah.", "id", "juru bicara partai"),
    ],
)
def test_a_title_is_a_role(text, language, role):
    roles = [relation.value for relation in sheet(text, language).relations if relation.type == "holds_role"]
    assert roles == [role]


def test_a_ministry_is_part_of_its_country():
    found = sheet("Kementerian Pertahanan Kenya dan Kenya sepakat.")
    parts = [(found.entity(r.subject), found.entity(r.object or "")) for r in found.relations if r.type == "part_of"]
    assert [(a.name, b.country) for a, b in parts if a and b] == [("Kementerian Pertahanan Kenya", "KE")]


def test_known_bodies_are_found_by_name_in_every_form_they_have():
    found = sheet("Menurut Organisasi Kesehatan Dunia (WHO), wabah reda. WHO menarik timnya.")
    bodies = {m.entity for m in found.mentions if m.text in ("Organisasi Kesehatan Dunia", "WHO")}
    assert len(bodies) == 1


def test_an_abbreviation_of_a_body_counts_only_in_capitals():
    assert names("Who said that? The WHO did.", "en") == {("organisation", "WHO")}


def test_money_names_no_country():
    assert names("Bantuan itu bernilai 20 juta dolar AS.") == set()


def test_a_country_that_owns_its_ministry_ends_before_the_clitic():
    assert ("place", "Kenya") in names("On Monday, Kenya's Defence Ministry denied the claim.", "en")


def test_a_short_country_name_takes_no_point_of_the_compass():
    assert ("place", "RI") in names("Utusan khusus RI Timur Santoso tiba.")


def read(text: str, *tags: tuple[str, str, str, float], language: str = "id") -> list[tuple[str, str]]:
    """The names of a text of which the tagger read these words: words, label, layer and confidence in text order."""
    draft = Draft(text=text, language=language_for(language), published=None, blocks=())
    draft.paragraphs = draft.sentences = [Span(0, len(text))]
    made: list[Tag] = []
    place = 0
    for words, label, layer, sure in tags:
        place = text.index(words, 0 if layer == "inner" else place)
        made.append(Tag(place, place + len(words), label, layer, sure))
        place += len(words) if layer != "inner" else 0
    draft.reading = Reading(made, [])
    name_stage.run(draft)
    return [(m.text, m.type) for m in draft.mentions if m.form != "nominal"]


def test_a_person_named_like_a_place_stays_a_person_where_the_full_name_stands_in_the_article():
    text = "Jakarta Wiguna datang. Menurut Jakarta, harga turun."
    found = read(text, ("Jakarta Wiguna", "person", "name", 0.9), ("Jakarta", "person", "name", 0.7))
    assert found == [("Jakarta Wiguna", "person"), ("Jakarta", "person")]


def test_what_the_tagger_read_behind_a_title_is_no_person_because_of_the_title():
    text = "Juru bicara Mitra Samudra, Tono Wibowo, membantah."
    found = read(text, ("Mitra Samudra", "organisation", "name", 0.8), ("Tono Wibowo", "person", "name", 0.9))
    assert found == [("Mitra Samudra", "organisation"), ("Tono Wibowo", "person")]


def test_a_seat_of_government_is_a_place_to_those_who_are_in_it():
    assert names("Tamu itu makan di Istana.") == {("place", "Istana")}
    assert names("Istana membantah kabar itu.") == {("organisation", "Istana")}


@pytest.mark.parametrize("address", ["kabarlaut.co.id", "Kabarlaut.com"])
def test_the_address_of_a_paper_names_it(address):
    assert ("organisation", address) in names(f"Kepada {address}, ia menolak bicara.")


def test_a_longer_address_names_nobody():
    assert names("Lihat https://www.kabarlaut.com/berita/12 dan surel redaksi@kabarlaut.com.") == set()


@pytest.mark.parametrize(
    ("text", "language", "body"),
    [
        ("Menurut dinas kesehatan Lewoleba, wabah reda.", "id", "dinas kesehatan Lewoleba"),
        ("The Lewoleba police closed the road.", "en", "Lewoleba police"),
        ("Lewoleba's electoral commission met.", "en", "Lewoleba's electoral commission"),
    ],
)
def test_common_words_beside_a_place_that_the_tagger_read_name_a_body(text, language, body):
    found = read(text, ("Lewoleba", "place", "name", 0.9), language=language)
    assert sorted(found) == sorted([(body, "organisation"), ("Lewoleba", "place")])


def test_a_ship_by_its_class_in_capitals_is_a_product():
    assert read("Di laut, KM Angin Timur karam.", ("Angin Timur", "place", "name", 0.6)) == [
        ("KM Angin Timur", "product")
    ]


def test_a_body_whose_letters_are_those_of_a_city_stays_one_in_capitals():
    text = "Kantor berita itu, SANA, membantah."
    assert read(text, ("SANA", "organisation", "name", 0.9)) == [("SANA", "organisation")]


def test_two_known_names_that_a_hyphen_joins_stay_two_when_the_tagger_reads_one():
    text = "Bentrokan di perbatasan Kenya-Somalia reda."
    start = text.index("Kenya")
    draft = Draft(text=text, language=language_for("id"), published=None, blocks=())
    draft.paragraphs = draft.sentences = [Span(0, len(text))]
    draft.reading = Reading([Tag(start, start + len("Kenya-Somalia"), "place", "name", 0.9)], [])
    name_stage.run(draft)
    assert [mention.text for mention in draft.mentions] == ["Kenya", "Somalia"]


def test_an_abbreviation_in_brackets_need_not_be_the_first_letters():
    found = sheet("Badan PBB untuk Pengungsi (UNHCR) menambah tenda. UNHCR juga mengirim air.")
    bodies = {m.entity for m in found.mentions if m.text in ("UNHCR", "Badan PBB untuk Pengungsi")}
    assert len(bodies) == 1


def test_a_body_may_be_named_without_its_country_later():
    found = sheet("Kementerian Kesehatan Sudan mencatat 31 korban. Kementerian Kesehatan meminta bantuan.")
    bodies = {m.entity for m in found.mentions if m.text.startswith("Kementerian")}
    assert len(bodies) == 1
