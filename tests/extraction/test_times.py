"""Times are found and counted from the day of publication."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extraction.drafts import drafted

# expression in its sentence, language, words found, value; published on Wednesday 16 March 2022
RESOLVED = [
    ("Rapat itu digelar pada hari Rabu.", "id", "Rabu", "2022-03-16"),
    ("Gedung itu runtuh pada Senin malam.", "id", "Senin malam", "2022-03-14"),
    ("Gedung itu runtuh pada Selasa (15/3/2022).", "id", "Selasa (15/3/2022)", "2022-03-15"),
    ("Jalan itu ditutup sejak kemarin.", "id", "kemarin", "2022-03-15"),
    ("Mereka bertemu pekan lalu.", "id", "pekan lalu", "2022-03-07/2022-03-13"),
    ("Harga naik bulan lalu.", "id", "bulan lalu", "2022-02"),
    ("Harga naik tahun lalu.", "id", "tahun lalu", "2021"),
    ("Banjir terjadi Maret lalu.", "id", "Maret lalu", "2021-03"),
    ("Banjir terjadi pada 5 Januari 2019.", "id", "5 Januari 2019", "2019-01-05"),
    ("Kapal itu tenggelam setelah berlayar enam jam.", "id", "enam jam", "PT6H"),
    ("Gencatan senjata berlaku tiga pekan.", "id", "tiga pekan", "P3W"),
    ("Perang itu berlangsung puluhan tahun.", "id", "puluhan tahun", None),
    ("Selasa pukul 04.30 WIB gempa mengguncang kota itu.", "id", "Selasa pukul 04.30 WIB", "2022-03-15T04:30"),
    ("The bridge fell on Monday.", "en", "Monday", "2022-03-14"),
    ("They met last week.", "en", "last week", "2022-03-07/2022-03-13"),
    ("Prices rose last month.", "en", "last month", "2022-02"),
    ("The ferry sank on March 3, 2020.", "en", "March 3, 2020", "2020-03-03"),
    ("The ferry sank on 3 March 2020.", "en", "3 March 2020", "2020-03-03"),
    ("The truce held for two weeks.", "en", "two weeks", "P2W"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "words", "value"), RESOLVED)
def test_an_expression_has_its_value(text: str, language: str, words: str, value: str | None) -> None:
    found = {time.text.removeprefix("hari "): time.value for time in drafted(text, language=language).times}
    assert words in found
    assert found[words] == value


@pytest.mark.parametrize(
    "text", ["Kini warga sudah pulang.", "Saat ini jalan ditutup.", "Pria berusia 41 tahun itu pergi."]
)
def test_now_and_ages_are_no_times(text: str) -> None:
    assert drafted(text).times == []


def test_a_weekday_that_contradicts_its_date_is_reported() -> None:
    draft = drafted("Kapal itu karam pada Rabu (15/3/2022).")
    assert [finding.code for finding in draft.findings] == ["weekday_contradicts_date"]


def test_a_weekday_that_agrees_with_its_date_is_not_reported() -> None:
    assert drafted("Kapal itu karam pada Selasa (15/3/2022).").findings == []


PIECES = st.sampled_from([
    "Rabu", "pukul 99.99", "31 Februari 2022", "(17/13)", "lalu", "Mei", "sehari", "0/0/0000", "last", "Friday",
    "p.m.", "12", "Rp", "juta", "tewas", "dan", ",", "\n", "😀", "سبعة", "9999", "-", "sejak", "a", "three",
])  # fmt: skip


@pytest.mark.parametrize("language", ["id", "en"])
@given(pieces=st.lists(PIECES, max_size=25))
def test_every_span_holds_its_words_in_any_text(language: str, pieces: list[str]) -> None:
    draft = drafted(" ".join(pieces), language=language)
    for fact in [*draft.times, *draft.numbers, *[c.evidence for c in draft.counts]]:
        assert draft.text[fact.start : fact.end] == fact.text != ""


@pytest.mark.parametrize("language", ["id", "en"])
@given(text=st.text(max_size=200))
def test_no_text_is_too_strange(language: str, text: str) -> None:
    draft = drafted(text, language=language)
    assert all(text[time.start : time.end] == time.text for time in draft.times)
