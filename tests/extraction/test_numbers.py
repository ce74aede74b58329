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
    ("There are 4,700 houses.", "en", "number", 4700, "="),
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


def test_money_has_its_currency() -> None:
    assert drafted("Biayanya Rp3,5 miliar.").numbers[0].unit == "IDR"


def test_a_number_inside_a_time_is_not_marked() -> None:
    assert drafted("Gempa terjadi pada 5 Januari 2019.").numbers == []


def test_a_megabyte_of_digits_is_no_number_of_use_and_no_harm() -> None:
    draft = drafted("9" * 1_000_000)
    assert all(draft.text[n.start : n.end] == n.text for n in draft.numbers)
