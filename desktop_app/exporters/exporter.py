"""What an exporter is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Part = Literal["text", "source", "notes", "facts", "codes", "revisions"]
PARTS: frozenset[Part] = frozenset(("text", "source", "notes", "facts", "codes"))  # what most have room for


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """Something a format leaves to the user. `values` are what can be chosen, the first by default.

    A "text" may be anything, an empty one is the default: the window and the terminal take it from a file.
    """

    name: str
    label: str
    kind: Literal["choice", "text"] = "choice"
    values: tuple[str, ...] = ("",)

    @property
    def default(self) -> str:
        return self.values[0]


# in the media types of what only a program can open
_PACKED = ("zip", "pdf", "officedocument")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """A format that records can be written in. `suffix` is in lower case with its dot, or dots.

    `write` is a pure function of a Selection and, by keyword, the values of `options`: the same gives the same bytes.
    `merge` takes the bytes that stand in the file too and keeps in them what the user wrote; it gives None where
    nothing tells that they are an earlier export of the same documents. `holds` is what the format has room for;
    "revisions", all of an article with their bytes, are selected for such a format alone.
    """

    name: str
    label: str
    suffix: str
    media_type: str
    write: Callable[..., bytes]
    options: tuple[Option, ...] = ()
    merge: Callable[..., bytes | None] | None = None
    holds: frozenset[Part] = PARTS

    @property
    def is_text(self) -> bool:
        """Whether people can read the bytes as they are."""
        return not any(sign in self.media_type for sign in _PACKED)
