"""What holds for every registered reader."""

import os
import socket
import subprocess
import sys
from dataclasses import astuple
from pathlib import Path

import pytest
from msgspec.structs import asdict

from desktop_app import pipeline
from desktop_app.domain.offsets import canonical
from desktop_app.errors import ReadingError, UsageError
from desktop_app.files import LARGEST_FILE
from desktop_app.readers import reader_for, readers
from desktop_app.readers.page import TRAFILATURA
from tests.golden import matches

FILES = Path(__file__).parent / "files"
ARTICLES = sorted(path for path in FILES.iterdir() if not path.name.startswith("."))
every_reader = pytest.mark.parametrize("name", readers.names())
every_article = pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)


def as_lines(revision) -> bytes:
    """A revision as the golden files have it: what was found, then a line a block."""
    found = [f"{name}: {value!r}" for name, value in asdict(revision.found).items() if value]
    found += [
        f"? {e.field}: {e.value!r} {e.where}" if e.guess else f"! {e.field}: {e.value!r} {e.where}"
        for e in revision.evidence
    ]
    blocks = [f"{b.kind}{b.level or ''} {b.start}-{b.end} {b.span.slice(revision.text)}" for b in revision.blocks]
    return ("\n".join([*found, "", *blocks]) + "\n").encode()


def test_the_formats_of_the_contract_are_there():
    assert {
        "plain", "markdown", "html", "mhtml", "maff", "pdf", "docx", "odt", "rtf", "epub", "eml",
    } == set(readers.names())  # fmt: skip


@every_reader
def test_has_an_article_to_be_tried_on(name):
    assert any(path.suffix in readers[name].suffixes for path in ARTICLES)


@every_article
def test_reads_what_the_golden_file_holds(path):
    golden = Path(__file__).parent / "golden" / f"{path.name}.txt"
    assert matches(golden, as_lines(pipeline.read(path)))


@every_article
def test_the_same_file_gives_the_same_text(path):
    assert pipeline.read(path).text == pipeline.read(path).text


@every_article
def test_the_text_is_canonical(path):
    text = pipeline.read(path).text
    assert canonical(text) == text


@every_article
def test_blocks_are_in_order_within_the_text_and_not_blank(path):
    revision = pipeline.read(path)
    end = 0
    for block in revision.blocks:
        assert end <= block.start < block.end <= len(revision.text)
        assert block.span.slice(revision.text).strip()
        end = block.end


@every_article
def test_no_socket_is_opened(path, monkeypatch):
    def refuse(*arguments, **options):
        raise AssertionError("a reader asked for the network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert pipeline.read(path).text


@every_article
@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_a_truncated_file_is_read_or_refused_with_a_sentence(path, share, tmp_path):
    data = path.read_bytes()
    cut = tmp_path / path.name
    cut.write_bytes(data[: int(len(data) * share)])
    try:
        assert pipeline.read(cut).text
    except ReadingError as error:
        assert error.remedy


@every_reader
@pytest.mark.parametrize(
    "data", [b" \n\t ", b"\xef\xbb\xbf", b"\xff\xfe", b"<html><head></head><body></body></html>", b"---\n---\n"]
)
def test_a_file_without_words_is_refused(name, data):
    try:
        assert readers[name].read(data, "x").text.strip()
    except ReadingError as error:
        assert "x" in error.message


def test_the_version_names_the_trafilatura_that_is_installed():
    from importlib.metadata import version

    assert version("trafilatura") == TRAFILATURA


def test_an_unknown_reader_is_wrong_usage():
    with pytest.raises(UsageError, match="djvu"):
        reader_for("x.djvu", b"", name="djvu")


def test_an_unknown_format_says_what_can_be_read():
    with pytest.raises(ReadingError, match=r"\.html"):
        reader_for("x.bin", b"\x7fELF\0\0\0")


def test_a_page_without_a_suffix_is_known_by_its_beginning():
    assert reader_for("page", b"\xef\xbb\xbf\n<!DOCTYPE html>").name == "html"


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "x.txt").touch()
    with pytest.raises(ReadingError, match="empty"):
        pipeline.read(tmp_path / "x.txt")


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(ReadingError, match="folder"):
        pipeline.read(tmp_path)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(ReadingError, match="no file"):
        pipeline.read(tmp_path / "x.txt")


def test_a_name_with_a_nul_is_refused():
    with pytest.raises(ReadingError, match="cannot be read"):
        pipeline.read("a\0b.txt")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read_is_refused(tmp_path):
    (tmp_path / "x.txt").write_text("x")
    (tmp_path / "x.txt").chmod(0)
    with pytest.raises(ReadingError, match="may not be read"):
        pipeline.read(tmp_path / "x.txt")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no device files here")
def test_a_device_is_refused():
    with pytest.raises(ReadingError, match="device"):
        pipeline.read("/dev/zero")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "x.txt")
    with pytest.raises(ReadingError, match="pipe"):
        pipeline.read(tmp_path / "x.txt")


def test_a_link_to_itself_is_refused(tmp_path):
    (tmp_path / "x.txt").symlink_to(tmp_path / "x.txt")
    with pytest.raises(ReadingError):
        pipeline.read(tmp_path / "x.txt")


def test_a_file_that_is_too_large_is_refused(tmp_path):
    with (tmp_path / "x.html").open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(ReadingError, match="64 MB"):
        pipeline.read(tmp_path / "x.html")


def test_fifty_megabytes_of_one_word_are_refused(tmp_path):
    (tmp_path / "x.txt").write_bytes(b"a" * 50_000_000)
    with pytest.raises(ReadingError, match="50,000,000 characters"):
        pipeline.read(tmp_path / "x.txt")


def test_the_registry_of_readers_loads_no_parser():
    heavy = {"lxml", "trafilatura", "numpy", "markdown_it", "pypdfium2", "mammoth", "striprtf", "PySide6"}
    code = f"import sys; from desktop_app.readers import readers; list(readers); print({heavy} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "set()\n"


def test_readings_are_values():
    reading = readers["plain"].read(b"Satu.\nDua.", "x.txt")
    assert astuple(reading) == astuple(readers["plain"].read(b"Satu.\nDua.", "x.txt"))
