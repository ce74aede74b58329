"""What a library knows of a story: its articles with their facts as the reader has them, and which are copies."""

from desktop_app.domain.corrections import corrected, without_rejected
from desktop_app.domain.documents import Document, Story
from desktop_app.domain.facts import FactSheet
from desktop_app.errors import UsageError
from desktop_app.store.library import Library
from desktop_app.store.similar import copies


def story_named(library: Library, name: str) -> Story:
    """The story of that name or id. Raises UsageError if there is none."""
    stories = library.stories()
    found = next((each for each in stories if name.strip() in (each.name, each.id)), None)
    if found is None:
        names = ", ".join(each.name for each in stories) or "none yet"
        raise UsageError(f'There is no story "{name}".', remedy=f"There are: {names}.")
    return found


def articles_of(library: Library, story: str) -> list[tuple[Document, FactSheet | None]]:
    """The articles of a story outside the bin, with their facts as the reader has them; None if nobody looked yet."""
    return [(document, _sheet(library, document)) for document in library.documents(story=story)]


def copies_in(library: Library, story: str) -> list[tuple[str, ...]]:
    """The ids of the articles of a story in groups that are one report each."""
    return copies(library.database, (document.id for document in library.documents(story=story)))


def _sheet(library: Library, document: Document) -> FactSheet | None:
    """The facts of the current revision with the reader's corrections, without what was rejected."""
    sheet, judgements = library.sheet(document.revision), library.judgements(document.id)
    if sheet is None or not judgements:
        return sheet
    return without_rejected(corrected(sheet, judgements, library.revision(document.revision)))
