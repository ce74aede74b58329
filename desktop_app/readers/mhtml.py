"""Whole pages in one file: MHTML (Chromium) and web archives (Safari)."""

import plistlib
from typing import Any
from xml.parsers.expat import ExpatError

from desktop_app.readers.mail import body_of, broken, header, message_of, moment_in, parts_of
from desktop_app.readers.page import VERSION, article_of, page_text
from desktop_app.readers.provenance import Provenance
from desktop_app.readers.reader import Reader, Reading, checked


def read(data: bytes, file_name: str) -> Reading:
    """The article of the archived page; its pictures and frames are left out. Raises ReadingError."""
    found = Provenance()
    if data.startswith(b"bplist") or data.lstrip().startswith(b"<?xml"):
        content, charset = _safari(data, file_name, found)
    else:
        content, charset = _chromium(data, file_name, found)
    if not content:
        raise broken(file_name)
    page = page_text(content, file_name, declared=charset)
    return checked(article_of(page, file_name, known=found), file_name)


def _chromium(data: bytes, file_name: str, found: Provenance) -> tuple[bytes, str]:
    message = message_of(data, file_name)
    found.add("url", header(message, "Snapshot-Content-Location"), "browser")
    found.add("retrieved", moment_in(message), "browser")
    part = next(iter(parts_of(message, "text/html")), None)
    if part is None:
        return b"", ""
    found.add("url", header(part, "Content-Location"), "browser")
    return body_of(part)


def _safari(data: bytes, file_name: str, found: Provenance) -> tuple[bytes, str]:
    try:
        archive: Any = plistlib.loads(data)
        page = archive["WebMainResource"]
        content, url, charset = (
            page["WebResourceData"],
            page.get("WebResourceURL"),
            page.get("WebResourceTextEncodingName"),
        )
    except (plistlib.InvalidFileException, ExpatError, ValueError, LookupError, TypeError, AttributeError,
            RecursionError, OverflowError) as error:  # fmt: skip
        raise broken(file_name) from error
    found.add("url", url, "browser")
    return content if isinstance(content, bytes) else b"", charset if isinstance(charset, str) else ""


READER = Reader(
    name="mhtml",
    label="Archived web page",
    suffixes=(".mhtml", ".mht", ".webarchive"),
    media_types=("multipart/related", "application/x-webarchive"),
    version=VERSION,
    read=read,
)
