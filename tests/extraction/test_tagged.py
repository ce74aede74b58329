"""Statements as the tagger read them."""

import pytest

from desktop_app.domain.spans import Span
from desktop_app.extraction import entities, names, statements
from desktop_app.extraction.draft import Draft
from desktop_app.extraction.sentences import cut_sentences
from desktop_app.extraction.tagged import read_statements
from desktop_app.extraction.tagger import Reading, Tag, TagLink
from desktop_app.languages import language_for


def tag(text: str, words: str, layer: str, label: str) -> Tag:
    start = text.index(words)
    return Tag(start, start + len(words), label, layer, 0.9)


def heard(text: str, *tags: Tag, links: list[TagLink] | None = None) -> list[tuple[str, str | None, list[str]]]:
    draft = Draft(text=text, language=language_for("id"), published=None, blocks=())
    draft.paragraphs = [Span(0, len(text))]
    draft.sentences = cut_sentences(text, draft.paragraphs[0], abbreviations=frozenset())
    reading = Reading(sorted(tags, key=lambda t: t.start), links or [])
    return [
        (
            text[found.cue.start : found.cue.end] if found.cue else "",
            text[found.speaker.start : found.speaker.end] if found.speaker else None,
            [text[span.start : span.end] for span in found.contents],
        )
        for found, _ in read_statements(draft, reading)
    ]


def test_gaps_in_what_was_said_are_closed():
    text = "Air sudah surut sejak pagi, jalan dibuka lagi, kata Rahmat Hidayat."
    found = heard(
        text,
        tag(text, "Air sudah surut", "content", "content"),
        tag(text, "jalan dibuka lagi", "content", "content"),
        tag(text, "kata", "cue", "assert"),
        tag(text, "Rahmat Hidayat", "speaker", "speaker"),
    )
    assert found == [("kata", "Rahmat Hidayat", ["Air sudah surut sejak pagi, jalan dibuka lagi"])]


def test_an_attribution_splits_what_was_said():
    text = "Air sudah surut, menurut Rahmat Hidayat, sejak pagi hari."
    found = heard(
        text,
        tag(text, "Air sudah surut", "content", "content"),
        tag(text, "menurut", "cue", "assert"),
        tag(text, "Rahmat Hidayat", "speaker", "speaker"),
        tag(text, "sejak pagi hari", "content", "content"),
    )
    assert found == [("menurut", "Rahmat Hidayat", ["Air sudah surut", "sejak pagi hari"])]


def test_a_content_goes_to_a_cue_of_its_own_sentence():
    text = "Dewi mengatakan jalan dibuka. Rahmat menambahkan air surut."
    content = tag(text, "air surut", "content", "content")
    first = tag(text, "mengatakan", "cue", "assert")
    found = heard(
        text,
        tag(text, "jalan dibuka", "content", "content"),
        content,
        first,
        tag(text, "menambahkan", "cue", "assert"),
        links=[TagLink("content", (content.start, content.end), (first.start, first.end), 0.8)],
    )
    assert [(cue, contents) for cue, _, contents in found] == [
        ("mengatakan", ["jalan dibuka"]),
        ("menambahkan", ["air surut"]),
    ]


def test_a_cue_without_content_says_nothing():
    text = "Rahmat mengatakan."
    assert heard(text, tag(text, "mengatakan", "cue", "assert")) == []


def test_words_of_another_paragraph_are_not_part_of_what_was_said():
    text = "Banjir di Lamongan\n\nLAMONGAN - Rahmat mengatakan jalan sudah dibuka."
    found = heard(
        text,
        tag(text, "Banjir di Lamongan", "content", "content"),
        tag(text, "Rahmat", "speaker", "speaker"),
        tag(text, "mengatakan", "cue", "assert"),
        tag(text, "jalan sudah dibuka", "content", "content"),
    )
    assert found == [("mengatakan", "Rahmat", ["jalan sudah dibuka"])]


def test_the_items_of_a_list_behind_a_colon_are_part_of_what_was_asked():
    text = "Warga meminta:\n- jalan dibuka\n- pompa ditambah."
    found = heard(
        text,
        tag(text, "Warga", "speaker", "speaker"),
        tag(text, "meminta", "cue", "request"),
        tag(text, "jalan dibuka", "content", "content"),
    )
    assert found == [("meminta", "Warga", ["jalan dibuka"])]


def test_where_rules_and_tagger_name_other_speakers_the_taggers_speaks():
    text = "Most families left Kisumu for the camps on Monday, local relief officers said."
    draft = Draft(text=text, language=language_for("en"), published=None, blocks=())
    draft.paragraphs = draft.sentences = [Span(0, len(text))]
    said = tag(text, "Most families left Kisumu for the camps on Monday", "content", "content")
    tags = [
        said,
        tag(text, "Kisumu", "name", "place"),
        tag(text, "local relief officers", "speaker", "speaker"),
        tag(text, "said", "cue", "assert"),
    ]
    draft.reading = Reading(tags, [])
    for stage in (names, entities, statements):
        stage.run(draft)
    assert [statement.speaker and statement.speaker.text for statement in draft.statements] == ["local relief officers"]


def test_a_clause_that_names_nobody_and_that_the_tagger_did_not_hear_is_no_statement():
    text = "Jembatan itu diperkirakan selesai tahun depan."
    draft = Draft(text=text, language=language_for("id"), published=None, blocks=())
    draft.paragraphs = draft.sentences = [Span(0, len(text))]
    statements.run(draft)
    assert len(draft.statements) == 1
    draft.statements.clear()
    draft.reading = Reading([], [])
    statements.run(draft)
    assert draft.statements == []


@pytest.mark.parametrize(
    ("text", "body", "person", "speaker", "speak"),
    [
        ("PBB lewat Joseph Otieno mengatakan jalan dibuka.", "PBB", "Joseph Otieno", "PBB lewat Joseph Otieno", 2),
        ("Kata jubirnya, Joseph Otieno, jalan dibuka PBB.", "PBB", "Joseph Otieno", "jubirnya", 1),
        ("Kata Direktur Jenderal Joseph Otieno jalan dibuka PBB.", "PBB", "Joseph Otieno", "Direktur Jenderal", 1),
    ],
)
def test_the_name_behind_an_office_speaks_and_so_does_the_body_it_speaks_for(text, body, person, speaker, speak):
    draft = Draft(text=text, language=language_for("id"), published=None, blocks=())
    draft.paragraphs = draft.sentences = [Span(0, len(text))]
    cue = "mengatakan" if "mengatakan" in text else "Kata"
    tags = [
        tag(text, body, "name", "organisation"),
        tag(text, person, "name", "person"),
        tag(text, speaker, "speaker", "speaker"),
        tag(text, cue, "cue", "assert"),
        tag(text, "jalan dibuka", "content", "content"),
    ]
    draft.reading = Reading(sorted(tags, key=lambda t: t.start), [])
    for stage in (names, entities, statements):
        stage.run(draft)
    (statement,) = draft.statements
    assert statement.speaker is not None
    spoke = [draft.entity(who).name for who in statement.speaker.entities]
    assert (len(spoke), spoke[-1]) == (speak, person)


def test_what_was_said_in_an_earlier_sentence_is_no_second_content_of_a_cue():
    text = "“Mesinnya bergetar.” Dewi menyebut cerita itu fitnah."
    found = heard(
        text,
        tag(text, "Mesinnya bergetar", "content", "content"),
        tag(text, "menyebut", "cue", "assert"),
        tag(text, "Dewi", "speaker", "speaker"),
        tag(text, "cerita itu fitnah", "content", "content"),
    )
    assert found == [("menyebut", "Dewi", ["cerita itu fitnah"])]


def test_the_subject_of_a_passive_does_not_speak():
    text = "Dewi diduga membakar gudang."
    found = heard(
        text,
        tag(text, "Dewi", "speaker", "speaker"),
        tag(text, "diduga", "cue", "accuse"),
        tag(text, "membakar gudang", "content", "content"),
    )
    assert found == [("diduga", None, ["membakar gudang"])]


@pytest.mark.parametrize(("verb", "count"), [("mengungsikan", 0), ("mengatakan", 1)])
def test_an_unsure_cue_is_taken_only_where_the_word_is_known_to_say_something(verb, count):
    text = f"Dewi Lestari {verb} tiga ratus pekerja."
    draft = Draft(text=text, language=language_for("id"), published=None, blocks=())
    draft.paragraphs = [Span(0, len(text))]
    draft.sentences = cut_sentences(text, draft.paragraphs[0], abbreviations=frozenset())
    cue = tag(text, verb, "cue", "assert")
    unsure = Tag(cue.start, cue.end, cue.label, cue.layer, 0.7)
    speaker, content = (
        tag(text, "Dewi Lestari", "speaker", "speaker"),
        tag(text, "tiga ratus pekerja", "content", "content"),
    )
    draft.reading = Reading([speaker, unsure, content], [])
    for stage in (names, entities, statements):
        stage.run(draft)
    assert len(draft.statements) == count
