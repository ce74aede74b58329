"""Ordering the library. Each function is one change set, which undo takes back; False or None means refused."""

from collections.abc import Iterable

from msgspec.structs import replace

from desktop_app.domain.changes import Change
from desktop_app.domain.documents import Document, Story
from desktop_app.domain.identifiers import new_id, now
from desktop_app.errors import KlipingError
from desktop_app.gui.session import Session
from desktop_app.gui.wording import translate
from desktop_app.store.library import Library
from desktop_app.store.shelves import documents_on


def make_story(session: Session, name: str, *, documents: Iterable[str] = ()) -> Story | None:
    """A new story, with articles in it."""
    if not name.strip():
        return None
    story = Story(id=new_id(), name=name.strip(), created=now())
    found = _read(session, documents)
    if found is None:
        return None
    filled = [Change(each, replace(each, stories=(*each.stories, story.id))) for each in found]
    return story if session.apply("story.create", (Change(None, story), *filled)) else None


def rename_story(session: Session, story: Story, name: str) -> bool:
    """Give a story another name."""
    if not name.strip() or name.strip() == story.name:
        return False
    return session.apply("story.edit", (Change(story, replace(story, name=name.strip())),))


def note_story(session: Session, story: Story, note: str) -> bool:
    """Give a story another note."""
    return session.apply("story.edit", (Change(story, replace(story, note=note)),))


def remove_story(session: Session, story: Story) -> bool:
    """Dissolve a story; its articles stay in the library."""
    try:
        told = [document for binned in (False, True) for document in _told(session, story, binned=binned)]
    except KlipingError as error:
        session.tell(error)
        return False
    emptied = [Change(each, replace(each, stories=_without(each, story.id))) for each in told]
    return session.apply("story.remove", (*emptied, Change(story, None)))


def put_in_story(session: Session, documents: Iterable[str], story: str) -> bool:
    """Put articles into a story; those that are in it stay."""
    found = [each for each in _read(session, documents) or () if story not in each.stories]
    changes = [Change(each, replace(each, stories=(*each.stories, story))) for each in found]
    return bool(changes) and session.apply("document.stories", changes)


def take_out_of_story(session: Session, documents: Iterable[str], story: str) -> bool:
    """Take articles out of a story."""
    found = [each for each in _read(session, documents) or () if story in each.stories]
    changes = [Change(each, replace(each, stories=_without(each, story))) for each in found]
    return bool(changes) and session.apply("document.stories", changes)


def empty_bin(session: Session, documents: Iterable[str] | None = None) -> bool:
    """Destroy what is in the bin, or only these articles of it, in a thread. This alone cannot be undone.

    The article on screen leaves it if it was among them.
    """
    from desktop_app.gui.keeping.errands import Progress, carried_out
    from desktop_app.store import erasing

    chosen, shown = None if documents is None else list(documents), session.document
    path, author = session.library.path, session.library.author

    def work(progress: Progress) -> int:
        with Library(path, author=author, stem_at_once=False) as library:
            return erasing.empty_bin(library, chosen)

    error = carried_out(work, translate("Shelving", "Erasing what is in the bin…"), can_stop=False).error
    if error is not None:
        session.tell(error)
        return False
    if shown is not None and shown.binned is not None and (chosen is None or shown.id in chosen):
        session.leave()
    session.refresh()
    return True


def _told(session: Session, story: Story, *, binned: bool) -> list[Document]:
    return documents_on(session.library, story=story.id, binned=binned)


def _read(session: Session, ids: Iterable[str]) -> list[Document] | None:
    try:
        return [session.library.document(id) for id in ids]  # noqa: A001 - the field's name
    except KlipingError as error:
        session.tell(error)
        return None


def _without(document: Document, story: str) -> tuple[str, ...]:
    return tuple(each for each in document.stories if each != story)
