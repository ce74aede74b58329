"""The web page: nothing in an article or a note can act in it, and every word of the article is there."""

import json

import html5lib
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from msgspec.structs import replace

from desktop_app.domain.anchoring import describe
from desktop_app.domain.documents import Source
from desktop_app.domain.judgements import Judgement
from desktop_app.domain.offsets import canonical
from desktop_app.domain.selections import Omission, Selection
from desktop_app.domain.spans import Span
from desktop_app.exporters.html import write
from tests.samples import TIME, annotation, revision, selection, span

UNICODE = {"invalid-codepoint"}  # control characters of the article, which are words too
HOSTILE = st.text(st.sampled_from(list("<>&]!-'\"/=sc ript\n😀אب\u202e")), min_size=1, max_size=60)
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "article", "div", "h1", "h2", "p", "ul", "li", "blockquote",
    "mark", "sup", "a", "section", "span", "table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "code",
    "footer", "script", "br", "nav", "ol", "svg", "line", "circle", "text", "g",
}  # fmt: skip


def page(chosen: Selection):
    """The page as a browser's parser sees it."""
    return html.document_fromstring(write(chosen))


def with_text(text: str, comment: str = "") -> Selection:
    """A selection with that text, all of it annotated."""
    one = selection().documents[0]
    notes = (annotation(1, Span(0, len(text)), text, comment=comment),)
    document = replace(one.document, source=Source(title=text, url=f"javascript:{text}", note=comment))
    return Selection(
        documents=(replace(one, document=document, revision=revision(text), annotations=notes, sheet=None),), made=TIME
    )


@settings(max_examples=60, deadline=None)
@given(HOSTILE.map(canonical), HOSTILE)
def test_hostile_words_make_no_elements(text, comment):
    tree = page(with_text(text, comment))
    assert {element.tag for element in tree.iter()} <= ALLOWED
    assert len(list(tree.iter("script"))) == 1


@settings(max_examples=60, deadline=None)
@given(HOSTILE.map(canonical), HOSTILE)
def test_the_embedded_data_is_what_was_exported(text, comment):
    data = json.loads(page(with_text(text, comment)).get_element_by_id("kliping-data").text)
    assert data["documents"][0]["text"] == text
    assert data["documents"][0]["annotations"][0]["comment"] == comment


def test_an_address_that_is_none_of_the_web_is_no_link():
    links = [link.get("href") for link in page(with_text("x")).iter("a")]
    assert not [link for link in links if not link.startswith("#")]


def test_overlapping_notes_nest_and_keep_every_word():
    tree = page(selection())
    block = tree.get_element_by_id("block-1")
    for number in block.iter("sup"):
        number.text = None
        number[0].text = None
    assert block.text_content() == "“Tiga warga hilang,” kata Kepala BPBD Pemalang Sri Hartati pada Senin."


def test_every_mark_leads_to_its_note():
    tree = page(selection())
    targets = {link.get("href") for link in tree.iter("a") if link.getparent().tag == "sup"}
    assert targets == {"#note-1", "#note-2", "#note-3"}
    assert all(tree.get_element_by_id(target[1:]) is not None for target in targets)


@settings(max_examples=30, deadline=None)
@given(HOSTILE.map(canonical), HOSTILE)
def test_the_page_is_html_as_the_standard_has_it(text, comment):
    for chosen in (selection(), with_text(text, comment), Selection(documents=selection().documents * 2, made=TIME)):
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(write(chosen), transport_encoding="utf-8")
        assert [error for _, error, _ in parser.errors if error not in UNICODE] == []


def test_every_id_is_one_elements_and_every_link_leads_to_one():
    tree = page(Selection(documents=selection().documents * 2, made=TIME))
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert {link.get("href")[1:] for link in tree.iter("a") if link.get("href").startswith("#")} <= set(ids)


def test_notes_stand_behind_the_block_they_are_on():
    tree = page(selection())
    assert [each.getnext().get("class") for each in tree.iter("p") if each.get("id") in ("block-1", "block-3")] == [
        "notes", "notes",
    ]  # fmt: skip


def test_events_are_drawn_on_a_time_line():
    assert [text.text for text in page(selection()).iter("text")] == ["2026-03-02", "flood · Pemalang"]


def test_what_was_left_out_is_said():
    chosen = replace(selection(), omissions=(Omission(what="private_notes", number=1),))
    assert "Left out: 1 private note." in page(chosen).find(".//footer").text_content()


def test_a_corrected_fact_stands_as_the_reader_has_it():
    one = selection().documents[0]
    judgement = Judgement(
        id="j", document="d", kind="count", target=describe(revision(), span("Tiga")), verdict="corrected",
        created=TIME, value={"kind": "missing", "fields": {"value": 4, "low": 4, "high": 4}},
    )  # fmt: skip
    chosen = replace(selection(), documents=(replace(one, judgements=(judgement,)),))
    row = next(row for row in page(chosen).iter("tr") if "missing" in row.text_content())
    assert [cell.text_content() for cell in row][:2] == ["missing (corrected)", "4"]


def test_the_page_names_the_hash_of_its_source():
    assert selection().documents[0].revision.sha256 in write(selection()).decode()


def test_the_page_asks_for_nothing_from_elsewhere():
    tree = page(selection())
    assert not [element for element in tree.iter() if element.get("src") or element.tag in ("link", "img", "iframe")]
    assert "url(" not in tree.find(".//style").text and "@import" not in tree.find(".//style").text
