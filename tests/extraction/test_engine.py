"""The whole engine: every fact is its words, whatever the text, and the first article is read rightly."""

import json
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.facts import sheet_from_json, sheet_to_json
from desktop_app.extraction.engine import extract
from desktop_app.languages import language_for
from tests.benchmarks import gold

PIECES = st.sampled_from(
    """Menteri Kenya kata bahwa tujuh tewas “ ” " , . Senin 6.500 Rp3,5 😀 ia mengatakan Nairobi serangan said the
    (BPBD) - ’s é العربية 12/13/2021 % juta ujarnya""".split()
)
HOSTILE = [
    "",
    " ",
    "😀" * 500,
    "a" * 20_000,
    "1" * 20_000,
    "“" * 3_000,
    "kata dia " * 2_000,
    "قال الرئيس " * 500,
    "中国" * 500,
    "Z͑ͫ̓a̴l͘g̷o" * 200,
]


def slices(values, text):
    """Every {start, end, text} in a sheet, checked against the text."""
    if isinstance(values, dict):
        if {"start", "end", "text"} <= values.keys():
            yield text[values["start"] : values["end"]] == values["text"]
        for value in values.values():
            yield from slices(value, text)
    elif isinstance(values, list | tuple):
        for value in values:
            yield from slices(value, text)


def check(text: str, language: str) -> None:
    sheet = extract(text, language=language_for(language), published=date(2021, 11, 17))
    values = json.loads(json.dumps(sheet_to_json(sheet)))
    assert all(slices(values, text))
    assert sheet_from_json(values) == sheet
    known = {entity.id for entity in sheet.entities}
    assert {mention.entity for mention in sheet.mentions} <= known


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=60).map(" ".join), st.sampled_from(["id", "en"]))
def test_every_fact_of_any_text_is_its_words(text, language):
    check(text, language)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: f"{text[:6]!r}x{len(text)}")
def test_a_hostile_text_gives_a_sheet(text):
    check(text, "id")


def test_without_a_published_day_relative_dates_have_no_value():
    sheet = extract("Hujan turun pada hari Rabu.", language=language_for("id"), published=None)
    assert [time.value for time in sheet.times] == [None]


def test_the_first_article_is_read_well_by_rules_alone():
    folder = gold.gold_folder()
    assert folder is not None
    found = gold.figures([folder / "dev" / "seed.facts.json"])
    assert found["headline"] >= 0.80
