"""PDF: the words in reading order, without running heads and page numbers, paragraphs whole, headings by size."""

import ctypes
import math
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop_app.errors import ReadingError
from desktop_app.languages.dates import machine_date
from desktop_app.readers.document import document_of
from desktop_app.readers.layout import Column, Page, Piece, columns, without_running_heads
from desktop_app.readers.paragraphs import bare, write_paragraphs
from desktop_app.readers.provenance import Provenance
from desktop_app.readers.reader import BlockWriter, Progress, Reader, Reading
from desktop_app.readers.recognition import MOST_PAGES as MOST_SCANNED
from desktop_app.readers.recognition import recognised, recogniser

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

MOST_PAGES = 3_000
MOST_CHARACTERS = 20_000_000
_MOST_ON_A_PAGE = 200_000  # characters
_MOST_HEADINGS = 5_000  # in an outline
_WIDE = 1.4  # of a letter's height: a gap between columns or cells
_BOLD = re.compile(rb"bold|black|heavy", re.IGNORECASE)
_NARROW_LETTER = 0.3  # of a letter's height
_RAISED = 0.6  # of a letter's height: another line
# PDFium puts U+FFFE for the hyphen at a line's end and joins what follows to it
_LINE = re.compile(r"[^\r\n\ufffe]+\ufffe?")
_WORD = re.compile(r"[^\s\0]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_DATE = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?([Z+-])?(?:(\d\d)'?(\d\d)?)?")
_NO_TITLE = re.compile(r"untitled|microsoft word|\.\w{3,4}$|^about:|^https?:", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+")


def read(data: bytes, file_name: str, progress: Progress = lambda done, pages: None) -> Reading:
    """The text of all pages. Raises ReadingError for a scan, a protected or a damaged file."""
    from pypdfium2 import PdfiumError

    name = file_name or "The file"
    try:
        return _read(data, file_name, progress)
    except PdfiumError as error:
        if "password" in str(error).lower():
            raise ReadingError(
                f"{name} is protected by a password.", remedy="Open it in a PDF viewer and print it to a new PDF."
            ) from error
        raise ReadingError(
            f"{name} is damaged or no PDF.", remedy="Get the file once more from where it is."
        ) from error


def _read(data: bytes, file_name: str, progress: Progress) -> Reading:
    from pypdfium2 import PdfDocument

    document = PdfDocument(data)
    try:
        pages, is_scan = _pages(document, file_name or "The file", progress)
        outline = _outline(document)
        properties = document.get_metadata_dict(skip_empty=True)
    finally:
        document.close()
    pages, heads = without_running_heads(pages)
    every: list[Column] = [column for page in pages for column in columns(page)]
    writer = BlockWriter()
    write_paragraphs(every, writer, outline=outline)

    def note(found: Provenance) -> None:
        _note_properties(properties, found)
        if is_scan:
            found.add("text", recogniser(), "recognition", guess=True)
        for head in heads:
            address = _ADDRESS.search(head)
            found.add("url", address and address[0], "text", guess=True)

    return document_of(writer, file_name, note)


def _pages(document: "PdfDocument", name: str, progress: Progress) -> tuple[list[Page], bool]:
    """The pages, and whether they are a scan's, whose words had to be recognised."""
    number = len(document)
    if number > MOST_PAGES:
        raise ReadingError(f"{name} has {number:,} pages; {MOST_PAGES:,} can be read.", remedy="Split it into parts.")
    pages: list[Page] = []
    characters = pictures = 0
    for place in range(number):
        progress(place, number)
        page = document[place]
        try:
            pieces = tuple(_pieces(page))
            if not pieces and not characters:
                pictures += _has_picture(page)
            pages.append(Page(pieces, page.get_height()))
        finally:
            page.close()
        characters += sum(len(piece.text) for piece in pieces)
        if characters > MOST_CHARACTERS:
            raise ReadingError(f"{name} has more text than can be read.", remedy="Split it into parts.")
    if not characters:
        if not pictures:
            raise ReadingError(f"{name} holds no text.", remedy="Get the file once more from where it is.")
        return _recognised(document, name, progress), True
    return pages, False


def _recognised(document: "PdfDocument", name: str, progress: Progress) -> list[Page]:
    """The words on the pictures of a scan, if a recogniser is installed. Raises ReadingError otherwise."""
    if not recogniser():
        raise ReadingError(
            f"{name} is a scan: its pages are pictures without text.",
            remedy="Install text recognition (pip install 'kliping[ocr]'), or have another program add the text.",
        )
    if len(document) > MOST_SCANNED:
        raise ReadingError(
            f"{name} is a scan of {len(document):,} pages; {MOST_SCANNED} can be recognised.",
            remedy="Split it into parts.",
        )
    pages = []
    for place in range(len(document)):
        progress(place, len(document))
        page = document[place]
        try:
            pages.append(recognised(page))
        finally:
            page.close()
    return pages


def _has_picture(page: "PdfPage") -> bool:
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

    return next(iter(page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE], max_depth=3)), None) is not None


def _pieces(page: "PdfPage") -> Iterator[Piece]:
    """The words of a page, those on one line that stand close to each other together."""
    textpage = page.get_textpage()
    try:
        yield from _Letters(textpage).pieces()
    finally:
        textpage.close()


class _Letters:
    """The characters of a page, by number, as PDFium has them."""

    def __init__(self, textpage: "PdfTextPage") -> None:
        from pypdfium2 import raw

        self._raw = raw
        self._page = textpage.raw  # the wrapper costs a call each time, and there are thousands
        self._text = self._all(min(textpage.count_chars(), _MOST_ON_A_PAGE))
        self._x, self._y = ctypes.c_double(), ctypes.c_double()

    def _all(self, number: int) -> str:
        """One character a code unit, so that places in it are PDFium's numbers."""
        buffer = (ctypes.c_ushort * (number + 1))()
        written = self._raw.FPDFText_GetText(self._page, 0, number, buffer)
        if written == number + 1:
            return "".join(map(chr, buffer[:number]))
        return "".join(chr(self._raw.FPDFText_GetUnicode(self._page, at)) for at in range(number))

    def pieces(self) -> Iterator[Piece]:
        """Lines, parted where a wide gap is."""
        for line in _LINE.finditer(self._text):
            words = [(match.start() + line.start(), match.end() + line.start()) for match in _WORD.finditer(line[0])]
            yield from self._parted(words)

    def _parted(self, words: list[tuple[int, int]]) -> Iterator[Piece]:
        first, left, y, size, before = -1, 0.0, 0.0, 0.0, (0, 0.0)
        for number, (start, _) in enumerate(words):
            word_left, word_y = self._origin(start)
            if first >= 0 and self._is_apart(words[number - 1], before, (word_left, word_y - y), size):
                yield self._piece(words[first:number], left, y, size)
                first = -1
            if first < 0:
                first, left, y, size = number, word_left, word_y, self._size(start)
            before = (number, word_left)
        if first >= 0:
            yield self._piece(words[first:], left, y, size)

    def _is_apart(
        self, word: tuple[int, int], before: tuple[int, float], following: tuple[float, float], size: float
    ) -> bool:
        """Whether what follows `word`, so far right and so much higher, begins another piece."""
        left, rise = following
        if left < before[1] or abs(rise) > _RAISED * size:
            return True
        if left - before[1] < (_WIDE + _NARROW_LETTER * (word[1] - word[0])) * size:
            return False  # near enough even if its letters are narrow
        return left - self._right(word[1] - 1) > _WIDE * size

    def _piece(self, words: list[tuple[int, int]], left: float, y: float, size: float) -> Piece:
        text = " ".join(self._text[start:end] for start, end in words).translate(_LIGATURES)
        if _SURROGATE.search(text):  # halves of one character
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        is_bold = self._is_bold(words[0][0]) and self._is_bold(words[-1][1] - 1)
        return Piece(text, left, self._right(words[-1][1] - 1), y, size, is_bold)

    def _origin(self, at: int) -> tuple[float, float]:
        self._raw.FPDFText_GetCharOrigin(self._page, at, self._x, self._y)
        return self._x.value, self._y.value

    def _right(self, at: int) -> float:
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        self._raw.FPDFText_GetCharBox(self._page, at, left, right, bottom, top)
        return right.value

    def _size(self, at: int) -> float:
        """The size of the font as it is set: the font's own size times what its matrix makes of it."""
        matrix = self._raw.FS_MATRIX()
        known = self._raw.FPDFText_GetMatrix(self._page, at, matrix)
        scale = math.hypot(matrix.c, matrix.d) if known else 1.0
        return max(1.0, self._raw.FPDFText_GetFontSize(self._page, at) * (scale or 1.0))

    def _is_bold(self, at: int) -> bool:
        """By the font's name: writers seldom say the weight truly."""
        name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
        self._raw.FPDFText_GetFontInfo(self._page, at, name, len(name), flags)
        return _BOLD.search(name.value) is not None


def _outline(document: "PdfDocument") -> dict[str, int]:
    found: dict[str, int] = {}
    for number, bookmark in enumerate(document.get_toc(max_depth=6)):
        if number >= _MOST_HEADINGS:
            break
        found.setdefault(bare(bookmark.get_title()), min(bookmark.level + 2, 6))  # the first level is the title's
    return found


def _note_properties(properties: dict[str, Any], found: Provenance) -> None:
    title = properties.get("Title", "")
    found.add("title", title, "properties", guess=bool(_NO_TITLE.search(title)))
    found.add("byline", properties.get("Author"), "properties")
    found.add("published", _moment(properties.get("CreationDate", "")), "properties", guess=True)
    found.add("updated", _moment(properties.get("ModDate", "")), "properties", guess=True)


def _moment(words: str) -> str | None:
    """A date of PDF (ISO 32000-1 §7.9.4) as ISO 8601: D:20240506081500+07'00'."""
    match = _DATE.match(words)
    if match is None:
        return None
    year, month, day, hour, minute, second, sign, zone_hour, zone_minute = match.groups()
    moment = f"{year}-{month or '01'}-{day or '01'}"
    if hour is None:
        return machine_date(moment)
    zone = "Z" if sign == "Z" else f"{sign}{zone_hour or '00'}:{zone_minute or '00'}" if sign else ""
    return machine_date(f"{moment}T{hour}:{minute or '00'}:{second or '00'}{zone}")


READER = Reader(
    name="pdf",
    label="PDF",
    suffixes=(".pdf",),
    media_types=("application/pdf",),
    version="1",
    read=read,
    read_pages=read,
)
