"""What an importer is, and what it finds."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.annotations import Annotation, Code


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedDocument:
    """A document that annotations from elsewhere are on, as they name it; `sha256` is of its original bytes."""

    id: str
    revision: str
    sha256: str = ""
    url: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """Annotations from elsewhere with the codes they are tagged with and the documents they are on."""

    annotations: tuple[Annotation, ...]
    codes: tuple[Code, ...] = ()
    documents: tuple[ImportedDocument, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """A format that annotations can be taken from. `suffixes` are in lower case with their dot.

    `read` raises ImportingError when the bytes are not in the format, or say what Kliping cannot hold.
    """

    name: str
    label: str
    suffixes: tuple[str, ...]
    media_types: tuple[str, ...]
    read: Callable[[bytes], Imported]
