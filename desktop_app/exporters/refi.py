"""What the two files of REFI-QDA have in common: ids, times, text that XML can hold, and the codebook.

The standard: REFI-QDA 1.5 (qdasoftware.org), schemas of 18 March 2019. What it has no word for stands in processing
instructions `<?kliping {…}?>`, which other programs pass over.
"""

import json
import re
import uuid
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from desktop_app.domain.annotations import Code
from desktop_app.domain.colours import shown
from desktop_app.exporters.xml import printable

Element = Any  # lxml.etree._Element is compiled and has no types
_IDS = uuid.UUID("5be5f7a8-0b2b-5c1a-8d3c-8f6e1d0c7a44")
_TIME = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z")


def guid(id: str, *, of: str = "") -> str:  # noqa: A002 - the field's name
    """The id if it is a UUID, else one made from it; with `of`, that of something which belongs to it."""
    if not of:
        try:
            return str(uuid.UUID(id))
        except ValueError:
            pass
    return str(uuid.uuid5(_IDS, printable(f"{id}\n{of}")))


def unprintable(record: Any, *names: str) -> dict[str, str]:
    """Those fields of a record that XML cannot hold every character of."""
    values = {name: getattr(record, name) for name in names}
    return {name: value for name, value in values.items() if printable(value) != value}


def is_time(text: str) -> bool:
    """Whether the text is an xsd:dateTime in UTC."""
    return _TIME.fullmatch(text) is not None


def root(tag: str, /, *, namespace: str, **attributes: str) -> Element:
    """A new document's root."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled

    return etree.Element(f"{{{namespace}}}{tag}", nsmap={None: namespace}, **attributes)


def add(parent: Element, tag: str, text: str | None = None, /, **attributes: str) -> Element:
    """A new child of an element, in its namespace."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled

    element = etree.SubElement(parent, f"{{{etree.QName(parent).namespace}}}{tag}", **attributes)
    element.text = None if text is None else printable(text)
    return element


def instruct(parent: Element, values: dict[str, Any]) -> None:
    """Put a processing instruction with JSON into an element; nothing in it ends the instruction."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled

    parent.append(etree.ProcessingInstruction("kliping", json.dumps(values).replace("?>", "?\\u003e")))


def add_codes(parent: Element, codes: Iterable[Code]) -> None:
    """Put the tree of codes into an element; a code whose parent is not among them stands at the top."""
    given = list(codes)
    known = {code.id for code in given}
    below: defaultdict[str | None, list[Code]] = defaultdict(list)
    for code in given:
        below[code.parent if code.parent in known else None].append(code)
    waiting = [(parent, code) for code in reversed(below[None])]
    while waiting:
        above, code = waiting.pop()
        element = add(above, "Code", guid=guid(code.id), name=printable(code.name), isCodable="true", color=shown(code))
        if code.description:
            add(element, "Description", code.description)
        instruct(element, {"created": code.created, **unprintable(code, "name", "description")})
        waiting.extend((element, child) for child in reversed(below[code.id]))


def printed(element: Element) -> bytes:
    """The document as UTF-8."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled

    return etree.tostring(element, xml_declaration=True, encoding="UTF-8")
