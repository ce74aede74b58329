"""Properties that office programs write into their files: Dublin Core in XML, by local name."""

from typing import Any

from desktop_app.languages.dates import machine_date
from desktop_app.readers.package import Package
from desktop_app.readers.provenance import Provenance

# local name of the element → field; what a program writes by itself is a guess
_FIELDS = {
    "title": ("title", False),
    "creator": ("byline", False),
    "initial-creator": ("byline", True),
    "publisher": ("publisher", False),
    "language": ("language", False),
    "rights": ("licence", False),
    "issued": ("published", False),
    "created": ("published", True),
    "creation-date": ("published", True),
    "modified": ("updated", True),
}


def note_member(package: Package, name: str, found: Provenance) -> None:
    """Add the properties in a member of a package, if it has that. Raises ReadingError if it is damaged."""
    if name in package:
        note_properties(package.xml(name), found)


def note_properties(root: Any, found: Provenance) -> None:
    """Add the Dublin Core and office properties beneath `root` (docProps/core.xml, meta.xml)."""
    for element in root.iter():
        name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
        if name in _FIELDS and element.text:
            field, guess = _FIELDS[name]
            value = machine_date(element.text) if field in ("published", "updated") else element.text
            found.add(field, value, "properties", guess=guess)
