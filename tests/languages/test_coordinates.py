"""Coordinates of places by any of their names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.languages.coordinates import folded, locate


@pytest.mark.parametrize(
    ("name", "latitude", "longitude"),
    [
        ("Bandung", -6.92, 107.61),
        ("Den Haag", 52.08, 4.30),
        ("The Hague", 52.08, 4.30),
        ("Kairo", 30.06, 31.25),
        ("Laut China Selatan", 13.0, 114.0),
        ("Kota Malang", -7.98, 112.63),
    ],
)
def test_a_place_is_found_under_its_indonesian_and_its_english_name(name, latitude, longitude):
    place = locate(name)
    assert place is not None
    assert (place.latitude, place.longitude) == pytest.approx((latitude, longitude), abs=0.2)


def test_case_accents_and_hyphens_do_not_matter():
    assert locate("NAGORNO KARABAKH") == locate("Nagorno-Karabakh")
    assert folded("Zürich") == "zurich"


def test_a_country_comes_before_a_town_of_the_same_name():
    place = locate("Georgia")
    assert place is not None
    assert (place.kind, place.country) == ("country", "GE")


def test_the_country_of_a_place_decides_between_towns_of_one_name():
    here, there = locate("Hyderabad", country="PK"), locate("Hyderabad", country="IN")
    assert here is not None
    assert there is not None
    assert (here.country, there.country) == ("PK", "IN")


def test_a_place_is_not_looked_for_in_another_country():
    assert locate("Bandung", country="FR") is None


def test_of_small_towns_the_one_in_a_country_of_the_article_is_meant():
    assert locate("Rafah") is None
    place = locate("Rafah", nearby=["PS"])
    assert place is not None
    assert place.country == "PS"


@given(st.text(max_size=30))
def test_any_name_has_an_answer(name):
    place = locate(name)
    assert place is None or (-90 <= place.latitude <= 90 and -180 <= place.longitude <= 180)
