"""`kliping export`, run as users run it: what is chosen, kept, replaced, left out and said."""

import json

import pytest

from tests.test_cli import complaint, kliping, words  # noqa: F401 - the fixture


@pytest.fixture
def article(kliping, tmp_path) -> str:  # noqa: F811
    """The id of an article with a note."""
    (tmp_path / "x.txt").write_text("Kementerian itu mengatakan tujuh tentaranya tewas.\n24 tentara hilang.\n")
    found = words(kliping("import", "x.txt"))
    kliping("annotate", found, "--quote", "tujuh tentaranya", "--comment", "check with Yerevan", "--tag", "toll")
    return found


def test_an_earlier_export_keeps_what_was_written_into_it(kliping, article, tmp_path):  # noqa: F811
    assert kliping("export", article, "-o", "notes.md").returncode == 0
    path = tmp_path / "notes.md"
    path.write_text(path.read_text().replace("## Notes\n", "## Notes\n\nmy own words\n"))
    kliping("annotate", article, "--quote", "24 tentara hilang", "--comment", "new")
    assert kliping("export", article, "-o", "notes.md").returncode == 0
    assert "my own words" in path.read_text() and "> new" in path.read_text()


def test_a_dry_run_prints_the_difference_and_writes_nothing(kliping, article, tmp_path):  # noqa: F811
    kliping("export", article, "-o", "notes.md")
    before = (tmp_path / "notes.md").read_bytes()
    kliping("annotate", article, "--quote", "24 tentara hilang", "--comment", "new")
    shown = kliping("export", article, "-o", "notes.md", "--dry-run").stdout.decode()
    assert "+> 24 tentara hilang" in shown and "+> new" in shown
    assert (tmp_path / "notes.md").read_bytes() == before


def test_another_file_is_replaced_only_by_force(kliping, article, tmp_path):  # noqa: F811
    (tmp_path / "notes.html").write_text("mine")
    done = kliping("export", article, "-o", "notes.html")
    assert done.returncode == 1 and "--force" in complaint(done)
    assert (tmp_path / "notes.html").read_text() == "mine"
    assert kliping("export", article, "-o", "notes.html", "--force").returncode == 0
    assert (tmp_path / "notes.html").read_text().startswith("<!DOCTYPE html>")


def test_each_article_can_have_a_file_and_a_manifest(kliping, article, tmp_path):  # noqa: F811
    done = kliping("export", "--all", "--each", "--format", "markdown", "-o", "vault", "--manifest", "--no-names")
    assert done.returncode == 0
    manifest = json.loads((tmp_path / "vault" / "manifest.json").read_bytes())
    assert [(tmp_path / "vault" / each["name"]).is_file() for each in manifest["files"]] == [True]


def test_what_is_left_out_is_said(kliping, article, tmp_path):  # noqa: F811
    done = kliping("export", article, "-o", "notes.md", "--no-notes", "--facts", "none")
    assert done.returncode == 0
    assert "Left out: 1 note, " in complaint(done)
    assert "check with Yerevan" not in (tmp_path / "notes.md").read_text()


def test_a_template_of_the_users_is_followed(kliping, article, tmp_path):  # noqa: F811
    (tmp_path / "mine.txt").write_text("{{#articles}}{{#notes}}* {{{quote}}}\n{{/notes}}{{/articles}}")
    assert kliping("export", article, "-o", "notes.md", "--template", "mine.txt").returncode == 0
    assert (tmp_path / "notes.md").read_text().startswith("* tujuh tentaranya\n")


def test_the_standard_template_can_be_printed(kliping):  # noqa: F811
    assert "{{#notes}}" in words(kliping("export", "--print-template"))


@pytest.mark.parametrize(
    "arguments",
    [("--story", "none"), ("--all", "--story", "x"), ("--all", "--option", "encoding"), ("--all", "--option", "a=b"),
     ("--all", "--facts", "some"), ("--all", "--each")],
)  # fmt: skip
def test_wrong_usage_is_a_sentence_and_writes_nothing(kliping, arguments, tmp_path):  # noqa: F811
    done = kliping("export", *arguments, "-o", "x.csv")
    assert done.returncode == 2 and complaint(done)
    assert not (tmp_path / "x.csv").exists()
