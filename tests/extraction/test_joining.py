"""Names in pieces made whole, and names inside names."""

import pytest

from desktop_app.domain.facts import Mention
from desktop_app.domain.spans import Span
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.joining import joined
from desktop_app.extraction.nesting import nested
from desktop_app.languages import language_for


def draft_of(text: str, language: str = "id") -> Draft:
    draft = Draft(text=text, language=language_for(language), published=None, blocks=())
    draft.paragraphs = draft.sentences = [Span(0, len(text))]
    return draft


def mention(text: str, words: str, kind: str) -> Mention:
    start = text.index(words)
    return Mention(
        start=start,
        end=start + len(words),
        text=words,
        type=kind,  # type: ignore[arg-type]
        entity="",
        form="name",
        confidence=0.9,
        found_by="model:name",
    )


def shown(mentions: list[Mention]) -> list[tuple[str, str]]:
    return [(m.text, m.type) for m in sorted(mentions, key=lambda m: (m.start, -m.end))]


def joined_in(text: str, *parts: tuple[str, str], language: str = "id") -> list[tuple[str, str]]:
    return shown(joined(draft_of(text, language), [mention(text, *part) for part in parts]))


def nested_in(text: str, *parts: tuple[str, str], language: str = "id") -> list[tuple[str, str]]:
    return shown(nested(draft_of(text, language), [mention(text, *part) for part in parts]))


def test_a_kind_of_body_and_the_place_behind_it_are_one_body_with_the_place_inside():
    found = joined_in("dirawat di Puskesmas Lewoleba", ("Puskesmas", "organisation"), ("Lewoleba", "place"))
    assert found == [("Puskesmas Lewoleba", "organisation"), ("Lewoleba", "place")]


def test_a_committee_with_its_number_goes_with_its_house():
    found = joined_in("anggota Komisi XII DPR", ("Komisi XII", "organisation"), ("DPR", "organisation"))
    assert found == [("Komisi XII DPR", "organisation"), ("DPR", "organisation")]


def test_a_body_with_a_name_of_its_own_stays_apart_from_the_next():
    parts = (("DPR", "organisation"), ("PAN", "organisation"))
    assert joined_in("kata anggota Fraksi DPR PAN", *parts) == [*parts]


def test_the_end_of_an_english_bodys_name_is_joined_to_its_beginning():
    found = joined_in(
        "at Kisumu General Hospital", ("Kisumu", "place"), ("General Hospital", "organisation"), language="en"
    )
    assert found == [("Kisumu General Hospital", "organisation")]


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("menurut PT Angin Laut (Persero) Tbk kemarin", "PT Angin Laut", "PT Angin Laut (Persero) Tbk"),
        ("komandan Brigade ke-12 gugur", "Brigade", "Brigade ke-12"),
    ],
)
def test_a_legal_form_or_a_number_is_part_of_a_bodys_name(text, read, whole):
    assert joined_in(text, (read, "organisation")) == [(whole, "organisation")]


@pytest.mark.parametrize("lead", ["I", "Ni", "La Ode", "Lalu"])
def test_a_short_first_word_belongs_to_a_persons_name(lead):
    assert joined_in(f"kata {lead} Suteja Wirya", ("Suteja Wirya", "person")) == [(f"{lead} Suteja Wirya", "person")]


def test_such_words_are_taken_from_the_place_that_they_were_read_with():
    found = joined_in("Bupati Tongka La Ode Harun Mina tiba", ("Tongka La Ode", "place"), ("Harun Mina", "person"))
    assert found == [("Tongka", "place"), ("La Ode Harun Mina", "person")]


def test_a_word_that_opens_the_sentence_is_no_part_of_the_name():
    assert joined_in("Lalu Suteja Wirya pergi", ("Suteja Wirya", "person")) == [("Suteja Wirya", "person")]


def test_an_abbreviation_in_brackets_is_a_name_of_its_own():
    found = joined_in("di Pengadilan Tinggi (PT) kemarin", ("Pengadilan Tinggi (PT)", "organisation"))
    assert found == [("Pengadilan Tinggi", "organisation"), ("PT", "organisation")]


def test_the_body_that_another_is_part_of_is_a_name_inside():
    assert nested_in("Komisi Informasi DPR rapat", ("Komisi Informasi DPR", "organisation")) == [
        ("Komisi Informasi DPR", "organisation"),
        ("DPR", "organisation"),
    ]
    assert nested_in("the UN rights office said", ("UN rights office", "organisation"), language="en") == [
        ("UN rights office", "organisation"),
        ("UN", "organisation"),
    ]


def test_no_place_stands_inside_a_companys_or_a_papers_name():
    assert nested_in("PT Kenya Raya", ("PT Kenya Raya", "organisation"), ("Kenya", "place")) == [
        ("PT Kenya Raya", "organisation")
    ]
    found = nested_in("The Nairobi Post", ("The Nairobi Post", "organisation"), ("Nairobi", "place"), language="en")
    assert found == [("The Nairobi Post", "organisation")]


def test_a_place_inside_a_name_is_made_whole():
    found = nested_in("Pemerintah Kota Bukit Raya", ("Pemerintah Kota Bukit Raya", "organisation"), ("Bukit", "place"))
    assert found == [("Pemerintah Kota Bukit Raya", "organisation"), ("Bukit Raya", "place")]


def test_a_son_is_named_with_his_father_and_a_hospital_with_its_doctor():
    text = "Kusnadi bin Warsita dibawa ke RSUD dr Dradjat Prawiranegara"
    parts = [
        ("Kusnadi", "person"),
        ("bin Warsita", "place"),
        ("RSUD", "organisation"),
        ("Dradjat Prawiranegara", "person"),
    ]
    assert [name for name, _ in joined_in(text, *parts)] == ["Kusnadi bin Warsita", "RSUD dr Dradjat Prawiranegara"]


def test_a_double_surname_read_in_two_is_one():
    found = joined_in("kata Salif Kaboré-Nikiema", ("Salif Kaboré", "person"), ("Nikiema", "person"))
    assert found == [("Salif Kaboré-Nikiema", "person")]


def test_a_first_name_read_as_a_place_goes_with_the_rest_but_a_governed_place_does_not():
    assert joined_in("kata Umbu Ngadu Hamandika", ("Umbu", "place"), ("Ngadu Hamandika", "person")) == [
        ("Umbu Ngadu Hamandika", "person")
    ]
    text = "Kepala RSUD Sumberglagah Niken Wahyuningtyas"
    assert len(joined_in(text, ("Sumberglagah", "place"), ("Niken Wahyuningtyas", "person"))) == 2
    assert len(joined_in("kata Bupati Goris Karen Danielyan", ("Goris", "place"), ("Karen Danielyan", "person"))) == 2


def test_towns_joined_by_and_are_two_but_a_group_of_islands_is_one():
    assert joined_in("di Kendal dan Pekalongan", ("Kendal dan Pekalongan", "place")) == [
        ("Kendal", "place"),
        ("Pekalongan", "place"),
    ]
    assert len(joined_in("di Turks dan Caicos", ("Turks dan Caicos", "place"))) == 1


def test_the_ordinal_of_a_unit_is_part_of_its_name():
    found = joined_in("the 444th Infantry Brigade said", ("Infantry Brigade", "organisation"), language="en")
    assert found == [("444th Infantry Brigade", "organisation")]


def test_a_pact_is_named_after_a_body_and_a_people_after_its_country():
    text = "pakta Organisasi Perjanjian Keamanan dengan etnis Armenia dan warga Armenia"
    found = joined_in(text, ("Organisasi Perjanjian Keamanan", "law"), ("Armenia", "place"))
    assert found == [
        ("pakta Organisasi Perjanjian Keamanan", "law"),
        ("Organisasi Perjanjian Keamanan", "organisation"),
        ("etnis Armenia", "group"),
    ]
