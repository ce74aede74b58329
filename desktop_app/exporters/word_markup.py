"""WordprocessingML (ECMA-376, part 1, §17) as text: paragraphs, runs, tables, comments.

python-docx makes the same of a run at a time; for an article with 3,000 notes that takes two minutes, this a second.
"""

import re
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

from desktop_app.exporters.xml import printable

_BREAKS = re.compile("([\n\t])")
_SPECIAL = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_CELL = 17  # half points, the size of letters in tables


def run(words: str, *, highlight: str = "", size: int = 0, bold: bool = False) -> str:
    """Words of one look. `highlight` is one of Word's colours (ST_HighlightColor), `size` is in half points."""
    look = (
        f"{'<w:b/>' if bold else ''}{f'<w:sz w:val={quoteattr(str(size))}/>' if size else ''}"
        f"{f'<w:highlight w:val={quoteattr(highlight)}/>' if highlight else ''}"
    )
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{_text(words)}</w:r>"


def _text(words: str) -> str:
    pieces = _BREAKS.split(words.replace("\r", "\n"))
    return "".join(_SPECIAL.get(piece) or _plain(piece) for piece in pieces if piece)


def _plain(words: str) -> str:
    return f'<w:t xml:space="preserve">{escape(printable(words))}</w:t>'


def paragraph(content: str, *, style: str = "", right_to_left: bool = False) -> str:
    """A paragraph of runs; `style` is the id of a style."""
    look = f"{f'<w:pStyle w:val={quoteattr(style)}/>' if style else ''}{'<w:bidi/>' if right_to_left else ''}"
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{content}</w:p>"


def page_break() -> str:
    """A paragraph after which a page begins."""
    return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table with lines, the first row of which stands again on every page."""
    width = 5000 // len(columns)  # fiftieths of a per cent
    grid = "<w:gridCol/>" * len(columns)
    head = _row(columns, width, header=True)
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{head}{''.join(_row(row, width) for row in rows)}</w:tbl>{paragraph('')}"
    )


def _row(cells: Sequence[str], width: int, *, header: bool = False) -> str:
    look = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if header else ""
    return f"<w:tr>{look}{''.join(_cell(words, width, bold=header) for words in cells)}</w:tr>"


def _cell(words: str, width: int, *, bold: bool) -> str:
    content = paragraph(run(words, size=_CELL, bold=bold))
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="pct"/></w:tcPr>{content}</w:tc>'


def comment_start(number: int) -> str:
    """The sign before the first word that a comment is on."""
    return f'<w:commentRangeStart w:id="{number}"/>'


def comment_end(number: int) -> str:
    """The sign after the last word that a comment is on."""
    return f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'


def comment(number: int, words: str, *, author: str, date: str) -> str:
    """A comment, a paragraph a line. `date` is ISO 8601 with a Z."""
    initials = "".join(word[0] for word in author.split())[:3]
    about = f"w:author={_attribute(author)} w:initials={_attribute(initials)} w:date={_attribute(date)}"
    lines = "".join(paragraph(run(line), style="CommentText") for line in words.split("\n"))
    return f'<w:comment w:id="{number}" {about}>{lines}</w:comment>'


def _attribute(words: str) -> str:
    return quoteattr(printable(words))
