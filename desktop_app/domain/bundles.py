"""What travels between two libraries: chosen documents with everything about them, all revisions and bytes included."""

from msgspec import Struct

from desktop_app.domain.annotations import Annotation, Code
from desktop_app.domain.documents import Document, Revision, Story
from desktop_app.domain.facts import FactSheet
from desktop_app.domain.judgements import Judgement


class Bundle(Struct, frozen=True, kw_only=True):
    """Records as they stand in the library they come from; revisions with their text and their original bytes.

    Annotations and judgements keep their authors. `sheets` are by the id of their revision.
    """

    documents: tuple[Document, ...] = ()
    revisions: tuple[Revision, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    codes: tuple[Code, ...] = ()
    stories: tuple[Story, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    sheets: dict[str, FactSheet] = {}
    made: str = ""
    author: str = ""
