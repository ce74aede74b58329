"""Thousands of random operations on the article view; a fault in the layout shows as an exception or a crash."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.documents import Block
from desktop_app.domain.offsets import canonical
from desktop_app.domain.spans import Span
from desktop_app.gui.article import LAYERS, ArticleView, Mark, Typography
from desktop_app.gui.theme import THEMES

ALPHABETS = (
    "abcdefgh ijklm nop ", "kata tewas 🕊️👨‍👩‍👧‍👦 é̂ ", "שלום עולם abc ", "中文新闻报道没有空格",
    "نص عربي ١٢٣ ", "\u00a0\u2028\t- ", "हिन्दी "
)  # fmt: skip
KINDS = (
    "title", "heading", "paragraph", "list", "quote", "caption", "byline", "dateline", "advert", "navigation", "related"
)  # fmt: skip
KEYS = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space,
    Qt.Key.Key_A, Qt.Key.Key_C,
)  # fmt: skip
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip
BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)


class Reader:
    """Someone who does anything at all with a view."""

    def __init__(self, view: ArticleView, seed: int) -> None:
        self.view, self.chance, self.keys = view, random.Random(seed), {layer: [] for layer in LAYERS}
        self.text, self.number = "", 0
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # a menu would wait for an answer
        self.load()

    def act(self) -> None:
        acts = (
            self.press, self.press, self.click, self.drag, self.move, self.scroll, self.scroll, self.resize, self.load,
            self.add, self.add, self.remove, self.fill, self.find, self.focus, self.reveal, self.select, self.switch,
            self.letters, self.theme, self.place, self.paint, self.wheel,
        )  # fmt: skip
        self.chance.choice(acts)()

    def load(self) -> None:
        count = self.chance.choice((0, 1, 3, 40, 900))
        lines = ["".join(self.chance.choices(self.chance.choice(ALPHABETS), k=self._length())) for _ in range(count)]
        self.text = canonical("\n".join(lines))
        blocks, place = [], 0
        for line in self.text.split("\n"):
            if self.chance.random() < 0.6:
                kind = self.chance.choice(KINDS)
                blocks.append(Block(kind=kind, start=place, end=place + len(line), level=self.chance.randrange(4)))
            place += len(line) + 1
        self.view.show_text(self.text, blocks)
        self.keys = {layer: [] for layer in LAYERS}

    def _length(self) -> int:
        return self.chance.choice((0, 1, 20, 200, 200, 900)) if self.chance.random() < 0.98 else 9_000

    def _span(self) -> Span:
        start = self.chance.randrange(len(self.text) + 1)
        return Span(start, min(len(self.text), start + self.chance.choice((0, 1, 8, 60, 3_000))))

    def _point(self) -> QPoint:
        area = self.view.viewport()
        return QPoint(self.chance.randrange(-5, area.width() + 5), self.chance.randrange(-5, area.height() + 5))

    def _mark(self) -> Mark:
        self.number += 1
        span = self._span()
        style = self.chance.choice(("person", "place", "yellow", "pink", "unheard of"))
        return Mark(f"m{self.number}", span.start, span.end, style, "a tip")

    def press(self) -> None:
        QTest.keyClick(self.view, self.chance.choice(KEYS), self.chance.choice(MODIFIERS))

    def click(self) -> None:
        button = self.chance.choice(BUTTONS)
        click = self.chance.choice((QTest.mouseClick, QTest.mouseDClick))
        click(self.view.viewport(), button, Qt.KeyboardModifier.NoModifier, self._point())

    def drag(self) -> None:
        area, left = self.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(area, left, Qt.KeyboardModifier.ShiftModifier, self._point())
        QTest.mouseMove(area, self._point())
        QTest.mouseRelease(area, left, Qt.KeyboardModifier.ShiftModifier, self._point())

    def move(self) -> None:
        QTest.mouseMove(self.view.viewport(), self._point())

    def scroll(self) -> None:
        bar = self.view.verticalScrollBar()
        far = self.chance.choice((-3_000, -400, -37, -1, 1, 37, 400, 3_000, 10**6, -(10**6)))
        bar.setValue(bar.value() + far)

    def wheel(self) -> None:
        self.view.zoom(self.chance.choice((-1, 1)))

    def resize(self) -> None:
        self.view.resize(self.chance.choice((40, 180, 500, 900, 1600)), self.chance.choice((30, 200, 700)))

    def add(self) -> None:
        layer, mark = self.chance.choice(LAYERS), self._mark()
        self.view.add_mark(layer, mark)
        self.keys[layer].append(mark.key)

    def remove(self) -> None:
        layer = self.chance.choice(LAYERS)
        if self.keys[layer]:
            self.view.remove_mark(layer, self.keys[layer].pop(self.chance.randrange(len(self.keys[layer]))))

    def fill(self) -> None:
        layer, marks = self.chance.choice(LAYERS), [self._mark() for _ in range(self.chance.choice((0, 5, 300)))]
        self.view.set_layer(layer, marks)
        self.keys[layer] = [mark.key for mark in marks]

    def find(self) -> None:
        self.view.find(self.chance.choice(("a", "tewas", "中", "ש", "nothing of the kind")))

    def focus(self) -> None:
        self.view.focus_span(self.chance.choice((None, self._span())))

    def reveal(self) -> None:
        self.view.reveal(self._span())

    def select(self) -> None:
        self.view.select(self._span())
        selected = self.view.selected_span()
        assert selected is None or selected.end <= len(self.text)

    def switch(self) -> None:
        self.view.set_layer_visible(self.chance.choice(LAYERS), self.chance.random() < 0.7)
        self.view.set_layer_dimmed(self.chance.choice(LAYERS), self.chance.random() < 0.3)

    def letters(self) -> None:
        family, size = self.chance.choice(("serif", "sans", "nowhere")), self.chance.choice((8.0, 13.0, 30.0))
        self.view.set_typography(Typography(family, size, self.chance.choice((30, 66)), self.chance.choice((1.0, 1.5))))

    def theme(self) -> None:
        self.view.set_theme(self.chance.choice(list(THEMES.values())))

    def place(self) -> None:
        self.view.restore_position(self.chance.randrange(-2, len(self.text) + 9))
        assert 0 <= self.view.reading_position() <= len(self.text)

    def paint(self) -> None:
        self.view.grab()


@pytest.mark.qt_log_ignore("not accepted by receiving widget")  # QTest of buttons that mean nothing here
@pytest.mark.parametrize("seed", range(4))
def test_nothing_a_reader_does_breaks_the_view(qtbot: QtBot, seed: int) -> None:
    view = ArticleView()
    qtbot.addWidget(view)
    view.show()
    reader = Reader(view, seed)
    for number in range(250):
        reader.act()
        if number % 3 == 0:
            QApplication.processEvents()
    for button in BUTTONS:  # QTest keeps what is pressed for the tests that follow
        QTest.mouseRelease(view.viewport(), button, Qt.KeyboardModifier.NoModifier, QPoint(1, 1))
    assert view.content.text == reader.text
