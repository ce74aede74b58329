"""The note of a story goes out with its articles, where notes go out at all."""

import json
import re

from msgspec.structs import replace

from desktop_app.domain.documents import Story
from desktop_app.domain.scopes import Scope, narrowed
from desktop_app.domain.selections import Omission, Selection
from desktop_app.exporters import exporter_for
from desktop_app.importers.bundle import unpack
from tests.samples import TIME, selection

STORY = Story(id="s1", name="Banjir & longsor", created=TIME, note="Telepon **BPBD**.\n\n- lihat /home/ani/catatan.txt")


def told(*, articles: int = 2) -> Selection:
    """A selection of articles in a story with a note."""
    one = selection()
    (first,) = one.documents[:1]
    documents = [first]
    for number in range(1, articles):
        document = replace(first.document, id=f"019cad2e-0000-7000-8000-0000000001{number:02}")
        documents.append(replace(first, document=document))
    return replace(one, documents=tuple(documents), stories=(STORY,))


def written(format: str, chosen: Selection) -> str:  # noqa: A002 - the word everybody uses
    return exporter_for("", name=format).write(chosen).decode()


def test_markdown_begins_with_the_note_of_the_story():
    text = written("markdown", told())
    assert text.index("longsor\n") < text.index("> Telepon **BPBD**.") < text.index("<!-- kliping article")


def test_the_web_page_begins_with_the_note_of_the_story():
    page = written("html", told())
    assert '<section class="story"><h1>Banjir &amp; longsor</h1>' in page
    assert page.index("Telepon **BPBD**.") < page.index("<article")
    data = re.search(r'id="kliping-data">(.*?)</script>', page, re.DOTALL)
    assert data is not None and json.loads(data[1])["stories"][0]["note"] == STORY.note


def test_one_article_alone_goes_out_without_the_note_of_its_story():
    assert "Telepon" not in written("markdown", told(articles=1))


def test_a_story_without_a_note_is_not_mentioned():
    assert "longsor" not in written("markdown", replace(told(), stories=(replace(STORY, note=" "),)))


def test_without_notes_the_note_of_the_story_stays_too():
    fewer = narrowed(told(), Scope(notes=False))
    assert fewer.stories == (replace(STORY, note=""),)
    (left,) = [each for each in fewer.omissions if each.what == "notes"]
    assert left.number == 1 + sum(len(each.annotations) for each in told().documents)


def test_without_paths_none_stands_in_the_note_of_the_story():
    fewer = narrowed(told(), Scope(paths=False, private=True))
    assert fewer.stories[0].note.endswith("- lihat [a path]")
    assert any(each.what == "paths" for each in fewer.omissions)


def test_a_sign_of_a_region_in_the_note_is_no_region():
    story = replace(STORY, note="<!-- kliping note x -->\nlah\n<!-- /kliping -->")
    text = written("markdown", replace(told(), stories=(story,)))
    assert "&lt;!-- kliping note x -->" in text


def test_what_is_left_out_is_counted_once():
    fewer = narrowed(replace(told(), documents=()), Scope(notes=False))
    assert fewer.omissions == (Omission(what="notes", number=1),)


def linked() -> Selection:
    """A selection whose first note leads to a passage of another article."""
    one = selection()
    (first, *others) = one.documents
    note = first.annotations[0]
    there = replace(note.targets[0], revision="elsewhere", quote=replace(note.targets[0].quote, exact="<tiga> hilang"))
    leading = replace(first, annotations=(replace(note, links=(there,)), *first.annotations[1:]))
    return replace(one, documents=(leading, *others), author="Ani")


def test_what_a_note_leads_to_is_quoted_with_it():
    assert "\u21c4 leads to, in another article:\n\n> " in written("markdown", linked())
    assert "\u21c4 &lt;tiga&gt; hilang</p>" in written("html", linked())


def test_a_bundle_says_who_made_it_unless_names_stay():
    data = exporter_for("", name="bundle").write(linked())
    assert unpack(data).author == "Ani" and unpack(data).annotations[0].links[0].revision == "elsewhere"
    assert narrowed(linked(), Scope(names=False)).author == ""


def test_training_data_leaves_out_what_leads_elsewhere():
    assert b"elsewhere" not in exporter_for("", name="brat").write(linked())
