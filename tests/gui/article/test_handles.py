"""The handles at the ends of the chosen annotation, in text of either direction."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.gui.article import ArticleView, Mark
from desktop_app.gui.article.handles import Handle
from tests.gui.article.conftest import blocks

ARABIC = "قالت وزارة الدفاع إن سبعة جنود قتلوا يوم الأربعاء في الاشتباكات"
MIXED = "Menteri berkata «" + "قتل سبعة جنود" + "» kepada wartawan"


def chosen(view: ArticleView, text: str, quote: str) -> tuple[Handle, Handle]:
    """The handles of a mark on these words."""
    view.show_text(text, blocks(text, {}))
    start = text.index(quote)
    view.set_layer("annotations", [Mark("n@1", start, start + len(quote), "yellow")])
    view.choose("n")
    first, last = view._handles(view._page())
    return first, last


@pytest.mark.parametrize(
    ("text", "quote", "from_the_right"),
    [
        (ARABIC, "سبعة جنود", True),
        (MIXED, "سبعة", True),
        (MIXED, "berkata", False),
        ("Tujuh tentara tewas.", "tentara", False),
    ],
)
def test_the_start_stands_where_the_words_begin(view: ArticleView, text: str, quote: str, *, from_the_right: bool):
    first, last = chosen(view, text, quote)
    assert (first.knob.x() > last.knob.x()) is from_the_right


def test_the_start_of_words_from_the_right_is_dragged_to_the_right(view: ArticleView) -> None:
    first, _ = chosen(view, ARABIC, "سبعة جنود")
    heard: list[object] = []
    view.mark_resized.connect(lambda key, span: heard.append(span))
    begin = ARABIC.index("إن")
    box = view.box_of(type(first.mark.span)(begin, begin + 1))
    assert box is not None
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first.knob.toPoint())
    QTest.mouseMove(view.viewport(), QPoint(box.right(), box.center().y()))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.right(), box.center().y()))
    assert [span.start for span in heard] == [begin]
    assert [span.end for span in heard] == [first.mark.end]
