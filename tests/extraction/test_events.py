"""What happened, by rules alone."""

from datetime import date

import pytest

from desktop_app.domain.facts import Event
from desktop_app.extraction.engine import extract
from desktop_app.languages import language_for


def events(text: str, language: str = "id") -> list[Event]:
    return list(extract(text, language=language_for(language), published=date(2022, 3, 16)).events)


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Gempa mengguncang pulau itu.", "id", "earthquake"),
        ("Ribuan buruh turun ke jalan.", "id", "protest"),
        ("Kedua negara meneken perjanjian.", "id", "agreement"),
        ("The ferry capsized near the port.", "en", "accident"),
        ("Police arrested two men.", "en", "arrest"),
    ],
)
def test_a_word_triggers_an_event(text, language, kind):
    assert kind in [event.type for event in events(text, language)]


def test_mentions_of_one_event_are_one():
    found = events("Gempa mengguncang pulau itu pada Senin. Gempa merusak sekolah.")
    assert [len(event.triggers) for event in found if event.type == "earthquake"] == [2]


def test_an_event_has_the_day_of_its_sentence():
    assert [event.when for event in events("Gempa mengguncang pulau itu pada Senin.")] == ["2022-03-14"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Pemilu akan digelar.", "actual"),
        ("Mereka akan bertemu besok.", "planned"),
        ("Mereka tidak bertemu.", "negated"),
    ],
)
def test_a_word_before_the_trigger_says_its_status(text, status):
    assert [event.status for event in events(text)] == [status]
