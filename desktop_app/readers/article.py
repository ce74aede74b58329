"""Where the article stands in a page's tree: declared, named, or by where nearly all the prose is."""

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop_app.readers.furniture import CAPTION, RELATED, bounded_words
from desktop_app.readers.teasers import shape_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DECLARED = "//*[contains(@itemprop, 'articleBody') or contains(@property, 'articleBody') or @property='schema:text']"
# what templates call the element of the text; the words may be joined by anything, or by nothing
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:(?:article|entry|post|story|news|berita|artikel|detail|read|content|node|page|amp|blog|body)"
    r"[\s_-]{0,2}(?:body|content|contents|text|copy|isi|konten|richtext)|(?:isi|konten|teks|badan)[\s_-]?(?:berita|artikel|konten)"
    r"|richtext(?:story)?body|articlebody|storytext|itp_bodycontent)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HALF = 0.5  # of the page's prose that what is declared or named to be the article holds
_DOMINANT = 0.8  # of the prose around it: so far down the article is looked for
_MOST, _LITTLE = 0.65, 0.15  # or this much, where nothing else beside it has more than little
_LEAST_LEAD = 60  # characters of a paragraph between the headline and the article
_MOST_LEADS = 2
_NEAR = 60  # elements after the headline


def parts_of(
    tree: "HtmlElement", prose: "dict[HtmlElement, int]", headline: "HtmlElement | None"
) -> "list[HtmlElement]":
    """The elements that hold the article, in order: perhaps a lead that stands apart, then the rest."""
    parts = _declared(tree, prose) or _named(tree, prose) or [_dominant(tree, prose, headline)]
    return [*_leads(parts[0], headline), *parts]


def _declared(tree: "HtmlElement", prose: "dict[HtmlElement, int]") -> "list[HtmlElement]":
    whole = max(1, prose.get(tree, 0))
    return next(([each] for each in tree.xpath(_DECLARED) if prose.get(each, 0) >= _HALF * whole), [])


def _named(tree: "HtmlElement", prose: "dict[HtmlElement, int]") -> "list[HtmlElement]":
    """The element with a name of an article's text that holds most of the prose, the tightest that does.

    Several of one name together may hold it: then what they stand in.
    """
    shapes: dict[str, list[HtmlElement]] = {}
    for element in prose:
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if element.tag not in ("body", "html", "p") and _NAMED.search(names):
            shapes.setdefault(shape_of(element), []).append(element)
    held: list[tuple[int, list[HtmlElement]]] = []
    for elements in shapes.values():
        every = set(elements)
        outer = [each for each in elements if every.isdisjoint(islice(each.iterancestors(), _NEAR))]
        if not _are_articles(outer):
            held.append((sum(prose[each] for each in outer), outer))
    best: list[HtmlElement] = []
    least = _HALF * max(1, prose.get(tree, 0))
    for length, elements in sorted(held, key=lambda each: -each[0]):
        if length >= least:
            best, least = elements, max(least, _DOMINANT * length)
    largest = max(best, key=prose.__getitem__, default=None)
    if largest is None or prose[largest] >= _DOMINANT * sum(prose[each] for each in best):
        return [] if largest is None else [largest]
    return [_common(best)]


def _common(elements: "list[HtmlElement]") -> "HtmlElement":
    """The innermost element that holds them all: parts of one text, with what stands between them."""
    first, *rest = elements
    above = [list(each.iterancestors()) for each in rest]
    return next(each for each in first.iterancestors() if all(each in others for others in map(set, above)))


def _are_articles(elements: "list[HtmlElement]") -> bool:
    """Whether they are texts of several articles, as in a page that never ends."""
    return len(elements) > 1 and any(
        any(each.tag == "h1" for each in element.itersiblings(preceding=True)) for element in elements[1:]
    )


def _dominant(tree: "HtmlElement", prose: "dict[HtmlElement, int]", headline: "HtmlElement | None") -> "HtmlElement":
    """The innermost element that holds nearly all the prose of what it stands in, down from the root.

    One with half of it will do where the headline stands in it, or it is called article or main, and none beside it is
    of its shape: those are parts of one text.
    """
    element = tree
    above = set() if headline is None else set(headline.iterancestors())
    while True:
        child: Any = max(element, key=lambda each: prose.get(each, 0), default=None)  # type: ignore[arg-type]
        whole = max(1, prose.get(element, 0))
        if child is None or child.tag == "p" or not prose.get(child, 0):
            return element
        share = prose[child] / whole
        others = [each for each in element if each is not child and prose.get(each, 0)]
        has_twins = any(shape_of(each) == shape_of(child) for each in others)
        if has_twins and (child.get("class") or child.tag == "section"):
            own = next((each for each in (child, *others) if each in above), None)
            if own is None or not all(_has_headline(each) for each in (child, *others)):
                return element
            child = own
        elif not (
            share >= _DOMINANT
            or (share >= _HALF and (child in above or child.tag in ("article", "main")))
            or (share >= _MOST and all(prose[each] <= _LITTLE * whole for each in others) and not has_twins)
        ):
            return element
        element = child


def _has_headline(element: "HtmlElement") -> bool:
    return next(element.iter("h1", "h2"), None) is not None


def _leads(part: "HtmlElement", headline: "HtmlElement | None") -> "list[HtmlElement]":
    """Paragraphs between the headline and the first part of the article that are prose too: a standfirst."""
    if headline is None or headline in set(part.iter()):
        return []
    found: list[HtmlElement] = []
    inside = {part, *part.iterancestors()}
    opening = (bounded_words(next((each for each in part.iter("p")), part)) or "")[:_LEAST_LEAD]
    for element in islice(headline.xpath("following::*"), _NEAR):
        if element is part:
            return found[:_MOST_LEADS]
        if element in inside or element.tag not in ("p", "div", "h2", "h3") or len(element.xpath(".//p|.//div|.//a")):
            continue
        words = bounded_words(element) or ""
        is_marked = words.startswith((CAPTION, RELATED))
        if len(words) >= _LEAST_LEAD and not is_marked and not words.startswith(opening or "\0"):
            found.append(element)
    return []
