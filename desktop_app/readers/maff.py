"""Web pages kept by the Mozilla Archive Format extension: a zip file of folders, each a page with a record of it."""

from email.utils import parsedate_to_datetime
from posixpath import dirname
from typing import TYPE_CHECKING

from desktop_app.readers.package import Package
from desktop_app.readers.page import VERSION, article_of, page_text
from desktop_app.readers.provenance import Provenance
from desktop_app.readers.reader import Reader, Reading, checked

if TYPE_CHECKING:
    from lxml.etree import _Element  # pyright: ignore[reportAttributeAccessIssue] - compiled, without types

_RECORD = "index.rdf"
_PAGES = ("index.html", "index.htm", "index.xhtml")  # what a page without a record is called


def read(data: bytes, file_name: str) -> Reading:
    """The article of the archive's first page; its pictures, frames and other pages are left out.

    Raises ReadingError.
    """
    package = Package(data, file_name)
    found = Provenance()
    record = next((name for name in sorted(package.names) if name.rpartition("/")[2] == _RECORD), "")
    values = _values(package.xml(record)) if record else {}
    folder = f"{dirname(record)}/" if dirname(record) else ""
    named = folder + values.get("indexfilename", "")
    pages = [name for name in sorted(package.names) if name.rpartition("/")[2] in _PAGES]
    page = named if named in package and named != folder else next(iter(pages), "")
    if not page:
        raise package.broken()
    found.add("url", values.get("originalurl"), "browser")
    found.add("retrieved", _moment(values.get("archivetime", "")), "browser")
    markup = page_text(package.read(page), file_name, declared=values.get("charset", ""))
    return checked(article_of(markup, file_name, known=found), file_name)


def _values(root: "_Element") -> dict[str, str]:
    """What the record says, by local name: each value is the resource of an empty element."""
    values: dict[str, str] = {}
    for element in root.iter():
        if isinstance(element.tag, str):
            resource = next((value for name, value in element.attrib.items() if name.endswith("}resource")), "")
            values.setdefault(element.tag.rpartition("}")[2].lower(), resource or (element.text or "").strip())
    return values


def _moment(words: str) -> str | None:
    """A date of RFC 5322 as ISO 8601."""
    try:
        return parsedate_to_datetime(words).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


READER = Reader(
    name="maff",
    label="Archived web page (Mozilla)",
    suffixes=(".maff",),
    media_types=("application/x-maff",),
    version=VERSION,
    read=read,
)
