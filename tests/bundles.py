"""A bundle of articles of a library, as an export makes it."""

from collections.abc import Iterable

from desktop_app.domain.bundles import Bundle
from desktop_app.domain.scopes import Scope, narrowed
from desktop_app.exporters.bundle import bundle_of
from desktop_app.store.library import Library


def bundle(library: Library, documents: Iterable[str], *, private: bool = False) -> Bundle:
    """Articles with everything about them; private notes only if asked."""
    return bundle_of(narrowed(library.selection(documents, whole=True), Scope(private=private)))
