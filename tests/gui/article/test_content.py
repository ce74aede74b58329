"""A text as the widget shows it."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from desktop_app.domain.documents import Block
from desktop_app.domain.offsets import canonical
from desktop_app.domain.spans import Span
from desktop_app.gui.article.content import Content
from tests.gui.article.conftest import blocks

texts = st.text(st.sampled_from("ab \n🕊é中\u2028\u00a0ש"), max_size=200).map(canonical)


@given(texts)
def test_line_n_is_the_widgets_block_n(text: str) -> None:
    content, document = Content(text), QTextDocument()
    document.setPlainText(content.shown())
    assert len(content.lengths) == document.blockCount()
    assert list(content.lengths) == [len(line) for line in content.shown().split("\n")]


@given(texts, st.data())
def test_a_span_goes_to_the_widget_and_back(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    content = Content(text)
    assert content.span(*content.units(span)) == span


def test_an_over_long_paragraph_goes_on_in_the_next_line_and_its_offsets_stay() -> None:
    text = ("kata " * 2_000).strip() + "\nakhir"
    content = Content(text)
    assert len(content.lengths) == 4
    assert content.soft == {0, 1}
    assert content.shown()[content.units(Span(text.index("akhir"), len(text)))[0] :] == "akhir"


def test_a_paragraph_without_blanks_is_broken_too() -> None:
    content = Content("中" * 9_000)
    assert list(content.lengths) == [4_000, 4_000, 1_000]
    assert content.span(4_001, 4_002) == Span(4_000, 4_001)


def test_a_line_is_of_the_kind_that_has_most_of_it() -> None:
    text = "JAKARTA - Tujuh tentara tewas dalam bentrokan."
    content = Content(text, [Block(kind="dateline", start=0, end=9), Block(kind="paragraph", start=10, end=len(text))])
    assert content.kinds == {}


def test_boilerplate_can_be_folded_but_a_caption_cannot() -> None:
    text = "Judul\nOleh seseorang\nFoto: seorang\nKata"
    content = Content(text, blocks(text, {0: "title", 1: "byline", 2: "caption"}))
    assert [content.foldable(number) for number in range(4)] == [False, True, False, False]


def test_lines_of_one_block_belong_together() -> None:
    text = "satu\ndua\ntiga"
    content = Content(text, [Block(kind="quote", start=0, end=8), Block(kind="paragraph", start=9, end=13)])
    assert content.soft == {0}
