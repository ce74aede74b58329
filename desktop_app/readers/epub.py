"""EPUB books and magazines: the chapters in their order, each under its heading."""

import posixpath
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from desktop_app.languages.lines import with_boilerplate
from desktop_app.readers.markup import write_blocks
from desktop_app.readers.package import Package, parsed_xml, without_namespaces
from desktop_app.readers.page import page_text, parsed
from desktop_app.readers.properties import note_properties
from desktop_app.readers.provenance import Provenance, reading_of
from desktop_app.readers.reader import BlockWriter, Reader, Reading, checked

_CONTAINER = "META-INF/container.xml"
_FONTS = frozenset(("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"))
_PAGES = ("application/xhtml+xml", "text/html")
_MOST_CHAPTERS = 5_000
_HEADINGS = ("h1", "h2", "h3", "h4")


def read(data: bytes, file_name: str) -> Reading:
    """All chapters of the spine; one without a heading gets the title that the table of contents gives it."""
    package = Package(data, file_name)
    if "META-INF/encryption.xml" in package and _is_locked(package):
        raise package.protected()
    name = next((each.get("full-path") for each in package.xml(_CONTAINER).iter("{*}rootfile")), None)
    if not name:
        raise package.broken()
    opf = without_namespaces(package.xml(name))
    folder = posixpath.dirname(name)
    found = Provenance()
    metadata = next(opf.iter("metadata"), None)
    if metadata is not None:
        _note(metadata, found)
    writer = BlockWriter()
    writer.add("title", found.best("title"))
    titles = _contents(package, opf, folder)
    for path in _spine(opf, folder):
        if path in package:
            _write_chapter(package.read(path), titles.get(path, ""), writer, book=found.best("title"))
    if len(writer) <= 1:
        raise package.broken()
    blocks = with_boilerplate(writer.text, writer.blocks)
    return checked(reading_of(writer.text, blocks, found), file_name)


def _note(metadata: Any, found: Provenance) -> None:
    for element in metadata.iter("date"):
        event = next((value for key, value in element.attrib.items() if key.endswith("event")), "publication")
        found.add("published" if event != "modification" else "updated", (element.text or "").strip()[:25], "package")
    for element in metadata.iter("meta"):
        if element.get("property") == "dcterms:modified":
            found.add("updated", element.text, "package")
    for element in metadata.iter("source", "identifier"):
        found.add("url", element.text, "package")
    note_properties(metadata, found)


def _is_locked(package: Package) -> bool:
    """Whether more than fonts is encrypted."""
    methods = package.xml("META-INF/encryption.xml").iter("{*}EncryptionMethod")
    return any(method.get("Algorithm") not in _FONTS for method in methods)


def _spine(opf: Any, folder: str) -> Iterator[str]:
    """The members with the chapters, in reading order; the table of contents is no chapter."""
    items = {item.get("id"): item for item in opf.iter("item")}
    for number, reference in enumerate(opf.iter("itemref")):
        item = items.get(reference.get("idref"))
        if item is None or number >= _MOST_CHAPTERS or "nav" in (item.get("properties") or "").split():
            continue
        if item.get("media-type") in _PAGES and reference.get("linear") != "no":
            yield _member(folder, item.get("href") or "")


def _member(folder: str, reference: str) -> str:
    """The name of the member that a reference leads to; one that leads out of the package finds none."""
    return posixpath.normpath(posixpath.join(folder, unquote(reference.partition("#")[0])))


def _contents(package: Package, opf: Any, folder: str) -> dict[str, str]:
    """Titles of the members that the table of contents names, from the navigation document or the older NCX."""
    titles: dict[str, str] = {}
    for item in opf.iter("item"):
        path = _member(folder, item.get("href") or "")
        is_nav = "nav" in (item.get("properties") or "").split()
        if path not in package or not (is_nav or item.get("media-type") == "application/x-dtbncx+xml"):
            continue
        root = parsed_xml(package.read(path))
        if root is None:
            continue
        root, base = without_namespaces(root), posixpath.dirname(path)
        for point in root.iter("a" if is_nav else "navPoint"):
            content = point if is_nav else next(point.iter("content"), None)
            label = point if is_nav else next(point.iter("text"), None)
            reference = "" if content is None else content.get("href") or content.get("src") or ""
            if reference and label is not None:
                titles.setdefault(_member(base, reference), " ".join("".join(label.itertext()).split()))
    return titles


def _write_chapter(data: bytes, title: str, writer: BlockWriter, *, book: str) -> None:
    root = parsed_xml(data)
    tree = without_namespaces(root) if root is not None else parsed(page_text(data, "chapter"))
    body = None if tree is None else next(tree.iter("body"), None)
    if body is None:
        return
    words = " ".join("".join(body.itertext()).split())
    if title and title != book and next(body.iter(*_HEADINGS), None) is None and not words.startswith(title):
        writer.add("heading", title, level=1)
    write_blocks(body, writer, title=book)


READER = Reader(
    name="epub",
    label="EPUB",
    suffixes=(".epub",),
    media_types=("application/epub+zip",),
    version="1",
    read=read,
)
