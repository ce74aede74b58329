"""The terminal, run as users run it: in a process of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.cli import COMMANDS
from desktop_app.store.library import Library

SAMPLE = str(next(iter(sorted(paths.samples().glob("*.txt")))))
TEXT = Path(SAMPLE).read_text(encoding="utf-8")


@pytest.fixture
def kliping(tmp_path):
    """Runs `kliping …` on a library of its own; gives the finished process, with bytes as output."""

    def run(
        *arguments: str, library: Path | None = tmp_path / "library.kliping", stdin: bytes = b"", **environment: str
    ):
        given = {**os.environ, "KLIPING_LIBRARY": str(library), "XDG_CONFIG_HOME": str(tmp_path), **environment}
        command = [sys.executable, "-m", "desktop_app", *arguments]
        return subprocess.run(command, input=stdin, capture_output=True, env=given, cwd=tmp_path)

    return run


def lines(done) -> list[dict]:
    """The JSON objects a command printed."""
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def words(done) -> str:
    return done.stdout.decode().strip()


def complaint(done) -> str:
    """The one line on standard error."""
    text = done.stderr.decode()
    assert text.count("\n") == 1 and text.startswith("kliping: "), text
    assert "Traceback" not in text
    return text


def test_the_commands_are_those_of_the_contract(kliping):
    shown = words(kliping("--help"))
    assert all(f"\n  {name} " in shown for name in COMMANDS)


def test_every_command_takes_a_library(kliping):
    assert all("--library" in words(kliping(name, "--help")) for name in COMMANDS)


def test_extract_prints_a_sheet_whose_spans_are_their_slices(kliping):
    sheet = lines(kliping("extract", SAMPLE, "--published", "2021-11-17"))[0]
    assert sheet["schema"] == "factsheet/1"
    assert sheet["source"]["characters"] == len(TEXT)
    spans = [*sheet["mentions"], *sheet["times"], *sheet["numbers"]]
    assert all(TEXT[each["start"] : each["end"]] == each["text"] for each in spans)


def test_extract_touches_no_library(kliping, tmp_path):
    kliping("extract", SAMPLE)
    assert not (tmp_path / "library.kliping").exists()


def test_extract_takes_the_date_from_the_source_record(kliping):
    assert lines(kliping("extract", SAMPLE))[0]["source"]["published"] == "2021-11-17"


def test_extract_without_any_date_says_so(kliping, tmp_path):
    (tmp_path / "x.txt").write_text(TEXT)
    assert lines(kliping("extract", "x.txt"))[0]["source"]["published"] is None


def test_extract_writes_a_file_for_every_name(kliping, tmp_path):
    (tmp_path / "a.b.txt").write_text(TEXT)
    assert lines(kliping("extract", "a.b.txt", SAMPLE, "--out", "facts/new")) == []
    written = {path.name for path in (tmp_path / "facts" / "new").iterdir()}
    assert written == {"a.b.facts.json", Path(SAMPLE).stem + ".facts.json"}
    assert json.loads((tmp_path / "facts" / "new" / "a.b.facts.json").read_text())["source"]["id"] == "a.b"


def test_extract_reads_standard_input(kliping):
    sheet = lines(kliping("extract", "-", "--language", "id", stdin=TEXT.encode()))[0]
    assert sheet["source"]["characters"] == len(TEXT)


def test_extract_counts_characters_after_an_emoji_as_one(kliping):
    text = "🌊 Ombak besar.\n"
    assert lines(kliping("extract", "-", stdin=text.encode()))[0]["source"]["characters"] == len(text)


def test_one_bad_file_does_not_stop_the_rest(kliping):
    done = kliping("extract", "missing.txt", SAMPLE, "--jobs", "2")
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    assert "missing.txt" in complaint(done)


def test_two_files_of_one_name_are_not_written_over_each_other(kliping, tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text(TEXT)
    done = kliping("extract", "a/x.txt", "b/x.txt", "--out", "out")
    assert done.returncode == 2 and "x.facts.json" in complaint(done)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [("extract",), ("extract", SAMPLE, "--published", "soon"), ("extract", SAMPLE, "--jobs", "none"),
     ("exract", SAMPLE), ("--no-such",), ("show",), ("export", "--format", "markdown", "-o", "x"),
     ("export", "--all", "-o", "x.xyz"),
     ("export", "--all", "--format", "xyz", "-o", "x"), ("annotate", "x"), ("search",)],
)  # fmt: skip
def test_wrong_usage_is_2_and_a_sentence(kliping, arguments):
    done = kliping(*arguments)
    assert done.returncode == 2
    assert complaint(done)


@pytest.mark.parametrize(
    "arguments",
    [("show", "no-such-id"), ("extract", "/"), ("extract", "missing.txt"), ("check",), ("backup", "b"),
     ("restore", "b"), ("export", "no-such-id", "-o", "x.md"), ("annotate", "no-such-id", "--quote", "x")],
)  # fmt: skip
def test_wrong_data_is_1_and_a_sentence(kliping, arguments):
    done = kliping(*arguments)
    assert done.returncode == 1
    assert complaint(done)


def test_an_article_goes_all_the_way(kliping, tmp_path):
    article = words(kliping("import", SAMPLE))
    note = words(
        kliping(
            "annotate", article, "--quote", "tujuh tentaranya", "--comment", "cek", "--tag", "toll", "--colour", "blue"
        )
    )
    shown = lines(kliping("show", article, "--json"))[0]
    assert shown["text"] == TEXT
    assert shown["annotations"][0]["id"] == note
    assert TEXT[shown["annotations"][0]["start"] : shown["annotations"][0]["end"]] == "tujuh tentaranya"
    assert (shown["annotations"][0]["tags"], shown["annotations"][0]["outcome"]) == (["toll"], "exact")
    for name in ("markdown", "html", "jsonld"):
        assert kliping("export", article, "--format", name, "-o", f"notes.{name}").returncode == 0
        assert note in (tmp_path / f"notes.{name}").read_text(encoding="utf-8")
    assert kliping("check").returncode == 0


def test_show_has_what_the_contract_names(kliping):
    article = words(kliping("import", SAMPLE))
    kliping("annotate", article, "--quote", "tujuh tentaranya")
    shown = lines(kliping("show", article, "--json"))[0]
    assert set(shown) >= {
        "id", "title", "byline", "publisher", "published", "retrieved", "url", "language", "sha256", "reader", "text",
        "blocks", "source", "annotations",
    }  # fmt: skip
    assert set(shown["blocks"][0]) >= {"kind", "start", "end"}
    assert set(shown["annotations"][0]) >= {
        "id", "motivation", "quote", "prefix", "suffix", "start", "end", "comment", "tags", "colour", "status",
        "author", "created", "modified", "outcome",
    }  # fmt: skip


def test_importing_again_gives_the_same_id(kliping):
    assert words(kliping("import", SAMPLE)) == words(kliping("import", SAMPLE))


def test_list_and_search_print_an_object_a_line(kliping):
    article = words(kliping("import", SAMPLE))
    assert [each["id"] for each in lines(kliping("list", "--json"))] == [article]
    hit = lines(kliping("search", "menewaskan", "--json"))[0]
    assert hit["id"] == article
    assert all(hit["snippet"][start:end] for start, end in hit["matches"])


@pytest.mark.parametrize("query", ['"', "*", "AND", "a OR", "😀", "(", "-", "title:"])
def test_any_search_is_safe(kliping, query):
    kliping("import", SAMPLE)
    assert kliping("search", "--", query).returncode == 0


def test_a_quote_that_stands_twice_needs_its_prefix(kliping):
    article = words(kliping("import", SAMPLE))
    done = kliping("annotate", article, "--quote", "tewas")
    assert done.returncode == 2 and "--prefix" in complaint(done)
    note = words(kliping("annotate", article, "--quote", "tewas", "--prefix", "tujuh tentaranya "))
    assert lines(kliping("show", article, "--json"))[0]["annotations"][0]["id"] == note


def test_a_quote_that_is_not_there_is_refused(kliping):
    article = words(kliping("import", SAMPLE))
    assert kliping("annotate", article, "--quote", "no such words").returncode == 1


def test_the_library_can_be_named_before_and_after_the_command(kliping, tmp_path):
    before = words(kliping("--library", "one.kliping", "import", SAMPLE))
    assert before in words(kliping("list", "--library", "one.kliping"))
    assert not (tmp_path / "library.kliping").exists()


def test_a_file_that_is_no_library_is_refused_and_left_alone(kliping, tmp_path):
    (tmp_path / "x.kliping").write_bytes(b"not a library" * 100)
    done = kliping("list", "--library", "x.kliping")
    assert done.returncode == 1 and "x.kliping" in complaint(done)
    assert (tmp_path / "x.kliping").read_bytes() == b"not a library" * 100


def test_backup_and_restore_bring_an_article_back(kliping):
    article = words(kliping("import", SAMPLE))
    assert kliping("backup", "backup.kliping").returncode == 0
    assert kliping("restore", "backup.kliping", "--library", "other.kliping").returncode == 0
    assert article in words(kliping("list", "--library", "other.kliping"))


def test_check_lists_what_is_off(kliping, tmp_path):
    import sqlite3

    article = words(kliping("import", SAMPLE))
    kliping("annotate", article, "--quote", "tujuh tentaranya")
    with Library(tmp_path / "library.kliping"):
        pass
    connection = sqlite3.connect(tmp_path / "library.kliping")
    connection.execute("UPDATE annotations SET exact = 'enam tentaranya'")
    connection.commit()
    connection.close()
    done = kliping("check")
    assert done.returncode == 1
    assert "quote_differs" in words(done)


def test_formats_lists_every_reader_and_exporter(kliping):
    found = {(each["role"], each["name"]) for each in lines(kliping("formats", "--json"))}
    assert {("reader", "html"), ("reader", "plain"), ("exporter", "markdown"), ("importer", "jsonld")} <= found


def test_an_export_can_go_to_standard_output(kliping):
    article = words(kliping("import", SAMPLE))
    assert kliping("export", article, "--format", "html", "-o", "-").stdout.startswith(b"<!DOCTYPE html>")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8", "utf-16"])
def test_terminals_of_any_encoding_are_served(kliping, tmp_path, encoding):
    (tmp_path / "x.txt").write_text("Ombak 🌊 besar “di” laut.", encoding="utf-8")
    kliping("import", "x.txt")
    done = kliping("list", PYTHONIOENCODING=encoding)
    assert done.returncode == 0, done.stderr
    sheets = kliping("extract", "x.txt", PYTHONIOENCODING=encoding).stdout.decode(encoding)
    assert json.loads(sheets)["source"]["characters"] == 24


def test_control_characters_of_an_article_do_not_reach_the_terminal(kliping, tmp_path):
    (tmp_path / "x.txt").write_bytes(b"Judul \x1b]0;evil\x07 \x1b[2J panjang sekali dan masih banyak kata di sini.")
    kliping("import", "x.txt")
    assert b"\x1b" not in kliping("list").stdout


def test_output_that_nobody_reads_on_is_no_error(tmp_path):
    command = f"{sys.executable} -m desktop_app extract {' '.join([SAMPLE] * 200)} | head -c 10 > /dev/null"
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")


def _interruptible() -> None:
    """Ctrl+C again for a child of a run that ignores it, as one in the background does."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(not hasattr(signal, "SIGINT") or sys.platform == "win32", reason="signals of another kind")
def test_ctrl_c_ends_cleanly(tmp_path):
    files = []
    for number in range(300):
        files.append(str(tmp_path / f"{number}.txt"))
        Path(files[-1]).write_text(TEXT, encoding="utf-8")
    command = [sys.executable, "-m", "desktop_app", "extract", *files, "--jobs", "2"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, preexec_fn=_interruptible
    )
    assert process.stdout is not None and process.stderr is not None
    assert process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)
    _, stderr = process.communicate(timeout=60)
    assert process.returncode == 130
    assert stderr == b"kliping: Interrupted.\n"


def test_no_command_but_the_window_loads_qt():
    code = (
        "import sys; from desktop_app.cli import main\n"
        f"main(['extract', {SAMPLE!r}]); main(['formats'])\n"
        "print(*({'PySide6', 'desktop_app.gui.window'} & set(sys.modules)), file=sys.stderr)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True).stderr == b"\n"


def test_a_folder_is_imported_and_summed_up(kliping, tmp_path):
    folder = tmp_path / "folder"
    (folder / "dalam").mkdir(parents=True)
    (folder / "a.txt").write_text("Jembatan putus.")
    (folder / "dalam" / "b.txt").write_text("Perahu tenggelam.")
    (folder / "rusak.pdf").write_bytes(b"%PDF-1.4")
    done = kliping("import", str(folder), "--no-facts", "--report", "report.jsonl")
    assert done.returncode == 1 and len(words(done).split()) == 2
    complaints = done.stderr.decode()
    assert "2 came in, 0 were there already, 1 failed." in complaints and "rusak.pdf" in complaints
    results = [json.loads(line)["result"] for line in (tmp_path / "report.jsonl").read_text().splitlines()]
    assert results == ["added", "added", "failed"]


def test_a_folder_is_watched_until_it_is_interrupted(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text("Jembatan putus.")
    command = [sys.executable, "-m", "desktop_app", "import", str(folder), "--no-facts", "--watch", "0.1"]
    environment = {**os.environ, "KLIPING_LIBRARY": str(tmp_path / "library.kliping"), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, preexec_fn=_interruptible
    ) as watching:
        assert watching.stdout is not None
        watching.stdout.readline()
        (folder / "b.txt").write_text("Perahu tenggelam.")
        assert watching.stdout.readline().strip()
        watching.send_signal(signal.SIGINT)
        assert watching.wait(timeout=60) == 0
