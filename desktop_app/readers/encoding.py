"""Bytes to text: byte order mark, then UTF-8 if it fits, then the declared encoding, then a guess."""

import codecs
import re

from desktop_app.errors import ReadingError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# what pages call Latin-1 is Windows-1252 (WHATWG Encoding Standard §4.2)
_LATIN = {"iso-8859-1", "iso8859-1", "latin-1", "latin1", "ascii", "us-ascii", "iso-8859-15"}
_SAMPLE = 65_536
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROLS = 0.02
_ASCII = bytes(range(128))
_MOST_ACCENTS = 0.25


def decode(data: bytes, *, declared: str = "", name: str = "") -> str:
    """The text of `data`, without its byte order mark. `name` is for the message.

    Raises ReadingError when the bytes are no text in any encoding.
    """
    text = _decoded(data, declared)
    sample = text[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > _MOST_CONTROLS * len(sample):
        raise ReadingError(f"{name or 'This'} is not text.", remedy="Choose a text file or a saved web page.")
    return text


def _decoded(data: bytes, declared: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    wide = _utf16(data[:_SAMPLE])
    if wide:
        return data.decode(wide, "replace")
    declared = declared.strip().lower()
    for encoding in ("utf-8", "cp1252" if declared in _LATIN else declared):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode(_guess(data), "replace")


def _utf16(sample: bytes) -> str:
    """UTF-16 without a mark: in text of Latin script every other byte is zero."""
    half = len(sample) // 2
    if half < 2:
        return ""
    if sample[1::2].count(0) > 0.7 * half and sample[0::2].count(0) < 0.1 * half:
        return "utf-16-le"
    if sample[0::2].count(0) > 0.7 * half and sample[1::2].count(0) < 0.1 * half:
        return "utf-16-be"
    return ""


def _guess(data: bytes) -> str:
    sample = data[:_SAMPLE]
    if len(sample.translate(None, _ASCII)) < _MOST_ACCENTS * len(sample):
        return "cp1252"  # a few accents in Latin letters: charset-normalizer takes Genève for Genčve in cp1250
    from charset_normalizer import from_bytes  # 20 ms that UTF-8 files need not pay

    best = from_bytes(sample).best()
    encoding = best.encoding if best is not None else "cp1252"
    return "cp1252" if encoding in ("latin_1", "ascii", "utf_8") else encoding
