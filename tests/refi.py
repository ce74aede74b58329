"""REFI-QDA as others define and write it: schemas that are not ours to ship, and small projects made by hand."""

import io
import uuid
import zipfile
from typing import Any

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled

from tests.w3c import ROOT

SCHEMAS = ROOT / "refi-qda"
needs_schemas = pytest.mark.skipif(
    not (SCHEMAS / "Project.xsd").is_file(), reason=f"the schemas of REFI-QDA are not at {SCHEMAS}"
)
NAMESPACE = "urn:QDA-XML:project:1.0"


def problems(document: bytes, schema: str) -> list[str]:
    """What the published schema has against a document."""
    published = etree.XMLSchema(etree.parse(str(SCHEMAS / schema)))
    published.validate(etree.fromstring(document))
    return [error.message for error in published.error_log]


def inner(project: bytes) -> Any:
    """The root of a project's XML."""
    with zipfile.ZipFile(io.BytesIO(project)) as archive:
        return etree.fromstring(archive.read("project.qde"))


def guid(number: int) -> str:
    """An id as projects have them."""
    return str(uuid.UUID(int=number))


def project(
    text: bytes, selections: str, *, notes: str = "", folder: str = "sources", qde: str = "project.qde"
) -> bytes:
    """A project of one text with two codes and two users, as other programs write them."""
    xml = f"""<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="{NAMESPACE}" name="Proyek" origin="Somebody">
<Users><User guid="{guid(1)}" name="Ani"/><User guid="{guid(2)}" name="Budi"/></Users>
<CodeBook><Codes><Code guid="{guid(10)}" name="Aktor" isCodable="true" color="#CC3311"><Description>Pelaku</Description>
<Code guid="{guid(11)}" name="Polisi" isCodable="true" color="#0077BB"/></Code></Codes></CodeBook>
<Sources><TextSource guid="{guid(20)}" name="berita" plainTextPath="internal://{guid(20)}.txt">{selections}
</TextSource></Sources>{f"<Notes>{notes}</Notes>" if notes else ""}</Project>"""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(qde, xml)
        archive.writestr(f"{folder}/{guid(20)}.txt", text)
    return made.getvalue()


def selection(number: int, start: int, end: int, inside: str = "", name: str = "") -> str:
    """A selection, by Ani."""
    return (
        f'<PlainTextSelection guid="{guid(number)}" name="{name}" startPosition="{start}" endPosition="{end}" '
        f'creatingUser="{guid(1)}" creationDateTime="2026-03-02T08:00:00Z">{inside}</PlainTextSelection>'
    )


def coding(number: int, code: int = 11) -> str:
    """A coding with a code, by Budi."""
    return f'<Coding guid="{guid(number)}" creatingUser="{guid(2)}"><CodeRef targetGUID="{guid(code)}"/></Coding>'
