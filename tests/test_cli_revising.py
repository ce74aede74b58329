"""Changed articles on the terminal: revise, revisions, diff, review."""

import json

import pytest

from desktop_app.store.library import Library
from tests.test_cli import complaint, kliping, lines, words  # noqa: F401 - the fixture is used by its name

OLD = "Tujuh tentara tewas di perbatasan pada hari Rabu.\nJuru bicara itu membantah serangan di desa.\n"
NEW = "Sembilan tentara tewas di perbatasan pada hari Rabu.\nJuru bicara itu membantah serangan di desa.\n"


@pytest.fixture
def article(kliping, tmp_path):  # noqa: F811
    """The id of an article with two notes that was revised."""
    (tmp_path / "old.txt").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.txt").write_text(NEW, encoding="utf-8")
    made = words(kliping("import", "old.txt"))
    for quote in ("Tujuh tentara tewas", "membantah serangan di desa"):
        kliping("annotate", made, "--quote", quote)
    assert words(kliping("revise", made, "new.txt"))
    return made


def test_the_revisions_are_listed_and_the_current_one_is_marked(kliping, article):  # noqa: F811
    listed = lines(kliping("revisions", article, "--json"))
    assert [(row["file"], row["current"]) for row in listed] == [("old.txt", False), ("new.txt", True)]
    assert words(kliping("revisions", article)).splitlines()[1].startswith("*")


def test_the_difference_is_shown_with_what_is_material(kliping, article):  # noqa: F811
    (difference,) = lines(kliping("diff", article, "--json"))
    assert (difference["old"], difference["new"], difference["material"]) == ("Tujuh", "Sembilan", ["number"])
    assert words(kliping("diff", article)).splitlines() == ["@ 0 ! number", "- Tujuh", "+ Sembilan"]


def test_one_revision_has_no_difference_to_show(kliping, tmp_path):  # noqa: F811
    (tmp_path / "old.txt").write_text(OLD, encoding="utf-8")
    made = words(kliping("import", "old.txt"))
    done = kliping("diff", made)
    assert done.returncode == 2 and "kliping revisions" in complaint(done)


def test_the_review_lists_old_and_new_words_and_changes_nothing(kliping, article, tmp_path):  # noqa: F811
    listed = lines(kliping("review", article, "--json"))
    assert [(row["outcome"], row["new"]) for row in listed] == [
        ("materially_changed", "Sembilan tentara tewas"), ("exact", "membantah serangan di desa"),
    ]  # fmt: skip
    assert lines(kliping("review", article, "--json")) == listed
    with Library(tmp_path / "library.kliping") as library:
        assert library.undo_step(article).action == "revision.add"


def test_accepted_passages_move_and_leave_the_list(kliping, article):  # noqa: F811
    (changed,) = lines(kliping("review", article, "--accept", "exact", "--json"))
    assert changed["outcome"] == "materially_changed"
    assert words(kliping("review", article, "--note", changed["annotation"])) == ""
    shown = json.loads(kliping("show", article, "--json").stdout)
    assert [note["quote"] for note in shown["annotations"]] == ["Sembilan tentara tewas", "membantah serangan di desa"]
    assert all(shown["text"][note["start"] : note["end"]] == note["quote"] for note in shown["annotations"])


def test_an_older_text_is_shown_with_its_notes_where_they_stood(kliping, article):  # noqa: F811
    first = lines(kliping("revisions", article, "--json"))[0]["id"]
    kliping("review", article, "--accept", "exact", "--accept", "materially_changed")
    for which in (first, "1"):
        shown = json.loads(kliping("show", article, "--revision", which, "--json").stdout)
        assert (shown["text"], shown["revision"], shown["current"]) == (OLD, first, False)
        assert [note["quote"] for note in shown["annotations"]] == ["Tujuh tentara tewas", "membantah serangan di desa"]
    assert f"revision: {first}, an older text of" in words(kliping("show", article, "--revision", "1"))
    current = json.loads(kliping("show", article, "--json").stdout)
    assert current["current"] and current["text"] == NEW


def test_a_revision_that_is_not_there_is_said(kliping, article):  # noqa: F811
    for which in ("3", "0", "tidak-ada"):
        done = kliping("show", article, "--revision", which)
        assert done.returncode == 1 and "kliping revisions" in complaint(done)
