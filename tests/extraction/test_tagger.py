"""The tagger reads spans off scores, in code points, whatever the text; the shipped model finds who said what."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
tokenizers = pytest.importorskip("tokenizers", reason="the tagger needs tokenizers")

from desktop_app.extraction import bio, heads  # noqa: E402
from desktop_app.extraction.pieces import BEGIN, END, PieceTable, windows  # noqa: E402
from desktop_app.extraction.tagger import Corrections, Tagger, TaggerError, column_table  # noqa: E402

HARD_TEXTS = {
    "empty": "",
    "spaces": " \n\t ",
    "one word": "a" * 200_000,
    "emoji": "😀👩‍👩‍👧" * 200,
    "arabic": "قال الرئيس إن سبعة جنود قتلوا. " * 30,
    "chinese": "总统说七名士兵在边境冲突中丧生。" * 30,
    "control": "\x00\x01\x7f\u200b\ufeff Budi\x00" * 50,
    "zalgo": "B" + "\u0301\u0323" * 300 + "udi",
    "html": "<div class='x'><p>Budi</p></div>" * 50,
}


def table() -> PieceTable:
    pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁", "▁Budi", "▁Bogor", "▁kata", "▁di", ",", '"', "."]
    model = tokenizers.models.Unigram([(piece, -1.0) for piece in pieces], unk_id=3)
    made = tokenizers.Tokenizer(model)
    made.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace()
    return PieceTable(made)


def by_piece(ids: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Scores as a model gives them: piece 5 begins a person, 6 a place, 7 a cue; everything else is outside."""
    parts = heads.columns()
    scores = np.zeros((*ids.shape, max(part.stop for part in parts.values())), np.float32)
    for head in heads.SPAN_HEADS:
        scores[..., parts[head].start] = 9
    for piece, head, state in ((5, "name", 1), (6, "name", 3), (7, "cue", 1)):
        scores[ids == piece, parts[head].start + state] = 20
    return scores, np.zeros((*ids.shape, 2 * heads.LINK_WIDTH * len(heads.LINK_KINDS)), np.float32)


@pytest.fixture
def tagger() -> Tagger:
    return Tagger(by_piece, table(), Corrections({}, {kind: [0.0] * heads.DISTANCES for kind in heads.LINK_KINDS}))


def test_tags_are_the_words_they_name(tagger: Tagger) -> None:
    text = '😀 "Ya," kata Budi di Bogor.'
    found = [(tag.layer, tag.label, text[tag.start : tag.end]) for tag in tagger.tag(text, [(0, len(text))])]
    assert ("name", "person", "Budi") in found
    assert ("name", "place", "Bogor") in found
    assert ("cue", "assert", "kata") in found


def test_only_the_paragraphs_asked_for_are_read(tagger: Tagger) -> None:
    text = "Budi\nBogor\nBudi"
    assert [tag.start for tag in tagger.tag(text, [(0, 4), (11, 15)])] == [0, 11]


def test_a_long_paragraph_is_read_whole(tagger: Tagger) -> None:
    text = "kata Budi di Bogor. " * 1500
    names = [tag for tag in tagger.tag(text, [(0, len(text))], layers=["name"]) if tag.layer == "name"]
    assert len(names) == 3000
    assert {text[tag.start : tag.end] for tag in names} == {"Budi", "Bogor"}


def test_several_threads_read_what_one_reads(tagger: Tagger) -> None:
    text = "kata Budi di Bogor, Bogor. " * 900
    several = Tagger(by_piece, table(), tagger._corrections, threads=3)
    assert several.read(text, [(0, len(text))]) == tagger.read(text, [(0, len(text))])


@pytest.mark.parametrize("text", HARD_TEXTS.values(), ids=HARD_TEXTS)
def test_no_text_breaks_it(tagger: Tagger, text: str) -> None:
    for tag in tagger.tag(text, [(0, len(text))]):
        assert 0 <= tag.start < tag.end <= len(text)


def test_every_word_stands_in_one_window_and_none_is_over_budget() -> None:
    words = [table().words(text, 0, len(text)) for text in ("Budi " * 500, "di Bogor", "kata " * 30, "Budi " * 333)]
    found = windows(words, budget=64, overlap=16)
    assert [word for window in found for word in window.words] == list(range(500 + 2 + 30 + 333))
    assert all(len(window.ids) <= 64 and window.ids[0] == BEGIN and window.ids[-1] == END for window in found)


def test_no_span_crosses_a_paragraph() -> None:
    chances = bio.log_chances(np.array([[0, 9, 0], [0, 0, 9], [0, 8, 9]], np.float32))
    assert [(span.first, span.last) for span in bio.decode(chances)] == [(0, 3)]
    assert [(span.first, span.last) for span in bio.decode(chances, [2])] == [(0, 2), (2, 3)]


def test_a_label_that_never_began_is_repaired() -> None:
    chances = bio.log_chances(np.array([[9, 0, 0], [0, 3, 9], [0, 0, 9]], np.float32))
    assert [(span.first, span.last, span.label) for span in bio.decode(chances)] == [(1, 3, 0)]


def test_without_a_model_there_is_no_tagger(tmp_path: Path) -> None:
    assert Tagger.find(tmp_path) is None


def test_a_damaged_model_is_named_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "tagger.onnx").write_bytes(b"not a model")
    (tmp_path / "tokenizer.json").write_text("{}", encoding="utf-8")
    settings = {"columns": column_table(), "outside": {}, "distances": {}}
    (tmp_path / "tagger.json").write_text(json.dumps(settings), encoding="utf-8")
    with pytest.raises(TaggerError, match="cannot be used") as caught:
        Tagger.find(tmp_path)
    assert caught.value.remedy


def test_a_model_of_other_heads_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tagger.onnx").write_bytes(b"")
    (tmp_path / "tagger.json").write_text(
        '{"columns": {"name": [0, 3]}, "outside": {}, "distances": {}}', encoding="utf-8"
    )
    with pytest.raises(TaggerError, match="other heads"):
        Tagger.find(tmp_path)


@pytest.fixture(scope="module")
def shipped() -> Tagger:
    pytest.importorskip("onnxruntime", reason="the tagger needs onnxruntime")
    found = Tagger.find()
    if found is None:
        pytest.skip("resources/models holds no model")
    return found


def test_the_model_finds_who_said_what(shipped: Tagger) -> None:
    text = (
        "Presiden Chili Gabriel Boric mengatakan bahwa dua belas petani tewas dalam banjir di Talca pada hari Selasa."
    )
    reading = shipped.read(text, [(0, len(text))])
    found = {(tag.layer, tag.label, text[tag.start : tag.end]) for tag in reading.tags}
    assert ("name", "person", "Gabriel Boric") in found
    assert ("cue", "assert", "mengatakan") in found
    assert any(layer == "time" and "Selasa" in words for layer, _, words in found)


@pytest.mark.parametrize("text", HARD_TEXTS.values(), ids=HARD_TEXTS)
def test_no_text_breaks_the_model(shipped: Tagger, text: str) -> None:
    for tag in shipped.tag(text, [(0, len(text))]):
        assert 0 <= tag.start < tag.end <= len(text)
        assert 0 <= tag.confidence <= 1


def test_a_window_reads_the_same_whatever_the_others_hold(shipped: Tagger) -> None:
    text = "Ketua Komnas HAM Atnike Sigiro mengatakan sembilan orang tewas di Wamena pada Selasa."
    longer = text + "\n" + "Gempa mengguncang Cianjur, kata BMKG. " * 60  # too long to share a window
    found = shipped.tag(longer, [(0, len(text)), (len(text) + 1, len(longer))])
    assert [tag for tag in found if tag.end <= len(text)] == shipped.tag(text, [(0, len(text))])
