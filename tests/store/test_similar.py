"""Copies of one report are found among many articles, and count as one source."""

import random

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.store.similar import bands, copies, shingles, similar
from tests.store.articles import article

WORDS = [f"kata{number}" for number in range(400)]


def report(dice: random.Random, length: int = 200) -> list[str]:
    return dice.choices(WORDS, k=length)


def test_copies_with_small_changes_are_found_and_others_are_not(library):
    dice = random.Random(2)
    wire = report(dice)
    copy = [*wire[:60], "redaksi", *wire[60:]]
    shorter = wire[:130]
    texts = [wire, copy, shorter, *(report(dice) for _ in range(30))]
    documents = [library.add(article(" ".join(each), title=str(n))) for n, each in enumerate(texts)]
    found = similar(library.database, documents[0].id)
    assert [each.document for each in found] == [documents[1].id, documents[2].id]
    assert found[0].similarity > 0.9 and found[1].shared == 1.0
    groups = copies(library.database, [document.id for document in documents])
    assert groups[0] == tuple(document.id for document in documents[:3]) and len(groups) == 31


def test_what_is_in_the_bin_or_was_replaced_is_no_copy(library):
    dice = random.Random(3)
    wire = " ".join(report(dice))
    one, two = library.add(article(wire)), library.add(article(wire + " tambahan"))
    assert [each.document for each in similar(library.database, one.id)] == [two.id]
    library.add(article(" ".join(report(dice)), document=two.id))
    assert similar(library.database, one.id) == []
    library.undo(two.id)
    assert [each.document for each in similar(library.database, one.id)] == [two.id]
    library.undo(two.id)
    assert similar(library.database, one.id) == [] and similar(library.database, two.id) == []


@given(st.text(max_size=200))
def test_any_text_has_a_sketch_that_is_its_own_whatever_its_blanks_and_letters(text):
    assert bands(text) == bands("  " + text.replace(" ", "\n"))
    assert len(bands(text)) in (0, 16) and len(shingles(text)) >= 1
