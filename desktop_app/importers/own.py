"""What our own exports say beside the fields of a format, which has no word for it."""

from collections.abc import Mapping
from typing import Any, get_type_hints

import msgspec
from msgspec.structs import replace

from desktop_app.domain.annotations import Annotation, Motivation

_TYPES = get_type_hints(Annotation)


def completed(note: Annotation, known: Mapping[str, Any]) -> Annotation:
    """The note with the fields of `known` that an annotation has; values that do not fit are passed over."""
    fields: dict[str, Any] = {}
    for name, value in known.items():
        if name in _TYPES:
            try:
                fields[name] = msgspec.convert(value, _TYPES[name])
            except msgspec.ValidationError:
                continue
    return replace(note, **fields)


def motivation_of(comment: str, tags: tuple[str, ...]) -> Motivation:
    """Why somebody made a note, told by what it says."""
    return "commenting" if comment else "tagging" if tags else "highlighting"
