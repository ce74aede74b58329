"""Kliping: a desktop reading room for news. These names are the Python interface; none of them loads Qt.

import desktop_app as kliping

article = kliping.read("article.html")
sheet = kliping.extract(article, published="2021-11-17")
with kliping.Library("notes.kliping") as library:
    document = library.add(article, sheet)
    library.annotate(document, article.find("tujuh tentaranya"), comment="check with Yerevan", tags=["toll"])
    kliping.export(library, [document], "notes.md")
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.domain.annotations import Annotation, Code, Target
    from desktop_app.domain.changes import Change, ChangeSet
    from desktop_app.domain.documents import Block, Document, Revision, Source
    from desktop_app.domain.facts import FactSheet
    from desktop_app.domain.spans import Span, TextSpan
    from desktop_app.errors import KlipingError
    from desktop_app.exchange import import_notes
    from desktop_app.pipeline import (
        export,
        export_bytes,
        extract,
        extract_many,
        import_file,
        open_sample,
        read,
        read_bytes,
        read_html,
        read_text,
        story,
    )
    from desktop_app.store.library import Library

__version__ = "0.1.0"

_HOMES = {
    "desktop_app.domain.annotations": ("Annotation", "Code", "Target"),
    "desktop_app.domain.changes": ("Change", "ChangeSet"),
    "desktop_app.domain.documents": ("Block", "Document", "Revision", "Source"),
    "desktop_app.domain.facts": ("FactSheet",),
    "desktop_app.domain.spans": ("Span", "TextSpan"),
    "desktop_app.errors": ("KlipingError",),
    "desktop_app.exchange": ("import_notes",),
    "desktop_app.pipeline": (
        "export", "export_bytes", "extract", "extract_many", "import_file", "open_sample", "read", "read_bytes",
        "read_html", "read_text", "story",
    ),
    "desktop_app.store.library": ("Library",),
}  # fmt: skip
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Annotation", "Block", "Change", "ChangeSet", "Code", "Document", "FactSheet", "KlipingError", "Library",
    "Revision", "Source", "Span", "Target", "TextSpan", "__version__", "export", "export_bytes", "extract",
    "extract_many", "import_file", "import_notes", "open_sample", "read", "read_bytes", "read_html", "read_text",
    "story",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """Load what is asked for when it is asked for."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
