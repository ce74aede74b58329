"""Changed articles keep every label on its words."""

from __future__ import annotations

import random

import pytest

from desktop_app.training.augmentation import NamePool, changed, parted, replaced
from desktop_app.training.corpus import Article, Choice, Label

TEXT = '"Kami menang," kata Budi Santoso di Bogor.\nBudi pulang ke Kota Bogor.\n'


def article() -> Article:
    labels = []
    for words, head, label in (
        ("Kami menang", "content", "content"),
        ("kata", "cue", "cue"),
        ("Budi Santoso", "speaker", "speaker"),
        ("Budi Santoso", "name", "person"),
        ("Bogor", "name", "place"),
    ):
        start = TEXT.index(words)
        labels.append(Label(start, start + len(words), head, label))
    second = TEXT.rindex("Bogor")
    labels += [Label(second - 5, second + 5, "name", "place"), Label(second, second + 5, "inner", "place")]
    cue, speaker = labels[1], labels[2]
    choice = Choice("speaker", (cue.start, cue.end), frozenset([(speaker.start, speaker.end)]))
    first = TEXT.index("\n")
    return Article("a", TEXT, [(0, first), (first + 1, len(TEXT) - 1)], labels, [choice], frozenset({"name"}))


def words_of(found: Article) -> list[tuple[str, str]]:
    return [(label.head, found.text[label.start : label.end]) for label in found.labels]


def test_labels_outside_a_replacement_keep_their_words() -> None:
    before = article()
    start = TEXT.index("Budi")
    after = replaced(before, [(start, start + len("Budi Santoso"), "Siranush Petrosyan Tua"), (0, 1, "")])
    expected = [(head, words.replace("Budi Santoso", "Siranush Petrosyan Tua")) for head, words in words_of(before)]
    assert words_of(after) == expected


def test_links_move_with_their_spans() -> None:
    after = replaced(article(), [(0, 1, "“")])
    source, (target,) = after.choices[0].source, after.choices[0].targets
    assert (after.text[slice(*source)], after.text[slice(*target)]) == ("kata", "Budi Santoso")


def test_paragraphs_stay_whole_lines() -> None:
    after = replaced(article(), [(0, 1, "")])
    assert [after.text[a:b] for a, b in after.paragraphs] == after.text.splitlines()


@pytest.mark.parametrize("seed", range(40))
def test_a_swap_never_cuts_a_label(seed: int) -> None:
    pool = NamePool(["Hayk Mnatsakanyan", "Ann Lee"], ["Yerevan", "Rio de Janeiro"])
    after = changed(article(), pool, random.Random(seed))
    assert len(after.labels) == len(article().labels)
    found = dict(words_of(after))
    assert found["cue"].lower() == "kata"
    assert found["content"].lower() == "kami menang"
    assert (
        after.text[after.labels[2].start : after.labels[2].end]
        == after.text[after.labels[3].start : after.labels[3].end]
    )


def test_parts_hold_every_paragraph_once() -> None:
    whole = article()
    parts = parted(whole, random.Random(1))
    assert [span for part in parts for span in part.paragraphs] == whole.paragraphs
