"""Numbers are read in words and figures, with what they measure."""

import pytest

from tests.extraction.drafts import drafted

# sentence, language, kind, value, operator
NUMBERS = [
    ("Ada 4.700 rumah di sana.", "id", "number", 4700, "="),
    ("Ada dua puluh tiga rumah di sana.", "id", "number", 23, "="),
    ("Ada puluhan rumah di sana.", "id", "number", 10, ">="),
    ("Ada ratusan rumah di sana.", "id", "number", 100, ">="),
    ("Ada lebih dari 8.200 rumah di sana.", "id", "number", 8200, ">"),
    ("Ada sekitar 90 rumah di sana.", "id", "number", 90, "~"),
    ("Biayanya Rp3,5 miliar.", "id", "money", 3.5e9, "="),
    ("Biayanya US$ 40 juta.", "id", "money", 4e7, "="),
    ("Harga naik 2,75 persen.", "id", "percent", 2.75, "="),
    ("Luasnya 310 hektare.", "id", "quantity", 310, "="),
    ("Bantuan itu USD75 juta.", "id", "money", 7.5e7, "="),
    ("Suhu turun ke minus 12 derajat.", "id", "quantity", -12, "="),
    ("Harga naik ke 5.300.", "id", "number", 5300, "="),
    ("Ia datang pada putaran ke-14.", "id", "number", 14, "="),
    ("Gempa itu bermagnitudo 5,8.", "id", "quantity", 5.8, "="),
    ("There are 4,700 houses.", "en", "number", 4700, "="),
    ("Some 2.3m people voted.", "en", "number", 2.3e6, "~"),
    ("A seven-judge panel sat.", "en", "number", 7, "="),
    ("They built a 40-km wall.", "en", "quantity", 40, "="),
    ("There are twenty-three houses.", "en", "number", 23, "="),
    ("There are dozens of houses.", "en", "number", 12, ">="),
    ("There are at least nine houses.", "en", "number", 9, ">="),
    ("It cost $3.5 million.", "en", "money", 3.5e6, "="),
    ("Prices rose 2.75 percent.", "en", "percent", 2.75, "="),
    ("They walked 12 km to the coast.", "en", "quantity", 12, "="),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "kind", "value", "operator"), NUMBERS)
def test_a_number_has_kind_value_and_operator(text: str, language: str, kind: str, value: float, operator: str) -> None:
    found = [(n.kind, n.value, n.op) for n in drafted(text, language=language).numbers]
    assert found == [(kind, value, operator)]


@pytest.mark.parametrize(
    ("text", "language", "ends"),
    [
        ("Tingginya antara 2 dan 4 meter.", "id", [("quantity", 2), ("quantity", 4)]),
        ("Harga naik 1,5-2 persen.", "id", [("percent", 1.5), ("percent", 2)]),
        ("Rates rose by five to seven basis points.", "en", [("quantity", 5), ("quantity", 7)]),
        ("Persela menang 3-1 atas Gresik.", "id", [("number", 3), ("number", 1)]),
    ],
)
def test_both_ends_of_a_range_are_numbers_of_one_kind(text: str, language: str, ends: list[tuple[str, float]]) -> None:
    assert [(n.kind, n.value) for n in drafted(text, language=language).numbers] == ends


def test_one_person_counts_among_others() -> None:
    found = drafted("Lima nelayan dan seorang polisi hilang.").numbers
    assert [(n.text, n.value) for n in found] == [("Lima", 5), ("seorang", 1)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Seorang nelayan hilang.", "id"),
        ("Mereka keluar satu per satu.", "id"),
        ("Tidak satu pun kapal kembali.", "id"),
        ("Ia dijerat Pasal 9 ayat (3).", "id"),
        ("Keduanya pulang.", "id"),
        ("Komandan Kodim 2145/Wonosari hadir.", "id"),
        ("It is one of the oldest.", "en"),
        ("They looked at one another.", "en"),
    ],
)
def test_what_counts_nothing_is_no_number(text: str, language: str) -> None:
    assert drafted(text, language=language).numbers == []


def test_the_number_of_an_entry_in_a_list_is_none() -> None:
    assert [n.value for n in drafted("2. Polisi menahan 14 orang").numbers] == [14]


def test_money_has_its_currency() -> None:
    assert drafted("Biayanya Rp3,5 miliar.").numbers[0].unit == "IDR"


def test_a_number_inside_a_time_is_not_marked() -> None:
    assert drafted("Gempa terjadi pada 5 Januari 2019.").numbers == []


def test_a_megabyte_of_digits_is_no_number_of_use_and_no_harm() -> None:
    draft = drafted("9" * 1_000_000)
    assert all(draft.text[n.start : n.end] == n.text for n in draft.numbers)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("A loan of GH¢11.02 million.", "en", ("money", "GHS")),
        ("Uang 60.000 lei disita.", "id", ("money", "MDL")),
        ("Suap SGD 60 ribu disita.", "id", ("money", "SGD")),
        ("Anggaran 44 miliar shilling dipotong.", "id", ("money", "KES")),
        ("Pesawat di ketinggian 8.500 kaki.", "id", ("quantity", "ft")),
        ("Winds of 90 kilometers per hour hit.", "en", ("quantity", "km/h")),
    ],
)
def test_the_worlds_money_and_measures_are_known(text, language, expected):
    (found,) = drafted(text, language=language).numbers
    assert (found.kind, found.unit) == expected


@pytest.mark.parametrize("text", ["Tak ada satu kaca pun pecah.", "Ia satu-satunya saksi.", "Dua-duanya selamat."])
def test_one_that_counts_nothing_is_no_number(text):
    assert drafted(text).numbers == []
