"""What a page shows of other articles: cards with a headline and perhaps a sentence, lines that are one link."""

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.readers.furniture import RELATED, bounded_words, drop, links_in, put_after

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_UNITS = frozenset(("div", "article", "section", "li", "td", "tr", "aside", "figure", "a", "span", "dd", "dt"))
_HEADS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_WHOLES = frozenset(("p", "div", "li", "h2", "h3", "h4", "h5", "h6", "aside", "section", "figure", "td"))
_MOST_LEVELS = 6  # from a link up to its card
_MOST_INSIDE = 40  # elements of a link that are looked at
_SHORTEST_HEADLINE = 12  # characters
_SHORTEST_LINE = 20
_LONGEST_TITLE = 80  # characters of the line over a list of cards
_LINKED = 0.3  # of a card's words stand in its link, unless that is its heading
_LISTED = 0.6  # of an item's
_ALIKE = 0.6  # of the elements of one shape beside each other are cards
_MOST_PROSE = 0.4  # of the page's: cards that hold more are the article, a live report's entries
_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*$")


def drop_teasers(tree: "HtmlElement", prose: "dict[HtmlElement, int]", headline: "HtmlElement | None" = None) -> None:
    """Take out rows of cards that lead to other articles, with the line over them; mark lines that are one link.

    A card is one of several elements of one shape beside each other, short, whose heading or a good part of whose words
    is a link. Those that hold much of the page's prose stay.
    """
    above = set() if headline is None else {headline, *headline.iterancestors()}
    rows: dict[tuple[HtmlElement, str], list[HtmlElement]] = {}
    shapes: dict[HtmlElement, Counter[str]] = {}
    seen: set[HtmlElement] = set()
    for link in links_in(tree):
        card = _card_of(link, above, shapes, seen)
        if card is not None:
            rows.setdefault((card.getparent(), shape_of(card)), []).append(card)
    most = _MOST_PROSE * max(1, prose.get(tree, 0))
    for (row, shape), cards in rows.items():
        if len(cards) < _ALIKE * shapes[row][shape] or sum(prose.get(card, 0) for card in cards) > most:
            continue
        for card in cards:
            drop(card)
        _drop_hollow(row, above)
    _mark_links(tree, above)


def shape_of(element: "HtmlElement") -> str:
    """What the elements that a template repeats have in common: tag and class names, without their numbers."""
    names = re.sub(r"\d+", "", element.get("class") or "").split()
    return " ".join((str(element.tag), *names[:3]))


def _card_of(
    link: "HtmlElement",
    above: "set[HtmlElement]",
    shapes: "dict[HtmlElement, Counter[str]]",
    seen: "set[HtmlElement]",
) -> "HtmlElement | None":
    """The repeated element that a link makes a card, None if it makes none."""
    words = bounded_words(link) or ""
    if (link.get("href") or "#").startswith("#") or len(words) < _SHORTEST_HEADLINE:
        return None
    is_head = any(child.tag in _HEADS for child in islice(link.iter(), _MOST_INSIDE))
    for element in (link, *islice(link.iterancestors(), _MOST_LEVELS)):
        if element in above or element in seen:
            return None
        is_head = is_head or (element.tag in _HEADS and bounded_words(element) == words)
        parent = element.getparent()
        if parent is None or element.tag not in _UNITS:
            continue
        whole = bounded_words(element)
        if whole is None:
            return None
        if parent not in shapes:
            shapes[parent] = Counter(shape_of(child) for child in parent if isinstance(child.tag, str))
        share = _LISTED if element.tag in ("li", "a", "span") else _LINKED
        if shapes[parent][shape_of(element)] > 1 and (is_head or len(words) >= share * len(whole)):
            seen.add(element)
            return element
    return None


def _drop_hollow(element: "HtmlElement", above: "set[HtmlElement]") -> None:
    """Take out what is left of a row of cards: its title, and what it stood in, while there is nothing else."""
    for _ in range(_MOST_LEVELS):
        parent = element.getparent()
        words = bounded_words(element)
        is_hollow = words is not None and len(words) <= _LONGEST_TITLE and not _SENTENCE.search(words)
        if parent is None or element in above or element.tag in ("body", "html") or not is_hollow:
            return
        drop(element)
        element = parent


def _mark_links(tree: "HtmlElement", above: "set[HtmlElement]") -> None:
    """Make lines that are nothing but one link, or a label with a colon and a link, RELATED: they lead elsewhere."""
    for link in links_in(tree):
        words = bounded_words(link) or ""
        is_block = any(child.tag in _WHOLES for child in islice(link.iterdescendants(), _MOST_INSIDE))
        if (link.get("href") or "#").startswith("#") or len(words) < _SHORTEST_LINE:
            continue
        if not is_block and _is_sentence(words):
            continue
        line = _line_of(link, words, above)
        if line is None and is_block and link not in above:
            line = link
        if line is not None and line.getparent() is not None:
            put_after(line, RELATED + (bounded_words(line) or words))
            drop(line)


def _line_of(link: "HtmlElement", words: str, above: "set[HtmlElement]") -> "HtmlElement | None":
    """The outermost line that holds a link and at most a label before it, None where more stands beside it."""
    line: HtmlElement | None = None
    for element in islice(link.iterancestors(), _MOST_LEVELS):
        whole = bounded_words(element)
        if element in above or element.tag in ("body", "td") or whole is None or not whole.endswith(words):
            break
        label = whole.removesuffix(words).strip()
        if label and not (label.endswith(":") and len(label) <= _LONGEST_TITLE // 2):
            break
        line = element if element.tag in _WHOLES else line
    return line


def _is_sentence(words: str) -> bool:
    return len(words) > _LONGEST_TITLE and bool(_SENTENCE.search(words))
