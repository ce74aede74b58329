"""OpenDocument texts: paragraphs, headings, lists, footnotes and tables."""

from functools import partial
from typing import Any

from desktop_app.domain.documents import BlockKind
from desktop_app.readers.document import document_of
from desktop_app.readers.package import Package, without_namespaces
from desktop_app.readers.properties import note_member
from desktop_app.readers.reader import BlockWriter, Reader, Reading

_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_UNSEEN = frozenset((
    "tracked-changes", "annotation", "sequence-decls", "variable-decls", "user-field-decls", "forms",
    "table-of-content", "bibliography", "alphabetical-index", "object", "object-ole", "desc", "title",
    "ruby-text", "hidden-text",
))  # fmt: skip
_KINDS: dict[str, BlockKind] = {"title": "title", "quotations": "quote", "quote": "quote", "caption": "caption"}


def read(data: bytes, file_name: str) -> Reading:
    """The words with their structure; footnotes follow the text. Deleted words and comments are left out."""
    package = Package(data, file_name)
    if "META-INF/manifest.xml" in package and b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise package.protected()
    content = package.xml("content.xml")
    styles = _parents(content)
    if "styles.xml" in package:
        styles = _parents(package.xml("styles.xml")) | styles
    walk = _Walk(styles)
    body = next(content.iter("{*}text"), None) if content.tag.endswith("document-content") else None
    if body is None:
        raise package.broken()
    walk.enter(without_namespaces(body), "paragraph")
    for note in walk.notes:
        walk.writer.add("list", note)
    return document_of(walk.writer, file_name, partial(note_member, package, "meta.xml"))


def _parents(root: Any) -> dict[str, str]:
    """Names of styles with the name of the style each is made from."""
    return {
        style.get(_STYLE + "name", ""): style.get(_STYLE + "parent-style-name", "")
        for style in root.iter(_STYLE + "style")
    }


class _Walk:
    """One pass over the body; libxml2 gave no tree deeper than 256, so it may recurse."""

    def __init__(self, styles: dict[str, str]) -> None:
        self.writer = BlockWriter()
        self.notes: list[str] = []
        self._styles = styles

    def enter(self, element: Any, kind: BlockKind) -> None:
        """Add the blocks in `element`; paragraphs without a role of their own are of `kind`."""
        for child in element:
            name = child.tag if isinstance(child.tag, str) else ""
            if name in _UNSEEN:
                continue
            if name == "h":
                level = child.get(_TEXT + "outline-level", "1")
                self.writer.add("heading", self._words(child), level=int(level) if level.isdigit() else 1)
            elif name == "p":
                own = self._kind(child.get(_TEXT + "style-name", ""))
                self.writer.add(own if own != "paragraph" else kind, self._words(child))
            elif name == "table-row":
                cells = [
                    " ".join(filter(None, map(self._words, cell.iter("p", "h")))) for cell in child.iter("table-cell")
                ]
                self.writer.add("paragraph", " | ".join(filter(None, cells)))
            else:
                self.enter(child, "list" if name == "list" else kind)

    def _kind(self, style: str) -> BlockKind:
        for _ in range(8):  # made from a style that is made from a style …
            name = style.lower().replace("_20_", " ")
            if name in _KINDS or not style:
                return _KINDS.get(name, "paragraph")
            style = self._styles.get(style, "")
        return "paragraph"

    def _words(self, element: Any) -> str:
        """The words of a paragraph; a footnote is kept aside, its number stays."""
        pieces = [element.text or ""]
        for child in element:
            name = child.tag if isinstance(child.tag, str) else ""
            if name == "note":
                pieces.append(self._note(child))
            elif name == "s":
                pieces.append(" " * min(int(child.get(_TEXT + "c", "1") or 1), 80))
            elif name in ("tab", "line-break"):
                pieces.append(" ")
            elif name not in _UNSEEN:
                pieces.append(self._words(child))
            pieces.append(child.tail or "")
        return "".join(pieces)

    def _note(self, note: Any) -> str:
        body = next(note.iter("note-body"), None)
        citation = next(note.iter("note-citation"), None)
        number = "" if citation is None else "".join(citation.itertext()).strip()
        words = "" if body is None else " ".join(filter(None, map(self._words, body)))
        if not words.strip():
            return ""
        mark = f"[{number or len(self.notes) + 1}]"
        self.notes.append(f"{mark} {words}")
        return mark


READER = Reader(
    name="odt",
    label="OpenDocument text",
    suffixes=(".odt", ".ott"),
    media_types=("application/vnd.oasis.opendocument.text",),
    version="1",
    read=read,
)
