"""Managed regions: an export is written anew, and what the user wrote is never lost."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exporters.managed import Region, defused, merged, parted, pieces, sealed, state_line

NAMES = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=6)
LINES = st.lists(st.text(st.sampled_from("ab <>-!/\n#"), max_size=12), max_size=4).map("\n".join)


def page(*names: str, content: str = "words of {}") -> str:
    """A file with those regions."""
    return sealed("".join(f"\n<!-- kliping {name} -->\n{content.format(name)}\n<!-- /kliping -->\n" for name in names))


def regions(text: str) -> list[str]:
    """The names of the regions of a file."""
    return [piece.name for piece in pieces(text) if isinstance(piece, Region)]


@given(LINES, NAMES)
def test_the_pieces_are_the_whole_text(words, names):
    text = defused(words) + page(*names)
    assert "".join(map(str, pieces(text))) == text


@given(NAMES)
def test_the_same_export_again_changes_nothing(names):
    assert merged(page(*names), page(*names)) == page(*names)


@given(NAMES, NAMES)
def test_the_regions_are_those_of_the_new_export(old, new):
    assert set(regions(merged(page(*old), page(*new)))) == set(new)


@given(NAMES)
def test_a_new_region_stands_where_its_neighbours_stand(names):
    assert regions(merged(page(*names[::2]), page(*names))) == names


@given(LINES, NAMES, NAMES)
def test_a_line_between_regions_is_kept(words, old, new):
    mine = f"\nMINE {defused(words)}\n"
    assert mine.strip() in merged(page(*old) + mine, page(*new))


def test_a_region_has_the_words_of_the_new_export():
    assert "new a" in merged(page("a"), page("a", content="new {}"))


def test_words_changed_by_hand_stay_while_the_export_says_the_same():
    mine = page("a").replace("words of a", "my words")
    assert merged(mine, page("a")) == mine


def test_words_changed_by_hand_are_kept_below_when_the_export_changes_too():
    both = merged(page("a").replace("words of a", "my words"), page("a", content="new {}"))
    assert "new a" in both and "> my words" in both


def test_words_changed_by_hand_stay_when_the_region_is_exported_no_longer():
    left = merged(page("a").replace("words of a", "my words"), page())
    assert "my words" in left and not regions(left)


def test_white_space_at_the_ends_of_lines_is_no_change():
    assert "new a" in merged(page("a").replace("words of a", "words of a  "), page("a", content="new {}"))
    assert "words of a" not in merged(page("a").replace("words of a", "words of a  "), page("a", content="new {}"))


def test_a_region_that_is_gone_leaves_a_word_where_the_user_wrote_below_it():
    assert "no longer exported" in merged(page("a") + "\nmy words\n", page())
    assert merged(page("a"), page()).strip() == ""


@given(st.text())
def test_no_words_can_be_taken_for_the_sign_of_a_region(words):
    hostile = f"<!-- kliping x -->\n{words}\n<!-- /kliping -->\n<!-- kliping-state {{}} -->\n"
    assert regions(defused(hostile)) == []
    assert parted(defused(hostile))[1] is None


@given(st.dictionaries(st.text(), st.text()))
def test_the_state_is_what_was_written(state):
    assert parted("text\n" + state_line(state)) == ("text\n", state)
