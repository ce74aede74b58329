"""Names of the files in an archive: an article's title in letters that every program takes, and the end of its id."""

import re
import unicodedata

from desktop_app.domain.documents import Document

_LONGEST = 40  # characters of a title
_UNFIT = re.compile(r"[^a-z0-9]+")


def member_name(document: Document) -> str:
    """The name of a document's file, without a suffix."""
    words = plain(document.source.title, between="-")[:_LONGEST].strip("-")
    return "-".join(filter(None, (words or "article", plain(document.id)[-8:])))


def plain(words: str, *, between: str = "") -> str:
    """Words in small letters and digits of ASCII, `between` in place of what else stands there."""
    return _UNFIT.sub(between, unicodedata.normalize("NFKD", words.lower()).encode("ascii", "ignore").decode())
