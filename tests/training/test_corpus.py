"""Corpora become articles whose labels are slices of their text."""

from __future__ import annotations

import json
from pathlib import Path

from desktop_app.training.corpus import gold_article, gold_files, in_fold, joined, public_sentences


def test_words_are_joined_as_they_are_printed() -> None:
    text, ranges = joined(['"', "Ya", ",", '"', "kata", "Budi", "(", "41", ")", "."])
    assert text == '"Ya," kata Budi (41).'
    assert [text[a:b] for a, b in ranges] == ['"', "Ya", ",", '"', "kata", "Budi", "(", "41", ")", "."]


def test_tags_of_a_public_set_become_spans(tmp_path: Path) -> None:
    path = tmp_path / "train.txt"
    path.write_text(
        "Presiden\tO\nJoko\tB-PERSON\nWidodo\tI-PERSON\ndi\tO\nBogor\tB-PLACE\n\nSelesai\tO\n", encoding="utf-8"
    )
    first, second = public_sentences(path, "nergrit")
    assert [(first.text[label.start : label.end], label.label) for label in first.labels] == [
        ("Joko Widodo", "person"),
        ("Bogor", "place"),
    ]
    assert (second.text, second.labels) == ("Selesai", [])


def test_every_article_is_left_out_of_exactly_one_fold(tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / f"a-{number:02}.facts.json").write_text("{}", encoding="utf-8")
    files = gold_files(tmp_path)
    assert sorted(path for fold in range(5) for path in in_fold(files, fold)) == files


def test_boilerplate_is_no_paragraph_and_nested_names_are_inner(tmp_path: Path) -> None:
    text = "Posted by x\nPolres Bogor tiba.\n"
    mentions = [
        {"start": 12, "end": 24, "text": "Polres Bogor", "type": "organisation", "entity": "P", "form": "name"},
        {"start": 19, "end": 24, "text": "Bogor", "type": "place", "entity": "B", "form": "name"},
    ]
    sheet = {
        key: [] for key in ("times", "numbers", "statements", "counts", "events", "relations", "links", "entities")
    }
    sheet |= {"mentions": mentions, "boilerplate": [{"start": 0, "end": 11, "kind": "byline"}]}
    (tmp_path / "n.txt").write_text(text, encoding="utf-8")
    (tmp_path / "n.facts.json").write_text(json.dumps(sheet), encoding="utf-8")
    article = gold_article(tmp_path / "n.facts.json")
    assert [text[a:b] for a, b in article.paragraphs] == ["Polres Bogor tiba."]
    assert [(label.head, label.label, text[label.start : label.end]) for label in article.labels] == [
        ("name", "organisation", "Polres Bogor"),
        ("metonym", "plain", "Polres Bogor"),
        ("inner", "place", "Bogor"),
    ]
