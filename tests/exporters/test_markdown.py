"""Markdown: what stands in the file is what Markdown programs show."""

import re

import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from msgspec.structs import replace

from desktop_app.domain.documents import Source
from desktop_app.domain.selections import Selection
from desktop_app.domain.spans import Span
from desktop_app.exporters.markdown import escaped, write
from tests.samples import TIME, annotation, blocks, revision, selection

HOSTILE = st.text(
    st.one_of(
        st.sampled_from(list("\\`*_{}[]()<>#|~$%^=&!+-.:\"'@/ 0123aé😀אب\u202e")),
        st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs"), exclude_characters="\u200b"),
    )
)
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def shown(markdown: str) -> str:
    """The words a reader of the rendered page sees."""
    return "".join(
        child.content
        for token in MARKDOWN.parse(markdown)
        for child in token.children or ()
        if child.type in ("text", "text_special")
    )


@given(HOSTILE)
def test_escaped_words_are_shown_as_they_are(words):
    assert shown(escaped(words)) == " ".join(words.split())


@given(HOSTILE)
def test_escaped_words_stay_one_paragraph(words):
    assert {token.type for token in MARKDOWN.parse(escaped(words))} <= {"paragraph_open", "inline", "paragraph_close"}


@given(st.text())
def test_front_matter_is_yaml_that_gives_every_value_back(title):
    one = selection().documents[0]
    document = replace(one.document, source=Source(title=title, byline=title))
    written = write(Selection(documents=(replace(one, document=document),), made=TIME)).decode()
    matter = yaml.safe_load(written.split("---\n")[1])
    assert matter.get("byline", "") == title


def test_an_open_fence_in_a_note_ends_with_the_note():
    tokens = MARKDOWN.parse(write(selection()).decode().partition("\n---\n")[2])
    headings = [tokens[n + 1].content for n, token in enumerate(tokens) if token.type == "heading_open"]
    assert "Who says what" in headings


def test_every_note_can_be_linked_to():
    written = write(selection()).decode()
    for each in selection().documents[0].annotations:
        assert re.search(rf" \^note-{each.id}$", written, re.MULTILINE)


def test_tags_are_tags_of_obsidian():
    assert "#toll-/-korban" in write(selection()).decode()


def test_figures_stand_with_their_claimants():
    row = next(line for line in write(selection()).decode().splitlines() if line.startswith("| missing"))
    assert "Sri Hartati" in row and "Tiga warga hilang" in row


def test_a_quote_over_several_lines_stays_a_quote():
    text = "# satu\n- dua\n> tiga"
    one = selection().documents[0]
    noted = replace(
        one,
        revision=replace(revision(text), blocks=blocks(text)),
        annotations=(annotation(1, Span(0, len(text)), text),),
        sheet=None,
    )
    written = write(Selection(documents=(noted,), made=TIME)).decode()
    assert "> \\# satu\n> \\- dua\n> \\> tiga\n" in written
