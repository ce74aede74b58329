"""What an exporter is."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.selections import Selection


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """A format that records can be written in. `suffix` is in lower case with its dot.

    `write` is a pure function: the same selection gives the same bytes.
    """

    name: str
    label: str
    suffix: str
    media_type: str
    write: Callable[[Selection], bytes]
