"""A story across its sources, from Python and the terminal."""

import json
from pathlib import Path
from shutil import copyfile

import msgspec
import pytest
from msgspec.structs import replace

import desktop_app as kliping
from desktop_app.cli import main
from desktop_app.domain.anchoring import describe
from desktop_app.domain.changes import Change, ChangeSet
from desktop_app.domain.comparison import Comparison
from desktop_app.domain.documents import Story
from desktop_app.domain.judgements import Judgement, place_of
from desktop_app.errors import UsageError
from desktop_app.store.library import Library

REPORT = (
    "Kementerian Pertahanan Azerbaijan mengatakan pada Selasa bahwa tujuh tentaranya tewas dan sepuluh lainnya "
    "terluka dalam bentrokan di perbatasan dengan Armenia. Kementerian Pertahanan Armenia mengatakan satu tentaranya "
    "tewas. Perdana Menteri Armenia Nikol Pashinyan menuduh Azerbaijan menyerang posisi militer di wilayah Syunik."
)
OTHER = "Rumah sakit di Goris menerima 12 jenazah tentara Azerbaijan, kata direkturnya, Aram Sargsyan, pada Kamis."


@pytest.fixture(scope="module")
def template(tmp_path_factory) -> Path:
    """A library with a story of three articles without facts: a report, its copy a day later, and another one."""
    path = tmp_path_factory.mktemp("story") / "library.kliping"
    with Library(path) as library:
        told = Story(id="s1", name="Perbatasan", created="2021-11-20T08:00:00Z", note="Telepon **Goris**.")
        library.apply(ChangeSet(action="story.create", changes=(Change(None, told),)))
        for text, day in ((REPORT, "2021-11-16"), (f"{REPORT} (red)", "2021-11-17"), (OTHER, "2021-11-18")):
            revision = kliping.read_text(text)
            source = replace(revision.found, published=day, language="id")
            document = library.add(replace(revision, found=source), source=source)
            change = Change(document, replace(document, stories=(told.id,)))
            library.apply(ChangeSet(action="document.stories", changes=(change,)))
    return path


@pytest.fixture(scope="module")
def searched(template, tmp_path_factory) -> tuple[Path, Comparison]:
    """The same library after the articles were searched for facts, and what came of it."""
    path = tmp_path_factory.mktemp("searched") / "library.kliping"
    copyfile(template, path)
    with Library(path) as library:
        return path, kliping.story(library, "Perbatasan")


@pytest.fixture
def library(searched, tmp_path):
    """A library of one's own, searched for facts."""
    copyfile(searched[0], tmp_path / "library.kliping")
    with Library(tmp_path / "library.kliping") as library:
        yield library


def test_copies_count_once_and_facts_are_looked_for(searched):
    found = searched[1]
    assert [len(report.documents) for report in found.reports] == [2, 1]
    dead = next(claim for claim in found.claims if claim.kind == "killed" and claim.sides == ("Azerbaijan",))
    assert {figure.count.value for line in dead.lines for figure in line.figures} >= {7}
    assert found.without_facts == ()


def test_what_was_found_is_kept(library):
    assert all(library.sheet(document.revision) is not None for document in library.documents())


def test_every_passage_stands_where_it_says(library):
    found = kliping.story(library, "Perbatasan")
    texts = {document.id: library.revision(document.revision).text for document in library.documents()}
    shown = [p for claim in found.claims for line in claim.lines for figure in line.figures for p in figure.passages]
    shown += [p for one in (*found.happenings, *found.names) for p in one.passages]
    assert shown and all(texts[p.document][p.start : p.end] == p.text for p in shown)


def test_what_is_rejected_is_left_out(library):
    (document,) = [each for each in library.documents() if each.source.published == "2021-11-18"]
    revision, sheet = library.revision(document.revision), library.sheet(document.revision)
    assert sheet is not None
    judgements = [
        Judgement(
            id=f"j{number}", document=document.id, kind="count", target=describe(revision, place_of(count)),
            verdict="rejected", created="2021-11-20T08:00:00Z", value={"kind": count.kind},
        )
        for number, count in enumerate(sheet.counts)
    ]  # fmt: skip
    changes = tuple(Change(None, each) for each in judgements)
    library.apply(ChangeSet(action="judgement.create", changes=changes))
    claims = kliping.story(library, "Perbatasan").claims
    assert sheet.counts and all(claim.reports == (0,) for claim in claims)


def test_without_looking_articles_without_facts_are_listed(template, tmp_path):
    copyfile(template, tmp_path / "library.kliping")
    with Library(tmp_path / "library.kliping") as library:
        found = kliping.story(library, "Perbatasan", facts=False)
    assert len(found.without_facts) == 3 and found.claims == ()


def test_an_article_that_cannot_be_searched_is_listed_and_the_others_are_shown(library):
    bad = kliping.read_text("Seorang nelayan hilang di Teluk Bayur, kata polisi setempat pada Senin malam.")
    source = replace(bad.found, published="senin lalu", language="id")
    document = library.add(replace(bad, found=source), source=source)
    change = Change(document, replace(document, stories=("s1",)))
    library.apply(ChangeSet(action="document.stories", changes=(change,)))
    found = kliping.story(library, "Perbatasan")
    assert found.without_facts == (document.id,)
    assert len(found.reports) == 3 and found.claims != ()


def test_a_story_that_is_not_there_is_named_with_those_that_are(library):
    with pytest.raises(UsageError, match="no story") as error:
        kliping.story(library, "Banjir")
    assert "Perbatasan" in error.value.remedy


def test_the_terminal_shows_the_sources_side_by_side(library, capsys):
    assert main(["stories", "show", "Perbatasan", "--library", str(library.path)]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Perbatasan: 3 articles, 2 sources\n  Telepon **Goris**.\n")
    assert "(2 copies of one report)" in shown
    assert "killed · Azerbaijan" in shown


def test_the_terminal_prints_the_same_as_json(library, capsys):
    assert main(["stories", "show", "Perbatasan", "--json", "--library", str(library.path)]) == 0
    found = msgspec.convert(json.loads(capsys.readouterr().out), Comparison)
    assert found == kliping.story(library, "Perbatasan")


def test_a_story_travels_in_a_bundle_with_its_note(library, tmp_path, capsys):
    bundle, theirs = tmp_path / "story.kliping-bundle", tmp_path / "theirs.kliping"
    here = ["--library", str(library.path)]
    assert main(["export", "--story", "Perbatasan", "--format", "bundle", "-o", str(bundle), *here]) == 0
    assert main(["import-notes", str(bundle), "--library", str(theirs)]) == 0
    capsys.readouterr()
    with Library(theirs) as brought:
        (story,) = brought.stories()
        assert (story.name, story.note) == ("Perbatasan", "Telepon **Goris**.")
        assert kliping.story(brought, "Perbatasan", facts=False).claims == kliping.story(library, "Perbatasan").claims
        assert brought.check() == []


def test_the_note_of_a_story_stands_at_the_head_of_its_markdown(library, tmp_path):
    written = tmp_path / "story.md"
    assert main(["export", "--story", "Perbatasan", "-o", str(written), "--library", str(library.path)]) == 0
    assert "> Telepon **Goris**." in written.read_text(encoding="utf-8")


def test_the_stories_are_listed_as_before(library, capsys):
    assert main(["stories", "--json", "--library", str(library.path)]) == 0
    assert json.loads(capsys.readouterr().out)["articles"] == 3
