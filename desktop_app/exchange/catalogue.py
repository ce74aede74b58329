"""Which document of a library somebody else means: by id, hash, address or title; never by the name of a file."""

import re
from collections import defaultdict
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING

from msgspec.structs import replace

from desktop_app.domain.documents import Document, Revision, text_hash
from desktop_app.domain.identifiers import now
from desktop_app.domain.offsets import canonical
from desktop_app.errors import LibraryError
from desktop_app.importers.importer import ImportedDocument

if TYPE_CHECKING:
    from desktop_app.store.library import Library

_ADDRESS = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)


class Catalogue:
    """The documents of a library as others name them. With `chosen`, every document is meant to be that one."""

    def __init__(self, library: "Library", *, chosen: Document | None = None) -> None:
        self._library, self._chosen = library, chosen
        self._addresses: dict[str, list[Document]] | None = None
        self._titles: dict[str, list[Document]] = {}

    def find(self, wanted: ImportedDocument) -> Document | None:
        """The document that is meant, if exactly one can be."""
        if self._chosen is not None:
            return self._chosen
        if not (wanted.id or wanted.title or wanted.url):
            return None
        return self._by_identity(wanted) or self._by_name(wanted)

    def made(self, wanted: ImportedDocument) -> tuple[Document, Revision]:
        """A new document of the text that came, and its revision."""
        from desktop_app import pipeline

        title = canonical(wanted.title)
        revision = pipeline.read_bytes(canonical(wanted.text).encode(), file_name=f"{title}.txt", reader="plain")
        source = replace(
            revision.found, title=title or revision.found.title, url=wanted.url, byline=canonical(wanted.author)
        )
        document = Document(id=revision.document, source=source, revision=revision.id, added=now())
        return document, replace(revision, found=source)

    def _by_identity(self, wanted: ImportedDocument) -> Document | None:
        try:
            return self._library.document(wanted.id)
        except LibraryError:
            pass
        text = canonical(wanted.text)
        hashes = (wanted.sha256, sha256(text.encode()).hexdigest() if text else "")
        texts = (wanted.text_sha256, text_hash(text) if text else "")
        found = (self._library.document_with(each) for each in hashes if each)
        also = (self._library.document_with_text(each) for each in texts if each)
        return next((each for each in chain(found, also) if each is not None), None)

    def _by_name(self, wanted: ImportedDocument) -> Document | None:
        if self._addresses is None:
            self._addresses = self._read()
        same = self._addresses.get(_address(wanted.url), []) if wanted.url else []
        if not same and wanted.title and not wanted.text:
            same = self._titles.get(_title(wanted.title), [])
        return same[0] if len(same) == 1 else None

    def _read(self) -> dict[str, list[Document]]:
        addresses: defaultdict[str, list[Document]] = defaultdict(list)
        titles: defaultdict[str, list[Document]] = defaultdict(list)
        for document in self._library.documents():
            if document.source.url:
                addresses[_address(document.source.url)].append(document)
            titles[_title(document.source.title)].append(document)
        self._titles = titles
        return addresses


def _address(url: str) -> str:
    """The address without what does not tell pages apart: scheme, www, fragment, last slash."""
    return _ADDRESS.sub("", url.partition("#")[0]).rstrip("/")


def _title(title: str) -> str:
    return " ".join(title.casefold().split())
