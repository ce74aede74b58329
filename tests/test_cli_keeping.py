"""Backups on the terminal: made, listed, restored, and named when a library is damaged."""

import contextlib
import sqlite3
import time

import pytest

from desktop_app.domain.spans import Span
from desktop_app.store.library import Library
from desktop_app.store.rotation import rotate
from tests.store.articles import article
from tests.test_cli import complaint, kliping, lines, words  # noqa: F401 - the fixture is used by its name


@pytest.fixture
def library(tmp_path):
    """The file of a library with an article and a backup."""
    path = tmp_path / "library.kliping"
    with Library(path) as opened:
        opened.add(article("kata " * 20_000))
        rotate(path)
    return path


def damage(path) -> None:
    content = path.read_bytes()
    path.write_bytes(b"\xa5" * len(content))


def test_backups_are_made_and_listed(kliping, library):  # noqa: F811
    assert "Nothing has changed" in words(kliping("backup"))
    (only,) = lines(kliping("backups", "--json"))
    assert only["bytes"] > 0 and only["path"] in words(kliping("backups"))


def test_a_damaged_library_names_its_newest_good_backup_and_is_restored(kliping, library):  # noqa: F811
    damage(library)
    done = kliping("list")
    assert done.returncode == 1 and "kliping restore" in complaint(done)
    kept = words(kliping("restore"))
    assert "replaced" in kept
    assert len(lines(kliping("list", "--json"))) == 1
    assert kliping("check").returncode == 0


def test_without_a_good_backup_there_is_nothing_to_restore(kliping, library, tmp_path):  # noqa: F811
    for each in (tmp_path / "library-backups").iterdir():
        damage(each)
    done = kliping("restore")
    assert done.returncode == 1 and "no good backup" in complaint(done)


def test_notes_are_listed_in_pages_and_by_tag(kliping, library):  # noqa: F811
    with Library(library) as opened:
        document = opened.documents()[0]
        for number in range(5):
            opened.annotate(document, Span(number, number + 4), comment=str(number), tags=["a" if number % 2 else "b"])
            time.sleep(0.002)  # notes of one moment stand in no order
    first = lines(kliping("notes", "--limit", "2", "--json"))
    rest = lines(kliping("notes", "--before", first[-1]["id"], "--json"))
    assert [note["comment"] for note in (*first, *rest)] == ["4", "3", "2", "1", "0"]
    assert [note["comment"] for note in lines(kliping("notes", "--tag", "a", "--json"))] == ["3", "1"]
    assert "no tag" in complaint(kliping("notes", "--tag", "none"))


def test_copies_of_a_report_are_listed(kliping, library):  # noqa: F811
    text = " ".join(f"kata{number}" for number in range(150))
    with Library(library) as opened:
        one = opened.add(article(text))
        opened.add(article(text + " redaksi", title="Salinan"))
    (only,) = lines(kliping("similar", one.id, "--json"))
    assert (only["title"], only["copy"]) == ("Salinan", True)


def test_the_history_is_listed_with_its_changes(kliping, library):  # noqa: F811
    (row,) = lines(kliping("history", "--json"))
    assert row["action"] == "document.add" and row["changes"][0]["kind"] == "document"
    assert "document.add" in words(kliping("history"))


def test_a_damaged_backup_is_found_by_the_check(kliping, library, tmp_path):  # noqa: F811
    assert kliping("check").returncode == 0
    for each in (tmp_path / "library-backups").iterdir():
        damage(each)
    done = kliping("check")
    assert done.returncode == 1 and "backup_damaged" in words(done)


def test_the_check_says_how_to_mend_what_is_off(kliping, library):  # noqa: F811
    assert complaint(kliping("check")) == "kliping: All is as it should be.\n"
    with contextlib.closing(sqlite3.connect(library)) as db, db:
        db.execute("DELETE FROM entries")
    done = kliping("check")
    assert done.returncode == 1 and "kliping check --rebuild-index" in complaint(done)
    assert kliping("check", "--rebuild-index").returncode == 0


def test_a_backup_that_is_none_is_refused_by_its_name(kliping, library, tmp_path):  # noqa: F811
    (tmp_path / "other.txt").write_text("no library")
    done = kliping("restore", "other.txt")
    assert done.returncode == 1 and "other.txt is not a Kliping library" in complaint(done)


def test_a_story_takes_articles_and_has_a_note(kliping, library):  # noqa: F811
    with Library(library) as opened:
        document = opened.documents()[0]
    made = words(kliping("story", "Perbatasan", document.id, "--note", "siapa memulai?"))
    assert words(kliping("story", "Perbatasan", document.id)) == made
    (row,) = lines(kliping("stories", "--json"))
    assert (row["id"], row["note"], row["articles"]) == (made, "siapa memulai?", 1)
    kliping("story", "Perbatasan", document.id, "--remove")
    assert lines(kliping("stories", "--json"))[0]["articles"] == 0
