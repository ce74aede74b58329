"""Notes of Zotero made of annotations ("Add note from annotations"), exported or copied as HTML or Markdown.

In HTML every highlight carries its colour and key; in Markdown it is a quote with links to the item and to the place.
Words that follow a highlight in its paragraph are its comment.
"""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from desktop_app.errors import ImportingError
from desktop_app.importers.highlights import book, highlight
from desktop_app.importers.importer import Imported, Importer
from desktop_app.importers.values import utf8

_MARK = re.compile(
    r"<(?:mark|span) style=\"background(?:-color)?: ?(#[0-9a-fA-F]{6})[^\"]*\">(.*?)</(?:mark|span)>", re.DOTALL
)
_QUOTED = re.compile(
    r"[“\"«„](?P<quote>(?:(?!\]\(zotero://)[^\n]){1,5000}?)[”\"»“]\s*"
    r"(?P<links>(?:\(\[[^\]\n]*\]\(zotero://[^)\s]+\)[^()\n]*\)\s*)+)(?P<comment>[^\n]*)"
)
_KEY = re.compile(r"zotero://open[\w-]*/[^)\s]*?items/(?P<item>\w+)[^)\s]*?[?&]annotation=(?P<key>\w+)")
_HEADING = re.compile(r"^#\s+(.+)$", re.MULTILINE)
_QUOTES = " \t\n“”\"'‘’«»"


def read(data: bytes) -> Imported:
    """The highlights with their comments and colours. Raises ImportingError when there are none."""
    text = utf8(data, problem="This is no text in UTF-8.", remedy="Export the note again.")
    title, notes = _from_html(text) if "data-annotation=" in text else _from_markdown(text)
    if not notes:
        raise ImportingError(
            "There are no highlights of Zotero in it.", remedy="Make the note by “Add note from annotations”."
        )
    document = book(title)
    return Imported(annotations=tuple(highlight(document=document.id, **note) for note in notes), documents=(document,))


def recognises(beginning: bytes) -> bool:
    """Whether a file begins like a note of Zotero: no page or article leads into Zotero's own database."""
    return b"data-annotation=" in beginning or b"](zotero://" in beginning


def _from_html(text: str) -> tuple[str, list[dict[str, Any]]]:
    from lxml import html

    try:
        root = html.fromstring(text)
    except (ValueError, html.etree.ParserError) as error:  # pyright: ignore[reportAttributeAccessIssue] - compiled
        raise ImportingError("This is no HTML.", remedy="Export the note again.") from error
    heading = next(root.iter("h1", "h2"), None)
    title = "" if heading is None else _title(str(heading.text_content()))
    return title, [found for element in root.iter() if (found := _marked(element)) is not None]


def _marked(element: Any) -> dict[str, Any] | None:
    """A highlight; None for other elements, and for pictures, which have no words."""
    known = element.get("data-annotation") if isinstance(element.tag, str) else None
    if known is None:
        return None
    try:
        values = json.loads(unquote(known))
    except ValueError:
        values = {}
    values = values if isinstance(values, dict) else {}
    quote = str(element.text_content()).strip(_QUOTES)
    if not quote:
        return None
    key = values.get("annotationKey") or f"{values.get('position')}"
    return {
        "id": f"zotero:{values.get('attachmentURI', '')}:{key}:{quote}",
        "quote": quote,
        "comment": "".join(_after(element)).strip(),
        "colour": str(values.get("color") or _background(element)),
    }


def _after(element: Any) -> Iterator[str]:
    """The words after a highlight up to the next one, without its citation."""
    yield element.tail or ""
    for sibling in element.itersiblings():
        if not isinstance(sibling.tag, str):
            continue
        if sibling.get("data-annotation") is not None or any(
            each.get("data-annotation") is not None for each in sibling.iter() if isinstance(each.tag, str)
        ):
            return
        if sibling.tag == "br":
            yield "\n"
        elif "citation" not in (sibling.get("class") or ""):
            yield str(sibling.text_content())
        yield sibling.tail or ""


def _background(element: Any) -> str:
    styles = " ".join(each.get("style") or "" for each in element.iter() if isinstance(each.tag, str))
    found = re.search(r"#[0-9a-fA-F]{6}", styles)
    return found[0] if found else ""


def _from_markdown(text: str) -> tuple[str, list[dict[str, Any]]]:
    heading = _HEADING.search(text)
    return _title(heading[1]) if heading else "", [_written(match) for match in _QUOTED.finditer(text)]


def _written(match: re.Match[str]) -> dict[str, Any]:
    coloured = _MARK.search(match["quote"])
    quote = _MARK.sub(r"\2", match["quote"]).strip(_QUOTES)
    key = _KEY.search(match["links"])
    return {
        "id": f"zotero:{key['item']}:{key['key']}" if key else f"zotero:{quote}",
        "quote": quote,
        "comment": match["comment"].strip(),
        "colour": coloured[1] if coloured else "",
    }


def _title(heading: str) -> str:
    """Zotero heads a note "Annotations" and the time it was made; a note on an item has its title instead."""
    words = re.sub(r"\s*\(\d[^)]*\)\s*$", "", heading.replace("\n", " ")).strip()
    return "" if words.lower() in ("annotations", "anotasi", "annotasi") else words


IMPORTER = Importer(
    name="zotero",
    label="Zotero notes (HTML, Markdown)",
    suffixes=(".html", ".htm", ".md"),
    media_types=("text/html", "text/markdown"),
    read=read,
    recognises=recognises,
)
