"""What the visible part of a page or text says of its source: heading, by-line, date."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from desktop_app.domain.documents import Block
from desktop_app.languages.credits import author_in, clean_name, dateline_in, is_credit_label, is_full_name
from desktop_app.languages.dates import epoch_date, machine_date, written_date
from desktop_app.languages.lines import kind_of
from desktop_app.readers.furniture import bounded_words, is_furniture
from desktop_app.readers.provenance import Provenance

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_AUTHOR_WORDS = (
    "author", "byline", "penulis", "reporter", "jurnalis", "contributor", "credits", "writer", "pewarta", "wartawan",
)  # fmt: skip
_PEOPLE = (
    "//*[@rel='author' or @itemprop='author' or @rel='schema:author' or @property='schema:author'"
    " or contains(@property, 'dc:creator')]"
)
_DATES = (
    "//*[contains(@class, 'date') or contains(@class, 'time') or contains(@class, 'tanggal')"
    " or contains(@class, 'tgl') or contains(@class, 'waktu') or contains(@class, 'publish')"
    " or contains(@class, 'posted')"
    " or contains(@class, 'byline') or contains(@class, 'meta')]"
)
_INLINE = frozenset(("b", "strong", "em", "i", "span", "a", "font"))
_DIVISIONS = frozenset(("p", "div", "li", "ul", "section", "time", "figure", "h1", "h2", "h3", "h4", "dl", "table"))
_HEADLINES = ("h1", "h2", "h3", "h4", "b", "strong", "font", "td", "div", "span", "p", "a")
_UPDATED = re.compile(r"\b(?:updated|diperbarui|diupdate|update|last modified|terakhir diubah)\b", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|-|$)")
_PARTED = re.compile(r"\s*[·•|]\s*")
_SEPARATOR = re.compile(r"\s+(?:[|»·•–—]|-|::)\s+")
_MOST_LOOKED_AT = 40  # elements of a kind
_MOST_LEVELS = 12
_NEAREST = 8  # lines after the headline where a name may stand alone
_BEGINNING = 4  # paragraphs in which a dateline can stand
_LONGEST_SITE = 40
_LONGEST_BYLINE = 160  # characters


def note_visible(tree: "HtmlElement", headline: "HtmlElement | None", found: Provenance, *, page: str) -> str:
    """Add by-lines and dates that a page shows to its readers, near its headline first, and the date in its address.

    `page` is the markup of the tree. Returns a name that stands alone near the headline, for want of a better author.
    """
    near = [] if headline is None else list(_near(headline))
    above = set(near) if headline is None else {*near, *headline.iterancestors()}
    _note_people(tree, above, found)
    for element in list(tree.iter("time"))[:_MOST_LOOKED_AT]:
        if not _is_aside(element, above):
            moment = machine_date(element.get("datetime")) or written_date(bounded_words(element))
            _note_moment(element, bounded_words(element) or "", moment, found)
    if headline is not None:
        _note_near(headline, found)
    for element in sorted(_naming(tree, page), key=_is_divided):
        words = bounded_words(element) or ""
        if 0 < len(words) <= _LONGEST_BYLINE and not _is_aside(element, above):
            found.add("byline", _without(found.values("publisher"), clean_name(words)), "markup", guess=True)
    for element in tree.xpath(_DATES)[:_MOST_LOOKED_AT]:
        words = bounded_words(element)
        if words and len(words) <= _LONGEST_BYLINE and not _is_aside(element, above):
            _note_moment(element, words, written_date(words), found)
    _note_attributes(near, found)
    match = _IN_ADDRESS.search(found.best("url"))
    if match is not None:
        found.add("published", machine_date(f"{match[1]}-{match[2]:>02}-{match[3]:>02}"), "address", guess=True)
    return (
        "" if headline is None else _name_near(headline, near, (*found.values("publisher"), *found.values("section")))
    )


def _note_near(headline: "HtmlElement", found: Provenance) -> None:
    """Look at the short lines that follow the headline, up to the first long one.

    A line that is nothing but "Penulis" or "By" says what the next is.
    """
    is_named, houses = False, found.values("publisher")
    for element in _near(headline):
        for words in (element.text, element.tail):
            words = " ".join((words or "").split())
            if words and kind_of(words) == "dateline":
                _note_moment(element, words, written_date(words), found)
            if words and is_named:
                found.add("byline", clean_name(words), "text", guess=True)
            is_named = is_credit_label(words) if words else is_named
        if not _is_divided(element):
            found.add("byline", _without(houses, author_in(bounded_words(element) or "")), "text", guess=True)


def _naming(tree: "HtmlElement", page: str) -> "list[HtmlElement]":
    """The elements of which an attribute says that they name who wrote: a class, a test's mark, a link's address.

    Only words that stand in the page at all are looked for: each costs a comparison with every attribute.
    """
    words = [word for word in _AUTHOR_WORDS if word in page]
    conditions = " or ".join(f"contains(., {word!r})" for word in words)
    return tree.xpath(f"//*[@*[{conditions}]]")[:_MOST_LOOKED_AT] if words else []


def _note_people(tree: "HtmlElement", above: "set[HtmlElement]", found: Provenance) -> None:
    """Add the names that are marked as the author's; those beside each other together."""
    beside: dict[HtmlElement, list[str]] = {}
    for element in tree.xpath(_PEOPLE)[:_MOST_LOOKED_AT]:
        parent = element.getparent()
        if element.tag != "meta" and parent is not None and not _is_aside(element, above):
            name = _without(found.values("publisher"), clean_name(bounded_words(element) or ""))
            if name and name not in beside.setdefault(parent, []):
                beside[parent].append(name)
    for names in beside.values():
        found.add("byline", ", ".join(names), "microdata")


def _name_near(headline: "HtmlElement", near: "list[HtmlElement]", others: Iterable[str]) -> str:
    """A name alone on a line near the headline and a date; "" without one."""
    after: list[str] = []
    for element in near:
        words = (
            each for line in (element.text, element.tail) for each in _PARTED.split(" ".join((line or "").split()))
        )
        after += [each for each in words if each]
        after += [value for value in element.attrib.values() if machine_date(value)]
    after = _joined(after)
    return _lone_name(after[:_NEAREST], others) or _lone_name(_lines_before(headline) + after[:2], others)


def _joined(lines: "list[str]") -> "list[str]":
    """The lines, two names with a word between them made one."""
    found: list[str] = []
    for line in lines:
        if len(found) > 1 and found[-1].lower() in ("and", "dan", "&") and is_full_name(line):
            found[-2:] = [f"{found[-2]} {found[-1]} {line}"]
        else:
            found.append(line)
    return found


def _lines_before(headline: "HtmlElement") -> list[str]:
    """The few short lines before the headline in what it stands in: a menu above the article is not of them."""
    around = next(islice(headline.iterancestors(), 1, 2), None)
    before = headline.xpath("preceding::*[position() <= 12]")
    inside = (each for each in before if around is not None and around in islice(each.iterancestors(), _MOST_LEVELS))
    words = [" ".join((each.text or "").split()) for each in inside]
    return [line for line in words if 0 < len(line) <= _LONGEST_BYLINE][-_NEAREST:]


def _note_attributes(elements: "Iterable[HtmlElement]", found: Provenance) -> None:
    """Add the moments in attributes that sites made for them: publishdate, data-timestamp (in milliseconds)."""
    for element in elements:
        for name, value in element.attrib.items():
            if "date" in name or "time" in name or "publish" in name or name == "title":
                _note_moment(element, name, machine_date(value) or epoch_date(value), found)


def _lone_name(lines: "list[str]", others: Iterable[str]) -> str:
    """The line near a date that is a name and nothing else, "" without one or without a date beside it."""
    known = {_folded(value) for value in others}
    dated = [number for number, words in enumerate(lines) if written_date(words)]
    for number, words in enumerate(lines):
        is_near = any(abs(number - each) <= 2 for each in dated)
        if is_near and is_full_name(words) and _folded(words) not in known:
            return clean_name(words)
    return ""


def _without(houses: Iterable[str], names: str) -> str:
    """The names in a by-line but for the house's, which often stands behind them."""
    for house in houses:
        names = re.sub(rf"\s*[,\s]\s*{re.escape(house)}$", "", names, flags=re.IGNORECASE)
    return names


def _near(headline: "HtmlElement") -> "Iterator[HtmlElement]":
    """The elements that follow the headline, up to the first long line."""
    for element in islice(headline.xpath("following::*"), _MOST_LOOKED_AT):
        lines = [element.text, element.tail]
        if element.tag in _INLINE and element.getparent().tag == "p":  # the first words of a paragraph are no line
            lines.append(bounded_words(element.getparent()) or "?" * _LONGEST_BYLINE * 2)
        if any(len(" ".join((words or "").split())) > _LONGEST_BYLINE for words in lines):
            return
        yield element


def _is_divided(element: "HtmlElement") -> bool:
    """Whether it holds lines of its own: what stands in them together is more than a name."""
    return any(child.tag in _DIVISIONS for child in islice(element.iterdescendants(), _MOST_LOOKED_AT))


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
            found.add("publisher", _site_in(tab, words), "title element", guess=True)
            return words, head
    if declared:
        found.add("title", declared[0], "markup", first=True)
    elif len(heads) == 1:
        found.add("title", bounded_words(heads[0]), "markup")
    else:
        found.add("title", _shown_part(tree, tab), "title element", guess=True)
    found.add("title", without_site(tab, names), "title element", guess=True)
    title = found.best("title")
    found.add("publisher", _site_in(tab, title), "title element", guess=True)
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


def _site_in(tab: str, title: str) -> str:
    """What stands beside the headline in the tab's title: the site's name, if it is short and says nothing else."""
    parts = _SEPARATOR.split(tab)
    rest = [part for part in parts if _folded(part) != _folded(title)]
    is_site = (
        len(parts) == 2 and len(rest) == 1 and len(rest[0]) <= _LONGEST_SITE and not re.search(r"\d|\bby\b", rest[0])
    )
    return rest[0] if is_site else ""


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
    """Whether it stands in what is not the article; what the headline stands in or leads to is: `above`."""
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
