"""Passages with their citations: what a reader of the pasted text sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

from desktop_app.domain.documents import Source
from desktop_app.domain.offsets import canonical
from desktop_app.domain.spans import Span
from desktop_app.exporters.citations import cited_in_html, cited_in_markdown
from tests.samples import revision, selection, span

SOURCE = selection().documents[0].document.source


def test_markdown_has_the_words_and_where_they_were_read():
    assert cited_in_markdown(SOURCE, revision(), span("Tiga warga hilang")) == (
        "> Tiga warga hilang\n>\n> — [Banjir di Pemalang](<https://example.org/banjir?a=1&b=2>), "
        "Koran \\& Kita, 2026-03-02, paragraph 2\n"
    )


def test_html_has_the_words_and_a_link():
    tree = html.fragment_fromstring(cited_in_html(SOURCE, revision(), span("Tiga warga hilang")), create_parent=True)
    assert tree.find("blockquote").text_content() == "Tiga warga hilang"
    assert tree.find(".//a").get("href") == SOURCE.url
    assert tree.text_content().endswith("— Banjir di Pemalang, Koran & Kita, 2026-03-02, paragraph 2")


@pytest.mark.parametrize("url", ["", "javascript:alert(1)", "file:///home/x"])
def test_an_address_that_is_none_of_the_web_is_no_link(url):
    source = Source(title="x", url=url)
    assert "<a" not in cited_in_html(source, revision(), span("Tiga"))
    assert "](" not in cited_in_markdown(source, revision(), span("Tiga"))


@given(st.text(st.sampled_from(list("<>&]!-'\"/=`*_[]()\n\\😀אa")), min_size=1).map(canonical), st.text())
def test_hostile_words_are_words(text, title):
    source, place = Source(title=title, url=f"https://example.org/{title}"), Span(0, len(text))
    tree = html.fragment_fromstring(cited_in_html(source, revision(text), place), create_parent=True)
    assert {element.tag for element in tree.iter()} <= {"div", "blockquote", "p", "br", "a"}
    kinds = {token.type for token in MarkdownIt().parse(cited_in_markdown(source, revision(text), place))}
    assert kinds == {"blockquote_open", "blockquote_close", "paragraph_open", "paragraph_close", "inline"}
