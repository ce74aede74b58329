"""Who takes part in an event and where it happens."""

from datetime import date

from desktop_app.extraction.engine import extract
from desktop_app.languages import language_for


def parties(text: str, language: str = "id") -> dict[str, tuple[set[str], set[str]]]:
    """Actors and places by the words of the first trigger."""
    sheet = extract(text, language=language_for(language), published=date(2024, 5, 6))
    names = {entity.id: entity.name for entity in sheet.entities}
    return {
        event.triggers[0].text: ({names[a] for a in event.actors}, {names[p] for p in event.places})
        for event in sheet.events
    }


def test_who_tells_of_an_event_takes_no_part_in_it():
    found = parties("Juru bicara PBB Stéphane Dujarric mengatakan Rusia menyerang Ukraina.")
    assert found["menyerang"][0] == {"Rusia", "Ukraina"}


def test_who_tells_of_his_own_deed_takes_part():
    found = parties("Al Shabaab mengaku menyerang pangkalan militer.")
    assert "Al Shabaab" in found["menyerang"][0]


def test_names_of_another_clause_take_no_part():
    found = parties("Prancis menyerang pangkalan itu, sementara Jerman mengutus seorang duta besar.")
    assert found["menyerang"][0] == {"Prancis"}


def test_a_town_is_where_and_not_who():
    found = parties("Rusia menyerang gudang di kota Kharkiv.")
    assert found["menyerang"] == ({"Rusia"}, {"Kharkiv"})


def test_words_may_stand_between_a_preposition_and_its_place():
    found = parties("Pasukan Rusia menyerang gudang di lereng Gunung Merapi.")
    assert found["menyerang"][1] == {"Gunung Merapi"}


def test_english_clauses_are_told_apart_as_well():
    found = parties("Russia attacked a depot near Kharkiv, while Germany sent an envoy.", "en")
    assert found["attacked"] == ({"Russia"}, {"Kharkiv"})


def test_a_name_behind_with_or_between_takes_part():
    found = parties("Tujuh tentara tewas dalam bentrokan di perbatasan dengan Armenia, kata para pejabat.")
    assert "Armenia" in found["bentrokan"][0]


def test_officials_who_tell_of_a_clash_take_no_part_in_it():
    found = parties("Bentrokan di Marawi menewaskan enam orang, kata para pejabat.")
    assert "para pejabat" not in found["Bentrokan"][0]
