"""Names that agree with their words and with each other."""

import pytest

from desktop_app.domain.facts import Mention
from desktop_app.domain.spans import Span
from desktop_app.extraction.agreement import agreed
from desktop_app.extraction.draft import Draft
from desktop_app.languages import language_for


def mention(text: str, words: str, kind: str, *, confidence: float = 0.9, nth: int = 0) -> Mention:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Mention(
        start=start,
        end=start + len(words),
        text=words,
        type=kind,  # type: ignore[arg-type]
        entity="",
        form="name",
        confidence=confidence,
        found_by="model:name",
    )


def names(text: str, *mentions: Mention) -> list[tuple[str, str]]:
    draft = Draft(text=text, language=language_for("id"), published=None, blocks=())
    draft.paragraphs = draft.sentences = [Span(0, len(text))]
    return [(m.text, m.type) for m in sorted(agreed(draft, list(mentions)), key=lambda m: (m.start, -m.end))]


def test_a_title_alone_is_no_name():
    text = "Laksamana Yoos Kurnia datang"
    assert names(text, mention(text, "Laksamana", "person"), mention(text, "Yoos Kurnia", "person")) == [
        ("Yoos Kurnia", "person")
    ]


def test_two_halves_of_a_person_are_one():
    text = "kata Gospel Mkandawire kemarin"
    found = names(text, mention(text, "Gospel", "person"), mention(text, "Mkandawire", "person"))
    assert found == [("Gospel Mkandawire", "person")]


def test_the_place_that_somebody_governs_is_not_part_of_the_name():
    text = "Menurut Bupati Sikka Yosef Sareng, jalan di Sikka dibuka"
    found = names(text, mention(text, "Sikka Yosef Sareng", "person"), mention(text, "Sikka", "place", nth=1))
    assert found == [("Sikka", "place"), ("Yosef Sareng", "person"), ("Sikka", "place")]


def test_the_surest_type_of_a_word_holds_everywhere():
    text = "Umbra menang. Umbra kalah. Umbra bubar"
    found = names(
        text,
        mention(text, "Umbra", "organisation", confidence=0.9),
        mention(text, "Umbra", "place", confidence=0.5, nth=1),
        mention(text, "Umbra", "organisation", confidence=0.8, nth=2),
    )
    assert [kind for _, kind in found] == ["organisation"] * 3


def test_a_first_name_is_the_persons_where_the_tagger_is_not_sure():
    text = "Menurut Handika Tjoa, air surut. Lalu Handika pergi"
    found = names(
        text, mention(text, "Handika Tjoa", "person"), mention(text, "Handika", "organisation", confidence=0.5, nth=1)
    )
    assert found == [("Handika Tjoa", "person"), ("Handika", "person")]


def test_an_abbreviation_in_brackets_is_of_its_full_names_type():
    text = "Kode Tata Berperilaku (CoC) disepakati"
    found = names(text, mention(text, "Kode Tata Berperilaku", "organisation"), mention(text, "CoC", "organisation"))
    assert found == [("Kode Tata Berperilaku", "law"), ("CoC", "law")]


def test_an_abbreviation_is_of_the_type_of_the_body_before_it_not_of_the_country_in_that_bodys_name():
    text = "Ikatan Nelayan Kenya (INK) bubar"
    found = names(
        text,
        mention(text, "Ikatan Nelayan Kenya", "organisation"),
        mention(text, "Kenya", "place"),
        mention(text, "INK", "organisation"),
    )
    assert found == [("Ikatan Nelayan Kenya", "organisation"), ("Kenya", "place"), ("INK", "organisation")]


def test_a_ministry_in_capitals_is_a_name_and_in_lower_case_a_common_noun():
    text = "Kementerian Kesehatan menjawab, lalu kementerian kesehatan itu diam"
    found = names(
        text,
        mention(text, "Kementerian Kesehatan", "organisation"),
        mention(text, "kementerian kesehatan", "organisation", confidence=0.8),
    )
    assert found == [("Kementerian Kesehatan", "organisation")]


def test_a_body_that_writes_itself_in_lower_case_is_a_name_where_the_tagger_is_sure():
    text = "Kepada kabarpagi ia menolak bicara"
    assert names(text, mention(text, "kabarpagi", "organisation", confidence=0.95)) == [("kabarpagi", "organisation")]
    assert names(text, mention(text, "kabarpagi", "organisation", confidence=0.6)) == []


def test_a_name_is_not_found_again_in_a_phrase_that_only_looks_like_it():
    text = "Baku tembak pecah. Pesawat mendarat di Baku"
    assert names(text, mention(text, "Baku", "place", nth=1)) == [("Baku", "place")]


def test_what_a_name_is_of_is_known_where_the_words_are_common_too():
    text = "Kepada Tempo ia berkata bahwa tempo itu lewat"
    assert names(text, mention(text, "Tempo", "place")) == [("Tempo", "organisation")]


def test_an_abbreviation_that_everyone_writes_and_that_names_nobody_is_no_name():
    text = "Defisit APBN melebar"
    assert names(text, mention(text, "APBN", "organisation")) == []


def test_what_such_an_abbreviation_stands_for_is_no_name_either():
    text = "Musyawarah Besar Warga (Munas) dibuka"
    assert names(text, mention(text, "Musyawarah Besar Warga", "organisation")) == []


def test_a_report_is_no_part_of_the_name_of_the_body_that_wrote_it():
    text = "Laporan Ruang Kota terbit"
    assert names(text, mention(text, "Laporan Ruang Kota", "organisation")) == [("Ruang Kota", "organisation")]


def test_a_paper_in_brackets_behind_a_dateline_stays_a_paper():
    text = "Kupang (ANTARA) - Hujan turun"
    found = names(text, mention(text, "Kupang", "place"), mention(text, "ANTARA", "organisation"))
    assert found == [("Kupang", "place"), ("ANTARA", "organisation")]


def test_a_person_named_like_a_month_is_a_person_where_the_tagger_is_sure():
    text = "Menurut Mei Lestari, hujan turun. Lalu Mei pulang"
    found = names(text, mention(text, "Mei Lestari", "person"), mention(text, "Mei", "person", confidence=0.95, nth=1))
    assert found == [("Mei Lestari", "person"), ("Mei", "person")]


def test_the_year_of_a_treaty_is_in_its_name():
    text = "Perjanjian Pertahanan Bersama 1951 berlaku"
    assert names(text, mention(text, "Perjanjian Pertahanan Bersama", "law")) == [
        ("Perjanjian Pertahanan Bersama 1951", "law")
    ]


def test_a_name_found_once_is_found_again():
    text = "Zarqo tiba. Lalu Zarqo pergi"
    assert names(text, mention(text, "Zarqo", "person")) == [("Zarqo", "person")] * 2


def test_small_words_that_only_tell_the_kind_are_no_part_of_the_name():
    text = "menurut organisasi hak asasi Viasna dan angkatan darat Kolombia"
    read = [
        mention(text, words, "organisation") for words in ("organisasi hak asasi Viasna", "angkatan darat Kolombia")
    ]
    assert [name for name, _ in names(text, *read)] == ["Viasna", "angkatan darat Kolombia"]


@pytest.mark.parametrize(
    ("text", "kind"), [("Ia dirawat di RSUD Cilacap", "place"), ("Kemarin RSUD Cilacap menolak", "organisation")]
)
def test_a_hospital_is_a_place_where_one_lies_and_a_body_where_it_speaks(text, kind):
    other = "organisation" if kind == "place" else "place"
    assert ("RSUD Cilacap", kind) in names(text, mention(text, "RSUD Cilacap", other))


def test_initials_kept_back_are_a_person_and_a_town_in_capitals_opens_the_text():
    text = "CILACAP - Tersangka BT dan DR (34) ditahan BNN"
    read = [mention(text, words, "organisation") for words in ("CILACAP", "BT", "DR", "BNN")]
    assert dict(names(text, *read)) == {"CILACAP": "place", "BT": "person", "DR": "person", "BNN": "organisation"}


def test_a_name_behind_the_word_for_a_ship_is_the_ships_but_a_country_is_its_own():
    text = "korvet Viteazul dan kapal Rusia bertemu"
    found = names(text, mention(text, "Viteazul", "person"), mention(text, "Rusia", "place"))
    assert found == [("Viteazul", "product"), ("Rusia", "place")]


def test_a_law_keeps_the_bracket_that_closes_it():
    text = "melanggar Pasal 76 ayat (5) kemarin"
    assert names(text, mention(text, "Pasal 76 ayat (5", "law")) == [("Pasal 76 ayat (5)", "law")]


def test_the_first_word_of_a_name_that_stands_in_full_elsewhere_is_that_name():
    text = "El Fasher dibom. Warga El Fasher lari. El lain"
    read = [
        mention(text, "El", "place"),
        mention(text, "El Fasher", "place", nth=1),
        mention(text, "El", "place", nth=2),
    ]
    assert [name for name, _ in names(text, *read)] == ["El Fasher", "El Fasher", "El"]
