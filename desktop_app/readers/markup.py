"""Blocks from a tree of markup: HTML, and trafilatura's tree, whose names come from TEI."""

import re
from typing import Any

from desktop_app.domain.documents import BlockKind
from desktop_app.readers.furniture import CAPTION, RELATED
from desktop_app.readers.reader import BlockWriter

# a block of another role within is one of its own; a generic one takes the role of what it stands in
_ROLES: dict[str, BlockKind] = {
    **dict.fromkeys(("head", "h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("item", "li", "dt", "dd"), "list"),
    **dict.fromkeys(("quote", "blockquote"), "quote"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
}
_GENERIC = frozenset((
    "p", "div", "section", "article", "main", "body", "html", "list", "ul", "ol", "dl", "table", "thead", "tbody",
    "tfoot", "row", "tr", "pre", "code", "center", "figure", "address", "header", "hr", "aside", "details", "summary",
))  # fmt: skip
_CELLS = frozenset(("cell", "td", "th"))
_LONGEST_CELL = 120  # characters
_BEFORE_TITLE = 4  # blocks, such as the day, before the title is shown again
_BREAKS = frozenset(("lb", "br"))
_UNSEEN = frozenset((
    "script", "style", "noscript", "template", "nav", "footer", "form", "svg", "button", "select", "textarea", "math",
    "iframe", "object", "audio", "video", "canvas", "title", "meta", "link", "dialog", "menu",
))  # fmt: skip
_MARKED: dict[str, BlockKind] = {CAPTION: "caption", RELATED: "related"}


class _Walk:
    """One pass over a tree. Iterative: pages nest deeper than Python may recurse."""

    def __init__(self, writer: BlockWriter, title: str) -> None:
        self.writer, self.title = writer, "".join(title.split()).casefold()
        self.words: list[str] = []
        self.roles: list[tuple[BlockKind, int]] = [("paragraph", 0)]

    def close(self) -> None:
        text = "".join(self.words).strip()
        self.words.clear()
        kind, level = self.roles[-1]
        for mark, marked in _MARKED.items():
            if text.startswith(mark):
                text, kind, level = text.removeprefix(mark), marked, 0
        is_early = len(self.writer) <= _BEFORE_TITLE
        if self.title and (kind == "heading" or is_early) and "".join(text.split()).casefold() == self.title:
            self.title = ""  # only once: a section may be called as the article is
            return
        self.writer.add(kind, text, level=level)

    def start(self, element: Any, tag: str) -> None:
        if tag in _BREAKS:
            self.close()
        elif tag in _ROLES:
            self.close()
            self.roles.append((_ROLES[tag], _level(element, tag)))
        elif tag in _GENERIC:
            self.close()
            self.roles.append(self.roles[-1])
        elif tag in _CELLS and self.words and "".join(self.words).strip():
            self.words.append(" | ")
        if element.text:
            self.words.append(element.text)

    def end(self, tag: str) -> None:
        if tag in _ROLES or tag in _GENERIC:
            self.close()
            self.roles.pop()


def write_blocks(root: Any, writer: BlockWriter, *, title: str = "") -> None:
    """Add the visible words under `root` to `writer`, a line a block, but for the heading that is `title` again."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without types

    walk = _Walk(writer, title)
    steps = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in steps:
        tag = element.tag if isinstance(element.tag, str) else ""
        unseen = tag in _UNSEEN or (tag == "head" and root.tag == "html" and element.getparent() is root)
        if event == "start" and unseen:
            steps.skip_subtree()
        elif event == "start":
            walk.start(element, tag)
            row = _row(element) if tag in ("tr", "row") else ""
            if row:
                walk.words[:] = [row]
                steps.skip_subtree()
        elif event == "end" and not unseen:
            walk.end(tag)
        if event != "start" and element is not root and element.tail:
            walk.words.append(element.tail)
    walk.close()


def _row(element: Any) -> str:
    """A row of a table as one line, "" for one of a single cell, or where a cell holds more than a line."""
    cells = [cell for cell in element if cell.tag in _CELLS]
    if len(cells) < 2:
        return ""
    words: list[str] = []
    for cell in cells:
        pieces, length = [], 0
        for part in cell.iter():
            if part is not cell and part.tag in _GENERIC | _BREAKS and (part.tag != "p" or pieces):
                return ""
            inner = [part.text or "", (part.tail or "") if part is not cell else ""]
            length += sum(map(len, inner))
            if length > _LONGEST_CELL or part.tag in _UNSEEN:
                return ""
            pieces += [piece for piece in (" ".join(each.split()) for each in inner) if piece]
        words.append(" ".join(pieces))
    return " | ".join(filter(None, words))


def _level(element: Any, tag: str) -> int:
    number = re.fullmatch(r"h([1-6])", element.get("rend") or tag)
    return int(number[1]) if number else 2 if tag == "head" else 0
