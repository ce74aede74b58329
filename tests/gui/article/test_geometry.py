"""Marks stand on their words: compared with the caret's places and the selection that Qt paints itself."""

import random

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QTextCursor

from desktop_app.domain.spans import Span
from desktop_app.gui.article import ArticleView, Mark
from desktop_app.gui.article.geometry import Stretch
from tests.gui.article.conftest import blocks

EMOJI = "Kabar 🕊️ dan 👨‍👩‍👧‍👦 dari Baku: tujuh tentara 🎖 tewas di Nagorno-Karabakh, kata kementerian. 😀 Selesai sudah."
SCRIPTS = {
    "latin": "Tujuh prajurit tewas dan sepuluh lainnya terluka dalam bentrokan yang diprovokasi oleh pasukan. " * 3,
    "emoji": EMOJI * 3,
    "chinese": "亚美尼亚国防部周三表示七名士兵在与阿塞拜疆的边境冲突中丧生双方同意停火。" * 6,
    "hebrew": "משרד ההגנה אמר ביום רביעי כי שבעה חיילים נהרגו בהתנגשות בגבול ליד האזור. " * 3,
    "arabic": "قالت وزارة الدفاع يوم الأربعاء إن سبعة جنود قتلوا في اشتباك على الحدود. " * 3,
    "mixed": "Presiden mengatakan שלום עולם kepada wartawan dan العربية kemudian pergi ke Baku lagi. " * 3,
}


def _stretches(view: ArticleView, span: Span) -> list[Stretch]:
    return view._page().stretches(span.start, span.end)


def _on_screen(view: ArticleView, box: QRectF) -> QRectF:
    return box.translated(0, -view.verticalScrollBar().value())


def _caret_x(view: ArticleView, position: int) -> int:
    caret = QTextCursor(view.document())
    caret.setPosition(view.content.map.to_units(position))
    return view.cursorRect(caret).center().x()


@pytest.mark.parametrize("word", ["Baku", "tujuh tentara", "tewas", "Nagorno-Karabakh", "Selesai"])
def test_a_mark_after_an_emoji_stands_between_the_carets_of_its_word(view: ArticleView, word: str) -> None:
    view.resize(1500, 400)
    view.set_typography(view.typography.__class__(measure=130))
    view.show_text(EMOJI, ())
    span = Span(EMOJI.index(word), EMOJI.index(word) + len(word))
    (stretch,) = _stretches(view, span)
    assert stretch.box.left() == pytest.approx(_caret_x(view, span.start), abs=1.5)
    assert stretch.box.right() == pytest.approx(_caret_x(view, span.end), abs=1.5)


def _selected_columns(view: ArticleView, span: Span, row: QRectF) -> set[int]:
    """Where Qt paints the selection just above the letters of a line."""
    view.select(span)
    image = view.viewport().grab().toImage()
    colour, y = QColor(view.theme.selection).rgb(), int(row.top()) + 1
    return {x for x in range(image.width()) if image.pixel(x, y) == colour}


def _marked_columns(view: ArticleView, stretches: list[Stretch], row: QRectF) -> set[int]:
    boxes = [box for box in (_on_screen(view, s.box) for s in stretches) if abs(box.top() - row.top()) < 2]
    return {x for box in boxes for x in range(round(box.left()), round(box.right()))}


def _edges(columns: set[int]) -> int:
    return sum(1 for x in columns if x - 1 not in columns) * 2


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_marks_cover_what_a_selection_of_the_same_words_covers(view: ArticleView, text: str) -> None:
    view.show_text(text, ())
    view.setFocus()
    chance, rows = random.Random(7), 0
    for _ in range(12):
        start = chance.randrange(len(text) - 30)
        span = Span(start, start + chance.randint(2, 28)).trimmed(text)
        if not span or not text[span.start : span.end].isprintable() or _splits_a_character(view, span):
            continue
        stretches = _stretches(view, span)
        for row in {round(s.box.top()): _on_screen(view, s.box) for s in stretches}.values():
            selected, marked = _selected_columns(view, span, row), _marked_columns(view, stretches, row)
            # the blank a line was broken at is selected, not marked
            last_of_its_line = {x for x in selected if x > max(marked)}
            difference = (selected - last_of_its_line) ^ marked
            assert len(difference) <= _edges(marked) + 2, (text[span.start : span.end], sorted(difference))
            rows += 1
    assert rows > 5


def _splits_a_character(view: ArticleView, span: Span) -> bool:
    """Whether an end lies inside what Qt takes for one character: no caret can stand there."""
    for position in (span.start, span.end):
        units = view.content.map.to_units(position)
        block = view.document().findBlock(units)
        if not block.layout().isValidCursorPosition(units - block.position()):
            return True
    return False


def test_words_over_two_lines_have_a_box_in_each(view: ArticleView) -> None:
    text = SCRIPTS["latin"]
    view.show_text(text, ())
    tops = {stretch.box.top() for stretch in _stretches(view, Span(0, 150))}
    assert len(tops) == len(_stretches(view, Span(0, 150))) >= 2


def test_a_mark_over_paragraphs_leaves_the_space_between_them(view: ArticleView) -> None:
    view.show_text("satu dua\ntiga empat", ())
    boxes = [stretch.box for stretch in _stretches(view, Span(5, 13))]
    assert len(boxes) == 2
    assert boxes[0].bottom() < boxes[1].top()


def test_what_a_fold_hides_has_no_place(view: ArticleView) -> None:
    text = "kata " * 60
    view.show_text(text, blocks(text, {0: "advert"}))
    assert _stretches(view, Span(len(text) - 20, len(text) - 10)) == []
    view.toggle_fold(0)
    assert len(_stretches(view, Span(len(text) - 20, len(text) - 10))) == 1


def test_an_empty_mark_has_no_place(view: ArticleView) -> None:
    view.show_text("satu dua", ())
    view.add_mark("annotations", Mark("m", 4, 4, "yellow"))
    assert _stretches(view, Span(4, 4)) == []
