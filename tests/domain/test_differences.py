"""What differs is told word by word, and material changes are flagged."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.differences import differences, material_changes
from desktop_app.languages.material import material_words

_texts = st.lists(
    st.sampled_from(["Polisi", "tidak", "12", "orang", "tewas", ".", "\n", "“", "kata"]), max_size=25
).map(" ".join)


@given(_texts, _texts)
def test_putting_the_new_words_in_place_of_the_old_gives_the_new_text(old, new):
    text, last = "", 0
    for each in differences(old, new):
        text += old[last : each.old.start] + " " + each.new.slice(new) + " "
        last = each.old.end
    assert (text + old[last:]).split() == new.split()


@given(_texts)
def test_a_text_does_not_differ_from_itself_or_from_itself_with_other_blanks(text):
    assert differences(text, text) == ()
    assert differences(text, "  " + text.replace(" ", "\n")) == ()


@given(_texts, _texts)
def test_differences_are_in_order_and_apart(old, new):
    found = differences(old, new)
    for one, two in pairwise(found):
        assert one.old.end <= two.old.start and one.new.end <= two.new.start
    for each in found:
        assert {"inserted": (0, 1), "deleted": (1, 0), "replaced": (1, 1)}[each.edit] == (
            bool(len(each.old)), bool(len(each.new)),
        )  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("menewaskan 12 orang", "menewaskan 21 orang", {"number"}),
        ("menewaskan tujuh orang", "menewaskan delapan orang", {"number"}),
        ("ia telah ditangkap", "ia tidak ditangkap", {"negation"}),
        ("he was arrested", "he wasn't arrested", {"negation"}),
        ("kata Pashinyan", "kata Aliyev", {"name"}),
        ("Armenia menyerang Azerbaijan", "Azerbaijan menyerang Armenia", {"name"}),
        ("pada hari Rabu", "pada hari Kamis", {"date"}),
        ("pasukan mundur", "pasukan mundur, menurut saksi", {"attribution"}),
        ("serangan itu mereda", "serangan tersebut mereda", set()),
        ("Serangan itu. Sebuah serangan lagi", "Gempuran itu. Sebuah gempuran, serangan lagi", set()),
        ("biaya 12,5 persen", "biaya 12.5 persen", {"number"}),
        ("sehari setelah bentrokan", "sehari sebelum bentrokan", {"date"}),
        ("two days before the vote", "two days after the vote", {"date"}),
    ],
)
def test_material_changes_are_told_by_their_kind(old, new, kinds):
    assert material_changes(old, new, material_words()) == kinds


def test_texts_too_long_to_compare_word_by_word_are_one_replacement(monkeypatch):
    monkeypatch.setattr("desktop_app.domain.differences._MOST_CELLS", 10)
    (only,) = differences("a b c d e f", "a g h i j f")
    assert (only.old.start, only.old.end, only.new.end) == (2, 9, 9)
