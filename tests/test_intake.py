"""Many files or folders into a library."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop_app import intake
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.identifiers import now
from desktop_app.errors import ReadingError
from desktop_app.store.library import Library


@pytest.fixture
def library(tmp_path_factory):
    with Library(tmp_path_factory.mktemp("library") / "library.kliping") as opened:
        yield opened


@pytest.fixture
def folder(tmp_path):
    for name, words in {
        "b.txt": "Perahu tenggelam.",
        "a.txt": "Jembatan putus.",
        "dalam/c.md": "# Banjir\n\nAir naik.",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(words, encoding="utf-8")
    return tmp_path


def names(found, folder):
    return [str(path.relative_to(folder)) for path in found]


def results(library, files, **options):
    return [outcome.result for outcome in intake.import_many(library, files, facts=False, **options)]


def test_a_folder_gives_what_is_in_it_and_beneath_it_by_name(folder):
    assert names(intake.files_in([folder]), folder) == ["a.txt", "b.txt", str(Path("dalam/c.md"))]


def test_a_file_that_is_named_is_taken_whatever_it_is(tmp_path):
    assert intake.files_in([tmp_path / "nothing.xyz"]) == [tmp_path / "nothing.xyz"]


@pytest.mark.parametrize("name", [".hidden.txt", "a.source.json", "picture.png", ".git/x.txt"])
def test_what_is_no_article_is_passed_over(name, folder):
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text("x")
    assert len(intake.files_in([folder])) == 3


def test_the_companions_of_a_saved_page_are_passed_over(folder):
    (folder / "Berita.html").write_text("<p>Berita</p>")
    (folder / "Berita_files").mkdir()
    (folder / "Berita_files" / "iklan.html").write_text("<p>Iklan</p>")
    assert "iklan.html" not in [path.name for path in intake.files_in([folder])]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_links_to_folders_are_not_followed_and_links_to_files_are(folder, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "x.txt").write_text("Tautan.")
    (folder / "loop").symlink_to(folder)
    (folder / "elsewhere").symlink_to(elsewhere)
    (folder / "nowhere.txt").symlink_to(folder / "missing.txt")
    (folder / "link.txt").symlink_to(elsewhere / "x.txt")
    assert names(intake.files_in([folder]), folder) == ["a.txt", "b.txt", str(Path("dalam/c.md")), "link.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_a_folder_is_not_waited_for(folder):
    os.mkfifo(folder / "pipe.txt")
    assert len(intake.files_in([folder])) == 3


def test_a_name_that_is_not_utf_8_comes_in(folder, library):
    raw = os.fsencode(folder) + b"/kabar-\xe9.txt"
    try:
        Path(os.fsdecode(raw)).write_text("Kabar lama.")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    assert results(library, intake.files_in([folder])) == ["added"] * 4


def test_each_file_says_what_became_of_it(folder, library):
    files = [*intake.files_in([folder]), folder / "missing.txt"]
    assert results(library, files) == ["added", "added", "added", "failed"]
    assert results(library, files) == ["known", "known", "known", "failed"]


def test_the_same_bytes_twice_are_one_article(folder, library):
    (folder / "copy.txt").write_bytes((folder / "a.txt").read_bytes())
    assert results(library, intake.files_in([folder])) == ["added", "added", "known", "added"]


def test_a_failure_has_its_reason(folder, library):
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and nothing else")
    outcome = next(each for each in intake.import_many(library, [folder / "broken.pdf"]) if each.error)
    assert "broken.pdf" in outcome.error.message and outcome.error.remedy


def test_whoever_stops_asking_has_cancelled_the_rest(folder, library):
    outcomes = intake.import_many(library, intake.files_in([folder]), facts=False)
    next(outcomes)
    outcomes.close()
    assert len(library.documents()) == 1


def test_progress_counts_the_files(folder, library):
    done = []
    list(intake.import_many(library, intake.files_in([folder]), facts=False, progress=done.append))
    assert done == [1, 2, 3]


def test_several_processes_give_what_one_gives(folder, library):
    assert results(library, intake.files_in([folder]), jobs=2) == ["added"] * 3
    assert results(library, intake.files_in([folder]), jobs=2) == ["known"] * 3


def test_an_article_in_the_bin_comes_back(folder, library):
    outcome = next(iter(intake.import_many(library, [folder / "a.txt"], facts=False)))
    document = library.document(outcome.document)
    change = Change(document, replace(document, binned=now()))
    library.apply(ChangeSet(action="document.bin", changes=(change,), document=document.id))
    assert results(library, [folder / "a.txt"]) == ["added"]
    assert [each.id for each in library.documents()] == [document.id]


def test_a_file_that_is_named_twice_is_known_the_second_time(folder, library):
    assert results(library, [folder / "a.txt", folder / "a.txt", folder / "no.txt"]) == ["added", "known", "failed"]


def test_a_watched_folder_gives_what_is_new_once_it_is_written_whole(folder):
    watch = intake.FolderWatch(folder, seen=intake.states_of(intake.files_in([folder])))
    assert watch.poll() == []
    (folder / "new.txt").write_text("Setengah")
    assert watch.poll() == []
    (folder / "new.txt").write_text("Setengah, lalu selesai.")
    assert watch.poll() == []
    assert watch.poll() == [folder / "new.txt"]
    assert watch.poll() == []


def test_a_watched_file_that_changes_is_new(folder):
    watch = intake.FolderWatch(folder, seen=intake.states_of(intake.files_in([folder])))
    (folder / "a.txt").write_text("Jembatan sudah diperbaiki.")
    watch.poll()
    assert watch.poll() == [folder / "a.txt"]


def test_what_a_watch_has_seen_outlives_it(folder):
    watch = intake.FolderWatch(folder)
    watch.poll()
    assert len(watch.poll()) == 3
    assert intake.FolderWatch(folder, seen=watch.seen).poll() == []


def test_a_watched_folder_that_is_gone_says_so(tmp_path):
    (tmp_path / "stick").mkdir()
    watch = intake.FolderWatch(tmp_path / "stick")
    (tmp_path / "stick").rmdir()
    with pytest.raises(ReadingError, match="stick"):
        watch.poll()


CLIPPING = "Judul (Penulis)\n- Your Highlight on page 3 | Location 40-41 | Added on Monday\n\nkata-kata\n==========\n"


@pytest.mark.parametrize(
    ("name", "content", "is_notes"),
    [
        ("My Clippings.txt", CLIPPING, True),
        ("potongan.txt", "\ufeff" + CLIPPING.replace("Your Highlight", "La subrayado en la página"), True),
        ("berita.txt", "Jembatan putus.\n\n- Kata warga\n==========\nTamat.\n", False),
        (
            "catatan.md",
            "# Annotations\n\n“air naik” ([p. 3](zotero://open-pdf/library/items/AB?annotation=CD))\n",
            True,
        ),
        ("catatan.html", '<p><span class="highlight" data-annotation="%7B%7D">“air naik”</span></p>', True),
        ("berita.md", "# Banjir\n\nAir naik. [Baca](https://example.org)\n", False),
        ("berita.html", "<p>Jembatan putus.</p>", False),
        ("proyek.qdpx", "PK", True),
        ("highlights.csv", "Highlight,Book Title\n", True),
        ("metadata.epub.lua", "return {}", True),
        ("hypothesis.json", "[]", True),
        ("gambar.png", "PNG", False),
    ],
)
def test_files_of_notes_are_known_by_their_ending_or_by_how_they_begin(name, content, is_notes, tmp_path):
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert intake.brings_notes(tmp_path / name) is is_notes


@pytest.mark.parametrize("name", ["missing.txt", "folder.txt"])
def test_what_is_no_file_holds_no_notes(name, tmp_path):
    (tmp_path / "folder.txt").mkdir()
    assert not intake.brings_notes(tmp_path / name)


def test_a_watch_that_begins_takes_what_is_there_as_seen(folder):
    watch = intake.FolderWatch(folder)
    assert watch.begin() == []
    assert [watch.poll(), watch.poll()] == [[], []]
    (folder / "baru.txt").write_text("Api padam.", encoding="utf-8")
    assert [names(found, folder) for found in (watch.poll(), watch.poll(), watch.poll())] == [[], ["baru.txt"], []]


def test_the_pages_of_a_file_are_told(library, tmp_path):
    from tests.benchmarks.reading import long_pdf

    (tmp_path / "panjang.pdf").write_bytes(long_pdf(5))
    heard = []
    list(intake.import_many(library, [tmp_path / "panjang.pdf"], facts=False, pages=lambda *page: heard.append(page)))
    assert heard == [(page, 5) for page in range(5)]
