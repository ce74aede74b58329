"""What an importer is, and what it finds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from desktop_app.domain.annotations import Annotation, Code, PositionSelector
from desktop_app.domain.bundles import Bundle

NOWHERE = PositionSelector(start=0, end=0)  # of a target whose format knows its words alone

# offsets: how a writer counts positions, with the evidence; colour: a colour Kliping has no name for;
# left_out: what cannot be held; facts: what a program found, not a person
RemarkCode = Literal["offsets", "colour", "left_out", "facts"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What somebody who imports should know. `about` is the document, code or kind of thing, `values` the figures."""

    code: RemarkCode
    about: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedDocument:
    """A document that annotations from elsewhere are on, as they name it; `sha256` is of its original bytes.

    `text` is there where the format brings it; a document that no library has yet can be made of it.
    """

    id: str
    revision: str = ""
    sha256: str = ""
    text_sha256: str = ""
    url: str = ""
    title: str = ""
    author: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """Annotations from elsewhere with the codes they are tagged with and the documents they are on.

    An annotation's `document` is the id of one of `documents`, or "" for whichever document is chosen; its tags are ids
    of `codes`, else names. One without targets is about its document as a whole. A `bundle` is merged as it is.
    """

    annotations: tuple[Annotation, ...]
    codes: tuple[Code, ...] = ()
    documents: tuple[ImportedDocument, ...] = ()
    remarks: tuple[Remark, ...] = ()
    bundle: Bundle | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """A format that annotations can be taken from. `suffixes` are in lower case with their dot.

    `read` raises ImportingError when the bytes are not in the format, or say what Kliping cannot hold. `recognises`
    tells by its beginning whether a file is in the format: needed where articles have the same suffix.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    read: Callable[[bytes], Imported]
    recognises: Callable[[bytes], bool] | None = None
