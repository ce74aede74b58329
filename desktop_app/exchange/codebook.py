"""Codes from elsewhere and the codebook that is there: the same by id, else by name."""

from collections.abc import Iterable

from msgspec.structs import replace

from desktop_app.domain.annotations import Code
from desktop_app.domain.identifiers import now
from desktop_app.domain.offsets import canonical
from desktop_app.exchange.identity import own_id


def merged(
    there: Iterable[Code], given: Iterable[Code], loose: Iterable[Code] = ()
) -> tuple[dict[str, str], tuple[Code, ...]]:
    """The id in the codebook for every given id, and the codes it lacks.

    Names are unique in a codebook: of two given codes with one name, the second is named after its parent too.
    `loose` are codes known by name alone.
    """
    known = list(there)
    standing = {code.id for code in known}
    ids = set(standing)
    names = {code.name.lower(): code.id for code in known}
    given = tuple(given)
    parents = {code.id: code for code in given}
    found: dict[str, str] = {}
    new: list[Code] = []
    for code in (*given, *loose):
        own = own_id(code.id)
        name = canonical(code.name).strip() or own
        if own in ids:
            found[code.id] = own
            continue
        if names.get(name.lower()) in standing:
            found[code.id] = names[name.lower()]
            continue
        if name.lower() in names:
            parent = parents.get(code.parent or "")
            name = _unused(f"{canonical(parent.name).strip()} / {name}" if parent is not None else name, names)
        names[name.lower()] = found[code.id] = own
        ids.add(own)
        new.append(
            replace(code, id=own, name=name, description=canonical(code.description), created=code.created or now())
        )
    return found, tuple(_with_parent(code, found) for code in new)


def _with_parent(code: Code, found: dict[str, str]) -> Code:
    """The code under its parent's id here; one whose parent did not come stands by itself."""
    return replace(code, parent=found.get(code.parent or ""))


def _unused(name: str, names: dict[str, str]) -> str:
    number, tried = 2, name
    while tried.lower() in names:
        tried, number = f"{name} ({number})", number + 1
    return tried
