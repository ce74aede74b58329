"""Lines of columns to paragraphs: joined where a sentence goes on, broken words made whole, headings by size."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from desktop_app.domain.documents import BlockKind
from desktop_app.readers.layout import Column, Piece
from desktop_app.readers.reader import BlockWriter

_LARGER, _SMALLER = 1.12, 0.9  # of the body's size: a heading, a footnote
_SAME_SIZE = 0.08  # difference within a paragraph
_GAP = 1.35  # of the usual distance of lines: a new paragraph
_INDENT = 0.6  # of a letter's height
_UNFILLED = 0.35  # of a column's width: a line that ends here was ended on purpose, whatever its last sign
_LONGEST_HEADING = 160  # characters
_BULLET = re.compile(r"(?:[•·▪◦‣●○■\uf0b7\uf0a7\uf02d\uf06e–—*]|-)\s+|\(?\d{1,2}[.)]\s+(?=[^\W\d_])")
_NOTE = re.compile(r"(?:\[?\d{1,3}\]?|\*{1,3}|[†‡§])\s*\S")
_END = re.compile(r"[.!?:…]['\"”’»)\]]*(?:\[?\d{1,3}\]?)?$")
_HYPHENS = ("-", "\u00ad", "\u2010", "\x02", "\ufffe")
_WORD = re.compile(r"\w+(?:-\w+)*")


@dataclass(slots=True)
class _Paragraph:
    """Lines that belong together."""

    lines: list[Piece] = field(default_factory=list)
    is_note: bool = False

    @property
    def size(self) -> float:
        return median(line.size for line in self.lines)

    @property
    def is_bold(self) -> bool:
        return all(line.is_bold for line in self.lines)


def write_paragraphs(columns: Sequence[Column], writer: BlockWriter, *, outline: Mapping[str, int]) -> None:
    """Add the blocks that the columns of all pages make; footnotes follow the text.

    `outline` are headings that the file's own table of contents names, in small letters without blanks, with levels.
    """
    lines = [line for column in columns for line in column.lines]
    if not lines:
        return
    body = _usual_size(lines)
    paragraphs = list(_paragraphs(columns, body))
    words = Counter(_WORD.findall(" ".join(line.text for line in lines).casefold()))
    levels = _levels(paragraphs, body)
    notes = [paragraph for paragraph in paragraphs if paragraph.is_note]
    is_bold_rare = sum(line.is_bold for line in lines) < 0.3 * len(lines)
    has_title = False
    for paragraph in (each for each in paragraphs if not each.is_note):
        text = _text(paragraph.lines, words)
        level = outline.get(bare(text), levels.get(round(paragraph.size, 1), 0))
        if not level and is_bold_rare and _is_bold_heading(paragraph, text):
            level = len(levels) + 1
        if level and len(text) <= _LONGEST_HEADING:
            is_title = level == 1 and not has_title
            has_title |= is_title
            writer.add("title" if is_title else "heading", text, level=0 if is_title else level)
        else:
            bullet = _BULLET.match(text)
            kind: BlockKind = "list" if bullet else "paragraph"
            writer.add(kind, text[bullet.end() :] if bullet and not text[0].isdigit() else text)
    for note in notes:
        writer.add("list", _text(note.lines, words))


def _usual_size(lines: Sequence[Piece]) -> float:
    """The size most characters have."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0]


def _levels(paragraphs: Sequence[_Paragraph], body: float) -> dict[float, int]:
    """Sizes of headings with their level, the largest 1."""
    sizes = sorted({round(each.size, 1) for each in paragraphs if each.size >= _LARGER * body}, reverse=True)
    return {size: min(level, 6) for level, size in enumerate(sizes, 1)}


def _is_bold_heading(paragraph: _Paragraph, text: str) -> bool:
    return paragraph.is_bold and len(paragraph.lines) <= 2 and not _END.search(text)


def _paragraphs(columns: Sequence[Column], body: float) -> Iterator[_Paragraph]:
    leading = _leading(columns, body)
    indents = _uses_indents(columns, body)
    now = _Paragraph()
    pending: list[_Paragraph] = []
    before: Column | None = None
    for column in columns:
        notes = _notes_from(column, body)
        for number, line in enumerate(column.lines):
            if number >= notes:
                if number == notes or _NOTE.match(line.text) or not pending:
                    pending.append(_Paragraph([], is_note=True))
                pending[-1].lines.append(line)
                continue
            home = column if number else before
            if now.lines and _breaks(now, line, column, home, body, leading, indents=indents):
                yield now
                now = _Paragraph()
            now.lines.append(line)
        before = column if notes else before
    if now.lines:
        yield now
    yield from pending


def _breaks(
    now: _Paragraph, line: Piece, column: Column, home: Column | None, body: float, leading: float, *, indents: bool
) -> bool:
    """Whether `line` begins a paragraph after the lines of `now`, the last of which stands in the column `home`."""
    last = now.lines[-1]
    if _has_other_letters(last, line) or _BULLET.match(line.text):
        return True
    if home is None:
        return True
    if last.text.endswith(_HYPHENS):
        return False
    is_next_column = home is not column
    if not is_next_column:
        usual = leading if abs(line.size - body) < _SAME_SIZE * body else 1.3 * line.size
        if last.y - line.y > _GAP * usual + 0.5:
            return True
    if line.size >= _LARGER * body:  # centred lines of one heading begin anywhere
        is_near = 0 < last.y - line.y < _GAP * 1.3 * line.size
        return is_next_column and not is_near and not _is_as_wide(home, column)
    is_indented = line.left - column.left > _INDENT * line.size
    was_indented = last.left - home.left > _INDENT * last.size
    if is_indented and not was_indented and not _BULLET.match(now.lines[0].text):
        return True
    ends = bool(_END.search(last.text))
    room = home.right - last.right
    first = line.text.split(" ", 1)[0]
    needed = (line.right - line.left) / max(1, len(line.text)) * (len(first) + 1)
    if room > needed + line.size and (ends or room > _UNFILLED * (home.right - home.left)):
        return True
    return is_next_column and ends and not indents


def _is_as_wide(one: Column, other: Column) -> bool:
    return abs((one.right - one.left) - (other.right - other.left)) < 0.25 * (other.right - other.left)


def _has_other_letters(last: Piece, line: Piece) -> bool:
    return abs(last.size - line.size) > _SAME_SIZE * max(last.size, line.size) or last.is_bold != line.is_bold


def _leading(columns: Sequence[Column], body: float) -> float:
    """The usual distance of two lines of the body."""
    distances = [
        one.y - other.y
        for column in columns
        for one, other in zip(column.lines, column.lines[1:], strict=False)
        if abs(one.size - body) < 0.05 * body and abs(other.size - body) < 0.05 * body
    ]
    near = sorted(distance for distance in distances if 0.8 * body < distance < 2.5 * body)
    return near[len(near) // 4] if near else 1.3 * body  # a quarter: in a short text there are more gaps than lines


def _uses_indents(columns: Sequence[Column], body: float) -> bool:
    """Whether paragraphs begin with an indent, so that a line that does not goes on with the one before it."""
    shifts = [line.left - column.left for column in columns for line in column.lines]
    indented = sum(_INDENT * body < shift < 4 * body for shift in shifts)
    return 0.03 * len(shifts) < indented < 0.5 * len(shifts)


def _notes_from(column: Column, body: float) -> int:
    """The number of the line from which on there are only footnotes; the number of all lines without any."""
    first = len(column.lines)
    while first > 0 and column.lines[first - 1].size <= _SMALLER * body:
        first -= 1
    while first < len(column.lines) and not _NOTE.match(column.lines[first].text):
        first += 1
    return first


def _text(lines: Sequence[Piece], words: Counter[str]) -> str:
    text = ""
    for line in lines:
        if text.endswith(_HYPHENS) and line.text[:1].isalpha():
            text = _healed(text, line.text, words)
        else:
            text = f"{text} {line.text}" if text else line.text
    for sign in ("\x02", "\ufffe", "\u00ad"):
        text = text.replace(sign, "")
    return text


def _healed(text: str, following: str, words: Counter[str]) -> str:
    """Two lines as one, the hyphen between them kept if it belongs to the word.

    It does in "orang-orang" and "kehijau-hijauan", before a capital, and where the text has the word with it elsewhere.
    """
    before = re.search(r"[\w-]*$", text[:-1])
    after = re.match(r"[\w-]+", following)
    head = before[0].casefold() if before else ""
    tail = after[0].casefold() if after else ""
    whole, parted = words[head + tail], words[f"{head}-{tail}"]
    belongs = parted > whole or (whole == 0 and (_is_doubled(head, tail) or following[0].isupper()))
    if belongs and not text.endswith("\u00ad"):
        return f"{text[:-1]}-{following}"
    return text[:-1] + following


def _is_doubled(head: str, tail: str) -> bool:
    """Whether a word is a reduplication: the end of its first half begins the second."""
    return any(tail.startswith(head[-length:]) for length in range(3, len(head) + 1))


def bare(words: str) -> str:
    """Words as the outline names them, to be compared: small letters without blanks."""
    return "".join(words.casefold().split())
