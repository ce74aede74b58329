"""Names in any language lead to the place they are of, and to the state somebody stands for."""

import pytest

from desktop_app.domain.facts import Entity, EntityType
from desktop_app.languages.states import name_key, state_of


def entity(name: str, kind: EntityType = "place") -> Entity:
    return Entity(id="1", type=kind, name=name)


@pytest.mark.parametrize(("one", "other"), [("Rusia", "Russia"), ("Jerman", "Germany"), ("Brussel", "Brussels")])
def test_a_place_has_one_key_in_all_languages(one, other):
    assert name_key(entity(one)) == name_key(entity(other))


def test_a_person_with_the_name_of_a_place_is_no_place():
    assert name_key(entity("Paris", "person")) != name_key(entity("Paris"))


@pytest.mark.parametrize(
    ("name", "kind", "state"),
    [
        ("Armenia", "place", "AM"),
        ("Baku", "place", "AZ"),
        ("Medan", "place", ""),
        ("Kementerian Pertahanan Azerbaijan", "organisation", "AZ"),
        ("Azerbaijan's defence ministry", "organisation", "AZ"),
        ("Russian Defence Ministry", "organisation", "RU"),
        ("Kremlin", "organisation", "RU"),
        ("militer AS", "organisation", "US"),
        ("Palang Merah", "organisation", ""),
        ("Sukarelawan as roda", "group", ""),
        ("Chad Smith", "person", ""),
    ],
)
def test_a_state_is_spoken_for_by_its_capital_its_bodies_and_its_troops(name, kind, state):
    assert state_of(entity(name, kind)) == state
