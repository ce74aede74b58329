"""Which words trigger an event, with and without what the tagger read."""

from collections import Counter

import pytest

from desktop_app.domain.facts import EventType
from desktop_app.extraction.candidates import candidates_of
from desktop_app.extraction.standing import Standing
from desktop_app.extraction.tagger import Reading, Tag
from desktop_app.extraction.triggers import triggers_of
from desktop_app.extraction.usage import Usage, usages_from
from desktop_app.languages.grammar.events import hints_of
from tests.extraction.drafts import drafted


def triggers(text: str, *read: tuple[str, EventType, float], language: str = "id") -> list[tuple[str, str]]:
    """The triggers and their types; `read` are words, types and confidences of the tagger's events."""
    draft = drafted(text, language=language)
    tags = []
    for words, label, confidence in read:
        start = text.index(words)
        tags.append(Tag(start, start + len(words), label, "event", confidence))
        tags.append(Tag(start, start + len(words), "actual", "status", 0.9))
    draft.reading = Reading(sorted(tags, key=lambda tag: tag.start), [])
    return [(text[trigger.start : trigger.end], trigger.type) for trigger in triggers_of(draft, Standing(draft))]


def test_a_known_word_that_the_tagger_reads_triggers_an_event() -> None:
    assert triggers("Bentrokan pecah di pasar.", ("Bentrokan", "clash", 0.97)) == [("Bentrokan", "clash")]


def test_the_type_of_a_known_word_is_that_of_the_table() -> None:
    assert triggers("Gempa mengguncang pulau itu.", ("Gempa", "other", 0.97)) == [("Gempa", "earthquake")]


@pytest.mark.parametrize(
    ("text", "word", "read", "language", "kind"),
    [
        ("Warga menggeruduk kantor itu.", "menggeruduk", "deployment", "id", "protest"),
        ("The tug winched the crew to safety.", "winched", "accident", "en", "rescue"),
    ],
)
def test_hints_give_the_type_of_what_only_the_tagger_reads(
    text: str, word: str, read: EventType, language: str, kind: str
) -> None:
    assert triggers(text, (word, read, 0.99), language=language) == [(word, kind)]


def test_a_hint_of_several_types_leaves_the_choice_to_the_tagger() -> None:
    assert triggers("The mill closed in spring.", ("closed", "other", 0.99), language="en") == [("closed", "other")]


def test_a_hint_alone_is_no_event() -> None:
    assert triggers("The mill closed in spring.", language="en") == []


def test_a_word_that_neither_knows_well_is_no_event() -> None:
    assert triggers("Pohon itu bergoyang.", ("bergoyang", "other", 0.4)) == []


def test_without_a_tagger_every_word_of_the_table_counts() -> None:
    draft = drafted("Bentrokan pecah, lalu polisi menangkap dua orang.")
    assert [trigger.type for trigger in triggers_of(draft, Standing(draft))] == ["clash", "arrest"]


def test_what_told_of_events_elsewhere_may_do_so_unread() -> None:
    draft = drafted("Polisi menggerindra dua orang, lalu bergoyang.")
    draft.reading = Reading([], [])
    usage = Usage(times=3, articles=2, events=Counter({"arrest": 2}))
    usages = usages_from(draft.language.events, [("digerindra", usage)])
    assert [candidate.lemma for candidate in candidates_of(draft, usages=usages)] == ["menggerindra"]


def test_a_word_that_is_listed_is_no_form_of_another_root() -> None:
    table: tuple[tuple[EventType, str, str], ...] = (("rescue", "angkat", ""), ("visit", "", "berangkat"))
    hints = hints_of(table, lambda roots: [f"ber{root}" for root in roots.split()] + roots.split())
    assert dict(hints) == {"rescue": frozenset({"angkat"}), "visit": frozenset({"berangkat"})}
