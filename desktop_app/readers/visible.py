"""What the visible part of a page or text says of its source: heading, by-line, date."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.domain.documents import Block
from desktop_app.languages.credits import author_in, clean_name, dateline_in
from desktop_app.languages.dates import machine_date, written_date
from desktop_app.languages.lines import kind_of
from desktop_app.readers.furniture import bounded_words, is_furniture
from desktop_app.readers.provenance import Provenance

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_AUTHORS = (
    "//*[contains(@class, 'author') or contains(@class, 'byline')"
    " or contains(@class, 'penulis') or contains(@class, 'reporter') or contains(@class, 'jurnalis')"
    " or contains(@class, 'contributor') or contains(@class, 'credits') or @id='penulis' or @id='author']"
)
_DATES = (
    "//*[contains(@class, 'date') or contains(@class, 'time') or contains(@class, 'tanggal')"
    " or contains(@class, 'tgl') or contains(@class, 'waktu') or contains(@class, 'publish')"
    " or contains(@class, 'posted')"
    " or contains(@class, 'byline') or contains(@class, 'meta')]"
)
_HEADLINES = ("h1", "h2", "h3", "h4", "b", "strong", "font", "td", "div", "span", "p", "a")
_UPDATED = re.compile(r"\b(?:updated|diperbarui|diupdate|update|last modified|terakhir diubah)\b", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|-|$)")
_SEPARATOR = re.compile(r"\s+(?:[|»·•–—]|-|::)\s+")
_MOST_LOOKED_AT = 40  # elements of a kind
_MOST_LEVELS = 12
_BEGINNING = 4  # paragraphs in which a dateline can stand
_LONGEST_BYLINE = 160  # characters


def note_visible(tree: "HtmlElement", headline: "HtmlElement | None", found: Provenance) -> None:
    """Add by-lines and dates that a page shows to its readers, near its headline first, and the date in its address."""
    above = set() if headline is None else set(headline.iterancestors())
    for element in tree.xpath("//*[@rel='author' or @itemprop='author']")[:_MOST_LOOKED_AT]:
        if element.tag != "meta" and not _is_aside(element, above):
            found.add("byline", clean_name(bounded_words(element) or ""), "microdata")
    for element in list(tree.iter("time"))[:_MOST_LOOKED_AT]:
        if not _is_aside(element, above):
            moment = machine_date(element.get("datetime")) or written_date(bounded_words(element))
            _note_moment(element, bounded_words(element) or "", moment, found)
    if headline is not None:
        _note_near(headline, found)
    for element in tree.xpath(_AUTHORS)[:_MOST_LOOKED_AT]:
        words = bounded_words(element) or ""
        if 0 < len(words) <= _LONGEST_BYLINE and not _is_aside(element, above):
            found.add("byline", clean_name(words), "markup", guess=True)
    for element in tree.xpath(_DATES)[:_MOST_LOOKED_AT]:
        words = bounded_words(element)
        if words and len(words) <= _LONGEST_BYLINE and not _is_aside(element, above):
            _note_moment(element, words, written_date(words), found)
    match = _IN_ADDRESS.search(found.best("url"))
    if match is not None:
        found.add("published", machine_date(f"{match[1]}-{match[2]:>02}-{match[3]:>02}"), "address", guess=True)


def _note_near(headline: "HtmlElement", found: Provenance) -> None:
    """Look at the short lines that follow the headline, up to the first long one."""
    for element in islice(headline.xpath("following::*"), _MOST_LOOKED_AT):
        for words in (element.text, element.tail):
            words = " ".join((words or "").split())
            if len(words) > _LONGEST_BYLINE:
                return
            if words and kind_of(words) == "dateline":
                _note_moment(element, words, written_date(words), found)
        found.add("byline", author_in(bounded_words(element) or ""), "text", guess=True)


def settle_title(tree: "HtmlElement", found: Provenance) -> "tuple[str, HtmlElement | None]":
    """The headline, and where it is shown: what is both shown and declared, else what is declared; noted in `found`."""
    element = next(tree.iter("title"), None)
    tab = " ".join("".join(element.itertext()).split()) if element is not None else ""
    names = found.values("publisher")
    declared = [without_site(value, names) for value in found.values("title")]
    heads = list(tree.iter("h1"))[:_MOST_LOOKED_AT]
    for head in heads:
        words = bounded_words(head)
        if words and any(_agree(words, value) for value in (*declared, without_site(tab, names))):
            found.add("title", words, "markup", first=True)
            return words, head
    if declared:
        found.add("title", declared[0], "markup", first=True)
    elif len(heads) == 1:
        found.add("title", bounded_words(heads[0]), "markup")
    else:
        found.add("title", _shown_part(tree, tab), "title element", guess=True)
    found.add("title", without_site(tab, names), "title element", guess=True)
    title = found.best("title")
    return title, heads[0] if len(heads) == 1 else _shown(tree, title)


def _shown(tree: "HtmlElement", title: str) -> "HtmlElement | None":
    """The first element that shows the title and nothing else."""
    folded = _folded(title)
    for element in tree.iter(*_HEADLINES):
        words = "".join((element.text or "", *(child.text or "" for child in element)))
        if folded and _folded(words) == folded:
            return element
    return None


def _shown_part(tree: "HtmlElement", tab: str) -> str:
    """The longest part of the tab's title that the page shows as a line: the rest is the site's name."""
    parts = sorted(_SEPARATOR.split(tab), key=len, reverse=True)
    return next((part for part in parts[:3] if len(part) > 12 and _shown(tree, part) is not None), "")


def note_text(text: str, blocks: Iterable[Block], found: Provenance) -> None:
    """Add what by-lines, datelines and lines with a date in the text itself say."""
    paragraphs = 0
    for block in blocks:
        words = block.span.slice(text)
        if block.kind == "byline":
            found.add("byline", author_in(words), "text", guess=True)
        elif block.kind == "dateline":
            found.add("published", written_date(words), "text", guess=True)
        elif block.kind == "paragraph" and paragraphs < _BEGINNING:
            paragraphs += 1
            dateline = dateline_in(words)
            if dateline is not None:
                found.add("publisher", dateline.site, "text", guess=True)


def without_site(title: str, names: Iterable[str]) -> str:
    """A title without the site's name at its end or beginning, parted by " - ", " | " and the like."""
    known = {_folded(name) for name in names}
    pieces = _SEPARATOR.split(title)
    while len(pieces) > 1 and _folded(pieces[-1]) in known:
        title = title[: title.rindex(pieces.pop())].rstrip(" |»·•–—-:")
    if len(pieces) > 1 and _folded(pieces[0]) in known:
        title = title[len(pieces[0]) :].lstrip(" |»·•–—-:")
    return title


def _note_moment(element: "HtmlElement", words: str, moment: str | None, found: Provenance) -> None:
    names = " ".join(filter(None, (element.get("class"), element.get("itemprop"), words)))
    field = "updated" if _UPDATED.search(names.replace("-", " ")) else "published"
    found.add(field, moment, "markup", guess=True)


def _is_aside(element: "HtmlElement", above: "set[HtmlElement]") -> bool:
    """Whether it stands in what is not the article; what the headline stands in, `above`, is."""
    for each in (element, *islice(element.iterancestors(), _MOST_LEVELS)):
        if each in above:
            return False
        if each.tag in ("nav", "footer", "aside") or is_furniture(each):
            return True
    return False


def _agree(one: str, other: str) -> bool:
    """Whether two titles are one, perhaps cut off or with something added behind."""
    one, other = _folded(one), _folded(other)
    shorter, longer = sorted((one, other), key=len)
    return (len(shorter) >= 8 and longer.startswith(shorter.rstrip(" .…"))) or one == other != ""


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
