"""Rich Text Format: the words, a line a paragraph; the file's own title, author and times."""

import re
from functools import partial

from desktop_app.domain.offsets import canonical
from desktop_app.errors import ReadingError
from desktop_app.languages.dates import machine_date
from desktop_app.readers.document import document_of
from desktop_app.readers.provenance import Provenance
from desktop_app.readers.reader import BlockWriter, Reader, Reading

_MOST = 12_000_000  # characters without pictures
_MOST_FONTS = 200_000  # characters of the font table, which is searched with a pattern whose time grows with the square
_PICTURE = re.compile(r"(?:[0-9a-fA-F]{32,}\s*){8,}")
_WORDS = re.compile(r"\{\\(?P<name>title|author)\s+(?P<words>(?:[^{}\\]|\\['a-z][^{}]?){1,500})\}")
_TIME = re.compile(
    r"\{\\(?P<name>creatim|revtim)\s*\\yr(?P<year>\d{4})\\mo(?P<month>\d+)\\dy(?P<day>\d+)"
    r"(?:\\hr(?P<hour>\d+))?(?:\\min(?P<minute>\d+))?"
)
_FIELDS = {"title": "title", "author": "byline", "creatim": "published", "revtim": "updated"}
_BEGINNING = 64_000  # characters in which a file tells of itself
_OUTLINE = re.compile(r"\\outlinelevel([0-8])(?!\d)")
_STYLE = re.compile(r"\{\\s(\d+)\\[^{};]{0,2000}?\s(?:heading (\d)|title);\}", re.IGNORECASE)
_HEADING = re.compile(r"\u2063([1-9])")  # an invisible sign that we put before what is a heading
_BULLET = re.compile(r"[•·▪◦‣\uf0b7]\s*")
_BRACE = re.compile(r"\\[\\{}]|[{}]")
_BROKEN = "Save it anew in the program it comes from, or paste the article's text."


def read(data: bytes, file_name: str) -> Reading:
    """The text without its formatting; footnotes follow it. Raises ReadingError for what is no RTF."""
    from striprtf.striprtf import rtf_to_text

    name = file_name or "The file"
    if not data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{\\rtf"):
        raise ReadingError(f"{name} is not Rich Text Format.", remedy=_BROKEN)
    source = _PICTURE.sub("", data.decode("latin-1"))
    fonts = source.find("\\fonttbl")
    if len(source) > _MOST or (fonts >= 0 and _group_end(source, fonts) - fonts > _MOST_FONTS):
        raise ReadingError(f"{name} has more markup than can be read.", remedy=_BROKEN)
    try:
        text = rtf_to_text(_prepared(source), errors="replace")
    except (ValueError, LookupError, OverflowError) as error:
        raise ReadingError(f"{name} is damaged.", remedy=_BROKEN) from error
    writer = BlockWriter()
    for line in canonical(text).split("\n"):
        _write(line, writer)
    return document_of(writer, file_name, partial(_note_info, source[:_BEGINNING]))


def _prepared(source: str) -> str:
    """The source with its footnotes at its end and a sign before each heading.

    The blank after `\\field` keeps striprtf from its pattern for links, whose time grows with the square.
    """
    source = _OUTLINE.sub(lambda match: match[0] + _sign(int(match[1]) + 1), source)
    for style, level in _STYLE.findall(source[:_BEGINNING]):
        own = re.compile(rf"(\\pard\\plain\s*\\s{style})(?![\d\\]*\\outlinelevel)(?!\d)")
        source = own.sub(lambda match, level=level: match[1] + _sign(int(level or 1)), source)
    source = source.replace("{\\field{", "{\\field {")
    pieces, notes, start = [], [], 0
    while (opening := source.find("{\\footnote", start)) >= 0:
        end = _group_end(source, opening + 1)
        notes.append(source[opening + len("{\\footnote") : end])
        pieces += [source[start:opening], f"[{len(notes)}]"]
        start = end + 1
    last = source.rfind("}")
    body = "".join([*pieces, source[start : max(start, last)]])
    return body + "".join(rf"\par\pard [{number}] {{{note}}}" for number, note in enumerate(notes, 1)) + "}"


def _sign(level: int) -> str:
    return rf" \uc1\u8291?{level} "


def _group_end(source: str, start: int) -> int:
    """Where the group that `start` stands in is closed."""
    depth = 1
    for brace in _BRACE.finditer(source, start):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth == 0:
            return brace.start()
    return len(source)


def _write(line: str, writer: BlockWriter) -> None:
    heading = _HEADING.search(line)
    line = _HEADING.sub("", line).strip(" |\t").replace("|", " | ")
    if heading is not None:
        writer.add("heading", line, level=int(heading[1]))
    elif _BULLET.match(line):
        writer.add("list", _BULLET.sub("", line, count=1))
    else:
        writer.add("list" if re.match(r"\[\d+\] ", line) else "paragraph", line)


def _note_info(beginning: str, found: Provenance) -> None:
    from striprtf.striprtf import rtf_to_text

    for match in _WORDS.finditer(beginning):
        words = rtf_to_text("{\\rtf1\\ansi " + match["words"] + "}", errors="replace")
        found.add(_FIELDS[match["name"]], words, "properties")
    for match in _TIME.finditer(beginning):
        year, month, day, hour, minute = (int(match[name] or 0) for name in ("year", "month", "day", "hour", "minute"))
        moment = machine_date(f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}")
        found.add(_FIELDS[match["name"]], moment, "properties", guess=True)


READER = Reader(
    name="rtf",
    label="Rich Text Format",
    suffixes=(".rtf",),
    media_types=("application/rtf", "text/rtf"),
    version="1",
    read=read,
)
