"""Reading, extracting, importing, exporting, saving: the functions that the window and the terminal share."""

import errno
import json
import os
import resource
import subprocess
import sys
import weakref
from datetime import date
from pathlib import Path

import pytest

from desktop_app import paths, pipeline
from desktop_app.errors import ExportError, KlipingError, LibraryError, ReadingError, UsageError
from desktop_app.store.library import Library

ARTICLE = "Dua perahu nelayan tenggelam di Selat Sape pada Minggu malam, kata Basarnas.\nEnam awak selamat.\n"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "perahu.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "library.kliping") as opened:
        yield opened


def test_the_text_of_a_txt_is_the_files_own(article):
    assert pipeline.read(article).text == ARTICLE


def test_a_text_without_a_title_is_called_by_its_first_words(article):
    assert pipeline.read(article).found.title == "Dua perahu nelayan tenggelam di Selat Sape pada Minggu malam, kata…"


def test_the_source_record_beside_a_file_is_used(article):
    article.with_name("perahu.source.json").write_text('{"publisher": "Koran", "published": "2024-05-06"}')
    found = pipeline.read(article).found
    assert (found.publisher, found.published) == ("Koran", "2024-05-06")


def test_what_the_caller_says_overrules_the_source_record(article):
    article.with_name("perahu.source.json").write_text('{"published": "2024-05-06", "language": "en"}')
    found = pipeline.read(article, published=date(2024, 5, 7), language="id").found
    assert (found.published, found.language) == ("2024-05-07", "id")


def test_a_broken_source_record_is_reported(article):
    article.with_name("perahu.source.json").write_text("{")
    with pytest.raises(ReadingError, match=r"perahu\.source\.json"):
        pipeline.read(article)


@pytest.mark.parametrize("value", ["yesterday", "2021-13-01", "17/11/2021", "2021-02-30", ""])
def test_a_wrong_date_is_wrong_usage(value):
    with pytest.raises(UsageError, match="date"):
        pipeline.published_day(value)


@pytest.mark.parametrize(
    ("value", "day"),
    [
        (None, None),
        ("2021", None),
        ("2021-11", None),
        ("2021-11-17", date(2021, 11, 17)),
        ("2021-11-17T23:00:00+07:00", date(2021, 11, 17)),
    ],
)
def test_the_day_of_a_date(value, day):
    assert pipeline.published_day(value) == day


def test_the_sheet_counts_from_the_day_it_is_told(article):
    sheet = pipeline.extract(pipeline.read(article), published="2024-05-06")
    assert (sheet.source.id, sheet.source.published, sheet.source.characters) == ("perahu", "2024-05-06", len(ARTICLE))


def test_pasted_words_are_an_article():
    revision = pipeline.read_text("Satu. 😀\r\nDua.", title="Judul", url="https://example.org")
    assert (revision.text, revision.found.title, revision.found.url) == (
        "Satu. 😀\nDua.",
        "Judul",
        "https://example.org",
    )


def test_pasting_nothing_is_refused():
    with pytest.raises(ReadingError):
        pipeline.read_text(" \n ")


def test_many_files_come_in_order_and_a_bad_one_stops_nothing(article, tmp_path):
    results = dict(pipeline.extract_many([article, tmp_path / "missing.txt", tmp_path]))
    assert [isinstance(found, KlipingError) for found in results.values()] == [False, True, True]


def test_several_processes_give_what_one_gives(article, tmp_path):
    files = [article, tmp_path / "missing.txt"]
    one = [found if not isinstance(found, KlipingError) else str(found) for _, found in pipeline.extract_many(files)]
    two = [
        found if not isinstance(found, KlipingError) else str(found)
        for _, found in pipeline.extract_many(files, jobs=2)
    ]
    assert one == two


def result_of(path: Path) -> ReadingError:
    return ReadingError(path.name)


def test_what_several_processes_made_is_not_kept_once_it_is_handed_on():
    handed_on = []
    for _, result in pipeline.shared_out(result_of, [Path(str(number)) for number in range(6)], jobs=2):
        handed_on.append(weakref.ref(result))
        del result
        kept = sum(each() is not None for each in handed_on)
    assert kept <= 1  # the thread that took it from its process may be about to let go of the last


def threads_of(path: Path) -> int:
    return pipeline.cores()


@pytest.mark.parametrize(("cores", "share"), [("4", 2), ("1", 1), ("64", 8)])
def test_several_processes_share_the_cores(monkeypatch, cores, share):
    monkeypatch.setenv("OMP_NUM_THREADS", cores)
    assert [threads for _, threads in pipeline.shared_out(threads_of, [Path("a"), Path("b")], jobs=2)] == [share] * 2


def test_importing_keeps_text_facts_and_original(article, library):
    document = pipeline.import_file(library, article, published="2024-05-06")
    assert library.revision(document.revision).text == ARTICLE
    assert library.original(document.revision) == ARTICLE.encode()
    assert library.sheet(document.revision).source.published == "2024-05-06"


def test_importing_the_same_bytes_again_finds_the_old_document(article, library, tmp_path):
    other = tmp_path / "other.txt"
    other.write_bytes(article.read_bytes())
    assert pipeline.import_file(library, article).id == pipeline.import_file(library, other).id
    assert len(library.documents()) == 1


def test_importing_brings_a_document_back_from_the_bin(article, library):
    document = pipeline.import_file(library, article)
    library.undo()
    assert pipeline.import_file(library, article).binned is None
    assert document.source.title in [each.source.title for each in library.documents()]


def test_a_file_that_cannot_be_read_leaves_nothing_behind(library, tmp_path):
    (tmp_path / "x.html").write_text("<html></html>")
    with pytest.raises(ReadingError):
        pipeline.import_file(library, tmp_path / "x.html")
    assert library.documents() == []


def test_the_sample_has_its_source_record(library):
    source = pipeline.open_sample(library).source
    assert (source.published, source.publisher, source.language) == ("2021-11-17", "", "id")
    assert "spam" in source.note and source.title.endswith("…")


def test_the_sample_is_the_articles_exact_text():
    gold = paths.samples().parent / "gold" / "dev"
    sample = next(iter(paths.samples().glob("*.txt")))
    assert sample.read_bytes() == (gold / "seed.txt").read_bytes()
    assert json.loads(sample.with_suffix(".source.json").read_text())["published"] == "2021-11-17"


def test_an_export_is_found_by_the_end_of_its_name(article, library, tmp_path):
    document = pipeline.import_file(library, article)
    path = pipeline.export(library, [document], tmp_path / "notes.html")
    assert path.read_bytes().startswith(b"<!DOCTYPE html>")


def test_an_export_of_an_unknown_format_is_wrong_usage(library, tmp_path):
    with pytest.raises(UsageError):
        pipeline.export(library, None, tmp_path / "notes.xyz")
    assert list(tmp_path.glob("notes*")) == []


def test_saving_replaces_a_file_and_keeps_its_mode(tmp_path):
    path = tmp_path / "x"
    path.write_bytes(b"old")
    path.chmod(0o640)
    pipeline.save_atomically(path, b"new")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o640)
    assert [each.name for each in tmp_path.iterdir()] == ["x"]


def test_saving_follows_a_link(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    pipeline.save_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink() and (tmp_path / "real").read_bytes() == b"new"


def test_a_failing_write_leaves_the_old_file(tmp_path):
    """The system refuses the write itself: no file of this process may grow beyond 1,000 bytes."""
    path = tmp_path / "x"
    path.write_bytes(b"old")
    code = (
        "import resource, signal, sys; from desktop_app import pipeline\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        f"pipeline.save_atomically({str(path)!r}, b'n' * 100_000)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "ExportError" in done.stderr
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["x"]
    assert resource.getrlimit(resource.RLIMIT_FSIZE)


@pytest.mark.parametrize(
    ("name", "remedy"), [("missing/x", "Make the folder"), (".", "file in it"), ("n" * 300, "shorter")]
)
def test_where_nothing_can_be_written_the_error_says_what_to_do(name, remedy, tmp_path):
    with pytest.raises(ExportError, match=remedy):
        pipeline.save_atomically(tmp_path / name, b"x")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full here")
def test_a_full_disk_is_said_to_be_full():
    with pytest.raises(ExportError, match=os.strerror(errno.ENOSPC).lower()):
        pipeline.save_atomically("/dev/full", b"x")


def test_a_backup_comes_back_and_the_library_it_replaces_is_kept(article, library, tmp_path):
    pipeline.import_file(library, article)
    library.backup(tmp_path / "backup.kliping")
    library.undo()
    library.close()
    kept = pipeline.restore(tmp_path / "backup.kliping", library.path)
    with Library(library.path) as restored:
        assert len(restored.documents()) == 1
    assert kept is not None
    with Library(kept) as old:
        assert old.documents() == []


def test_what_is_no_backup_is_not_restored(article, library):
    library.close()
    before = library.path.read_bytes()
    with pytest.raises(LibraryError):
        pipeline.restore(article, library.path)
    assert library.path.read_bytes() == before


def test_a_headline_is_the_title_as_it_stands(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Banjir Rendam Tiga Desa\n\nTiga desa terendam sejak Senin malam.\n", encoding="utf-8")
    assert pipeline.read(article).found.title == "Banjir Rendam Tiga Desa"
