"""An article on screen."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.documents import Block
from desktop_app.gui.article import ArticleView


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    shown = ArticleView()
    qtbot.addWidget(shown)
    shown.resize(900, 700)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def blocks(text: str, kinds: dict[int, str]) -> list[Block]:
    """The lines of a text as blocks: paragraphs, but for the kinds given by number of line."""
    made, start = [], 0
    for number, line in enumerate(text.split("\n")):
        made.append(Block(kind=kinds.get(number, "paragraph"), start=start, end=start + len(line), level=1))  # type: ignore[arg-type]
        start += len(line) + 1
    return made
