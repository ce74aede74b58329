"""Which values of a source are guesses, and which contradict each other."""

import pytest

from desktop_app.domain.documents import Evidence, Source
from desktop_app.domain.evidence import behind, conflicts, guesses


def given(field: str, *values: str) -> list[Evidence]:
    return [Evidence(field=field, value=value, where=f"place {number}") for number, value in enumerate(values)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2024-05-06", "2024-05-06T08:15:00+07:00"),
        ("2024-05-06T08:15:00+07:00", "2024-05-06T01:15:00Z"),
        ("2024-05-06T08:15+07:00", "2024-05-06T08:15:30+07:00"),
        ("2024-05-06T08:15", "2024-05-06T08:15:00+07:00"),
    ],
)
def test_a_date_agrees_with_the_same_moment_said_otherwise(one, other):
    assert conflicts(given("published", one, other), "published") == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2024-05-06", "2024-05-07"),
        ("2024-05-06T08:15:00+07:00", "2024-05-06T09:15:00+07:00"),
        ("2024-05-06", "2023-05-06T08:15:00Z"),
    ],
)
def test_different_dates_are_shown_with_where_they_stood(one, other):
    found = conflicts(given("published", one, other, one), "published")
    assert [(each.value, each.where) for each in found] == [(one, "place 0"), (other, "place 1")]


def test_a_title_cut_short_is_no_conflict():
    assert conflicts(given("title", "Dermaga Kayu Ambruk", "dermaga kayu  ambruk di Teluk Randu"), "title") == ()


def test_evidence_of_another_field_does_not_count():
    assert conflicts([*given("published", "2024-05-06"), *given("updated", "2024-05-07")], "published") == ()


def test_a_value_that_only_guesses_support_is_a_guess():
    evidence = [
        Evidence(field="byline", value="Laras Wening", where="text", guess=True),
        Evidence(field="title", value="Dermaga", where="json-ld"),
        Evidence(field="title", value="Dermaga", where="title element", guess=True),
    ]
    source = Source(byline="Laras Wening", title="Dermaga", publisher="Warta")
    assert guesses(evidence, source) == {"byline"}


def test_what_the_user_typed_is_no_guess():
    evidence = [Evidence(field="byline", value="Laras", where="text", guess=True)]
    assert guesses(evidence, Source(byline="Laras Wening")) == frozenset()
    assert behind(evidence, "byline", "Laras Wening") == ()
