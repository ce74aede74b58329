"""Markdown: what stands in the file is what Markdown programs show."""

import re

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from msgspec.structs import replace

from desktop_app.domain.documents import Source
from desktop_app.domain.selections import Omission, Selection
from desktop_app.domain.spans import Span
from desktop_app.exporters.fields import escaped
from desktop_app.exporters.markdown import merge, standard_template, write
from tests.samples import TIME, annotation, blocks, revision, selection, span

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


def again(change, chosen: Selection | None = None, **options) -> str | None:
    """The file after `change` of the user's in it, exported again."""
    standing = change(write(selection(), **options).decode())
    merged = merge(chosen or selection(), standing.encode(), **options)
    return None if merged is None else merged.decode()


def unchanged(text: str) -> str:
    return text


def test_the_same_export_again_is_the_same_file():
    assert again(unchanged) == write(selection()).decode()


def test_words_between_notes_survive_an_export_of_other_notes():
    one = selection().documents[0]
    fewer = replace(selection(), documents=(replace(one, annotations=one.annotations[:1]),))
    merged = again(lambda text: text.replace("\n<!-- kliping note ", "\nMY WORDS\n\n<!-- kliping note "), fewer)
    assert merged is not None and merged.count("MY WORDS") == 3
    assert merged.count("<!-- kliping note ") == 1


def test_the_users_keys_survive_beside_ours():
    merged = again(lambda text: text.replace("---\n", "---\nrating: 5\n", 1), replace(selection(), made="later"))
    assert merged is not None
    matter = yaml.safe_load(merged.split("---\n")[1])
    assert (matter["rating"], matter["exported"]) == (5, "later")


def test_line_ends_of_windows_stay():
    assert again(lambda text: text.replace("\n", "\r\n")) == write(selection()).decode().replace("\n", "\r\n")


@pytest.mark.parametrize(
    "standing",
    [b"", b"# My own file\n", b"\xff\xfe", write(selection()).replace(b"000000000001", b"000000000009")],
)
def test_a_file_that_is_no_earlier_export_is_not_merged(standing):
    assert merge(selection(), standing) is None


def test_a_template_without_regions_is_not_merged():
    assert again(unchanged, template="---\n{{{front_matter}}}---\n{{#articles}}{{title}}{{/articles}}\n") is None


def test_a_template_of_the_users_is_followed():
    template = "{{#articles}}{{#notes}}* {{{quote}}} [{{colour}}]\n{{/notes}}{{/articles}}"
    assert write(selection(), template=template).decode().startswith("* Tiga warga hilang [pink]\n* warga hilang,” ")


def test_the_standard_template_is_what_is_used_without_one():
    assert write(selection(), template=standard_template()) == write(selection())


@given(st.text(), st.text())
def test_any_words_in_a_note_survive_a_second_export(comment, quote):
    one = selection().documents[0]
    note = annotation(1, span("Tiga warga hilang"), comment=f"{comment}\n<!-- kliping x -->\n{quote}")
    chosen = replace(selection(), documents=(replace(one, annotations=(note,)),))
    assert merge(chosen, write(chosen)) == write(chosen)


def test_what_was_left_out_is_said():
    chosen = replace(selection(), omissions=(Omission(what="private_notes", number=2),))
    assert "Left out of this export: 2 private notes." in write(chosen).decode()
    assert yaml.safe_load(write(chosen).decode().split("---\n")[1])["left_out"] == "2 private notes"
