"""A library keeps backups of itself, lets old ones go, and finds the newest good one when it is needed."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.spans import Span
from desktop_app.errors import LibraryError
from desktop_app.store import backup as backups
from desktop_app.store.database import ended_uncleanly
from desktop_app.store.library import Library
from desktop_app.store.rotation import backups as listed
from desktop_app.store.rotation import folder_of, is_sound, kept, newest_good, rotate
from tests.store.articles import article

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
_ages = st.lists(st.integers(0, 60 * 24 * 50), max_size=120).map(
    lambda minutes: [NOON - timedelta(minutes=each) for each in minutes]
)


@given(_ages)
def test_the_newest_backup_is_always_kept(times):
    keep = kept(times, at=NOON)
    recent = [made for made in times if NOON - made < timedelta(days=31)]
    assert not recent or max(recent) in keep


@given(_ages)
def test_every_hour_day_and_week_with_a_backup_keeps_one(times):
    keep = kept(times, at=NOON)
    for made in times:
        age = NOON - made
        if age < timedelta(days=1):
            assert any(other.replace(minute=0) == made.replace(minute=0) for other in keep)
        elif age < timedelta(days=7):
            assert any(other.date() == made.date() for other in keep)
        elif age < timedelta(days=31):
            assert any(other.isocalendar()[:2] == made.isocalendar()[:2] for other in keep)
    assert len(keep) <= 25 + 8 + 6


@given(_ages)
def test_keeping_again_takes_no_more_away(times):
    keep = kept(times, at=NOON)
    assert kept(keep, at=NOON) == keep


def test_a_backup_is_made_once_an_hour_while_something_changes(path, library, document):
    first = rotate(path, at=NOON)
    assert first is not None and is_sound(first)
    library.annotate(document, Span(0, 5))
    assert rotate(path, at=NOON + timedelta(minutes=59)) is None
    second = rotate(path, at=NOON + timedelta(minutes=61))
    assert second is not None
    assert rotate(path, at=NOON + timedelta(hours=5)) is None  # nothing has changed
    assert [each.path for each in listed(path)] == [second, first]


def test_old_backups_go_and_other_files_in_the_folder_stay(path, library, document):
    for hours in range(0, 24 * 40, 7):
        library.remember("a", hours)
        library.annotate(document, Span(0, 5))
        rotate(path, at=NOON + timedelta(hours=hours))
    mine = folder_of(path) / "library-mine.kliping"
    mine.write_text("x")
    ages = [NOON + timedelta(hours=24 * 40 - 7) - each.made for each in listed(path)]
    assert len(ages) <= 18 and max(ages) <= timedelta(days=32) and min(ages) < timedelta(hours=7)
    assert mine.exists() and mine not in {each.path for each in listed(path)}


def test_a_backup_made_while_others_write_holds_a_whole_state(path, library, document):
    with Library(path) as other:
        other.annotate(document, Span(0, 5), comment="satu")
        made = rotate(path, at=NOON)
        other.annotate(document, Span(0, 5), comment="dua")
    assert made is not None
    with Library(made) as copy:
        assert [note.comment for note in copy.annotations()] == ["satu"] and copy.check() == []


def test_the_newest_good_backup_is_found_behind_a_damaged_one(path, library, document):
    good = rotate(path, at=NOON)
    library.annotate(document, Span(0, 5))
    bad = rotate(path, at=NOON + timedelta(hours=2))
    assert good is not None and bad is not None
    bad.write_bytes(bad.read_bytes()[:8000] + b"\xa5" * 9000)
    (folder_of(path) / "library-20300101-000000.kliping").write_text("kosong")
    found = newest_good(path)
    assert found is not None and found.path == good


def test_a_damaged_library_is_replaced_by_its_newest_good_backup_and_kept(path):
    with Library(path) as library:
        document = library.add(article("kata " * 20_000))
        rotate(path, at=NOON)
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))
    found = newest_good(path)
    assert not is_sound(path) and found is not None
    kept_at = backups.restore(found.path, path)
    assert kept_at is not None and kept_at.stat().st_size == len(content)
    with Library(path) as library:
        assert library.documents() == [document] and library.check() == []


def test_a_journal_that_was_left_tells_of_an_unclean_end(path, tmp_path):
    with Library(path) as library:
        library.add(article())
        left = tmp_path / "left.kliping"
        shutil.copyfile(path, left)
        shutil.copyfile(path.with_name(path.name + "-wal"), left.with_name(left.name + "-wal"))
    assert not ended_uncleanly(path)
    assert ended_uncleanly(left)
    with Library(left) as library:
        assert len(library.documents()) == 1
    assert not ended_uncleanly(left)


def test_what_is_no_library_is_not_sound(tmp_path: Path):
    assert not is_sound(tmp_path / "missing.kliping")
    with closing(sqlite3.connect(tmp_path / "other.db")) as db:
        db.execute("CREATE TABLE theirs (x)")
    assert not is_sound(tmp_path / "other.db")


def test_a_folder_that_cannot_be_made_is_said(path, library, document):
    folder_of(path).write_text("a file in its place")
    with pytest.raises(LibraryError) as caught:
        rotate(path, at=NOON)
    assert caught.value.remedy
