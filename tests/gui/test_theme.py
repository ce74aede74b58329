"""Themes: everything can be read, and nothing is said by colour alone."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.annotations import COLOURS
from desktop_app.gui.article.lines import code_line, entity_line
from desktop_app.gui.theme import DARK, LIGHT, THEMES, Theme, contrast, dress, palette, system_theme, theme_named
from desktop_app.gui.typography import SANSES, SERIFS, Typography, available
from desktop_app.gui.window import Window

ENTITY_TYPES = ("person", "organisation", "place", "group", "law", "product", "work")
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def _tints(theme: Theme):
    yield from theme.entities.items()
    yield from theme.annotations.items()
    yield "search", theme.search


@themes
def test_words_can_be_read_on_every_fill(theme: Theme) -> None:
    fills = {"page": theme.page, "panel": theme.panel, "hover": theme.hover} | {k: t.fill for k, t in _tints(theme)}
    worst = {name: min(contrast(ink, fill) for ink in (theme.ink, theme.muted)) for name, fill in fills.items()}
    assert {name: round(ratio, 2) for name, ratio in worst.items() if ratio < 4.5} == {}


@themes
@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("panel_ink", "panel"), ("panel_muted", "panel"), ("panel_ink", "hover"), ("panel_muted", "hover"),
        ("selection_ink", "selection"), ("accent_ink", "accent"), ("accent", "page"), ("accent", "panel"),
        ("good", "page"), ("bad", "page"), ("good", "panel"), ("bad", "panel"),
    ],
)  # fmt: skip
def test_words_can_be_read_on_their_ground(theme: Theme, words: str, ground: str) -> None:
    assert contrast(getattr(theme, words), getattr(theme, ground)) >= 4.5


@themes
def test_lines_can_be_seen_on_the_page_and_on_their_fill(theme: Theme) -> None:
    """WCAG 2.2, 1.4.11: graphics need 3 to 1."""
    lines = {name: min(contrast(tint.line, theme.page), contrast(tint.line, tint.fill)) for name, tint in _tints(theme)}
    lines |= {"fact": contrast(theme.fact, theme.page), "ring": contrast(theme.ring, theme.page)}
    assert {name: round(ratio, 2) for name, ratio in lines.items() if ratio < 3} == {}


@themes
def test_every_type_and_colour_has_its_tint(theme: Theme) -> None:
    assert set(theme.entities) == set(ENTITY_TYPES)
    assert tuple(theme.annotations) == COLOURS


def test_every_type_and_colour_has_a_line_of_its_own_shape() -> None:
    assert len({entity_line(kind) for kind in ENTITY_TYPES}) == len(ENTITY_TYPES)
    assert len({code_line(colour) for colour in COLOURS}) == len(COLOURS)


@themes
def test_the_application_wears_the_theme(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    dress(qapp, theme)
    label = QLabel("words")
    qtbot.addWidget(label)
    assert label.palette().color(QPalette.ColorRole.Window).name() == theme.panel
    dress(qapp, LIGHT)


@themes
def test_a_disabled_word_is_fainter(theme: Theme) -> None:
    colours = palette(theme)
    faint = colours.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
    assert 2 < contrast(faint, theme.panel) < contrast(theme.panel_ink, theme.panel)


def test_the_system_decides_when_no_theme_was_chosen(qapp: QApplication) -> None:
    assert theme_named("system") == system_theme()
    assert theme_named("dark") is DARK


def test_a_serif_and_a_sans_are_chosen_from_what_the_system_has(qapp: QApplication) -> None:
    serif, sans = Typography(family="serif").font(), Typography(family="sans").font()
    assert serif.families() == available(SERIFS)
    assert sans.families() == available(SANSES)
    assert serif.families()[0] != sans.families()[0]


@themes
def test_an_empty_box_is_seen(theme: Theme) -> None:
    assert min(contrast(theme.panel_muted, ground) for ground in (theme.page, theme.panel)) >= 3


def test_the_article_takes_back_the_colours_of_its_theme(window: Window) -> None:
    window.dress(THEMES["dark"])
    window.reading.view.setPalette(palette(THEMES["light"]))  # as Qt's style sheets do when a dialog opens
    words = window.reading.view.palette().color(QPalette.ColorRole.Text).name()
    window.dress(THEMES["light"])  # the tests behind this one share the application
    assert words == THEMES["dark"].ink
