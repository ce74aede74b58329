"""Copies and the way back."""

import pytest

from desktop_app.domain.spans import Span
from desktop_app.errors import DamageError, LibraryError
from desktop_app.store import backup
from desktop_app.store.library import Library
from tests.store.articles import article


def test_a_backup_is_a_library_with_everything(library, document, path, tmp_path):
    note = library.annotate(document, Span(0, 5), comment="a")
    library.backup(tmp_path / "copy.kliping")
    with Library(tmp_path / "copy.kliping") as copy:
        assert copy.documents() == [document] and copy.annotations() == [note]
        assert copy.check() == []
        assert copy.undo_step() == library.undo_step()


def test_a_backup_replaces_an_older_one(library, tmp_path):
    target = tmp_path / "copy.kliping"
    library.backup(target)
    document = library.add(article())
    library.backup(target)
    with Library(target) as copy:
        assert copy.documents() == [document]


def test_a_backup_that_cannot_be_made_leaves_nothing_behind(library, path, tmp_path):
    for target in (path, tmp_path, tmp_path / "missing" / "copy.kliping"):
        with pytest.raises(LibraryError):
            library.backup(target)
    assert not list(tmp_path.glob(".*"))
    assert library.check() == []


def test_a_restored_library_has_what_was_backed_up_and_the_old_one_is_kept(path, tmp_path):
    with Library(path) as library:
        document = library.add(article())
        library.backup(tmp_path / "copy.kliping")
        library.annotate(document, Span(0, 5))
    kept = backup.restore(tmp_path / "copy.kliping", path)
    assert kept is not None
    with Library(path) as library:
        assert library.documents() == [document] and library.annotations() == []
    with Library(kept) as old:
        assert len(old.annotations()) == 1


def test_a_damaged_library_can_be_replaced(library, document, tmp_path):
    library.backup(tmp_path / "copy.kliping")
    broken = tmp_path / "broken.kliping"
    broken.write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    assert backup.restore(tmp_path / "copy.kliping", broken) is not None
    with Library(broken) as restored:
        assert restored.documents() == [document]


def test_a_library_is_restored_where_there_is_none(library, tmp_path):
    library.backup(tmp_path / "copy.kliping")
    assert backup.restore(tmp_path / "copy.kliping", tmp_path / "new.kliping") is None
    Library(tmp_path / "new.kliping").close()


def test_a_bad_backup_changes_nothing(path, tmp_path):
    with Library(path) as library:
        document = library.add(article())
    bad = tmp_path / "bad.kliping"
    bad.write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    with pytest.raises(DamageError):
        backup.restore(bad, path)
    with pytest.raises(LibraryError, match="no backup"):
        backup.restore(tmp_path / "missing", path)
    with Library(path) as library:
        assert library.documents() == [document]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["bad.kliping", path.name]


def test_a_library_that_is_open_elsewhere_is_not_replaced(library, document, path, tmp_path):
    library.backup(tmp_path / "copy.kliping")
    with pytest.raises(LibraryError, match="open in another program"):
        backup.restore(tmp_path / "copy.kliping", path)
    library.annotate(document, Span(0, 5))
    assert library.check() == []
