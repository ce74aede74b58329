"""Offices and occupations are found beside the names of those who hold them."""

import pytest

from desktop_app.domain.facts import Entity, Mention
from desktop_app.extraction import relations
from desktop_app.extraction.draft import Draft
from tests.extraction.drafts import drafted


def named(text: str, *names: tuple[str, str], language: str = "id") -> Draft:
    """The draft of `text` with these names, each the words and their type, related."""
    draft = drafted(text, language=language)
    for words, kind in names:
        start = text.index(words)
        draft.mentions.append(
            Mention(start=start, end=start + len(words), text=words, type=kind, entity=words)  # type: ignore[arg-type]
        )
        draft.entities.append(Entity(id=words, type=kind, name=words))  # type: ignore[arg-type]
    draft.mentions.sort(key=lambda mention: mention.start)
    relations.run(draft)
    return draft


def roles(draft: Draft) -> dict[str, tuple[str | None, str | None]]:
    return {r.subject: (r.value, r.object) for r in draft.relations if r.type == "holds_role"}


def ties(draft: Draft, kind: str) -> list[tuple[str, str | None]]:
    return [(r.subject, r.object) for r in draft.relations if r.type == kind]


# sentence, person, role, body
HELD = [
    ("Kepala Dinas Pasar Garut Asep Rukmana hadir.", "Asep Rukmana", "Kepala", "Dinas Pasar Garut"),
    ("Direktur Jenderal Bina Marga Rudi Halim hadir.", "Rudi Halim", "Direktur Jenderal Bina Marga", None),
    ("Kapolres AKBP Dina Sari datang.", "Dina Sari", "Kapolres", None),
    ("Panglima daerah itu, Letnan Kolonel (Inf) Yusuf Karim, hadir.", "Yusuf Karim", "Panglima daerah", None),
    ("Praka Tono Wibowo terluka.", "Tono Wibowo", "Praka", None),
    ("“Sepi,” kata Marni (52), penjual jamu di pasar itu.", "Marni", "penjual jamu", None),
    ("Marni, seorang penjahit, menangis.", "Marni", "penjahit", None),
    ("Rapat dibuka Dodi Pranata selaku ketua panitia.", "Dodi Pranata", "ketua panitia", None),
    ("Mantan Menteri Pertanian Joko Laras hadir.", "Joko Laras", "Mantan Menteri Pertanian", None),
    ("Seorang nelayan bernama Kadir hilang.", "Kadir", "nelayan", None),
]  # fmt: skip
HELD_ENGLISH = [
    ("Harbour police chief Col. Ana Reyes spoke.", "Ana Reyes", "police chief", None),
    ("Ana Reyes, a crane operator, wept.", "Ana Reyes", "crane operator", None),
    ("Ana Reyes, 41, a crane operator from Porto, wept.", "Ana Reyes", "crane operator", None),
    ("Former finance minister Ana Reyes left.", "Ana Reyes", "Former finance minister", None),
    ("The head of the harbour board, Ana Reyes, left.", "Ana Reyes", "head", None),
    ("Sgt. Ana Reyes was hurt.", "Ana Reyes", "Sgt", None),
    ("Ana Reyes, who is the mayor of the town, left.", "Ana Reyes", "mayor", None),
    ("Ana Reyes, a 19-year-old student, left.", "Ana Reyes", "student", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "person", "role", "body"), HELD)
def test_an_indonesian_role_is_found(text: str, person: str, role: str, body: str | None) -> None:
    names = [(person, "person")] + ([(body, "organisation")] if body else [])
    assert roles(named(text, *names)) == {person: (role, body)}


@pytest.mark.parametrize(("text", "person", "role", "body"), HELD_ENGLISH)
def test_an_english_role_is_found(text: str, person: str, role: str, body: str | None) -> None:
    assert roles(named(text, (person, "person"), language="en")) == {person: (role, body)}


@pytest.mark.parametrize(
    "text",
    [
        "Mbak Lestari pulang.",
        "Korban Lestari dirawat.",
        "dr Lestari pulang.",
        "Petugas menolong ibu itu, Lestari menangis.",
    ],
)
def test_a_form_of_address_and_a_plight_are_no_roles(text: str) -> None:
    assert roles(named(text, ("Lestari", "person"))) == {}


def test_a_role_of_the_next_name_is_not_that_of_the_name_inside_it() -> None:
    draft = named("Kuasa hukum Hasan, Tirta Wijaya, hadir.", ("Hasan", "person"), ("Tirta Wijaya", "person"))
    assert set(roles(draft)) == {"Tirta Wijaya"}


def test_a_possessive_ending_leads_to_the_body_named_before() -> None:
    draft = named(
        "Komnas Anak menolak. Juru bicaranya, Tirta Wijaya, hadir.",
        ("Komnas Anak", "organisation"), ("Tirta Wijaya", "person"),
    )  # fmt: skip
    assert roles(draft) == {"Tirta Wijaya": ("Juru bicara", "Komnas Anak")}


def test_an_office_tells_more_than_a_rank_found_before_it() -> None:
    draft = named("Kolonel Tirta Wijaya, komandan brigade, hadir.", ("Tirta Wijaya", "person"))
    assert roles(draft) == {"Tirta Wijaya": ("komandan brigade", None)}


def test_the_owner_before_an_english_role_is_its_body() -> None:
    draft = named(
        "Borealis's chief executive, Ana Reyes, left.",
        ("Borealis", "organisation"),
        ("Ana Reyes", "person"),
        language="en",
    )
    assert roles(draft) == {"Ana Reyes": ("chief executive", "Borealis")}


def test_a_place_and_the_place_around_it() -> None:
    draft = named("Api muncul di Desa Cikole, Lembang.", ("Desa Cikole", "place"), ("Lembang", "place"))
    assert ties(draft, "located_in") == [("Desa Cikole", "Lembang")]


def test_places_in_a_row_do_not_lie_in_each_other() -> None:
    draft = named(
        "Hujan turun di Garut, Ciamis dan Kuningan.", ("Garut", "place"), ("Ciamis", "place"), ("Kuningan", "place")
    )
    assert ties(draft, "located_in") == []


def test_kin_by_a_possessive_ending() -> None:
    draft = named("Hasan tiba. Istrinya, Lestari, menangis.", ("Hasan", "person"), ("Lestari", "person"))
    assert ties(draft, "relative_of") == [("Lestari", "Hasan")]


def test_a_person_of_a_body() -> None:
    draft = named("Hasan dari Walhi hadir.", ("Hasan", "person"), ("Walhi", "organisation"))
    assert ties(draft, "member_of") == [("Hasan", "Walhi")]


@pytest.mark.parametrize(
    ("text", "language", "pair"),
    [
        ("Kenya, sekutu dekat Somalia, mengirim bantuan.", "id", ("Kenya", "Somalia")),
        ("Kenya bersekutu dengan Somalia sejak lama.", "id", ("Kenya", "Somalia")),
        ("Kenya dan sekutunya, Somalia, mundur.", "id", ("Somalia", "Kenya")),
        ("Kenya, once a key ally of Somalia, sent aid.", "en", ("Kenya", "Somalia")),
        ("Kenya and its ally Somalia withdrew.", "en", ("Somalia", "Kenya")),
        ("Kenya is allied with Somalia.", "en", ("Kenya", "Somalia")),
    ],
)
def test_an_ally(text: str, language: str, pair: tuple[str, str]) -> None:
    assert ties(named(text, ("Kenya", "place"), ("Somalia", "place"), language=language), "ally_of") == [pair]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kenya menyerang sekutu Somalia.", "id"),
        ("Kenya attacked an ally of Somalia.", "en"),
        ("In Kenya, no ally of Somalia spoke.", "en"),
    ],
)
def test_another_ally_makes_nobody_one(text: str, language: str) -> None:
    assert ties(named(text, ("Kenya", "place"), ("Somalia", "place"), language=language), "ally_of") == []
