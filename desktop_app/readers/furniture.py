"""What sites put around an article: taken out of the tree, or marked for what it is."""

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.languages.lines import kind_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# marks that survive trafilatura, at the beginning of a paragraph
CAPTION, RELATED = "⟦caption⟧", "⟦related⟧"
_TAGS = (
    "script", "style", "noscript", "template", "nav", "footer", "svg", "button", "select", "textarea", "iframe",
    "object", "audio", "video", "canvas", "dialog", "menu", "ins", "amp-ad", "amp-sidebar", "amp-consent",
    "amp-social-share", "amp-analytics", "amp-embed", "amp-sticky-ad", "amp-auto-ads", "amp-iframe",
    "amp-user-notification",
)  # fmt: skip
_ROLES = frozenset((
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "toolbar",
))  # fmt: skip
# words of class names and ids, alone or side by side
_WORDS = frozenset((
    "ad", "ads", "adv", "advert", "advertisement", "adsbygoogle", "adslot", "iklan", "sponsor", "sponsored", "promo",
    "parallax", "gpt", "dfp", "taboola", "outbrain", "mgid", "billboard", "related", "recommended", "recommendation",
    "recommendations", "rekomendasi", "terkait", "terpopuler", "popular", "populer", "trending", "nav", "navbar",
    "navigation", "menu", "breadcrumb", "breadcrumbs", "pagination", "paging", "share", "sharing", "sharebar",
    "sosmed", "social", "socials", "comment", "comments", "komentar", "disqus", "cookie", "cookies", "consent", "gdpr",
    "newsletter", "subscribe", "subscription", "berlangganan", "paywall", "popup", "modal", "overlay", "sidebar",
    "footer", "follow", "tags", "taglist", "toolbar", "skip", "bacajuga", "lihatjg", "linksisip", "authorbox",
    "authorbio", "pullquote", "video",
    "relatedposts", "sharedaddy", "button", "buttons", "btn", "visuallyhidden", "buttonheading",
    "toc", "rating", "poll", "login", "signup", "topbar",
    "masthead", "ticker",
))  # fmt: skip
_TALK = frozenset(("comment", "comments", "komentar", "disqus", "cookie", "cookies", "consent", "gdpr"))
_PHRASES = (
    "baca juga", "read also", "also read", "read more", "lihat juga", "simak juga", "inner link", "more stories",
    "more news", "most read", "berita lain", "berita terbaru", "sr only", "visually hidden", "screen reader",
    "no print", "author box", "author bio", "about author", "tag list", "latest news", "sign up", "app download",
    "download app", "back to top", "google news", "latest posts", "post terms", "skip link",
)  # fmt: skip
_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MOST_PROSE = 0.4  # of the page's: what holds more is the article, whatever its class is called
_MOST_LINKED = 0.8  # of a list's words
_LEAST_PROSE = 40  # characters
_LONGEST_ASIDE = 400  # characters
_MOST_FORMS = 20  # that are looked at
_MOST_LEVELS = 6  # from a link up to its line
_MOST_INSIDE = 400  # elements in an aside
_CAPTIONS = "//*[contains(@class, 'caption')][self::p or self::div or self::span][not(ancestor::figcaption)]"
_UNDER_PICTURES = (
    "//img/following-sibling::*[1][self::small or self::em or self::i or (self::p or self::div or self::span) and"
    " (contains(@class, 'small') or contains(@class, 'italic') or contains(@class, 'text-center'))]"
)
_LINES = frozenset((
    "p", "div", "li", "strong", "em", "b", "i", "u", "span", "font", "h2", "h3", "h4", "h5", "section", "aside",
    "blockquote",
))  # fmt: skip
_HOLDERS = frozenset(("p", "div", "td", "section", "article", "blockquote", "li", "pre", "main", "body"))
_INLINE = frozenset((
    "b", "strong", "i", "em", "span", "u", "font", "mark", "small", "sup", "sub", "time", "abbr", "br", "q", "cite",
))  # fmt: skip


def clear_furniture(tree: "HtmlElement", headline: "HtmlElement | None" = None) -> dict["HtmlElement", int]:
    """Take out what is not the article, mark captions and lines like "Baca juga" with CAPTION and RELATED.

    An element that holds much of the page's prose stays, whatever it is called; but banners and comments may be longer
    than the article, and go unless the headline stands in them. Returns the prose of each element
    that has any, in characters.
    """
    for element in list(tree.iter(*_TAGS)):
        drop(element)
    _drop_forms(tree)
    _mark_captions(tree)
    _mark_related(tree)
    above = set() if headline is None else set(headline.iterancestors())
    prose = prose_of(tree)
    most = _MOST_PROSE * max(1, prose.get(tree, 0))
    furniture = [each for each in tree.iter() if isinstance(each.tag, str) and is_furniture(each)]
    for element in furniture:
        if prose.get(element, 0) < most or (_is_talk(element) and element not in above):
            drop(element)
    for element in list(tree.iter("ul", "ol")):
        if prose.get(element, 0) < most and _is_of_links(element):
            drop(element)
    return prose_of(tree)


def _drop_forms(tree: "HtmlElement") -> None:
    """Take out forms, but for one that the whole page stands in, as some systems write it."""
    whole = sum(map(len, tree.itertext()))
    for number, form in enumerate(list(tree.iter("form"))):
        if number < _MOST_FORMS and sum(map(len, form.itertext())) > _MOST_PROSE * whole:
            form.tag = "div"
        else:
            drop(form)


def drop_unseen(tree: "HtmlElement") -> None:
    """Take out what is hidden from readers: the preview line of a newsletter."""
    for element in list(tree.iter()):
        if isinstance(element.tag, str) and element.tag != "body" and _is_unseen(element):
            drop(element)


def _is_unseen(element: "HtmlElement") -> bool:
    return element.get("hidden") is not None or bool(_UNSEEN.search(element.get("style") or ""))


def prose_of(tree: "HtmlElement") -> dict["HtmlElement", int]:
    """How many characters of paragraphs stand in each element and all beneath it."""
    total: dict[HtmlElement, int] = {}
    for element in reversed(list(tree.iter())):  # children come before their parents
        length = total.get(element, 0) + _own_prose(element)
        if length:
            total[element] = length
            parent = element.getparent()
            if parent is not None:
                total[parent] = total.get(parent, 0) + length
    return total


def _own_prose(element: "HtmlElement") -> int:
    """The characters that stand in `element` itself, no link's; 0 for a line too short to be prose."""
    if element.tag not in _HOLDERS:
        return 0
    length = len((element.text or "").strip())
    for child in element:
        if child.tag in _INLINE:  # two levels: a page that nests 100,000 of them is not counted 100,000 times
            length += len(child.text or "")
            length += sum(len(inner.text or "") + len(inner.tail or "") for inner in child if inner.tag in _INLINE)
        length += len((child.tail or "").strip())
    return length if length >= _LEAST_PROSE else 0


def is_furniture(element: "HtmlElement") -> bool:
    """Whether an element's role, style or names say that it is put around the article."""
    if element.tag in ("html", "body", "head", "h1"):
        return False
    if (element.get("role") or "").lower() in _ROLES or _is_unseen(element):
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}".split()
    return "hidden" in names or any(_names_furniture(name) for name in names)


def _is_talk(element: "HtmlElement") -> bool:
    """Whether it holds comments, or a banner that asks for consent."""
    if (element.get("role") or "").lower() in ("dialog", "alertdialog"):
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}".split()
    return element.tag != "article" and any(not _TALK.isdisjoint(_split(name)) for name in names)


@lru_cache(maxsize=4096)
def _names_furniture(name: str) -> bool:
    pieces = _split(name)
    words = " ".join(pieces)
    return not _WORDS.isdisjoint(pieces) or any(f" {phrase} " in f" {words} " for phrase in _PHRASES)


def _split(name: str) -> list[str]:
    return [part for piece in re.split(r"[-_:/.]+", name) for part in _pieces(piece)]


def _pieces(name: str) -> list[str]:
    """The words of a name in camel case; one with digits is a generated one."""
    return [part.lower() for part in _PARTS.findall(name)] if name.isalpha() else [name.lower()]


def _is_of_links(listing: "HtmlElement") -> bool:
    linked = sum(len(piece.strip()) for link in listing.iter("a") for piece in link.itertext())
    whole = sum(len(piece.strip()) for piece in listing.itertext())
    return whole > 0 and linked > _MOST_LINKED * whole


def _mark_captions(tree: "HtmlElement") -> None:
    for element in [*tree.iter("figcaption"), *tree.xpath(_CAPTIONS), *tree.xpath(_UNDER_PICTURES)]:
        words = bounded_words(element)
        figure = next(element.iterancestors("figure"), element)
        if words and figure.getparent() is not None and element.getparent() is not None:
            put_after(figure, CAPTION + words)
            drop(element)


def _mark_related(tree: "HtmlElement") -> None:
    """Make lines that lead to another article paragraphs of their own, also those within a paragraph."""
    seen: set[HtmlElement] = set()
    for link in links_in(tree):
        found, related = None, ""
        for line in islice(link.iterancestors(), _MOST_LEVELS):
            if line.tag not in _LINES or line in seen:
                break
            words = bounded_words(line)
            if words is None:
                break
            if kind_of(words) == "related":
                found, related = line, words
        if found is not None and found.getparent() is not None:
            seen.add(found)
            put_after(_block_of(found), RELATED + related)
            drop(found)


def _block_of(element: "HtmlElement") -> "HtmlElement":
    """The paragraph that an element within one stands in, else the element."""
    while (
        element.tag in _INLINE and element.getparent() is not None and element.getparent().tag not in ("body", "html")
    ):
        element = element.getparent()
    return element


def links_in(tree: "HtmlElement") -> "list[HtmlElement]":
    """The links of a page, without those that hold others: no page means that, and one that nests them means harm."""
    return [link for link in tree.iter("a") if next(link.iterdescendants("a"), None) is None]


def bounded_words(element: "HtmlElement") -> str | None:
    """The words in `element`, blanks made one; None for more than an aside has."""
    if next(islice(element.iter(), _MOST_INSIDE, None), None) is not None:
        return None  # a nest of 100,000 empty links is not walked through for each of them
    pieces, length = [], 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece)
        if length > 2 * _LONGEST_ASIDE:
            return None
    words = " ".join("".join(pieces).split())
    return words if len(words) <= _LONGEST_ASIDE else None


def put_after(element: "HtmlElement", words: str) -> None:
    """Put a paragraph of `words` behind an element, before what follows it."""
    from lxml.html import Element

    paragraph = Element("p")
    paragraph.text = words
    paragraph.tail, element.tail = element.tail, None
    element.addnext(paragraph)


def drop(element: "HtmlElement") -> None:
    """Take out an element and what is in it; what follows it stays."""
    if element.getparent() is not None:
        element.drop_tree()
