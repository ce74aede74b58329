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
    ("Six people were killed.", "en", [("killed", 6)]),
    ("The landslide killed six people.", "en", [("killed", 6)]),
    ("The death toll rose to 19.", "en", [("killed", 19)]),
    ("Police arrested 42 protesters.", "en", [("arrested", 42)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "expected"), COUNTED)
def test_people_are_counted(text: str, language: str, expected: list[tuple[str, int]]) -> None:
    assert [(c.kind, c.value) for c in drafted(text, language=language).counts] == expected


def test_a_vague_count_has_only_a_low_end() -> None:
    count = drafted("Banjir itu menewaskan puluhan orang.").counts[0]
    assert (count.value, count.low, count.high) == (None, 10, None)


def test_things_are_not_counted_as_people() -> None:
    assert drafted("Gempa itu merusak 40 rumah.").counts == []


def test_the_evidence_holds_number_and_outcome() -> None:
    assert (
        drafted("Menurut warga, sebelas penumpang terluka parah.").counts[0].evidence.text
        == "sebelas penumpang terluka"
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
