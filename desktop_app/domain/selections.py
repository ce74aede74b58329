"""What is exported: chosen documents with everything about them, as records, so that an export is a pure function."""

from typing import Literal

from msgspec import Struct

from desktop_app.domain.annotations import Annotation, Code
from desktop_app.domain.documents import Document, Revision, Story
from desktop_app.domain.facts import FactSheet
from desktop_app.domain.judgements import Judgement


class SelectedDocument(Struct, frozen=True, kw_only=True, gc=False):
    """One document with its current revision, its annotations in text order, its sheet and the reader's judgements.

    `revisions` are all of them with their bytes, where a format asks for that.
    """

    document: Document
    revision: Revision
    annotations: tuple[Annotation, ...] = ()
    sheet: FactSheet | None = None
    judgements: tuple[Judgement, ...] = ()
    revisions: tuple[Revision, ...] = ()


Left = Literal["notes", "private_notes", "facts", "unaccepted_facts", "names", "paths"]


class Omission(Struct, frozen=True, kw_only=True, gc=False):
    """Something that was left out of an export, and how many of it."""

    what: Left
    number: int


class Selection(Struct, frozen=True, kw_only=True, gc=False):
    """The documents of one export with the codebook and stories they use; `made` is the time of the export, `author`
    who makes it.

    `omissions` is what a scope left out of it.
    """

    documents: tuple[SelectedDocument, ...]
    codes: tuple[Code, ...] = ()
    stories: tuple[Story, ...] = ()
    made: str = ""
    author: str = ""
    generator: str = "Kliping"
    omissions: tuple[Omission, ...] = ()
