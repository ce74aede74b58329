"""Training data: names, statements and notes in the formats of annotation tools, each read back by a strict reader."""

import io
import json
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from desktop_app.domain.facts import Entity, Mention
from desktop_app.domain.selections import Selection
from desktop_app.domain.spans import Span
from desktop_app.exporters import brat, conll, spacy, webanno
from desktop_app.exporters.training import outermost, sentences_of
from tests.exporters.contents import golden
from tests.golden import matches
from tests.libraries import WORDS, selections
from tests.samples import TEXT, annotation, selection, sheet, span

GOLDEN = Path(__file__).parent / "golden"
NAMES = [("BPBD Pemalang", "organisation", "e4"), ("Pemalang", "place", "e3"), ("Sri Hartati", "person", "e1"),
    ("Polisi", "organisation", "e2")]  # fmt: skip
any_library = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


def named() -> Selection:
    """The sample with names in it, one within another."""
    mentions = []
    for words, kind, entity in NAMES:
        for match in re.finditer(words, TEXT):
            mentions.append(Mention(start=match.start(), end=match.end(), text=words, type=kind, entity=entity))
    facts = replace(
        sheet(),
        mentions=tuple(mentions),
        entities=(*sheet().entities, Entity(id="e4", type="organisation", name="BPBD Pemalang")),
    )
    return replace(selection(), documents=(replace(selection().documents[0], sheet=facts),))


def members(data: bytes, suffix: str) -> list[str]:
    """The texts of an archive's members of one kind."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [archive.read(name).decode() for name in archive.namelist() if name.endswith(suffix)]


@pytest.mark.parametrize(
    ("name", "data"),
    [("conll", conll.write(named())), ("spacy.jsonl", spacy.write(named())), ("brat.zip", brat.write(named())),
     ("webanno.zip", webanno.write(named(), layers="all"))],
)  # fmt: skip
def test_names_are_written_as_the_golden_file_holds(name, data):
    kept = golden(f"names.{name}", data)
    assert matches(GOLDEN / kept.name, kept.content)


# --- words and sentences ------------------------------------------------------------------------------------------


def words_of(text: str, *whole: Span) -> list[list[str]]:
    return [[word.slice(text) for word in sentence] for sentence in sentences_of(text, whole)]


def test_sentences_end_at_stops_and_lines():
    assert words_of("Kata Budi: “Ya.” Lalu dia pergi.\nJudul") == [
        ["Kata", "Budi", ":", "“", "Ya", ".", "”"], ["Lalu", "dia", "pergi", "."], ["Judul"],
    ]  # fmt: skip


def test_a_sentence_does_not_end_within_a_name():
    text = "Brigjen. Budi tiba. Dia diam."
    assert len(words_of(text, Span(0, 13))) == 2
    assert len(words_of(text)) == 3


def test_no_word_reaches_over_the_edge_of_a_name():
    assert words_of("anti-Armenia", Span(5, 12)) == [["anti-", "Armenia"]]


def test_signs_keep_what_varies_them():
    assert words_of("a 👩‍👩‍👧 🌧️ शांति") == [["a", "👩‍👩‍👧", "🌧️", "शांति"]]


@settings(max_examples=50, deadline=None)
@given(text=WORDS)
def test_words_hold_all_but_blanks(text):
    assert "".join(word for sentence in words_of(text) for word in sentence) == "".join(text.split())


def test_of_names_within_names_the_outermost_is_taken():
    mentions = named().documents[0].sheet.mentions
    found = outermost(sorted(mentions, key=lambda each: (each.start, -each.end)))
    assert [each.text for each in found] == ["Pemalang", "BPBD Pemalang", "Sri Hartati", "Polisi"]


# --- CoNLL --------------------------------------------------------------------------------------------------------


def test_conll_has_four_columns_and_valid_labels():
    for line in conll.write(named()).decode().splitlines():
        assert line == "" or len(line.split(" ")) == 4
        assert line == "" or re.fullmatch(r"O|[BI]-(PER|ORG|LOC|MISC)", line.split(" ")[3])


def test_conll_can_have_our_own_types():
    assert "BPBD _ _ B-organisation\nPemalang _ _ I-organisation" in conll.write(named(), types="all").decode()


# --- spaCy --------------------------------------------------------------------------------------------------------


def rebuilt(document: dict) -> str:
    """The text as spaCy makes it: words, and a blank after a word where the text has one before the next."""
    text, tokens = document["text"], document["tokens"]
    made, end = "", 0
    for token in tokens:
        assert token["start"] - end in (0, 1)
        made += " " * (token["start"] - end) + text[token["start"] : token["end"]]
        end = token["end"]
    return made + " " * (len(text) - end)


@any_library
@given(chosen=selections())
def test_words_and_blanks_of_spacy_give_the_text_back(chosen):
    for line in spacy.write(chosen).splitlines():  # of bytes: U+0085 and its like end no line of JSONL
        document = json.loads(line)
        assert rebuilt(document) == document["text"]
        edges = {edge for token in document["tokens"] for edge in (token["start"], token["end"])}
        for marked in (*document["ents"], *document["spans"]["notes"]):
            assert {marked["start"], marked["end"]} <= edges


def test_spacy_reads_what_is_written():
    tokens = pytest.importorskip("spacy.tokens", reason="spaCy is not installed")
    vocabulary = pytest.importorskip("spacy.vocab").Vocab()
    value = json.loads(spacy.write(named()))
    document = tokens.Doc(vocabulary).from_json(value)
    assert document.text == TEXT
    assert [each.text for each in document.ents] == ["Pemalang", "BPBD Pemalang", "Sri Hartati", "Polisi"]
    assert document.spans["notes"][0].text == "Tiga warga hilang"


# --- WebAnno ------------------------------------------------------------------------------------------------------


def unescaped(cell: str) -> str:
    """A value as INCEpTION reads it."""
    return re.sub(r"\\(->|.)", lambda match: {"t": "\t", "n": "\n"}.get(match[1], match[1]), cell, flags=re.DOTALL)


def read_tsv(tsv: str) -> tuple[list[str], dict[tuple[str, int], dict]]:
    """The layers, and by layer and id the features and the first and last UTF-16 unit of each span."""
    lines = tsv.split("\n")
    assert lines[0] == "#FORMAT=WebAnno TSV 3.3"
    layers = [line.removeprefix("#T_SP=").split("|") for line in lines[1 : lines.index("")]]
    assert lines[lines.index("") + 1] == "" or len(lines) <= lines.index("") + 2
    columns = [(name, feature) for name, *features in layers for feature in features]
    spans: dict[tuple[str, int], dict] = {}
    for line in lines[lines.index("") :]:
        if not line or line.startswith("#Text="):
            continue
        number, place, _, *cells = line.split("\t")
        assert re.fullmatch(r"\d+-\d+", number) and cells.pop() == ""
        start, end = map(int, place.split("-"))
        for (layer, feature), cell in zip(columns, cells, strict=True):
            for value in () if cell == "_" else re.split(r"(?<!\\)(?:\\\\)*\|", cell):
                match = re.fullmatch(r"(.*)\[(\d+)\]", value, flags=re.DOTALL)
                assert match is not None
                found = spans.setdefault((layer, int(match[2])), {"start": start})
                found["end"] = end
                found[feature] = "" if match[1] == "*" else unescaped(match[1])
    return [name for name, *_ in layers], spans


def test_names_of_webanno_need_no_layer_of_their_own():
    (tsv,) = members(webanno.write(named()), ".tsv")
    layers, spans = read_tsv(tsv)
    assert layers == ["de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"]
    units = TEXT.encode("utf-16-le")
    words = [units[2 * each["start"] : 2 * each["end"]].decode("utf-16-le") for each in spans.values()]
    assert sorted(words) == ["BPBD Pemalang", "Pemalang", "Pemalang", "Polisi", "Sri Hartati"]


@any_library
@given(chosen=selections())
def test_every_note_of_webanno_is_read_back_with_its_place(chosen):
    for selected, tsv in zip(chosen.documents, members(webanno.write(chosen, layers="all"), ".tsv"), strict=True):
        _, spans = read_tsv(tsv)
        notes = [each for (layer, _), each in spans.items() if layer == "webanno.custom.Note"]
        text = selected.revision.text
        for note in selected.annotations:
            for target in note.targets:
                place = target.span.trimmed(text)
                if len(place):  # what is blank has no word to stand on
                    units = [len(text[:edge].encode("utf-16-le")) // 2 for edge in (place.start, place.end)]
                    assert any(
                        [each["start"], each["end"]] == units and each["identifier"] == note.id
                        and each["comment"] == note.comment
                        for each in notes
                    )  # fmt: skip


# --- brat ---------------------------------------------------------------------------------------------------------


def check_brat(text: str, ann: str) -> None:
    """What brat's own checks ask for: words are their places, ids are there and unique, types are in its alphabet."""
    ids: set[str] = set()
    for line in ann.split("\n")[:-1]:
        id, rest = line.split("\t", 1)  # noqa: A001 - brat's name
        assert id == "*" or id not in ids
        ids.add(id)
        if id.startswith("T"):
            kind, _, places = rest.partition("\t")[0].partition(" ")
            assert re.fullmatch(r"[A-Za-z_-]+", kind)
            spans = [tuple(map(int, place.split(" "))) for place in places.split(";")]
            assert spans == sorted(spans)
            assert rest.partition("\t")[2] == " ".join(text[start:end] for start, end in spans)
            assert all(text[start:end].strip() == text[start:end] != "" for start, end in spans)
        elif id.startswith("E"):
            assert all(part.partition(":")[2] in ids for part in rest.split(" "))
        elif id == "*":
            assert set(rest.split(" ")[1:]) <= ids
        else:
            assert rest.split(" ")[1].partition("\t")[0] in ids


def test_brat_reads_the_collection():
    data = brat.write(named())
    check_brat(*members(data, ".txt"), *members(data, ".ann"))


@any_library
@given(chosen=selections())
def test_brat_reads_the_collection_of_any_library(chosen):
    data = brat.write(chosen)
    for text, ann in zip(members(data, ".txt"), members(data, ".ann"), strict=True):
        check_brat(text, ann)


def test_brat_has_a_passage_over_lines_in_fragments():
    one = replace(selection().documents[0], annotations=(annotation(1, span("Pemalang 🌧️\n“Tiga warga")),), sheet=None)
    (ann,) = members(brat.write(Selection(documents=(one,))), ".ann")
    assert "T1\tNote 10 21;22 33\tPemalang 🌧️ “Tiga warga\n" in ann
