"""Markdown (CommonMark with tables): the words without the marks, blocks from the structure, front matter as source."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop_app.domain.documents import BlockKind
from desktop_app.domain.offsets import canonical
from desktop_app.languages.dates import machine_date, written_date
from desktop_app.readers.encoding import decode
from desktop_app.readers.provenance import Provenance, reading_of
from desktop_app.readers.reader import BlockWriter, Reader, Reading, checked, title_in

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_YEAR = re.compile(r"[12]\d{3}(?:-\d\d)?")  # or a month of one: EDTF
_FIELD = re.compile(r"^([A-Za-z_-]+):[ \t]*(.*)$", re.MULTILINE)
# names that static site generators and note programs give to the fields of a source
_FIELDS = {
    "title": "title",
    "author": "byline",
    "byline": "byline",
    "publisher": "publisher",
    "site": "publisher",
    "url": "url",
    "source": "url",
    "link": "url",
    "date": "published",
    "published": "published",
    "updated": "updated",
    "lang": "language",
    "language": "language",
    "section": "section",
    "licence": "licence",
    "license": "licence",
}


def read(data: bytes, file_name: str) -> Reading:
    """The rendered words; the first heading of the first level is the title unless front matter names one."""
    from markdown_it import MarkdownIt

    text = canonical(decode(data, name=file_name))
    checked(Reading(text=text), file_name)
    matter = _FRONT_MATTER.match(text)
    found = Provenance()
    if matter:
        _note_fields(matter[1], found)
    writer = BlockWriter()
    _write(MarkdownIt("commonmark").enable("table").parse(text[matter.end() :] if matter else text), writer)
    found.add("title", title_in(writer.text, writer.blocks[:1]), "text")
    return checked(reading_of(writer.text, writer.blocks, found), file_name)


def _note_fields(matter: str, found: Provenance) -> None:
    """Add the fields of front matter; a date that is none of the calendar's is left out."""
    for name, value in _FIELD.findall(matter):
        field, value = _FIELDS.get(name.lower()), value.strip().strip("\"'").strip()
        if field is None or not value or value[0] in "[{|>&*!":
            continue
        if field in ("published", "updated") and not _YEAR.fullmatch(value):
            value = machine_date(value) or written_date(value)
        found.add(field, value, "front matter")


def _write(tokens: Iterable["Token"], writer: BlockWriter) -> None:
    kinds: list[BlockKind] = []
    level, cells = 0, []
    for token in tokens:
        match token.type:
            case "blockquote_open" | "list_item_open":
                kinds.append("quote" if token.type == "blockquote_open" else "list")
            case "blockquote_close" | "list_item_close":
                kinds.pop()
            case "heading_open":
                level = int(token.tag[1:])
            case "heading_close":
                level = 0
            case "tr_open":
                cells = [""]
            case "td_close" | "th_close":
                cells.append("")
            case "tr_close":
                writer.add("paragraph", " | ".join(cell for cell in cells if cell))
                cells = []
            case "inline" if cells:
                cells[-1] = " ".join(_lines(token))
            case "inline":
                _write_lines(_lines(token), kinds, level, writer)
            case "fence" | "code_block":
                _write_lines(token.content.splitlines(), kinds, 0, writer)


def _write_lines(lines: list[str], kinds: list[BlockKind], level: int, writer: BlockWriter) -> None:
    for line in lines:
        if level:
            first = level == 1 and not writer.blocks
            writer.add("title" if first else "heading", line, level=0 if first else level)
        else:
            writer.add(kinds[-1] if kinds else "paragraph", line)


def _lines(token: "Token") -> list[str]:
    """The words of an inline token, broken where the author broke them by force."""
    lines = [""]
    for child in token.children or ():
        if child.type == "hardbreak":
            lines.append("")
        elif child.type == "softbreak":
            lines[-1] += " "
        elif child.type in ("text", "code_inline", "image"):
            lines[-1] += child.content
    return lines


READER = Reader(
    name="markdown",
    label="Markdown",
    suffixes=(".md", ".markdown"),
    media_types=("text/markdown",),
    version="1",
    read=read,
)
