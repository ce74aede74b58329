"""Readers: a file becomes text with blocks and what the file says of its source. One module a format."""

from pathlib import PurePath

from desktop_app.errors import ReadingError, UsageError
from desktop_app.readers.reader import Reader
from desktop_app.registry import Registry

readers: Registry[Reader] = Registry("desktop_app.readers", attribute="READER", group="kliping.readers", kind=Reader)


def reader_for(file_name: str, data: bytes, *, name: str | None = None) -> Reader:
    """The reader called `name`, else the one for the file's suffix, else the one its first bytes ask for.

    Raises UsageError for an unknown name, ReadingError for a format that no reader knows.
    """
    if name is not None:
        if name not in readers:
            raise UsageError(f'There is no reader "{name}".', remedy=f"Choose one of {', '.join(readers.names())}.")
        return readers[name]
    suffix = PurePath(file_name).suffix.lower()
    for reader in readers:
        if suffix in reader.suffixes:
            return reader
    return readers[_sniffed(file_name, data[:1024])]


def _sniffed(file_name: str, head: bytes) -> str:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return "html"
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        known = ", ".join(suffix for reader in readers for suffix in reader.suffixes)
        raise ReadingError(
            f"{file_name or 'This'} is in a format that cannot be read.",
            remedy=f"Files with these endings can: {known}.",
        )
    return "plain"
