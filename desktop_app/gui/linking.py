"""Where the passage of another article is now, to which a note leads."""

from desktop_app.domain.anchoring import anchor
from desktop_app.domain.annotations import Target
from desktop_app.domain.matching import QuoteFinder
from desktop_app.domain.spans import Span
from desktop_app.errors import KlipingError
from desktop_app.gui.session import Session
from desktop_app.gui.wording import translate
from desktop_app.store.shelves import document_of


def place_now(session: Session, target: Target) -> tuple[str, Span] | None:
    """The id of the article and the place of the words in its current text; an empty span where they are no more.

    None, and a notice, if the article is not in the library.
    """
    try:
        document = document_of(session.library, target.revision)
        if document is None:
            session.say(translate("Links", "The article of the other passage is not in this library any more."))
            return None
        if document.revision == target.revision:
            return document.id, target.span
        found = anchor(QuoteFinder(session.library.revision(document.revision).text), target)
    except KlipingError as error:
        session.tell(error)
        return None
    if found.span is not None and found.outcome in ("exact", "moved"):
        return document.id, found.span
    session.say(translate("Links", "The words stand in an older text of this article."))
    return document.id, Span(0, 0)
