"""What was acknowledged is there, whatever happens to the process, the disk or its neighbours."""

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest

from desktop_app.domain.spans import Span
from desktop_app.errors import LibraryError
from desktop_app.store.library import Library
from tests.store.articles import article

_WRITER = """
import os, sys
from desktop_app.store.library import Library
from desktop_app.domain.spans import Span
with Library(sys.argv[1], author=sys.argv[3]) as library:
    for number in range(int(sys.argv[4])):
        place = Span(number % 40, number % 40 + 5)
        note = library.annotate(sys.argv[2], place, comment=f"catatan {number}", tags=["a"])
        print(note.id, flush=True)
    exec(sys.argv[5])
"""


def writer(path: Path, document: str, *, author: str, notes: int, end: str = "") -> subprocess.Popen[str]:
    """A process that writes notes, says the id of each after it was saved, and ends with the statement `end`."""
    arguments = [sys.executable, "-c", _WRITER, str(path), document, author, str(notes), end]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks and kills at once")
def test_killed_writers_lose_nothing_they_acknowledged():
    """200 of them: `python -m tests.store.kills`."""
    from tests.store.kills import losses

    notes, wrong = losses(trials=4)
    assert notes >= 4 and wrong == []


def test_two_processes_that_write_at_once_lose_nothing(path):
    with Library(path) as library:
        document = library.add(article())
    processes = [writer(path, document.id, author=name, notes=60) for name in ("Ani", "Budi")]
    saved = [process.communicate(timeout=120)[0].split() for process in processes]
    assert [process.returncode for process in processes] == [0, 0]
    with Library(path) as library:
        notes = library.annotations(document.id)
        assert {note.id for note in notes} == {*saved[0], *saved[1]} and len(notes) == 120
        assert len(library.codes()) == 1
        assert len(library.history(document.id)) == 121
        assert library.check() == []


@contextmanager
def small_disk(folder: Path, *, options: str):
    """A file system of its own on `folder`, or a skipped test where none can be mounted."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        pytest.skip(f"no disk can be mounted here: {error}")
    if done.returncode:
        pytest.skip(f"no disk can be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_said_and_work_goes_on_when_there_is_room(tmp_path):
    with small_disk(tmp_path / "disk", options="size=6m") as disk:
        path = disk / "library.kliping"
        with Library(path) as library:
            document = library.add(article())
            (disk / "ballast").write_bytes(b"x" * 4_000_000)
            saved = []
            with pytest.raises(LibraryError, match="full") as caught:
                for number in count():
                    saved.append(library.annotate(document, Span(0, 5), comment=f"{number} " + "panjang " * 500))
            assert caught.value.remedy
            assert {note.id for note in library.annotations()} == {note.id for note in saved}
            (disk / "ballast").unlink()
            saved.append(library.annotate(document, Span(0, 5), comment="lagi"))
        with Library(path) as library:
            assert {note.id for note in library.annotations()} == {note.id for note in saved}
            assert len(library.history()) == len(saved) + 1
            assert library.check() == []


def test_an_article_too_large_for_the_disk_is_not_half_imported(tmp_path):
    with small_disk(tmp_path / "disk", options="size=2m") as disk, Library(disk / "library.kliping") as library:
        with pytest.raises(LibraryError, match="full"):
            library.add(article(" ".join(f"kata{n}" for n in range(300_000))))
        assert library.documents() == [] and library.history() == []
        assert library.check() == []


def test_a_library_cannot_be_made_on_a_full_disk_and_leaves_no_half_one(tmp_path):
    with small_disk(tmp_path / "disk", options="size=64k") as disk:
        with pytest.raises(LibraryError, match="full"):
            Library(disk / "library.kliping")
        (disk / "library.kliping").unlink(missing_ok=True)
        subprocess.run(["mount", "-o", "remount,size=4m", str(disk)], check=True)
        Library(disk / "library.kliping").close()


def test_a_library_on_a_read_only_disk_is_refused(tmp_path):
    with small_disk(tmp_path / "disk", options="size=4m") as disk:
        Library(disk / "library.kliping").close()
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        with pytest.raises(LibraryError) as caught:
            Library(disk / "library.kliping")
        assert caught.value.remedy
        assert [each.name for each in disk.iterdir()] == ["library.kliping"]


_LOCKED_OUT = """
import os, sys
from pathlib import Path
import sqlite_utils
from desktop_app.domain.spans import Span
from desktop_app.errors import LibraryError
from desktop_app.store.library import Library
from tests.store.articles import article
folder = Path(sys.argv[1])
os.seteuid(65534)
path, saved = folder / "library.kliping", []
library = Library(path)
document = library.add(article())
for comment in ("satu", "dua", "tiga"):
    try:
        saved.append(library.annotate(document, Span(0, 5), comment=comment).comment)
    except LibraryError as error:
        assert error.remedy
    path.chmod(0o444), folder.chmod(0o555)
library.close()
try:
    Library(path).close()
except LibraryError as error:
    assert error.remedy
path.chmod(0o644), folder.chmod(0o755)
with Library(path) as library:
    assert {note.comment for note in library.annotations()} == set(saved), saved
    library.annotate(document, Span(0, 5), comment="empat")
    assert library.check() == []
print(*saved)
"""


def test_a_file_made_read_only_while_it_is_open_loses_nothing_and_work_goes_on_afterwards(tmp_path):
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("needs a user whose permissions can be dropped")
    folder = Path(tempfile.mkdtemp())
    try:
        folder.chmod(0o755)
        os.chown(folder, 65534, 65534)
        done = subprocess.run(
            [sys.executable, "-c", _LOCKED_OUT, str(folder)], capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 0, done.stderr
        assert "satu" in done.stdout
    finally:
        shutil.rmtree(folder)


def take_away(path: Path, *ends: str) -> None:
    """What a careless hand or a synchronising program does to the files beside a library."""
    for end in ends:
        path.with_name(path.name + end).unlink()


def comments_after_a_kill(path: Path, folder: Path) -> list[str]:
    """The notes that are there if the program ended now: memory is lost, files are not."""
    folder.mkdir()
    for end in ("", "-wal"):
        if (file := path.with_name(path.name + end)).exists():
            shutil.copy(file, folder / file.name)
    with Library(folder / path.name) as library:
        assert library.check() == []
        return [note.comment for note in library.annotations()]


@pytest.mark.parametrize("ends", [("-wal",), ("-wal", "-shm")])
def test_a_journal_that_is_taken_away_while_open_is_no_loss_after_the_next_save(path, tmp_path, ends):
    with Library(path) as library:
        document = library.add(article())
        library.annotate(document, Span(0, 5), comment="satu")
        take_away(path, *ends)
        library.annotate(document, Span(6, 13), comment="dua")
        assert comments_after_a_kill(path, tmp_path / "killed") == ["satu", "dua"]
        library.annotate(document, Span(14, 19), comment="tiga")
    assert comments_after_a_kill(path, tmp_path / "closed") == ["satu", "dua", "tiga"]


def test_a_journal_that_is_taken_away_while_open_is_noticed_by_who_asks_for_news(path, tmp_path):
    with Library(path) as library:
        library.annotate(library.add(article()), Span(0, 5), comment="satu")
        take_away(path, "-wal")
        assert comments_after_a_kill(path, tmp_path / "killed") == []
        library.poll()
        assert comments_after_a_kill(path, tmp_path / "later") == ["satu"]


def test_who_opens_a_library_whose_journal_was_taken_away_is_told_and_can_as_soon_as_it_is_noticed(path):
    with Library(path) as library:
        document = library.add(article())
        take_away(path, "-wal")
        first = writer(path, document.id, author="Budi", notes=1)
        assert first.communicate(timeout=120)[0] == "" and first.returncode != 0
        library.poll()
        assert len(writer(path, document.id, author="Budi", notes=1).communicate(timeout=120)[0].split()) == 1
        library.annotate(document, Span(0, 5))
        assert len(library.annotations()) == 2 and library.check() == []


def test_a_journal_in_whose_place_another_program_has_begun_one_is_not_written_over(path, tmp_path):
    with Library(path) as library:
        document = library.add(article())
        library.database.run("PRAGMA wal_checkpoint(TRUNCATE)")
        library.annotate(document, Span(0, 5), comment="satu")
        take_away(path, "-wal", "-shm")
        with writer(path, document.id, author="Budi", notes=1, end="os._exit(0)") as other:
            assert len(other.communicate(timeout=120)[0].split()) == 1
        with pytest.raises(LibraryError, match="was removed while"):
            library.annotate(document, Span(6, 13), comment="dua")
        assert comments_after_a_kill(path, tmp_path / "killed") == ["catatan 0"]
        library.backup(tmp_path / "copy.kliping")
    with Library(tmp_path / "copy.kliping") as copy:
        assert [note.comment for note in copy.annotations()] == ["satu"] and copy.check() == []


def test_a_library_removed_while_it_is_open_says_so_and_can_be_saved_elsewhere(path, tmp_path):
    with Library(path) as library:
        note = library.annotate(library.add(article()), Span(0, 5))
        for each in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
            each.unlink()
        with pytest.raises(LibraryError, match="removed") as caught:
            library.annotate(note.document, Span(0, 5))
        assert caught.value.remedy and library.annotations() == [note]
        library.backup(tmp_path / "copy.kliping")
    with Library(tmp_path / "copy.kliping") as copy:
        assert copy.annotations() == [note] and copy.check() == []


def test_work_goes_on_when_the_folder_of_a_library_is_there_again(tmp_path):
    folder, elsewhere = tmp_path / "notes", tmp_path / "elsewhere"
    folder.mkdir()
    with Library(folder / "library.kliping") as library:
        document = library.add(article())
        folder.rename(elsewhere)
        with pytest.raises(LibraryError, match="moved"):
            library.annotate(document, Span(0, 5))
        elsewhere.rename(folder)
        note = library.annotate(document, Span(0, 5))
    with Library(folder / "library.kliping") as library:
        assert library.annotations() == [note] and library.check() == []


def test_nothing_is_made_in_the_place_of_a_library_that_was_moved_with_its_journal(path, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with Library(path) as library:
        document = library.add(article())
        files = [path.with_name(path.name + end) for end in ("", "-wal", "-shm")]
        for file in files:
            file.rename(elsewhere / file.name)
        library.poll()
        assert not path.exists() and library.documents() == [document]
        for file in files:
            (elsewhere / file.name).rename(file)
        library.poll()
        note = library.annotate(document, Span(0, 5))
    with Library(path) as library:
        assert library.annotations() == [note] and library.check() == []


def test_a_library_in_whose_place_another_one_was_put_is_not_written_to(path, tmp_path):
    with Library(path) as library:
        document = library.add(article())
        library.backup(tmp_path / "copy.kliping")
        (tmp_path / "copy.kliping").replace(path)
        with pytest.raises(LibraryError, match="replaced"):
            library.annotate(document, Span(0, 5))


def test_a_library_that_was_named_without_its_folder_is_written_from_any_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with Library("library.kliping") as library:
        document = library.add(article())
        monkeypatch.chdir(tmp_path.parent)
        assert library.annotate(document, Span(0, 5))
