"""Which document of a library is an earlier version of the same article."""

import re

from desktop_app.domain.documents import Document, Revision
from desktop_app.store import records
from desktop_app.store.database import Database

_ALIKE = 0.25  # of the words of two texts together that both have; two articles under one address share less
_WORD = re.compile(r"\w{4,}")


def document_at(db: Database, revision: Revision) -> Document | None:
    """The one document outside the bin from the same address whose text is much the same; None if there is none.

    The address of a front page serves many articles, so words must agree as well.
    """
    address = _bare(revision.found.url) if revision.found.url else ""
    if not address:
        return None
    where = "WHERE sources.url IN (?, ?) AND documents.binned IS NULL ORDER BY added DESC LIMIT 20"
    words = set(_WORD.findall(revision.text.lower()))
    for document in records.documents(db, where, (revision.found.url, address)):
        text = db.value(
            "SELECT text FROM texts JOIN revisions ON text_sha256 = texts.sha256 WHERE revisions.id = ?",
            (document.revision,),
        )
        others = set(_WORD.findall((text or "").lower()))
        if len(words & others) >= _ALIKE * len(words | others):
            return document
    return None


def _bare(url: str) -> str:
    """The address without the part after #, which a server never sees; "" for one that is no web address."""
    from urllib.parse import urlsplit  # no start needs it

    parts = urlsplit(url)
    return parts._replace(fragment="").geturl() if parts.scheme in ("http", "https") and parts.path else ""
