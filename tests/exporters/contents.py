"""What is in an exported file, as text that can be searched and compared."""

import io
import re
import zipfile
from typing import NamedTuple

import pypdfium2

STATIC = ("theme/", "styles.xml", "thumbnail", "fontTable", "webSettings", "numbering.xml", "stylesWithEffects")


def readable(data: bytes) -> str:
    """The text of a file; of an archive, of all its members but what every file of the format has alike."""
    if data.startswith(b"%PDF"):
        return _words_on_paper(data)
    if not data.startswith(b"PK\x03\x04"):
        return data.decode()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist() if not any(part in name for part in STATIC)}
    return "".join(f"=== {name}\n{data.decode()}\n" for name, data in members.items())


def _words_on_paper(data: bytes) -> str:
    """The words of a PDF, however they are broken into lines and pages."""
    with pypdfium2.PdfDocument(data) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    unbroken = [re.sub(r"[-\x02\ufffe]\r?\n", "-", page).split() for page in pages]
    without_numbers = (page[:-1] if page[-1] == str(number) else page for number, page in enumerate(unbroken, 1))
    return " ".join(word for page in without_numbers for word in page)


class Golden(NamedTuple):
    """What a golden file is called and holds."""

    name: str
    content: bytes


def golden(name: str, data: bytes) -> Golden:
    """The golden file of an export called `name`: text as it is, the words of an archive or a PDF."""
    archive = data.startswith(b"PK\x03\x04")
    if data.startswith(b"%PDF"):
        words = sorted(set(readable(data).split()))  # fonts decide where a page ends and its table's head stands again
        return Golden(f"{name}.txt", "\n".join(words).encode())
    return Golden(f"{name}.txt", readable(data).encode()) if archive else Golden(name, data)
