"""People are counted by what befell them."""

from datetime import date

import pytest

from desktop_app.extraction.engine import extract
from desktop_app.languages import language_for
from tests.extraction.drafts import drafted

# sentence, language, (kind, value) of each count
COUNTED = [
    ("Longsor itu menewaskan enam orang.", "id", [("killed", 6)]),
    ("Sebelas penumpang terluka.", "id", [("injured", 11)]),
    ("Polisi menangkap 42 pengunjuk rasa.", "id", [("arrested", 42)]),
    ("Korban tewas bertambah menjadi 19 orang.", "id", [("killed", 19)]),
    ("Tiga orang tewas, delapan terluka, dan dua hilang.", "id", [("killed", 3), ("injured", 8), ("missing", 2)]),
    ("Wabah itu merenggut nyawa lebih dari 1.300 orang.", "id", [("killed", 1300)]),
    ("Delapan orang tewas, tiga di antaranya penumpang.", "id", [("killed", 8), ("killed", 3)]),
    ("Yang ditahan 14 orang.", "id", [("arrested", 14)]),
    ("Korban luka ada tiga orang.", "id", [("injured", 3)]),
    ("Empat nelayan yang terluka dibawa ke puskesmas.", "id", [("injured", 4)]),
    ("Ia menewaskan 40 warga, enam relawan, dan dua polisi.", "id", [("killed", 40), ("killed", 6), ("killed", 2)]),
    ("Sembilan orang tewas: lima anak dan empat perempuan.", "id", [("killed", 9), ("killed", 5), ("killed", 4)]),
    ("Empat orang tewas. Angka itu lalu naik menjadi tujuh.", "id", [("killed", 4), ("killed", 7)]),
    ("Longsor menewaskan 12 dari 30 penumpang.", "id", [("killed", 12)]),
    ("Korban tewas kini mencapai 68 orang, termasuk sembilan anak.", "id", [("killed", 68), ("killed", 9)]),
    ("Api membunuh 40 sapi.", "id", []),
    ("Petugas menyebut dua pria berusia 19 dan 23 tahun ditangkap.", "id", [("arrested", 2)]),
    ("Polisi mencatat 38 kasus pencurian.", "id", []),
    ("Dinas kesehatan mencatat 38 kasus demam berdarah.", "id", [("infected", 38)]),
    ("Two men were killed and five others were injured.", "en", [("killed", 2), ("injured", 5)]),
    ("A 64-year-old man was injured.", "en", []),
    ("The death toll rose to nine, up from six on Monday.", "en", [("killed", 9), ("killed", 6)]),
    ("Six people were killed.", "en", [("killed", 6)]),
    ("The landslide killed six people.", "en", [("killed", 6)]),
    ("The death toll rose to 19.", "en", [("killed", 19)]),
    ("Police arrested 42 protesters.", "en", [("arrested", 42)]),
]  # fmt: skip
# sentence, language, low and high end of its one count
RANGES = [
    ("Antara 20 dan 30 orang hilang.", "id", 20, 30),
    ("Dua sampai lima pendaki terluka.", "id", 2, 5),
    ("7–10 people were killed.", "en", 7, 10),
    ("Estimates of the dead range from 400 to 900.", "en", 400, 900),
]


@pytest.mark.parametrize(("text", "language", "expected"), COUNTED)
def test_people_are_counted(text: str, language: str, expected: list[tuple[str, int]]) -> None:
    assert [(c.kind, c.value) for c in drafted(text, language=language).counts] == expected


@pytest.mark.parametrize(("text", "language", "low", "high"), RANGES)
def test_the_two_ends_of_a_range_are_one_count(text: str, language: str, low: int, high: int) -> None:
    (count,) = drafted(text, language=language).counts
    assert (count.value, count.low, count.high) == (None, low, high)


def test_a_figure_of_victims_is_of_those_told_before() -> None:
    counts = drafted("Ratusan siswa keracunan. Dinas kesehatan mendata 112 korban.").counts
    assert [(c.kind, c.value) for c in counts] == [("infected", None), ("infected", 112)]


def test_an_arrest_warrant_arrests_nobody() -> None:
    assert drafted("Judges issued arrest warrants for 14 officers.", language="en").counts == []


def test_a_vague_count_has_only_a_low_end() -> None:
    count = drafted("Banjir itu menewaskan puluhan orang.").counts[0]
    assert (count.value, count.low, count.high) == (None, 10, None)


def test_things_are_not_counted_as_people() -> None:
    assert drafted("Gempa itu merusak 40 rumah.").counts == []


def test_the_evidence_holds_number_and_outcome() -> None:
    assert (
        drafted("Menurut warga, sebelas penumpang terluka parah.").counts[0].evidence.text
        == "sebelas penumpang terluka parah"
    )


@pytest.mark.parametrize("word", ["lainnya", "sisanya"])
def test_the_rest_of_the_people_belong_to_nobody(word: str) -> None:
    assert drafted(f"Tiga orang tewas dan lima {word} hilang.").counts[-1].side == ()


def test_an_age_behind_a_name_counts_nobody():
    sheet = extract(
        "Korban tewas adalah Yuliati (38) dan Amos Otieno, 24, warga Nairobi.",
        language=language_for("id"),
        published=date(2022, 3, 16),
    )
    assert sheet.counts == ()


def test_a_count_without_a_day_has_the_one_its_paragraph_named_before() -> None:
    text = "Bentrokan pecah pada 3 Maret 2022. Empat orang tewas.\n\nPada 14 Maret 2022 pasar dibuka lagi."
    assert [c.when for c in drafted(text).counts] == ["2022-03-03"]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Tiga orang lecet-lecet.", "injured", 3),
        ("Enam belas pekerja dicokok polisi.", "arrested", 16),
        ("Lima warga belum bisa dihubungi.", "missing", 5),
        ("Tim SAR menemukan jasad dua pendaki.", "killed", 2),
        ("Tujuh nelayan masih bernapas.", "rescued", 7),
    ],
)
def test_other_words_for_the_same_outcome_count_too(text: str, kind: str, value: int) -> None:
    assert [(count.kind, count.value) for count in drafted(text).counts] == [(kind, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Gol bunuh diri tercipta pada menit 9, dan seorang pemain terluka.",
        "Menurut Pasal 3, korban tewas berhak atas santunan.",
        "Lima dakwaan lain gugur.",
        "Budi Santoso (24) tewas.",
    ],
)
def test_what_a_number_only_names_counts_nobody(text: str) -> None:
    assert [count.value for count in drafted(text).counts if count.value != 1] == []


def test_what_the_article_tells_behind_a_statement_is_nobodys_claim() -> None:
    text = "Bupati Rahmat Hidayat mengatakan bahwa tujuh anak terluka. Sembilan orang tewas."
    found = extract(text, language=language_for("id"), published=date(2022, 3, 16)).counts
    assert [bool(count.claimed_by) for count in found] == [True, False]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Delapan tentara tewas dan 13 ditangkap.", ["killed", "captured"]),
        ("Uganda melaporkan 13 ditangkap dan 20 tentara tewas.", ["captured", "killed"]),
        ("Tentara menangkap 13 pedagang.", ["arrested"]),
    ],
)
def test_an_enemy_captures_soldiers_and_soldiers_arrest_others(text: str, kinds: list[str]) -> None:
    assert [count.kind for count in drafted(text).counts] == kinds
