"""ZIP files that are the same bytes whenever they are made."""

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that ZIP knows


def packed(members: Iterable[tuple[str, bytes]], *, stored: frozenset[str] = frozenset()) -> bytes:
    """A ZIP of named members, in the order given; those in `stored` are not compressed (EPUB, ODF ask for it)."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, data in members:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            file.writestr(entry, data)
    return made.getvalue()


def repacked(data: bytes, *, changes: Mapping[str, Callable[[bytes], bytes]] | None = None) -> bytes:
    """A ZIP that a library made, without the moment it was made in; `changes` rewrite members by their names."""
    changes = changes or {}
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return packed((name, changes.get(name, bytes)(file.read(name))) for name in file.namelist())
