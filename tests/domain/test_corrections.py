"""The reader's judgements change the fact sheet, and outlive another extraction."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from desktop_app import pipeline
from desktop_app.domain.anchoring import describe
from desktop_app.domain.corrections import Judged, corrected, without_rejected
from desktop_app.domain.documents import Revision
from desktop_app.domain.facts import FactSheet, sheet_from_json
from desktop_app.domain.judgements import FactKind, Judgement, Verdict, place_of_link
from desktop_app.domain.spans import Span

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="module")
def article() -> Revision:
    return pipeline.read(DATA / "samples" / "bentrokan-armenia-azerbaijan.txt")


@pytest.fixture(scope="module")
def sheet() -> FactSheet:
    return sheet_from_json(json.loads((DATA / "gold" / "dev" / "seed.facts.json").read_text(encoding="utf-8")))


def judgement(
    article: Revision, sort: FactKind, span: Span, verdict: Verdict, *, number: int = 1, **value: Any
) -> Judgement:
    return Judgement(
        id=f"j{number}",
        document="d",
        kind=sort,
        target=describe(article, span),
        verdict=verdict,
        created=f"2021-11-18T00:00:{number:02}Z",
        value=value,
    )


def entity(judged: Judged, name: str):
    return next(each for each in judged.sheet.entities if each.name == name)


def test_without_judgements_the_sheet_is_the_engines(sheet, article):
    assert corrected(sheet, [], article).sheet is sheet


def test_a_rejected_fact_stays_and_is_known_as_rejected(sheet, article):
    count = sheet.counts[0]
    made = judgement(article, "count", count.number.span, "rejected", kind=count.kind)
    judged = corrected(sheet, [made], article)
    assert judged.sheet == sheet
    assert judged.verdict(f"count:{count.id}") == "rejected"


def test_a_corrected_figure_has_the_readers_value_and_claimant(sheet, article):
    count = sheet.counts[0]
    fields = {"value": 9, "claimed_by": ["Rusia"]}
    made = judgement(article, "count", count.number.span, "corrected", kind=count.kind, fields=fields)
    judged = corrected(sheet, [made], article)
    new = next(each for each in judged.sheet.counts if each.id == count.id)
    assert (new.value, new.claimed_by) == (9.0, (entity(judged, "Rusia").id,))
    assert new.evidence == count.evidence
    assert judged.verdict(f"count:{count.id}") == "corrected"


def test_a_sum_that_a_correction_made_untrue_is_gone(sheet, article):
    link = next(link for link in sheet.links if link.type == "adds_up")
    count = next(count for count in sheet.counts if count.id == link.total)
    made = judgement(article, "count", count.number.span, "corrected", kind=count.kind, fields={"value": 99})
    assert link not in corrected(sheet, [made], article).sheet.links


def test_a_correction_to_the_same_value_keeps_the_sum(sheet, article):
    link = next(link for link in sheet.links if link.type == "adds_up")
    count = next(count for count in sheet.counts if count.id == link.total)
    made = judgement(article, "count", count.number.span, "corrected", kind=count.kind, fields={"value": count.value})
    assert link in corrected(sheet, [made], article).sheet.links


def test_accepting_a_corrected_fact_keeps_the_correction(sheet, article):
    count = sheet.counts[0]
    one = judgement(article, "count", count.number.span, "corrected", kind=count.kind, fields={"value": 9})
    two = judgement(article, "count", count.number.span, "accepted", number=2, kind=count.kind)
    judged = corrected(sheet, [one, two], article)
    assert judged.sheet.counts[0].value == 9
    assert judged.verdict(f"count:{count.id}") == "accepted"
    assert len(judged.standing[f"count:{count.id}"]) == 2


def test_a_renamed_entity_keeps_its_old_name_as_an_alias(sheet, article):
    mention = next(each for each in sheet.mentions if each.entity == "PASHINYAN")
    made = judgement(article, "entity", mention.span, "corrected", fields={"name": "N. Pashinyan"})
    new = entity(corrected(sheet, [made], article), "N. Pashinyan")
    assert new.id == "PASHINYAN"
    assert "Nikol Pashinyan" in new.aliases


def test_merged_entities_are_one_everywhere(sheet, article):
    one = next(each for each in sheet.mentions if each.entity == "KREMLIN")
    other = next(each for each in sheet.mentions if each.entity == "RUS")
    same = msgspec.to_builtins(describe(article, other.span))
    made = judgement(article, "entity", one.span, "corrected", fields={"same_as": same})
    new = corrected(sheet, [made], article).sheet
    assert "KREMLIN" not in msgspec.json.encode(new).decode()
    assert "Kremlin" in next(each for each in new.entities if each.id == "RUS").aliases
    assert all(statement.speaker is None or "KREMLIN" not in statement.speaker.entities for statement in new.statements)


def test_a_split_mention_goes_to_an_entity_of_its_own(sheet, article):
    mentions = [each for each in sheet.mentions if each.entity == "ARM"]
    fields = {"name": "Tentara Armenia", "type": "group"}
    made = judgement(article, "mention", mentions[1].span, "corrected", fields=fields)
    judged = corrected(sheet, [made], article)
    new = entity(judged, "Tentara Armenia")
    assert [each.span for each in judged.sheet.mentions if each.entity == new.id] == [mentions[1].span]
    assert sum(each.entity == "ARM" for each in judged.sheet.mentions) == len(mentions) - 1


def test_a_fact_by_hand_is_in_the_sheet_with_its_words(sheet, article):
    span = article.find("sengketa wilayah")
    made = judgement(article, "event", span, "added", fields={"type": "protest", "when": "2021-11", "places": ["Baku"]})
    judged = corrected(sheet, [made], article)
    event = judged.sheet.events[-1]
    assert (event.type, event.when, event.triggers[0].text) == ("protest", "2021-11", "sengketa wilayah")
    assert event.places == (entity(judged, "Baku").id,)
    assert judged.verdict(f"event:{event.id}") == "added"


def test_a_correction_survives_an_extraction_that_numbers_facts_anew(sheet, article):
    count = sheet.counts[2]
    made = judgement(article, "count", count.number.span, "corrected", kind=count.kind, fields={"value": 77})
    renumbered = replace(
        sheet, counts=tuple(replace(each, id=f"x{n}") for n, each in enumerate(reversed(sheet.counts))), links=()
    )
    new = corrected(renumbered, [made], article).sheet
    assert [each.evidence for each in new.counts if each.value == 77] == [count.evidence]


def test_a_correction_survives_when_the_engine_no_longer_finds_the_fact(sheet, article):
    count = sheet.counts[2]
    fields = {"value": 77, "kind": "injured", "side": ["Armenia"]}
    made = judgement(article, "count", count.number.span, "corrected", kind=count.kind, fields=fields)
    new = corrected(replace(sheet, counts=(), links=()), [made], article).sheet
    assert [(each.value, each.kind) for each in new.counts] == [(77.0, "injured")]


def test_a_correction_finds_words_that_moved_a_little(sheet, article):
    statement = sheet.statements[0]
    span = Span(statement.content[0].start, statement.content[-1].end - 4)
    made = judgement(article, "statement", span, "corrected", fields={"speaker": ["Baku"]})
    judged = corrected(sheet, [made], article)
    assert judged.sheet.statements[0].speaker.entities == (entity(judged, "Baku").id,)


def test_a_correction_is_found_in_a_changed_text(sheet, article):
    count = sheet.counts[0]
    made = judgement(article, "count", count.number.span, "corrected", kind=count.kind, fields={"value": 9})
    text = "Sebuah kalimat baru.\n" + article.text
    moved = replace(article, id="other", text=text)
    judged = corrected(replace(sheet, counts=(), links=()), [made], moved)
    assert text[judged.sheet.counts[0].evidence.start :].startswith(count.number.text)


@pytest.mark.parametrize(
    "fields", [{"value": "many"}, {"kind": "bored"}, {"claimed_by": 3}, {"value": None, "when": 5}]
)
def test_fields_of_a_form_that_is_not_known_leave_the_engines_fact(sheet, article, fields):
    count = sheet.counts[0]
    made = judgement(article, "count", count.number.span, "corrected", kind=count.kind, fields=fields)
    assert corrected(sheet, [made], article).sheet.counts == sheet.counts


def test_a_verdict_on_a_link_is_tied_to_the_words_it_joins(sheet, article):
    link = next(link for link in sheet.links if link.type == "adds_up")
    facts = {fact.id: fact for fact in (*sheet.counts, *sheet.statements)}
    tied = place_of_link(link, facts)
    assert tied is not None
    made = judgement(article, "link", tied[0], "rejected", kind=tied[1])
    renamed = {f"c{n}": f"x{n}" for n in range(20)}
    moved = replace(
        sheet,
        counts=tuple(replace(each, id=renamed[each.id]) for each in sheet.counts),
        links=tuple(
            replace(
                each,
                facts=tuple(renamed.get(id, id) for id in each.facts),  # noqa: A001
                total=renamed.get(each.total or ""),
            )
            for each in sheet.links
        ),
    )
    judged = corrected(moved, [made], article)
    assert [judgement.verdict for standing in judged.standing.values() for judgement in standing] == ["rejected"]
    assert not any(each.type == "adds_up" for each in without_rejected(judged).links)
    assert len(without_rejected(judged).links) == len(sheet.links) - 1
