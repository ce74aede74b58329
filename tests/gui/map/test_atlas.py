"""The atlases are whole, and small."""

import pytest

from desktop_app.gui.map.atlas import STEPS, Atlas, atlas
from desktop_app.paths import resources


@pytest.fixture(params=["world", "regions"])
def found(request) -> Atlas:
    return atlas(request.param)


def test_every_line_lies_on_the_globe(found: Atlas):
    for outline in (*found.coasts, *found.borders):
        west, south, east, north = outline.box
        assert -192 <= west <= east <= 192
        assert -90 <= south <= north <= 90


def test_the_box_of_a_line_is_that_of_its_points(found: Atlas):
    outline = found.coasts[0]
    rect = outline.polygon.boundingRect()
    assert (rect.left() / STEPS, rect.bottom() / STEPS) == pytest.approx((outline.box[0], outline.box[3]), abs=1e-6)


def test_the_middle_of_a_country_lies_in_one_of_its_rings(found: Atlas):
    indonesia = next(country for country in found.countries if country.code == "ID")
    longitude, latitude = indonesia.middle
    inside = [ring for ring in indonesia.rings if ring.box[0] <= longitude <= ring.box[2]]
    assert any(ring.box[1] <= latitude <= ring.box[3] for ring in inside)


def test_a_country_across_the_date_line_is_whole():
    russia = next(country for country in atlas("world").countries if country.code == "RU")
    west, _, east, _ = max((ring.box for ring in russia.rings), key=lambda box: box[2] - box[0])
    assert west == pytest.approx(27.3, abs=0.5)
    assert east == pytest.approx(190.2, abs=0.5)


def test_the_nearer_scale_knows_small_countries():
    assert {"SG", "VA", "TL", "BN"} <= {country.code for country in atlas("regions").countries}


def test_the_files_are_small():
    assert sum(file.stat().st_size for file in (resources() / "map").glob("*.atlas")) < 450_000
