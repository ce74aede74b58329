"""What the two files of REFI-QDA have in common when they are read: XML within limits, codes, what we add to it."""

import json
from collections.abc import Iterator
from typing import Any

from desktop_app.domain.annotations import COLOURS, Code, Colour
from desktop_app.domain.colours import HEX, nearest, shade
from desktop_app.errors import ImportingError
from desktop_app.importers.importer import Remark

Element = Any  # lxml.etree._Element is compiled and has no types


def root_of(data: bytes, *, name: str) -> Element:
    """The root, which must be called `name` in whatever namespace. Raises ImportingError."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled

    if b"<!DOCTYPE" in data[:4096].upper().replace(b"\0", b""):
        raise ImportingError("Its XML declares entities, which REFI-QDA has none of.", remedy="Export it again.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ImportingError(f"Its XML is not well-formed ({error}).", remedy="Export it again.") from error
    if local(root) != name:
        raise ImportingError(
            f"This is no REFI-QDA file: it holds <{local(root)}>, not <{name}>.", remedy="Choose another."
        )
    return root


def local(element: Element) -> str:
    """The element's name without its namespace: files of several versions are read alike."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The child elements of those names, in order."""
    for child in () if element is None else element:
        if local(child) in names:
            yield child


def child(element: Element | None, name: str) -> Element | None:
    """The first child element of that name."""
    return next(children(element, name), None)


def text_of(element: Element | None, name: str) -> str:
    """The text of a child element, "" without one."""
    found = child(element, name)
    return "".join(found.itertext()) if found is not None else ""


def guid_of(element: Element, attribute: str = "guid") -> str:
    """An id as it is compared: NVivo writes capitals, some put braces around it."""
    return element.get(attribute, "").strip().strip("{}").lower()


def ours(element: Element) -> dict[str, Any]:
    """What our own export put into the element; {} if it is somebody else's."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled

    for node in element:
        if node.tag is etree.ProcessingInstruction and node.target == "kliping":
            try:
                values = json.loads(node.text or "")
            except ValueError:
                return {}
            return values if isinstance(values, dict) else {}
    return {}


def codes_of(codes: Element | None) -> tuple[list[Code], list[Remark]]:
    """The codes of a tree, parents before children, and which colours have no name here."""
    found: list[Code] = []
    remarks: list[Remark] = []
    waiting: list[tuple[str | None, Element]] = [(None, each) for each in reversed(list(children(codes, "Code")))]
    while waiting:
        parent, element = waiting.pop()
        id = guid_of(element)  # noqa: A001 - the field's name
        colour, own = _colour(element.get("color", ""))
        if own:
            remarks.append(Remark(code="colour", about=element.get("name", ""), values={"from": own, "to": colour}))
        known = ours(element)
        found.append(
            Code(
                id=id,
                name=str(known.get("name") or element.get("name", "") or id),
                colour=colour,
                description=str(known.get("description") or text_of(element, "Description")),
                parent=parent,
                created=str(known.get("created", "")),
                shade=own,
            )
        )
        waiting.extend((id, each) for each in reversed(list(children(element, "Code"))))
    return found, remarks


def _colour(hexadecimal: str) -> tuple[Colour, str]:
    """Our name of a colour, and the colour itself if it is not just what we write for that name."""
    try:
        written, name = shade(hexadecimal), nearest(hexadecimal)
    except ValueError:
        return COLOURS[0], ""
    return name, "" if written == HEX[name] else written
