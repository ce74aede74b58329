"""What a bibliography says of an article: its authors one by one, its days in parts, a key of its own."""

import re

from desktop_app.domain.documents import Document, Source
from desktop_app.domain.selections import SelectedDocument
from desktop_app.exporters.names import plain

_AUTHORS = re.compile(r"\s*(?:[,;&]|\band\b|\bdan\b)\s*")
_DAY = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?=$|[T?~%/])")
_LONGEST = 24  # characters of a part of a key


def authors(source: Source) -> list[str]:
    """The names of the by-line; news names people as they are called, so they are not turned around."""
    return [name for name in _AUTHORS.split(" ".join(source.byline.split())) if name]


def day(edtf: str | None) -> tuple[str, ...]:
    """Year, month and day of a date as far as they are known, in digits; nothing if it is open or none."""
    match = _DAY.match(edtf or "")
    return () if match is None else tuple(filter(None, match.groups()))


def key(document: Document) -> str:
    """A key in ASCII: the last author's name or the publisher, the year, the first word of the title, the id's end."""
    source = document.source
    names = authors(source)
    who = names[0].split()[-1] if names else source.publisher
    title = next((word for word in source.title.split() if len(word) > 3), source.title)
    words = "".join(plain(each)[:_LONGEST] for each in (who, *day(source.published)[:1], title))
    return f"{words or 'article'}-{plain(document.id)[-8:]}"


def provenance(selected: SelectedDocument) -> str:
    """What tells the very bytes that were read, and the reader's note on the source."""
    note = " ".join(selected.document.source.note.split())
    return " ".join(filter(None, (f"SHA-256 {selected.revision.sha256}.", note)))
