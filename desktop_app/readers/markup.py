"""Blocks from a tree of markup: HTML, and trafilatura's tree, whose names come from TEI."""

import re
from typing import Any

from desktop_app.domain.documents import BlockKind
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
_BREAKS = frozenset(("lb", "br"))
_UNSEEN = frozenset((
    "script", "style", "noscript", "template", "nav", "footer", "form", "svg", "button", "select", "textarea", "math",
    "iframe", "object", "audio", "video", "canvas", "title", "meta", "link", "dialog", "menu",
))  # fmt: skip
CAPTION, RELATED = "⟦caption⟧", "⟦related⟧"
_MARKED: dict[str, BlockKind] = {CAPTION: "caption", RELATED: "related"}


class _Walk:
    """One pass over a tree. Iterative: pages nest deeper than Python may recurse."""

    def __init__(self, writer: BlockWriter) -> None:
        self.writer = writer
        self.words: list[str] = []
        self.roles: list[tuple[BlockKind, int]] = [("paragraph", 0)]

    def close(self) -> None:
        text = "".join(self.words).strip()
        self.words.clear()
        kind, level = self.roles[-1]
        for mark, marked in _MARKED.items():
            if text.startswith(mark):
                text, kind, level = text.removeprefix(mark), marked, 0
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


def write_blocks(root: Any, writer: BlockWriter) -> None:
    """Add the visible words under `root` to `writer`, a line a block."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without types

    walk = _Walk(writer)
    steps = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in steps:
        tag = element.tag if isinstance(element.tag, str) else ""
        unseen = tag in _UNSEEN or (tag == "head" and root.tag == "html" and element.getparent() is root)
        if event == "start" and unseen:
            steps.skip_subtree()
        elif event == "start":
            walk.start(element, tag)
        elif event == "end" and not unseen:
            walk.end(tag)
        if event != "start" and element is not root and element.tail:
            walk.words.append(element.tail)
    walk.close()


def _level(element: Any, tag: str) -> int:
    number = re.fullmatch(r"h([1-6])", element.get("rend") or tag)
    return int(number[1]) if number else 2 if tag == "head" else 0
