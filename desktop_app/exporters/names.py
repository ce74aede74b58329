"""Names of the files in an archive: an article's title in letters that every program takes, and the end of its id."""

import re
import unicodedata

from desktop_app.domain.documents import Document

_LONGEST = 40  # characters of a title
_UNFIT = re.compile(r"[^a-z0-9]+")


def member_name(document: Document) -> str:
    """The name of a document's file, without a suffix."""
    plain = unicodedata.normalize("NFKD", document.source.title.lower()).encode("ascii", "ignore").decode()
    words = _UNFIT.sub("-", plain)[:_LONGEST].strip("-")
    tail = _UNFIT.sub("", document.id.lower())[-8:]
    return "-".join(filter(None, (words or "article", tail)))
