"""What is seen of the marks."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage

from desktop_app.domain.spans import Span
from desktop_app.gui.article import ArticleView, Mark
from desktop_app.gui.theme import LIGHT, THEMES, Theme

TEXT = "Tujuh prajurit tewas dan sepuluh lainnya terluka dalam bentrokan di perbatasan."
WORDS = Span(6, 14)


def _shot(view: ArticleView) -> QImage:
    return view.viewport().grab().toImage()


def _corner(view: ArticleView, span: Span) -> QPoint:
    """A place in the box of the first word of a span, above its letters."""
    box = view._page().stretches(span.start, span.end)[0].box
    return QPoint(round(box.center().x()), round(box.top()) + 2)


def _colours(image: QImage, view: ArticleView, span: Span) -> set[str]:
    """All colours in the column above the middle of a span, down to its letters."""
    place = _corner(view, span)
    return {QColor(image.pixel(place.x(), y)).name() for y in range(place.y() - 6, place.y() + 12)}


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("kind", ["person", "organisation", "place", "group", "law", "product", "work"])
def test_an_entity_lies_on_its_tint(view: ArticleView, theme: Theme, kind: str) -> None:
    view.set_theme(theme)
    view.show_text(TEXT, ())
    view.add_mark("entities", Mark("e", WORDS.start, WORDS.end, kind))
    assert QColor(_shot(view).pixel(_corner(view, WORDS))).name() == theme.entities[kind].fill


def test_the_entity_types_are_told_apart_without_their_colours(view: ArticleView) -> None:
    view.show_text(TEXT, ())
    shapes = set()
    for kind in LIGHT.entities:
        view.set_layer("entities", [Mark("e", WORDS.start, WORDS.end, kind)])
        stretch = view._page().stretches(WORDS.start, WORDS.end)[0]
        image, line = _shot(view), QColor(LIGHT.entities[kind].line)
        left, baseline = round(stretch.box.left()), round(stretch.baseline)
        shapes.add(
            tuple(
                abs(QColor(image.pixel(x, y)).lightness() - line.lightness()) < 25
                for y in range(baseline + 1, baseline + 8)
                for x in range(left, left + 24)
            )
        )
    assert len(shapes) == len(LIGHT.entities)


def test_five_annotations_over_each_other_are_all_seen(view: ArticleView) -> None:
    view.show_text(TEXT, ())
    colours = list(LIGHT.annotations)[:5]
    marks = [Mark(colour, number, 40 - number, colour) for number, colour in enumerate(colours)]
    view.set_layer("annotations", marks)
    seen = _colours(_shot(view), view, Span(15, 20))
    assert {LIGHT.annotations[colour].fill for colour in colours} <= seen


def test_five_codes_over_each_other_are_all_seen(view: ArticleView) -> None:
    view.show_text(TEXT, ())
    view.set_layer("codes", [Mark(str(number), number, 40 - number, "yellow") for number in range(5)])
    stretch = view._page().stretches(15, 20)[0]
    image, x = _shot(view), round(stretch.box.center().x())
    colour = QColor(LIGHT.annotations["yellow"].line)
    column = [
        abs(QColor(image.pixel(x, y)).blue() - colour.blue()) < 60
        for y in range(round(stretch.baseline) + 5, round(stretch.baseline) + 27)
    ]
    assert sum(1 for above, here in zip([False, *column], column, strict=False) if here and not above) == 5


def test_a_hidden_layer_leaves_the_page_white(view: ArticleView) -> None:
    view.show_text(TEXT, ())
    plain = _shot(view)
    view.add_mark("annotations", Mark("a", WORDS.start, WORDS.end, "pink"))
    assert _shot(view) != plain
    view.set_layer_visible("annotations", False)
    assert _shot(view) == plain


def test_a_dimmed_layer_is_fainter(view: ArticleView) -> None:
    view.show_text(TEXT, ())
    view.add_mark("annotations", Mark("a", WORDS.start, WORDS.end, "pink"))
    full = QColor(_shot(view).pixel(_corner(view, WORDS)))
    view.set_layer_dimmed("annotations", True)
    assert full.green() < QColor(_shot(view).pixel(_corner(view, WORDS))).green() < QColor(LIGHT.page).green()


def test_the_focus_ring_goes_around_the_words_and_away(view: ArticleView) -> None:
    view.show_text(TEXT, ())
    plain = _shot(view)
    view.focus_span(WORDS)
    assert LIGHT.ring in {QColor(_shot(view).pixel(_corner(view, WORDS).x(), y)).name() for y in range(30, 60)}
    view.focus_span(None)
    assert _shot(view) == plain


def test_part_of_the_page_is_painted_as_the_whole(view: ArticleView) -> None:
    """The lanes of overlapping marks must not depend on how much of the page is painted at once."""
    view.show_text("\n".join([TEXT] * 8), ())
    view.set_layer("annotations", [Mark(str(n), n * 35, n * 35 + 60, "green") for n in range(15)])
    whole = _shot(view)
    view.viewport().repaint(0, 150, 900, 20)
    assert _shot(view) == whole


@pytest.mark.parametrize("layer", ["entities", "annotations", "codes", "facts", "search"])
def test_a_mark_of_an_unknown_style_is_painted_all_the_same(view: ArticleView, layer: str) -> None:
    view.show_text(TEXT, ())
    plain = _shot(view)
    view.add_mark(layer, Mark("m", WORDS.start, WORDS.end, "unheard of"))
    assert _shot(view) != plain
