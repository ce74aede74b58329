"""Offices before names, degrees behind them."""

import pytest

from tests.extraction.test_agreement import mention, names


@pytest.mark.parametrize(
    ("text", "read", "place", "person"),
    [
        ("Bupati Ogan Ilir Hasan Basri datang", "Ilir Hasan Basri", "Ogan Ilir", "Hasan Basri"),
        ("kata Perdana Menteri Laos Khamsay Vongdara", "Laos Khamsay Vongdara", "Laos", "Khamsay Vongdara"),
        ("dipimpin Komandan Kodap XVI Yahukimo Elkius Mabel", "Yahukimo Elkius Mabel", "Yahukimo", "Elkius Mabel"),
        ("kata Kapolres Bima Batu Sanjaya", "Bima Batu Sanjaya", "Bima", "Batu Sanjaya"),
    ],
)
def test_a_place_between_the_office_and_the_name_is_a_name_of_its_own(text, read, place, person):
    assert names(text, mention(text, read, "person")) == [(place, "place"), (person, "person")]


@pytest.mark.parametrize(
    ("text", "read", "kind", "person"),
    [
        ("kata Dirjen Perhubungan Darat Risal Hakim", "Darat Risal Hakim", "person", "Risal Hakim"),
        ("kata Kepala Dinas Kesehatan Juliana Sitorus", "Kesehatan Juliana Sitorus", "person", "Juliana Sitorus"),
        ("Adapun Menlu Ondo berjanji", "Menlu Ondo", "place", "Ondo"),
        (
            "Kabid Perlindungan Hutan Dedek Hanafiah",
            "Kabid Perlindungan Hutan Dedek Hanafiah",
            "organisation",
            "Dedek Hanafiah",
        ),
        ("kata Direktur RSUD dr April Yuliana SpPD", "April Yuliana SpPD", "person", "April Yuliana"),
    ],
)
def test_the_words_of_the_office_and_the_degree_are_no_part_of_the_name(text, read, kind, person):
    assert names(text, mention(text, read, kind)) == [(person, "person")]


@pytest.mark.parametrize(
    "text",
    ["Presiden Vladimir Putin datang", "kata Menteri Budi Santoso", "Gubernur Anies Baswedan", "kata dr Lalu Hamdani"],
)
def test_a_first_name_that_is_a_town_or_a_common_word_stays(text):
    person = " ".join(text.split()[1:3]) if not text.startswith("kata") else " ".join(text.split()[2:])
    assert names(text, mention(text, person, "person")) == [(person, "person")]


def test_a_body_that_only_begins_like_an_office_stays():
    text = "menurut Menteri Luar Negeri dan Kepala Sekolah"
    assert names(text, mention(text, "Kepala Sekolah", "organisation")) == []


def test_two_persons_of_full_names_side_by_side_stay_two():
    text = "kata analis Cakra Ventura Gilang Mahendra"
    found = names(text, mention(text, "Cakra Ventura", "person"), mention(text, "Gilang Mahendra", "person"))
    assert found == [("Cakra Ventura", "person"), ("Gilang Mahendra", "person")]


def test_a_hyphen_joins_two_who_run_together_but_not_one_name():
    text = "Rusdin-Nurmin menang, ujar Rusdin. Shin Dong-Hyuk tidak"
    found = names(
        text,
        mention(text, "Rusdin-Nurmin", "person"),
        mention(text, "Rusdin", "person", nth=1),
        mention(text, "Shin Dong-Hyuk", "person"),
    )
    assert [name for name, _ in found] == ["Rusdin", "Nurmin", "Rusdin", "Shin Dong-Hyuk"]


@pytest.mark.parametrize(
    ("text", "read", "body", "person"),
    [
        ("kata Kepala Dinkes Yuliana Encim kemarin", "Dinkes Yuliana Encim", "Dinkes", "Yuliana Encim"),
        (
            "Kepala Dinas Kesehatan Aprilia Nggebu",
            "Dinas Kesehatan Aprilia Nggebu",
            "Dinas Kesehatan",
            "Aprilia Nggebu",
        ),
    ],
)
def test_a_body_and_its_head_read_as_one_are_two(text, read, body, person):
    assert names(text, mention(text, read, "organisation")) == [(body, "organisation"), (person, "person")]


@pytest.mark.parametrize(
    "body", ["GP Ansor", "Kanwil Kemenkumham Kaltim", "Komisi Pemilihan Umum", "PT Riau Hijau Lestari"]
)
def test_a_body_behind_the_title_of_its_head_stays_whole(body):
    assert (body, "organisation") in names(
        f"kata Ketua {body} kemarin", mention(f"kata Ketua {body} kemarin", body, "organisation")
    )


def test_the_first_name_read_into_a_body_goes_with_the_rest():
    text = "kata Kepala BPBD Dadang Oce Wibisana"
    found = names(text, mention(text, "BPBD Dadang", "organisation"), mention(text, "Oce Wibisana", "person"))
    assert found == [("BPBD", "organisation"), ("Dadang Oce Wibisana", "person")]
