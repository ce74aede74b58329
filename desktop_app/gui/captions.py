"""What is said of an article in one line, beside its title."""

from desktop_app.domain.documents import Document
from desktop_app.gui import wording


def about(document: Document) -> str:
    """Publisher, day and language of a document on one line; says what is unknown."""
    source = document.source
    publisher = source.publisher or wording.translate("Library", "unknown publisher")
    when = wording.day(source.published) or wording.translate("Library", "no date")
    return " · ".join(part for part in (publisher, when, wording.language(source.language)) if part)
